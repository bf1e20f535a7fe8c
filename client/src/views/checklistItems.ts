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

/** The line under which the components are folded away that need not be there. */
export interface FoldedNode {
  readonly uri: string;
  readonly folded: readonly ChecklistEntry[];
}

export type ViewNode = ChecklistNode | FoldedNode;

/** True for the line that stands for all components that are not required. */
export function isFolded(node: ViewNode): node is FoldedNode {
  return "folded" in node;
}

/** The lines of the view: what the draft has or must have, and one line for all else. */
export function linesOf(uri: string, items: readonly ChecklistEntry[]): ViewNode[] {
  const folded = items.filter(({ state }) => state === "not-required");
  const shown = items.filter((entry) => !folded.includes(entry)).map((entry) => ({ uri, entry }));
  return folded.length === 0 ? shown : [...shown, { uri, folded }];
}

/** The lines below a line. */
export function linesBelow(node: ViewNode): ViewNode[] {
  if (isFolded(node)) return node.folded.map((entry) => ({ uri: node.uri, entry }));
  return node.finding === undefined ? node.entry.findings.map((_, finding) => ({ ...node, finding })) : [];
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
  if (state === "blank") return new ThemeIcon("edit", new ThemeColor("problemsWarningIcon.foreground"));
  const { severity } = gravest(findings) ?? { severity: "error" };
  return severityIcon(severity, state === "missing" ? "circle-slash" : undefined);
}

/** What a screen reader says of a component, or of those that are folded away. */
export function spoken(node: ViewNode, locale: Locale): string {
  if (isFolded(node)) {
    const { length } = node.folded;
    return locale === "vi" ? `Không bắt buộc: ${length} thành phần` : `Not required: ${length} components`;
  }
  const { name, state, stateName, text, findings } = node.entry;
  const counts = state === "missing" ? "" : countsOf(findings, locale);
  return [`${name}: ${stateName}`, counts, text].filter((part) => part !== null && part !== "").join(", ");
}

function componentItem(node: ChecklistNode, locale: Locale): TreeItem {
  const { entry, uri } = node;
  const { name, state, stateName, text, clause, findings, insertion } = entry;
  const unfolds = findings.length > 0 && state !== "missing" && state !== "not-required";
  const item = new TreeItem(name, unfolds ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  item.id = `${uri}#${entry.key}`;
  item.description = state === "blank" && text !== null ? `${stateName}: ${text}` : (text ?? stateName);
  item.tooltip = [`${name}: ${stateName} (${clause})`, ...(text === null ? [] : [text])]
    .concat(findings.map(({ message }) => `– ${message}`))
    .join("\n");
  item.iconPath = iconOf(entry);
  item.accessibilityInformation = { label: spoken(node, locale) };
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

function foldedItem(node: FoldedNode, locale: Locale): TreeItem {
  const item = new TreeItem(locale === "vi" ? "Không bắt buộc" : "Not required", TreeItemCollapsibleState.Collapsed);
  item.id = `${node.uri}#`;
  item.description = String(node.folded.length);
  item.tooltip = node.folded.map(({ name }) => name).join("\n");
  item.accessibilityInformation = { label: spoken(node, locale) };
  item.contextValue = "not-required";
  return item;
}

/** A line as VS Code draws it. A click, or Enter, goes to its place, or puts in what is missing. */
export function treeItem(node: ViewNode, locale: Locale): TreeItem {
  if (isFolded(node)) return foldedItem(node, locale);
  const item = node.finding === undefined ? componentItem(node, locale) : findingItem(node, locale);
  // Nothing is to be done about what need not be there.
  if (node.entry.range !== null) {
    const command = item.contextValue === "insertable" ? "chithi.checklist.insert" : "chithi.checklist.go";
    item.command = { command, title: "", arguments: [node] };
  }
  return item;
}
