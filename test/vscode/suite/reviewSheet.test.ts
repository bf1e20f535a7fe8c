import * as vscode from "vscode";
import { assertEqual, close, findings, open, until } from "./drafts.ts";
import { atRest, press, screenshot, workspaceUri } from "./host.ts";
import { picture, test } from "./registry.ts";

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

test("a review sheet opens as a Markdown text that names every finding's place", async () => {
  const { document } = await open("co-loi.chithi");
  const all = await findings(document);
  const errors = all.filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error).length;
  const made = vscode.commands.executeCommand("chithi.reviewSheet");
  // The question has the keys a moment after it is drawn; the second answer is Markdown.
  await atRest(1_000);
  await press("ArrowDown");
  await press("Enter");
  await made;
  const sheet = vscode.window.activeTextEditor?.document;
  if (sheet === undefined) throw new Error("no editor is in front");
  assertEqual([sheet.isUntitled, sheet.languageId], [true, "markdown"], "the sheet");
  const text = sheet.getText();
  for (const part of [
    "# Phiếu góp ý thể thức văn bản\n\n**Chỉ thị số 5-CT/ĐU**",
    `Góp ý: ${errors} lỗi`,
    "1. **phần đầu trang, số và ký hiệu**",
    "**nơi nhận, dòng 1**",
  ]) {
    if (!text.includes(part)) throw new Error(`“${part}” is not in\n${text}`);
  }
  await close();
  await close();
});

picture("a picture of a review sheet", async () => {
  await findings((await open("co-loi.chithi")).document);
  await vscode.commands.executeCommand("chithi.reviewSheet", "markdown");
  const sheet = vscode.window.activeTextEditor?.document as vscode.TextDocument;
  await vscode.commands.executeCommand("markdown.showPreview");
  // The preview is drawn a moment after the command has ended.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  await screenshot("phieu-gop-y");
  await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
  await vscode.window.showTextDocument(sheet);
  await close();
  await close();
});

test("a review sheet is saved as a page, and never over a file without a yes", async () => {
  const page = workspaceUri("co-loi.phieu-gop-y.html");
  await findings((await open("co-loi.chithi")).document);
  const ended = vscode.commands.executeCommand("chithi.reviewSheet", "html");
  // The dialog has the keys a moment after it is drawn.
  await atRest(1_000);
  await press("Enter");
  await ended;
  const text = await until("the page is written", () => textOf(page));
  assertEqual(text.startsWith('<!DOCTYPE html>\n<html lang="vi">'), true, `a page: ${text.slice(0, 60)}`);
  assertEqual(text.includes("phần đầu trang, số và ký hiệu"), true, "the first finding's place is in it");

  const own = new TextEncoder().encode("của tôi");
  await vscode.workspace.fs.writeFile(page, own);
  const again = vscode.commands.executeCommand("chithi.reviewSheet", "html");
  await atRest(1_000);
  await press("Enter");
  // Now it asks whether to replace the file.
  await atRest(1_000);
  // No to that, and no to another name.
  await press("Escape");
  await atRest(1_000);
  await press("Escape");
  await again;
  assertEqual(await textOf(page), "của tôi", "the file after a no");
  await vscode.workspace.fs.delete(page);
  await vscode.commands.executeCommand("notifications.clearAll");
  await close();
});
