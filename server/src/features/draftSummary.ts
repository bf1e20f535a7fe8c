import { KINDS } from "../kinds/kinds.ts";
import { citationKey } from "../reading/citations.ts";
import type { Mention } from "../reading/citedDocuments.ts";
import { mentionsOf, rangeOf } from "../reading/citedDocuments.ts";
import { isOnStateForm } from "../reading/stateSigns.ts";
import type { CheckResult, Severity } from "../rules/define.ts";
import { findingsAmong } from "../rules/define.ts";
import type { Forms } from "../styles/style.ts";
import type { DocumentNumber, Draft } from "../syntax/draft.ts";
import { numericDate } from "../text/date.ts";
import { fold } from "../text/fold.ts";
import type { Range } from "../text/position.ts";
import { isCongressCode, rightCode } from "../vocabulary/partyCodes.ts";
import { citedBody } from "./bodyInSentence.ts";
import { replacedMentions } from "./replacedMentions.ts";

/** A day as far as it is written. */
export interface PartialDate {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

/** A document as a draft names it. */
export interface CitedDocument {
  /** As `citationKey` writes it. */
  readonly key: string;
  /** The type's name, folded; null where none is told. */
  readonly type: string | null;
  readonly date: PartialDate | null;
  readonly range: Range;
}

/** A mention of a document in a draft. */
export interface KnownCitation extends CitedDocument {
  /** True where the draft says that it takes the other's place or repeals it. */
  readonly replaces: boolean;
}

/** What is kept of one draft of a workspace: enough to cite it, find it, and say who cites it; not its text. */
export interface KnownDraft {
  readonly uri: string;
  readonly kind: string;
  readonly number: {
    readonly value: number | null;
    readonly suffix: string;
    readonly typeCode: string | null;
    readonly bodyCode: string | null;
    /** “Số 05-CT/TU”. */
    readonly text: string;
  } | null;
  /** What citations of it share, as `citationKey` writes it; null without a number. */
  readonly key: string | null;
  readonly date: PartialDate | null;
  readonly abstract: string | null;
  /** “Ban Thường vụ Tỉnh uỷ”. */
  readonly body: string | null;
  /** The issuing body as the header names it, folded; the congress for its own bodies. */
  readonly issuer: string | null;
  /** How long its numbers run on: through a term of the Party, through a calendar year of the State. NĐ 30: Điều 15.1. */
  readonly counted: "term" | "year";
  /** Where a reader who comes from elsewhere is led. */
  readonly selection: Range;
  readonly citations: readonly KnownCitation[];
  /** Null where it was not checked. */
  readonly counts: Readonly<Record<Severity, number>> | null;
}

/** The document that a mention means. */
export function citationOf(mention: Mention): CitedDocument {
  const { citation } = mention;
  return {
    key: citationKey(citation),
    type: citation.typeName === null ? null : fold(citation.typeName.text),
    date: citation.date,
    range: rangeOf(mention, citation.from, citation.symbol.to),
  };
}

function citationsIn(draft: Draft): KnownCitation[] {
  const mentions = mentionsOf(draft);
  const replaced = replacedMentions(mentions);
  return mentions.map((mention) => ({ ...citationOf(mention), replaces: replaced.has(mention) }));
}

function countsOf({ diagnostics }: CheckResult): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findingsAmong(diagnostics)) counts[severity]++;
  return counts;
}

function numberOf({ value, suffix, typeCode, bodyCode, text }: DocumentNumber): KnownDraft["number"] {
  return { value, suffix: suffix ?? "", typeCode, bodyCode, text };
}

const START = { line: 0, character: 0 };

/** What citations of a draft share, as `citationKey` writes it; null where its number or symbol is not whole. */
export function draftKey({ number, kind }: Draft): string | null {
  const typeCode = number?.typeCode ?? KINDS.bySlug(kind).codes[0] ?? null;
  if (number === null || number.value === null || number.bodyCode === null || typeCode === null) return null;
  const body = rightCode(number.bodyCode).replace(/\s/g, "");
  return `${number.value}${number.suffix ?? ""}-${rightCode(typeCode)}/${body}`.toLowerCase();
}

/** Whose numbers a draft counts: the issuing body, folded, and for the bodies of a congress the congress; null without one. */
export function issuerKey({ issuingBody, superiorBody, number }: Draft): string | null {
  const above = fold(superiorBody?.text ?? "");
  if (isCongressCode(number?.bodyCode ?? "") && above.startsWith("đại hội ")) return above;
  return issuingBody === null ? null : fold(issuingBody.text);
}

/** What is kept of a draft. `checked`: its findings, null where it was not checked. Linear in the text. */
export function summarise(uri: string, draft: Draft, checked: CheckResult | null): KnownDraft {
  const { number, placeDate, abstract, docType } = draft;
  return {
    uri,
    kind: draft.kind,
    number: number === null ? null : numberOf(number),
    key: draftKey(draft),
    date: placeDate === null ? null : { day: placeDate.day, month: placeDate.month, year: placeDate.year },
    abstract: abstract?.text ?? null,
    body: citedBody(draft),
    counted: isOnStateForm(draft) ? "year" : "term",
    issuer: issuerKey(draft),
    selection: (abstract ?? docType ?? number)?.range ?? { start: START, end: START },
    citations: citationsIn(draft),
    counts: checked === null ? null : countsOf(checked),
  };
}

/** The type of a known draft as written in a sentence; null for none. */
export function typeNameOf({ kind }: KnownDraft): string | null {
  return KINDS.bySlug(kind).name || null;
}

/** “05-CT/TU”, without the mark of a footnote that stands in it; null without number. */
export function symbolOf({ number }: KnownDraft): string | null {
  return number === null || number.value === null ? null : number.text.replace(/^số\s*:?\s*|[*†]/giu, "");
}

/** “12/3/2026”, as citations write days; null where a part is not known. */
export function citedDay(date: PartialDate | null): string | null {
  if (date === null || date.day === null || date.month === null || date.year === null) return null;
  return numericDate({ year: date.year, month: date.month, day: date.day });
}

/** “Về việc …” below a type and “V/v …” of a letter, as they go on in a sentence. */
function inSentence(abstract: string): string {
  return abstract
    .replace(/^V\/v\s*/u, "về việc ")
    .replace(/^(?:Về|Ban hành|Phê duyệt)(?=\s)/u, (word) => word.toLowerCase());
}

/**
 * What follows the symbol where a document is cited for the first time in a text by these forms: “, ngày 12/3/2026 của
 * Tỉnh uỷ về …”, without the comma in a document of the State.
 */
export function citedParts({ date, body, abstract }: KnownDraft, { citationComma }: Forms): string {
  const day = citedDay(date);
  const about = abstract === null ? "" : ` ${inSentence(abstract)}`;
  const comma = citationComma ? "," : "";
  return `${day === null ? "" : `${comma} ngày ${day}`}${body === null ? "" : ` của ${body}`}${about}`;
}
