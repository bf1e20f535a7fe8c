import * as vscode from "vscode";
import { api, assertEqual, checked, close, closeAll, open, until, untitled } from "./drafts.ts";
import { labelsOf, press, screenshot, workspaceUri } from "./host.ts";
import { test } from "./registry.ts";

/** The lines of the tree that has the focus, as they stand in the window. */
const FOCUSED_TREE = ".monaco-list:focus-within [role=treeitem]";
const FOCUSED_LINE = ".monaco-list:focus-within [role=treeitem].focused";

async function focusChecklist(): Promise<readonly string[]> {
  await vscode.commands.executeCommand("chithi.checklist.focus");
  const { checklist } = await api();
  const labels = await until("the view lists the components", () => (checklist().length > 0 ? checklist() : undefined));
  await until("its lines have the focus", async () => {
    // VS Code gives the focus to the lines only where there are some already.
    await vscode.commands.executeCommand("chithi.checklist.focus");
    return (await labelsOf(FOCUSED_TREE)).length > 0;
  });
  return labels;
}

/** Goes to a component by the keyboard alone; again where the view was drawn anew meanwhile and the focus stands elsewhere. */
async function goDownTo(label: string): Promise<void> {
  const { checklist } = await api();
  await until(
    `the line “${label}” has the focus`,
    async () => {
      const at = checklist().findIndex((one) => one.startsWith(label));
      if (at < 0) return false;
      await press("Home");
      for (let n = 0; n < at; n++) await press("ArrowDown");
      return (await labelsOf(FOCUSED_LINE))[0]?.startsWith(label) === true;
    },
    checklist,
  );
}

test("the view “Thể thức” tells what is right, faulty, missing and not required, and Enter goes there", async () => {
  const editor = await open("co-loi.chithi");
  await checked(editor.document);
  const labels = await focusChecklist();
  assertEqual(
    ["Tiêu đề", "Số và ký hiệu", "Câu phổ biến", "Không bắt buộc"].map((name) =>
      labels.find((label) => label.startsWith(name))?.replace(/: \d+ thành/, ": … thành"),
    ),
    [
      "Tiêu đề: đúng, ĐẢNG CỘNG SẢN VIỆT NAM",
      "Số và ký hiệu: cần sửa, 1 lỗi, Số 5-CT/ĐU",
      "Câu phổ biến: cần sửa, 1 cảnh báo, Chỉ thị này phổ biến đến chi bộ./.",
      "Không bắt buộc: … thành phần",
    ],
    "what is said of three components and of those folded away",
  );
  // What a screen reader finds in the window itself; lines out of sight are not there.
  assertEqual((await labelsOf(FOCUSED_TREE)).slice(0, 6), labels.slice(0, 6), "the labels in the window");
  await goDownTo("Số và ký hiệu");
  await press("Enter");
  await until("the number is selected", () => editor.document.getText(editor.selection) === "5");
  await screenshot("the-thuc");
  await close();
  await until("the view is empty", async () => (await api()).checklist().length === 0);
});

/** Opens a draft of its own with the faults of co-loi.chithi: what a test types there stays with it. */
async function openFaulty(): Promise<vscode.TextEditor> {
  const file = await vscode.workspace.fs.readFile(workspaceUri("co-loi.chithi"));
  return untitled(new TextDecoder().decode(file));
}

test("Enter puts in what is missing from the view “Thể thức”, as one step of undo", async () => {
  const editor = await openFaulty();
  const before = editor.document.getText();
  const sentence = "Chỉ thị này phổ biến đến chi bộ.";
  const at = editor.document.positionAt(before.indexOf(sentence)).line;
  await editor.edit((edit) => edit.delete(new vscode.Range(at, 0, at + 2, 0)));
  const without = editor.document.getText();
  await focusChecklist();
  const { checklist } = await api();
  await until("the sentence is missing", () => checklist().includes("Câu phổ biến: còn thiếu"));
  await goDownTo("Câu phổ biến");
  await press("Enter");
  await until("the sentence is there", () => editor.document.getText().includes(`\n\n${sentence}\n\n`));
  await until("the view knows", () => checklist().includes(`Câu phổ biến: đúng, ${sentence}`));
  await vscode.window.showTextDocument(editor.document);
  await vscode.commands.executeCommand("undo");
  assertEqual(editor.document.getText(), without, "the text after undo");
  await close();
});

test("what the view “Thể thức” puts in has its first blank selected", async () => {
  const editor = await openFaulty();
  await editor.edit((edit) => edit.delete(new vscode.Range(3, 0, 4, 0)));
  await focusChecklist();
  const { checklist } = await api();
  await until("the number is missing", () => checklist().includes("Số và ký hiệu: còn thiếu"));
  await goDownTo("Số và ký hiệu");
  await press("Enter");
  await until("the blank is selected", () => editor.document.getText(editor.selection) === "[số]");
  assertEqual(editor.document.lineAt(3).text, "Số [số]-CT/ĐU", "the line");
  await close();
});

test("a component still to be filled in is “chưa điền” in the view “Thể thức”, and Enter leads to its blank", async () => {
  const draft = await openFaulty();
  await draft.edit((edit) => edit.replace(draft.document.lineAt(3).range, "Số      -CT/ĐU"));
  await focusChecklist();
  const { checklist } = await api();
  await until(
    "the number is blank",
    () => checklist().some((one) => one.startsWith("Số và ký hiệu: chưa điền")),
    checklist,
  );
  await goDownTo("Số và ký hiệu: chưa điền");
  await press("Enter");
  await until("the number is selected", () => draft.document.getText(draft.selection) === "Số      -CT/ĐU");
  await closeAll();
});

test("in the view “Thể thức” what is not required is folded away, and an arrow unfolds it", async () => {
  const { document } = await open("co-loi.chithi");
  await checked(document);
  await focusChecklist();
  await goDownTo("Không bắt buộc");
  const optional = (labels: readonly string[]) => labels.filter((label) => label.includes(": không bắt buộc"));
  assertEqual(optional(await labelsOf(FOCUSED_TREE)), [], "what is seen of those folded away");
  await until("the components are there", async () => {
    // The first of them is below the fold, and in sight once the focus is on it.
    await press("ArrowRight");
    return optional(await labelsOf(FOCUSED_TREE)).length > 0;
  });
  await closeAll();
});
