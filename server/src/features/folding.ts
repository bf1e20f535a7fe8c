import type { Draft, Section } from "../syntax/draft.ts";
import type { Range } from "../text/position.ts";

/** Lines that can be folded away, the first one staying visible. */
export interface FoldingRange {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly kind: "region" | "comment";
}

function foldLines(firstLine: number, lastLine: number, out: FoldingRange[]): void {
  if (lastLine > firstLine) out.push({ firstLine, lastLine, kind: "region" });
}

function fold({ start, end }: Range, out: FoldingRange[]): void {
  foldLines(start.line, end.line, out);
}

function foldSections(sections: readonly Section[], out: FoldingRange[]): void {
  for (const section of sections) {
    foldLines(section.markerRange.start.line, section.lastLine, out);
    foldSections(section.children, out);
  }
}

/** What can be folded in a draft: the header, sections, lists, the signature, copies, appendices, comments. */
export function foldingRanges(draft: Draft): FoldingRange[] {
  const out: FoldingRange[] = [];
  if (draft.header !== null && draft.header.last > draft.header.first) {
    out.push({ firstLine: draft.header.first, lastLine: draft.header.last, kind: "region" });
  }
  foldSections(draft.sections, out);
  const last = draft.recipients?.entries.at(-1);
  if (draft.recipients !== null && last !== undefined) {
    fold({ start: draft.recipients.heading.range.start, end: last.full.range.end }, out);
  }
  if (draft.signature !== null) fold(draft.signature.range, out);
  for (const copy of draft.copies) fold(copy.range, out);
  for (const appendix of draft.appendices) fold(appendix.range, out);
  let commentFrom = -1;
  draft.lines.forEach((line, n) => {
    if (line.endsInComment && !line.startsInComment) commentFrom = n;
    if (line.startsInComment && !line.endsInComment && commentFrom >= 0) {
      out.push({ firstLine: commentFrom, lastLine: n, kind: "comment" });
    }
  });
  return out.sort((a, b) => a.firstLine - b.firstLine || b.lastLine - a.lastLine);
}
