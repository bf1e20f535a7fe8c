import { KINDS } from "../kinds/kinds.ts";
import type { FirstCitation } from "../styles/style.ts";
import { fold } from "../text/fold.ts";
import type { Citation } from "./citations.ts";

/** A part that a first citation must tell. */
export type CitationPart = "type" | "number" | "date" | "body" | "abstract";

/** Cited by name and year, without number: HD 05, Phần II, I.6.2.3; NĐ 30, Phụ lục I, II.6b. */
const LAWS = new Set(["luật", "bộ luật", "pháp lệnh", "hiến pháp", "lệnh"]);

/** True for laws, which are cited by their name. */
export function isLaw({ typeName }: Citation): boolean {
  return typeName !== null && LAWS.has(fold(typeName.text));
}

/** True for what goes from office to office: a letter, a report, a “văn bản” of no type. */
function isCorrespondence({ typeName }: Citation): boolean {
  const type = typeName === null ? null : fold(typeName.text);
  return type === null || type === "văn bản" || KINDS.named(type)?.citedBy === "correspondence";
}

/** What a first citation must tell besides its symbol by a guideline, and does not, in the order in which it is told. */
export function missingParts(
  citation: Citation,
  { correspondenceWhole, wordOfNumber }: FirstCitation,
): readonly CitationPart[] {
  const { typeName, saysNumber, saysDate, body, abstract } = citation;
  const parts: CitationPart[] = [];
  const inShort = !correspondenceWhole && isCorrespondence(citation);
  if (typeName === null && !inShort) parts.push("type");
  if (!saysDate) parts.push("date");
  if (body === null && !inShort) parts.push("body");
  if (abstract === null && !inShort) parts.push("abstract");
  // “số” alone is not worth a finding.
  if (parts.length > 0 && typeName !== null && !saysNumber && wordOfNumber) parts.unshift("number");
  return parts;
}
