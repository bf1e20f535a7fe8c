import type { ExtensionContext } from "vscode";
import { commands, Uri, ViewColumn, window } from "vscode";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";

/** What tells the address of a rule's page from others. */
const RULE = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/** Opens the page of a rule as it is meant to be read, beside the draft. `id`: the rule's. */
export async function openRule({ extensionUri }: Pick<ExtensionContext, "extensionUri">, id: unknown): Promise<void> {
  if (typeof id !== "string" || !RULE.test(id)) {
    void notify.info(
      say({
        vi: "Trang của quy tắc mở từ một chỗ sai: hãy bấm vào mã quy tắc ở cuối thông báo lỗi.",
        en: "A rule's page is opened from a finding: click the rule's code behind its message.",
      }),
    );
    return;
  }
  const page = Uri.joinPath(extensionUri, "docs/quy-tac", `${id}.md`);
  try {
    await commands.executeCommand("markdown.showPreviewToSide", page);
  } catch {
    // Where VS Code's own Markdown is turned off the text of the page is better than nothing.
    await window.showTextDocument(page, { viewColumn: ViewColumn.Beside, preview: true });
  }
}

/** The address that opens a rule's page when it is clicked in a finding. */
export function ruleAddress(id: string): Uri {
  return Uri.parse(`command:chithi.openRule?${encodeURIComponent(JSON.stringify([id]))}`, true);
}
