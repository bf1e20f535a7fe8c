import type { TextEdit } from "../text/position.ts";
import type { Line, LineChange, Source } from "../text/source.ts";
import { readSource, replaceRange, splice } from "../text/source.ts";
import { assemble } from "./assemble.ts";
import { classifyLine } from "./classify.ts";
import type { Draft } from "./draft.ts";
import type { ClassifiedLine } from "./kinds.ts";
import { tellOrigin } from "./lineLists.ts";
import { withPartsOf } from "./sameParts.ts";

/** A text with its lines classified, and the draft that they make. Never changed: an edit makes another one. */
export interface DraftDocument {
  readonly source: Source;
  readonly lines: readonly ClassifiedLine[];
  readonly draft: Draft;
  /** The newest draft of this text or of those that it was made from, as far as anyone asked for one. */
  readonly known: () => Draft | null;
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
function reclassify(old: readonly ClassifiedLine[], source: Source, change: LineChange): ClassifiedLine[] {
  const { first, removed, inserted } = change;
  const fresh: ClassifiedLine[] = [];
  let inComment = first > 0 ? (old[first - 1] as ClassifiedLine).endsInComment : false;
  let taken = removed;
  for (let n = first; n < source.lines.length; n++) {
    const isNew = n < first + inserted;
    const kept = isNew ? undefined : old[first + taken];
    if (kept !== undefined && kept.startsInComment === inComment) break;
    const line = classifyLine((source.lines[n] as Line).text, inComment);
    fresh.push(line);
    inComment = line.endsInComment;
    if (!isNew) taken++;
  }
  const lines = splice(old, first, taken, fresh);
  tellOrigin(lines, old, { first, removed: taken, inserted: fresh.length });
  return lines;
}

function documentOf(source: Source, lines: readonly ClassifiedLine[], before: Draft | null): DraftDocument {
  let draft: Draft | null = null;
  let last = before;
  return {
    source,
    lines,
    // Several edits may come before anyone asks.
    get draft() {
      draft ??= withPartsOf(last, assemble(lines));
      last = draft;
      return draft;
    },
    known: () => last,
  };
}

/** Reads a whole text. Any string is a text; never throws. */
export function readDocument(text: string): DraftDocument {
  const source = readSource(text);
  return documentOf(source, classifyAll(source.lines), null);
}

/** The document after an edit; equal to reading the new text from scratch. Only touched lines are classified again. */
export function editDocument(document: DraftDocument, edit: TextEdit): DraftDocument {
  const { source, change } = replaceRange(document.source, edit);
  return documentOf(source, reclassify(document.lines, source, change), document.known());
}
