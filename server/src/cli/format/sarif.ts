import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic, Severity } from "../../rules/define.ts";
import { RULES } from "../../rules/index.ts";
import type { Range } from "../../text/position.ts";
import type { Locale } from "../locale.ts";
import { VERSION } from "../version.ts";
import type { Formatter } from "./formatter.ts";

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

function locationOf(path: string, { start, end }: Range) {
  return {
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

function resultOf(path: string, { rule, severity, message, range, related }: Diagnostic, locale: Locale) {
  const ruleIndex = RULES.findIndex(({ id }) => id === rule);
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: message[locale] },
    locations: [locationOf(path, range)],
    ...(related.length > 0 && {
      relatedLocations: related.map((one) => ({
        ...locationOf(path, one.range),
        message: { text: one.message[locale] },
      })),
    }),
  };
}

function ruleTable(locale: Locale) {
  return RULES.map((rule) => ({
    id: rule.id,
    shortDescription: { text: locale === "vi" ? rule.title : rule.titleEn },
    fullDescription: { text: rule.why },
    defaultConfiguration: { level: LEVELS[rule.severity], enabled: rule.offByDefault !== true },
    properties: { clause: rule.clause, fix: rule.fix },
  }));
}

/** SARIF 2.1.0, for code scanning services. */
export function sarifFormatter(locale: Locale): Formatter {
  const results: ReturnType<typeof resultOf>[] = [];
  const notifications: unknown[] = [];
  return {
    file(report) {
      const { path } = report;
      if (report.failure === null) {
        for (const one of report.result.diagnostics) results.push(resultOf(path, one, locale));
      } else {
        notifications.push({
          level: "error",
          message: { text: `${path}: ${report.failure.message[locale]}` },
          locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
        });
      }
      return "";
    },
    end() {
      const log = {
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [
          {
            tool: { driver: { name: "chithi", version: VERSION, language: locale, rules: ruleTable(locale) } },
            columnKind: "utf16CodeUnits",
            invocations: [
              { executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications },
            ],
            results,
          },
        ],
      };
      return `${JSON.stringify(log, null, 1)}\n`;
    },
  };
}
