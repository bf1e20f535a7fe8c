import { KINDS } from "../kinds/kinds.ts";
import { readCitations } from "../reading/citations.ts";
import { rangeIn } from "../syntax/component.ts";
import type { DocumentNumber, Draft, PlaceDate } from "../syntax/draft.ts";
import { lineAt } from "../syntax/kinds.ts";
import { headerDay, headerMonth } from "../text/date.ts";
import { fold } from "../text/fold.ts";
import type { TextEdit } from "../text/position.ts";
import { lineRange } from "../text/position.ts";
import { lineEnd, lineStart } from "../text/segment.ts";
import { citedBody } from "./bodyInSentence.ts";

/** Room to write a number by hand: with the blanks around them, “Số      -CT/TU” and “ngày      tháng      năm”. */
const NUMBER_BLANK = "     ";
const DAY_BLANK = "    ";

/** Takes the number away, with a letter behind it: “Số 07-CT/TU” → “Số      -CT/TU”. */
export function blankNumber(number: DocumentNumber | null): TextEdit[] {
  if (number === null || number.value === null) return [];
  const from = number.text.indexOf(number.valueText);
  const to = from + number.valueText.length + (number.suffix?.length ?? 0);
  return from < 0 ? [] : [{ range: rangeIn(number, from, to), newText: NUMBER_BLANK }];
}

/**
 * Takes day and month away and sets the year: “ngày      tháng      năm 2026”. What is blank already stays as it is,
 * and so does a date that is not written in words: the rules say how to write it first.
 */
export function blankDate(placeDate: PlaceDate | null, year: number): TextEdit[] {
  if (placeDate === null) return [];
  const text = fold(placeDate.text);
  const edits: TextEdit[] = [];
  for (const pattern of [/ngày\s+(\d+)(?=\s)/du, /tháng\s+(\d+)(?=\s)/du]) {
    const [from, to] = pattern.exec(text)?.indices?.[1] ?? [];
    if (from !== undefined && to !== undefined) {
      edits.push({ range: rangeIn(placeDate, from, to), newText: DAY_BLANK });
    }
  }
  const [from, to] = /năm\s+(\S+)$/du.exec(text)?.indices?.[1] ?? [];
  if (from !== undefined && to !== undefined && placeDate.year !== year) {
    edits.push({ range: rangeIn(placeDate, from, to), newText: String(year) });
  }
  return edits;
}

/** What stands behind the word “Số”, with the blanks of a number that is yet to come. */
function symbolOf(number: DocumentNumber): string {
  return number.text.replace(/^số\s?/iu, "");
}

/** “ngày 03/6/2026”, with blanks for what is yet to come. */
function citedDate(placeDate: PlaceDate | null): string {
  const { day, month, year } = placeDate ?? { day: null, month: null, year: null };
  const parts = [day === null ? "   " : headerDay(day), month === null ? "   " : headerMonth(month), year ?? "    "];
  return `ngày ${parts.join("/")}`;
}

/** The line below an appendix's title that names the document. HD 05: Phần II, II.1.2. */
export function appendixReference(draft: Draft): string {
  const { kind, number, placeDate } = draft;
  const type = KINDS.bySlug(kind).name || "[tên loại]";
  const symbol = number === null ? "[số, ký hiệu]" : symbolOf(number);
  return `(Kèm theo ${type} số ${symbol}, ${citedDate(placeDate)} của ${citedBody(draft) ?? "[cơ quan ban hành]"})`;
}

/**
 * Appendices name the document that they go with: “(Kèm theo Quy định số 03-QĐi/TU, ngày 18/01/2022 …)”. Where that is
 * this document by the number and date that it had, they get those that it has now.
 */
export function renameInAppendices(now: Draft, number: DocumentNumber, placeDate: PlaceDate | null): TextEdit[] {
  if (now.number === null || number.value === null) return [];
  const symbol = symbolOf(now.number);
  const edits: TextEdit[] = [];
  for (let n = now.mainEnd; n < now.lines.length; n++) {
    const { whole } = lineAt(now.lines, n);
    const place = (from: number, to: number) => lineRange(n, lineStart(whole, from), lineEnd(whole, to));
    for (const cited of readCitations(whole.text)) {
      const { date } = cited;
      if (cited.value !== number.value || cited.typeCode !== number.typeCode || cited.bodyCode !== number.bodyCode)
        continue;
      if (date !== null && (date.day !== placeDate?.day || date.month !== placeDate.month)) continue;
      edits.push({ range: place(cited.symbol.from, cited.symbol.to), newText: symbol });
      if (date !== null) edits.push({ range: place(date.from, date.to), newText: citedDate(now.placeDate) });
    }
  }
  return edits;
}
