import type { DraftEntry } from "../../../server/src/lsp/messages.ts";

/** The orders that the list of drafts can have. */
export const ORDERS = ["worst", "number", "date"] as const;
export type DraftOrder = (typeof ORDERS)[number];

type Compare = (a: DraftEntry, b: DraftEntry) => number;

function byText(a: string, b: string): number {
  return a.localeCompare(b, "vi", { numeric: true });
}

/** More errors first, then more warnings, then more notes; what was not checked last. */
function byFindings({ counts: a }: DraftEntry, { counts: b }: DraftEntry): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b.error - a.error || b.warning - a.warning || b.info - a.info || b.hint - a.hint;
}

const COMPARE: Readonly<Record<DraftOrder, Compare>> = {
  worst: byFindings,
  /** By series (“CT/TU”), in each by number; those without a number last. */
  number({ number: a }, { number: b }) {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const [first = "", ofFirst = ""] = a.split(/-(.*)/s);
    const [second = "", ofSecond = ""] = b.split(/-(.*)/s);
    return byText(ofFirst, ofSecond) || byText(first, second);
  },
  /** The newest first; those without a day last. */
  date: ({ date: a }, { date: b }) => byText(b ?? "", a ?? ""),
};

/** The drafts in an order; those that are equal in it by name and address. */
export function sortDrafts(drafts: Iterable<DraftEntry>, order: DraftOrder): DraftEntry[] {
  const compare = COMPARE[order];
  return [...drafts].sort((a, b) => compare(a, b) || byText(a.title, b.title) || byText(a.uri, b.uri));
}
