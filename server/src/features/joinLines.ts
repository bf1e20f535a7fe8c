import type { DraftDocument } from "../incremental/document.ts";
import { readDocument } from "../incremental/document.ts";
import { brokenParagraphs, canJoin, joinEdit, joinWrappedLines } from "../reading/lineJoining.ts";
import { covers, readSuppressions } from "../reading/suppress.ts";
import type { Rule } from "../rules/define.ts";
import type { Draft, Entry } from "../syntax/draft.ts";
import { lineEndOf, lineStartOf } from "../syntax/draft.ts";
import { lineAt } from "../syntax/kinds.ts";
import type { TextEdit } from "../text/position.ts";
import { comparePositions } from "../text/position.ts";
import { applyEdits, textOf } from "../text/source.ts";

/** A draft whose broken lines are joined. */
export interface JoinedDraft {
  readonly document: DraftDocument;
  /** How many line breaks were taken away. */
  readonly joined: number;
}

/** Joining the lines of a page lets the paragraphs be seen that a page broke in two, and these may be in three parts. */
const MOST_ROUNDS = 20;

/** The entries of the lists go over several lines where the parser reads them as one. */
function joinEntries({ lines, addressees, bases, recipients }: Draft): TextEdit[] {
  const entries: readonly Entry[] = [...(addressees?.entries ?? []), ...bases, ...(recipients?.entries ?? [])];
  return entries.flatMap(({ full }) =>
    full.pieces.slice(1).flatMap(({ line }, n) => {
      const above = full.pieces[n]?.line ?? line;
      const alone = [above, line].every((one) => lines[one]?.items.length === 1);
      return above < line && alone && canJoin(lines, above, line) ? [joinEdit(lines, above, line)] : [];
    }),
  );
}

/** The paragraphs in two halves where the first is as long as a line of a page: a short one may be an entry of a list. */
function joinHalves({ draft, lines }: DraftDocument, rules: readonly Rule[]): TextEdit[] {
  if (draft.hardWrapped) return [];
  const suppressions = readSuppressions(draft);
  // Where a rule that speaks of breaks is suppressed, the break is meant.
  const ofBreaks = rules.filter(({ changes }) => changes === "breaks");
  return brokenParagraphs(draft).flatMap(([upper, lower]) => {
    const range = { start: lineStartOf(lines, upper), end: lineEndOf(lines, upper) };
    const meant = ofBreaks.some(({ id }) => suppressions.some((one) => covers(one, id, range)));
    const sure = lineAt(lines, upper).closed === false && canJoin(lines, upper, lower);
    return sure && !meant ? [joinEdit(lines, upper, lower)] : [];
  });
}

/** The edits that join the breaks that are visible now. Joining these may reveal further breaks. */
export function breaksToJoin(document: DraftDocument, rules: readonly Rule[]): TextEdit[] {
  const { draft } = document;
  return apart([...joinWrappedLines(draft), ...joinEntries(draft), ...joinHalves(document, rules)]);
}

/** A break may be seen in more than one way: of edits that overlap, the first in the text. */
function apart(edits: readonly TextEdit[]): TextEdit[] {
  const kept: TextEdit[] = [];
  for (const edit of edits.toSorted((a, b) => comparePositions(a.range.start, b.range.start))) {
    const last = kept.at(-1);
    if (last === undefined || comparePositions(last.range.end, edit.range.start) <= 0) kept.push(edit);
  }
  return kept;
}

/**
 * Joins the lines that the width or the end of a page broke to the paragraphs and entries that the parser reads. What
 * the draft says stays the same, up to white space; lines of the header, whose breaks are meant, are left alone.
 */
export function joinLines(document: DraftDocument, rules: readonly Rule[]): JoinedDraft {
  let current = document;
  let joined = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = breaksToJoin(current, rules);
    if (edits.length === 0) break;
    joined += edits.length;
    current = readDocument(textOf(applyEdits(current.source, edits)));
  }
  return { document: current, joined };
}
