import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic, Range, Severity } from "../../service.ts";
import { clausesOf, demandOf, findingsAmong, RULES, shownMessage } from "../../service.ts";
import type { Locale } from "../locale.ts";
import { VERSION } from "../version.ts";
import type { Formatter, PartOf } from "./formatter.ts";
import { placed } from "./formatter.ts";
import { jsonText } from "./jsonText.ts";

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
  hint: "note",
};

/** Relative paths stay relative: what reads the log knows where the project lies. */
function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.split("/").map(encodeURIComponent).join("/");
}

function locationOf(path: string, where: Range, places: PartOf | undefined) {
  const { part, range } = placed(where, places);
  const { start, end } = range;
  return {
    // A page head or foot of a Word file counts its paragraphs by itself.
    ...(part !== null && { logicalLocations: [{ name: part, kind: "part" }] }),
    physicalLocation: {
      artifactLocation: { uri: uriOf(path) },
      region: {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      },
    },
  };
}

function resultOf(path: string, found: Diagnostic, locale: Locale, places: PartOf | undefined) {
  const { rule, severity, range, related } = found;
  const ruleIndex = RULES.findIndex(({ id }) => id === rule);
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: shownMessage(found)[locale] },
    locations: [locationOf(path, range, places)],
    ...(related.length > 0 && {
      relatedLocations: related.map((one) => ({
        ...locationOf(path, one.range, places),
        message: { text: one.message[locale] },
      })),
    }),
  };
}

/** A log is read far from here: the page is named by its place in the package, not by an address of this machine. */
const HELP = {
  vi: "Căn cứ, cách sửa và ví dụ: trang docs/quy-tac/ID.md trong gói Chỉ thị.",
  en: "Grounds, fix and examples (in Vietnamese): the page docs/quy-tac/ID.md in the package of Chỉ thị.",
} as const;

function ruleTable(locale: Locale) {
  return RULES.map((rule) => ({
    id: rule.id,
    shortDescription: { text: locale === "vi" ? rule.title : rule.titleEn },
    fullDescription: { text: demandOf(rule)[locale] },
    help: { text: HELP[locale].replace("ID", rule.id) },
    defaultConfiguration: { level: LEVELS[rule.severity], enabled: rule.offByDefault !== true },
    properties: { clause: clausesOf(rule), fix: rule.fix },
  }));
}

/** SARIF 2.1.0, for code scanning services; the results are written as they come, so that any number of files will do. */
export function sarifFormatter(locale: Locale): Formatter {
  const driver = { name: "chithi", version: VERSION, language: locale, rules: ruleTable(locale) };
  return {
    head: `{"$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
"version": "2.1.0",
"runs": [{
"tool": ${jsonText({ driver }, 1)},
"columnKind": "utf16CodeUnits",
"results": [
`,
    file: ({ path, ...report }) =>
      report.failure === null
        ? findingsAmong(report.result.diagnostics)
            .map((one) => jsonText(resultOf(path, one, locale, report.places)))
            .join(",\n")
        : "",
    separator: ",\n",
    end(_, failed) {
      const notifications = failed.map(({ path, failure }) => ({
        level: "error",
        message: { text: `${path}: ${failure.message[locale]}` },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
      }));
      const invocation = { executionSuccessful: failed.length === 0, toolExecutionNotifications: notifications };
      return `],\n"invocations": ${jsonText([invocation])}\n}]\n}\n`;
    },
  };
}
