import * as vscode from "vscode";
import { paragraph, run, table, wordFile } from "../../word/wordXml.ts";
import { assertEqual, close, findings, until } from "./drafts.ts";
import { screenshot, workspaceUri } from "./host.ts";
import { test } from "./registry.ts";

const CENTRE = '<w:jc w:val="center"/>';
const column = (...lines: string[]) => lines.map((line) => paragraph(line, CENTRE)).join("");

/** A Word file as people make them, with a change that was never accepted and a note. */
const LETTER = wordFile({
  footnotes: `<w:footnote w:id="1">${paragraph("theo báo cáo của các chi bộ")}</w:footnote>`,
  body:
    table([
      [
        column("ĐẢNG BỘ TỈNH SƠN HÀ", "ĐẢNG UỶ XÃ AN PHÚ", "*", "Số 03-CT/ĐU"),
        column("ĐẢNG CỘNG SẢN VIỆT NAM", "An Phú, ngày 15 tháng 6 năm 2026"),
      ],
    ]) +
    column("CHỈ THỊ", "về tăng cường công tác phòng cháy, chữa cháy", "-----") +
    paragraph(
      `${run("Ban Thường vụ Đảng uỷ yêu cầu")}<w:r><w:footnoteReference w:id="1"/></w:r><w:del w:id="1"><w:r><w:delText> cũ</w:delText></w:r></w:del>${run(" các chi bộ:")}`,
    ) +
    paragraph("1. Tuyên truyền."),
});

async function written(name: string, bytes: Uint8Array): Promise<vscode.Uri> {
  const uri = workspaceUri(name);
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

test("a Word file is imported into a new draft, which is checked at once", async () => {
  const uri = await written("thu.docx", LETTER);
  await vscode.commands.executeCommand("chithi.importWord", uri);
  const editor = await until("the draft is in front", () => {
    const active = vscode.window.activeTextEditor;
    return active?.document.getText().startsWith("ĐẢNG BỘ TỈNH") ? active : undefined;
  });
  const { document } = editor;
  assertEqual(document.languageId, "chithi", "the language");
  assertEqual(document.isUntitled, true, "untitled");
  assertEqual(document.uri.path, workspaceUri("thu.chithi").path, "its name and folder are the file's");
  assertEqual(
    document.getText(),
    `ĐẢNG BỘ TỈNH SƠN HÀ
ĐẢNG UỶ XÃ AN PHÚ
*
Số 03-CT/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM
An Phú, ngày 15 tháng 6 năm 2026

CHỈ THỊ
về tăng cường công tác phòng cháy, chữa cháy
-----

Ban Thường vụ Đảng uỷ yêu cầu (chú thích: theo báo cáo của các chi bộ) các chi bộ:

1. Tuyên truyền.
`,
    "the text",
  );
  await findings(document);
  await vscode.commands.executeCommand("notifications.showList");
  await screenshot("import-word");
  await vscode.commands.executeCommand("notifications.clearAll");
  await close();
  await vscode.workspace.fs.delete(uri);
});

test("a file that is no Word file is not imported, and nothing is opened", async () => {
  const before = vscode.workspace.textDocuments.length;
  const uri = await written("cu.doc", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
  await vscode.commands.executeCommand("chithi.importWord", uri);
  assertEqual(vscode.workspace.textDocuments.length, before, "the documents");
  await vscode.commands.executeCommand("notifications.showList");
  await screenshot("import-word-refused");
  await vscode.commands.executeCommand("notifications.clearAll");
  await vscode.workspace.fs.delete(uri);
});
