import type { DraftDocument } from "../incremental/document.ts";
import type { Diagnostic, Rule } from "../rules/define.ts";
import type { Text } from "../text/bilingual.ts";
import type { Position } from "../text/position.ts";
import { lineAt } from "../text/source.ts";

const HERE: Text = { vi: "Bỏ qua ở đây", en: "Ignore here" };
const IN_FILE: Text = { vi: "Bỏ qua trong cả tệp", en: "Ignore in the whole file" };

/** A comment that suppresses a finding (`reading/suppress.ts` reads it). */
export interface SuppressionComment {
  readonly title: Text;
  readonly at: Position;
  /** The comment up to its reason, with the colon; what follows is the reason, and what closes the comment. */
  readonly before: string;
}

/** Behind a byte order mark, which stays the first character of its file. */
function startOfLine({ source }: DraftDocument, line: number): Position {
  const hasMark = line === 0 && lineAt(source, 0)?.text.startsWith("\ufeff") === true;
  return { line, character: hasMark ? 1 : 0 };
}

/**
 * The comments that suppress a finding: above its line, where it has one, which what is missing has not; and for the
 * whole file. None for what the engine says of files and suppressions.
 */
export function suppressionComments(
  document: DraftDocument,
  { rule: id, range }: Pick<Diagnostic, "rule" | "range">,
  rules: readonly Rule[],
): SuppressionComment[] {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined || rule.scope === "engine") return [];
  const { line } = range.start;
  const at = startOfLine(document, line);
  const indent = /^[ \t]*/.exec(lineAt(document.source, line)?.text.slice(at.character) ?? "")?.[0] ?? "";
  const here = { title: HERE, at, before: `${indent}<!-- chithi-bo-qua ${id}:` };
  const inFile = { title: IN_FILE, at: startOfLine(document, 0), before: `<!-- chithi-bo-qua-tep ${id}:` };
  const hasLine = rule.absenceOf === undefined && (document.lines[line]?.items.length ?? 0) > 0;
  return hasLine ? [here, inFile] : [inFile];
}
