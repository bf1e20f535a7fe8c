import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const url = (path: string) => new URL(`../../${path}`, import.meta.url);
const read = (path: string) => readFileSync(url(path), "utf8");

/** The tests that docs/do-ben.md names, each with its file. */
function namedTests(): { readonly file: string; readonly name: string }[] {
  const entries = read("docs/do-ben.md").matchAll(/`(test\/[^`]+)`((?: › “[^”]+”)+)/g);
  return [...entries].flatMap(([, file, names]) =>
    [...(names as string).matchAll(/“([^”]+)”/g)].map(([, name]) => ({ file: file as string, name: name as string })),
  );
}

it("every test that docs/do-ben.md names is there", () => {
  const named = namedTests();
  expect(named.length).toBeGreaterThan(60);
  const missing = named.filter(({ file, name }) => !existsSync(url(file)) || !read(file).includes(name));
  expect(missing).toEqual([]);
});

it("every row of docs/do-ben.md names a test", () => {
  const rows = read("docs/do-ben.md")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| case"));
  expect(rows.filter((row) => !/`test\/[^`]+` › “/.test(row))).toEqual([]);
});

it("the README says that nothing is sent", () => {
  expect(read("README.md")).toMatch(/không thu thập số liệu sử dụng/);
  expect(read("README.md")).toMatch(/no network, no telemetry/);
});
