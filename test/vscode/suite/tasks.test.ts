import * as vscode from "vscode";
import { api, assertEqual, checked, close, open, until, untitled } from "./drafts.ts";
import { labelsOf, press, screenshot } from "./host.ts";
import { test } from "./registry.ts";

const PLAN = `ĐẢNG BỘ TỈNH SƠN HÀ
ĐẢNG UỶ XÃ AN PHÚ
*
Số 12-KH/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
An Phú, ngày 08 tháng 6 năm 2026

KẾ HOẠCH
tổ chức ngày hội đọc sách
-----

Ban Thường vụ Đảng uỷ xây dựng Kế hoạch như sau:

I. TỔ CHỨC THỰC HIỆN

1. Công an xã bảo đảm an ninh, trật tự, báo cáo trước ngày 30/6/2026.

2. Đoàn Thanh niên xã chuẩn bị lực lượng.
`;

test("the view “Việc và thời hạn” tells who does what until when, and Enter goes there", async () => {
  const editor = await untitled(PLAN);
  await checked(editor.document);
  await vscode.commands.executeCommand("chithi.showTasks");
  const { tasks } = await api();
  await until("the view lists the tasks", () => tasks().length === 2, tasks);
  assertEqual(
    tasks().map((label) => label.replace(/ \(đã qua\)/, "")),
    [
      "Công an xã, bảo đảm an ninh, trật tự, báo cáo trước ngày 30/6/2026, trước ngày 30/6/2026",
      "Đoàn Thanh niên xã, chuẩn bị lực lượng, chưa nêu thời hạn",
    ],
    "what is said of the tasks",
  );
  await until("its lines have the focus", async () => {
    await vscode.commands.executeCommand("chithi.tasks.focus");
    return (await labelsOf(".monaco-list:focus-within [role=treeitem]")).length === 2;
  });
  await screenshot("viec-va-thoi-han");
  await press("Home");
  await press("ArrowDown");
  await press("Enter");
  await until("the second task is selected", () => editor.document.getText(editor.selection).startsWith("chuẩn bị"));
  await close();
});

test("the register of the folder opens as a table with what its numbers tell", async () => {
  await checked((await open("co-loi.chithi")).document);
  await vscode.commands.executeCommand("chithi.register", "md");
  const book = await until("the book is in front", () => {
    const front = vscode.window.activeTextEditor?.document;
    return front?.languageId === "markdown" ? front : undefined;
  });
  for (const part of [
    "# Sổ đăng ký văn bản đi",
    "| Số | Số và ký hiệu | Ngày |",
    "co-loi.chithi |",
    "số tiếp theo là",
  ]) {
    if (!book.getText().includes(part)) throw new Error(`“${part}” is not in\n${book.getText()}`);
  }
  await close();
  await close();
});
