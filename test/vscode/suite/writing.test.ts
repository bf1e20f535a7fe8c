import * as vscode from "vscode";
import { assertEqual, close, findings, until, untitled } from "./drafts.ts";
import { compose, press } from "./host.ts";
import { test } from "./registry.ts";

function caretAtEnd(editor: vscode.TextEditor): void {
  const { end } = editor.document.lineAt(editor.document.lineCount - 1).range;
  editor.selection = new vscode.Selection(end, end);
}

test("a snippet inserts the dissemination sentence", async () => {
  const editor = await untitled("1. Nội dung.\n\n");
  caretAtEnd(editor);
  await vscode.commands.executeCommand("editor.action.insertSnippet", { langId: "chithi", name: "Câu phổ biến" });
  await until("the sentence is there", () => editor.document.lineAt(2).text === "Chỉ thị này phổ biến đến chi bộ.");
  await close();
});

test("Tab completes the prefix of a snippet", async () => {
  const editor = await untitled("noinhan-chibo");
  caretAtEnd(editor);
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
