import type { CheckResult, Service, Settings, Text } from "../service.ts";
import { readSource, tooLarge } from "../service.ts";
import { checkWord } from "./checkWord.ts";
import type { InputFile } from "./files.ts";
import type { Paint } from "./format/colour.ts";
import type { FailedReport, FileReport, Formatter, Totals } from "./format/formatter.ts";
import { createTotals } from "./format/formatter.ts";
import { githubFormatter } from "./format/github.ts";
import { jsonFormatter, jsonlFormatter } from "./format/json.ts";
import { reportFormatter } from "./format/report.ts";
import { sarifFormatter } from "./format/sarif.ts";
import { textFormatter } from "./format/text.ts";
import { withFile } from "./open.ts";
import type { Session } from "./session.ts";
import { placeOf } from "./session.ts";
import { lookThrough } from "./usage.ts";

/** The formatter that the command line asks for. */
export function formatterOf({ line, service }: Session, paint: Paint): Formatter {
  const { format, locale, output } = line;
  switch (format) {
    case "report":
      return reportFormatter(service, locale, /\.html?$/i.test(output ?? ""));
    case "json":
      return jsonFormatter(locale);
    case "jsonl":
      return jsonlFormatter(locale);
    case "sarif":
      return sarifFormatter(locale);
    case "github":
      return githubFormatter(locale);
    default:
      return textFormatter(locale, paint);
  }
}

/** A file above the limit is not checked. */
function unchecked(service: Service, settings: Settings): CheckResult {
  return { ...service.check(service.open(""), settings), diagnostics: tooLarge(settings) };
}

async function checkFile({ service, configurations }: Session, input: InputFile): Promise<FileReport> {
  const { path } = input;
  const settings = await configurations.settingsOf(placeOf(input));
  const { value, failure } = await withFile(
    service,
    input,
    ({ document }): FileReport => {
      lookThrough(service, document, settings);
      return {
        path,
        result: service.check(document, settings),
        source: document.source,
        settings,
        document,
        failure: null,
      };
    },
    async (bytes) => ({ path, ...(await checkWord(service, bytes, settings)), settings, failure: null }),
  );
  if (failure === null) return value;
  if (failure.code !== "qua-lon") return { path, failure };
  return {
    path,
    result: unchecked(service, settings),
    source: readSource(""),
    settings,
    document: null,
    failure: null,
  };
}

/** What is known of one file when it was checked, in a shape that another thread can send. */
export interface CheckedFile {
  readonly text: string;
  /** How many places were changed, or would be. */
  readonly changes: number;
  /** A word for the user besides the text. */
  readonly note: Text | null;
  readonly totals: Totals;
  readonly failed: FailedReport | null;
}

/** Creates a function that checks one file after the other and formats the result. */
export function createChecker(session: Session, paint: Paint): (input: InputFile) => Promise<CheckedFile> {
  const formatter = formatterOf(session, paint);
  return async (input) => {
    const report = await checkFile(session, input);
    const { add, totals } = createTotals();
    add(report);
    return {
      text: formatter.file(report),
      changes: 0,
      note: null,
      totals,
      failed: report.failure === null ? null : report,
    };
  };
}
