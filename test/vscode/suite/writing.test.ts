import * as vscode from "vscode";
import { assertEqual, close, findings, ruleOf, until, untitled } from "./drafts.ts";
import { atRest, compose, press } from "./host.ts";
import { test } from "./registry.ts";

function caretAtEnd(editor: vscode.TextEditor): void {
  const { end } = editor.document.lineAt(editor.document.lineCount - 1).range;
  editor.selection = new vscode.Selection(end, end);
}

test("a snippet inserts the dissemination sentence", async () => {
  const editor = await untitled("1. Nội dung.\n\nphobien");
  caretAtEnd(editor);
  await vscode.commands.executeCommand("chithi.expandWord");
  await until("the sentence is there", () => editor.document.lineAt(2).text === "Chỉ thị này phổ biến đến chi bộ.");
  await close();
});

test("a snippet follows the draft's own tone marks, by Tab and in the list", async () => {
  const editor = await untitled("Đảng ủy xã yêu cầu các cấp ủy quét dọn.\n\nnoinhan-xa");
  const { document } = editor;
  await findings(document);
  caretAtEnd(editor);
  const offered = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    document.uri,
    editor.selection.active,
  );
  const texts = offered.items.map(({ insertText }) => (typeof insertText === "object" ? insertText.value : insertText));
  assertEqual(
    texts.some((text) => text?.includes("Lưu Văn phòng Đảng ủy.")),
    true,
    "the snippet in the list",
  );
  await atRest();
  await press("Tab");
  await until(
    "the list is there",
    () => document.lineAt(2).text === "Nơi nhận:",
    () => document.getText(),
  );
  assertEqual(document.getText().trimEnd().endsWith("- Lưu Văn phòng Đảng ủy."), true, document.getText());
  const told = (await findings(document)).map(ruleOf);
  assertEqual(told.includes("chu/dat-dau-thanh"), false, "tone marks placed in two ways");
  await close();
});

test("Tab behind a word that stands for nothing is a tab", async () => {
  const editor = await untitled("cho");
  await findings(editor.document);
  caretAtEnd(editor);
  await atRest();
  await press("Tab");
  await until(
    "the blank is there",
    () => /^cho\s+$/.test(editor.document.getText()),
    () => editor.document.getText(),
  );
  await close();
});

test("Tab completes the prefix of a snippet", async () => {
  const editor = await untitled("noinhan-chibo");
  caretAtEnd(editor);
  await atRest();
  await press("Tab");
  await until("the list is there", () => editor.document.lineAt(0).text === "Nơi nhận:");
  assertEqual(editor.document.lineAt(3).text, "- Lưu Chi bộ.", "its last line");
  await close();
});

for (const [list, next] of [
  ["- Thường trực Tỉnh uỷ (để báo cáo);", "- "],
  ["1. Quán triệt Chỉ thị.", "2. "],
  ["c) Kiểm tra.", "d) "],
] as const) {
  test(`Enter behind “${list}” begins “${next}”`, async () => {
    const editor = await untitled(list);
    await findings(editor.document);
    caretAtEnd(editor);
    await vscode.commands.executeCommand("type", { text: "\n" });
    await until(
      "the marker is there",
      () => editor.document.lineCount === 2 && editor.document.lineAt(1).text === next,
      () => [editor.document.getText(), editor.document.version, editor.selection.active],
    );
    await until("the caret stands behind it", () => editor.selection.active.character === next.length);
    await close();
  });
}

test("Enter on an entry that holds nothing ends the list", async () => {
  const editor = await untitled("- Thường trực Tỉnh uỷ;\n- ");
  await findings(editor.document);
  caretAtEnd(editor);
  await vscode.commands.executeCommand("type", { text: "\n" });
  await until("the marker is gone", () => !editor.document.getText().includes("\n- "));
  await close();
});

test("Enter sets the line that it leaves, and undo takes that back", async () => {
  const left = "BÁO CÁO\nvề giữ gìn vệ sinh\n---";
  const editor = await untitled(left);
  const { document } = editor;
  await findings(document);
  caretAtEnd(editor);
  await press("Enter");
  await until("there are five hyphens", () => document.getText() === `${left}--\n`, document.getText);
  assertEqual(editor.selection.active.line, 3, "the line of the caret");
  await vscode.commands.executeCommand("undo");
  await until("there are three again", () => document.lineAt(2).text === "---");
  await close();
});

test("an input method composes undisturbed in a fresh list entry", async () => {
  const editor = await untitled("1. Quán triệt Chỉ thị.");
  await findings(editor.document);
  caretAtEnd(editor);
  await press("Enter");
  await until("the marker is there", () => editor.document.lineCount === 2 && editor.document.lineAt(1).text === "2. ");
  await compose("d", "do", "dok", "dôn", "đôn", "đốn", "đôn");
  await until("the word is there", () => editor.document.lineAt(1).text === "2. đôn");
  await close();
});
