import { bodyNames } from "../syntax/bodyNames.ts";
import { component } from "../syntax/component.ts";
import type { Appendix, Copy, Draft } from "../syntax/draft.ts";
import { lineAt } from "../syntax/kinds.ts";
import { fold } from "../text/fold.ts";
import { bodyParagraphs } from "./body.ts";
import { recipientsColumn, signatureColumn } from "./foot.ts";
import { columns } from "./head.ts";
import type { Block, Paragraph } from "./model.ts";
import type { Lines } from "./paragraphs.ts";
import { paragraph, paragraphPerLine, paragraphsFor, unused } from "./paragraphs.ts";
import { markedRuns } from "./runs.ts";

/** The copying body's own name is bold, those above it are not. */
function copyingBody(lines: Lines, { issuingBody }: Copy): Paragraph[] {
  const names = issuingBody === null ? [] : bodyNames(issuingBody.pieces);
  return names.flatMap((name, index) =>
    paragraphPerLine(lines, index === names.length - 1 ? "issuingBody" : "superiorBody", component(name)),
  );
}

/** The block that certifies a copy, on lines up to `end`. HD 36: II.3.3, appendix 2; HD 05: Phần II, III.2.2. */
export function copyBlocks(lines: Lines, copy: Copy, end: number): Block[] {
  const first = copy.range.start.line;
  const marks = unused(lines, first, end).filter(({ kind }) => kind === "signedMark");
  const { recipientsHeading: heading } = copy;
  const list = heading === null ? null : { heading, entries: copy.recipients };
  const signing = () => signatureColumn(lines, { ...copy, signedMark: marks[0]?.item ?? null });
  const blocks: Block[] = [];
  if (copy.issuingBody === null && copy.number === null) {
    // The stamp of HD 05 on the left, who copies on the right.
    const stamp = paragraphsFor(lines, "copyStamp", copy.typeLine);
    const right = [...paragraphsFor(lines, "placeDate", copy.placeDate), ...signing()];
    blocks.push(...columns("copyFooter", [...recipientsColumn(lines, list), ...stamp], right));
  } else {
    const left = [
      ...copyingBody(lines, copy),
      ...paragraphsFor(lines, "star", copy.star),
      ...paragraphsFor(lines, "number", copy.number),
    ];
    const right = [
      ...paragraphsFor(lines, "copyType", copy.typeLine),
      ...paragraphsFor(lines, "placeDate", copy.placeDate),
    ];
    blocks.push(...columns("copyHeader", left, right));
    blocks.push(...columns("copyFooter", recipientsColumn(lines, list), signing()));
  }
  for (const { kind, item } of unused(lines, first, end)) {
    if (kind !== "rule") blocks.push(paragraph(lines, "other", item, markedRuns(item, lines.all)));
  }
  return blocks;
}

const REFERENCE = /^[([*]*\s*(?:ban hành )?kèm theo/;

/** The line below an appendix's title that says what it goes with: HD 05: Phần II, II.1.2. */
function referenceOf(lines: Lines, first: number, end: number): Paragraph[] {
  for (let n = first; n < end; n++) {
    const { whole, items } = lineAt(lines.all, n);
    if (items.length === 0) continue;
    if (!REFERENCE.test(fold(whole.text))) return [];
    return [paragraph(lines, "appendixReference", component([{ line: n, segment: whole }]))];
  }
  return [];
}

/** An appendix on the lines from its label or title up to, not including, `end`. */
export function appendixBlocks(
  lines: Lines,
  appendix: Appendix,
  { first, end }: { readonly first: number; readonly end: number },
  reading: Pick<Draft, "hardWrapped" | "exempt">,
): Block[] {
  const { label, title } = appendix;
  const head = [
    ...paragraphsFor(lines, "appendixLabel", label),
    ...paragraphPerLine(lines, "appendixTitle", title),
    ...referenceOf(lines, ((title ?? label)?.range.end.line ?? first - 1) + 1, end),
  ];
  const span = { first, last: end - 1 };
  return [...head, ...bodyParagraphs(lines, span, { ...reading, sections: [] })];
}
