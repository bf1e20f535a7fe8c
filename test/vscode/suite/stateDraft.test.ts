import * as vscode from "vscode";
import { assertEqual, checked, close, findings, ruleOf, until, untitled } from "./drafts.ts";
import { test } from "./registry.ts";

/** The place behind the last letter. */
function atEnd({ document }: vscode.TextEditor): vscode.Position {
  return document.positionAt(document.getText().length);
}

/** Types words at the end, as somebody does who knows them. */
async function typed(editor: vscode.TextEditor, text: string): Promise<void> {
  await editor.edit((edit) => edit.insert(atEnd(editor), text));
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === "string" ? label : label.label;
}

function textOf({ insertText, label }: vscode.CompletionItem): string {
  const text = insertText ?? (typeof label === "string" ? label : label.label);
  return typeof text === "string" ? text : text.value.replace(/\$\{\d+:([^}]*)\}/g, "$1").replace(/\$\d+/g, "");
}

/** Takes what completion offers at the end, by the beginning of its label, with its blanks filled in, and a new line. */
async function taken(editor: vscode.TextEditor, start: string, blanks: Readonly<Record<string, string>> = {}) {
  const { document } = editor;
  await checked(document);
  const offered = async () => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      atEnd(editor),
    );
    return items;
  };
  let labels: string[] = [];
  const item = await until(
    `“${start}” is offered`,
    async () => {
      const items = await offered();
      labels = items.map(labelOf);
      return items.find((one) => labelOf(one).startsWith(start));
    },
    () => labels.slice(0, 20),
  );
  const range = item.range instanceof vscode.Range ? item.range : item.range?.replacing;
  let text = textOf(item);
  for (const [blank, filled] of Object.entries(blanks)) text = text.replaceAll(blank, filled);
  const at = range ?? new vscode.Range(atEnd(editor), atEnd(editor));
  await editor.edit((edit) => edit.replace(at, `${text}\n`));
}

test("a document of the State is written from nothing, and ends without a finding", async () => {
  const editor = await untitled("");
  const { document } = editor;
  // The header: nothing of it tells the State before its title is there.
  await typed(
    editor,
    "UBND XÃ AN PHÚ\nPHÒNG KINH TẾ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n",
  );
  await taken(editor, "KẾ HOẠCH");
  await taken(editor, "Về [trích yếu", { "[trích yếu nội dung]": "tổng vệ sinh môi trường năm 2026" });
  assertEqual(document.getText().includes("\nKẾ HOẠCH\nVề tổng vệ sinh"), true, "the title is there");
  // Number, place and date above the title.
  const title = document.getText().indexOf("KẾ HOẠCH");
  await editor.edit((edit) =>
    edit.insert(document.positionAt(title), "Số:      /KH-PKT\n\nAn Phú, ngày      tháng 10 năm 2026\n\n"),
  );
  await typed(
    editor,
    "\nĐể giữ gìn môi trường sạch, đẹp, Phòng Kinh tế xây dựng kế hoạch như sau:\n\n1. Các thôn phát quang đường làng trước ngày 15 tháng 11 năm 2026.\n\n2. Phòng Kinh tế kiểm tra, tổng hợp kết quả./.\n\n",
  );
  await taken(editor, "Nơi nhận: cả danh sách", {
    "[Cơ quan cấp trên]": "UBND xã",
    "[đơn vị soạn thảo]": "KT",
  });
  await typed(editor, "\n");
  await taken(editor, "KT. TRƯỞNG PHÒNG");
  await taken(editor, "PHÓ TRƯỞNG PHÒNG");
  await typed(editor, "\n\n\nTrần Văn Bảo\n");
  assertEqual((await findings(document)).map(ruleOf), [], "what is wrong in the end");
  const { style } = await checked(document);
  assertEqual(style, "nd30-2020", "the guideline");
  await close();
});
