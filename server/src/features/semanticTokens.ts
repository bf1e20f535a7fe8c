import { abbreviationsInText, rangeOfAbbreviation } from "../reading/abbreviationsInText.ts";
import { mentionsOf } from "../reading/citedDocuments.ts";
import { referencesIn } from "../reading/references.ts";
import type { Draft, Section } from "../syntax/draft.ts";
import { lineEndOf, lineStartOf } from "../syntax/draft.ts";
import type { ClassifiedLine } from "../syntax/kinds.ts";
import type { Range } from "../text/position.ts";
import { comparePositions, lineRange } from "../text/position.ts";
import { lineEnd, lineStart } from "../text/segment.ts";
import type { ComponentKey } from "../vocabulary/components.ts";
import { namingRange } from "./citationAt.ts";
import { appendixMentions } from "./navigation/appendixMentions.ts";
import { partsOf } from "./placesInDraft.ts";

/** The protocol's own types, so that every theme has a colour for them. */
export const TOKEN_TYPES = [
  "keyword",
  "namespace",
  "number",
  "property",
  "type",
  "variable",
  "macro",
  "parameter",
  "operator",
] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];

/** A stretch of one line. */
export interface SemanticToken {
  readonly range: Range;
  readonly type: TokenType;
}

const PART_TYPES: Partial<Record<ComponentKey, TokenType>> = {
  partyTitle: "namespace",
  superiorBody: "namespace",
  issuingBody: "namespace",
  number: "number",
  placeDate: "number",
  docType: "keyword",
  author: "keyword",
  // Themes paint strings red or orange, like errors.
  abstract: "property",
  dissemination: "property",
  addressees: "property",
  recipients: "property",
  authority: "keyword",
  position: "keyword",
  name: "variable",
  secrecy: "keyword",
  urgency: "keyword",
};

/** A range as one stretch a line. */
function byLine({ lines }: Draft, { start, end }: Range): Range[] {
  const found: Range[] = [];
  for (let n = start.line; n <= end.line; n++) {
    const from = n === start.line ? start.character : lineStartOf(lines, n).character;
    const to = n === end.line ? end.character : lineEndOf(lines, n).character;
    if (from < to) found.push(lineRange(n, from, to));
  }
  return found;
}

function markers(sections: readonly Section[]): Range[] {
  return sections.flatMap(({ markerRange, children }) => [markerRange, ...markers(children)]);
}

const PLACEHOLDER = /\[[^\]\n]{1,80}\]/gu;

function placeholders(lines: readonly ClassifiedLine[]): Range[] {
  return lines.flatMap(({ whole }, n) =>
    whole.text.includes("[")
      ? [...whole.text.matchAll(PLACEHOLDER)].map((match) =>
          lineRange(n, lineStart(whole, match.index), lineEnd(whole, match.index + match[0].length)),
        )
      : [],
  );
}

/**
 * What a grammar of lines cannot tell: which lines are components, which words cite a document, name a section or stand
 * for others. In the order of the text; none overlap: what is smaller and more special wins.
 */
export function semanticTokens(draft: Draft): SemanticToken[] {
  const of = (type: TokenType, ranges: readonly Range[]) =>
    ranges.flatMap((range) => byLine(draft, range)).map((range): SemanticToken => ({ range, type }));
  const special = [
    ...of("parameter", placeholders(draft.lines)),
    ...of("type", mentionsOf(draft).map(namingRange)),
    ...of("macro", abbreviationsInText(draft).map(rangeOfAbbreviation)),
    ...of(
      "variable",
      [...referencesIn(draft), ...appendixMentions(draft)].map(({ range }) => range),
    ),
    ...of("operator", markers(draft.sections)),
  ];
  const parts = partsOf(draft).flatMap(({ name, range }) => {
    const type = PART_TYPES[name];
    return type === undefined ? [] : of(type, [range]);
  });
  const order = (a: SemanticToken, b: SemanticToken) => comparePositions(a.range.start, b.range.start);
  return [...withoutOverlap([...special].sort(order)), ...parts].sort(order).reduce<SemanticToken[]>(cutInto, []);
}

function withoutOverlap(ordered: readonly SemanticToken[]): SemanticToken[] {
  const kept: SemanticToken[] = [];
  for (const token of ordered) {
    const last = kept.at(-1);
    if (last === undefined || comparePositions(last.range.end, token.range.start) <= 0) kept.push(token);
  }
  return kept;
}

/** Adds a token behind those before it; one that begins inside the last takes its place there. */
function cutInto(before: SemanticToken[], token: SemanticToken): SemanticToken[] {
  const last = before.at(-1);
  if (last === undefined || comparePositions(last.range.end, token.range.start) <= 0) {
    before.push(token);
    return before;
  }
  const { range, type } = last;
  const inside = comparePositions(token.range.end, range.end) <= 0;
  // A component that begins where a special word does gives way to it.
  if (!inside) return before;
  before.pop();
  const head = { start: range.start, end: token.range.start };
  const tail = { start: token.range.end, end: range.end };
  if (comparePositions(head.start, head.end) < 0) before.push({ range: head, type });
  before.push(token);
  if (comparePositions(tail.start, tail.end) < 0) before.push({ range: tail, type });
  return before;
}
