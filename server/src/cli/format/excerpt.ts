/** What fits beside the line's number on a terminal of usual width. */
const COLUMNS = 100;
/** How much of a long line is looked at, on both sides of the place, in code units. */
const REACH = 400;
/** The blanks that stand for a tab, so that the carets stand right whatever the terminal's tab stops are. */
const TAB = "    ";

/** A grapheme as it is shown, and the columns that it fills. */
interface Cell {
  /** In the line, in code units. */
  readonly from: number;
  readonly to: number;
  readonly shown: string;
  readonly width: number;
}

/** A line and, below it, carets under the part that is meant. */
export interface Excerpt {
  readonly line: string;
  readonly carets: string;
}

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
/** Hangul, Chinese and Japanese. */
const EAST_ASIAN = String.raw`\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3`;
const WIDE = new RegExp(
  String.raw`[${EAST_ASIAN}\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]`,
  "u",
);
const EMOJI = /\p{Emoji_Presentation}|\ufe0f/u;

const graphemes = new Intl.Segmenter("vi", { granularity: "grapheme" });

/** Makes characters that a terminal would hide or obey visible, as `<U+200B>`. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (one) => {
    const code = one.codePointAt(0) as number;
    return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}

/**
 * Makes a line with untrusted words (paths, keys, names) safe to print: no control characters for the terminal, and no
 * workflow command (“::error::”) at its beginning.
 */
export function harmless(line: string): string {
  const shown = visible(line);
  return /^\s*::/.test(shown) ? `./${shown.trimStart()}` : shown;
}

function cellOf(segment: string, from: number): Cell {
  const to = from + segment.length;
  if (segment === "\t") return { from, to, shown: TAB, width: TAB.length };
  if (EMOJI.test(segment)) return { from, to, shown: segment, width: 2 };
  // A mark without a letter gets the dotted circle that stands for one.
  const shown = visible(/^\p{M}/u.test(segment) ? `◌${segment}` : segment);
  let width = 0;
  for (const letter of shown) if (!/\p{M}/u.test(letter)) width += WIDE.test(letter) ? 2 : 1;
  return { from, to, shown, width };
}

/** The cells of a line around a stretch of it. */
function cellsAround(line: string, from: number, to: number): Cell[] {
  let start = Math.max(0, from - REACH);
  // Not in the middle of a letter.
  while (start > 0 && start > from - REACH - 30 && /[\p{M}\udc00-\udfff]/u.test(line.charAt(start))) start--;
  const end = Math.min(line.length, Math.min(to, from + REACH) + REACH);
  const cells: Cell[] = [];
  for (const { segment, index } of graphemes.segment(line.slice(start, end)))
    cells.push(cellOf(segment, start + index));
  return cells;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** The cells to show: those of the range `first` to `last`, and as many around them as fit. */
function windowAround(cells: readonly Cell[], first: number, last: number): { from: number; to: number } {
  let from = first;
  let to = first;
  let room = COLUMNS;
  const width = (n: number) => (cells[n] as Cell).width;
  const takeRight = (until: number, least: number) => {
    while (to < until && room - width(to) >= least) room -= width(to++);
  };
  const takeLeft = (least: number) => {
    while (from > 0 && room - width(from - 1) >= least) room -= width(--from);
  };
  takeRight(last + 1, COLUMNS / 4);
  takeLeft(Math.floor(room / 2));
  takeRight(cells.length, 0);
  takeLeft(0);
  return { from, to };
}

/**
 * A line with carets under `from` to `to` (code units; an empty stretch gets one caret). A line that is too long is cut
 * around the place, with “…” where something is left out. Carets stand right whatever the letters: combining marks,
 * wide letters, tabs, invisible characters.
 */
export function excerpt(line: string, from: number, to: number): Excerpt {
  const cells = cellsAround(line, from, to);
  // A place behind the last letter.
  if (from >= line.length) cells.push({ from: line.length, to: line.length + 1, shown: "", width: 1 });
  const first = Math.max(
    0,
    cells.findIndex((cell) => cell.to > from),
  );
  const last = Math.max(
    first,
    cells.findLastIndex((cell) => cell.from < to),
  );
  const shown = windowAround(cells, first, last);
  const window = cells.slice(shown.from, shown.to);
  const head = (window[0]?.from ?? 0) > 0 ? "…" : "";
  const tail = (window.at(-1)?.to ?? 0) < line.length ? "…" : "";
  const before = widthOf(cells.slice(shown.from, first));
  const marked = widthOf(cells.slice(first, Math.min(last + 1, shown.to)));
  return {
    line: head + window.map((cell) => cell.shown).join("") + tail,
    carets: " ".repeat(head.length + before) + "^".repeat(Math.max(1, marked)),
  };
}
