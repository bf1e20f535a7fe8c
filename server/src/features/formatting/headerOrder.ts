import type { DraftDocument } from "../../incremental/document.ts";
import { editDocument } from "../../incremental/document.ts";
import type { Component, Draft } from "../../syntax/draft.ts";
import type { TextEdit } from "../../text/position.ts";
import { lineAt } from "../../text/source.ts";

/** The parts of the header's two columns, each from above to below. */
function columnsOf(draft: Draft): readonly (readonly Component[])[] {
  const { superiorBody, issuingBody, star, number, partyTitle, placeDate } = draft;
  const present = (parts: readonly (Component | null)[]) => parts.filter((part) => part !== null);
  return [present([superiorBody, issuingBody, star, number]), present([partyTitle, placeDate])];
}

function linesOf({ range: { start, end } }: Component): number[] {
  return Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
}

function isAscending(lines: readonly number[]): boolean {
  return lines.every((line, index) => index === 0 || line > (lines[index - 1] as number));
}

/** What the parts say, in the order of their columns. */
function saidBy(draft: Draft): string {
  return columnsOf(draft)
    .flat()
    .map(({ text }) => text)
    .join("\n");
}

/**
 * Puts the lines of a header in the order of its columns, the left one first, where they stand out of order: the type
 * and what is below stay. Either column may come first, so that a header with each column in order stays as it is; so
 * does one with other lines in between, or with two parts on one line. Blank lines stay where they are.
 */
export function orderHeader(document: DraftDocument): DraftDocument {
  const { draft, source } = document;
  // A body that is not known as one would be left behind.
  if (draft.issuingBody === null) return document;
  const [left = [], right = []] = columnsOf(draft);
  const wanted = [...left, ...right].flatMap(linesOf);
  if (isAscending(wanted) || isAscending([...right, ...left].flatMap(linesOf))) return document;
  const slots = wanted.toSorted((a, b) => a - b);
  const [first = 0, last = 0] = [slots[0], slots.at(-1)];
  if (new Set(slots).size < slots.length) return document;
  for (let line = first; line <= last; line++) {
    if (!slots.includes(line) && lineAt(source, line)?.text.trim() !== "") return document;
  }
  const texts = Array.from({ length: last - first + 1 }, (_, index) => lineAt(source, first + index)?.text ?? "");
  slots.forEach((slot, index) => {
    texts[slot - first] = lineAt(source, wanted[index] as number)?.text ?? "";
  });
  const eols = texts.map((_, index) => lineAt(source, first + index)?.eol ?? "");
  const newText = texts.map((text, index) => (index < texts.length - 1 ? text + eols[index] : text)).join("");
  const end = { line: last, character: lineAt(source, last)?.text.length ?? 0 };
  const edit: TextEdit = { range: { start: { line: first, character: 0 }, end }, newText };
  const ordered = editDocument(document, edit);
  // A line may be read as another part in another place: then it is better left where it is.
  return saidBy(ordered.draft) === saidBy(draft) && isInOrder(ordered.draft) ? ordered : document;
}

function isInOrder(draft: Draft): boolean {
  return isAscending(columnsOf(draft).flat().flatMap(linesOf));
}
