import type { QuickPickItem, TextDocument } from "vscode";
import { QuickPickItemKind, Range, Selection, window } from "vscode";
import type { ReadinessEntry } from "../../../server/src/lsp/messages.ts";
import type { Locale, Words } from "../locale.ts";
import { currentLocale, say } from "../locale.ts";
import { notify } from "../notify.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { activeDraft } from "./activeDraft.ts";

type Group = ReadinessEntry["group"];

const GROUPS: Readonly<Record<Group, { readonly vi: string; readonly en: readonly [one: string, many: string] }>> = {
  blank: { vi: "chỗ trống chưa điền", en: ["blank to fill in", "blanks to fill in"] },
  deadline: { vi: "thời hạn cần xem lại", en: ["deadline to look at", "deadlines to look at"] },
  error: { vi: "lỗi", en: ["error", "errors"] },
  warning: { vi: "cảnh báo", en: ["warning", "warnings"] },
};
const ORDER = Object.keys(GROUPS) as readonly Group[];

interface Entry extends QuickPickItem {
  readonly left?: ReadinessEntry;
}

function groupName(group: Group, count: number, locale: Locale): string {
  const { vi, en } = GROUPS[group];
  return locale === "vi" ? vi : en[count === 1 ? 0 : 1];
}

/** “2 chỗ trống chưa điền, 1 lỗi”; empty where nothing is left. */
export function leftText(left: readonly ReadinessEntry[], locale: Locale): string {
  return ORDER.flatMap((group) => {
    const count = left.filter((one) => one.group === group).length;
    return count === 0 ? [] : [`${count} ${groupName(group, count, locale)}`];
  }).join(", ");
}

/** What is left to do before a draft is signed; empty where nothing is, or it cannot be told. */
export async function leftToDo(server: LanguageServer, draft: TextDocument): Promise<readonly ReadinessEntry[]> {
  return (await server.ask("chithi/readiness", { uri: draft.uri.toString() })) ?? [];
}

function entriesOf(left: readonly ReadinessEntry[]): Entry[] {
  return ORDER.flatMap((group) => {
    const own = left.filter((one) => one.group === group);
    if (own.length === 0) return [];
    const name = groupName(group, own.length, currentLocale());
    const separator: Entry = { label: `${own.length} ${name}`, kind: QuickPickItemKind.Separator };
    const line = ({ range }: ReadinessEntry) =>
      say({ vi: `dòng ${range.start.line + 1}`, en: `line ${range.start.line + 1}` });
    return [separator, ...own.map((one): Entry => ({ label: one.text, description: line(one), left: one }))];
  });
}

/**
 * Shows what is left to do before a draft is signed; a line leads to its place. `anyway`: how going on all the same is
 * called. True where the user goes on.
 */
export async function goesOn(
  draft: TextDocument,
  left: readonly ReadinessEntry[],
  anyway: Words | null,
): Promise<boolean> {
  const on: Entry[] = anyway === null ? [] : [{ label: `$(check) ${say(anyway)}` }];
  const picked = await window.showQuickPick([...on, ...entriesOf(left)], {
    title: say({
      vi: `Sẵn sàng trình ký? Chưa: còn ${leftText(left, "vi")}`,
      en: `Ready to be signed? Not yet: ${leftText(left, "en")}`,
    }),
    placeHolder: say({ vi: "Chọn một dòng để tới chỗ ấy", en: "Choose a line to go to its place" }),
    matchOnDescription: true,
  });
  if (picked?.left !== undefined) {
    const { start, end } = picked.left.range;
    const range = new Range(start.line, start.character, end.line, end.character);
    const editor = await window.showTextDocument(draft, { preview: false });
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range);
  }
  return picked !== undefined && picked === on[0];
}

/** Answers “Sẵn sàng trình ký?” for the draft in front. */
export async function readyToSign(server: LanguageServer): Promise<void> {
  const draft = activeDraft();
  if (draft === undefined || !(await server.ready())) return;
  const left = await leftToDo(server, draft);
  if (left.length > 0) {
    await goesOn(draft, left, null);
    return;
  }
  void notify.info(
    say({
      vi: "Sẵn sàng trình ký: không còn chỗ trống, thời hạn đã qua, lỗi hay cảnh báo nào.",
      en: "Ready to be signed: no blanks, past deadlines, errors or warnings are left.",
    }),
  );
}
