import * as vscode from "vscode";
import { api, assertEqual, closeAll, findings, ruleOf, until } from "./drafts.ts";
import { atRest, press, workspaceUri } from "./host.ts";
import { test } from "./registry.ts";

const ANSWERS = {
  quick: true,
  kind: "cong-van",
  issuingBody: "tỉnh ủy Sơn Hà",
  number: "31",
  abstract: "Chuẩn bị hội nghị sơ kết",
  addressees: ["Các đảng uỷ trực thuộc Tỉnh uỷ"],
  authority: "T/M BAN THƯỜNG VỤ",
  position: "BÍ THƯ",
  name: "NGUYỄN VĂN AN",
  recipients: [],
};
const NAME = "cv-31-chuan-bi-hoi-nghi-so-ket";

async function wrongIn(document: vscode.TextDocument): Promise<string[]> {
  return (await findings(document)).map(ruleOf);
}

/** Writes something in the place of every hint, and the day on which it is issued. */
async function fillIn(document: vscode.TextDocument): Promise<void> {
  const text = document.getText();
  const edit = new vscode.WorkspaceEdit();
  const written = text
    .replace(/ngày +tháng/g, "ngày 25 tháng")
    .replace("[Họ và tên]", "Trần Thị Bình")
    .replace(/\[[^\]]+\]/g, "Ban Thường vụ Tỉnh uỷ đề nghị các đảng uỷ chuẩn bị báo cáo.");
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), written);
  await vscode.workspace.applyEdit(edit);
}

async function inFolder(name: string): Promise<boolean> {
  return (await vscode.workspace.fs.readDirectory(workspaceUri())).some(([one]) => one === name);
}

async function isListed(name: string): Promise<boolean> {
  return (await api()).drafts().some((label) => label.includes(name));
}

async function removeAll(): Promise<void> {
  await closeAll();
  for (const ending of ["chithi", "docx"]) {
    if (await inFolder(`${NAME}.${ending}`)) await vscode.workspace.fs.delete(workspaceUri(`${NAME}.${ending}`));
  }
  // Other drafts are compared with those of the folder: the next tests begin without this one.
  await until("the letter is gone from the folder's drafts", async () => !(await isListed(NAME)));
  await vscode.commands.executeCommand("notifications.clearAll");
}

async function workADay(): Promise<void> {
  await vscode.commands.executeCommand("chithi.newDraft", ANSWERS);
  const { document } = await until("the draft is there", () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.path.endsWith(`/${NAME}.chithi`) === true ? editor : undefined;
  });
  await fillIn(document);
  assertEqual(await wrongIn(document), [], "what is wrong in the letter");
  await vscode.commands.executeCommand("workbench.action.files.save");
  await until("the letter is saved", () => inFolder(`${NAME}.chithi`));

  const { document: saved } = await vscode.window.showTextDocument(workspaceUri(`${NAME}.chithi`));
  await findings(saved);
  await vscode.commands.executeCommand("chithi.makeCopy");
  await until("the copy is there", () => saved.getText().includes("BẢN SAO VĂN BẢN"));
  await fillIn(saved);
  assertEqual(await wrongIn(saved), [], "what is wrong in the copy");
  await until("the copy is saved", async () => (await saved.save()) && !saved.isDirty);

  const exported = vscode.commands.executeCommand("chithi.exportWord");
  await atRest(1_000);
  await press("Enter");
  await until("the Word file is there", () => inFolder(`${NAME}.docx`));
  await exported;

  // Whoever gets the Word file has no draft of it, whose number would be there twice.
  await closeAll();
  await vscode.workspace.fs.delete(workspaceUri(`${NAME}.chithi`));
  await until("the letter is gone from the folder's drafts", async () => !(await isListed(NAME)));
  await vscode.commands.executeCommand("chithi.importWord", workspaceUri(`${NAME}.docx`));
  const imported = await until("the import is there", () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.getText().includes("Trần Thị Bình") === true ? editor.document : undefined;
  });
  assertEqual(imported.uri.path.endsWith(`/${NAME}.chithi`), true, `the name ${imported.uri.path}`);
  await until(
    "nothing is wrong in the import",
    async () => (await wrongIn(imported)).length === 0,
    () => vscode.languages.getDiagnostics(imported.uri).map(({ message }) => message),
  );

  await vscode.commands.executeCommand("chithi.reviewSheet", "markdown");
  const sheet = vscode.window.activeTextEditor?.document;
  assertEqual(sheet?.languageId, "markdown", "the review sheet");
  assertEqual(
    sheet?.getText().includes("Không có góp ý: thể thức văn bản đúng"),
    true,
    `what the sheet says: ${sheet?.getText()}`,
  );
}

test("a working day, from a new letter over its copy and its Word file to the import and the review of that: nothing is wrong that the tool wrote", async () => {
  await closeAll();
  try {
    await workADay();
  } finally {
    await removeAll();
  }
}, 180_000);
