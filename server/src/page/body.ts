import type { Component } from "../syntax/component.ts";
import { component } from "../syntax/component.ts";
import type { Draft, LineSpan, Section } from "../syntax/draft.ts";
import type { ClassifiedLine, Item } from "../syntax/kinds.ts";
import { lineAt } from "../syntax/kinds.ts";
import { paragraphsOf } from "../syntax/paragraphs.ts";
import { tableAt } from "../syntax/tables.ts";
import { isCapitals } from "../text/fold.ts";
import type { Paragraph, Table } from "./model.ts";
import type { Lines } from "./paragraphs.ts";
import { isUsed, markerOf, paragraph, unused } from "./paragraphs.ts";
import { boldUpTo, markedRuns } from "./runs.ts";
import type { Role } from "./sizes.ts";
import { tableOf } from "./tables.ts";

/** A name ends without a mark; what ends with one is a sentence. */
const SENTENCE = /[.;:,!?…]["”]?$/;
const LONGEST_HEADING = 160;

function markedRole({ marker }: Item, text: string): Role {
  switch (marker?.family) {
    case "phan":
    case "chuong":
    case "muc":
      return "heading";
    case "capital":
    case "roman":
      return SENTENCE.test(text) && !isCapitals(text) ? "clause" : "romanHeading";
    case "dieu":
      return SENTENCE.test(text) && text.length > (marker.textFrom ?? 0) ? "article" : "articleName";
    case "number":
    case "decimal":
      return "clause";
    case "letter":
    case "parenthesis":
      return "point";
    default:
      return "bullet";
  }
}

/** The role of a paragraph of the body; `above`: the role of the one before it. */
function roleOf(line: ClassifiedLine, text: string, above: Role | null): Role {
  const item = line.items[0] as Item;
  if (item.marker !== null) return markedRole(item, text);
  if (item.kind === "rule" || item.kind === "star") return "separator";
  const headed = above === "heading" || above === "headingName";
  if (isCapitals(text) && text.length <= LONGEST_HEADING) return headed ? "headingName" : "decision";
  if (above === "heading" && text.length <= LONGEST_HEADING && !SENTENCE.test(text)) return "headingName";
  return line.dissemination?.from === 0 ? "dissemination" : "body";
}

function levelsOf(sections: readonly Section[], levels: Map<number, number>): Map<number, number> {
  for (const { markerRange, level, children } of sections) {
    levels.set(markerRange.start.line, level);
    levelsOf(children, levels);
  }
  return levels;
}

/** Where the article's number ends in its text: “Điều 1.”. */
function markerLength(of: Component, textFrom: number): number {
  return of.text.slice(0, textFrom).trimEnd().length;
}

/** The paragraphs of some lines, each with its role; those that stand on the page already are left out. */
export function bodyParagraphs(
  lines: Lines,
  span: LineSpan,
  { sections, hardWrapped, exempt }: Pick<Draft, "sections" | "hardWrapped" | "exempt">,
): (Paragraph | Table)[] {
  const levels = levelsOf(sections, new Map());
  const result: (Paragraph | Table)[] = [];
  let above: Role | null = null;
  let tableTo = -1;
  for (const one of paragraphsOf(lines.all, span, hardWrapped)) {
    const line = lineAt(lines.all, one.firstLine);
    if (one.firstLine <= tableTo) continue;
    // Where the head ends within a row, the rest of the row is no table.
    const inHead = line.items.some(({ segment }) => isUsed(lines, { line: one.firstLine, segment }));
    if (line.table !== null && exempt[one.firstLine] === 1 && !inHead) {
      const table = tableAt(lines.all, one.firstLine) as LineSpan;
      result.push(tableOf(lines, { first: one.firstLine, last: Math.min(table.last, span.last) }));
      tableTo = table.last;
      above = null;
      continue;
    }
    const debris = line.items.some(({ kind }) => kind === "debris");
    // A rule drawn beside words: the words alone are said.
    const drawn = line.items.length > 1 && line.items.some(({ kind }) => kind === "rule");
    if (debris || drawn || one.pieces.some((piece) => isUsed(lines, piece))) {
      const rest = unused(lines, one.firstLine, one.lastLine + 1);
      for (const { kind, item } of rest) if (kind !== "rule") result.push(paragraph(lines, "other", item));
      continue;
    }
    const item = line.items[0];
    // A rule drawn beside an empty column: “-----|”.
    const isRule = item?.kind === "rule" && one.pieces.length === 1;
    const of = component(isRule ? [{ line: one.firstLine, segment: item.segment }] : one.pieces);
    const quoted = exempt[one.firstLine] === 1;
    const role: Role = quoted ? "body" : roleOf(line, of.text, above);
    const marker = item?.marker ?? null;
    const marked = markedRuns(of, lines.all);
    const runs = role === "article" && marker !== null ? boldUpTo(marked, markerLength(of, marker.textFrom)) : marked;
    result.push(paragraph(lines, role, of, runs, quoted ? null : markerOf(marker, levels.get(one.firstLine) ?? 0)));
    above = role;
  }
  return result;
}
