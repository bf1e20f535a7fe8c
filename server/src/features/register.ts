import { KINDS } from "../kinds/kinds.ts";
import type { Draft } from "../syntax/draft.ts";
import type { CivilDate } from "../text/date.ts";
import { isoDate, isRealDate, readIsoDate } from "../text/date.ts";
import { isCongressCode } from "../vocabulary/partyCodes.ts";
import type { Series } from "./draftNumbers.ts";
import { isInTerm, nextNumber, sameSeries } from "./draftNumbers.ts";
import type { KnownDraft } from "./draftSummary.ts";
import { summarise, symbolOf } from "./draftSummary.ts";

/** A line of the book of outgoing documents. */
export interface RegisterEntry {
  readonly path: string;
  readonly number: number | null;
  /** “05-CT/TU”; null without a number. */
  readonly symbol: string | null;
  /** YYYY-MM-DD; null where the draft has no whole day yet. */
  readonly date: string | null;
  /** “Chỉ thị”; empty where it is not known. */
  readonly type: string;
  readonly abstract: string | null;
  readonly signer: string | null;
  readonly recipients: readonly string[];
}

/** Numbers that no document has, from the first to the last of them. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Gaps, doubles and the next number of one series: “CT/TU”. */
export interface SeriesState {
  readonly series: string;
  readonly issuer: string | null;
  readonly gaps: readonly Gap[];
  readonly doubles: readonly { readonly symbol: string; readonly paths: readonly string[] }[];
  /** The next free number. */
  readonly next: number;
}

export interface Register {
  readonly entries: readonly RegisterEntry[];
  readonly series: readonly SeriesState[];
}

/** A draft of the register, as it is read. */
export interface RegisteredDraft {
  readonly known: KnownDraft;
  readonly signer: string | null;
  readonly recipients: readonly string[];
}

/** What the register needs of a draft. */
export function registered(path: string, draft: Draft): RegisteredDraft {
  return {
    known: summarise(path, draft, null),
    signer: draft.signature?.name?.text ?? null,
    recipients: draft.recipients?.entries.map(({ text }) => text) ?? [],
  };
}

function entryOf({ known, signer, recipients }: RegisteredDraft): RegisterEntry {
  const { uri: path, number, date, kind, abstract } = known;
  const { year, month, day } = date ?? { year: null, month: null, day: null };
  const whole = year === null || month === null || day === null ? null : { year, month, day };
  return {
    path,
    number: number?.value ?? null,
    symbol: symbolOf(known),
    date: whole !== null && isRealDate(whole) ? isoDate(whole) : null,
    type: KINDS.bySlug(kind).name,
    abstract,
    signer,
    recipients,
  };
}

/** By day, then by series and number; what has no day or number yet comes last. */
function order(a: RegisterEntry, b: RegisterEntry): number {
  const last = "9999";
  const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  return (
    byText(a.date ?? last, b.date ?? last) ||
    byText(a.type, b.type) ||
    (a.number ?? Number.MAX_SAFE_INTEGER) - (b.number ?? Number.MAX_SAFE_INTEGER) ||
    byText(a.path, b.path)
  );
}

/** Drafts whose numbers are counted together, of the term of `today`. */
function seriesIn(drafts: readonly KnownDraft[], termStart: string | undefined, today: CivilDate) {
  const found: { readonly series: Series; readonly drafts: KnownDraft[] }[] = [];
  for (const draft of drafts) {
    const { number, issuer } = draft;
    if (number === null || number.value === null || number.typeCode === null || number.bodyCode === null) continue;
    if (!isInTerm(draft, termStart, today)) continue;
    const series: Series = {
      typeCode: number.typeCode,
      bodyCode: number.bodyCode,
      ...(issuer !== null && { issuer }),
    };
    const own = found.find((one) => sameSeries(draft, one.series));
    if (own === undefined) found.push({ series, drafts: [draft] });
    else own.drafts.push(draft);
  }
  return found;
}

function gapsIn(numbers: readonly number[]): Gap[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  return sorted.flatMap((number, n) => {
    const before = sorted[n - 1];
    return before === undefined || number === before + 1 ? [] : [{ from: before + 1, to: number - 1 }];
  });
}

function doublesIn(drafts: readonly KnownDraft[]): SeriesState["doubles"] {
  const byNumber = new Map<string, KnownDraft[]>();
  for (const draft of drafts) {
    const number = `${draft.number?.value ?? ""}${draft.number?.suffix ?? ""}`;
    byNumber.set(number, [...(byNumber.get(number) ?? []), draft]);
  }
  return [...byNumber.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      symbol: [...new Set(same.map((one) => symbolOf(one) ?? ""))].join(", "),
      paths: same.map(({ uri }) => uri),
    }));
}

/** The book of outgoing documents, and what its numbers say: of the term of `today`, as `nextNumber` counts them. */
export function registerOf(
  drafts: readonly RegisteredDraft[],
  termStart: string | undefined,
  today: CivilDate,
): Register {
  const known = drafts.map((one) => one.known);
  const series = seriesIn(known, termStart, today).map((one): SeriesState => {
    const { typeCode, bodyCode, issuer = null } = one.series;
    const numbers = one.drafts.map(({ number }) => number?.value ?? 0);
    return {
      series: isCongressCode(bodyCode) ? bodyCode : `${typeCode}/${bodyCode}`,
      issuer,
      gaps: gapsIn(numbers),
      doubles: doublesIn(one.drafts),
      next: nextNumber(one.drafts, one.series, termStart, today) ?? 1,
    };
  });
  return { entries: drafts.map(entryOf).sort(order), series };
}

/** “12/3/2026” of “2026-03-12”, with the zeros of the header. */
export function shownDay(iso: string): string {
  const day = readIsoDate(iso);
  if (day === null) return iso;
  return `${String(day.day).padStart(2, "0")}/${String(day.month).padStart(2, "0")}/${day.year}`;
}
