import type { Severity } from "../../service.ts";
import { findingsAmong, shownMessage } from "../../service.ts";
import type { Locale } from "../locale.ts";
import type { Formatter } from "./formatter.ts";
import { placed } from "./formatter.ts";

const COMMANDS: Readonly<Record<Severity, "error" | "warning" | "notice">> = {
  error: "error",
  warning: "warning",
  info: "notice",
  hint: "notice",
};

function escapeText(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeValue(text: string): string {
  return escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function command(name: string, values: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(values).map(([key, value]) => `${key}=${escapeValue(String(value))}`);
  return `::${name} ${list.join(",")}::${escapeText(message)}\n`;
}

/** Workflow commands, which GitHub shows as annotations beside the lines. */
export function githubFormatter(locale: Locale): Formatter {
  return {
    file(report) {
      const file = report.path;
      if (report.failure !== null) return command("error", { file }, report.failure.message[locale]);
      const lines = findingsAmong(report.result.diagnostics).map((found) => {
        const { rule, severity, range } = found;
        const { start, end } = placed(range, report.places).range;
        const values: Record<string, string | number> = { file, line: start.line + 1, endLine: end.line + 1 };
        // Columns only hold within one line.
        if (start.line === end.line) Object.assign(values, { col: start.character + 1, endColumn: end.character + 1 });
        return command(COMMANDS[severity], { ...values, title: rule }, shownMessage(found)[locale]);
      });
      return lines.join("");
    },
    end: () => "",
  };
}
