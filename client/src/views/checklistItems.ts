import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from "vscode";
import type { ChecklistEntry } from "../../../server/src/lsp/messages.ts";
import type { Locale } from "../locale.ts";
import { countsText, severityName } from "./findings.ts";
import { severityIcon } from "./severityIcon.ts";

export type Finding = ChecklistEntry["findings"][number];

/** A line of the view: a component, or one of its findings. */
export interface ChecklistNode {
  readonly uri: string;
  readonly entry: ChecklistEntry;
  /** The finding that the line speaks of, by its place among those of the component. */
  readonly finding?: number;
}

type Severity = Finding["severity"];

const GRAVITY: readonly Severity[] = ["error", "warning", "info", "hint"];

/** The gravest of some findings; undefined for none. */
export function gravest(findings: readonly Finding[]): Finding | undefined {
  return [...findings].sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity))[0];
}

function countsOf(findings: readonly Finding[], locale: Locale): string {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return countsText(counts, locale);
}

function iconOf({ state, findings }: ChecklistEntry): ThemeIcon {
  if (state === "right") return new ThemeIcon("pass", new ThemeColor("testing.iconPassed"));
  if (state === "not-required") return new ThemeIcon("dash", new ThemeColor("disabledForeground"));
  const { severity } = gravest(findings) ?? { severity: "error" };
  return severityIcon(severity, state === "missing" ? "circle-slash" : undefined);
}

/** What a screen reader says of a component. */
export function spoken({ name, state, stateName, text, findings }: ChecklistEntry, locale: Locale): string {
  const counts = state === "missing" ? "" : countsOf(findings, locale);
  return [`${name}: ${stateName}`, counts, text].filter((part) => part !== null && part !== "").join(", ");
}

function componentItem({ entry, uri }: ChecklistNode, locale: Locale): TreeItem {
  const { name, state, stateName, text, clause, findings, insertion } = entry;
  const unfolds = state === "faulty" || (state === "right" && findings.length > 0);
  const item = new TreeItem(name, unfolds ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  item.id = `${uri}#${entry.key}`;
  item.description = text ?? stateName;
  item.tooltip = [`${name}: ${stateName} (${clause})`, ...(text === null ? [] : [text])]
    .concat(findings.map(({ message }) => `– ${message}`))
    .join("\n");
  item.iconPath = iconOf(entry);
  item.accessibilityInformation = { label: spoken(entry, locale) };
  item.contextValue = insertion === null ? state : "insertable";
  return item;
}

function findingItem({ entry, uri, finding = 0 }: ChecklistNode, locale: Locale): TreeItem {
  const { message, severity } = entry.findings[finding] as Finding;
  const item = new TreeItem(message);
  item.id = `${uri}#${entry.key}/${finding}`;
  item.tooltip = message;
  item.iconPath = severityIcon(severity);
  item.accessibilityInformation = { label: `${severityName(severity, locale)}: ${message}` };
  item.contextValue = "finding";
  return item;
}

/** A line as VS Code draws it. A click, or Enter, goes to its place, or puts in what is missing. */
export function treeItem(node: ChecklistNode, locale: Locale): TreeItem {
  const item = node.finding === undefined ? componentItem(node, locale) : findingItem(node, locale);
  // Nothing is to be done about what need not be there.
  if (node.entry.range !== null) {
    const command = item.contextValue === "insertable" ? "chithi.checklist.insert" : "chithi.checklist.go";
    item.command = { command, title: "", arguments: [node] };
  }
  return item;
}
