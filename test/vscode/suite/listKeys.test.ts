import * as vscode from "vscode";
import { assertEqual, close, findings, until, untitled } from "./drafts.ts";
import { atRest, compose, press, type } from "./host.ts";
import { test } from "./registry.ts";

const HEAD = "HƯỚNG DẪN\nvề giữ gìn vệ sinh\n-----\n";

/** Opens a draft with these lines in its body, and puts the caret behind one of them, counted from 0. */
async function draftOf(lines: readonly string[], line: number): Promise<vscode.TextEditor> {
  const editor = await untitled(`${HEAD}${lines.join("\n")}\n`);
  await findings(editor.document);
  caretTo(editor, line, lines[line]?.length ?? 0);
  return editor;
}

function caretTo(editor: vscode.TextEditor, line: number, character: number): void {
  const caret = new vscode.Position(3 + line, character);
  editor.selection = new vscode.Selection(caret, caret);
}

async function becomes({ document }: vscode.TextEditor, lines: readonly string[]): Promise<void> {
  const wanted = `${HEAD}${lines.join("\n")}\n`;
  await until(`the list is ${lines.join(" / ")}`, () => document.getText() === wanted, document.getText.bind(document));
}

test("Enter, Tab, Shift+Tab and Backspace work in a list as in Word, and undo takes the numbers back with them", async () => {
  const before = ["1. Quét dọn.", "2. Báo cáo theo mục 2."];
  const editor = await draftOf(before, 0);
  await press("Enter");
  await becomes(editor, ["1. Quét dọn.", "2. ", "3. Báo cáo theo mục 3."]);
  await findings(editor.document);
  await atRest(300);
  await press("Tab");
  await becomes(editor, ["1. Quét dọn.", "a) ", "2. Báo cáo theo mục 2."]);
  await until("the caret is behind the marker", () => editor.selection.active.character === 3);
  await findings(editor.document);
  await atRest(300);
  await press("Shift+Tab");
  await becomes(editor, ["1. Quét dọn.", "2. ", "3. Báo cáo theo mục 3."]);
  await findings(editor.document);
  await atRest(300);
  await press("Backspace");
  await becomes(editor, ["1. Quét dọn.", "", "2. Báo cáo theo mục 2."]);
  await vscode.commands.executeCommand("undo");
  await becomes(editor, ["1. Quét dọn.", "2. ", "3. Báo cáo theo mục 3."]);
  await close();
}, 60_000);

test("Enter behind a colon offers the first point below", async () => {
  const editor = await draftOf(["1. Các cấp uỷ làm hai việc:"], 0);
  await press("Enter");
  await becomes(editor, ["1. Các cấp uỷ làm hai việc:", "a) "]);
  await close();
  // As where a blank with a full stop behind it was filled in.
  const filled = await draftOf(["1. Các cấp uỷ làm hai việc:."], 0);
  caretTo(filled, 0, "1. Các cấp uỷ làm hai việc:".length);
  await press("Enter");
  await becomes(filled, ["1. Các cấp uỷ làm hai việc:", "a) "]);
  await type("quét dọn");
  await becomes(filled, ["1. Các cấp uỷ làm hai việc:", "a) quét dọn"]);
  await close();
});

test("Backspace takes the marker off a point with words", async () => {
  const editor = await draftOf(["1. Quét dọn.", "2. Trồng cây.", "3. Báo cáo."], 1);
  caretTo(editor, 1, 3);
  await atRest(300);
  await press("Backspace");
  await becomes(editor, ["1. Quét dọn.", "Trồng cây.", "2. Báo cáo."]);
  await close();
});

for (const [method, steps, word] of [
  ["Telex", ["d", "dd", "đ", "đo", "đoo", "đô", "đôn", "đôns", "đốn"], "đốn"],
  ["VNI", ["d", "d9", "đ", "đo", "đo6", "đô", "đôn", "đôn1", "đốn"], "đốn"],
] as const) {
  test(`an input method composes undisturbed behind a marker, by ${method}`, async () => {
    const editor = await draftOf(["1. Quét dọn.", "2. Báo cáo."], 0);
    await press("Enter");
    await becomes(editor, ["1. Quét dọn.", "2. ", "3. Báo cáo."]);
    await compose(...steps);
    await becomes(editor, ["1. Quét dọn.", `2. ${word}`, "3. Báo cáo."]);
    await close();
  });
}

test("an input method that presses Backspace within a word leaves the marker alone", async () => {
  const editor = await draftOf(["1. Quét dọn.", "2. ", "3. Báo cáo."], 1);
  await atRest(300);
  // As Unikey does: each letter again, once another one changed it.
  await type("d");
  await press("Backspace");
  await type("đo");
  await press("Backspace");
  await type("ô");
  await becomes(editor, ["1. Quét dọn.", "2. đô", "3. Báo cáo."]);
  await close();
});

test("“muc” and Tab begin the next section, with the caret on its text", async () => {
  const editor = await draftOf(["1. Quét dọn.", "", "muc", "", "2. Báo cáo theo mục 2."], 2);
  await atRest(300);
  await press("Tab");
  await becomes(editor, ["1. Quét dọn.", "", "2. [Nội dung].", "", "3. Báo cáo theo mục 3."]);
  assertEqual(editor.document.getText(editor.selection), "[Nội dung]", "what is selected");
  await vscode.commands.executeCommand("undo");
  await becomes(editor, ["1. Quét dọn.", "", "muc", "", "2. Báo cáo theo mục 2."]);
  await close();
});

test("suggestions for recipients open behind the dash that Enter wrote", async () => {
  const editor = await untitled(
    "TỈNH UỶ SƠN HÀ\n*\nSố 05-CT/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Hà, ngày 12 tháng 11 năm 2026\n\nCHỈ THỊ\n" +
      "CỦA BAN THƯỜNG VỤ TỈNH UỶ\nvề bảo vệ rừng\n-----\n\nYêu cầu giữ rừng.\n\nNơi nhận:",
  );
  await findings(editor.document);
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  editor.selection = new vscode.Selection(end, end);
  await press("Enter");
  await until("the dash is there", () => editor.document.getText().endsWith("Nơi nhận:\n- "));
  await atRest();
  await press("Enter");
  await until(
    "the first suggestion is taken",
    () => /Nơi nhận:\n- .*Ban Bí thư/.test(editor.document.getText()),
    () => editor.document.getText().slice(-60),
  );
  await close();
}, 60_000);
