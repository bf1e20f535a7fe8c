import { ThemeColor, ThemeIcon } from "vscode";
import type { ChecklistEntry } from "../../../server/src/lsp/messages.ts";

type Severity = ChecklistEntry["findings"][number]["severity"];

const ICONS: Readonly<Record<Severity, readonly [id: string, color: string]>> = {
  error: ["error", "problemsErrorIcon.foreground"],
  warning: ["warning", "problemsWarningIcon.foreground"],
  info: ["info", "problemsInfoIcon.foreground"],
  hint: ["lightbulb", "descriptionForeground"],
};

/** The icon of a finding, in the colour that the theme gives it; `id`: another shape in the same colour. */
export function severityIcon(severity: Severity, id: string = ICONS[severity][0]): ThemeIcon {
  return new ThemeIcon(id, new ThemeColor(ICONS[severity][1]));
}
