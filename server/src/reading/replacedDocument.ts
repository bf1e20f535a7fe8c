import { compareDates } from "../text/date.ts";
import { fold } from "../text/fold.ts";
import type { ReplacedDocument } from "../vocabulary/replacedDocuments.ts";
import { REPLACED_DOCUMENTS } from "../vocabulary/replacedDocuments.ts";
import { citationKey } from "./citations.ts";
import type { Mention } from "./citedDocuments.ts";

/** True where an entry speaks of the document that these mentions have; the number alone may not tell. */
function speaksOf({ type: known, dates: days, onlyWithDate }: ReplacedDocument, mentions: readonly Mention[]): boolean {
  const types = mentions.flatMap(({ citation }) => citation.typeName?.text ?? []);
  if (known !== null && types.some((type) => fold(type) !== fold(known))) return false;
  const dates = mentions.flatMap(({ citation }) => citation.date ?? []);
  if (dates.length === 0) return onlyWithDate !== true;
  return days.length === 0 || dates.some((date) => days.some((right) => compareDates(date, right) === 0));
}

/**
 * The entry that the mentions of one document speak of; null for none. `own`: the office's documents, which go before those
 * of the table.
 */
export function replacedDocument(
  mentions: readonly Mention[],
  own: readonly ReplacedDocument[],
): ReplacedDocument | null {
  const [first] = mentions;
  // “5053-CV/VPTW/nb”: the office behind the symbol is left out as often as not.
  const key = first === undefined ? "" : citationKey(first.citation).replace(/\/nb$/, "");
  return [...own, ...REPLACED_DOCUMENTS].find((one) => one.key === key && speaksOf(one, mentions)) ?? null;
}
