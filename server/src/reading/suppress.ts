import { perLine } from "../incremental/memoise.ts";
import type { Draft } from "../syntax/draft.ts";
import type { ClassifiedLine } from "../syntax/kinds.ts";
import { lineAt } from "../syntax/kinds.ts";
import type { Range } from "../text/position.ts";
import { lineRange } from "../text/position.ts";

/** One rule id (or `component/*`, or `*`) in a comment that suppresses. */
export interface Suppression {
  readonly pattern: string;
  /** Where the id stands; the whole comment when it names none. */
  readonly range: Range;
  /** The comment. */
  readonly comment: Range;
  /** Where the reason is to stand, while there is a colon and nothing behind it yet; else null. */
  readonly blankReason: Range | null;
  /** The line that it speaks of; null for the whole file. */
  readonly line: number | null;
}

const DIRECTIVE = /^\s*(chithi-bo-qua-tep|chithi-bo-qua)(?=[\s:]|$)\s*([^:]*)(?::([\s\S]*))?$/;
/** What the tool writes for a reason in editors that cannot put the caret there. */
const NO_REASON = /^(?:lý do|lí do)?$/iu;

function nextTextLine(lines: readonly ClassifiedLine[], from: number): number {
  let line = from;
  while (line < lines.length && lineAt(lines, line).items.length === 0) line++;
  return line;
}

const commented = perLine(({ comments }) => (comments.length > 0 ? comments.length : null));

/** The suppressions in the comments of a document: `<!-- chithi-bo-qua id …: reason -->` and `chithi-bo-qua-tep`. */
export function readSuppressions(draft: Draft): Suppression[] {
  const found: Suppression[] = [];
  const { lines } = draft;
  for (const { line: n } of commented(draft)) {
    const line = lineAt(lines, n);
    for (const { from, to, text } of line.comments) {
      const match = DIRECTIVE.exec(text);
      if (match === null) continue;
      const comment = lineRange(n, from, to);
      const target = match[1] === "chithi-bo-qua-tep" ? null : line.items.length > 0 ? n : nextTextLine(lines, n + 1);
      const ids = [...(match[2] ?? "").matchAll(/[^\s,]+/g)];
      const reason = match[3];
      const end = from + 4 + text.length;
      const blankReason =
        reason !== undefined && NO_REASON.test(reason.trim()) ? lineRange(n, end - reason.length - 1, end) : null;
      const common = { comment, blankReason, line: target };
      if (ids.length === 0) found.push({ ...common, pattern: "*", range: comment });
      const listFrom = from + 4 + text.indexOf(match[1] as string) + (match[1] as string).length;
      const list = text.slice(listFrom - from - 4);
      const offset = listFrom + list.length - list.trimStart().length;
      for (const id of ids) {
        const range = lineRange(n, offset + id.index, offset + id.index + id[0].length);
        found.push({ ...common, pattern: id[0], range });
      }
    }
  }
  return found;
}

/** True when the pattern names the rule. */
export function matchesRule(pattern: string, rule: string): boolean {
  return pattern === "*" || pattern === rule || (pattern.endsWith("/*") && rule.startsWith(pattern.slice(0, -1)));
}

/** True when the suppression speaks of a finding at this place. */
export function covers(suppression: Suppression, rule: string, range: Range): boolean {
  if (!matchesRule(suppression.pattern, rule)) return false;
  const { line } = suppression;
  return line === null || (range.start.line <= line && line <= range.end.line);
}
