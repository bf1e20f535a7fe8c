import * as vscode from "vscode";
import { answering } from "./answers.ts";
import { assertEqual, close, findings, until, untitled } from "./drafts.ts";
import { atRest, extensionHost, press, screenshot, workspaceUri } from "./host.ts";
import { test } from "./registry.ts";

const DRAFT = `TỈNH UỶ SƠN HÀ
*
Số      -CT/TU

ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hà, ngày      tháng 10 năm 2026

CHỈ THỊ
CỦA BAN THƯỜNG VỤ TỈNH UỶ
về giữ gìn vệ sinh môi trường
-----

Ban Thường vụ Tỉnh uỷ yêu cầu:

1. Các cấp uỷ lãnh đạo việc thu gom rác.

2. Giao [tên cơ quan] theo dõi, đôn đốc.

Chỉ thị này phổ biến đến chi bộ.

Nơi nhận:
- Các đảng uỷ trực thuộc Tỉnh uỷ;
- Lưu Văn phòng Tỉnh uỷ.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Nguyễn Văn An
`;

/** The first two letters of a file in the folder; undefined while there is none. */
async function beginningOf(name: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode((await vscode.workspace.fs.readFile(workspaceUri(name))).slice(0, 2));
  } catch {
    return undefined;
  }
}

test("exporting to Word lists what is left to fill in, then asks where the file goes, and writes it", async () => {
  const { document } = await untitled(DRAFT);
  await findings(document);
  const ended = vscode.commands.executeCommand("chithi.exportWord");
  await atRest(1_000);
  await screenshot("xuat-word-cho-trong");
  await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
  await atRest(1_000);
  await screenshot("xuat-word-luu");
  await press("Enter");
  await until("the file is there", async () => {
    const files = await vscode.workspace.fs.readDirectory(workspaceUri());
    return files.some(([name]) => name.endsWith(".docx"));
  });
  await atRest(1_000);
  await screenshot("xuat-word-xong");
  const [name] = (await vscode.workspace.fs.readDirectory(workspaceUri()))
    .map(([each]) => each)
    .filter((each) => each.endsWith(".docx"));
  await until("it is a Word file", async () => (await beginningOf(name ?? "")) === "PK");
  assertEqual(document.getText(), DRAFT, "the draft");
  await vscode.commands.executeCommand("notifications.clearAll");
  await ended;
  await vscode.workspace.fs.delete(workspaceUri(name ?? ""));
  await close();
});

test("exporting to HTML writes a page for a browser", async () => {
  const { document } = await untitled(DRAFT.replace("[tên cơ quan]", "Văn phòng Tỉnh uỷ"));
  await findings(document);
  const ended = vscode.commands.executeCommand("chithi.exportHtml");
  await atRest(1_000);
  await press("Enter");
  const name = await until("the file is there", async () => {
    const files = await vscode.workspace.fs.readDirectory(workspaceUri());
    return files.map(([each]) => each).find((each) => each.endsWith(".html"));
  });
  await until("it is a page", async () => (await beginningOf(name)) === "<!");
  await vscode.commands.executeCommand("notifications.clearAll");
  await ended;
  await vscode.workspace.fs.delete(workspaceUri(name));
  await close();
});

/** Whether LibreOffice is on the machine, asked of the path that the language server has, too. With CI set it must be. */
async function hasLibreOffice(): Promise<boolean> {
  const folders = (process.env.PATH ?? "").split(":").filter((folder) => folder !== "");
  for (const folder of folders) {
    const program = vscode.Uri.joinPath(vscode.Uri.file(folder), "soffice");
    if (await vscode.workspace.fs.stat(program).then(Boolean, () => false)) return true;
  }
  if (process.env.CI) throw new Error("soffice is not installed: apt-get install libreoffice-writer");
  return false;
}

test("exporting to PDF writes what LibreOffice makes, or says why there is none", async () => {
  const { document } = await untitled(DRAFT.replace("[tên cơ quan]", "Văn phòng Tỉnh uỷ"));
  await findings(document);
  const target = workspaceUri("xuat-ra.pdf");
  await answering(undefined, async ({ said, asked }) => {
    let offered: vscode.SaveDialogOptions | undefined;
    // What the user picks in the dialog, which VS Code draws some time after LibreOffice has ended.
    vscode.window.showSaveDialog = async (options) => {
      offered = options;
      return target;
    };
    await vscode.commands.executeCommand("chithi.exportPdf");
    if (extensionHost === "web" || !(await hasLibreOffice())) {
      const why = extensionHost === "web" ? "Trong trình duyệt không xuất được ra PDF" : "cần có LibreOffice";
      assertEqual([said.length, said.join().includes(why)], [1, true], `the reason in “${said.join()}”`);
      assertEqual([offered, asked], [undefined, []], "what was asked where there is nothing to be saved");
      return;
    }
    const name = offered?.defaultUri?.path.split("/").at(-1);
    assertEqual(name, `${document.uri.path}.pdf`, "the name that is offered");
    assertEqual(await beginningOf("xuat-ra.pdf"), "%P", "the file's beginning");
    assertEqual(said, ["Đã xuất ra xuat-ra.pdf."], "what is said");
    await vscode.workspace.fs.delete(target);
  });
  await close();
}, 180_000);

test("exporting to Word leads to a place that is left to fill in, and then writes nothing", async () => {
  const editor = await untitled(DRAFT);
  await findings(editor.document);
  const ended = vscode.commands.executeCommand("chithi.exportWord");
  await atRest(1_000);
  await vscode.commands.executeCommand("workbench.action.quickOpenSelectNext");
  await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
  await ended;
  const selected = vscode.window.activeTextEditor?.document.getText(vscode.window.activeTextEditor.selection);
  assertEqual(selected, "[tên cơ quan]", "what is selected");
  await close();
});
