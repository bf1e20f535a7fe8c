// The held-out official sentences on which the decision is trained, and judged: two halves by the document that they
// come from, so that what was learnt of a document is never what is judged.
import { readFileSync } from "node:fs";

/** A sentence of the set: with an error put into it, or as it was. */
export interface Sentence {
  readonly set: string;
  readonly source: string;
  readonly text: string;
  /** The sentence without its error. */
  readonly original?: string;
  readonly errors?: readonly {
    readonly start: number;
    readonly end: number;
    readonly wrong: string;
    readonly right: string;
    readonly kind: string;
  }[];
}

/** Which half a document belongs to. */
export type Half = "training" | "judging";

/** The faultless sentences of one document, a line each. */
export interface HeldOut {
  readonly source: string;
  readonly set: string;
  readonly half: Half;
  readonly lines: readonly string[];
}

/** The half by the letters of the document's name. */
export function halfOf(source: string): Half {
  let hash = 0;
  for (let n = 0; n < source.length; n++) hash = (Math.imul(hash, 31) + source.charCodeAt(n)) | 0;
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) & 1) === 0 ? "training" : "judging";
}

/** The sentences of a file with one JSON object a line. */
export function readSentences(file: string): Sentence[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Sentence);
}

/** The sentences without errors, by document in the order of the file. */
export function heldOutDocuments(sentences: readonly Sentence[]): HeldOut[] {
  const bySource = new Map<string, HeldOut & { lines: string[] }>();
  for (const { set, source, text, original } of sentences) {
    const known = bySource.get(source) ?? { source, set, half: halfOf(source), lines: [] };
    bySource.set(source, known);
    known.lines.push(original ?? text);
  }
  return [...bySource.values()];
}
