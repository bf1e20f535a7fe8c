import { areAlike } from "../syntax/alike.ts";
import { assemble, reassemble } from "../syntax/assemble.ts";
import { classifyLine } from "../syntax/classify.ts";
import type { Draft } from "../syntax/draft.ts";
import type { ClassifiedLine } from "../syntax/kinds.ts";
import { lineAt } from "../syntax/kinds.ts";
import { splice } from "../text/chunked.ts";
import type { TextEdit } from "../text/position.ts";
import type { Line, LineChange, Source } from "../text/source.ts";
import { lineCount, lineAt as lineOfSource, linesOf, readSource, replaceRange } from "../text/source.ts";
import type { Lines } from "./lineLists.ts";
import { tellOrigin } from "./lineLists.ts";
import { withPartsOf } from "./sameParts.ts";
import type { SpanMemo } from "./spanMemo.ts";
import { coversLine, memoiseBySpan } from "./spanMemo.ts";
import { markEdited } from "./tracking.ts";

/** A snapshot of a text: its lines, classified, and the draft that they make. Immutable: an edit makes another one. */
export interface DraftDocument {
  readonly source: Source;
  readonly lines: readonly ClassifiedLine[];
  readonly draft: Draft;
  /** The last draft that was made, of this snapshot or of one that it came from; null when none was asked for. */
  readonly known: () => Known | null;
}

function classifyAll(lines: readonly Line[]): ClassifiedLine[] {
  const classified: ClassifiedLine[] = [];
  let inComment = false;
  for (const line of lines) {
    const next = classifyLine(line.text, inComment);
    classified.push(next);
    inComment = next.endsInComment;
  }
  return classified;
}

/** Classifies the lines that an edit touched, and those below whose comment state it changed. */
function reclassify(
  old: readonly ClassifiedLine[],
  source: Source,
  change: LineChange,
): { lines: readonly ClassifiedLine[]; change: LineChange } {
  const { first, removed, inserted } = change;
  const fresh: ClassifiedLine[] = [];
  let inComment = first > 0 ? lineAt(old, first - 1).endsInComment : false;
  let taken = removed;
  for (let n = first; n < lineCount(source); n++) {
    const isNew = n < first + inserted;
    const kept = isNew ? undefined : old[first + taken];
    if (kept !== undefined && kept.startsInComment === inComment) break;
    const line = classifyLine((lineOfSource(source, n) as Line).text, inComment);
    fresh.push(line);
    inComment = line.endsInComment;
    if (!isNew) taken++;
  }
  const lines = splice(old, first, taken, fresh);
  const reclassified = { first, removed: taken, inserted: fresh.length };
  tellOrigin(lines, old, reclassified);
  return { lines, change: reclassified };
}

/** Lines replaced one for one since the last draft: beyond this number they are not listed any more. */
const MOST_REPLACED = 8;

/** A draft, and the reads by which it was made. */
interface Assembled {
  readonly draft: Draft;
  /** Null for a text that was read from scratch: most are never edited. */
  readonly memo: SpanMemo | null;
}

/** The last draft that was made, and how its lines differ from those of the snapshot. */
export interface Known {
  readonly assembled: Assembled;
  /** The lines that were replaced one for one since then; null when more changed. */
  readonly replaced: readonly number[] | null;
}

function assembled(lines: readonly ClassifiedLine[], before: Known | null): Assembled {
  if (before === null) return { draft: assemble(lines), memo: null };
  const known = before.assembled;
  const redrawn = withReplaced(before, lines);
  if (redrawn !== null) {
    markEdited(redrawn);
    return { draft: redrawn, memo: known.memo };
  }
  const { readClosely, memo } = memoiseBySpan(lines, known.memo);
  const draft = withPartsOf(known.draft, assemble(lines, readClosely));
  markEdited(draft);
  return { draft, memo };
}

function withReplaced({ assembled: { draft, memo }, replaced }: Known, lines: Lines): Draft | null {
  if (memo === null || replaced === null) return null;
  const alike = replaced.every(
    (line) => areAlike(lineAt(draft.lines, line), lineAt(lines, line)) && !coversLine(memo, line),
  );
  return alike ? reassemble(draft, lines, replaced) : null;
}

function documentOf(source: Source, lines: readonly ClassifiedLine[], before: Known | null): DraftDocument {
  let known = before;
  return {
    source,
    lines,
    // Made when it is asked for: several edits may come before the next check.
    get draft() {
      if (known?.assembled.draft.lines !== lines) known = { assembled: assembled(lines, known), replaced: [] };
      return known.assembled.draft;
    },
    known: () => known,
  };
}

/** Reads a whole text. Any string is a text; never throws. */
export function readDocument(text: string): DraftDocument {
  const source = readSource(text);
  return documentOf(source, classifyAll(linesOf(source)), null);
}

/** Carries what is known of a snapshot over a change of its lines. */
function after(known: Known | null, { first, removed, inserted }: LineChange): Known | null {
  if (known === null || known.replaced === null) return known;
  const { assembled, replaced } = known;
  if (removed !== inserted || replaced.length + inserted > MOST_REPLACED) return { assembled, replaced: null };
  return { assembled, replaced: [...replaced, ...Array.from({ length: inserted }, (_, n) => first + n)] };
}

/** The document after an edit; equal to reading the new text from scratch. Only touched lines are classified again. */
export function editDocument(document: DraftDocument, edit: TextEdit): DraftDocument {
  const { source, change } = replaceRange(document.source, edit);
  const { lines, change: reclassified } = reclassify(document.lines, source, change);
  return documentOf(source, lines, after(document.known(), reclassified));
}

/**
 * `editDocument` for the last edits of a text: reads of the new draft are not tracked, which would pay only if more edits
 * followed.
 */
export function editAtLast(document: DraftDocument, edit: TextEdit): DraftDocument {
  const { source, change } = replaceRange(document.source, edit);
  return documentOf(source, reclassify(document.lines, source, change).lines, null);
}
