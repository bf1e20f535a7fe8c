import type { LettersChange, ParagraphChange, SheetChange } from "../../page/layoutChange.ts";
import type { Alignment } from "../../page/sizes.ts";
import type { XmlElement } from "../archive/xml.ts";
import { childOf, elementsOf, numberIn } from "../archive/xml.ts";
import type { Prefixes } from "./xmlText.ts";
import { escaped, rawName } from "./xmlText.ts";

/** The elements in a list of properties, in the order in which Word demands them. ECMA-376, part 1, 17.3 and 17.6. */
const ORDER = {
  rPr: "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
  pPr: "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr",
  sectPr:
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
} as const;
/** What the old properties of a tracked change leave out: it has no change of its own. */
const NOT_CHANGED: Readonly<Record<keyof typeof ORDER, readonly string[]>> = {
  rPr: ["rPrChange"],
  pPr: ["rPr", "sectPr", "pPrChange"],
  sectPr: ["headerReference", "footerReference", "sectPrChange"],
};

const JUSTIFIED: Readonly<Record<Alignment, string>> = {
  left: "left",
  center: "center",
  right: "right",
  justify: "both",
};

/** An element with its attributes, by their names without prefix; null: left out. */
type Setting = Readonly<Record<string, string | null>>;

/** What stands in the file, and what is to be written of it. */
interface Source {
  readonly text: string;
  readonly prefixes: Prefixes;
}

function twips(millimetres: number): string {
  return String(Math.round((millimetres * 1440) / 25.4));
}

/** What letters are to be set as, element by element. */
export function letterSettings(set: LettersChange["set"]): Map<string, Setting> {
  const settings = new Map<string, Setting>();
  const { font, sizePt, bold, italic, underline, colour } = set;
  if (font !== undefined) {
    const themes = { asciiTheme: null, hAnsiTheme: null, cstheme: null };
    settings.set("rFonts", { ascii: font, hAnsi: font, cs: font, ...themes });
  }
  const onOff = (on: boolean): Setting => ({ val: on ? null : "0" });
  if (bold !== undefined) settings.set("b", onOff(bold)).set("bCs", onOff(bold));
  if (italic !== undefined) settings.set("i", onOff(italic)).set("iCs", onOff(italic));
  if (colour === null) {
    settings.set("color", { val: "auto", themeColor: null, themeTint: null, themeShade: null });
  }
  if (sizePt !== undefined) settings.set("sz", { val: `${sizePt * 2}` }).set("szCs", { val: `${sizePt * 2}` });
  if (underline) settings.set("u", { val: "single" });
  return settings;
}

/** What a paragraph is to be set as; `after`: the space behind it, in points. */
export function paragraphSettings(set: ParagraphChange["set"], after: number): Map<string, Setting> {
  const settings = new Map<string, Setting>();
  const { alignment, firstLineMm, betweenPt, linePt } = set;
  const spacing: Record<string, string | null> = {};
  if (betweenPt !== undefined) {
    const before = Math.max(betweenPt - after, 0) * 20;
    Object.assign(spacing, { before: `${Math.ceil(before)}`, beforeAutospacing: null, beforeLines: null });
  }
  if (linePt !== undefined) Object.assign(spacing, { line: `${linePt * 20}`, lineRule: "exact" });
  if (Object.keys(spacing).length > 0) settings.set("spacing", spacing);
  if (firstLineMm !== undefined) {
    const none = { start: null, startChars: null, leftChars: null, hanging: null, hangingChars: null };
    settings.set("ind", { left: "0", firstLine: twips(firstLineMm), firstLineChars: null, ...none });
  }
  if (alignment !== undefined) settings.set("jc", { val: JUSTIFIED[alignment] });
  return settings;
}

/** What a section is to be set as; margins that it does not name are `margins`' own, in twentieths of a point. */
export function sheetSettings(set: SheetChange["set"], section: XmlElement): Map<string, Setting> {
  const settings = new Map<string, Setting>();
  const { widthMm, heightMm, ...margins } = set;
  if (widthMm !== undefined && heightMm !== undefined) {
    settings.set("pgSz", { w: twips(widthMm), h: twips(heightMm), orient: null, code: null });
  }
  const sides = Object.entries(margins).map(([name, millimetres]) => [name.replace(/Mm$/, ""), twips(millimetres)]);
  if (sides.length > 0) {
    const own = childOf(section, "w:pgMar");
    const all = ["top", "right", "bottom", "left"].map((side) => [side, String(numberIn(own, `w:${side}`) ?? 1440)]);
    const others = [
      ["header", "720"],
      ["footer", "720"],
      ["gutter", "0"],
    ].map(([side, value]) => [side, String(numberIn(own, `w:${side}`) ?? value)]);
    settings.set("pgMar", Object.fromEntries([...all, ...others, ...sides]));
  }
  return settings;
}

/** What stands in the opening tag of an element behind its name. */
function attributesOf(text: string, element: XmlElement): string {
  const tag = text.slice(element.start + 1 + rawName(text, element).length, element.inner);
  return tag.slice(0, tag.endsWith("/>") ? -2 : -1).trimEnd();
}

/** The old element with other attributes; a new one where there is none. */
function withSetting({ text, prefixes }: Source, name: string, old: XmlElement | undefined, setting: Setting): string {
  const kept = old === undefined ? "" : attributesOf(text, old);
  const others = [...kept.matchAll(/\s([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)]
    .filter(([, attribute = ""]) => !Object.hasOwn(setting, attribute.slice(attribute.indexOf(":") + 1)))
    .map(([whole]) => whole);
  const own = Object.entries(setting).flatMap(([attribute, value]) =>
    value === null ? [] : [` ${prefixes.attribute}${attribute}="${escaped(value)}"`],
  );
  return `<${prefixes.element}${name}${others.join("")}${own.join("")}/>`;
}

/**
 * A list of properties with other settings, each at its place. `element`: the present one, if there is; `change`: the
 * opening tag of the tracked change that keeps the old ones, null for none.
 */
export function withSettings(
  source: Source,
  kind: keyof typeof ORDER,
  element: XmlElement | undefined,
  settings: ReadonlyMap<string, Setting>,
  change: string | null,
  replaced: ReadonlyMap<XmlElement, string> = new Map(),
): string {
  const { text, prefixes } = source;
  const order = ORDER[kind].split(" ");
  const rankOf = (name: string) => {
    const rank = order.indexOf(name);
    return rank < 0 ? order.length : rank;
  };
  const children = element === undefined ? [] : elementsOf(element);
  const entries = children
    .filter(({ name }) => !settings.has(name.replace(/^w:/, "")))
    .map((child) => ({
      rank: child.name.startsWith("w:") ? rankOf(child.name.slice(2)) : order.length,
      xml: replaced.get(child) ?? text.slice(child.start, child.end),
    }));
  for (const [name, setting] of settings) {
    const old = children.find((child) => child.name === `w:${name}`);
    entries.push({ rank: rankOf(name), xml: withSetting(source, name, old, setting) });
  }
  const inside = entries.toSorted((a, b) => a.rank - b.rank).map(({ xml }) => xml);
  const w = prefixes.element;
  if (change !== null) {
    const left = new Set(NOT_CHANGED[kind].map((name) => `w:${name}`));
    const old = children.filter(({ name }) => !left.has(name)).map(({ start, end }) => text.slice(start, end));
    inside.push(`${change}<${w}${kind}>${old.join("")}</${w}${kind}></${w}${kind}Change>`);
  }
  const name = element === undefined ? `${w}${kind}` : rawName(text, element);
  const attributes = element === undefined ? "" : attributesOf(text, element);
  return `<${name}${attributes}>${inside.join("")}</${name}>`;
}

/** True where somebody's change of properties is followed already: a second one cannot stand beside it. */
export function isChanged(element: XmlElement | undefined, kind: keyof typeof ORDER): boolean {
  return childOf(element, `w:${kind}Change`) !== undefined;
}
