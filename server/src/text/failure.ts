import type { Text } from "./bilingual.ts";

const NAME = "Failure";

/**
 * Something that the user can put right: wrong usage, a file that cannot be read or written, a Word file that is damaged.
 * `text` is said as it stands, without a file's name and a full stop.
 */
export class Failure extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.name = NAME;
    this.text = text;
  }

  /** Told by its name: the Word parts are a bundle of their own, with a copy of this class. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof Error && error.name === NAME && "text" in error;
  }
}
