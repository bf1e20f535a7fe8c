import { DIRECTIVE } from "../configuration/choose.ts";
import type { DraftDocument } from "../incremental/document.ts";
import type { TextEdit } from "../text/position.ts";
import { lineRange } from "../text/position.ts";
import { lineAt } from "../text/source.ts";

/**
 * What makes a draft name its guideline in a comment, or another one; `id` null: none, so that its day decides. Empty
 * where it is so already.
 */
export function guidelineCommentEdits({ source, lines }: DraftDocument, id: string | null): TextEdit[] {
  for (const [n, line] of lines.entries()) {
    for (const { from, to, text } of line.comments) {
      const named = DIRECTIVE.exec(text)?.[1];
      if (named === undefined || named === id) {
        if (named === undefined) continue;
        return [];
      }
      if (id !== null) return [{ range: lineRange(n, from, to), newText: `<!-- chithi-huong-dan ${id} -->` }];
      const whole =
        lineAt(source, n)
          ?.text.replace(/^\ufeff/, "")
          .trim() === `<!--${text}-->`;
      const end = whole && n + 1 < lines.length ? { line: n + 1, character: 0 } : { line: n, character: to };
      return [{ range: { start: { line: n, character: from }, end }, newText: "" }];
    }
  }
  if (id === null) return [];
  const at = { line: 0, character: lineAt(source, 0)?.text.startsWith("\ufeff") === true ? 1 : 0 };
  return [{ range: { start: at, end: at }, newText: `<!-- chithi-huong-dan ${id} -->\n` }];
}
