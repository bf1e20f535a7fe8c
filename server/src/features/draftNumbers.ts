import type { CivilDate } from "../text/date.ts";
import { readIsoDate } from "../text/date.ts";
import { fold } from "../text/fold.ts";
import { isCongressCode } from "../vocabulary/partyCodes.ts";
import type { KnownDraft } from "./draftSummary.ts";

/** A term of a committee is five years; without its first day only this year's and the last one's drafts are counted. */
const YEARS_WITHOUT_TERM = 1;

/**
 * True for a draft whose number is counted together with those of `today`: in the same term, or in the same calendar year
 * where its numbers begin anew each year. `termStart`: the first day of the term as YYYY-MM-DD; undefined: not known.
 * A draft without a year is one of today.
 */
export function isInTerm(
  { date, counted }: Pick<KnownDraft, "date" | "counted">,
  termStart: string | undefined,
  today: CivilDate,
): boolean {
  if (date === null || date.year === null) return true;
  if (counted === "year") return date.year === today.year;
  const start = termStart === undefined ? null : readIsoDate(termStart);
  if (start === null) return Math.abs(today.year - date.year) <= YEARS_WITHOUT_TERM;
  const { year, month, day } = date;
  if (year !== start.year) return year > start.year;
  if (month === null || month !== start.month) return month === null || month > start.month;
  return day === null || day >= start.day;
}

/** What a number counts: the type's letters and the body's, as they stand in the symbol; a congress counts all types together. */
export interface Series {
  readonly typeCode: string;
  readonly bodyCode: string;
  /** The issuing body as its header names it, where it is known: all đảng uỷ share their letters. */
  readonly issuer?: string;
}

/** True for a draft that is counted in a series: a body that is not told may be the series' own. */
export function sameSeries({ number, issuer: other }: KnownDraft, { typeCode, bodyCode, issuer }: Series): boolean {
  if (number === null || number.bodyCode !== bodyCode) return false;
  if (number.typeCode !== typeCode && !isCongressCode(bodyCode)) return false;
  return issuer === undefined || other === null || fold(issuer) === other;
}

/** The number behind the highest of a series in the term; null where no draft of the series is known. */
export function nextNumber(
  drafts: readonly KnownDraft[],
  series: Series,
  termStart: string | undefined,
  today: CivilDate,
): number | null {
  let highest: number | null = null;
  for (const draft of drafts) {
    const value = draft.number?.value ?? null;
    if (value === null || !isInTerm(draft, termStart, today) || !sameSeries(draft, series)) continue;
    highest = Math.max(highest ?? 0, value);
  }
  return highest === null ? null : highest + 1;
}
