import type { Draft } from "../syntax/draft.ts";
import { fold } from "../text/fold.ts";
import type { Block, Columns, Paragraph } from "./model.ts";
import type { Lines } from "./paragraphs.ts";
import { markerOf, paragraph, paragraphPerLine, paragraphsFor, spanAround, unused } from "./paragraphs.ts";
import { markedRuns } from "./runs.ts";
import type { ColumnsRole } from "./sizes.ts";

/** Two columns; none where both are empty. */
export function columns(role: ColumnsRole, left: Columns["left"], right: Columns["right"]): Columns[] {
  const both = [...left, ...right];
  return both.length === 0 ? [] : [{ kind: "columns", role, left, right, lines: spanAround(both) }];
}

/** “Không phổ biến …” has another place than the other notes on who may read. */
export function isNotForMedia(text: string): boolean {
  return /^\P{L}*không phổ biến/u.test(fold(text));
}

/** A letter has no type; its abstract stands below the number. */
function columnsOf(lines: Lines, draft: Draft): Columns[] {
  const { marks } = draft;
  const left = [
    ...paragraphPerLine(lines, "superiorBody", draft.superiorBody),
    ...paragraphPerLine(lines, "issuingBody", draft.issuingBody),
    ...paragraphsFor(lines, "star", draft.star),
    ...paragraphsFor(lines, "number", draft.number),
    ...(draft.docType === null ? paragraphsFor(lines, "letterAbstract", draft.abstract) : []),
    ...paragraphsFor(lines, "draftMark", marks.draft),
    ...paragraphsFor(lines, "secrecy", marks.secrecy),
    ...paragraphsFor(lines, "urgency", marks.urgency),
  ];
  const right = [
    ...paragraphsFor(lines, "stateTitle", draft.stateTitle),
    ...paragraphsFor(lines, "motto", draft.motto),
    ...paragraphsFor(lines, "partyTitle", draft.partyTitle),
    ...paragraphsFor(lines, "placeDate", draft.placeDate),
  ];
  return columns("header", left, right);
}

function titleOf(lines: Lines, draft: Draft): Paragraph[] {
  if (draft.docType === null) return [];
  return [
    ...paragraphsFor(lines, "docType", draft.docType),
    ...paragraphsFor(lines, "author", draft.author),
    ...paragraphsFor(lines, "abstract", draft.abstract),
    ...paragraphsFor(lines, "separator", draft.separator),
  ];
}

function addresseesOf(lines: Lines, { addressees }: Draft): Block[] {
  if (addressees === null) return [];
  const heading = paragraph(lines, "addresseesHeading", addressees.heading);
  const entries = addressees.entries.map(({ full, marker }) =>
    paragraph(lines, "addressee", full, markedRuns(full, lines.all), markerOf(marker, 0)),
  );
  return [{ kind: "addressees", heading, entries, lines: spanAround([heading, ...entries]) }];
}

function basesOf(lines: Lines, { bases }: Draft): Paragraph[] {
  return bases.map(({ full, marker }) =>
    paragraph(lines, "base", full, markedRuns(full, lines.all), markerOf(marker, 0)),
  );
}

/** Lines of the header that are no component: above the first one, and behind. Drawn lines are rules on the page. */
function restOf(lines: Lines, end: number): { above: Paragraph[]; below: Paragraph[] } {
  const first = [...lines.used.keys()].reduce((a, b) => Math.min(a, b), end);
  const above: Paragraph[] = [];
  const below: Paragraph[] = [];
  for (const { kind, item } of unused(lines, 0, end)) {
    if (kind === "rule") continue;
    (item.range.start.line < first ? above : below).push(paragraph(lines, "other", item, markedRuns(item, lines.all)));
  }
  return { above, below };
}

/** What stands above the body, up to line `end`. */
export function headBlocks(lines: Lines, draft: Draft, end: number): Block[] {
  const { circulation } = draft.marks;
  const mark = circulation === null || isNotForMedia(circulation.text) ? null : circulation;
  const blocks: Block[] = [
    ...paragraphsFor(lines, "circulation", mark),
    ...columnsOf(lines, draft),
    ...titleOf(lines, draft),
    ...addresseesOf(lines, draft),
    ...(draft.docType === null ? paragraphsFor(lines, "separator", draft.separator) : []),
    ...basesOf(lines, draft),
  ];
  const { above, below } = restOf(lines, end);
  return [...above, ...blocks, ...below];
}
