import type { LayoutChange } from "../../page/layoutChange.ts";
import type { WordMarks } from "../../page/wordMarks.ts";
import type { TextEdit } from "../../text/position.ts";
import type { XmlElement } from "../archive/xml.ts";
import { childOf } from "../archive/xml.ts";
import type { Anatomy, Part, RunPlace } from "./anatomy.ts";
import type { Anchor, AnchorEnd } from "./anchors.ts";
import type { NewComment } from "./comments.ts";
import { AUTHOR, xmlDate } from "./comments.ts";
import type { WordEdit } from "./draftEdits.ts";
import { signature } from "./earlier.ts";
import type { LayoutPlaces } from "./layoutPlaces.ts";
import { letterSettings, paragraphSettings, sheetSettings, withSettings } from "./properties.ts";
import type { RunPlan } from "./runs.ts";
import { RANK, runSplices } from "./runs.ts";
import type { Prefixes, Splice } from "./xmlText.ts";
import { prefixesOf, spliced } from "./xmlText.ts";

/** What the writing needs to know of the file. */
export interface MarkedFile {
  readonly main: Part;
  readonly anatomy: Anatomy;
  readonly editOf: (edit: TextEdit) => WordEdit | { readonly refusal: unknown };
  readonly layoutOf: (change: LayoutChange) => LayoutPlaces;
  readonly anchorOf: (remark: WordMarks["remarks"][number]["range"]) => Anchor | null;
  /** Numbers that no comment or change of the file has yet. */
  readonly newId: () => number;
}

type Settings = ReturnType<typeof letterSettings>;
type Kind = "rPr" | "pPr" | "sectPr";

/** The texts of the parts as they become, and the comments that belong to them. */
export interface MarkedParts {
  readonly texts: ReadonlyMap<string, string>;
  readonly comments: readonly NewComment[];
}

function add<K>(all: Map<K, Settings>, element: K, more: Settings): void {
  const known = all.get(element) ?? new Map();
  for (const [name, setting] of more) known.set(name, { ...known.get(name), ...setting });
  all.set(element, known);
}

function samePlace(a: AnchorEnd, b: AnchorEnd): boolean {
  if (a.letters === null || b.letters === null) return a.letters === b.letters && a.offset === b.offset;
  return a.letters.element === b.letters.element && a.letters.at === b.letters.at;
}

/** Writes marks into the parts of a file. */
export function writeMarks(file: MarkedFile, marks: WordMarks): MarkedParts {
  const { main, anatomy } = file;
  const plans = new Map<XmlElement, RunPlan>();
  const splices = new Map<Part, Splice[]>();
  const prefixes = new Map<Part, Prefixes>();
  const comments: NewComment[] = [];
  const date = xmlDate(marks.today);

  function splicesOf(part: Part): Splice[] {
    const known = splices.get(part) ?? [];
    splices.set(part, known);
    return known;
  }

  function names(part: Part): Prefixes {
    const known = prefixes.get(part) ?? prefixesOf(part.text, part.root);
    prefixes.set(part, known);
    return known;
  }

  function change(part: Part, name: string): string {
    const { element, attribute: a } = names(part);
    return `<${element}${name} ${a}id="${file.newId()}" ${a}author="${AUTHOR}" ${a}date="${date}">`;
  }

  function planOf(place: RunPlace): RunPlan {
    const known = plans.get(place.run);
    if (known !== undefined) return known;
    const plan: RunPlan = { place, deleted: [], inserted: [], marks: [], properties: null };
    plans.set(place.run, plan);
    return plan;
  }

  function writeEdit({ deleted, inserted }: WordEdit): void {
    for (const one of deleted) {
      const place = anatomy.placeOf(one.element);
      if (place !== null) planOf(place).deleted.push(one);
    }
    const place = inserted === null ? null : anatomy.placeOf(inserted.element);
    if (inserted !== null && place !== null) planOf(place).inserted.push(inserted);
  }

  /** The same edit where older programs read it; null where that is not told to be the same. */
  function twinOf({ deleted, inserted }: WordEdit): WordEdit | null {
    const others = deleted.map((one) => ({ ...one, element: anatomy.twinOf(one.element) }));
    const place = inserted === null ? null : anatomy.twinOf(inserted.element);
    if (others.some(({ element }) => element === null) || (inserted !== null && place === null)) return null;
    return {
      deleted: others as WordEdit["deleted"],
      inserted: inserted === null || place === null ? null : { ...inserted, element: place },
    };
  }

  function mark({ offset, letters }: AnchorEnd, xml: string, ends: boolean): void {
    if (letters !== null) planOf(letters.place).marks.push({ element: letters.element, at: letters.at, xml, ends });
    else splicesOf(main).push({ start: offset, end: offset, text: xml, rank: ends ? RANK.ends : RANK.begins });
  }

  function writeComment(anchor: Anchor, lines: readonly string[]): void {
    const id = file.newId();
    const { element: w, attribute: a } = names(main);
    const reference = `<${w}r><${w}commentReference ${a}id="${id}"/></${w}r>`;
    const end = `<${w}commentRangeEnd ${a}id="${id}"/>`;
    const start = `<${w}commentRangeStart ${a}id="${id}"/>`;
    if (anchor.behind === null && samePlace(anchor.start, anchor.end))
      mark(anchor.start, start + end + reference, false);
    else {
      mark(anchor.start, start, false);
      mark(anchor.end, anchor.behind === null ? end + reference : end, true);
      if (anchor.behind !== null) mark({ offset: anchor.behind, letters: null }, reference, true);
    }
    comments.push({ id, lines });
  }

  const runs = new Map<RunPlace, Settings>();
  const paragraphs = new Map<XmlElement, Settings>();
  const sections = new Map<XmlElement, Settings>();

  function readLayout(one: LayoutChange): void {
    const { runs: places, paragraph, section } = file.layoutOf(one);
    if (one.kind === "letters") for (const place of places) add(runs, place, letterSettings(one.set));
    else if (one.kind === "paragraph" && paragraph !== null) {
      add(paragraphs, paragraph.element, paragraphSettings(one.set, paragraph.format.after));
    } else if (one.kind === "sheet" && section !== null) {
      add(sections, section.element, sheetSettings(one.set, section.element));
    }
  }

  /** A list of properties with other settings; its tracked change where that is wanted. */
  function changed(part: Part, kind: Kind, element: XmlElement | undefined, settings: Settings, tracked: boolean) {
    const source = { text: part.text, prefixes: names(part) };
    return (inside?: ReadonlyMap<XmlElement, string>) =>
      withSettings(source, kind, element, settings, tracked ? change(part, `${kind}Change`) : null, inside);
  }

  function writeLayout(): void {
    for (const [place, settings] of runs) {
      const properties = childOf(place.run, "w:rPr");
      planOf(place).properties = (tracked) => changed(place.part, "rPr", properties, settings, tracked)();
    }
    const written = new Map<XmlElement, string>();
    for (const [section, settings] of sections) {
      written.set(section, changed(main, "sectPr", section, settings, marks.tracked)());
    }
    for (const [paragraph, settings] of paragraphs) {
      const part = anatomy.partOf(paragraph);
      const properties = childOf(paragraph, "w:pPr");
      if (part === null) continue;
      const own = childOf(properties, "w:sectPr");
      const section = own === undefined ? undefined : written.get(own);
      const inside = own === undefined || section === undefined ? undefined : new Map([[own, section]]);
      if (own !== undefined) written.delete(own);
      const text = changed(part, "pPr", properties, settings, marks.tracked)(inside);
      const start = properties?.start ?? paragraph.inner;
      splicesOf(part).push({ start, end: properties?.end ?? start, text, rank: -1 });
    }
    for (const [section, text] of written) {
      splicesOf(main).push({ start: section.start, end: section.end, text, rank: 0 });
    }
  }

  for (const edit of marks.edits) {
    const own = file.editOf(edit);
    if ("refusal" in own) continue;
    writeEdit(own);
    const twin = twinOf(own);
    if (twin !== null) writeEdit(twin);
  }
  for (const one of marks.layout) readLayout(one);
  writeLayout();
  const top = file.anchorOf({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
  if (marks.summary !== null && top !== null) writeComment(top, marks.summary);
  for (const { range, rule, lines, changed } of marks.remarks) {
    const anchor = file.anchorOf(range);
    if (anchor !== null) writeComment(anchor, [...lines, signature(rule, changed)]);
  }
  for (const plan of plans.values()) {
    const { part } = plan.place;
    const writing = { tracked: marks.tracked, prefixes: names(part), change: (name: string) => change(part, name) };
    splicesOf(part).push(...runSplices(plan, writing));
  }
  const texts = [...splices].map(([{ name, text }, all]) => [name, spliced(text, all)] as const);
  return { texts: new Map(texts), comments };
}
