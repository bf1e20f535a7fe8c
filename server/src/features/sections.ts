import { afterEdits, fixUntilStable } from "../engine/fixAll.ts";
import type { DraftDocument } from "../incremental/document.ts";
import { editDocument } from "../incremental/document.ts";
import { isNumbered, runsOf } from "../reading/numbering.ts";
import { referencesIn } from "../reading/references.ts";
import { renumber } from "../reading/renumbering.ts";
import type { CheckResult, Diagnostic, Rule, Text } from "../rules/define.ts";
import type { Draft, Section } from "../syntax/draft.ts";
import type { Position, TextEdit } from "../text/position.ts";
import { lineRange } from "../text/position.ts";
import { lineAt } from "../text/source.ts";
import { bareMarker, emptyPoint, fillPoint, isFilled } from "./emptyPoint.ts";
import { deeperMarker, firstBelow, nextMarker } from "./sectionMarkers.ts";
import { swapSections } from "./sectionOrder.ts";

export const SECTION_ACTIONS = ["renumber", "up", "down", "promote", "demote", "lift"] as const;
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
const MARKED_UP: Text = {
  vi: "Số của đề mục này nằm trong dấu định dạng (in đậm, in nghiêng): hãy sửa bằng tay",
  en: "The marker of this section stands within signs of markup: change it by hand",
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

/** Makes the first point of a list, which has no words yet, one of the level below: nothing goes on from it. */
function demoteFirst(document: DraftDocument, { marker, markerRange }: Section): EditedSections {
  const text = firstBelow(marker);
  if (text === null) return refused(document, NOT_DEEPER);
  const after = afterEdits(document, [{ range: markerRange, newText: text }]);
  return { document: after, reason: null, start: startOfLine(after, markerRange.start.line), references: 0 };
}

function demote(document: DraftDocument, { section, row, index }: Place): EditedSections {
  const above = row[index - 1];
  if (above === undefined)
    return isFilled(document, section) ? demoteFirst(document, section) : refused(document, NONE_ABOVE);
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

/** The numbers in order of the sections below the one in which a line stands now. */
function inOrder(document: DraftDocument, line: number): DraftDocument {
  const place = placeAt(document.draft, line);
  const row = (place?.parent?.children ?? []).filter(({ marker }) => marker.family === place?.section.marker.family);
  return afterEdits(document, renumber(document.draft, new Map(row.map((each, n) => [each, n + 1]))).edits);
}

/** Takes the marker off: the paragraph goes on with the section before, and so do the sections in it. */
function lift(document: DraftDocument, { section, row, index }: Place): EditedSections {
  const { start, end } = section.markerRange;
  const text = lineAt(document.source, start.line)?.text ?? "";
  const behind = text.slice(end.character).search(/\S|$/);
  // Signs of markup around a marker belong to it.
  if (text.slice(0, start.character).trim() !== "" || behind === 0) return refused(document, MARKED_UP);
  const references = referencesIn(document.draft).filter((one) => one.section === section);
  const below = renumber(document.draft, shifted(row, index + 1, -1));
  const range = { start, end: { line: end.line, character: end.character + behind } };
  const [child] = section.children.filter(isNumbered);
  const bare = afterEdits(document, [...below.edits, { range, newText: "" }]);
  return {
    document: child === undefined ? bare : inOrder(bare, child.markerRange.start.line),
    reason: null,
    start,
    references: new Set([...references, ...below.parted]).size,
  };
}

/** The numbers behind a point that was filled, each `by` more than now; none where those behind do not go on from `next`. */
function behindPoint({ draft }: DraftDocument, line: number, next: number, by: number): Map<Section, number> {
  const place = placeAt(draft, line);
  if (place === null || place.section.markerRange.start.line !== line) return new Map();
  const { section, row, index } = place;
  const own = section.marker.ordinal;
  return own === null || row[index + 1]?.marker.ordinal !== own + next ? new Map() : shifted(row, index + 1, by);
}

/** The edits that close the gap which the empty point of a line leaves among those counted with it. */
export function closeGap(document: DraftDocument, line: number): readonly TextEdit[] {
  const filled = fillPoint(document, line) ?? document;
  return renumber(filled.draft, behindPoint(filled, line, 1, -1)).edits;
}

/**
 * The edits that make room for a point which begins on a line of `begun`, where it has its marker and no words yet:
 * edits of `document`, in which the line is still blank, and `further` fewer lines stand above it.
 */
export function makeRoom(
  document: DraftDocument,
  begun: DraftDocument,
  line: number,
  further: number,
): readonly TextEdit[] {
  const ordinals = behindPoint(fillPoint(begun, line) ?? begun, line, 0, 1);
  const lines = new Map([...ordinals].map(([section, ordinal]) => [section.markerRange.start.line - further, ordinal]));
  // The references are read where no two sections have one number.
  const moved = [...withAllBelow(document.draft.sections)].flatMap((section) => {
    const ordinal = lines.get(section.markerRange.start.line);
    return ordinal === undefined ? [] : [[section, ordinal] as const];
  });
  return renumber(document.draft, new Map(moved)).edits;
}

/** The draft with a blank behind the marker that stands right before `position`: Backspace has just taken it. */
function withBlank(document: DraftDocument, { line, character }: Position): DraftDocument {
  const text = lineAt(document.source, line)?.text ?? "";
  const stuck = bareMarker(text.slice(0, character)) !== null && /^\S/.test(text.slice(character));
  return stuck ? editDocument(document, { range: lineRange(line, character, character), newText: " " }) : document;
}

/**
 * Moves the section at a position above or below its neighbour, or makes it one of the level above or below, with the
 * numbers of all that are counted with it and the references to them; `lift` takes its marker off. A point that has no
 * words yet is a section, too.
 */
export function editSection(
  document: DraftDocument,
  position: Position,
  action: Exclude<SectionAction, "renumber">,
): EditedSections {
  if (document.draft.hardWrapped) return refused(document, WRAPPED);
  const filled = fillPoint(document, position.line);
  if (filled === null)
    return editWritten(action === "lift" ? withBlank(document, position) : document, position, action);
  const edited = editWritten(filled, position, action);
  const after = emptyPoint(edited.document);
  const line = edited.start?.line ?? position.line;
  const start = { line, character: lineAt(after.source, line)?.text.length ?? 0 };
  return { ...edited, document: after, start: edited.start === null ? null : start };
}

function editWritten(
  document: DraftDocument,
  position: Position,
  action: Exclude<SectionAction, "renumber">,
): EditedSections {
  const place = placeAt(document.draft, position.line);
  if (place === null) return refused(document, NO_SECTION);
  if (action === "promote") return promote(document, place);
  if (action === "demote") return demote(document, place);
  if (action === "lift") return lift(document, place);
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
