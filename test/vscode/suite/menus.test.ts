import * as vscode from "vscode";
import { answering } from "./answers.ts";
import { api, assertEqual, checked, close, closeAll, findings, open, until } from "./drafts.ts";
import { atRest, labelsOf, press, workspaceUri } from "./host.ts";
import { test } from "./registry.ts";

test("the menu of a draft has “Đề mục” and “Xuất ra” with their own entries, and no other text has them", async () => {
  const shown = async () => {
    await vscode.commands.executeCommand("workbench.action.focusActiveEditorGroup");
    await atRest(500);
    await press("Shift+F10");
    const labels = await until("the menu is open", async () => {
      const found = await labelsOf(".monaco-menu .action-label");
      return found.length > 3 ? found : undefined;
    });
    await press("Escape");
    return ["Đề mục", "Xuất ra"].filter((wanted) => labels.includes(wanted));
  };
  await findings((await open("co-loi.chithi")).document);
  assertEqual(await shown(), ["Đề mục", "Xuất ra"], "the submenus");
  await close();
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: "a", language: "json" }));
  assertEqual(await shown(), [], "the submenus elsewhere");
  await closeAll();
});

test("what the outline shows has symbols that fit a page, and none of a program's", async () => {
  const { document } = await open("co-loi.chithi");
  await checked(document);
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    "vscode.executeDocumentSymbolProvider",
    document.uri,
  );
  const flat = (some: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
    some.flatMap((one) => [one, ...flat(one.children)]);
  const kinds = new Set(flat(symbols).map(({ kind }) => vscode.SymbolKind[kind]));
  const ofPrograms = ["Class", "Function", "Method", "Variable", "Constructor", "Interface", "Field", "Object"];
  assertEqual(
    ofPrograms.filter((kind) => kinds.has(kind)),
    [],
    `kinds that a page has none of, among ${[...kinds].join(", ")}`,
  );
  await close();
});

test("“Chọn hướng dẫn…” holds for a folder, by its .chithi.json", async () => {
  const folder = workspaceUri("huong-dan-rieng");
  const [draft, settings] = ["ct.chithi", ".chithi.json"].map((name) => vscode.Uri.joinPath(folder, name));
  if (draft === undefined || settings === undefined) return;
  const { status, drafts } = await api();
  const bytes = (text: string) => new TextEncoder().encode(text);
  await vscode.workspace.fs.writeFile(settings, bytes("{\n}\n"));
  await vscode.workspace.fs.writeFile(draft, bytes("HƯỚNG DẪN\nvề giữ gìn vệ sinh\n-----\n1. Quét dọn.\n"));
  try {
    const { document } = await vscode.window.showTextDocument(draft);
    await checked(document);
    await answering(undefined, async () => {
      const picks = [/36-HD/, /Cho mọi bản thảo của thư mục/];
      vscode.window.showQuickPick = (async (items: readonly vscode.QuickPickItem[]) => {
        const wanted = picks.shift();
        return items.find(({ label }) => wanted?.test(label));
      }) as unknown as typeof vscode.window.showQuickPick;
      await vscode.commands.executeCommand("chithi.chooseGuideline");
    });
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(settings));
    assertEqual(JSON.parse(written), { style: "hd36-2018" }, "what the folder's file says");
    assertEqual(document.isDirty, false, "the draft is changed");
    const uri = draft.toString();
    await until(
      "the folder's file applies",
      () => status(uri)?.style === "hd36-2018" && status(uri)?.styleReason === "cau-hinh",
      () => status(uri),
    );
  } finally {
    await closeAll();
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await until("the draft is gone from the list", () => !drafts().some((label) => label.includes("huong-dan-rieng")));
  }
});

test("“Xem việc và thời hạn” shows its view in an empty window, which says what to do", async () => {
  await closeAll();
  await vscode.commands.executeCommand("workbench.view.explorer");
  await vscode.commands.executeCommand("chithi.showTasks");
  await until("the view is in sight", async () =>
    (await labelsOf(".pane-header.expanded")).some((label) => label.includes("Việc và thời hạn")),
  );
  assertEqual((await api()).tasks(), [], "the tasks without a draft");
  await vscode.commands.executeCommand("workbench.view.explorer");
});

test("wrong values of settings are told once each, in the language of the messages", async () => {
  await closeAll();
  const configuration = vscode.workspace.getConfiguration("chithi");
  const { status } = await api();
  await answering(undefined, async ({ said }) => {
    const { document } = await open("co-loi.chithi");
    await checked(document);
    const told = (name: string) => said.filter((message) => message.includes(`chithi.${name} `));
    try {
      await configuration.update("detect", "co-le", vscode.ConfigurationTarget.Global);
      await until("the first is told", () => told("detect").length > 0);
      await configuration.update("locale", "en", vscode.ConfigurationTarget.Global);
      await until("the guideline is named in English", () =>
        status(document.uri.toString())?.styleName.startsWith("Guideline"),
      );
      await configuration.update("export.numbering", "la-ma", vscode.ConfigurationTarget.Global);
      await until("the second is told", () => told("export.numbering").length > 0);
      assertEqual(
        [told("detect")[0], told("export.numbering")],
        [
          "Cài đặt chithi.detect không nhận giá trị “co-le”, đang dùng “ask”. Các giá trị nhận được: “ask”, “always”, “never”.",
          ["The setting chithi.export.numbering cannot be “la-ma”; “go-tay” is used. It can be “go-tay”, “tu-dong”."],
        ],
        "the messages",
      );
    } finally {
      for (const name of ["detect", "export.numbering", "locale"]) {
        await configuration.update(name, undefined, vscode.ConfigurationTarget.Global);
      }
    }
    await until("the guideline is named in Vietnamese again", () =>
      status(document.uri.toString())?.styleName.startsWith("Hướng dẫn"),
    );
  });
  await closeAll();
});
