import type { Appendix, Draft } from "../syntax/draft.ts";
import type { ClassifiedLine } from "../syntax/kinds.ts";
import { lineAt } from "../syntax/kinds.ts";
import { fold } from "../text/fold.ts";
import { LETTER } from "../text/letters.ts";
import type { Range } from "../text/position.ts";
import { lineEnd, lineStart } from "../text/segment.ts";

/** What stands below the title of an appendix and names the document it goes with, on one line or several. */
export interface AppendixReference {
  readonly range: Range;
  readonly text: string;
  /** “Kế hoạch”; null where no type is named. */
  readonly type: string | null;
  /** “27-KH/ĐU”, “27/KH-UBND”; null where none stands there, or it is blank. */
  readonly symbol: string | null;
  /** Null where no whole date stands there. */
  readonly date: { readonly day: number; readonly month: number; readonly year: number } | null;
  /** True where a date stands there, be it with blanks. */
  readonly hasDate: boolean;
  readonly hasBody: boolean;
}

/** With the bracket before it, where it has one. */
const BEGINS = /[([*]{0,4}(?:ban hành )?kèm theo/u;
const PARTY_CODES = String.raw`-\s?${LETTER}{1,4}/${LETTER}[${LETTER.slice(1, -1)}\d-]*`;
const STATE_CODES = String.raw`/\s?(?:\d{4}/)?${LETTER}{1,8}-\s?${LETTER}[${LETTER.slice(1, -1)}\d&.-]*`;
const SYMBOL = new RegExp(String.raw`(?<symbol>\d{1,5}\s?(?:${PARTY_CODES}|${STATE_CODES}))`, "u");
const BLANK_SYMBOL = new RegExp(String.raw`số\s*(?:…|\.{2,}|_|\[|\s[-/]|ngày\s)|-\s?${LETTER}{1,4}/`, "u");
const SHORT_DATE = /ngày\s*(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})/u;
const LONG_DATE = /ngày\s*(?<day>\d{1,2})\s*tháng\s*(?<month>\d{1,2})\s*năm\s*(?<year>\d{4})/u;
/** The line stands below the title; further down it is the appendix itself that speaks. */
const FURTHEST = 4;

/** So many lines it goes over. */
const LONGEST = 4;

/** The text from here on, with the lines that it goes on over: up to its bracket, or as long as they begin in lower case. */
function read(lines: readonly ClassifiedLine[], line: number, from: number): AppendixReference {
  const first = lineAt(lines, line).whole;
  let text = first.text.slice(from);
  let last = line;
  while (last + 1 < lines.length && last - line < LONGEST - 1) {
    const { whole, items } = lineAt(lines, last + 1);
    const open = /^[[*]*\(/.test(text) && !text.includes(")");
    if (items.length !== 1 || items[0]?.marker !== null || !(open || /^\p{Ll}/u.test(whole.text))) break;
    text = `${text} ${whole.text}`;
    last++;
  }
  const end = lineAt(lines, last).whole;
  const range = {
    start: { line, character: lineStart(first, from) },
    end: { line: last, character: lineEnd(end, end.text.length) },
  };
  return readText(text, range);
}

function readText(text: string, range: Range): AppendixReference {
  const folded = fold(text);
  const date = (SHORT_DATE.exec(folded) ?? LONG_DATE.exec(folded))?.groups;
  const type = /kèm theo\s+(?<type>\S+(?:\s+\S+)??)\s+số(?:\s|$)/iu.exec(text)?.groups?.type ?? null;
  return {
    range,
    text,
    type,
    symbol: SYMBOL.exec(text)?.groups?.symbol?.replace(/\s/g, "") ?? (BLANK_SYMBOL.test(text) ? "" : null),
    date: date === undefined ? null : { day: Number(date.day), month: Number(date.month), year: Number(date.year) },
    hasDate: /ngày|tháng/u.test(folded),
    hasBody: / của /u.test(folded),
  };
}

/** The reference of an appendix; null where none stands below its title. */
export function referenceOf({ lines }: Draft, { label, title, range }: Appendix): AppendixReference | null {
  const above = (title ?? label)?.range.end.line ?? range.start.line;
  // A title may end with it: “DANH MỤC VIỆC (Kèm theo …)”.
  const first = title?.range.start.line ?? above + 1;
  let seen = 0;
  for (let line = first; line <= range.end.line && seen < FURTHEST; line++) {
    const { items, whole } = lines[line] ?? { items: [], whole: null };
    if (items.length === 0 || whole === null) continue;
    if (line > above) seen++;
    if (line > above && items[0]?.marker !== null) return null;
    const at = BEGINS.exec(fold(whole.text));
    if (at !== null) return read(lines, line, at.index);
  }
  return null;
}

/** The reference below the title of a text that a decision puts into force; null where none stands there. */
export function referenceBelowTitle({ docType, lines }: Draft): AppendixReference | null {
  if (docType === null) return null;
  let seen = 0;
  for (let line = docType.range.end.line + 1; line < lines.length && seen < FURTHEST + LONGEST; line++) {
    const { items, whole } = lineAt(lines, line);
    if (items.length === 0) continue;
    seen++;
    const at = BEGINS.exec(fold(whole.text));
    if (at !== null) return items[0]?.marker == null ? read(lines, line, at.index) : null;
  }
  return null;
}
