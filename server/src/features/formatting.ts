import { fixUntilStable } from "../engine/fixAll.ts";
import type { DraftDocument } from "../incremental/document.ts";
import type { CheckResult } from "../rules/define.ts";
import { difference } from "../text/difference.ts";
import type { Range, TextEdit } from "../text/position.ts";
import { orderHeader } from "./formatting/headerOrder.ts";
import { blankBehindMarkers } from "./formatting/markerBlanks.ts";

/**
 * The rules whose safe fixes touch no word, but only how words are set: letters made of one code, blanks, quotation
 * marks, dashes, and the marks between the entries of lists. Formatting is made of these.
 */
const RULES_OF_FORM: ReadonlySet<string> = new Set([
  "chu/unicode",
  "chu/ky-tu-la",
  "chu/gach-noi",
  "chu/dau-ngoac-kep",
  "doan-van/khoang-trang",
  "trich-yeu/gach-ngan-cach",
  "kinh-gui/dau-cau",
  "can-cu/dau-cau",
  "de-muc/dang-danh-so",
  "noi-nhan/dau-hai-cham",
  "noi-nhan/gach-dau-dong",
  "noi-nhan/dau-ngan-cach",
  "noi-nhan/muc-dich",
]);

/** Of these the one that a list still being written would be set wrong by: of the bases nobody knows yet which is the last. */
const OF_WHOLE_LISTS = "can-cu/dau-cau";

/**
 * The edits that set a document as its style demands, its header in order and a blank behind each section's marker,
 * without a change to what it says. Suppressed findings are left as they are. `range`: only the lines of it.
 */
export function formattingEdits(
  document: DraftDocument,
  check: (document: DraftDocument) => CheckResult,
  range: Range | null,
): TextEdit[] {
  const formatted = fixUntilStable(blankBehindMarkers(document), (each) => {
    const result = check(each);
    return { ...result, diagnostics: result.diagnostics.filter(({ rule }) => RULES_OF_FORM.has(rule)) };
  });
  if (range === null) return difference(document.source, orderHeader(formatted.document).source);
  const edits = difference(document.source, formatted.document.source);
  return edits.filter(({ range: { start, end } }) => range.start.line <= start.line && end.line <= range.end.line);
}

/** The edits that set one line so, as far as they need no other: the one that somebody has just written. */
export function lineFormattingEdits(
  document: DraftDocument,
  line: number,
  check: (document: DraftDocument) => CheckResult,
): TextEdit[] {
  const isInside = ({ range: { start, end }, newText }: TextEdit) =>
    start.line === line && end.line === line && !/[\r\n]/.test(newText);
  const formatted = fixUntilStable(document, (each) => {
    const result = check(each);
    const own = result.diagnostics.filter(
      ({ rule, edit }) => RULES_OF_FORM.has(rule) && rule !== OF_WHOLE_LISTS && edit?.edits.every(isInside) === true,
    );
    return { ...result, diagnostics: own };
  });
  return difference(document.source, formatted.document.source);
}
