import { findingsAmong } from "../../service.ts";
import type { Locale } from "../locale.ts";
import type { FileFailure } from "../open.ts";
import type { FileReport, Formatter } from "./formatter.ts";
import { placed } from "./formatter.ts";
import { jsonText } from "./jsonText.ts";

/** Why there is nothing else of a file. */
export function errorJson({ code, message }: FileFailure, locale: Locale) {
  return { code, message: message[locale] };
}

/** One file as docs/thiet-ke.md has it; positions are zero-based lines and UTF-16 code units. */
function fileJson(report: FileReport, locale: Locale) {
  const { path } = report;
  if (report.failure !== null) return { path, error: errorJson(report.failure, locale) };
  const { places } = report;
  const { kind, style, styleReason, diagnostics } = report.result;
  return {
    path,
    kind,
    style,
    styleReason,
    diagnostics: findingsAmong(diagnostics).map(
      ({ rule, severity, message, clause, guideline, range, fix, places: all }) => {
        const at = placed(range, places);
        return {
          rule,
          severity,
          message: message[locale],
          clause,
          guideline,
          range: at.range,
          ...(all !== undefined && { places: all.map((one) => placed(one, places).range) }),
          ...(at.part !== null && { part: at.part }),
          fix,
        };
      },
    ),
  };
}

/** One document with all files, a line each. */
export function jsonFormatter(locale: Locale): Formatter {
  return {
    head: '{"version": 2,\n "files": [\n',
    file: (report) => `  ${jsonText(fileJson(report, locale))}`,
    separator: ",\n",
    end({ files, error, warning, info, hint }) {
      return `\n ],\n "summary": ${JSON.stringify({ files, error, warning, info, hint })}}\n`;
    },
  };
}

/** One object a file, one a line. */
export function jsonlFormatter(locale: Locale): Formatter {
  return { file: (report) => `${jsonText(fileJson(report, locale))}\n`, end: () => "" };
}
