import { fixUntilStable } from "../engine/fixAll.ts";
import type { DraftDocument } from "../incremental/document.ts";
import type { CheckResult, Rule } from "../rules/define.ts";
import { difference } from "../text/difference.ts";
import type { Range, TextEdit } from "../text/position.ts";
import { orderHeader } from "./formatting/headerOrder.ts";
import { blankBehindMarkers } from "./formatting/markerBlanks.ts";

/** The ids of the rules for which `holds` is true. */
function idsOf(rules: readonly Rule[], holds: (rule: Rule) => boolean): ReadonlySet<string> {
  return new Set(rules.filter(holds).map(({ id }) => id));
}

/**
 * The edits that set a document as its style demands, its header in order and a blank behind each section's marker,
 * without a change to what it says: by the safe fixes of the rules that change form. Suppressed findings are left as they are. `range`: only the lines of it.
 */
export function formattingEdits(
  document: DraftDocument,
  check: (document: DraftDocument) => CheckResult,
  range: Range | null,
  rules: readonly Rule[],
): TextEdit[] {
  const ofForm = idsOf(rules, ({ changes }) => changes === "form");
  const formatted = fixUntilStable(blankBehindMarkers(document), (each) => {
    const result = check(each);
    return { ...result, diagnostics: result.diagnostics.filter(({ rule }) => ofForm.has(rule)) };
  });
  if (range === null) return difference(document.source, orderHeader(formatted.document).source);
  const edits = difference(document.source, formatted.document.source);
  return edits.filter(({ range: { start, end } }) => range.start.line <= start.line && end.line <= range.end.line);
}

/** The edits that set one line, the one that was just written, as far as they touch no other line. */
export function lineFormattingEdits(
  document: DraftDocument,
  line: number,
  check: (document: DraftDocument) => CheckResult,
  rules: readonly Rule[],
): TextEdit[] {
  const ofForm = idsOf(rules, ({ changes, ofWholeList }) => changes === "form" && ofWholeList !== true);
  const isInside = ({ range: { start, end }, newText }: TextEdit) =>
    start.line === line && end.line === line && !/[\r\n]/.test(newText);
  const formatted = fixUntilStable(document, (each) => {
    const result = check(each);
    const own = result.diagnostics.filter(({ rule, edit }) => ofForm.has(rule) && edit?.edits.every(isInside) === true);
    return { ...result, diagnostics: own };
  });
  return difference(document.source, formatted.document.source);
}
