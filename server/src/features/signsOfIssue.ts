import { removalOf } from "../rules/authoring/lineRemoval.ts";
import type { Draft } from "../syntax/draft.ts";
import type { ClassifiedLine } from "../syntax/kinds.ts";
import { lineAt } from "../syntax/kinds.ts";
import { hasLetter } from "../text/letters.ts";
import type { TextEdit } from "../text/position.ts";

/** A rule or a blank line: what parts a block from the document above it. */
function parts(line: ClassifiedLine | undefined): boolean {
  return line !== undefined && line.comments.length === 0 && line.items.every(({ kind }) => kind === "rule");
}

/** Deletes whole lines with those that part them from the text above, from the end of that on. */
function withoutLines({ lines }: Draft, from: number, last: number): TextEdit {
  let first = from;
  while (first > 0 && parts(lines[first - 1])) first--;
  const above = lines[first - 1];
  const start = above === undefined ? { line: 0, character: 0 } : { line: first - 1, character: above.raw.length };
  return { range: { start, end: { line: last, character: lines[last]?.raw.length ?? 0 } }, newText: "" };
}

/** The lines of a digital signature below the signer's name; page numbers look alike, but are none. */
function withoutStamps(draft: Draft): TextEdit[] {
  const from = draft.signature?.range.end.line;
  if (from === undefined) return [];
  const edits: TextEdit[] = [];
  for (let n = from + 1; n < draft.lines.length; n++) {
    if (draft.copies.some(({ range }) => range.start.line <= n && n <= range.end.line)) continue;
    const { items, whole } = lineAt(draft.lines, n);
    if (
      items.length > 0 &&
      items.every(({ kind }) => kind === "stamp") &&
      (hasLetter(whole.text) || whole.text.includes(":"))
    ) {
      edits.push(withoutLines(draft, n, n));
    }
  }
  return edits;
}

/**
 * The edits that take away what says that this very text was issued: “(Đã ký)”, lines of a digital signature, and the
 * blocks that certify copies of it. A draft that is yet to be issued has none of them.
 */
export function withoutSignsOfIssue(draft: Draft): TextEdit[] {
  const marks = [draft.signature, ...draft.otherSignatures].flatMap((one) => one?.signedMark ?? []);
  return [
    ...marks.flatMap((mark) => removalOf(draft, mark).map((range) => ({ range, newText: "" }))),
    ...withoutStamps(draft),
    ...draft.copies.map(({ range }) => withoutLines(draft, range.start.line, range.end.line)),
  ];
}
