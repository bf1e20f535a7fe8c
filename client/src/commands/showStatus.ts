import type { QuickPickItem } from "vscode";
import { commands, window } from "vscode";
import { currentLocale, say } from "../locale.ts";
import type { StatusItem } from "../views/statusItem.ts";
import { statusLines } from "../views/statusText.ts";
import { activeDraft } from "./activeDraft.ts";

interface Action extends QuickPickItem {
  readonly command: string;
}

/** Says what the status item says in full, and offers what can be done about it. */
export async function showStatus({ status, text }: StatusItem): Promise<void> {
  const draft = activeDraft();
  if (draft === undefined) return;
  const known = status(draft.uri.toString());
  const lines = known === undefined ? [] : statusLines(known, currentLocale());
  const actions: Action[] = [
    { label: `$(checklist) ${say({ vi: "Kiểm tra bản thảo", en: "Check the draft" })}`, command: "chithi.check" },
    {
      label: `$(sparkle) ${say({ vi: "Sửa tất cả lỗi tự sửa được", en: "Make all safe fixes" })}`,
      command: "chithi.fixAll",
    },
    {
      label: `$(law) ${say({ vi: "Chọn hướng dẫn…", en: "Choose the guideline…" })}`,
      command: "chithi.chooseGuideline",
    },
    {
      label: `$(verified) ${say({ vi: "Sẵn sàng trình ký?", en: "Ready to be signed?" })}`,
      command: "chithi.readyToSign",
    },
  ];
  const [title, ...rest] = lines;
  const picked = await window.showQuickPick(actions, {
    title: title ?? text(),
    placeHolder: rest.join(". "),
  });
  if (picked !== undefined) await commands.executeCommand(picked.command);
}
