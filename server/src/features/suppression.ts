import type { DraftDocument } from "../incremental/document.ts";
import type { Diagnostic, Rule } from "../rules/define.ts";
import type { Text } from "../text/bilingual.ts";
import type { Position, TextEdit } from "../text/position.ts";
import { lineAt } from "../text/source.ts";

const HERE: Text = { vi: "Bỏ qua lỗi này ở đây", en: "Ignore this finding here" };
const IN_FILE: Text = { vi: "Bỏ qua lỗi này trong cả tệp", en: "Ignore this finding in the whole file" };

/** A comment that suppresses a finding (`reading/suppress.ts` reads it). */
export interface SuppressionComment {
  readonly title: Text;
  readonly edit: TextEdit;
}

/** Behind a byte order mark, which stays the first character of its file. */
function startOfLine({ source }: DraftDocument, line: number): Position {
  const hasMark = line === 0 && lineAt(source, 0)?.text.startsWith("\ufeff") === true;
  return { line, character: hasMark ? 1 : 0 };
}

/**
 * The comment that suppresses a finding: above its line, or for the whole file where its rule tells that something is
 * missing, which has no line of its own. Null for what the engine says of files and suppressions.
 */
export function suppressionComment(
  document: DraftDocument,
  { rule: id, range }: Pick<Diagnostic, "rule" | "range">,
  rules: readonly Rule[],
): SuppressionComment | null {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined || rule.scope === "engine") return null;
  const { line } = range.start;
  const hasLine = rule.absenceOf === undefined && (document.lines[line]?.items.length ?? 0) > 0;
  const start = startOfLine(document, hasLine ? line : 0);
  const behind = lineAt(document.source, line)?.text.slice(start.character) ?? "";
  const indent = hasLine ? (/^[ \t]*/.exec(behind)?.[0] ?? "") : "";
  const word = hasLine ? "chithi-bo-qua" : "chithi-bo-qua-tep";
  return {
    title: hasLine ? HERE : IN_FILE,
    edit: { range: { start, end: start }, newText: `${indent}<!-- ${word} ${id}: lý do -->\n` },
  };
}
