import * as vscode from "vscode";
import { answering } from "./answers.ts";
import { assertEqual, checked, close, findings, ruleOf, until, untitled } from "./drafts.ts";
import { atRest, press } from "./host.ts";
import { test } from "./registry.ts";

const ISSUED = `TỈNH UỶ SƠN HÀ
*
Số 31-CV/TU
về việc chuẩn bị hội nghị sơ kết

ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hà, ngày 05 tháng 11 năm 2026

Kính gửi:
- Các đảng uỷ trực thuộc Tỉnh uỷ.

Ban Thường vụ Tỉnh uỷ đề nghị các cấp uỷ chuẩn bị báo cáo sơ kết.

Nơi nhận:
- Như trên;
- Lưu Văn phòng Tỉnh uỷ.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Nguyễn Văn An
`;

/** Before that day a copy has the form of HD 36. */
const UNDER_HD05 = new Date() >= new Date(2026, 4, 27);

async function besidesBlanks(document: vscode.TextDocument): Promise<string[]> {
  return (await findings(document)).map(ruleOf).filter((rule) => rule !== "noi-dung/cho-trong");
}

test("a certified copy bears the stamp of HD 05, with the name to fill in, in one step of undo", async () => {
  if (!UNDER_HD05) return;
  const editor = await untitled(ISSUED);
  const { document } = editor;
  await findings(document);
  await vscode.commands.executeCommand("chithi.makeCopy");
  const block = document.getText().slice(ISSUED.trimEnd().length);
  assertEqual(
    block,
    "\n\n-----\n\nBẢN SAO VĂN BẢN\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\n\n\n[Họ và tên]\n",
    "the block",
  );
  assertEqual(document.getText(editor.selection), "[Họ và tên]", "what is selected to be filled in");
  assertEqual(await besidesBlanks(document), [], "what is wrong in it");
  // There is one now: it says so, and changes nothing.
  const { version } = document;
  await answering(undefined, async ({ said }) => {
    await vscode.commands.executeCommand("chithi.makeCopy");
    assertEqual(said.join().includes("đã có phần bản sao"), true, `the reason in “${said.join()}”`);
  });
  assertEqual(document.version, version, "the version after a second time");
  await vscode.commands.executeCommand("undo");
  await until("one undo brings the text back", () => document.getText() === ISSUED);
  await close();
});

test("a certified copy under HD 36 is one of three kinds, chosen by keys", async () => {
  const configuration = vscode.workspace.getConfiguration("chithi");
  await configuration.update("style", "hd36-2018", vscode.ConfigurationTarget.Global);
  try {
    const old = ISSUED.replace("về việc chuẩn", "Chuẩn").replaceAll(";", ",").replace("11 năm 2026", "11 năm 2024");
    const { document } = await untitled(old);
    await until("the style is taken", async () => (await checked(document)).style === "hd36-2018");
    const ended = vscode.commands.executeCommand("chithi.makeCopy");
    await atRest();
    await press("ArrowDown");
    await press("Enter");
    await ended;
    const lines = document.getText().slice(old.trimEnd().length).trim().split("\n");
    assertEqual(
      lines.slice(0, 7),
      ["-----", "", "TỈNH UỶ SƠN HÀ", "VĂN PHÒNG", "*", "Số      -BS/VPTU", ""],
      "the block's header",
    );
    assertEqual(lines[7], "SAO LỤC", "the kind");
    assertEqual(await besidesBlanks(document), [], "what is wrong in it");
    // Escape at the question changes nothing.
    await vscode.commands.executeCommand("undo");
    await until("one undo brings the text back", () => document.getText() === old);
    await checked(document);
    const second = vscode.commands.executeCommand("chithi.makeCopy");
    await atRest();
    await press("Escape");
    await second;
    assertEqual(document.getText(), old, "the text after Escape");
    await close();
  } finally {
    await configuration.update("style", undefined, vscode.ConfigurationTarget.Global);
  }
});
