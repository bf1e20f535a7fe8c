import type { Diagnostic, Range, Source } from "../../service.ts";
import { countWords, findingsAmong, lineAt, SEVERITY_WORDS, shownMessage } from "../../service.ts";
import type { Locale } from "../locale.ts";
import type { Paint } from "./colour.ts";
import { excerpt, harmless, visible } from "./excerpt.ts";
import type { FileReport, Formatter, MarginPart, PartOf, Totals } from "./formatter.ts";
import { placed } from "./formatter.ts";
import { fileWords } from "./words.ts";

type Shown = Extract<FileReport, { readonly failure: null }>;
type Places = Shown["places"];
type Place = (path: string, position: Range["start"]) => string;

const inText: Place = (path, { line, character }) => `${harmless(path)}:${line + 1}:${character + 1}`;

/** Nobody counts lines in Word, and what is on which page is Word's own business. */
const PARTS: Readonly<Record<Locale, Readonly<Record<NonNullable<MarginPart> | "text", string>>>> = {
  vi: { text: "đoạn", header: "đầu trang, đoạn", footer: "chân trang, đoạn" },
  en: { text: "paragraph", header: "page header, paragraph", footer: "page footer, paragraph" },
};

function inWord(locale: Locale, places: PartOf): Place {
  return (path, position) => {
    const { part, line } = places(position.line);
    return `${harmless(path)}, ${PARTS[locale][part ?? "text"]} ${line + 1}`;
  };
}

/** The line of the finding, with carets below. */
function quote({ range, severity }: Diagnostic, source: Source, paint: Paint, places: Places): string {
  const { start, end } = range;
  const line = lineAt(source, start.line)?.text ?? "";
  const to = end.line > start.line ? line.length : end.character;
  const shown = excerpt(line, start.character, to);
  const number = String(placed(range, places).range.start.line + 1);
  const blank = " ".repeat(number.length);
  const text = `  ${paint("dim", `${number} |`)} ${shown.line}`.trimEnd();
  return `${text}\n  ${paint("dim", `${blank} |`)} ${shown.carets.replace(/\^+/, (carets) => paint(severity, carets))}\n`;
}

/** More places than this are told by their number. */
const MOST_PLACES = 20;

/** The other places of a finding, a line of its own; empty where there are none. */
function furtherPlaces({ places = [] }: Diagnostic, path: string, place: Place, locale: Locale): string {
  const others = places.slice(1);
  if (others.length === 0) return "";
  const shown = others.slice(0, MOST_PLACES).map(({ start }) => place(path, start));
  const left = others.length - shown.length;
  const more = left === 0 ? "" : locale === "vi" ? `, và ${left} chỗ nữa` : `, and ${left} more`;
  return `    = ${locale === "vi" ? "còn ở" : "also at"} ${shown.join(", ")}${more}\n`;
}

function finding(of: Diagnostic, file: Shown, locale: Locale, paint: Paint): string {
  const { path, source, places } = file;
  const place = places === undefined ? inText : inWord(locale, places);
  const { rule, severity, range, related } = of;
  const further = furtherPlaces(of, path, place, locale);
  const word = paint(severity, SEVERITY_WORDS[severity][locale]);
  const head = `${paint("bold", place(path, range.start))}: ${word}: ${visible(shownMessage(of)[locale])} ${paint("dim", `[${rule}]`)}\n`;
  const notes = related.map((one) => `    = ${place(path, one.range.start)}: ${visible(one.message[locale])}\n`);
  return head + quote(of, source, paint, places) + further + notes.join("");
}

function summary(totals: Totals, locale: Locale, paint: Paint): string {
  const { files, unreadable, fixable } = totals;
  const vi = locale === "vi";
  const counts = countWords(totals, locale);
  const parts = [counts === "" ? (vi ? "không có lỗi nào" : "no findings") : counts];
  if (fixable > 0) parts.push(vi ? `${fixable} chỗ sửa được bằng chithi fix` : `${fixable} fixable by chithi fix`);
  if (unreadable > 0) {
    parts.push(paint("error", vi ? `${unreadable} tệp không đọc được` : `${unreadable} could not be read`));
  }
  const colour = totals.error > 0 ? "error" : totals.warning > 0 ? "warning" : "ok";
  const read = files - unreadable;
  if (read === 0) return `${fileWords(files, locale)}: ${parts.at(-1)}\n`;
  return `${fileWords(files, locale)}: ${paint(colour, parts[0] as string)}${parts
    .slice(1)
    .map((part) => `; ${part}`)
    .join("")}\n`;
}

/** For people: each finding with its line, and what it comes to. Files that cannot be read are reported elsewhere. */
export function textFormatter(locale: Locale, paint: Paint): Formatter {
  return {
    file(report) {
      if (report.failure !== null) return "";
      const findings = findingsAmong(report.result.diagnostics).map((one) => finding(one, report, locale, paint));
      return findings.map((one) => `${one}\n`).join("");
    },
    end: (totals) => summary(totals, locale, paint),
  };
}
