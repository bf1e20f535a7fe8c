import type { XmlElement } from "../archive/xml.ts";
import { childOf, elementsOf, numberIn, valueOf } from "../archive/xml.ts";
import { formatNumber } from "./numberFormat.ts";
import type { ParagraphProperties, RunProperties, ThemeFonts } from "./properties.ts";
import { readParagraphProperties, readRunProperties } from "./properties.ts";

/** Lists have nine levels. */
const LEVELS = 9;
/** Of what stands around the numbers, in code units: Word takes 31. */
const LONGEST_TEXT = 100;

interface Level {
  readonly start: number;
  readonly format: string;
  /** “%1.%2.”: each %n is the number of the level n. */
  readonly text: string;
  /** What stands behind the number. */
  readonly suffix: string;
  /** The level (from 1) at which it starts again; 0: never; null: at every wider one. */
  readonly restart: number | null;
  /** True when the numbers of wider levels are written in figures, whatever those say. */
  readonly legal: boolean;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

/** A list that paragraphs belong to: several may count together. */
interface List {
  readonly counter: string;
  readonly levels: readonly (Level | undefined)[];
  /** By level: where the count begins again when the list is first used there. */
  readonly starts: ReadonlyMap<number, number>;
}

/** A number as written, and what the level says of the paragraph. */
export interface WrittenNumber {
  readonly text: string;
  readonly run: RunProperties;
}

export interface Numbering {
  /** What a level of a list says of its paragraphs; empty for no list. */
  propertiesOf(list: number | undefined, level: number | undefined): ParagraphProperties;
  /** Counts a paragraph of the list; null where the list does not exist. Must be called once for each, in order. */
  next(list: number, level: number): WrittenNumber | null;
  /** The list and level that a paragraph style is linked to. */
  ofStyle(style: string): { readonly list: number; readonly level: number } | null;
}

function readLevel(element: XmlElement, theme: ThemeFonts): Level {
  const suffix = valueOf(childOf(element, "w:suff")) ?? "tab";
  const legal = childOf(element, "w:isLgl");
  return {
    start: numberIn(childOf(element, "w:start"), "w:val") ?? 1,
    format: valueOf(formatElement(element)) ?? "decimal",
    text: (valueOf(childOf(element, "w:lvlText")) ?? "").slice(0, LONGEST_TEXT),
    suffix: suffix === "nothing" ? "" : " ",
    restart: numberIn(childOf(element, "w:lvlRestart"), "w:val") ?? null,
    legal: legal !== undefined && !["0", "false", "off"].includes(valueOf(legal) ?? "true"),
    paragraph: readParagraphProperties(childOf(element, "w:pPr")),
    run: readRunProperties(childOf(element, "w:rPr"), theme),
  };
}

/** Formats newer than the first edition of the standard stand among alternatives. */
function formatElement(level: XmlElement): XmlElement | undefined {
  const alternative = childOf(level, "mc:AlternateContent");
  return childOf(level, "w:numFmt") ?? childOf(childOf(alternative, "mc:Fallback"), "w:numFmt");
}

function levelsOf(element: XmlElement, theme: ThemeFonts): (Level | undefined)[] {
  const levels: (Level | undefined)[] = Array.from({ length: LEVELS }, () => undefined);
  for (const one of elementsOf(element)) {
    const at = one.name === "w:lvl" ? numberIn(one, "w:ilvl") : undefined;
    if (at !== undefined && at >= 0 && at < LEVELS) levels[at] = readLevel(one, theme);
  }
  return levels;
}

/** Symbols that fonts of pictures show as dots and squares are dashes in a draft; a plus stays one. */
function bullet(text: string): string {
  return text.trim() === "+" ? "+" : "-";
}

/**
 * Reads the part with the lists; `styleList`: the list that a numbering style names. What comes back begins a count of
 * its own each time.
 */
export function readNumbering(
  part: XmlElement | null,
  theme: ThemeFonts,
  styleList: (style: string) => number | undefined,
): () => Numbering {
  const abstracts = new Map<string, XmlElement>();
  const instances = new Map<number, XmlElement>();
  const lists = new Map<number, List | null>();
  const linked = new Map<string, { readonly list: number; readonly level: number }>();
  const levelsKnown = new Map<string, readonly (Level | undefined)[]>();

  for (const element of part === null ? [] : elementsOf(part)) {
    const id = element.attributes["w:abstractNumId"];
    const list = numberIn(element, "w:numId");
    if (element.name === "w:abstractNum" && id !== undefined) abstracts.set(id, element);
    if (element.name === "w:num" && list !== undefined) instances.set(list, element);
  }
  const linkedOnce = new Set<string>();
  for (const [list, element] of instances) {
    const id = valueOf(childOf(element, "w:abstractNumId")) ?? "";
    const abstract = linkedOnce.has(id) ? undefined : abstracts.get(id);
    linkedOnce.add(id);
    for (const level of abstract === undefined ? [] : elementsOf(abstract)) {
      const style = valueOf(childOf(level, "w:pStyle"));
      const at = numberIn(level, "w:ilvl");
      if (style !== undefined && at !== undefined && !linked.has(style)) linked.set(style, { list, level: at });
    }
  }

  /** The definition behind an id: some only name a style, whose list has it. */
  function definitionOf(id: string): { readonly id: string; readonly element: XmlElement } | null {
    const element = abstracts.get(id);
    const style = valueOf(element && childOf(element, "w:numStyleLink"));
    if (element === undefined || style === undefined) return element === undefined ? null : { id, element };
    const instance = instances.get(styleList(style) ?? -1);
    const other = valueOf(childOf(instance, "w:abstractNumId")) ?? "";
    const found = abstracts.get(other);
    return found === undefined ? { id, element } : { id: other, element: found };
  }

  function readList(id: number): List | null {
    const element = instances.get(id);
    const definition = definitionOf(valueOf(childOf(element, "w:abstractNumId")) ?? "");
    if (element === undefined || definition === null) return null;
    const shared = levelsKnown.get(definition.id) ?? levelsOf(definition.element, theme);
    levelsKnown.set(definition.id, shared);
    const levels = [...shared];
    const starts = new Map<number, number>();
    for (const override of elementsOf(element)) {
      const at = override.name === "w:lvlOverride" ? numberIn(override, "w:ilvl") : undefined;
      if (at === undefined || at < 0 || at >= LEVELS) continue;
      const own = childOf(override, "w:lvl");
      if (own !== undefined) levels[at] = readLevel(own, theme);
      const start = numberIn(childOf(override, "w:startOverride"), "w:val");
      if (start !== undefined) starts.set(at, start);
    }
    return { counter: definition.id, levels, starts };
  }

  function listOf(id: number): List | null {
    let list = lists.get(id);
    if (list === undefined) {
      list = readList(id);
      lists.set(id, list);
    }
    return list;
  }

  return () => {
    const counts = new Map<string, (number | null)[]>();
    /** `list:level` of those whose own start was used. */
    const begun = new Set<string>();

    function count(id: number, list: List, at: number): (number | null)[] {
      const values = counts.get(list.counter) ?? Array.from({ length: LEVELS }, () => null);
      counts.set(list.counter, values);
      const start = list.starts.get(at);
      const key = `${id}:${at}`;
      const before = values[at] ?? null;
      if (start !== undefined && !begun.has(key)) values[at] = start;
      else values[at] = before === null ? (list.levels[at]?.start ?? 1) : before + 1;
      begun.add(key);
      for (let deeper = at + 1; deeper < LEVELS; deeper++) {
        const restart = list.levels[deeper]?.restart ?? null;
        if (restart === null || at < restart) values[deeper] = null;
      }
      return values;
    }

    return {
      propertiesOf(list, level) {
        if (list === undefined || list === 0) return {};
        return listOf(list)?.levels[level ?? 0]?.paragraph ?? {};
      },
      next(id, at) {
        const list = id === 0 ? null : listOf(id);
        const level = list?.levels[at];
        if (list === null || level === undefined) return null;
        const values = count(id, list, at);
        if (level.format === "bullet") {
          // The dash that a draft has for it is no letter of the font that draws the bullet.
          return { text: `${bullet(level.text)}${level.suffix}`, run: { ...level.run, font: "" } };
        }
        const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
          const n = Number(digit) - 1;
          const other = list.levels[n];
          const value = values[n] ?? other?.start ?? 1;
          return formatNumber(value, level.legal ? "decimal" : (other?.format ?? "decimal"));
        });
        return { text: text === "" ? "" : `${text}${level.suffix}`, run: level.run };
      },
      ofStyle: (style) => linked.get(style) ?? null,
    };
  };
}
