import * as vscode from "vscode";
import { answering } from "./answers.ts";
import { assertEqual, close, findings, open, ruleOf, until, untitled } from "./drafts.ts";
import { atRest, press, screenshot, type, workspaceUri } from "./host.ts";
import { test } from "./registry.ts";

async function step(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await press(key);
  await atRest();
}

/** What is wrong in a draft besides the blanks to fill in, which must be hints. */
async function wrongIn(document: vscode.TextDocument): Promise<string[]> {
  return (await findings(document))
    .filter((one) => ruleOf(one) !== "noi-dung/cho-trong" || one.severity !== vscode.DiagnosticSeverity.Hint)
    .map(ruleOf);
}

function draftInFront(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.isUntitled && editor.document.languageId === "chithi" ? editor : undefined;
}

/** Today's month as the header writes it. */
function month(): string {
  const today = new Date();
  const written = today.getMonth() + 1 < 3 ? `0${today.getMonth() + 1}` : String(today.getMonth() + 1);
  return ` tháng ${written} năm ${today.getFullYear()}`;
}

/** HD 05, whose form new drafts have, is in force from 27/5/2026 on. */
const UNDER_HD05 = new Date() >= new Date(2026, 4, 27);

test("the guide leads to a new draft by keys alone, with nothing wrong but its blanks", async () => {
  // The server runs, and has read the workspace's drafts.
  await findings((await open("co-loi.chithi")).document);
  await vscode.commands.executeCommand("vscode.executeWorkspaceSymbolProvider", "CT");
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  const ended = vscode.commands.executeCommand("chithi.newDraft");
  await atRest();
  // Chỉ thị; the body as a drafter would type it, below “tỉnh Sơn Hà”.
  await step("Enter");
  await type("Đảng ủy xã An Phú");
  await atRest();
  await step("Enter");
  await type("tỉnh Sơn Hà");
  await atRest();
  await step("Enter");
  // No number yet, the place as proposed; the abstract with a capital.
  await step("Enter");
  await step("Enter");
  await type("Tăng cường phòng, chống thiên tai");
  await atRest();
  await step("Enter");
  // The first signer, whose name is typed in capitals.
  await step("Enter");
  await type("NGUYỄN VĂN AN");
  await step("Enter");
  await screenshot("soan-van-ban-moi");
  // The recipients, with one that is typed and ticked.
  await type("Báo Sơn Hà");
  await atRest();
  await step("ArrowDown", "Space");
  await step("Enter");
  // Not to be the folder's office.
  await screenshot("luu-mac-dinh");
  await step("ArrowDown", "Enter");
  await ended;
  const { document } = await until("the draft is there", draftInFront);
  const lines = document.getText().split("\n");
  assertEqual(
    lines.slice(0, 10),
    [
      "ĐẢNG BỘ TỈNH SƠN HÀ",
      "ĐẢNG UỶ XÃ AN PHÚ",
      "*",
      "Số      -CT/ĐU",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      `An Phú, ngày      ${month()}`,
      "",
      "CHỈ THỊ",
      "CỦA BAN THƯỜNG VỤ ĐẢNG UỶ",
      "về tăng cường phòng, chống thiên tai",
    ],
    "the header",
  );
  assertEqual(document.getText().includes("- Báo Sơn Hà;"), true, "the recipient that was typed");
  assertEqual(document.getText().trimEnd().endsWith("BÍ THƯ\n\n\n\nNguyễn Văn An"), true, "the signature");
  if (UNDER_HD05) assertEqual(await wrongIn(document), [], "what is wrong in it");
  const editor = await until("the draft is in front", draftInFront);
  assertEqual(document.getText(editor.selection), "[Tình hình, lý do ban hành Chỉ thị.]", "what is filled in first");
  await screenshot("soan-van-ban-moi-xong");
  await close();
}, 120_000);

test("the guide remembers the office, and Enter all the way is enough", async () => {
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  const ended = vscode.commands.executeCommand("chithi.newDraft", { kind: "chi-thi", number: "", abstract: "" });
  await atRest();
  for (let n = 0; n < 12 && draftInFront() === undefined; n++) await step("Enter");
  await ended;
  const { document } = await until("the draft is there", draftInFront);
  assertEqual(document.lineAt(1).text, "ĐẢNG UỶ XÃ AN PHÚ", "the body, as in the test before");
  assertEqual(document.getText().trimEnd().endsWith("Nguyễn Văn An"), true, "the signer, as in the test before");
  await close();
}, 60_000);

test("the guide finds a type of body by a word without marks, and proposes the first again once the box is cleared", async () => {
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  const given = { kind: "chi-thi", superiorBody: "ĐẢNG BỘ TỈNH SƠN HÀ", abstract: "bảo vệ rừng" };
  const rest = { number: "", place: "", authority: "", position: "BÍ THƯ", name: "", recipients: [] };
  const ended = vscode.commands.executeCommand("chithi.newDraft", { ...given, ...rest });
  await atRest();
  await type("tinh");
  await atRest();
  await press("Control+a");
  await press("Backspace");
  await atRest();
  await type("phuong");
  await atRest();
  await step("Enter");
  await type("Long Biên");
  await step("Enter");
  // Not to be the folder's office.
  await step("ArrowDown", "Enter");
  await ended;
  const { document } = await until("the draft is there", draftInFront);
  assertEqual(document.lineAt(1).text, "ĐẢNG UỶ PHƯỜNG LONG BIÊN", "the body");
  await close();
}, 60_000);

test("“Thiết lập cơ quan…” writes the office into .chithi.json step by step", async () => {
  const file = workspaceUri(".chithi.json");
  const before = await vscode.workspace.fs.readFile(file);
  try {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    const ended = vscode.commands.executeCommand("chithi.setUpOffice");
    await atRest();
    await type("Đảng ủy xã An Hòa");
    await atRest();
    await step("Enter");
    await type("tỉnh Sơn Hà");
    await atRest();
    await step("Enter");
    // The place as proposed.
    await step("Enter");
    await type("Trần Thị Bình, phó bí thư");
    await atRest();
    await screenshot("thiet-lap-co-quan");
    await step("ArrowDown", "Space");
    await step("Enter");
    // The recipients as proposed; the term.
    await step("Enter");
    await type("03/10/2025");
    await step("Enter");
    await ended;
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    assertEqual(text.startsWith("// Cấu hình của thư mục này."), true, "its comment is left");
    const read = JSON.parse(text.split("\n").slice(1).join("\n"));
    assertEqual(
      [read.coQuanBanHanh, read.coQuanCapTren, read.diaDanh, read.nguoiKy, read.nhiemKy],
      [
        "ĐẢNG UỶ XÃ AN HÒA",
        "ĐẢNG BỘ TỈNH SƠN HÀ",
        "An Hòa",
        [{ quyenHan: "T/M BAN THƯỜNG VỤ", chucVu: "PHÓ BÍ THƯ", hoTen: "Trần Thị Bình" }],
        { tu: "2025-10-03" },
      ],
      "the office",
    );
    // A word and Tab make a draft of it.
    const editor = await untitled("");
    await findings(editor.document);
    await type("chithi");
    await atRest();
    await press("Tab");
    await until("the draft is the office's", () => editor.document.getText().includes("ĐẢNG UỶ XÃ AN H"));
    assertEqual(editor.document.getText().includes("Trần Thị Bình"), true, "its signer");
    await close();
  } finally {
    await vscode.workspace.fs.writeFile(file, before);
  }
}, 90_000);

test("Escape at any step of the guide leaves nothing behind", async () => {
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  for (const steps of [0, 1, 2]) {
    const ended = vscode.commands.executeCommand("chithi.newDraft");
    await atRest();
    for (let n = 0; n < steps; n++) await step("Enter");
    await step("Escape");
    await ended;
    assertEqual(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 0, "the tabs that are open");
  }
}, 60_000);

test("the guide goes back a step, and keeps what was said", async () => {
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  const given = { superiorBody: "", number: "", place: "", authority: "", position: "BÍ THƯ", recipients: [] };
  const ended = vscode.commands.executeCommand("chithi.newDraft", { ...given, issuingBody: "TỈNH UỶ SƠN HÀ" });
  await atRest();
  await step("Enter");
  await type("bảo vệ rừng");
  await step("Enter");
  // From the name back over the abstract to the type, which is another now.
  for (let n = 0; n < 2; n++) {
    await vscode.commands.executeCommand("workbench.action.quickInputBack");
    await atRest();
  }
  await step("ArrowDown", "Enter");
  await step("Enter");
  for (let n = 0; n < 4 && draftInFront() === undefined; n++) await step("Enter");
  await ended;
  const { document } = await until("the draft is there", draftInFront);
  assertEqual(document.lineAt(3).text, "về việc bảo vệ rừng", "the abstract");
  await close();
}, 60_000);

test("a key binding's answers skip the guide", async () => {
  await vscode.commands.executeCommand("chithi.newDraft", {
    quick: true,
    kind: "cong-van",
    issuingBody: "TỈNH UỶ SƠN HÀ",
    abstract: "chuẩn bị hội nghị sơ kết",
  });
  const { document } = await until("the draft is there", draftInFront);
  assertEqual(document.lineAt(3).text, "về việc chuẩn bị hội nghị sơ kết", "the abstract");
  if (UNDER_HD05) assertEqual(await wrongIn(document), [], "what is wrong in it");
  await close();
});

test("a new draft has a name of type, number and abstract, under which it is saved", async () => {
  const given = { quick: true, kind: "cong-van", issuingBody: "TỈNH UỶ SƠN HÀ", number: "7" };
  await vscode.commands.executeCommand("chithi.newDraft", { ...given, abstract: "Chuẩn bị hội nghị sơ kết" });
  const { document } = await until("the draft is there", draftInFront);
  const file = workspaceUri("cv-07-chuan-bi-hoi-nghi-so-ket.chithi");
  assertEqual([document.uri.scheme, document.uri.path], ["untitled", file.path], "its address");
  // Another of the same name is told apart.
  await vscode.commands.executeCommand("chithi.newDraft", { ...given, abstract: "Chuẩn bị hội nghị sơ kết" });
  await until("the other one is there", () => draftInFront()?.document.uri.path.endsWith("-so-ket-2.chithi") === true);
  await close();
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand("workbench.action.files.save");
  await until("the file is there", async () => {
    const there = vscode.workspace.fs.stat(file);
    return there.then(Boolean, () => false);
  });
  await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
  await vscode.workspace.fs.delete(file);
});

test("a new draft right behind one that is being closed is whole", async () => {
  const quick = { quick: true, kind: "cong-van", issuingBody: "TỈNH UỶ SƠN HÀ" };
  for (const abstract of ["bảo vệ rừng", "phòng cháy", "chuyển đổi số", "vệ sinh môi trường"]) {
    await vscode.commands.executeCommand("chithi.newDraft", { ...quick, abstract });
    const { document } = await until("the draft is there", draftInFront);
    assertEqual(document.lineAt(3).text, `về việc ${abstract}`, "the abstract");
    // Not waited for longer: the next one gets the same address while VS Code still knows this one.
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}, 60_000);

test("File › New leads to the guide", async () => {
  await answering(undefined, async ({ asked }) => {
    // Ends with what is picked, which is asked of the keyboard below.
    const ended = vscode.commands.executeCommand("welcome.showNewFileEntries");
    await atRest();
    await type("Bản thảo văn bản");
    await atRest();
    // The first entry makes a file of that name.
    await step("ArrowDown", "Enter");
    await until("the guide has asked", () => asked.length > 0);
    await ended;
  });
  assertEqual(draftInFront(), undefined, "a draft after Escape");
});
