import * as vscode from "vscode";
import snippets from "../../../snippets/chithi.json" with { type: "json" };
import { withCursor } from "../../unit/cursor.ts";
import { citedDraftKnown } from "./citedDraft.ts";
import { assertEqual, close, closeAll, findings, until, untitled } from "./drafts.ts";
import { atRest, labelsOf, press, screenshot, type } from "./host.ts";
import { withOffice } from "./office.ts";
import { test } from "./registry.ts";

const HEADER = `ĐẢNG BỘ TỈNH SƠN HÀ
ĐẢNG UỶ XÃ AN PHÚ
*
Số      -CT/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
An Phú, ngày      tháng 6 năm 2026

CHỈ THỊ
CỦA BAN THƯỜNG VỤ ĐẢNG UỶ
về phòng cháy, chữa cháy trong mùa khô
-----

`;
const BODY = "Ban Thường vụ Đảng uỷ yêu cầu các chi bộ kiểm tra, rà soát.\n\n";

/** Opens an untitled draft with the caret at “|”. */
async function openAt(marked: string): Promise<vscode.TextEditor> {
  const { text, position } = withCursor(marked);
  const editor = await untitled(text);
  await findings(editor.document);
  const caret = new vscode.Position(position.line, position.character);
  editor.selection = new vscode.Selection(caret, caret);
  return editor;
}

/** What VS Code offers at the caret, from the server and from the snippets. */
async function offered({ document, selection }: vscode.TextEditor): Promise<vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    document.uri,
    selection.active,
  );
  return items;
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === "string" ? label : label.label;
}

/** What snippets insert that are one line of text. */
const SNIPPET_LINES = Object.values(snippets).flatMap(({ body: [line = "", ...more] }) =>
  more.length === 0 ? [line] : [],
);

test("completion finds “Nơi nhận” by “noi nhan”, and the keys take it", async () => {
  const editor = await openAt(`${HEADER}${BODY}noi nhan|`);
  const { document } = editor;
  const labels = (await offered(editor)).map(labelOf);
  assertEqual(labels.includes("Nơi nhận:"), true, `“Nơi nhận:” among ${labels.join(" | ")}`);
  await press("Control+Space");
  // The list is drawn a moment after its entries are there; Enter takes the first.
  await until("the list is shown", async () => (await labelsOf(SUGGESTED)).length > 0);
  await atRest();
  await screenshot("goi-y");
  await press("Enter");
  await until(
    "the heading is there with the first entry begun",
    () => document.getText().endsWith("\nNơi nhận:\n- "),
    () => document.getText().slice(-40),
  );
  await close();
});

/** What the list of suggestions shows, as a screen reader says it. */
const SUGGESTED = ".suggest-widget.visible [role=option]";
const SIGNED = `${HEADER}${BODY}Chỉ thị này phổ biến đến chi bộ.\n\nNơi nhận:\n- Các chi bộ trực thuộc;\n- Lưu Văn phòng Đảng uỷ.\n\n`;

// Each with the office's data of office.ts: where the caret stands, what is typed there, and what stands there then.
for (const [what, marked, typed, line] of [
  ["the issuing body's name", "ĐẢNG BỘ TỈNH SƠN HÀ\n|", "dang uy phuong", "ĐẢNG UỶ PHƯỜNG HOÀ BÌNH"],
  [
    "the date of today",
    `ĐẢNG UỶ PHƯỜNG HOÀ BÌNH\n*\nSố 05-CT/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n|`,
    "hoa binh",
    /^Hoà Bình, ngày /,
  ],
  ["a type's code with the body's", `${HEADER.replace("Số      -CT/ĐU", "Số 12-|")}`, "ct", "Số 12-CT/ĐU"],
  ["a recipient", `${HEADER}${BODY}Nơi nhận:\n- |\n`, "thuong truc tinh", "- Thường trực Tỉnh uỷ (để báo cáo);"],
  ["a position and the signer", `${SIGNED}T/M BAN THƯỜNG VỤ\n|`, "nguyen van", "Nguyễn Văn An"],
  ["a clause of the library", `${HEADER}${BODY}1. |`, "ban xay", /^1\. Ban [Xx]ây dựng Đảng/],
] as const) {
  test(`completion puts in ${what} with the keyboard`, () =>
    withOffice(async () => {
      const editor = await openAt(marked);
      const { document } = editor;
      // Reads the office's data anew, whoever watches files here.
      await vscode.commands.executeCommand("chithi.check");
      await vscode.commands.executeCommand("workbench.action.closePanel");
      await vscode.commands.executeCommand("workbench.action.focusActiveEditorGroup");
      await type(typed);
      await press("Control+Space");
      await until("the list is shown", async () => (await labelsOf(SUGGESTED)).length > 0);
      // It takes keys a moment after it was drawn.
      await atRest();
      await press("Enter");
      const lines = () => document.getText().split("\n");
      await until(
        "it stands there",
        () => lines().some((one) => (typeof line === "string" ? one === line : line.test(one))),
        lines,
      );
      await close();
    }));
}

test("completion offers the recipients that are missing", async () => {
  const editor = await openAt(`${HEADER}${BODY}Nơi nhận:\n- Các đồng chí Đảng uỷ viên;\n- |\n`);
  const labels = (await offered(editor)).map(labelOf);
  assertEqual(labels.includes("Lưu Văn phòng Đảng uỷ"), true, `the archive among ${labels.join(" | ")}`);
  assertEqual(
    labels.filter((label) => label.startsWith("Các đồng chí")),
    [],
    "what is in the list already",
  );
  await close();
});

test("completion writes an abbreviation in full", async () => {
  const editor = await openAt(`${HEADER}Giao UBND| xã báo cáo.\n`);
  const items = (await offered(editor)).filter((item) => labelOf(item) === "Uỷ ban nhân dân");
  assertEqual(items.length, 1, "how often it is offered");
  assertEqual(items[0]?.detail, "Viết đủ “UBND”", "what it says of itself");
  await close();
});

test("completion offers the workspace's drafts behind “theo ”", async () => {
  await citedDraftKnown();
  const editor = await openAt(`${HEADER}Thực hiện theo |\n`);
  const labels = (await offered(editor)).map(labelOf);
  assertEqual(labels.includes("Chỉ thị số 08-CT/TU"), true, `the citation among ${labels.join(" | ")}`);
  await closeAll();
});

for (const [place, marked] of [
  ["an empty draft", "|"],
  ["a header that is begun", "TỈNH UỶ SƠN HÀ\n*\n|"],
  ["the end of the body", `${HEADER}${BODY}|`],
  ["a sentence", `${HEADER}Các chi bộ |`],
] as const) {
  test(`completion and snippets offer nothing twice in ${place}`, async () => {
    const editor = await openAt(marked);
    const items = await offered(editor);
    const labels = items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Snippet).map(labelOf);
    assertEqual(new Set(labels).size, labels.length, `labels, in ${labels.join(" | ")}`);
    assertEqual(SNIPPET_LINES.includes("ĐẢNG CỘNG SẢN VIỆT NAM"), true, "a snippet that inserts the Party's name");
    assertEqual(
      labels.filter((label) => SNIPPET_LINES.includes(label)),
      [],
      "what snippets insert",
    );
    await close();
  });
}
