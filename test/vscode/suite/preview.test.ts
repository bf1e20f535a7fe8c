import * as vscode from "vscode";
import { assertEqual, close, closeAll, until, untitled } from "./drafts.ts";
import { atRest, channelUri, inWebview, screenshot, workspaceUri } from "./host.ts";
import { picture, test } from "./registry.ts";

const PAGES = `[...document.querySelectorAll(".box")].map((box) => box.innerText)`;
const HERE = `[...document.querySelectorAll(".here")].map((one) => one.innerText)`;

/** The texts of the pages once `good` is true of them. */
function pages(what: string, good: (pages: string[]) => boolean): Promise<string[]> {
  return until(what, async () => {
    const found = await inWebview<string[]>(PAGES).catch(() => []);
    return found.length > 0 && good(found) ? found : undefined;
  });
}

/** The example opens as it is; the others as untitled copies, so that nothing is saved while one waits. */
async function showPreview(of: "copy" | "example"): Promise<vscode.TextEditor> {
  const extension = vscode.extensions.getExtension("chithi.chithi")?.extensionUri as vscode.Uri;
  const example = vscode.Uri.joinPath(extension, "examples/mau-chi-thi-hd05-dang-uy-xa.chithi");
  const faulty = await vscode.workspace.fs.readFile(workspaceUri("sua-duoc.chithi"));
  const editor =
    of === "copy"
      ? await untitled(new TextDecoder().decode(faulty))
      : await vscode.window.showTextDocument(example, { preview: false });
  await vscode.commands.executeCommand("chithi.preview");
  await pages("the pages are drawn", ([first = ""]) => first.includes("ĐẢNG CỘNG SẢN VIỆT NAM"));
  return editor;
}

test("the preview shows the draft's pages beside it, and follows what is typed", async () => {
  const { document } = await showPreview("copy");
  const [first = ""] = await inWebview<string[]>(PAGES);
  for (const text of ["ĐẢNG UỶ XÃ AN PHÚ", "Số 6-CT/ĐU", "1. Quán triệt, triển khai thực hiện Chỉ thị số 08-CT/TU"]) {
    if (!first.includes(text)) throw new Error(`“${text}” is not on the first page:\n${first}`);
  }
  assertEqual(vscode.window.activeTextEditor?.document.uri.path, document.uri.path, "what has the focus");
  // What is not touched stays: it is not drawn again.
  await inWebview(`document.querySelector(".docType").dataset.mark = "old"`);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(13, 0), "Đoạn <x onclick=y> & khác.\n\n");
  await vscode.workspace.applyEdit(edit);
  await pages("the new paragraph is drawn, as text", ([page = ""]) => page.includes("Đoạn <x onclick=y> & khác."));
  assertEqual(await inWebview(`document.querySelector(".docType").dataset.mark`), "old", "a paragraph above the edit");
  await closeAll();
});

test("the preview follows the caret, and a double click in it moves the caret", async () => {
  const editor = await showPreview("copy");
  const at = (text: string) => {
    const line = editor.document.getText().split("\n").indexOf(text);
    editor.selection = new vscode.Selection(line, 0, line, 0);
  };
  at("TS. Nguyễn Văn An");
  await until("the signer's name is marked", async () => (await inWebview<string[]>(HERE))[0] === "TS. Nguyễn Văn An");
  const shown = `(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.querySelector(".here").getBoundingClientRect())`;
  assertEqual(await inWebview(shown), true, "the marked paragraph is in sight");
  at("CỦA BAN THƯỜNG VỤ ĐẢNG UỶ");
  await until("the author is marked", async () => (await inWebview<string[]>(HERE))[0] === "CỦA BAN THƯỜNG VỤ ĐẢNG UỶ");
  assertEqual(await inWebview(shown), true, "the marked paragraph is in sight");
  await inWebview(
    `document.querySelector(".dissemination").dispatchEvent(new MouseEvent("dblclick", { bubbles: true }))`,
  );
  await until("the caret stands there", () => {
    const active = vscode.window.activeTextEditor;
    const line = active?.selection.active.line ?? -1;
    return active !== undefined && active.document.lineAt(line).text === "Chỉ thị này phổ biến đến chi bộ./.";
  });
  await closeAll();
});

test("scrolling the preview moves the editor along, and leaves its caret", async () => {
  const editor = await showPreview("example");
  const caret = editor.selection.active;
  const top = () => editor.visibleRanges[0]?.start.line ?? 0;
  const before = top();
  await inWebview(`document.querySelectorAll(".box")[3].scrollIntoView()`);
  await until("the editor shows the last appendix", () => top() > before + 10);
  assertEqual(editor.selection.active.line, caret.line, "the line of the caret");
  await closeAll();
});

test("a command given with the focus in the preview works on the draft that it shows", async () => {
  const { document } = await showPreview("copy");
  await vscode.commands.executeCommand("workbench.action.focusSecondEditorGroup");
  await until("no editor has the focus", () => vscode.window.activeTextEditor === undefined);
  await vscode.commands.executeCommand("chithi.fixAll");
  await until("the number is corrected", () => document.getText().includes("Số 06-CT/ĐU"));
  await closeAll();
});

test("the preview turns to the draft in front, and ends with it", async () => {
  await showPreview("copy");
  const { document } = await vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument({
      language: "chithi",
      content: "TỈNH UỶ SƠN HÀ\n*\nSố 05-CT/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n",
    }),
    { viewColumn: vscode.ViewColumn.One, preview: false },
  );
  await pages("the other draft is drawn", ([first = ""]) => first.includes("TỈNH UỶ SƠN HÀ"));
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
  await close();
  const previews = () =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof vscode.TabInputWebview);
  await until("the preview is closed", () => previews().length === 0);
  await closeAll();
});

test("the preview parts a long draft into sheets, with numbers from the second page and each appendix on its own", async () => {
  const { document } = await showPreview("example");
  const sheets = await pages("its four sheets are drawn", ({ length }) => length === 4);
  assertEqual(
    sheets.map((text) => /^PHỤ LỤC \d|ĐẢNG BỘ TỈNH SƠN HÀ|Nơi nhận/m.exec(text)?.[0]),
    ["ĐẢNG BỘ TỈNH SƠN HÀ", "Nơi nhận", "PHỤ LỤC 1", "PHỤ LỤC 2"],
    "what tells the sheets",
  );
  const numbers = `[...document.querySelectorAll(".box")].map((box) => box.querySelector(".pageNumber")?.innerText ?? "")`;
  assertEqual(await inWebview(numbers), ["", "2", "", ""], "the numbers of the pages");
  // No letter is lost where a page ends, and none stands below the margin.
  const below = `[...document.querySelectorAll(".sheet > .text")].filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 10).length`;
  assertEqual(await inWebview(below), 0, "how many sheets overflow");
  const printed = sheets.join("").replace(/\s/g, "");
  for (const line of document
    .getText()
    .split("\n")
    .filter((one) => /^\d\. /.test(one))) {
    if (!printed.includes(line.replace(/\s/g, ""))) throw new Error(`“${line}” is not on the pages`);
  }
  await closeAll();
});

test("the preview is drawn again when it was hidden and is shown, and when it is loaded anew", async () => {
  const { document } = await showPreview("copy");
  const other = await vscode.workspace.openTextDocument(channelUri("only.txt"));
  await vscode.window.showTextDocument(other, { viewColumn: vscode.ViewColumn.Two, preview: false });
  await until("it is hidden", async () => !(await isThere()));
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(13, 0), "Đoạn viết khi trang bị che.\n\n");
  await vscode.workspace.applyEdit(edit);
  await close();
  await pages("what was written meanwhile is there", ([first = ""]) => first.includes("Đoạn viết khi trang bị che."));
  await vscode.commands.executeCommand("workbench.action.focusSecondEditorGroup");
  await inWebview(`document.querySelector("main").dataset.mark = "old"`);
  await vscode.commands.executeCommand("workbench.action.webview.reloadWebviewAction");
  await pages("it is drawn again", ([first = ""]) => first.includes("Đoạn viết khi trang bị che."));
  await until(
    "all of it is new",
    async () => (await inWebview(`document.querySelector("main").dataset.mark ?? ""`)) === "",
  );
  await closeAll();
});

/** Whether a preview is shown. */
async function isThere(): Promise<boolean> {
  return inWebview("true").then(
    () => true,
    () => false,
  );
}

picture("a picture of the preview", async () => {
  const configuration = vscode.workspace.getConfiguration("breadcrumbs");
  await vscode.commands.executeCommand("workbench.action.closeSidebar");
  try {
    // They would show where the project lies.
    await configuration.update("enabled", false, vscode.ConfigurationTarget.Global);
    const editor = await showPreview("example");
    editor.selection = new vscode.Selection(17, 0, 17, 0);
    await atRest(1_000);
    await screenshot("xem-truoc");
  } finally {
    await configuration.update("enabled", undefined, vscode.ConfigurationTarget.Global);
  }
  await closeAll();
  await vscode.commands.executeCommand("workbench.view.explorer");
});
