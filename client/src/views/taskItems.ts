import { ThemeColor, ThemeIcon, TreeItem } from "vscode";
import type { TaskEntry } from "../../../server/src/lsp/messages.ts";
import type { Locale } from "../locale.ts";

/** A line of the view “Việc và thời hạn”. */
export interface TaskNode {
  readonly uri: string;
  readonly task: TaskEntry;
  /** Its place among the tasks of the draft. */
  readonly n: number;
}

/** Nobody is named: the task is for all whom the document addresses. */
const EVERYBODY = "(chung)";

function whoDoes({ bodies }: TaskEntry, locale: Locale): string {
  if (bodies.length === 1 && bodies[0] === EVERYBODY) return locale === "vi" ? "việc chung" : "for everybody";
  return bodies.join("; ");
}

function untilWhen({ deadline, past }: TaskEntry, locale: Locale): string {
  if (deadline === null) return locale === "vi" ? "chưa nêu thời hạn" : "no deadline";
  return past ? `${deadline.text} (${locale === "vi" ? "đã qua" : "past"})` : deadline.text;
}

/** What a screen reader says of a task. */
export function spokenTask({ task }: TaskNode, locale: Locale): string {
  return [whoDoes(task, locale), task.task, untilWhen(task, locale)].join(", ");
}

function iconOf({ deadline, past }: TaskEntry): ThemeIcon {
  if (past) return new ThemeIcon("history", new ThemeColor("problemsWarningIcon.foreground"));
  return new ThemeIcon(deadline === null ? "circle-outline" : "calendar");
}

/** A task as VS Code draws it. A click, or Enter, goes to its line. */
export function taskItem(node: TaskNode, locale: Locale): TreeItem {
  const { task, uri, n } = node;
  const words = { vi: ["Chủ trì", "Phối hợp", "Mục"], en: ["Leads", "With", "Section"] }[locale];
  const item = new TreeItem(whoDoes(task, locale));
  item.id = `${uri}#${n}`;
  // The line is short: what is not there takes no room from what is.
  item.description = task.deadline === null ? task.task : `${untilWhen(task, locale)} – ${task.task}`;
  item.tooltip = [
    `${whoDoes(task, locale)}: ${task.task}`,
    untilWhen(task, locale),
    ...(task.leads === null ? [] : [`${words[0]}: ${task.leads}`]),
    ...(task.with.length === 0 ? [] : [`${words[1]}: ${task.with.join("; ")}`]),
    ...(task.section === "" ? [] : [`${words[2]} ${task.section}`]),
  ].join("\n");
  item.iconPath = iconOf(task);
  item.accessibilityInformation = { label: spokenTask(node, locale) };
  item.command = { command: "chithi.tasks.go", title: "", arguments: [node] };
  return item;
}
