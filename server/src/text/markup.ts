import { boldRuns, italics, lowLines, ODD_SPACE, PUNCTUATION } from "./emphasis.ts";
import type { Segment } from "./segment.ts";
import { sliceSegment } from "./segment.ts";

/** A comment `<!-- … -->` or the part of one that stands on this line, with its place in the line. */
export interface Comment {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What may part two components on one line: a gap between two columns, or markup that glues them. */
export interface Break {
  readonly kind: "columns" | "glue";
  /** Where in the text of the whole line the gap starts and ends. */
  readonly from: number;
  readonly to: number;
}

/**
 * What parts a table's cells: the bar of Markdown, which stands in the text, or a tag of HTML, which does not. `line`: a
 * line break inside a cell; `edge`: the rest of a table's tags.
 */
export interface TableMark {
  readonly kind: "cell" | "row" | "line" | "edge";
  /** Where in the text of the whole line the mark starts and ends. */
  readonly from: number;
  readonly to: number;
}

/** One line as read: its text without markup, where it may be parted, and the comments taken out of it. */
export interface ReadLine {
  readonly whole: Segment;
  readonly breaks: readonly Break[];
  /** In order; empty for nearly every line. */
  readonly tableMarks: readonly TableMark[];
  readonly comments: readonly Comment[];
  /** True when a comment begun on this line or before goes on into the next. */
  readonly endsInComment: boolean;
}

const NOTHING: readonly never[] = [];

/** Blanks, breaks and marks without width. */
const ODD_MARKS = String.raw`\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff`;
/** What may need more than trimming: markup, combining marks, odd spaces, invisible characters, gaps of three blanks. */
const SPECIAL = new RegExp(String.raw`[*_<^\\|&$\t\u00a0\u00ad\u0300-\u036f\u1680\u180e${ODD_MARKS}]| {3}|^\s*[#>]`);
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const COMBINING = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]/;
const TAGS = "sup|sub|b|i|u|em|strong|span|center|br|table|thead|tbody|tfoot|tr|td|th|p|div|ul|ol|li";
const TAG = new RegExp(`<(/?)(${TAGS})(?: [^<>]{0,200})?/?>`, "iy");
const TABLE_TAGS: Readonly<Record<string, TableMark["kind"]>> = {
  br: "line",
  p: "line",
  div: "line",
  li: "line",
  td: "cell",
  th: "cell",
  tr: "row",
  table: "edge",
  thead: "edge",
  tbody: "edge",
  tfoot: "edge",
};
/** Entities of HTML that converters leave, and what they stand for. */
const ENTITY = /&(nbsp|amp|lt|gt|quot|apos|ensp|emsp|thinsp|#160|#xa0|#39|#34);/iy;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  "#39": "'",
  "#34": '"',
};
/** A figure that OCR took for mathematics: “$90\\%$”, “$\\geq 5$”. Words, and money (“5$ và 6$”), are no mathematics. */
const FORMULA = /\$(?=[^\s$])((?:\\(?:[%$&#_,]|[a-z]{2,6}(?![a-z]))|[\d.,%+=<>()/:-]| (?=[^\s$])){1,60})\$(?!\d)/iy;
const FORMULA_PART = /\\[a-z]{2,6}|\\.|[^\\]/gi;
const FORMULA_SIGNS: Readonly<Record<string, string>> = {
  geq: "≥",
  ge: "≥",
  leq: "≤",
  le: "≤",
  times: "×",
  div: "÷",
  approx: "≈",
  neq: "≠",
  pm: "±",
  sim: "~",
  circ: "°",
  to: "→",
};
/** A heading of Markdown, or the marks of a quoted mail before a line: “> 1. Nội dung”, but not “> 5%”. */
const HEADING = /^\s*(?:#{1,6}\s+|(?:>\s?){1,9}(?=[^\d\s>=]|\d{1,3}[.)]\s|$))/;

function plainSegment(text: string): Segment {
  let from = 0;
  let to = text.length;
  while (from < to && (text[from] === " " || text[from] === "\f" || text[from] === "\v")) from++;
  while (to > from && (text[to - 1] === " " || text[to - 1] === "\f" || text[to - 1] === "\v")) to--;
  return { text: text.slice(from, to), shift: from, starts: null, ends: null, strong: NOTHING };
}

/** Gathers the characters that stay, with where each came from. */
class Collector {
  text = "";
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly strong: number[] = [];
  readonly breaks: Break[] = [];
  readonly tableMarks: TableMark[] = [];
  #strongFrom = -1;

  push(text: string, start: number, end: number): void {
    for (let i = 0; i < text.length; i++) {
      this.starts.push(start);
      this.ends.push(end);
    }
    this.text += text;
  }

  toggleStrong(): void {
    if (this.#strongFrom < 0) {
      this.#strongFrom = this.text.length;
      return;
    }
    if (this.#strongFrom < this.text.length) this.strong.push(this.#strongFrom, this.text.length);
    this.#strongFrom = -1;
  }

  glue(): void {
    const at = this.text.length;
    if (at > 0 && this.breaks.at(-1)?.to !== at) this.breaks.push({ kind: "glue", from: at, to: at });
  }

  mark(kind: TableMark["kind"], length: number): void {
    const at = this.text.length;
    this.tableMarks.push({ kind, from: at, to: at + length });
  }

  finish(): { whole: Segment; breaks: readonly Break[]; tableMarks: readonly TableMark[] } {
    if (this.#strongFrom >= 0) this.toggleStrong();
    const all: Segment = {
      text: this.text,
      shift: this.starts[0] ?? 0,
      starts: this.starts,
      ends: this.ends,
      strong: this.strong,
    };
    const whole = sliceSegment(all, 0, all.text.length);
    const cut = this.text.length - this.text.trimStart().length;
    const breaks = this.breaks
      .map((gap) => ({ ...gap, from: gap.from - cut, to: gap.to - cut }))
      // Blanks at the edges were trimmed away; a bar at an edge is that of an empty cell.
      .filter(
        ({ from, to }) => from >= 0 && to <= whole.text.length && (to > from || (from > 0 && to < whole.text.length)),
      );
    const within = (at: number) => Math.min(Math.max(at - cut, 0), whole.text.length);
    const tableMarks = this.tableMarks.map(({ kind, from, to }) => ({ kind, from: within(from), to: within(to) }));
    return { whole, breaks, tableMarks };
  }
}

/** The markup tag at `at`: its length, its name in small letters and whether it closes; null where none is. */
function tagAt(text: string, at: number): { length: number; name: string; closes: boolean } | null {
  TAG.lastIndex = at;
  const match = TAG.exec(text);
  if (match === null) return null;
  return { length: match[0].length, name: (match[2] as string).toLowerCase(), closes: match[1] !== "" };
}

/** The entity at `at`: what it stands for, and its length; null where none is. */
function entityAt(text: string, at: number): { length: number; letter: string } | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(text);
  return match === null
    ? null
    : { length: match[0].length, letter: ENTITIES[(match[1] as string).toLowerCase()] ?? " " };
}

/** The parts of the formula at `at`, each with its length in the line; null where none is, or one with unknown signs. */
function formulaAt(
  text: string,
  at: number,
): { length: number; parts: { from: number; to: number; letter: string }[] } | null {
  FORMULA.lastIndex = at;
  const match = FORMULA.exec(text);
  if (match === null) return null;
  const parts: { from: number; to: number; letter: string }[] = [];
  for (const { 0: part, index } of (match[1] as string).matchAll(FORMULA_PART)) {
    const letter =
      part.length === 1
        ? part
        : part.length === 2 && !/[a-z]/i.test(part)
          ? part.charAt(1)
          : FORMULA_SIGNS[part.slice(1)];
    if (letter === undefined) return null;
    const from = at + 1 + index;
    parts.push({ from, to: from + part.length, letter });
  }
  return { length: match[0].length, parts };
}

/** An entity, a formula or the marks of a quoted mail in a line of the file, from `from` up to `to`, and the letters that it stands for. */
export interface ConverterMark {
  readonly kind: "entity" | "formula" | "quoted";
  readonly from: number;
  readonly to: number;
  readonly letters: string;
}

/** The entities and formulas in a line of the file, and the marks of a quoted mail before it. */
export function converterMarks(raw: string): ConverterMark[] {
  const found: ConverterMark[] = [];
  const head = HEADING.exec(raw)?.[0] ?? "";
  if (head.includes(">")) found.push({ kind: "quoted", from: 0, to: head.length, letters: "" });
  for (let i = 0; i < raw.length; i++) {
    const unit = raw[i];
    if (unit === "\\") i++;
    const entity = unit === "&" ? entityAt(raw, i) : null;
    const formula = unit === "$" ? formulaAt(raw, i) : null;
    if (entity !== null) found.push({ kind: "entity", from: i, to: i + entity.length, letters: entity.letter });
    if (formula !== null) {
      const letters = formula.parts.map(({ letter }) => letter).join("");
      found.push({ kind: "formula", from: i, to: i + formula.length, letters });
    }
    i += Math.max((entity ?? formula)?.length ?? 1, 1) - 1;
  }
  return found;
}

/** Notes what a tag parts. */
function takeTag(out: Collector, { name, closes }: { name: string; closes: boolean }): void {
  const kind = TABLE_TAGS[name];
  if (kind === undefined) return;
  if (kind === "line") out.glue();
  out.mark(closes && kind !== "line" ? "edge" : kind, 0);
}

/**
 * Reads one line: takes out markup, comments and invisible characters, composes letters, and says where the line may be
 * parted. `inComment`: a comment goes on from the line before. Linear in the length of the line; never throws.
 */
export function readLine(text: string, inComment: boolean): ReadLine {
  if (!inComment && !SPECIAL.test(text)) {
    return { whole: plainSegment(text), breaks: NOTHING, tableMarks: NOTHING, comments: NOTHING, endsInComment: false };
  }
  const out = new Collector();
  const comments: Comment[] = [];
  const headed = inComment ? 0 : (HEADING.exec(text)?.[0].length ?? 0);
  const onlyStars = /^[\s*]*$/.test(text.slice(headed));
  const markup = onlyStars ? new Set<number>() : italics(text);
  const bold = onlyStars ? markup : boldRuns(text);
  if (text.includes("_")) for (const at of lowLines(text)) markup.add(at);
  let i = 0;
  if (inComment) {
    const end = text.indexOf("-->");
    const to = end < 0 ? text.length : end + 3;
    comments.push({ from: 0, to, text: text.slice(0, end < 0 ? to : end) });
    if (end < 0) return { ...out.finish(), comments, endsInComment: true };
    i = to;
  } else {
    i = headed;
  }
  const lastBrace = text.lastIndexOf("}");
  let openScript = 0; // how many “^{” wait for their “}”
  while (i < text.length) {
    const unit = text.charAt(i);
    if (unit === "<" && text.startsWith("<!--", i)) {
      const end = text.indexOf("-->", i + 4);
      const to = end < 0 ? text.length : end + 3;
      comments.push({ from: i, to, text: text.slice(i + 4, end < 0 ? to : end) });
      if (end < 0) return { ...out.finish(), comments, endsInComment: true };
      i = to;
    } else if (unit === "<") {
      const tag = tagAt(text, i);
      if (tag === null) out.push(unit, i, i + 1);
      else takeTag(out, tag);
      i += tag?.length ?? 1;
    } else if (unit === "*" && !onlyStars) {
      let end = i;
      while (text[end] === "*") end++;
      const run = end - i;
      // Three stars that touch no word are a line drawn, and a lone pair marks a note.
      const literal = run > 1 && !bold.has(i);
      if (literal) for (let star = i; star < end; star++) out.push(unit, star, star + 1);
      else if (run === 1 && !markup.has(i)) out.push(unit, i, end);
      else if (run > 1) {
        const glued = /\S/.test(text[i - 1] ?? " ") && /\S/.test(text[end] ?? " ");
        for (let pair = 0; pair < Math.floor(run / 2); pair++) out.toggleStrong();
        if (glued) out.glue();
      }
      i = end;
    } else if (unit === "_" && markup.has(i)) {
      i++;
    } else if (unit === "\\" && PUNCTUATION.test(text[i + 1] ?? "")) {
      out.push(text.charAt(i + 1), i + 1, i + 2);
      i += 2;
    } else if (unit === "^" && text[i + 1] === "{" && lastBrace > i) {
      openScript++;
      i += 2;
    } else if (unit === "}" && openScript > 0) {
      openScript--;
      i++;
    } else if (unit === "&" && entityAt(text, i) !== null) {
      const { length, letter } = entityAt(text, i) as { length: number; letter: string };
      out.push(letter, i, i + length);
      i += length;
    } else if (unit === "$" && formulaAt(text, i) !== null) {
      const { length, parts } = formulaAt(text, i) as NonNullable<ReturnType<typeof formulaAt>>;
      for (const part of parts) out.push(part.letter, part.from, part.to);
      i += length;
    } else if (unit === "|") {
      out.breaks.push({ kind: "columns", from: out.text.length, to: out.text.length + 1 });
      out.mark("cell", 1);
      out.push(unit, i, i + 1);
      i++;
    } else if (unit === " " || ODD_SPACE.test(unit)) {
      const from = out.text.length;
      let end = i;
      let tab = false;
      while (end < text.length && (text[end] === " " || ODD_SPACE.test(text.charAt(end)))) {
        tab ||= text[end] === "\t";
        out.push(" ", end, end + 1);
        end++;
      }
      if (tab || end - i >= 3) out.breaks.push({ kind: "columns", from, to: out.text.length });
      i = end;
    } else if (INVISIBLE.test(unit)) {
      i++;
    } else {
      let end = i + 1;
      while (end < text.length && COMBINING.test(text.charAt(end))) end++;
      if (end === i + 1) out.push(unit, i, end);
      else out.push(text.slice(i, end).normalize("NFC"), i, end);
      i = end;
    }
  }
  return { ...out.finish(), comments, endsInComment: false };
}
