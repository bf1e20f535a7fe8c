import type { Stretch } from "./component.ts";
import type { ClassifiedLine, Item } from "./kinds.ts";
import { lineAt } from "./kinds.ts";

/** An item with its place. */
export interface Token {
  readonly line: number;
  /** Its line counted without those that hold only a comment or a table's frame. */
  readonly row: number;
  /** Which column of its line it stands in, from 0, and of how many. */
  readonly column: number;
  readonly columns: number;
  readonly item: Item;
  /** How many blank lines stand right above its line. */
  readonly blanksBefore: number;
}

/**
 * The items of some lines in reading order, read only as far as they are asked for, so that a look at the header of a
 * long document costs no more than the header.
 */
export class Tokens {
  readonly #lines: readonly ClassifiedLine[];
  readonly #last: number;
  readonly #read: Token[] = [];
  #nextLine: number;
  #blanks = 0;
  #rows = 0;

  /** Reads from line `first` up to, not including, line `end`. */
  constructor(lines: readonly ClassifiedLine[], first: number, end: number) {
    this.#lines = lines;
    this.#nextLine = first;
    this.#last = end;
  }

  /** The token number `index`, from 0; null behind the last. */
  at(index: number): Token | null {
    while (this.#read.length <= index && this.#nextLine < this.#last) {
      const line = this.#nextLine++;
      const { items, comments, columns, table } = lineAt(this.#lines, line);
      if (items.length === 0) {
        // A line that holds only a comment, or a table's frame, is no gap between paragraphs.
        if (comments.length > 0 || table !== null) continue;
        this.#blanks++;
        this.#rows++;
        continue;
      }
      const row = this.#rows++;
      items.forEach((item, index) => {
        const blanksBefore = index === 0 ? this.#blanks : 0;
        this.#read.push({ line, row, column: item.column, columns, item, blanksBefore });
      });
      this.#blanks = 0;
    }
    return this.#read[index] ?? null;
  }
}

/** The stretch of the file that a token is. */
export function stretchOf(token: Token): Stretch {
  return { line: token.line, segment: token.item.segment };
}
