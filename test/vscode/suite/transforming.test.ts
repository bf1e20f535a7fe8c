import * as vscode from "vscode";
import { assertEqual, checked, close, closeAll, findings, open, until, untitled } from "./drafts.ts";
import { atRest, press, workspaceUri } from "./host.ts";
import { test } from "./registry.ts";

/** A letter that is right under HD 36. */
const OLD = `TỈNH UỶ SƠN HÀ
*
Số 31-CV/TU
Chuẩn bị hội nghị sơ kết

ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hà, ngày 05 tháng 01 năm 2024

Kính gửi:
- Đảng uỷ Công an tỉnh,
- Đảng uỷ Quân sự tỉnh.

Ban Thường vụ Tỉnh uỷ đề nghị các cấp uỷ chuẩn bị báo cáo sơ kết.

Nơi nhận:
- Như trên,
- Lưu Văn phòng Tỉnh uỷ.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Nguyễn Văn An
`;

function comparison(): vscode.TabInputTextDiff | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputTextDiff ? input : undefined;
}

/** Opens an untitled draft and waits until the server has read it. */
async function opened(content: string): Promise<vscode.TextEditor> {
  const editor = await untitled(content);
  await findings(editor.document);
  return editor;
}

/** Starts the move, and waits until its changes are shown. */
async function startMove(): Promise<{ ended: Thenable<unknown>; after: string }> {
  const ended = vscode.commands.executeCommand("chithi.moveToNewest");
  const shown = await until("the changes are shown", comparison);
  const after = (await vscode.workspace.openTextDocument(shown.modified)).getText();
  // The question is asked right behind.
  await atRest();
  return { ended, after };
}

/** Says yes until the question has been asked: on a busy machine it comes late. */
async function answeredYes(ended: Thenable<unknown>): Promise<void> {
  const end = Promise.resolve(ended).then(() => true);
  await until("the question is answered", async () => {
    await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    return Promise.race([end, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 300))]);
  });
}

test("moving to HD 05 shows the changes, and opens them as a new draft on a yes; what was signed stays", async () => {
  const { document } = await opened(OLD);
  const { ended, after } = await startMove();
  assertEqual(document.getText(), OLD, "the draft while it is shown");
  assertEqual(after.includes("Số      -CV/TU\nvề việc chuẩn bị hội nghị sơ kết"), true, "the result shown");
  await answeredYes(ended);
  assertEqual(document.getText(), OLD, "what was signed");
  assertEqual(comparison(), undefined, "the comparison afterwards");
  const moved = vscode.window.activeTextEditor?.document;
  if (moved === undefined || moved === document) throw new Error("no new draft is in front");
  assertEqual([moved.getText(), moved.isUntitled, moved.languageId], [after, true, "chithi"], "the new draft");
  const { style, counts } = await checked(moved);
  assertEqual({ style, counts }, { style: "hd05-2026", counts: { error: 0, warning: 0, info: 0, hint: 0 } }, "it is");

  // A second time there is nothing to be changed: it says so, and shows nothing.
  const { version } = moved;
  await vscode.commands.executeCommand("chithi.moveToNewest");
  assertEqual([moved.version, comparison()], [version, undefined], "after a second time");
  await closeAll();
});

test("a file that is moved to HD 05 becomes a new draft with a name of its own, beside it", async () => {
  const file = workspaceUri("da-ky.chithi");
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(OLD));
  try {
    const { document } = await open("da-ky.chithi");
    const { ended, after } = await startMove();
    await answeredYes(ended);
    const moved = await until("the new draft is in front", () => {
      const front = vscode.window.activeTextEditor?.document;
      return front?.getText() === after ? front : undefined;
    });
    assertEqual([moved.isUntitled, moved.uri.path.endsWith("/da-ky-hd05.chithi")], [true, true], moved.uri.toString());
    assertEqual([document.getText(), document.isDirty], [OLD, false], "what was signed");
  } finally {
    await closeAll();
    await vscode.workspace.fs.delete(file);
  }
});

test("moving to HD 05 changes nothing on a no", async () => {
  const { document } = await opened(OLD);
  const { ended } = await startMove();
  await press("Escape");
  await ended;
  assertEqual(document.getText(), OLD, "the draft");
  assertEqual(comparison(), undefined, "the comparison afterwards");
  await close();
});

test("broken lines are joined, in one step of undo", async () => {
  const broken = `KẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\nCác chi bộ lãnh đạo đảng viên, quần chúng trong thôn giữ gìn\n\nvệ sinh.\n`;
  const { document } = await opened(broken);
  await vscode.commands.executeCommand("chithi.joinLines");
  await until("the line is joined", () => document.lineAt(3).text.endsWith("trong thôn giữ gìn vệ sinh."));
  await vscode.commands.executeCommand("undo");
  await until("one undo brings the text back", () => document.getText() === broken);
  await close();
});

test("a section moves with the caret, its number, and the references to it", async () => {
  const editor = await opened("HƯỚNG DẪN\nvề giữ gìn vệ sinh\n-----\n1. Quét dọn.\n2. Trồng cây.\n3. Theo khoản 2.\n");
  const { document } = editor;
  editor.selection = new vscode.Selection(4, 5, 4, 5);
  await vscode.commands.executeCommand("chithi.moveSectionUp");
  const lines = () => [3, 4, 5].map((line) => document.lineAt(line).text);
  assertEqual(lines(), ["1. Trồng cây.", "2. Quét dọn.", "3. Theo khoản 1."], "the sections");
  assertEqual(editor.selection.active.line, 3, "the caret's line");
  await checked(document);
  // It is the first: nothing happens.
  await vscode.commands.executeCommand("chithi.moveSectionUp");
  await vscode.commands.executeCommand("chithi.renumber");
  assertEqual(lines(), ["1. Trồng cây.", "2. Quét dọn.", "3. Theo khoản 1."], "the sections afterwards");
  await close();
});

test("a draft is formatted by VS Code's own command", async () => {
  const untidy = "BÁO CÁO\nvề giữ gìn vệ sinh\n---\nĐã quét dọn ,trồng  cây.\n";
  const { document } = await opened(untidy);
  await vscode.commands.executeCommand("editor.action.formatDocument");
  await until("the draft is formatted", () => document.getText().includes("-----\nĐã quét dọn, trồng cây.\n"));
  await close();
});
