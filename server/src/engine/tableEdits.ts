import type { Diagnostic } from "../rules/define.ts";
import type { ClassifiedLine } from "../syntax/kinds.ts";
import { lineAt } from "../syntax/kinds.ts";
import type { TextEdit } from "../text/position.ts";

/** What a table is written with: the bars of Markdown, the tags of HTML. */
const SIGNS = /[|<>]/;

function isTable(lines: readonly ClassifiedLine[], line: number): boolean {
  return lines[line]?.table != null;
}

/** True for an edit that would part a table, join its lines, or change what it is written with. */
function harms(lines: readonly ClassifiedLine[], { range: { start, end }, newText }: TextEdit): boolean {
  if (!isTable(lines, start.line)) return start.line !== end.line && isTable(lines, end.line) && end.character > 0;
  if (start.line !== end.line) return true;
  const { raw } = lineAt(lines, start.line);
  // A line above the table is no part of it; one below would miss the cell that it belongs to.
  if (/[\r\n]/.test(newText)) return end.character > 0 || isTable(lines, start.line - 1);
  return SIGNS.test(raw.slice(start.character, end.character)) || SIGNS.test(newText);
}

/** The findings, without the fixes that would damage a table. */
export function withoutTableEdits(
  lines: readonly ClassifiedLine[],
  found: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (!lines.some(({ table }) => table != null)) return found;
  // One fix may change every section of a draft, and be that of every finding in it.
  const known = new Map<readonly TextEdit[], boolean>();
  const harmful = ({ edit }: Diagnostic) => {
    if (edit === null) return false;
    const harm = known.get(edit.edits) ?? edit.edits.some((one) => harms(lines, one));
    known.set(edit.edits, harm);
    return harm;
  };
  return found.map((one) => (harmful(one) ? { ...one, edit: null, fix: "none" } : one));
}
