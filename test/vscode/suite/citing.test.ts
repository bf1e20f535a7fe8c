import * as vscode from "vscode";
import { CITED, citedDraftKnown, citedUri } from "./citedDraft.ts";
import { assertEqual, close, closeAll, findings, open, until, untitled } from "./drafts.ts";
import { atRest, press, screenshot, workspaceUri } from "./host.ts";
import { test } from "./registry.ts";

function inSight(uri: vscode.Uri): boolean {
  return vscode.window.visibleTextEditors.some(({ document }) => document.uri.path === uri.path);
}

test("the drafts that cite one are shown in place, and Enter goes there", async () => {
  await citedDraftKnown();
  const uri = citedUri();
  const citing = workspaceUri("co-loi.chithi");
  const { document } = await open(CITED);
  await findings(document);
  await vscode.commands.executeCommand("chithi.findCitingDrafts");
  await until("a draft that cites it is shown", () => inSight(citing));
  // The list has the keys a moment after it is drawn.
  await atRest();
  await screenshot("van-ban-vien-dan");
  await press("Enter");
  const editor = await until("it is in front", () => {
    const front = vscode.window.activeTextEditor;
    return front !== undefined && front.document.uri.path !== uri.path ? front : undefined;
  });
  const { document: there, selection } = editor;
  assertEqual(there.lineAt(selection.active.line).text.includes("Chỉ thị số 08-CT/TU"), true, "the citation's line");
  await vscode.commands.executeCommand("closeReferenceSearch");
  await closeAll();
});

test("a draft that none cites stays in front, and so does one without a number", async () => {
  const cited = new TextDecoder().decode(await vscode.workspace.fs.readFile(citedUri()));
  for (const text of [cited.replace("08-CT/TU", "97-CT/TU"), cited.replace("Số 08-", "Số      -")]) {
    const { document } = await untitled(text);
    await findings(document);
    await vscode.commands.executeCommand("chithi.findCitingDrafts");
    const shown = vscode.window.visibleTextEditors.map((one) => one.document.uri.toString());
    assertEqual(shown, [document.uri.toString()], "what is shown");
    await close();
  }
});
