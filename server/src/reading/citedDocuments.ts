import type { LocatedFacts } from "../incremental/memoise.ts";
import { perDraft } from "../incremental/memoise.ts";
import { rangeIn } from "../syntax/component.ts";
import type { Component, Draft } from "../syntax/draft.ts";
import { fold } from "../text/fold.ts";
import type { Range } from "../text/position.ts";
import { shiftRange } from "../text/position.ts";
import type { Citation } from "./citations.ts";
import { citationKey, citationsOf } from "./citations.ts";

/** A citation with the place of its paragraph. */
export interface Mention {
  /** The first line of the paragraph in the file. */
  readonly line: number;
  readonly paragraph: Component;
  readonly citation: Citation;
  /** True in the text itself and in the bases, false in header, recipients and signature. */
  readonly inText: boolean;
}

/** The range in the file of a stretch of a mention's paragraph. */
export function rangeOf({ line, paragraph }: Mention, from: number, to: number): Range {
  return shiftRange(rangeIn(paragraph, from, to), line);
}

/** How a document is called in short: “Chỉ thị số 05-CT/TU”, or the symbol where no type is told. */
export function shortName({ typeName, symbol }: Citation): string {
  return typeName === null ? symbol.text : `${typeName.text} số ${symbol.text}`;
}

/** How a text calls a document, from its type to its symbol: “Chương trình hành động số 08-CTr/TU”; with “số” where it lacks it. */
export function nameIn({ paragraph, citation }: Mention): string {
  const { typeName, symbol, saysNumber, listed } = citation;
  if (typeName === null || listed || !saysNumber) return shortName(citation);
  return paragraph.text.slice(typeName.from, symbol.to).replace(/\s+/g, " ");
}

/** The citations of the main document in its own words: not those quoted, nor those of examples. In the order of the text. */
export const mentionsOf: (draft: Draft) => readonly Mention[] = perDraft(findMentions);

function findMentions(draft: Draft): Mention[] {
  const located = citationsOf(draft);
  const exempt = located.length === 0 ? null : draft.exempt;
  const bases = new Set(draft.bases.flatMap(({ full }) => full.pieces.map((piece) => piece.line)));
  const first = draft.body?.first ?? 0;
  const last = draft.body?.last ?? -1;
  const own = draft.number?.range.start.line;
  const found: Mention[] = [];
  for (const place of located) {
    const { line } = place;
    if (exempt?.[line] === 1 || line === own) continue;
    const inText = (line >= first && line <= last) || bases.has(line);
    for (const mention of mentionsIn(place, inText)) found.push(mention);
  }
  return found;
}

/** The mentions of each paragraph that stays as and where it is are the same objects. */
const knownMentions = new WeakMap<LocatedFacts<Citation>, readonly Mention[]>();

function mentionsIn(place: LocatedFacts<Citation>, inText: boolean): readonly Mention[] {
  const known = knownMentions.get(place);
  if (known !== undefined && (known[0]?.inText ?? inText) === inText) return known;
  const { line, paragraph, facts } = place;
  const mentions = facts.filter(({ quoted }) => !quoted).map((citation) => ({ line, paragraph, citation, inText }));
  knownMentions.set(place, mentions);
  return mentions;
}

/** Two series of numbers go by the letters QĐ. */
function seriesOf({ typeName, typeCode }: Citation): string | null {
  return typeName !== null && typeCode === "QĐ" ? fold(typeName.text) : null;
}

/**
 * Whether two mentions of one number and symbol mean one document. Numbers begin again with each term, so days some
 * years apart are those of two documents, unless day and month are the same.
 */
function sameDocument(one: Citation, other: Citation): boolean {
  const series = seriesOf(one);
  const otherSeries = seriesOf(other);
  if (series !== null && otherSeries !== null && series !== otherSeries) return false;
  if (one.date === null || other.date === null) return true;
  const apart = Math.abs(one.date.year - other.date.year);
  // The State's numbers begin again each year.
  const most = one.form === "state" ? 0 : 2;
  return apart <= most || (one.date.day === other.date.day && one.date.month === other.date.month);
}

/** The documents that the text cites, each as its mentions in order, by the place of the first. Linear in the citations. */
export const citedDocuments: (draft: Draft) => readonly (readonly Mention[])[] = perDraft(findDocuments);

function findDocuments(draft: Draft): Mention[][] {
  const documents: Mention[][] = [];
  /** By key: the mentions of each document, and what they tell together of its day and type. */
  const byKey = new Map<string, { mentions: Mention[]; told: Citation }[]>();
  for (const mention of mentionsOf(draft)) {
    if (!mention.inText) continue;
    const { citation } = mention;
    const key = citationKey(citation);
    const candidates = byKey.get(key) ?? [];
    byKey.set(key, candidates);
    const known = candidates.findLast(({ told }) => sameDocument(told, citation));
    if (known === undefined) {
      const mentions = [mention];
      candidates.push({ mentions, told: citation });
      documents.push(mentions);
      continue;
    }
    known.mentions.push(mention);
    const { date, typeName } = known.told;
    known.told = { ...known.told, date: date ?? citation.date, typeName: typeName ?? citation.typeName };
  }
  return documents;
}
