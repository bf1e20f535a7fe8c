import * as vscode from "vscode";
import { CITED, withCitedDraft } from "./citedDraft.ts";
import { assertEqual, close, findings, open, until, untitled } from "./drafts.ts";
import { press, screenshot, workspaceUri } from "./host.ts";
import { test } from "./registry.ts";

function inSight(uri: vscode.Uri): boolean {
  return vscode.window.visibleTextEditors.some(({ document }) => document.uri.path === uri.path);
}

test("the drafts that cite one are shown in place, and Enter goes there", () =>
  withCitedDraft(async (uri) => {
    const citing = workspaceUri("co-loi.chithi");
    const { document } = await open("vien-dan/08-ct-tu.chithi");
    await findings(document);
    await vscode.commands.executeCommand("chithi.findCitingDrafts");
    await until("a draft that cites it is shown", () => inSight(citing));
    // The list has the keys a moment after it is drawn.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await screenshot("van-ban-vien-dan");
    await press("Enter");
    const editor = await until("it is in front", () => {
      const front = vscode.window.activeTextEditor;
      return front !== undefined && front.document.uri.path !== uri.path ? front : undefined;
    });
    const { document: there, selection } = editor;
    assertEqual(there.lineAt(selection.active.line).text.includes("Chỉ thị số 08-CT/TU"), true, "the citation's line");
    await vscode.commands.executeCommand("closeReferenceSearch");
  }));

test("a draft that none cites stays in front, and so does one without a number", async () => {
  for (const text of [CITED.replace("08-CT/TU", "97-CT/TU"), CITED.replace("Số 08-", "Số      -")]) {
    const { document } = await untitled(text);
    await findings(document);
    await vscode.commands.executeCommand("chithi.findCitingDrafts");
    const shown = vscode.window.visibleTextEditors.map((one) => one.document.uri.toString());
    assertEqual(shown, [document.uri.toString()], "what is shown");
    await close();
  }
});
