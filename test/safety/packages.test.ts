import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const NOTICES = "dist/THIRD-PARTY-NOTICES.txt";

/** What the build writes of each package that a bundle holds. */
function shipped(): { name: string; license: string; text: string }[] {
  const parts = read(NOTICES)
    .split(/^-{80}\n/m)
    .slice(1);
  return parts.map((text) => {
    const [, name, license] = /^(\S+) \S+ \(([^)]+)\)\n/.exec(text) ?? [];
    return { name: name as string, license: license as string, text };
  });
}

it("every package in the bundles is counted and justified in CONTRIBUTING.md, and none that is not installed", () => {
  const [section] = read("CONTRIBUTING.md").split("## Dependencies\n").slice(1);
  const text = (section as string).split("\nThe rest is for development")[0] as string;
  const prefix = "vscode-languageserver";
  const named = [...text.matchAll(/`(-?[a-z][a-z0-9.-]*|-[a-z]+)`/g)]
    .map(([, name]) => ((name as string).startsWith("-") ? prefix + name : (name as string)))
    .filter((name) => !["package.json", "dependencies", ".chithi.json"].includes(name) && !/\.(?:js|txt)$/.test(name));
  const names = [...new Set(shipped().map(({ name }) => name))];
  expect(names.length).toBeGreaterThan(8);
  expect(names.filter((name) => !named.includes(name))).toEqual([]);
  const locked = JSON.parse(read("package-lock.json")).packages;
  expect(named.filter((name) => locked[`node_modules/${name}`] === undefined)).toEqual([]);
});

it("every one of them has a licence that lets it be shipped, given in full", () => {
  for (const { name, license, text } of shipped()) {
    expect(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0", "0BSD"], name).toContain(
      license,
    );
    expect(text.length, name).toBeGreaterThan(400);
  }
});

it("the notices go with the extension, and package.json has nothing to install", () => {
  expect(read(".vscodeignore")).toContain(`!${NOTICES}\n`);
  const { dependencies, capabilities } = JSON.parse(read("package.json"));
  expect(dependencies).toBeUndefined();
  expect(capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
});

it("the model of usual wording goes with the extension and the npm package, and the notices say what it was counted in", () => {
  expect(read(".vscodeignore")).toContain("!dist/tu-dung.bin\n");
  expect(JSON.parse(read("npm/package.json")).files).toContain("dist/tu-dung.bin");
  const bytes = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
  expect(Buffer.compare(bytes("dist/tu-dung.bin"), bytes("server/model/tu-dung.bin"))).toBe(0);
  expect(read(NOTICES)).toMatch(/dist\/tu-dung\.bin[\s\S]*Điều 15[\s\S]*CC BY-SA/);
});
