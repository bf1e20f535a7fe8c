import type { Mention } from "../reading/citedDocuments.ts";
import { mentionsOf, rangeOf } from "../reading/citedDocuments.ts";
import type { Diagnostic, Fix, Rule } from "../rules/define.ts";
import type { Draft } from "../syntax/draft.ts";
import type { TextEdit } from "../text/position.ts";
import type { DraftLookup } from "./draftLookup.ts";
import { citationOf, citedDay } from "./draftSummary.ts";
import { holds } from "./placesInDraft.ts";

/** What is written where no known draft tells the part: a place to fill in. */
const BLANKS = { date: "[ngày, tháng, năm]", body: "[cơ quan ban hành]", abstract: "về [trích yếu]" };

/** The parts that a citation lacks, each behind the last part before it that is there. */
function additions(mention: Mention, lookup: DraftLookup): { edits: TextEdit[]; known: boolean } {
  const { citation } = mention;
  const { symbol, typeName, saysDate, saysNumber, date, body, abstract } = citation;
  const [draft] = lookup.cited(citationOf(mention));
  const behind = Math.max(symbol.to, date?.to ?? 0);
  const wanted: readonly (readonly [at: number, text: string, lacking: boolean])[] = [
    [symbol.from, `${typeName === null ? "[tên loại] " : ""}${saysNumber ? "" : "số "}`, !saysNumber],
    [symbol.to, `, ngày ${citedDay(draft?.date ?? null) ?? BLANKS.date}`, !saysDate],
    [behind, ` của ${draft?.body ?? BLANKS.body}`, body === null],
    [
      Math.max(behind, body?.to ?? 0),
      ` ${draft?.abstract?.replace(/^V\/v\s*/u, "về việc ") ?? BLANKS.abstract}`,
      abstract === null,
    ],
  ];
  const byPlace = new Map<number, string>();
  for (const [at, text, lacking] of wanted) if (lacking) byPlace.set(at, (byPlace.get(at) ?? "") + text);
  const edits = [...byPlace].map(([at, newText]) => ({ range: rangeOf(mention, at, at), newText }));
  return { edits, known: draft !== undefined };
}

/**
 * The edit that completes a citation for a finding that it lacks something: from the cited draft where it is known,
 * else with places to fill in. Null for other findings, and for a citation in a list, which shares its parts with the
 * others.
 */
export function completeCitation(
  draft: Draft,
  { rule, range }: Diagnostic,
  lookup: DraftLookup,
  rules: readonly Rule[],
): Fix | null {
  if (rules.find(({ id }) => id === rule)?.tellsIncompleteCitations !== true) return null;
  const mention = mentionsOf(draft).find((one) => holds(rangeOf(one, one.citation.from, one.citation.to), range.start));
  if (mention === undefined || mention.citation.listed) return null;
  const { edits, known } = additions(mention, lookup);
  if (edits.length === 0) return null;
  const title = known
    ? { vi: "Ghi đủ văn bản viện dẫn theo bản thảo có trong thư mục", en: "Complete the citation from the known draft" }
    : { vi: "Thêm chỗ để ghi đủ văn bản viện dẫn", en: "Add what the citation lacks, to be filled in" };
  return { title, safe: false, edits };
}
