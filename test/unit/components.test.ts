import { readdirSync, readFileSync } from "node:fs";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";
import { ROLE_NAMES } from "../../server/src/page/roleNames.ts";
import { matchesRule } from "../../server/src/reading/suppress.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { createService } from "../../server/src/service.ts";
import { GUIDELINES } from "../../server/src/styles/guidelines.ts";
import type { ComponentKey } from "../../server/src/vocabulary/components.ts";
import { COMPONENTS, componentName, shortComponentName, theComponent } from "../../server/src/vocabulary/components.ts";
import { STYLE_NAMES } from "../../server/src/word/export/styles.ts";

const KEYS = Object.keys(COMPONENTS) as ComponentKey[];
const IDS = RULES.map(({ id }) => id);
const ROOT = new URL("../../", import.meta.url);

/** What a source says to users in Vietnamese: the strings of its `{ vi, en }`. */
function textsIn(path: string): string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (node === null || typeof node !== "object") return;
    const { type, key, value } = node as { type?: string; key?: { name?: string }; value?: { value?: unknown } };
    if (type === "Property" && key?.name === "vi" && typeof value?.value === "string") found.push(value.value);
    for (const part of Object.values(node)) walk(part);
  };
  walk(parseSync(path, readFileSync(new URL(path, ROOT), "utf8")).program);
  return found;
}

/** “Nội dung” over a column of a table is no component, but what is written. */
const OTHER_MEANINGS = ["server/src/features/reviewSheet/words.ts: Nội dung"];

describe("the table of components", () => {
  it("names rules that there are", () => {
    const patterns = KEYS.flatMap((key) => COMPONENTS[key].rules);
    expect(patterns.filter((pattern) => !IDS.some((id) => matchesRule(pattern, id)))).toEqual([]);
  });

  it("has at most one rule that tells the absence of a component", () => {
    const absences = RULES.flatMap(({ absenceOf }) => absenceOf ?? []);
    expect(absences.length).toBeGreaterThan(15);
    expect(new Set(absences).size).toBe(absences.length);
    const silent = RULES.filter(({ id, absenceOf }) => id.endsWith("/thieu") && absenceOf === undefined);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it("knows every component of every guideline", () => {
    const named = GUIDELINES.all.flatMap(({ components }) => components.map(({ key }) => key));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((key) => !Object.hasOwn(COMPONENTS, key))).toEqual([]);
  });

  it("gives no two components one name", () => {
    for (const locale of ["vi", "en"] as const) {
      const names = KEYS.map((key) => componentName(key)[locale].toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      const short = KEYS.map((key) => shortComponentName(key)[locale].toLowerCase());
      expect(new Set(short).size).toBe(short.length);
    }
  });
});

describe("a component has one name wherever a user meets it", () => {
  const NAMES = new Set(KEYS.flatMap((key) => [componentName(key).vi, shortComponentName(key).vi]));
  const service = createService({ today: () => ({ year: 2026, month: 7, day: 5 }) });
  const text = readFileSync(new URL("examples/mau-chi-thi-hd05-dang-uy-xa.chithi", ROOT), "utf8");
  const document = service.open(text);

  it("in the outline", () => {
    const [header] = service.outline(document);
    const names = header?.children.map(({ name }) => name.vi) ?? [];
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !NAMES.has(name))).toEqual([]);
  });

  it("on the page and in Word's list of styles: a role that is a component goes by its name", () => {
    const roles = KEYS.filter((key) => key in ROLE_NAMES) as (ComponentKey & keyof typeof ROLE_NAMES)[];
    expect(roles.length).toBeGreaterThan(20);
    for (const role of roles) {
      expect(ROLE_NAMES[role]).toEqual(theComponent(role));
      expect(STYLE_NAMES[role]).toBe(`CT ${shortComponentName(role).vi}`);
    }
  });

  it("and no source writes a name down again", () => {
    const sources = ["server/src/", "client/src/", "scripts/"].flatMap((folder) =>
      readdirSync(new URL(folder, ROOT), { recursive: true, encoding: "utf8" })
        .filter((name) => /\.(?:ts|mjs)$/.test(name))
        .map((name) => `${folder}${name}`),
    );
    const again = sources
      .filter((path) => path !== "server/src/vocabulary/components.ts")
      .flatMap((path) =>
        textsIn(path)
          .filter((one) => NAMES.has(one))
          .map((one) => `${path}: ${one}`),
      );
    expect(again).toEqual(OTHER_MEANINGS);
  });
});
