import type { CheckResult } from "../rules/define.ts";
import { tooLarge } from "../rules/notices.ts";
import type { Service } from "../service.ts";
import type { Settings } from "../style/configuration.ts";
import { readSource } from "../text/source.ts";
import { checkWord } from "./checkWord.ts";
import type { InputFile } from "./files.ts";
import { PLAIN, paintFor } from "./format/colour.ts";
import type { FileReport, Formatter } from "./format/formatter.ts";
import { createTotals } from "./format/formatter.ts";
import { githubFormatter } from "./format/github.ts";
import { jsonFormatter, jsonlFormatter } from "./format/json.ts";
import { reportFormatter } from "./format/report.ts";
import { sarifFormatter } from "./format/sarif.ts";
import { textFormatter } from "./format/text.ts";
import { withFile } from "./open.ts";
import type { ExitCode, Session } from "./session.ts";
import { inputsOf, placeOf } from "./session.ts";

function formatterOf({ line, service }: Session): Formatter {
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
      return textFormatter(locale, output === null ? paintFor(process.stdout, process.env) : PLAIN);
  }
}

/** A file above the limit is not checked. */
function unchecked(service: Service, settings: Settings): CheckResult {
  return { ...service.check(service.open(""), settings), diagnostics: tooLarge(settings) };
}

async function checkFile({ service, configurations }: Session, input: InputFile): Promise<FileReport> {
  const { path } = input;
  const settings = await configurations.settingsOf(placeOf(input));
  const report = await withFile(
    service,
    input,
    ({ document }): FileReport => {
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
  if (!("code" in report)) return report;
  if (report.code !== "qua-lon") return { path, failure: report };
  return {
    path,
    result: unchecked(service, settings),
    source: readSource(""),
    settings,
    document: null,
    failure: null,
  };
}

/** `chithi check`: reports the findings of each file in the order of the arguments. */
export async function check(session: Session): Promise<ExitCode> {
  const { line, write, warn } = session;
  const { files, incomplete } = await inputsOf(session);
  const formatter = formatterOf(session);
  const { add, totals } = createTotals();
  for (const input of files) {
    const report = await checkFile(session, input);
    add(report);
    // Other formats carry it themselves, but nobody reads those in a terminal or a log.
    if (report.failure !== null) warn(`${input.path}: ${report.failure.message[line.locale]}`);
    write(formatter.file(report));
  }
  write(formatter.end(totals));
  if (totals.unreadable > 0 || incomplete) return 2;
  return totals.error > 0 || totals.warning > (line.maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0;
}
