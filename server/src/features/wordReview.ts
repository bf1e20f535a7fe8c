import { shownMessage } from "../engine/clause.ts";
import type { Overseer } from "../engine/fixAll.ts";
import { fixUntilStable } from "../engine/fixAll.ts";
import type { DraftDocument } from "../incremental/document.ts";
import type { LayoutChange } from "../page/layoutChange.ts";
import { rangeOfChange } from "../page/layoutChange.ts";
import type { Found, WordPlacing, WordRemark } from "../page/wordMarks.ts";
import type { CheckResult, Diagnostic, Fix } from "../rules/define.ts";
import type { Text } from "../text/bilingual.ts";
import { itemAt } from "../text/chunked.ts";
import { composedEdits } from "../text/composedEdits.ts";
import type { Range, TextEdit } from "../text/position.ts";
import { comparePositions } from "../text/position.ts";
import { textIn } from "../text/source.ts";
import { proposalOf } from "./reviewSheet/proposal.ts";
import { aboutRows, WORDS as SHEET_WORDS, summaryLines } from "./reviewSheet/words.ts";
import type { ReviewSheet } from "./reviewSheet.ts";

/** A fix that cannot be made in the file and is only listed. */
export interface LeftFix {
  readonly rule: string;
  readonly range: Range;
  /** “sửa “5” thành “05””. */
  readonly title: Text;
  readonly reason: Text;
}

/** What a review makes of a Word file, as marks on the draft that it became. */
export interface WordReview {
  /** Of the file as it is. */
  readonly checked: CheckResult;
  readonly remarks: readonly WordRemark[];
  /** The safe fixes that the file allows. */
  readonly edits: readonly TextEdit[];
  /** How many places they put right. */
  readonly applied: number;
  readonly left: readonly LeftFix[];
  readonly layout: readonly LayoutChange[];
  /** What a check says after the edits. */
  readonly remaining: CheckResult;
}

/** How a Word file is reviewed. */
export interface WordReviewOptions {
  /** True where wrong settings are put right, too. */
  readonly layout: boolean;
  /** True where the changes are made at once, so that earlier remarks do not matter and none is written. */
  readonly silent: boolean;
  readonly locale: keyof Text;
}

const WORDS = {
  changed: { vi: "Đã sửa ngay trong văn bản", en: "Changed in the text" },
  unset: {
    vi: "chỗ này đã có thay đổi định dạng đang chờ, là chữ theo bảng mã cũ, trường hay số tự động, hoặc tệp không ghi khổ giấy, lề",
    en: "a change of settings is pending there, it is old encoding, a field or an automatic number, or the file says nothing of its pages",
  },
  set: { vi: "Đã đặt lại định dạng", en: "Set right" },
  accept: {
    vi: "chấp nhận (Accept) hoặc từ chối (Reject) thay đổi",
    en: "accept or reject the change",
  },
  proposal: { vi: "Đề nghị", en: "Proposal" },
  byHand: { vi: "Cần sửa bằng tay", en: "To be changed by hand" },
} as const satisfies Readonly<Record<string, Text>>;

/** The words before and after, or what is to be done. */
function proposed(document: DraftDocument, fix: Fix, locale: keyof Text): string {
  const { change, added, title } = proposalOf(document.source, fix);
  if (change !== null) return `“${change.before}” → “${change.after}”`;
  return added === null ? title[locale] : `${title[locale]}: “${added}”`;
}

function sameRange(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.start) === 0 && comparePositions(a.end, b.end) === 0;
}

/** How much of two texts is the same from the beginning, up to the end of a word. */
function sameHead(before: string, after: string): number {
  let same = 0;
  while (same < Math.min(before.length, after.length) && before[same] === after[same]) same++;
  const inWord = (text: string, at: number) => /[\p{L}\p{M}\p{N}\ud800-\udfff]/u.test(text[at] ?? "");
  if (!inWord(before, same) && !inWord(after, same)) return same;
  while (same > 0 && inWord(before, same - 1)) same--;
  return same;
}

/** An edit of the words alone that change: what stays at its ends need not be deleted and written again. */
function narrowed({ range, newText }: TextEdit, { source }: DraftDocument): TextEdit {
  const { start, end } = range;
  if (start.line !== end.line) return { range, newText };
  const before = textIn(source, range);
  const head = sameHead(before, newText);
  const [restBefore, restAfter] = [before.slice(head), newText.slice(head)];
  const backwards = (text: string) => [...text].reverse().join("");
  const tail = Math.min(sameHead(backwards(restBefore), backwards(restAfter)), restBefore.length, restAfter.length);
  const { line } = start;
  return {
    range: {
      start: { line, character: start.character + head },
      end: { line, character: end.character - tail },
    },
    newText: restAfter.slice(0, restAfter.length - tail),
  };
}

/**
 * Reviews the draft that a Word file became. `checked`: with its settings on the page; `first`: all that is found in its
 * text; `check`: the same of what fixes make of it.
 */
export function wordReview(
  document: DraftDocument,
  checked: CheckResult,
  { first, check }: { readonly first: CheckResult; readonly check: (document: DraftDocument) => CheckResult },
  placing: WordPlacing,
  { layout, silent, locale }: WordReviewOptions,
): WordReview {
  const isNew = ({ rule, range }: Pick<Diagnostic, "rule" | "range">) => silent || !placing.isSaid(rule, range);
  const left: LeftFix[] = [];
  const made = new Set<string>();
  /** What rules put right after other fixes had changed its place: two fixes of one word are not made at once. */
  const madeLater: { readonly rule: string; readonly range: Range }[] = [];
  let composed = composedEdits(document.source);

  const overseer: Overseer = {
    allows({ rule, range, fix }) {
      const { touched } = composed.after(fix.edits);
      const places = touched.map((one) => one.range);
      // In the first round the finding itself speaks of the text as it is.
      if (composed.edits.length === 0) places.push(range);
      if (places.some((place) => !isNew({ rule, range: place }))) return false;
      const reason =
        touched.map((one) => placing.refusalOf(narrowed(one, document))).find((one) => one !== null) ?? null;
      const [place] = places;
      if (reason === null || place === undefined) return true;
      const known = left.some((one) => one.rule === rule && sameRange(one.range, place));
      if (!known) left.push({ rule, range: place, title: fix.title, reason });
      return false;
    },
    made(fixes, edits) {
      for (const { rule, fix } of fixes) {
        if (composed.edits.length === 0) made.add(keyOf(rule, fix));
        else for (const { range } of composed.after(fix.edits).touched) madeLater.push({ rule, range });
      }
      composed = composed.after(edits).next;
    },
  };
  const fixed = fixUntilStable(document, check, overseer, first);

  /** What of a finding about the page is set in the file. */
  const settingsOf = (one: Diagnostic) => (layout ? (one.layout ?? []).filter(placing.canSet) : []);

  function linesOf(one: Diagnostic): { lines: string[]; changed: boolean } {
    const { edit, rule } = one;
    const message = shownMessage(one)[locale];
    if (settingsOf(one).length > 0) {
      return { lines: [message, `${WORDS.set[locale]}; ${WORDS.accept[locale]}.`], changed: true };
    }
    if (edit === null) return { lines: [message], changed: false };
    const words = proposed(document, edit, locale);
    const later = edit.safe && madeLater.some((one) => one.rule === rule && touches(one.range, edit.edits));
    if (later || made.has(keyOf(rule, edit))) {
      return { lines: [message, `${WORDS.changed[locale]}: ${words}; ${WORDS.accept[locale]}.`], changed: true };
    }
    const why = left.find((other) => other.rule === rule && touches(other.range, edit.edits));
    const head = why === undefined ? WORDS.proposal[locale] : `${WORDS.byHand[locale]} (${why.reason[locale]})`;
    return { lines: [message, `${head}: ${words}.`], changed: false };
  }

  const placeOf = (change: LayoutChange) => rangeOfChange(change, (line) => lineLength(document, line));

  /**
   * What is said of one finding. One that stands for many paragraphs, of which the file lets only some be set, is said
   * twice: once where it is set, and once where it still holds, so that the next review finds a remark at each.
   */
  function remarksOf(one: Diagnostic): WordRemark[] {
    const { rule, range, layout: all = [] } = one;
    const remark = { range, rule, ...linesOf(one) };
    const set = new Set(settingsOf(one));
    const [firstSet] = set;
    const firstUnset = all.find((change) => !set.has(change) || placing.leavesSome(change));
    if (firstSet === undefined || firstUnset === undefined) return [remark];
    if (firstSet.line === firstUnset.line) return [{ ...remark, changed: false }];
    const open = [shownMessage(one)[locale], `${WORDS.byHand[locale]} (${WORDS.unset[locale]}).`];
    const still = { rule, lines: open, changed: false };
    return firstSet === all[0]
      ? [remark, { ...still, range: placeOf(firstUnset) }]
      : [
          { ...still, range },
          { ...remark, range: placeOf(firstSet) },
        ];
  }

  const fresh = checked.diagnostics.filter(isNew);
  for (const one of layout ? fresh : []) {
    if ((one.layout ?? []).length === 0 || settingsOf(one).length > 0) continue;
    left.push({ rule: one.rule, range: one.range, title: shownMessage(one), reason: WORDS.unset });
  }
  return {
    checked,
    remarks: silent ? [] : fresh.flatMap(remarksOf),
    edits: composed.edits.map((edit) => narrowed(edit, document)),
    applied: fixed.applied,
    left,
    layout: fresh.flatMap(settingsOf),
    remaining: fixed.result,
  };
}

function lineLength({ source }: DraftDocument, line: number): number {
  return itemAt(source.lines, line)?.text.length ?? 0;
}

/** Findings at each place that they stand for: one of many paragraphs may have its remark at any of them. */
export function foundInAll(document: DraftDocument, diagnostics: readonly Diagnostic[]): Found {
  return diagnostics.flatMap(({ rule, range, layout = [] }) => [
    { rule, range },
    ...layout.map((change) => ({ rule, range: rangeOfChange(change, (line) => lineLength(document, line)) })),
  ]);
}

function touches({ start, end }: Range, edits: readonly TextEdit[]): boolean {
  return edits.some(({ range }) => comparePositions(start, range.end) <= 0 && comparePositions(range.start, end) <= 0);
}

function keyOf(rule: string, { edits }: Fix): string {
  return `${rule} ${JSON.stringify(edits)}`;
}

/** A review sheet in the lines of one comment: what the document is, and what the review came to. */
export function wordSummary(sheet: ReviewSheet): string[] {
  const about = aboutRows(sheet).map(([name, value]) => `${name}: ${value}`);
  return [SHEET_WORDS.title[sheet.locale], ...about, ...summaryLines(sheet)];
}
