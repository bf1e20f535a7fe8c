import type { Alignment } from "../../page/sizes.ts";
import type { XmlElement } from "../archive/xml.ts";
import { childOf, numberIn, valueOf } from "../archive/xml.ts";
import type { ParagraphFormat, RunFormat } from "./model.ts";

/** What a style or a run itself says of letters; what it leaves open comes from below. */
export interface RunProperties {
  font?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  caps?: boolean;
  hidden?: boolean;
  underline?: boolean;
  script?: RunFormat["script"];
  colour?: string | null;
}

/** What a style or a paragraph itself says of paragraphs. */
export interface ParagraphProperties {
  alignment?: Alignment;
  indent?: number;
  firstLine?: number;
  before?: number;
  after?: number;
  line?: ParagraphFormat["line"];
  /** The list that it belongs to; 0 takes it out of any. */
  list?: number;
  level?: number;
}

const TWIPS_PER_POINT = 20;
const TWIPS_PER_MM = 1440 / 25.4;

/** Millimetres of Word's unit, the twentieth of a point. */
export function millimetres(twips: number): number {
  return twips / TWIPS_PER_MM;
}

/** An element such as `<w:b/>`, which is on unless it says no; undefined where it is not there. */
function switchOf(parent: XmlElement, name: string): boolean | undefined {
  const element = childOf(parent, name);
  if (element === undefined) return undefined;
  return !["0", "false", "off", "none"].includes(valueOf(element) ?? "true");
}

/** The typefaces that a theme gives to headings and to text. */
export interface ThemeFonts {
  readonly major: string;
  readonly minor: string;
}

function fontOf(fonts: XmlElement | undefined, theme: ThemeFonts): string | undefined {
  if (fonts === undefined) return undefined;
  const themed = fonts.attributes["w:hAnsiTheme"] ?? fonts.attributes["w:asciiTheme"];
  if (themed?.startsWith("major") && theme.major !== "") return theme.major;
  if (themed?.startsWith("minor") && theme.minor !== "") return theme.minor;
  return fonts.attributes["w:hAnsi"] ?? fonts.attributes["w:ascii"];
}

function withoutGaps<T extends object>(properties: T): T {
  for (const key of Object.keys(properties) as (keyof T)[]) if (properties[key] === undefined) delete properties[key];
  return properties;
}

/** Reads `w:rPr`. */
export function readRunProperties(element: XmlElement | undefined, theme: ThemeFonts): RunProperties {
  if (element === undefined) return {};
  const size = numberIn(childOf(element, "w:sz"), "w:val");
  const colour = valueOf(childOf(element, "w:color"));
  const script = valueOf(childOf(element, "w:vertAlign"));
  return withoutGaps<{ [K in keyof RunProperties]: RunProperties[K] | undefined }>({
    font: fontOf(childOf(element, "w:rFonts"), theme),
    size: size === undefined ? undefined : size / 2,
    bold: switchOf(element, "w:b"),
    italic: switchOf(element, "w:i"),
    caps: switchOf(element, "w:caps"),
    hidden: switchOf(element, "w:vanish"),
    underline: switchOf(element, "w:u"),
    script:
      script === undefined ? undefined : script === "superscript" ? "super" : script === "subscript" ? "sub" : null,
    colour: colour === undefined ? undefined : /^[0-9a-f]{6}$/i.test(colour) ? colour.toUpperCase() : null,
  }) as RunProperties;
}

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: "left",
  start: "left",
  center: "center",
  right: "right",
  end: "right",
  both: "justify",
  distribute: "justify",
};

/** What a browser leaves around a paragraph, in points: Word's own “auto”. */
const AUTOMATIC_SPACE = 14;

function spaceOf(spacing: XmlElement | undefined, side: "before" | "after"): number | undefined {
  const automatic = spacing?.attributes[`w:${side}Autospacing`];
  if (automatic === "1" || automatic === "true" || automatic === "on") return AUTOMATIC_SPACE;
  const twips = numberIn(spacing, `w:${side}`);
  return twips === undefined ? undefined : twips / TWIPS_PER_POINT;
}

function lineOf(spacing: XmlElement | undefined): ParagraphFormat["line"] | undefined {
  const line = numberIn(spacing, "w:line");
  if (line === undefined) return undefined;
  const rule = spacing?.attributes["w:lineRule"];
  if (rule === "exact" || rule === "atLeast") return { rule, value: line / TWIPS_PER_POINT };
  return { rule: "auto", value: line / 240 };
}

function firstLineOf(indent: XmlElement | undefined): number | undefined {
  const hanging = numberIn(indent, "w:hanging");
  if (hanging !== undefined) return -millimetres(hanging);
  const first = numberIn(indent, "w:firstLine");
  return first === undefined ? undefined : millimetres(first);
}

/** A border that ends farther than this from a margin of the text is the short rule under a title, in millimetres. */
const NARROWER_MM = 15;

/** Where a paragraph itself has a border that is about as wide as the text; null where it has none. */
export function borderOf(properties: XmlElement | undefined): "above" | "below" | null {
  const borders = childOf(properties, "w:pBdr");
  if (borders === undefined) return null;
  const isDrawn = (side: string) => !["nil", "none", undefined].includes(valueOf(childOf(borders, `w:${side}`)));
  const [above, below] = [isDrawn("top"), isDrawn("bottom")];
  // A frame around a paragraph parts nothing.
  if (above === below) return null;
  const indent = childOf(properties, "w:ind");
  const sides = ["left", "start", "right", "end"].map((side) => numberIn(indent, `w:${side}`) ?? 0);
  if (sides.some((side) => millimetres(side) > NARROWER_MM)) return null;
  return above ? "above" : "below";
}

/** Reads `w:pPr`. */
export function readParagraphProperties(element: XmlElement | undefined): ParagraphProperties {
  if (element === undefined) return {};
  const spacing = childOf(element, "w:spacing");
  const indent = childOf(element, "w:ind");
  const left = numberIn(indent, "w:left") ?? numberIn(indent, "w:start");
  const list = childOf(element, "w:numPr");
  return withoutGaps<{ [K in keyof ParagraphProperties]: ParagraphProperties[K] | undefined }>({
    alignment: ALIGNMENTS[valueOf(childOf(element, "w:jc")) ?? ""],
    indent: left === undefined ? undefined : millimetres(left),
    firstLine: firstLineOf(indent),
    before: spaceOf(spacing, "before"),
    after: spaceOf(spacing, "after"),
    line: lineOf(spacing),
    list: numberIn(childOf(list, "w:numId"), "w:val"),
    level: numberIn(childOf(list, "w:ilvl"), "w:val"),
  }) as ParagraphProperties;
}
