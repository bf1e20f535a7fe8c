import * as vscode from "vscode";
import { answering } from "./answers.ts";
import { api, assertEqual, checked, close, closeAll, open, until } from "./drafts.ts";
import { extensionHost, labelsOf, press, screenshot, workspaceUri } from "./host.ts";
import { note, test } from "./registry.ts";

const FOCUSED_TREE = ".monaco-list:focus-within [role=treeitem]";

/**
 * VS Code's server watches files by a native module that the suite's installation does without: in the Node host nothing
 * tells of files that others change, and the view is told to look.
 */
async function filesChanged(): Promise<void> {
  if (extensionHost === "node") await vscode.commands.executeCommand("chithi.drafts.refresh");
}

/** Opens the view and waits until the folder was read. */
async function focusDrafts(): Promise<readonly string[]> {
  const { drafts } = await api();
  await vscode.commands.executeCommand("chithi.drafts.focus");
  await until("the drafts are listed", () => drafts().length > 0);
  await until("the list has the focus", async () => {
    await vscode.commands.executeCommand("chithi.drafts.focus");
    return (await labelsOf(FOCUSED_TREE)).length > 0;
  });
  return drafts();
}

const write = (name: string, text: string) =>
  vscode.workspace.fs.writeFile(workspaceUri(name), new TextEncoder().encode(text));

async function textOf(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceUri(name)));
}

/** A draft that no other test knows. */
const OWN = "danh-sach.chithi";

test("the view “Bản thảo” lists the folder's drafts, the worst first; Enter opens one", async () => {
  await write(OWN, (await textOf("co-loi.chithi")).replace("Số 5-", "Số 55-"));
  await filesChanged();
  const start = "Chỉ thị số 55-CT/ĐU, 4 lỗi, 4 cảnh báo, 9/6/2026, về tăng";
  await vscode.commands.executeCommand("chithi.drafts.focus");
  const { drafts } = await api();
  await until("it is listed", () => drafts().some((label) => label.startsWith(start)), drafts);
  await focusDrafts();
  const uncounted = () => drafts().filter((label) => label.includes("chưa kiểm tra"));
  await until("the findings of all are counted", () => uncounted().length === 0, uncounted);
  await press("Home");
  // The tree is drawn a moment after it was told, and only as far as it is in sight.
  let shown: readonly string[] = [];
  await until(
    "a screen reader finds the list in the window",
    async () => {
      shown = await labelsOf(FOCUSED_TREE);
      return shown.length > 2 && JSON.stringify(shown) === JSON.stringify(drafts().slice(0, shown.length));
    },
    () => ({ shown, drafts: drafts() }),
  );
  const labels = drafts();
  const at = labels.findIndex((label) => label.startsWith(start));
  const errors = labels.map((label) => Number(/(\d+) lỗi/.exec(label)?.[1] ?? 0));
  assertEqual(
    errors,
    errors.toSorted((a, b) => b - a),
    "the order",
  );
  for (let n = 0; n < at; n++) await press("ArrowDown");
  await press("Enter");
  await until("it is open", () => vscode.window.activeTextEditor?.document.uri.path.endsWith(`/${OWN}`));
  await screenshot("ban-thao");
  await close();
});

test("the view “Bản thảo” follows what is typed, saved elsewhere and deleted, and keeps its order", async () => {
  const { drafts } = await api();
  await focusDrafts();
  const has = (start: string) => drafts().some((label) => label.startsWith(start));
  const editor = await open(OWN);
  await checked(editor.document);
  await editor.edit((edit) => edit.replace(new vscode.Range(3, 3, 3, 5), "7"));
  await until("what is typed is listed", () => has("Chỉ thị số 7-CT/ĐU, 5 lỗi"));
  await vscode.commands.executeCommand("undo");
  await until("what is undone is listed", () => has("Chỉ thị số 55-CT/ĐU, 4 lỗi"), drafts);
  await close();
  try {
    await write("moi-viet.chithi", (await textOf("co-loi.chithi")).replace("Số 5-", "Số 88-"));
    await filesChanged();
    await until("a new file is listed", () => has("Chỉ thị số 88-CT/ĐU"));
    await vscode.commands.executeCommand("chithi.drafts.sort", "number");
    const numbers = () =>
      drafts()
        .flatMap((label) => /^Chỉ thị số (\d+)-CT\/ĐU/.exec(label)?.[1] ?? [])
        .map(Number);
    assertEqual(
      numbers(),
      numbers().toSorted((a, b) => a - b),
      "the order by number",
    );
    if (numbers().length < 2) throw new Error(`too few numbers: ${drafts().join("\n")}`);
  } finally {
    await vscode.workspace.fs.delete(workspaceUri("moi-viet.chithi"));
    await vscode.commands.executeCommand("chithi.drafts.sort", "worst");
  }
  await filesChanged();
  await until("a deleted file is listed no more", () => !has("Chỉ thị số 88-CT/ĐU"));
});

test("the view “Bản thảo” lists Word files and texts of the folder, too, and Enter opens one as pages", async () => {
  await write("cong-van-den.docx", "chưa phải tệp Word");
  await write("ghi-chep.txt", "Ghi chép cuộc họp");
  const lines = ".monaco-list:focus-within [role=treeitem]";
  try {
    await focusDrafts();
    await filesChanged();
    await until("the line of other files has the focus", async () => {
      await vscode.commands.executeCommand("chithi.drafts.focus");
      await press("End");
      return (await labelsOf(`${lines}.focused`))[0]?.startsWith("Tệp Word và văn bản khác: 2") === true;
    });
    // The list shows only so many lines: the last one is the text, above it stands the Word file.
    await until("the text has the focus", async () => {
      await press("ArrowRight");
      await press("End");
      return (await labelsOf(`${lines}.focused`))[0]?.includes("ghi-chep.txt") === true;
    });
    await until("the Word file has the focus", async () => {
      await press("End");
      await press("ArrowUp");
      return (await labelsOf(`${lines}.focused`))[0]?.includes("cong-van-den.docx") === true;
    });
    await press("Enter");
    await until("the Word file is open", () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputCustom && input.uri.path.endsWith("/cong-van-den.docx");
    });
  } finally {
    await closeAll();
    await vscode.workspace.fs.delete(workspaceUri("cong-van-den.docx"));
    await vscode.workspace.fs.delete(workspaceUri("ghi-chep.txt"));
  }
});

const MANY = 2000;
const FOLDER = "nhieu-ban-thao";

test(`${MANY} drafts are made for the view “Bản thảo”`, async () => {
  // In sight, the view would read them by itself as soon as it is told of them.
  await vscode.commands.executeCommand("workbench.view.explorer");
  const text = await textOf("co-loi.chithi");
  await vscode.workspace.fs.createDirectory(workspaceUri(FOLDER));
  for (let n = 0; n < MANY; n += 100) {
    const some = Array.from({ length: 100 }, (_, at) => n + at);
    await Promise.all(some.map((one) => write(`${FOLDER}/${one}.chithi`, text.replace("Số 5-", `Số ${one + 10}-`))));
  }
});

function said(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return `median ${sorted[sorted.length >> 1]} ms, most ${sorted.at(-1)} ms`;
}

test(`the view “Bản thảo” reads ${MANY} drafts while typing goes on, and stops when it is told to`, async () => {
  const { drafts, draftsMessage, status } = await api();
  const editor = await open(OWN);
  const { document } = editor;
  await checked(document);

  /** Types a letter; how long it took until the findings were there, in milliseconds. */
  async function keystroke(): Promise<number> {
    const began = Date.now();
    await editor.edit((edit) => edit.insert(new vscode.Position(12, 0), "a"), {
      undoStopBefore: false,
      undoStopAfter: false,
    });
    const end = began + 15_000;
    while (status(document.uri.toString())?.version !== document.version) {
      if (Date.now() > end) throw new Error("what was typed was not checked in 15 s");
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    return Date.now() - began;
  }

  const idle: number[] = [];
  for (let n = 0; n < 15; n++) idle.push(await keystroke());
  const before = drafts().length;
  const during: number[] = [];
  await answering(undefined, async ({ said: messages }) => {
    // A few keystrokes at a time, so that reading has surely not ended when it is stopped.
    for (let round = 0; round < 4; round++) {
      await vscode.commands.executeCommand("chithi.drafts.refresh");
      await until("the view shows how far it is", () => /^Đang đọc \d/.test(draftsMessage()), draftsMessage);
      for (let n = 0; n < 3; n++) during.push(await keystroke());
      await vscode.commands.executeCommand("chithi.drafts.stop");
      await until("the view says that it was stopped", () => draftsMessage().startsWith("Đã dừng"), draftsMessage);
    }
    assertEqual(messages, [], "reading ended before it was stopped");
  });
  note(`edit to findings, idle: ${said(idle)}; while ${MANY} drafts are read: ${said(during)}`);
  await until("what was read is listed", () => drafts().length > before);
  if (drafts().length >= MANY) throw new Error("all were read, though it was stopped");
  await close();
});

test(`the ${MANY} drafts are taken away, and the view “Bản thảo” lists them no more`, async () => {
  await vscode.workspace.fs.delete(workspaceUri(FOLDER), { recursive: true });
  await vscode.workspace.fs.delete(workspaceUri(OWN));
  await vscode.commands.executeCommand("chithi.drafts.refresh");
  const { drafts } = await api();
  const few = () => drafts().length > 0 && drafts().length < 20;
  await until("they are listed no more", few, () => [drafts().length, ...drafts().slice(0, 3)]);
});
