import { afterEdits, fixUntilStable } from "../engine/fixAll.ts";
import type { DraftDocument } from "../incremental/document.ts";
import { isNumbered, runsOf } from "../reading/numbering.ts";
import { referencesIn } from "../reading/references.ts";
import { renumber } from "../reading/renumbering.ts";
import type { CheckResult, Diagnostic, Rule, Text } from "../rules/define.ts";
import type { Draft, Section } from "../syntax/draft.ts";
import type { Position } from "../text/position.ts";
import { lineAt } from "../text/source.ts";
import { deeperMarker, nextMarker } from "./sectionMarkers.ts";
import { swapSections } from "./sectionOrder.ts";

export const SECTION_ACTIONS = ["renumber", "up", "down", "promote", "demote"] as const;
export type SectionAction = (typeof SECTION_ACTIONS)[number];

/** A draft whose sections are edited. */
export interface EditedSections {
  readonly document: DraftDocument;
  /** Why nothing is done; null where something is. */
  readonly reason: Text | null;
  /** Where the section begins afterwards, in the text after the edits; null for a renumbering of all. */
  readonly start: Position | null;
  /** How many references the drafter has to look at: their words name a level that has changed, or sections between others. */
  readonly references: number;
}

/** A section with what stands around it. */
interface Place {
  readonly section: Section;
  readonly parent: Section | null;
  /** Those counted together with it, or dashed like it, in order. */
  readonly row: readonly Section[];
  readonly index: number;
}

const NO_SECTION: Text = {
  vi: "Hãy đặt con trỏ trong một đề mục (điều, khoản, điểm, gạch đầu dòng)",
  en: "Put the caret in a section (a number, a letter, a dash)",
};
const WRAPPED: Text = {
  vi: "Văn bản bị ngắt dòng theo khổ giấy: hãy dùng lệnh “Nối dòng bị ngắt” trước",
  en: "The lines of this text are broken at the width of a page: join them first",
};
const IN_ORDER: Text = { vi: "Các đề mục đã đánh số liên tục", en: "All sections are numbered in order" };
const FIRST: Text = { vi: "Đề mục này đã đứng đầu trong cấp của nó", en: "This section is the first of its level" };
const LAST: Text = { vi: "Đề mục này đã đứng cuối trong cấp của nó", en: "This section is the last of its level" };
const HIGHEST: Text = { vi: "Đề mục này đã ở cấp cao nhất", en: "This section is on the highest level" };
const NOT_HIGHER: Text = {
  vi: "Không nâng lên phần, chương, mục được: các cấp này có tên ở một dòng riêng",
  en: "It cannot become a part or chapter: those have their name on a line of its own",
};
const NONE_ABOVE: Text = {
  vi: "Phía trên không có đề mục cùng cấp để đưa đề mục này vào",
  en: "No section of the same level stands above, which this one could go into",
};
const NOT_DEEPER: Text = {
  vi: "Không có cấp nào thấp hơn cho đề mục này",
  en: "There is no lower level for this section",
};
const HAS_CHILDREN: Text = {
  vi: "Đề mục này có các đề mục con ở cấp ấy: hãy hạ cấp các đề mục con trước",
  en: "This section has sections of that level in it: demote those first",
};

function placeAt(draft: Draft, line: number): Place | null {
  let found: { section: Section; parent: Section | null; siblings: readonly Section[] } | null = null;
  const visit = (siblings: readonly Section[], parent: Section | null) => {
    const section = siblings.find(({ markerRange, lastLine }) => markerRange.start.line <= line && line <= lastLine);
    if (section === undefined) return;
    found = { section, parent, siblings };
    visit(section.children, section);
  };
  visit(draft.sections, null);
  if (found === null) return null;
  const { section, parent, siblings } = found as { section: Section; parent: Section | null; siblings: Section[] };
  const row = isNumbered(section)
    ? (runsOf(draft).find(({ sections }) => sections.includes(section))?.sections ?? [section])
    : siblings.filter(({ marker }) => marker.family === section.marker.family);
  return { section, parent, row, index: row.indexOf(section) };
}

function withAllBelow(sections: readonly Section[]): Set<Section> {
  return new Set(sections.flatMap((section) => [section, ...withAllBelow(section.children)]));
}

/** New ordinals for the sections of a row from `from` on, each `by` more than now. */
function shifted(row: readonly Section[], from: number, by: number): Map<Section, number> {
  const ordinals = new Map<Section, number>();
  for (const section of row.slice(from)) {
    if (section.marker.ordinal !== null) ordinals.set(section, section.marker.ordinal + by);
  }
  return ordinals;
}

function refused(document: DraftDocument, reason: Text): EditedSections {
  return { document, reason, start: null, references: 0 };
}

/** Behind the blanks at the head of a line. */
function startOfLine({ source }: DraftDocument, line: number): Position {
  return { line, character: (lineAt(source, line)?.text ?? "").search(/\S|$/) };
}

/** The findings about numbers of sections that renumbering settles: those of the rules that change numbers. */
export function gapsInNumbers({ diagnostics }: CheckResult, rules: readonly Rule[]): readonly Diagnostic[] {
  const ofNumbers = new Set(rules.filter(({ changes }) => changes === "numbers").map(({ id }) => id));
  return diagnostics.filter(({ rule, edit }) => ofNumbers.has(rule) && edit !== null);
}

/** Numbers all sections without gaps, and rewrites the references to them, as the rule about them offers to. */
export function renumberSections(
  document: DraftDocument,
  check: (document: DraftDocument) => CheckResult,
  rules: readonly Rule[],
): EditedSections {
  const { document: after, applied } = fixUntilStable(document, (each) => {
    const result = check(each);
    const diagnostics = gapsInNumbers(result, rules).map((one) =>
      one.edit === null ? one : { ...one, edit: { ...one.edit, safe: true } },
    );
    return { ...result, diagnostics };
  });
  return applied === 0 ? refused(document, IN_ORDER) : { document: after, reason: null, start: null, references: 0 };
}

function promote(document: DraftDocument, { section, parent, row, index }: Place): EditedSections {
  if (parent === null) return refused(document, HIGHEST);
  const above = placeAt(document.draft, parent.markerRange.start.line) as Place;
  const marker = nextMarker(document.draft, parent);
  if (marker === null) return refused(document, NOT_HIGHER);
  const followers = row.slice(index + 1);
  const moved = withAllBelow([section, ...followers]);
  const line = section.markerRange.start.line;
  // The references are read before the numbers change: then two sections have the same one for a while.
  const references = referencesIn(document.draft).filter((one) => moved.has(one.section));
  const below = renumber(document.draft, shifted(above.row, above.index + 1, 1));
  const raised = afterEdits(document, [...below.edits, { range: section.markerRange, newText: marker }]);
  const now = placeAt(raised.draft, line)?.section;
  const lines = new Set(followers.map(({ markerRange }) => markerRange.start.line));
  const taken = (now?.children ?? []).filter((child) => lines.has(child.markerRange.start.line) && isNumbered(child));
  const ordinals = new Map(taken.map((child, n) => [child, n + 1]));
  const after = ordinals.size === 0 ? raised : afterEdits(raised, renumber(raised.draft, ordinals).edits);
  return {
    document: after,
    reason: null,
    start: startOfLine(after, line),
    references: new Set([...references, ...below.parted]).size,
  };
}

function demote(document: DraftDocument, { section, row, index }: Place): EditedSections {
  const above = row[index - 1];
  if (above === undefined) return refused(document, NONE_ABOVE);
  const marker = deeperMarker(document.draft, above);
  if (marker === null) return refused(document, NOT_DEEPER);
  if (section.children.some((child) => marker.holds(child.marker))) return refused(document, HAS_CHILDREN);
  const moved = withAllBelow([section]);
  const references = referencesIn(document.draft).filter((one) => moved.has(one.section));
  const below = renumber(document.draft, shifted(row, index + 1, -1));
  const after = afterEdits(document, [...below.edits, { range: section.markerRange, newText: marker.text }]);
  const { line } = section.markerRange.start;
  return {
    document: after,
    reason: null,
    start: startOfLine(after, line),
    references: new Set([...references, ...below.parted]).size,
  };
}

/**
 * Moves the section at a position above or below its neighbour, or makes it one of the level above or below, with the
 * numbers of all that are counted with it and the references to them.
 */
export function editSection(
  document: DraftDocument,
  position: Position,
  action: Exclude<SectionAction, "renumber">,
): EditedSections {
  if (document.draft.hardWrapped) return refused(document, WRAPPED);
  const place = placeAt(document.draft, position.line);
  if (place === null) return refused(document, NO_SECTION);
  if (action === "promote") return promote(document, place);
  if (action === "demote") return demote(document, place);
  const { row, index, section } = place;
  const other = row[action === "up" ? index - 1 : index + 1];
  if (other === undefined) return refused(document, action === "up" ? FIRST : LAST);
  const swapped = swapSections(document, action === "up" ? other : section, action === "up" ? section : other, row);
  const line = action === "up" ? swapped.upper : swapped.lower;
  return {
    document: swapped.document,
    reason: null,
    start: startOfLine(swapped.document, line),
    references: swapped.parted,
  };
}
