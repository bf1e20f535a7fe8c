import type { TextEdit } from "./position.ts";
import { splitsPair } from "./position.ts";
import type { Line, Source } from "./source.ts";
import { linesOf, textOfLines } from "./source.ts";

/** Above this many changed lines on both sides together, one edit replaces them all: exactness would cost too much. */
const MOST_LINES = 4000;

function sameLine(a: Line | undefined, b: Line | undefined): boolean {
  return a !== undefined && b !== undefined && a.text === b.text && a.eol === b.eol;
}

/** The smallest replacement that turns one line's text into another's; null when they are the same. */
function withinLine(line: number, before: string, after: string): TextEdit | null {
  if (before === after) return null;
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from++;
  if (splitsPair(before, from) || splitsPair(after, from)) from--;
  let cut = 0;
  const most = Math.min(before.length, after.length) - from;
  while (cut < most && before[before.length - 1 - cut] === after[after.length - 1 - cut]) cut++;
  if (splitsPair(before, before.length - cut) || splitsPair(after, after.length - cut)) cut--;
  return {
    range: { start: { line, character: from }, end: { line, character: before.length - cut } },
    newText: after.slice(from, after.length - cut),
  };
}

/** Pairs of equal lines, as indices in both, by the longest common subsequence of the two stretches. */
function matches(a: readonly Line[], b: readonly Line[]): [number, number][] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const below = table[(i + 1) * width + j] as number;
      const right = table[i * width + j + 1] as number;
      const diagonal = table[(i + 1) * width + j + 1] as number;
      table[i * width + j] = sameLine(a[i], b[j]) ? diagonal + 1 : Math.max(below, right);
    }
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (sameLine(a[i], b[j])) pairs.push([i++, j++]);
    else if ((table[(i + 1) * width + j] as number) >= (table[i * width + j + 1] as number)) i++;
    else j++;
  }
  return pairs;
}

/**
 * The edits that turn one text into another, small and in order: whole lines that stay are left alone, and in a line
 * that changed only what changed is replaced. They speak of `before` and do not overlap.
 */
export function difference(before: Source, after: Source): TextEdit[] {
  const a = linesOf(before);
  const b = linesOf(after);
  let head = 0;
  while (head < a.length && head < b.length && sameLine(a[head], b[head])) head++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && sameLine(a[a.length - 1 - tail], b[b.length - 1 - tail])) tail++;
  const old = a.slice(head, a.length - tail);
  const fresh = b.slice(head, b.length - tail);
  const edits: TextEdit[] = [];
  const replace = (from: number, to: number, replacement: readonly Line[]) => {
    // As many lines as before, with the same endings: each is changed in itself.
    const removed = a.slice(from, to);
    if (removed.length === replacement.length && removed.every((line, n) => line.eol === replacement[n]?.eol)) {
      removed.forEach((line, n) => {
        const edit = withinLine(from + n, line.text, replacement[n]?.text ?? "");
        if (edit !== null) edits.push(edit);
      });
      return;
    }
    edits.push(replaceLines(a, from, to, replacement));
  };
  if (old.length + fresh.length > MOST_LINES) {
    replace(head, a.length - tail, fresh);
    return edits;
  }
  let i = 0;
  let j = 0;
  for (const [oldLine, newLine] of [...matches(old, fresh), [old.length, fresh.length] as [number, number]]) {
    if (i < oldLine || j < newLine) replace(head + i, head + oldLine, fresh.slice(j, newLine));
    i = oldLine + 1;
    j = newLine + 1;
  }
  return edits;
}

function replaceLines(a: readonly Line[], from: number, to: number, by: readonly Line[]): TextEdit {
  const start = { line: from, character: 0 };
  if (to < a.length) return { range: { start, end: { line: to, character: 0 } }, newText: textOfLines(by) };
  // At the end of the text no further line begins: the line ending before goes with the edit.
  const last = a.length - 1;
  const end = { line: last, character: (a[last] as Line).text.length };
  if (from < a.length) return { range: { start, end }, newText: textOfLines(by) };
  return { range: { start: end, end }, newText: textOfLines(by) };
}
