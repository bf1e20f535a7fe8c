import { basename } from "node:path";
import type { Service } from "../../service.ts";
import {
  BETWEEN_SHEETS,
  failureMarkdown,
  failureSection,
  PAGE_END,
  pageStart,
  SHEET_WORDS,
  sheetMarkdown,
  sheetSection,
} from "../../service.ts";
import type { Locale } from "../locale.ts";
import type { Formatter } from "./formatter.ts";

/** For the drafter: a review sheet of each file, one after the other, as one Markdown text or as one page of HTML. */
export function reportFormatter(service: Service, locale: Locale, html: boolean): Formatter {
  return {
    head: html ? pageStart(SHEET_WORDS.title[locale], locale) : "",
    separator: html ? "" : BETWEEN_SHEETS,
    file(report) {
      if (report.failure === null && report.document !== null) {
        const named = { file: basename(report.path), locale, measured: report.measured ?? null };
        const sheet = service.reviewSheet(report.document, report.settings, named);
        return (html ? sheetSection : sheetMarkdown)(sheet);
      }
      const reason = report.failure === null ? report.result.diagnostics[0]?.message : report.failure.message;
      return (html ? failureSection : failureMarkdown)(report.path, reason?.[locale] ?? "", locale);
    },
    end: () => (html ? PAGE_END : ""),
  };
}
