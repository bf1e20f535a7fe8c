import type { Position, TextEdit } from "./position.ts";
import type { Source } from "./source.ts";
import { linesOf } from "./source.ts";

/** A replacement by offsets in UTF-16 code units. */
interface OffsetEdit {
  readonly from: number;
  readonly to: number;
  readonly newText: string;
}

/** Follows a text through rounds of edits, and knows at any time which edits of the first text lead to the present one. */
export interface ComposedEdits {
  /**
   * Adds edits of the present text, which must not overlap each other. Earlier edits that they touch are merged first.
   */
  readonly after: (edits: readonly TextEdit[]) => {
    readonly touched: readonly TextEdit[];
    readonly next: ComposedEdits;
  };
  /** Edits of the first text, in order, none touching another; none that changes nothing. */
  readonly edits: readonly TextEdit[];
}

function lineStartsOf(source: Source): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const { text, eol } of linesOf(source)) {
    starts.push(at);
    at += text.length + eol.length;
  }
  return starts;
}

/** The line starts after an edit, which may add lines or take some away. */
function movedStarts(starts: readonly number[], { from, to, newText }: OffsetEdit): number[] {
  const by = newText.length - (to - from);
  const kept = starts.filter((start) => start <= from);
  for (const match of newText.matchAll(/\r\n|\n|\r/g)) kept.push(from + match.index + match[0].length);
  for (const start of starts) if (start > to) kept.push(start + by);
  return kept;
}

/** An edit of the present text with the earlier ones that it touches, as one edit of the first text. */
function merged(edits: readonly OffsetEdit[], { from, to, newText }: OffsetEdit): [OffsetEdit, OffsetEdit[]] {
  const others: OffsetEdit[] = [];
  let shift = 0;
  let start: number | null = null;
  let end = 0;
  let before = "";
  let behind = "";
  let shiftBefore = 0;
  for (const edit of edits) {
    const first = edit.from + shift;
    const last = first + edit.newText.length;
    if (last < from || first > to) others.push(edit);
    else {
      start ??= Math.min(edit.from, from - shift);
      if (first < from) before = edit.newText.slice(0, from - first);
      if (last > to) behind = edit.newText.slice(to - first);
      end = Math.max(edit.to, to - (shift + edit.newText.length - (edit.to - edit.from)));
    }
    if (last < from) shiftBefore = shift + edit.newText.length - (edit.to - edit.from);
    shift += edit.newText.length - (edit.to - edit.from);
  }
  const own =
    start === null
      ? { from: from - shiftBefore, to: to - shiftBefore, newText }
      : { from: start, to: end, newText: before + newText + behind };
  return [own, others];
}

function composed(first: readonly number[], starts: readonly number[], edits: readonly OffsetEdit[]): ComposedEdits {
  const lineOf = (offset: number): Position => {
    let [low, high] = [0, first.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((first[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: offset - (first[low] as number) };
  };
  const asEdit = ({ from, to, newText }: OffsetEdit): TextEdit => ({
    range: { start: lineOf(from), end: lineOf(to) },
    newText,
  });
  return {
    edits: edits.map(asEdit),
    after(more) {
      let now = starts;
      let all = [...edits];
      const own: OffsetEdit[] = [];
      // From the end, so that those before keep their places.
      const inOrder = more.toSorted(
        (a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character,
      );
      for (const { range, newText } of inOrder) {
        const offset = ({ line, character }: Position) => (now[line] ?? 0) + character;
        const edit = { from: offset(range.start), to: offset(range.end), newText };
        const [one, others] = merged(all, edit);
        own.push(one);
        all = [...others, one].sort((a, b) => a.from - b.from);
        now = movedStarts(now, edit);
      }
      const touched = all.filter((one) => own.some(({ from, to }) => one.from <= to && one.to >= from));
      return { touched: touched.map(asEdit), next: composed(first, now, all) };
    },
  };
}

/** Begins to follow a text. */
export function composedEdits(source: Source): ComposedEdits {
  const starts = lineStartsOf(source);
  return composed(starts, starts, []);
}
