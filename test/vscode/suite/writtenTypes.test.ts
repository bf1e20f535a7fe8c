import * as vscode from "vscode";
import { assertEqual, closeAll, findings, ruleOf, until } from "./drafts.ts";
import { filled } from "./filledBlanks.ts";
import { atRest, inWebview, press, screenshot, workspaceUri } from "./host.ts";
import { test } from "./registry.ts";

/** Ten types as a commune's committee writes them: the guide's choice, and the title on the page. */
const TYPES: readonly (readonly [kind: string, title: string])[] = [
  ["nghi-quyet", "NGHỊ QUYẾT"],
  ["quyet-dinh", "QUYẾT ĐỊNH"],
  ["ket-luan", "KẾT LUẬN"],
  ["thong-bao.ket-luan", "THÔNG BÁO"],
  ["bao-cao", "BÁO CÁO"],
  ["ke-hoach", "KẾ HOẠCH"],
  ["to-trinh", "TỜ TRÌNH"],
  ["giay-moi", "GIẤY MỜI"],
  ["quy-che", "QUY CHẾ"],
  ["bien-ban", "BIÊN BẢN"],
];

/** What is given; place, signer and addressees are taken as the guide proposes them. */
const GIVEN = {
  issuingBody: "ĐẢNG UỶ XÃ AN PHÚ",
  superiorBody: "ĐẢNG BỘ TỈNH SƠN HÀ",
  abstract: "phát triển du lịch cộng đồng",
  number: "",
  name: "Nguyễn Văn An",
  recipients: ["Các chi bộ, đảng bộ trực thuộc"],
};

function newDraft(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  const isNew = editor?.document.isUntitled === true && editor.document.languageId === "chithi";
  return isNew && editor.document.getText() !== "" ? editor : undefined;
}

/** Takes what the guide proposes at every step that is left, to the draft. */
async function throughGuide(kind: string): Promise<vscode.TextEditor> {
  const ended = vscode.commands.executeCommand("chithi.newDraft", { ...GIVEN, kind });
  await until("the guide has ended", async () => {
    await atRest();
    if (newDraft() !== undefined) return true;
    await press("Enter");
    return undefined;
  });
  await ended;
  return until("the draft is there", newDraft);
}

/** The text of all pages of the preview, once `words` stand on them. */
function onPages(words: readonly string[]): Promise<string> {
  return until(`the pages show ${words.join(", ")}`, async () => {
    const texts = `[...document.querySelectorAll(".box")].map((box) => box.innerText).join("\\n")`;
    const shown = await inWebview<string>(texts).catch(() => "");
    return words.every((word) => shown.includes(word)) ? shown : undefined;
  });
}

for (const [kind, title] of TYPES) {
  test(`a document is written whole from the guide to its pages: ${kind}`, async () => {
    const office = workspaceUri(".chithi.json");
    const before = await vscode.workspace.fs.readFile(office);
    try {
      await closeAll();
      const editor = await throughGuide(kind);
      const { document } = editor;
      const text = filled(document.getText());
      await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, document.lineCount, 0), text));
      assertEqual((await findings(document)).map(ruleOf), [], "what is told of the filled draft");
      await vscode.commands.executeCommand("chithi.preview");
      const pages = await onPages([title, "ĐẢNG UỶ XÃ AN PHÚ", "Nguyễn Văn An"]);
      assertEqual(/\[[^\]]*\]/.exec(pages)?.[0], undefined, "a blank on the pages");
      await screenshot(`viet-tron-${kind.replace(".", "-")}`);
      await closeAll();
    } finally {
      // The guide's last step proposes to keep the office in the folder.
      await vscode.workspace.fs.writeFile(office, before);
    }
  }, 60_000);
}
