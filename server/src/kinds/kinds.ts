import { fold, withoutMarks } from "../text/fold.ts";
import type { Kind } from "./kind.ts";
import { COPY_ALONE, KIND_ROWS, UNKNOWN_KIND } from "./table.ts";

/** The types of documents that are known, and the ways to find one. */
export interface Kinds {
  /** In the order of the table. */
  readonly all: readonly Kind[];
  /** The kind of a slug; the unknown one for a slug that no row has. */
  readonly bySlug: (slug: string) => Kind;
  /** The kind of a folded name; null for none. */
  readonly named: (folded: string) => Kind | null;
  /** True for a folded name without its tone and vowel marks: “chi thi”. */
  readonly namedByLetters: (letters: string) => boolean;
  /** The kind that a type code stands for: “CT”. Neither case nor a look-alike Ð is regarded. Null for none. */
  readonly ofCode: (code: string) => Kind | null;
  /** The official letter, which alone bears no type's name. */
  readonly letter: Kind;
}

/** Kinds from rows; the first letter among them is the official letter. */
export function kindsOf(rows: readonly Kind[]): Kinds {
  const slugs = new Map([...rows, COPY_ALONE].map((row) => [row.slug, row]));
  const names = new Map(rows.map((row) => [fold(row.name), row]));
  const letters = new Set(rows.map((row) => withoutMarks(row.name)));
  const codesOf = ({ codes, codesUntil }: Kind) => [...codes, ...codesUntil.flatMap((former) => former.codes)];
  const codes = new Map<string, Kind>();
  for (const row of [...rows, COPY_ALONE]) {
    for (const code of codesOf(row)) if (!codes.has(code.toLowerCase())) codes.set(code.toLowerCase(), row);
  }
  return {
    all: rows,
    bySlug: (slug) => slugs.get(slug) ?? UNKNOWN_KIND,
    named: (folded) => names.get(folded) ?? null,
    namedByLetters: (text) => letters.has(text),
    ofCode: (code) => codes.get(code.toLowerCase().replaceAll("ð", "đ")) ?? null,
    letter: rows.find(({ form }) => form === "letter") ?? UNKNOWN_KIND,
  };
}

/** All types that have a row in the table. */
export const KINDS: Kinds = kindsOf(KIND_ROWS);
