import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const bundle = (name: string) => readFileSync(new URL(`../../dist/${name}.js`, import.meta.url), "utf8");

/** What only the libraries for Word files say. */
const WORD = "wordprocessingml";

it("the Word parts are in bundles of their own, which nothing loads before a Word file is asked for", () => {
  const kilobytes = (name: string) => `${name} ${Math.round(bundle(name).length / 1024)} kB`;
  const others = ["server", "server.browser", "cli", "client.node", "client.browser"];
  expect(others.filter((name) => bundle(name).includes(WORD))).toEqual([]);
  expect(["word.node", "word.browser"].filter((name) => !bundle(name).includes(WORD))).toEqual([]);
  // Server and command line name them once: where they are loaded.
  for (const name of ["server", "cli"]) {
    expect([name, ...(bundle(name).match(/\w+\("\.\/word\.node\.js"\)/g) ?? [])]).toEqual([
      name,
      'import("./word.node.js")',
    ]);
  }
  console.log([...others, "word.node", "word.browser"].map(kilobytes).join(", "));
});
