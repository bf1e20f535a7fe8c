import { globSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PAGES = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...globSync("docs/**/*.md", { cwd: ROOT }).sort()];

/** Where a page leads to; what stands in code leads nowhere. */
function targetsOf(page: string): string[] {
  const text = readFileSync(join(ROOT, page), "utf8")
    .replace(/^```.*?^```/gms, "")
    .replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()]/g, "_"));
  return [...text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target]) => target as string);
}

/** The names of a page's headings as GitHub and VS Code make anchors of them. */
function anchorsOf(page: string): string[] {
  const text = readFileSync(join(ROOT, page), "utf8").replace(/^```.*?^```/gms, "");
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    (heading as string)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );
}

/** What is wrong with a link, null for a good one. Those to other machines are not followed. */
function faultOf(page: string, target: string): string | null {
  if (/^[a-z]+:/i.test(target)) return null;
  const [path = "", anchor] = decodeURIComponent(target).split("#");
  const file = path === "" ? page : normalize(join(dirname(page), path));
  if (statSync(join(ROOT, file), { throwIfNoEntry: false }) === undefined) return `${page}: ${target} is not there`;
  if (anchor === undefined || anchorsOf(file).includes(anchor)) return null;
  return `${page}: ${target} has no such heading`;
}

describe("the documentation", () => {
  test("leads only to files, pictures and headings that are there", () => {
    const links = PAGES.flatMap((page) => targetsOf(page).map((target) => ({ page, target })));
    expect(links.length).toBeGreaterThan(PAGES.length);
    expect(links.flatMap(({ page, target }) => faultOf(page, target) ?? [])).toEqual([]);
  });

  test("begins with a page for drafters that is read in five minutes", () => {
    const lines = readFileSync(join(ROOT, "README.md"), "utf8").trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(150);
    expect(lines.filter((line) => line.startsWith("!["))).toHaveLength(3);
  });

  test("shows every picture in docs/images", () => {
    const shown = PAGES.flatMap((page) => targetsOf(page).map((target) => normalize(join(dirname(page), target))));
    const pictures = readdirSync(join(ROOT, "docs/images")).map((name) => join("docs/images", name));
    expect(pictures.filter((picture) => !shown.includes(picture))).toEqual([]);
  });

  test("would be found out: the judge of links knows bad ones", () => {
    expect(faultOf("README.md", "docs/khong-co.md")).toContain("is not there");
    expect(faultOf("docs/huong-dan.md", "#khong-co")).toContain("no such heading");
    expect(faultOf("docs/huong-dan.md", "images/goi-y.png")).toBeNull();
  });
});
