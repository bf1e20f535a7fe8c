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

interface Written {
  /** The strings of its `{ vi, en }`. */
  readonly texts: string[];
  /** The components whose keys it gives a text of its own: `placeDate: { vi: …, en: … }`. */
  readonly named: string[];
}

/** Words that are keys of components, and of much else. */
const COMMON: ReadonlySet<string> = new Set(["name", "number", "body"]);

/** What a source says to users in Vietnamese, and what it calls components. */
function writtenIn(path: string, source: string): Written {
  const written: Written = { texts: [], named: [] };
  const keyOf = ({ key }: Property) => String(key?.name ?? key?.value);
  const walk = (node: unknown): void => {
    if (node === null || typeof node !== "object") return;
    const property = node as Property;
    if (property.type === "Property") {
      const { value, quasis, properties = [] } = property.value ?? {};
      const text = value ?? (quasis?.length === 1 ? quasis[0]?.value.cooked : undefined);
      if (keyOf(property) === "vi" && typeof text === "string") written.texts.push(text);
      const isText = properties.some((one) => keyOf(one) === "vi");
      if (isText && keyOf(property) in COMPONENTS && !COMMON.has(keyOf(property))) written.named.push(keyOf(property));
    }
    for (const part of Object.values(node)) walk(part);
  };
  walk(parseSync(path, source).program);
  return written;
}

interface Property {
  readonly type?: string;
  readonly key?: { readonly name?: string; readonly value?: unknown };
  readonly value?: {
    readonly value?: unknown;
    readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
    readonly properties?: readonly Property[];
  };
}

/** “Nội dung” over a column of a table is no component, but what is written. */
const OTHER_MEANINGS = ["server/src/features/reviewSheet/words.ts: Nội dung"];
/** The parts of a copy's block, which say “of the copy”, and those of a citation. */
const OTHER_PARTS = ["server/src/rules/ban-sao/thanh-phan.ts", "server/src/rules/vien-dan/lan-dau.ts"];

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

  it("and no source writes a name down again, or gives one of its own", () => {
    const sources = ["server/src/", "client/src/", "scripts/"].flatMap((folder) =>
      readdirSync(new URL(folder, ROOT), { recursive: true, encoding: "utf8" })
        .filter((name) => /\.(?:ts|mjs)$/.test(name))
        .map((name) => `${folder}${name}`),
    );
    const written = sources
      .filter((path) => path !== "server/src/vocabulary/components.ts")
      .map((path) => ({ path, ...writtenIn(path, readFileSync(new URL(path, ROOT), "utf8")) }));
    const again = written.flatMap(({ path, texts }) =>
      texts.filter((one) => NAMES.has(one)).map((one) => `${path}: ${one}`),
    );
    expect(again).toEqual(OTHER_MEANINGS);
    const named = written.filter((one) => one.named.length > 0).map(({ path }) => path);
    expect(named.sort()).toEqual(OTHER_PARTS);
    const second = 'const A = { placeDate: { vi: "Nơi và ngày", en: "place" }, star: { vi: `Dấu sao`, en: "star" } };';
    expect(writtenIn("a.ts", second)).toEqual({ texts: ["Nơi và ngày", "Dấu sao"], named: ["placeDate", "star"] });
  });
});
