import * as vscode from "vscode";
import { assertEqual, close, findings, untitled } from "./drafts.ts";
import { test } from "./registry.ts";

/** Opens a draft with these sections, and puts the caret into one of them, counted from 0. */
async function draftOf(sections: readonly string[], caret: number): Promise<vscode.TextEditor> {
  const editor = await untitled(`HƯỚNG DẪN\nvề giữ gìn vệ sinh\n-----\n${sections.join("\n")}\n`);
  await findings(editor.document);
  editor.selection = new vscode.Selection(3 + caret, 4, 3 + caret, 4);
  return editor;
}

function sectionsOf({ document }: vscode.TextEditor): string[] {
  return document.getText().trimEnd().split("\n").slice(3);
}

test("a section is demoted into the one above, promoted again, and the references follow", async () => {
  const before = ["1. Quét dọn.", "2. Trồng cây.", "3. Kiểm tra.", "4. Báo cáo mục 3 nêu trên."];
  const editor = await draftOf(before, 1);
  await vscode.commands.executeCommand("chithi.demoteSection");
  assertEqual(
    sectionsOf(editor),
    ["1. Quét dọn.", "a) Trồng cây.", "2. Kiểm tra.", "3. Báo cáo mục 2 nêu trên."],
    "the sections after demoting",
  );
  await findings(editor.document);
  await vscode.commands.executeCommand("chithi.promoteSection");
  assertEqual(sectionsOf(editor), before, "the sections after promoting");
  await close();
});

test("sections are renumbered, and the references to them", async () => {
  const editor = await draftOf(["1. Quét dọn.", "3. Trồng cây.", "4. Báo cáo mục 3 nêu trên."], 0);
  await vscode.commands.executeCommand("chithi.renumber");
  assertEqual(
    sectionsOf(editor),
    ["1. Quét dọn.", "2. Trồng cây.", "3. Báo cáo mục 2 nêu trên."],
    "the sections after renumbering",
  );
  await close();
});
