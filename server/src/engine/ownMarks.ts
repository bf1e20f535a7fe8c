import { ownPlacement, writtenAs } from "../reading/tonePlacement.ts";
import type { Diagnostic, Fix, Text } from "../rules/define.ts";
import type { Draft } from "../syntax/draft.ts";
import { fold } from "../text/fold.ts";
import type { TextEdit } from "../text/position.ts";

/** What an edit replaces, where that stands on one line. */
function replaced({ lines }: Draft, { range: { start, end } }: TextEdit): string {
  return start.line === end.line ? (lines[start.line]?.raw.slice(start.character, end.character) ?? "") : "";
}

/** True for an edit of tone marks alone: what it writes is what somebody decided. */
function setsMarks(draft: Draft, edit: TextEdit): boolean {
  return edit.newText !== "" && fold(edit.newText) === fold(replaced(draft, edit));
}

function ownEdit(draft: Draft, edit: TextEdit): TextEdit {
  if (setsMarks(draft, edit)) return edit;
  const before = replaced(draft, edit);
  const newText = writtenAs(edit.newText, "new", (word) => before.includes(word));
  return newText === edit.newText ? edit : { range: edit.range, newText };
}

/** The words in quotation marks, where the draft does not have them: those are ours. */
function ownWords(draft: Draft, { vi, en }: Text, line: number): Text {
  const raw = draft.lines[line]?.raw ?? "";
  const quoted = (text: string) =>
    text.replace(/“[^“”]*”/g, (words) => (raw.includes(words.slice(1, -1)) ? words : writtenAs(words, "new")));
  return { vi: quoted(vi), en: quoted(en) };
}

/** True for a fix whose rule makes the edits when they are asked for, as they are much work. */
function isMadeLater(fix: Fix): boolean {
  return Object.getOwnPropertyDescriptor(fix, "edits")?.get !== undefined;
}

function ownFix(draft: Draft, fix: Fix, line: number): Fix {
  const title = ownWords(draft, fix.title, line);
  const ownEdits = () => fix.edits.map((edit) => ownEdit(draft, edit));
  // Made at once where that is little work: a finding that stays must not keep the draft of an earlier edit in memory.
  if (!isMadeLater(fix)) return { title, safe: fix.safe, edits: ownEdits() };
  let edits: readonly TextEdit[] | null = null;
  return {
    title,
    safe: fix.safe,
    get edits() {
      edits ??= ownEdits();
      return edits;
    },
  };
}

const known = new WeakMap<Diagnostic, Diagnostic>();

function owned(draft: Draft, one: Diagnostic): Diagnostic {
  const { line } = one.range.start;
  const edits = one.edit === null || isMadeLater(one.edit) ? [] : one.edit.edits;
  if (edits.length === 1 && edits.every((edit) => setsMarks(draft, edit))) return one;
  const edit = one.edit === null ? null : ownFix(draft, one.edit, line);
  return { ...one, message: ownWords(draft, one.message, line), edit };
}

/**
 * The findings in the tone marks of their draft: where it writes “ủy”, what we say and write is “Thành ủy” too, so that
 * a fix leaves no other finding behind. A finding that stayed is the same object as before.
 */
export function inOwnMarks(draft: Draft, found: readonly Diagnostic[]): readonly Diagnostic[] {
  if (found.length === 0 || ownPlacement(draft) === "old") return found;
  return found.map((one) => {
    const ready = known.get(one);
    if (ready !== undefined) return ready;
    const done = owned(draft, one);
    known.set(one, done);
    return done;
  });
}
