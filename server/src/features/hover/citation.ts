import type { Citation } from "../../reading/citations.ts";
import { citationKey } from "../../reading/citations.ts";
import type { Mention } from "../../reading/citedDocuments.ts";
import { citedDocuments, shortName } from "../../reading/citedDocuments.ts";
import type { Text } from "../../rules/define.ts";
import type { Draft } from "../../syntax/draft.ts";
import { asMarkdown } from "../../text/asMarkdown.ts";
import { compareDates } from "../../text/date.ts";
import type { Position } from "../../text/position.ts";
import type { ComponentKey } from "../../vocabulary/components.ts";
import { shortComponentName } from "../../vocabulary/components.ts";
import { REPLACED_DOCUMENTS } from "../../vocabulary/replacedDocuments.ts";
import { citationAt, namingRange } from "../citationAt.ts";
import type { DraftLookup } from "../draftLookup.ts";
import type { KnownDraft } from "../draftSummary.ts";
import { citationOf, citedDay, symbolOf, typeNameOf } from "../draftSummary.ts";
import type { Hover } from "./component.ts";

function valued(key: ComponentKey, value: string): Text {
  const { vi, en } = shortComponentName(key);
  const shown = asMarkdown(value);
  return { vi: `${vi}: ${shown}`, en: `${en}: ${shown}` };
}

/** What the mentions of one document tell together: the first to tell a part wins. */
function told(mentions: readonly Mention[]): Pick<Citation, "date" | "body" | "abstract"> {
  const first = <K extends "date" | "body" | "abstract">(part: K) =>
    mentions.find(({ citation }) => citation[part] !== null)?.citation[part] ?? null;
  return { date: first("date"), body: first("body"), abstract: first("abstract") } as ReturnType<typeof told>;
}

function nameOf(draft: KnownDraft): string {
  const symbol = symbolOf(draft);
  return [typeNameOf(draft), symbol === null ? null : `số ${symbol}`].filter(Boolean).join(" ");
}

/** Whether the guidelines themselves, or a known draft, say that the document is no longer in force. */
function replaced(mention: Mention, { date }: ReturnType<typeof told>, lookup: DraftLookup): Text[] {
  const { citation } = mention;
  const key = citationKey(citation);
  const old = REPLACED_DOCUMENTS.find((one) => one.key === key.replace(/\/nb$/, ""));
  const sure = date === null ? old?.onlyWithDate !== true : old?.dates.some((day) => compareDates(day, date) === 0);
  const lines: Text[] = [];
  if (old !== undefined && sure === true) {
    lines.push(
      old.successor === null
        ? { vi: "⚠ Đã bị bãi bỏ", en: "⚠ Repealed" }
        : { vi: `⚠ Đã được thay bằng ${old.successor.short}`, en: `⚠ Replaced by ${old.successor.short}` },
    );
  }
  for (const { draft, citation: place } of lookup.citing(citationOf(mention))) {
    if (!place.replaces) continue;
    const name = asMarkdown(nameOf(draft));
    lines.push({ vi: `⚠ Được thay thế theo ${name}`, en: `⚠ Replaced according to ${name}` });
  }
  return lines;
}

function lines(draft: Draft, mention: Mention, lookup: DraftLookup): Text[] {
  const { citation } = mention;
  const key = citationKey(citation);
  const mentions = citedDocuments(draft).find((all) => all.includes(mention)) ?? [mention];
  const here = told([mention, ...mentions.filter((one) => citationKey(one.citation) === key)]);
  const [known] = lookup.cited({ ...citationOf(mention), date: here.date });
  const day = here.date === null ? citedDay(known?.date ?? null) : citedDay(here.date);
  const body = here.body?.text ?? known?.body;
  const abstract = here.abstract?.text ?? known?.abstract;
  const name = asMarkdown(shortName(citation));
  const found: Text[] = [{ vi: `**${name}**`, en: `**${name}**` }];
  if (day !== null) found.push({ vi: `Ngày: ${day}`, en: `Date: ${day}` });
  if (body != null) found.push(valued("issuingBody", body));
  if (abstract != null) found.push(valued("abstract", abstract));
  if (known !== undefined) {
    found.push({ vi: "Có trong các bản thảo đã biết", en: "Among the known drafts" });
  }
  return [...found, ...replaced(mention, here, lookup)];
}

/** The parts of a citation, and what is known of the document that it means; null where no citation stands. */
export function citationHover(draft: Draft, position: Position, lookup: DraftLookup): Hover | null {
  const mention = citationAt(draft, position);
  if (mention === null) return null;
  const shown = lines(draft, mention, lookup);
  // Two blanks end a line in Markdown.
  const joined = (locale: keyof Text) => shown.map((line) => line[locale]).join("  \n");
  return { range: namingRange(mention), contents: { vi: joined("vi"), en: joined("en") } };
}
