import * as vscode from "vscode";
import { citedDraftKnown } from "./citedDraft.ts";
import { assertEqual, checked, close, closeAll, findings, open, ruleOf, until, untitled } from "./drafts.ts";
import { labelsOf, screenshot, type, workspaceUri } from "./host.ts";
import { test } from "./registry.ts";

/** What is wrong in co-loi.chithi: line, counted from 1, and rule. */
const WRONG = [
  "4 so-ky-hieu/them-so-0",
  "6 dia-danh-ngay/them-so-0",
  "6 dia-danh-ngay/thua-so-0",
  "11 trich-yeu/gach-ngan-cach",
  "23 de-muc/so-thu-tu",
  "25 noi-dung/dau-ket-thuc",
  "28 noi-nhan/dau-ngan-cach",
  "33 chu-ky/quyen-han",
  "38 chu-ky/danh-xung",
];

test("a faulty draft shows its findings, as it is opened and as it is edited", async () => {
  const { document } = await open("co-loi.chithi");
  const shown = await findings(document);
  assertEqual(
    shown.map((finding) => `${finding.range.start.line + 1} ${ruleOf(finding)}`),
    WRONG,
    "the findings",
  );
  assertEqual(
    shown.filter(({ source }) => source !== "chithi"),
    [],
    "findings without the name of the source",
  );
  const practice = shown.filter(({ message }) => !/\(HD 05, Phần II, [IVX]+(\.\d+)+\)$/.test(message));
  assertEqual(
    practice.map(({ message }) => message),
    ["Tháng 3 đến tháng 9 không thêm số 0: “tháng 6” (theo lệ)"],
    "the findings that rest on office practice: the guideline has no clause for them",
  );

  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(3, 0, 3, 11), "Số 05-CT/ĐU");
  await vscode.workspace.applyEdit(edit);
  assertEqual((await findings(document)).map(ruleOf).includes("so-ky-hieu/them-so-0"), false, "the finding is left");
  await close();
});

test("a quick fix repairs one finding", async () => {
  const { document } = await open("co-loi.chithi");
  const finding = (await findings(document)).find((one) => ruleOf(one) === "so-ky-hieu/them-so-0");
  if (finding === undefined) throw new Error("the finding is not there");
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    finding.range,
    vscode.CodeActionKind.QuickFix.value,
  );
  const fix = actions.find(({ edit, isPreferred }) => edit !== undefined && isPreferred);
  if (fix?.edit === undefined)
    throw new Error(`no preferred fix among ${actions.map(({ title }) => title).join("; ")}`);
  await vscode.workspace.applyEdit(fix.edit);
  assertEqual(document.lineAt(3).text, "Số 05-CT/ĐU", "the line");
  await close();
});

test("a quick fix ignores a finding here, and it is gone", async () => {
  const { document } = await open("co-loi.chithi");
  const shown = await findings(document);
  const finding = shown.find((one) => ruleOf(one) === "so-ky-hieu/them-so-0");
  if (finding === undefined) throw new Error("the finding is not there");
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    finding.range,
    vscode.CodeActionKind.QuickFix.value,
  );
  const ignore = actions.find(({ title }) => title === "Bỏ qua ở đây (so-ky-hieu/them-so-0)");
  if (ignore?.edit === undefined) throw new Error(`it is not among ${actions.map(({ title }) => title).join("; ")}`);
  await vscode.workspace.applyEdit(ignore.edit);
  assertEqual(document.lineAt(3).text, "<!-- chithi-bo-qua so-ky-hieu/them-so-0:  -->", "the line above");
  const left = shown.map(ruleOf).filter((rule) => rule !== "so-ky-hieu/them-so-0");
  const asked = [...left, "bo-qua/thieu-ly-do"].sort();
  assertEqual((await findings(document)).map(ruleOf).sort(), asked, "what is left, with the question for the reason");
  // The caret stands where the reason goes.
  await type("theo mẫu cũ");
  await until("the reason is there", () => document.lineAt(3).text.endsWith("them-so-0: theo mẫu cũ -->"));
  assertEqual((await findings(document)).map(ruleOf), left, "what is left with a reason");
  await close();
});

/** The quick fix with this title for the first finding of a rule. */
async function quickFix(document: vscode.TextDocument, rule: string, title: string): Promise<vscode.WorkspaceEdit> {
  await checked(document);
  let titles: readonly string[] = [];
  // VS Code calls a request off when its file's findings are told anew meanwhile.
  return until(
    `“${title}” is offered`,
    async () => {
      const finding = vscode.languages.getDiagnostics(document.uri).find((one) => ruleOf(one) === rule);
      if (finding === undefined) return undefined;
      const actions = await vscode.commands
        .executeCommand<vscode.CodeAction[]>(
          "vscode.executeCodeActionProvider",
          document.uri,
          finding.range,
          vscode.CodeActionKind.QuickFix.value,
        )
        .then(undefined, () => []);
      titles = actions.map((one) => one.title);
      return actions.find((one) => one.title.startsWith(title))?.edit;
    },
    () => [titles, document.getText().slice(-120), vscode.languages.getDiagnostics(document.uri).map(ruleOf)],
  );
}

test("a quick fix turns a rule off for the office, in its .chithi.json, and another takes a word as right", async () => {
  const file = workspaceUri(".chithi.json");
  const [before = ""] = new TextDecoder().decode(await vscode.workspace.fs.readFile(file)).split("\n");
  const text = "Đảng uỷ xã An Phú yêu cầu các chi bộ phối hợp với các nghành.\n";
  const { document } = await untitled(`${text}Số 5-CT/ĐU\n`);
  try {
    await vscode.workspace.applyEdit(await quickFix(document, "chu/am-tiet", "Từ này đúng"));
    await until("the word is right", async () => !(await findings(document)).map(ruleOf).includes("chu/am-tiet"));
    const number = "so-ky-hieu/them-so-0";
    await vscode.workspace.applyEdit(
      await quickFix(document, number, `Tắt quy tắc này cho cơ quan, trong .chithi.json (${number})`),
    );
    await until("the rule is off", async () => !(await findings(document)).map(ruleOf).includes(number));
    const written = (await vscode.workspace.openTextDocument(file)).getText();
    assertEqual(
      [written.includes('"nghành"'), written.includes(`"${number}": "off"`), written.startsWith(before)],
      [true, true, true],
      `what stands in the office's file, with its comment: ${written}`,
    );
  } finally {
    const written = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
    if (written !== undefined) {
      await vscode.window.showTextDocument(written);
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    }
    await closeAll();
  }
});

test("quick fixes write a name's case, complete a citation, and replace a slip in all its places", async () => {
  await citedDraftKnown();
  await closeAll();
  const text =
    "CHỈ THỊ\nvề phòng cháy\n-----\n\nThực hiện Chỉ thị số 08-CT/TU, Ban thường vụ Đảng uỷ nhắc các kế hoặch, nhất là kế hoặch của công an.\n";
  const { document } = await untitled(text);
  const fixes = [
    ["chu/viet-hoa", "Viết “Ban Thường vụ Đảng uỷ”", ", Ban Thường vụ Đảng uỷ nhắc"],
    ["chu/am-tiet", "Thay ở cả 2 chỗ", "các kế hoạch, nhất là kế hoạch của công an"],
    ["vien-dan/lan-dau", "Ghi đủ văn bản viện dẫn", "số 08-CT/TU, ngày 12/5/2026 của Ban Thường vụ Tỉnh uỷ"],
  ] as const;
  for (const [rule, title, written] of fixes) {
    await vscode.workspace.applyEdit(await quickFix(document, rule, title));
    assertEqual(document.getText().includes(written), true, `“${written}” in ${document.getText()}`);
  }
  await close();
});

test("moving, lifting and lowering a section stand under Refactor, in Vietnamese", async () => {
  const { document } = await open("sua-duoc.chithi");
  const line = document
    .getText()
    .split("\n")
    .findIndex((one) => one.startsWith("1. "));
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    new vscode.Range(line, 0, line, 0),
    vscode.CodeActionKind.Refactor.value,
  );
  const titles = actions.map(({ title }) => title);
  assertEqual(titles.includes("Đưa đề mục xuống dưới"), true, `“Đưa đề mục xuống dưới” is among ${titles.join("; ")}`);
  await close();
});

test("fix all leaves a draft with safe faults without a finding, in one step of undo", async () => {
  const { document } = await open("sua-duoc.chithi");
  const before = document.getText();
  assertEqual((await findings(document)).length, 8, "how many findings it begins with");
  await vscode.commands.executeCommand("chithi.fixAll");
  assertEqual((await findings(document)).map(ruleOf), [], "what is left");
  await vscode.commands.executeCommand("undo");
  await until("one undo brings the text back", () => document.getText() === before);
  await close();
});

test("fix all does not decide what is not certain", async () => {
  const { document } = await open("co-loi.chithi");
  await findings(document);
  await vscode.commands.executeCommand("chithi.fixAll");
  assertEqual((await findings(document)).map(ruleOf), ["de-muc/so-thu-tu"], "what is left");
  // Again, with nothing to fix: it says so and changes nothing.
  const { version } = document;
  await vscode.commands.executeCommand("chithi.fixAll");
  assertEqual(document.version, version, "the version after a second time");
  await close();
});

test("commands without a draft in front end, and change nothing", async () => {
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  for (const command of ["check", "fixAll", "showStatus"]) await vscode.commands.executeCommand(`chithi.${command}`);
  const other = await vscode.workspace.openTextDocument({ language: "plaintext", content: "Số 5-CT/TU" });
  await vscode.window.showTextDocument(other);
  for (const command of ["check", "fixAll", "showStatus"]) await vscode.commands.executeCommand(`chithi.${command}`);
  assertEqual(other.getText(), "Số 5-CT/TU", "the text");
  await close();
});

test("an untitled draft is checked like a file", async () => {
  const { document } = await untitled("Số 5-CT/TU");
  assertEqual((await findings(document)).map(ruleOf).includes("so-ky-hieu/them-so-0"), true, "the finding is there");
  await vscode.commands.executeCommand("chithi.check");
  await close();
});

/** The lines of VS Code's list of changes. */
const CHANGES = ".part.panel .monaco-list-row";

test("the safe fixes are listed with a box for each change, for a draft and for the folder; those that stay checked are made", async () => {
  const { document } = await open("sua-duoc.chithi");
  const before = document.getText();
  await findings(document);
  void vscode.commands.executeCommand("chithi.chooseFixes");
  const lines = await until("the changes are listed", async () => {
    const found = await labelsOf(CHANGES);
    return found.length > 4 ? found : undefined;
  });
  assertEqual(document.getText(), before, `the draft while ${lines.length} lines are shown`);
  await screenshot("chon-cho-sua");
  await until("the changes are made", async () => {
    await vscode.commands.executeCommand("refactorPreview.apply");
    return document.getText() !== before;
  });
  assertEqual(document.getText().includes("Số 06-CT/ĐU"), true, "the number");
  // VS Code saves what a list of changes was made in, a moment later; the next tests need the draft as it was.
  await until("the draft is saved", () => !document.isDirty);
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  await vscode.window.showTextDocument(document);
  const restored = new vscode.WorkspaceEdit();
  restored.replace(document.uri, whole, before);
  await vscode.workspace.applyEdit(restored);
  await until("the draft is as it was", async () => (await document.save()) && document.getText() === before);
  void vscode.commands.executeCommand("chithi.chooseFixesInFolder");
  // The draft with the gravest findings comes first; the list shows only so many lines.
  await until("another draft's changes are listed", async () =>
    (await labelsOf(CHANGES)).some((label) => label.includes("co-loi.chithi")),
  );
  await vscode.commands.executeCommand("refactorPreview.discard");
  await closeAll();
  await vscode.commands.executeCommand("workbench.action.closePanel");
});
