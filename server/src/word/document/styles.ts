import type { XmlElement } from "../archive/xml.ts";
import { childOf, elementsOf, valueOf } from "../archive/xml.ts";
import type { ParagraphFormat, RunFormat } from "./model.ts";
import type { ParagraphProperties, RunProperties, ThemeFonts } from "./properties.ts";
import { readParagraphProperties, readRunProperties } from "./properties.ts";

/** A style with all that it inherits. */
export interface Style {
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
}

/** What the file's styles say. */
export interface Styles {
  readonly theme: ThemeFonts;
  /** The style of an id; the default one of its kind for none. */
  paragraphStyle(id: string | undefined): Style;
  /** Empty for no style. */
  characterStyle(id: string | undefined): RunProperties;
  /** What a table's style says of the paragraphs in it. */
  tableStyle(id: string | undefined): Style;
  /** True when a table's style draws lines between its cells. */
  isRuled(id: string | undefined): boolean;
  /** True for the style of a line of a table of contents, which Word writes from the headings. */
  isContents(id: string | undefined): boolean;
  /** How letters are set, from the styles of paragraph and run and what the run says itself. */
  runFormat(table: Style, paragraph: Style, character: RunProperties, own: RunProperties): ResolvedRun;
  paragraphFormat(...properties: readonly ParagraphProperties[]): ParagraphFormat;
}

export interface ResolvedRun extends RunFormat {
  readonly caps: boolean;
}

const NOTHING: Style = { run: {}, paragraph: {} };
/** What Word falls back on where a file says nothing. */
const FALLBACK_FONT = "Times New Roman";
const FALLBACK_SIZE = 10;
/** The names of Word's own styles for a table of contents, the same in every language; LibreOffice has the third. */
const CONTENTS = /^(?:toc \d|toc heading|contents \d)$/i;
/** Styles that are based on others: more are a circle. */
const LONGEST_CHAIN = 20;

interface StyleElement {
  readonly element: XmlElement;
  readonly basedOn: string | undefined;
}

/** On in one of the two styles, off in both or neither: so Word combines the styles of paragraph and letters. */
function toggled(a: boolean | undefined, b: boolean | undefined): boolean {
  return (a ?? false) !== (b ?? false);
}

/** The fonts for Latin letters of a theme, empty where it names none. */
export function readTheme(theme: XmlElement | null): ThemeFonts {
  const scheme = theme === null ? undefined : childOf(childOf(theme, "a:themeElements"), "a:fontScheme");
  const latin = (name: string) => childOf(childOf(scheme, name), "a:latin")?.attributes.typeface ?? "";
  return { major: latin("a:majorFont"), minor: latin("a:minorFont") };
}

/** True when lines stand between the cells; a table's own borders win over those of its style. */
export function insideBorders(borders: XmlElement | undefined): boolean | null {
  if (borders === undefined) return null;
  const inside = ["w:insideV", "w:insideH"].map((name) => valueOf(childOf(borders, name)));
  if (inside.every((value) => value === undefined)) return null;
  return inside.some((value) => value !== undefined && value !== "nil" && value !== "none");
}

/** What a cell's own borders say of the lines at its sides; null where they say nothing. */
export function sideBorders(borders: XmlElement | undefined): boolean | null {
  const sides = ["w:left", "w:start", "w:right", "w:end"].map((name) => valueOf(childOf(borders, name)));
  if (sides.every((value) => value === undefined)) return null;
  return sides.some((value) => value !== undefined && value !== "nil" && value !== "none");
}

/** True where borders draw a line above a table or cell, and nowhere else. */
export function isTopAlone(borders: XmlElement | undefined): boolean {
  const drawn = (borders === undefined ? [] : elementsOf(borders)).filter(
    (side) => !["nil", "none", undefined].includes(valueOf(side)),
  );
  return drawn.length === 1 && drawn[0]?.name === "w:top";
}

/** Reads the part with the styles; without one everything is as Word falls back on. */
export function readStyles(part: XmlElement | null, theme: ThemeFonts): Styles {
  const elements = new Map<string, StyleElement>();
  const defaults: Record<string, string> = {};
  const known = new Map<string, Style>();
  const defaultProperties = part === null ? undefined : childOf(part, "w:docDefaults");
  const base: Style = {
    run: readRunProperties(childOf(childOf(defaultProperties, "w:rPrDefault"), "w:rPr"), theme),
    paragraph: readParagraphProperties(childOf(childOf(defaultProperties, "w:pPrDefault"), "w:pPr")),
  };
  for (const element of part === null ? [] : elementsOf(part)) {
    const { "w:styleId": id, "w:type": type, "w:default": isDefault } = element.attributes;
    if (element.name !== "w:style" || id === undefined || type === undefined) continue;
    elements.set(id, { element, basedOn: valueOf(childOf(element, "w:basedOn")) });
    if (isDefault === "1" || isDefault === "true") defaults[type] ??= id;
  }

  function styleOf(id: string | undefined): Style {
    const chain: { readonly id: string; readonly element: XmlElement }[] = [];
    let at = id;
    let below = NOTHING;
    // A style that is based on itself, over however many others, ends there.
    const seen = new Set<string>();
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      const ready = known.get(at);
      if (ready !== undefined) {
        below = ready;
        break;
      }
      const found = elements.get(at);
      if (found === undefined) break;
      chain.push({ id: at, element: found.element });
      at = found.basedOn;
    }
    for (const { id: one, element } of chain.reverse()) {
      below = {
        run: { ...below.run, ...readRunProperties(childOf(element, "w:rPr"), theme) },
        paragraph: { ...below.paragraph, ...readParagraphProperties(childOf(element, "w:pPr")) },
      };
      known.set(one, below);
    }
    return below;
  }

  function isRuled(id: string | undefined): boolean {
    let at = id ?? defaults.table;
    for (let step = 0; step < LONGEST_CHAIN && at !== undefined; step++, at = elements.get(at)?.basedOn) {
      const ruled = insideBorders(childOf(childOf(elements.get(at)?.element, "w:tblPr"), "w:tblBorders"));
      if (ruled !== null) return ruled;
    }
    return false;
  }

  function isContents(id: string | undefined): boolean {
    let at = id;
    for (let step = 0; step < LONGEST_CHAIN && at !== undefined; step++, at = elements.get(at)?.basedOn) {
      if (CONTENTS.test(valueOf(childOf(elements.get(at)?.element, "w:name")) ?? "")) return true;
    }
    return false;
  }

  return {
    theme,
    isContents,
    paragraphStyle: (id) => styleOf(id !== undefined && elements.has(id) ? id : defaults.paragraph),
    characterStyle: (id) => styleOf(id).run,
    tableStyle: (id) => styleOf(id ?? defaults.table),
    isRuled,
    runFormat(table, paragraph, character, own) {
      const all = { ...base.run, ...table.run, ...paragraph.run, ...character, ...own };
      const toggle = (name: "bold" | "italic" | "caps" | "hidden") =>
        own[name] ?? (toggled(paragraph.run[name] ?? table.run[name], character[name]) || (base.run[name] ?? false));
      return {
        font: all.font ?? FALLBACK_FONT,
        size: all.size ?? FALLBACK_SIZE,
        bold: toggle("bold"),
        italic: toggle("italic"),
        caps: toggle("caps"),
        hidden: toggle("hidden"),
        underline: all.underline ?? false,
        script: all.script ?? null,
        colour: all.colour === "000000" ? null : (all.colour ?? null),
      };
    },
    paragraphFormat(...properties) {
      const all: ParagraphProperties = Object.assign({}, base.paragraph, ...properties);
      return {
        alignment: all.alignment ?? "left",
        indent: all.indent ?? 0,
        firstLine: all.firstLine ?? 0,
        before: all.before ?? 0,
        after: all.after ?? 0,
        line: all.line ?? { rule: "auto", value: 1 },
      };
    },
  };
}
