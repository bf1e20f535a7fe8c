import type { Office } from "../../configuration/configuration.ts";
import type { Citation } from "../../reading/citations.ts";
import { citationKey } from "../../reading/citations.ts";
import type { Mention } from "../../reading/citedDocuments.ts";
import { citedDocuments, shortName } from "../../reading/citedDocuments.ts";
import { replacedDocument } from "../../reading/replacedDocument.ts";
import type { Text } from "../../rules/define.ts";
import type { Draft } from "../../syntax/draft.ts";
import { asMarkdown } from "../../text/asMarkdown.ts";
import type { Position } from "../../text/position.ts";
import type { ComponentKey } from "../../vocabulary/components.ts";
import { shortComponentName } from "../../vocabulary/components.ts";
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

/** Whether the guidelines themselves, the office or a known draft say that the document is no longer in force. */
function replaced(mentions: readonly [Mention, ...Mention[]], office: Office, lookup: DraftLookup): Text[] {
  const old = replacedDocument(mentions, office.replacedDocuments ?? []);
  const lines: Text[] = [];
  if (old !== null) {
    const by = old.successor === null ? null : asMarkdown(old.successor.short);
    const source = old.source === undefined ? "" : ` (${asMarkdown(old.source)})`;
    lines.push({
      vi: by === null ? `⚠ Đã bị bãi bỏ${source}` : `⚠ Đã được thay bằng ${by}${source}`,
      en: by === null ? `⚠ Repealed${source}` : `⚠ Replaced by ${by}${source}`,
    });
  }
  for (const { draft, citation: place } of lookup.citing(citationOf(mentions[0]))) {
    if (!place.replaces) continue;
    const name = asMarkdown(nameOf(draft));
    lines.push({ vi: `⚠ Được thay thế theo ${name}`, en: `⚠ Replaced according to ${name}` });
  }
  return lines;
}

function lines(draft: Draft, mention: Mention, office: Office, lookup: DraftLookup): Text[] {
  const { citation } = mention;
  const key = citationKey(citation);
  const mentions = citedDocuments(draft).find((all) => all.includes(mention)) ?? [mention];
  const same = [mention, ...mentions.filter((one) => citationKey(one.citation) === key)] as const;
  const here = told(same);
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
  return [...found, ...replaced(same, office, lookup)];
}

/** The parts of a citation, and what is known of the document that it means; null where no citation stands. */
export function citationHover(draft: Draft, position: Position, office: Office, lookup: DraftLookup): Hover | null {
  const mention = citationAt(draft, position);
  if (mention === null) return null;
  const shown = lines(draft, mention, office, lookup);
  // Two blanks end a line in Markdown.
  const joined = (locale: keyof Text) => shown.map((line) => line[locale]).join("  \n");
  return { range: namingRange(mention), contents: { vi: joined("vi"), en: joined("en") } };
}
