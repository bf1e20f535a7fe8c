import { describe, expect, it } from "vitest";
import { matchesName, matchesPath } from "../../server/src/text/glob.ts";

describe("matchesName", () => {
  it.each([
    ["du-thao.chithi", "*.chithi", true],
    ["du-thao.chithi", "du-thao.chithi", true],
    ["du-thao.chithi", "du-thao", false],
    ["du-thao.chithi", "du?thao.*", true],
    ["a1", "a[0-9]", false],
    ["a1", "a[123]", true],
    ["a1", "a[!123]", false],
    ["a[", "a[", true],
    ["", "*", true],
    ["", "?", false],
    ["😀.chithi", "?.chithi", true],
    ["dự thảo".normalize("NFD"), "dự th?o", true],
  ])("%s by %s: %s", (name, pattern, expected) => {
    expect(matchesName(name, pattern)).toBe(expected);
  });

  it("takes no longer for many stars", () => {
    const began = performance.now();
    expect(matchesName("a".repeat(2000), `${"*a".repeat(100)}b`)).toBe(false);
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe("matchesPath", () => {
  it.each([
    // Without a slash: a name, at any depth.
    ["a.chithi", "a.chithi", true],
    ["x/y/a.chithi", "a.chithi", true],
    ["x/y/a.chithi", "*.chithi", true],
    ["x/y/a.chithi", "x", false],
    // With one: from the folder on.
    ["x/a.chithi", "x/*.chithi", true],
    ["x/y/a.chithi", "x/*.chithi", false],
    ["y/x/a.chithi", "x/*.chithi", false],
    ["x/a.chithi", "./x/*", true],
    ["x/a.chithi", "/x/*", true],
    ["x/a.chithi", "x\\*", true],
    ["x/y/a.chithi", "x\\**\\a.chithi", true],
    ["x/a.chithi", "x\\", true],
    ["Dự thảo/Chỉ thị.chithi".normalize("NFD"), "Dự thảo/".normalize("NFC"), true],
    ["Dự thảo/Chỉ thị.chithi".normalize("NFC"), "Dự thảo/Chỉ*".normalize("NFD"), true],
    // `**` is any number of folders, none as well.
    ["x/a.chithi", "x/**/a.chithi", true],
    ["x/y/z/a.chithi", "x/**/a.chithi", true],
    ["x/y/z/a.chithi", "**/z/*", true],
    ["x/y/z/a.chithi", "x/**", true],
    ["y/a.chithi", "x/**", false],
    // A folder.
    ["x/a.chithi", "x/", true],
    // Brackets are letters of names.
    ["Văn bản [2025]/a.chithi", "Văn bản [2025]/", true],
    ["Văn bản [2025]/a.chithi", "Văn bản \\[2025\\]/", true],
    ["Văn bản 2/a.chithi", "Văn bản [2025]/", false],
    ["a/[mật] công văn.chithi", "[mật]*", true],
    ["y/x/z/a.chithi", "x/", true],
    ["x/a.chithi", "y/", false],
    ["z/x/y/a.chithi", "x/y/", false],
  ])("%s by %s: %s", (path, pattern, expected) => {
    expect(matchesPath(path, pattern)).toBe(expected);
  });
});
