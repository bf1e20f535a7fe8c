import * as vscode from "vscode";
import { paragraph, wordFile } from "../../word/wordXml.ts";
import { until } from "./drafts.ts";
import { atRest, press, screenshot, workspaceUri } from "./host.ts";
import { test } from "./registry.ts";

test("a Word file is reviewed into a copy beside it, which the dialog asks for", async () => {
  const uri = workspaceUri("gop-y-thu.docx");
  const copy = workspaceUri("gop-y-thu.gop-y.docx");
  const before = wordFile({ body: paragraph("Số 5-CT/TU") + paragraph("Nội  dung") });
  await vscode.workspace.fs.writeFile(uri, before);
  const ended = vscode.commands.executeCommand("chithi.reviewWord", uri, { layout: true, summary: true });
  await atRest(1_500);
  await screenshot("gop-y-word-luu");
  await press("Enter");
  await until("the copy is there", async () => {
    const files = await vscode.workspace.fs.readDirectory(workspaceUri());
    return files.some(([name]) => name === "gop-y-thu.gop-y.docx");
  });
  await until("it is a Word file, larger than the one it was made of", async () => {
    const bytes = await vscode.workspace.fs.readFile(copy);
    return bytes.length > before.length && bytes[0] === 0x50 && bytes[1] === 0x4b;
  });
  await atRest(1_000);
  await screenshot("gop-y-word-xong");
  await vscode.commands.executeCommand("notifications.clearAll");
  await ended;
  await vscode.workspace.fs.delete(uri);
  await vscode.workspace.fs.delete(copy);
});
