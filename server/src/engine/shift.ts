import type { Diagnostic, Fix } from "../rules/define.ts";
import type { TextEdit } from "../text/position.ts";
import { shiftRange } from "../text/position.ts";

function shiftEdit(edit: TextEdit, lines: number): TextEdit {
  return { range: shiftRange(edit.range, lines), newText: edit.newText };
}

function shiftFix(fix: Fix | null, lines: number): Fix | null {
  return fix === null ? null : { ...fix, edits: fix.edits.map((edit) => shiftEdit(edit, lines)) };
}

/** A diagnostic of a text that stands some lines further down. */
export function shift(of: Diagnostic, lines: number): Diagnostic {
  if (lines === 0) return of;
  return {
    ...of,
    range: shiftRange(of.range, lines),
    edit: shiftFix(of.edit, lines),
    related: of.related.map(({ range, message }) => ({ range: shiftRange(range, lines), message })),
  };
}
