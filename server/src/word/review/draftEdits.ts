import type { Text } from "../../text/bilingual.ts";
import type { TextEdit } from "../../text/position.ts";
import type { XmlElement } from "../archive/xml.ts";
import { elementsOf } from "../archive/xml.ts";
import type { Piece } from "../document/pieces.ts";
import type { ImportedLine } from "../draft/importedLine.ts";
import type { Anatomy, Hold, RunPlace } from "./anatomy.ts";

/** Letters of one `w:t`, by their places in its text. */
export interface Letters {
  readonly element: XmlElement;
  readonly from: number;
  readonly to: number;
}

/** An edit of the draft as one of the file. */
export interface WordEdit {
  /** In the order of the file; they stand in runs of one parent. */
  readonly deleted: readonly Letters[];
  /** What is put at a place of a `w:t`: behind the first letters that are deleted. */
  readonly inserted: { readonly element: XmlElement; readonly at: number; readonly text: string } | null;
}

const HOLDS: Readonly<Record<Hold, Text>> = {
  field: {
    vi: "chữ nằm trong trường (field) của Word, Word sẽ tự viết lại",
    en: "the words are those of a field, which Word writes anew",
  },
  change: {
    vi: "chỗ này đang có thay đổi được theo dõi của người khác",
    en: "somebody's tracked change stands there",
  },
  control: {
    vi: "chữ nằm trong ô điều khiển (content control) có khoá hoặc có danh sách chọn",
    en: "the words stand in a content control that is locked or offers a choice",
  },
  equation: { vi: "chữ nằm trong công thức", en: "the words stand in an equation" },
  alternative: { vi: "chữ được vẽ theo cách riêng của Word", en: "the words are drawn in a way of Word's own" },
};
const OTHER_LINES: Text = { vi: "phải thêm, bỏ hoặc nối dòng", en: "lines must be added, taken away or joined" };
const UNWRITTEN: Text = {
  vi: "số thứ tự, dấu tab hoặc chữ do Word tự hiện, không có trong nội dung tệp",
  en: "a number, a tab or letters that Word shows by itself",
};
const OLD_LETTERS: Text = { vi: "chữ theo bảng mã cũ", en: "the words are in an old encoding" };
const CROSSING: Text = {
  vi: "chỗ sửa vắt qua liên kết, trường hoặc thay đổi được theo dõi",
  en: "the edit crosses a link, a field or a tracked change",
};
const MARKUP: Text = { vi: "phải đổi định dạng chữ", en: "letters must be set otherwise" };

const MARKER_NAMES = "bookmark(?:Start|End)|commentRange(?:Start|End)|proofErr|perm(?:Start|End)";
/** Elements between two runs that an edit may reach over: they mark a place and show nothing. */
const MARKERS = new RegExp(`^w:(?:${MARKER_NAMES}|lastRenderedPageBreak|r)$`);
/** What a draft takes for markup, and what XML cannot hold. */
const NOT_PLAIN = /[\\<^]|\*\*|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** A stretch of a line of the draft, with where it comes from; null for markup and what stands nowhere. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly piece: Piece | null;
  /** True for what only the draft has. */
  readonly markup: boolean;
}

/** The stretches of a line, in order and without gaps. */
export function stretchesOf({ runs }: ImportedLine): Stretch[] {
  const out: Stretch[] = [];
  let at = 0;
  const add = (length: number, piece: Piece | null, markup: boolean) => {
    if (length > 0) out.push({ from: at, to: at + length, piece, markup });
    at += length;
  };
  for (const { text, format, pieces = [] } of runs) {
    const end = at + text.length;
    for (const piece of pieces) add(piece.length, piece, false);
    add(end - at, null, format === null);
  }
  return out;
}

/** True for letters that can be cut one by one: no comment and no CDATA among them. */
function isPlain({ part }: RunPlace, element: XmlElement): boolean {
  return !part.text.slice(element.inner, element.innerEnd).includes("<");
}

/** Creates a function that turns edits of the draft into edits of the file, or says why one cannot be made there. */
export function createEditReader(
  stretches: (line: number) => readonly Stretch[],
  { placeOf }: Anatomy,
): (edit: TextEdit) => WordEdit | { readonly refusal: Text } {
  /** Why the letters of a piece cannot be changed one by one; null where they can. */
  function heldBy(piece: Piece): Text | null {
    const place = placeOf(piece.element);
    if (place === null) return UNWRITTEN;
    if (place.hold !== null) return HOLDS[place.hold];
    if (piece.element.name !== "w:t") return UNWRITTEN;
    return piece.exact && isPlain(place, piece.element) ? null : OLD_LETTERS;
  }

  /** True where nothing but markers stands between two runs of one parent. */
  function isOneStretch(first: RunPlace, last: RunPlace): boolean {
    const parent = first.path.at(-1);
    if (parent === undefined || parent !== last.path.at(-1)) return false;
    const between = elementsOf(parent).filter(({ start }) => start >= first.run.end && start < last.run.start);
    return between.every(({ name }) => MARKERS.test(name));
  }

  function deletion(line: number, from: number, to: number): readonly Letters[] | { readonly refusal: Text } {
    const letters: Letters[] = [];
    if (from >= to) return letters;
    for (const { piece, markup, ...stretch } of stretches(line)) {
      if (stretch.to <= from || stretch.from >= to) continue;
      if (piece === null) return { refusal: markup ? MARKUP : UNWRITTEN };
      const held = heldBy(piece);
      if (held !== null) return { refusal: held };
      const first = piece.at + Math.max(from - stretch.from, 0);
      const end = piece.at + Math.min(to - stretch.from, piece.length);
      const last = letters.at(-1);
      // Soft hyphens between go with the letters around them.
      if (last?.element === piece.element) letters[letters.length - 1] = { ...last, to: end };
      else letters.push({ element: piece.element, from: first, to: end });
    }
    for (const [n, { element, from: start, to: end }] of letters.entries()) {
      const before = letters[n - 1];
      if (start >= end) return { refusal: CROSSING };
      if (before === undefined) continue;
      const [first, last] = [placeOf(before.element) as RunPlace, placeOf(element) as RunPlace];
      if (element.start < before.element.end || !isOneStretch(first, last)) return { refusal: CROSSING };
    }
    return letters;
  }

  /** The letters beside a place, past markup. */
  function neighbours(line: number, at: number) {
    const all = stretches(line);
    const left = all.findLast(({ from, markup }) => from < at && !markup);
    const right = all.find(({ to, markup }) => to > at && !markup);
    // A word's own place is the end of what is before it: only what touches the place, or markup there, counts.
    const reaches = (from: number, to: number) =>
      all.every((one) => one.markup || one.to <= from || one.from >= to || from >= to);
    return {
      left: left !== undefined && reaches(Math.min(left.to, at), at) ? left : undefined,
      right: right !== undefined && reaches(at, Math.max(right.from, at)) ? right : undefined,
    };
  }

  /** Where a text is put between two letters. */
  function insertion(line: number, at: number, text: string): WordEdit["inserted"] | { readonly refusal: Text } {
    const fits = (capital: boolean) => !capital || text === text.toUpperCase();
    const { left, right } = neighbours(line, at);
    const choices = [left, right].flatMap((one) => {
      if (one?.piece == null) return [];
      const held = heldBy(one.piece);
      const depth = placeOf(one.piece.element)?.path.length ?? 0;
      const place = one.piece.at + Math.min(Math.max(at - one.from, 0), one.piece.length);
      const { element, capital } = one.piece;
      return [{ element, at: place, held, depth, capital, inside: one.from < at && at < one.to }];
    });
    const within = choices.find(({ inside }) => inside);
    // At the edge of a link or a field what is outside takes it.
    const open = within === undefined ? choices.toSorted((a, b) => a.depth - b.depth) : [within];
    const best = open.find(({ held, capital }) => held === null && fits(capital));
    if (best !== undefined) return { element: best.element, at: best.at, text };
    return { refusal: open.find(({ held }) => held !== null)?.held ?? (open.length > 0 ? MARKUP : UNWRITTEN) };
  }

  return ({ range: { start, end }, newText }) => {
    if (start.line !== end.line || /[\r\n]/.test(newText)) return { refusal: OTHER_LINES };
    if (NOT_PLAIN.test(newText)) return { refusal: MARKUP };
    const deleted = deletion(start.line, start.character, end.character);
    if ("refusal" in deleted) return deleted;
    const [first] = deleted;
    if (newText === "") return { deleted, inserted: null };
    if (first !== undefined) {
      const capital = stretches(start.line).some(({ piece }) => piece?.element === first.element && piece.capital);
      if (capital && newText !== newText.toUpperCase()) return { refusal: MARKUP };
      return { deleted, inserted: { element: first.element, at: first.to, text: newText } };
    }
    const inserted = insertion(start.line, start.character, newText);
    return inserted !== null && "refusal" in inserted ? inserted : { deleted, inserted };
  };
}
