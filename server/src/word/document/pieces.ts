import type { XmlElement } from "../archive/xml.ts";

/** Where a stretch of a run comes from: `length` code units of what an element says, from `at` on. */
export interface Piece {
  readonly element: XmlElement;
  /** In the element's own text; 0 for an element that is no text. */
  readonly at: number;
  readonly length: number;
  /** False where the letters are not those of the element, one by one: only the element as a whole is known. */
  readonly exact: boolean;
  /** True where Word shows the letters as capitals, whatever they are. */
  readonly capital: boolean;
}

/** A stretch of text with its origin; numbers and marks that Word or the importer add have none. */
interface Traced {
  readonly text: string;
  readonly pieces?: readonly Piece[];
}

/**
 * Gives parts of a run, with the pieces that they come from. The parts must be asked for in the order of the text: a
 * paragraph may have very many pieces, and is cut in many places.
 */
export function cutter<T extends Traced>(run: T): (from: number, to: number) => T {
  const { text, pieces = [] } = run;
  let n = 0;
  /** Where the piece `n` begins. */
  let start = 0;
  return (from, to) => {
    if (from <= 0 && to >= text.length) return run;
    if (run.pieces === undefined) return { ...run, text: text.slice(from, to) };
    const cut: Piece[] = [];
    for (let piece = pieces[n]; piece !== undefined && start < to; piece = pieces[n]) {
      const end = start + piece.length;
      const first = Math.max(from, start);
      const last = Math.min(to, end);
      if (last > first) {
        cut.push({ ...piece, at: piece.exact ? piece.at + first - start : piece.at, length: last - first });
      }
      if (end > to) break;
      start = end;
      n++;
    }
    return { ...run, text: text.slice(from, to), pieces: cut };
  };
}

function isBlank(letter: string | undefined): boolean {
  return letter !== undefined && /\s/.test(letter);
}

function alike(before: string, after: string | undefined): boolean {
  return (
    before === after ||
    (isBlank(before) && isBlank(after)) ||
    (after !== undefined && before.toUpperCase() === after.toUpperCase())
  );
}

/** Adds a unit of text to what is traced so far. */
function extend(out: Piece[], piece: Piece): void {
  const { element, at, length, exact } = piece;
  const last = out.at(-1);
  const follows =
    last !== undefined && last.element === element && last.exact === exact && (!exact || last.at + last.length === at);
  if (follows) out[out.length - 1] = { ...last, length: last.length + length };
  else out.push(piece);
}

/** Where letters only went, or blanks became one: the pieces of what is left. Null where others stand there. */
function leftOver(before: string, after: string, pieces: readonly Piece[]): Piece[] | null {
  const out: Piece[] = [];
  let read = 0;
  let written = 0;
  for (const piece of pieces) {
    for (let n = 0; n < piece.length; n++, read++) {
      const letter = before[read] as string;
      if (alike(letter, after[written])) {
        extend(out, { ...piece, at: piece.exact ? piece.at + n : piece.at, length: 1 });
        written++;
      } else if (isBlank(letter) && isBlank(before[read - 1]) && written > 0) {
        // Several blanks became one: it stands for all of them.
        const last = out.pop() as Piece;
        if (last.length > 1) out.push({ ...last, length: last.length - 1 });
        out.push({ ...last, at: 0, length: 1, exact: false });
      }
    }
  }
  return written === after.length ? out : null;
}

/** Other letters than before, as from an old encoding: about where they come from. */
function spread(before: string, after: string, pieces: readonly Piece[]): Piece[] {
  const ratio = after.length / before.length;
  const out: Piece[] = [];
  let read = 0;
  let written = 0;
  for (const piece of pieces) {
    read += piece.length;
    const end = Math.min(Math.round(read * ratio), after.length);
    if (end > written) out.push({ ...piece, at: 0, length: end - written, exact: false });
    written = Math.max(written, end);
  }
  return out;
}

/** A run with other text, which still knows where it comes from. */
export function rewritten<T extends Traced>(run: T, text: string): T {
  if (text === run.text) return run;
  const { pieces } = run;
  if (pieces === undefined || run.text === "") return { ...run, text };
  return { ...run, text, pieces: leftOver(run.text, text, pieces) ?? spread(run.text, text, pieces) };
}
