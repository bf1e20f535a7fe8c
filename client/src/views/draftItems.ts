import { ThemeColor, ThemeIcon, TreeItem, Uri, workspace } from "vscode";
import type { DraftEntry } from "../../../server/src/lsp/messages.ts";
import type { Locale } from "../locale.ts";
import { resultText } from "./findings.ts";
import { severityIcon } from "./severityIcon.ts";

/** “12/3/2026”, as far as the day is written; empty without. */
function dayOf({ date }: DraftEntry): string {
  return (date ?? "").split("-").map(Number).filter(Boolean).reverse().join("/");
}

function findingsOf({ counts }: DraftEntry, locale: Locale): string {
  if (counts === null) return locale === "vi" ? "chưa kiểm tra" : "not checked";
  return resultText(counts, locale);
}

function iconOf({ counts }: DraftEntry): ThemeIcon {
  if (counts === null) return new ThemeIcon("circle-outline", new ThemeColor("disabledForeground"));
  const gravest = (["error", "warning"] as const).find((severity) => counts[severity] > 0);
  if (gravest === undefined) return new ThemeIcon("pass", new ThemeColor("testing.iconPassed"));
  return severityIcon(gravest);
}

/** What the list tells of a draft beside its name: findings, kind where the name does not tell it, day, abstract. */
function parts(draft: DraftEntry, locale: Locale): string[] {
  const kind = draft.number === null ? draft.kindName : "";
  return [findingsOf(draft, locale), kind, dayOf(draft), draft.abstract ?? ""].filter((part) => part !== "");
}

/** What a screen reader says of a draft. */
export function spokenDraft(draft: DraftEntry, locale: Locale): string {
  return [draft.title, ...parts(draft, locale)].join(", ");
}

/** A draft as VS Code draws it. A click, or Enter, opens it. */
export function draftItem(draft: DraftEntry, locale: Locale): TreeItem {
  const uri = Uri.parse(draft.uri, true);
  const item = new TreeItem(draft.title);
  item.id = draft.uri;
  item.description = parts(draft, locale).join(" · ");
  item.tooltip = [workspace.asRelativePath(uri), `${draft.kindName}: ${parts(draft, locale).join("\n")}`].join("\n");
  item.iconPath = iconOf(draft);
  item.accessibilityInformation = { label: spokenDraft(draft, locale) };
  item.command = { command: "vscode.open", title: "", arguments: [uri] };
  return item;
}
