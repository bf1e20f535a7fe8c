import { fold, withoutMarks } from "../text/fold.ts";
import type { Kind } from "./kind.ts";
import { APPENDIX_ALONE, COPY_ALONE, KIND_ROWS, UNKNOWN_KIND } from "./table.ts";

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
  const slugs = new Map([...rows, COPY_ALONE, APPENDIX_ALONE].map((row) => [row.slug, row]));
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

/** The types that are known; null as long as nothing has asked for one. */
let known: Kinds | null = null;

function current(): Kinds {
  known ??= kindsOf(KIND_ROWS);
  return known;
}

/**
 * Gives the process another table of types than the project's. The table is the whole process's, not a service's: the
 * grammar of lines and citations is compiled from it once. So it must be given before the first text is read. Throws an
 * Error where another table is in use.
 */
export function useKinds(rows: readonly Kind[]): void {
  if (known !== null && known.all !== rows) throw new Error("Another table of types is in use in this process");
  known ??= kindsOf(rows);
}

/** The types that the process knows: those of the table, unless `useKinds` gave others first. */
export const KINDS: Kinds = {
  get all() {
    return current().all;
  },
  get letter() {
    return current().letter;
  },
  bySlug: (slug) => current().bySlug(slug),
  named: (folded) => current().named(folded),
  namedByLetters: (letters) => current().namedByLetters(letters),
  ofCode: (code) => current().ofCode(code),
};

/** What is made of the table of types, such as an expression of all names: made once, when it is first asked for. */
export function ofKinds<T>(make: (kinds: Kinds) => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make(current()) };
    return made.value;
  };
}
