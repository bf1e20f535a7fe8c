import * as vscode from "vscode";
import { assertEqual, close, findings, open, until } from "./drafts.ts";
import { inWebview, reload } from "./host.ts";
import { testOverReload } from "./registry.ts";

const PAGES = `[...document.querySelectorAll(".box")].map((box) => box.innerText).join("\\n")`;

async function shows(words: string): Promise<boolean> {
  return (await inWebview<string>(PAGES).catch(() => "")).includes(words);
}

function previews(): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview);
}

const NAME = "the preview is there again after the window was loaded again, and follows its draft";

testOverReload(
  NAME,
  async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    const { document } = await open("co-loi.chithi");
    await findings(document);
    await vscode.commands.executeCommand("chithi.preview");
    await until("the pages are drawn", () => shows("Số 5-CT/ĐU"));
    // In the browser VS Code writes down what is open every five seconds, and not when the page is left.
    await new Promise((resolve) => setTimeout(resolve, 7_000));
    await reload(NAME);
  },
  async () => {
    await until("the pages are drawn again", () => shows("Số 5-CT/ĐU"));
    assertEqual(
      previews().map(({ label }) => label),
      ["Trang in: co-loi.chithi"],
      "the previews",
    );
    const { document } = await open("co-loi.chithi");
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(12, 0), "Viết sau khi mở lại cửa sổ.\n\n");
    await vscode.workspace.applyEdit(edit);
    await until("what is written now is drawn", () => shows("Viết sau khi mở lại cửa sổ."));
    await close();
    await until("the preview ends with its draft", () => previews().length === 0);
  },
);
