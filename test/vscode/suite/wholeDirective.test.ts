import * as vscode from "vscode";
import { citedDraftKnown } from "./citedDraft.ts";
import { assertEqual, close, findings, ruleOf, until } from "./drafts.ts";
import { atRest } from "./host.ts";
import { withOffice } from "./office.ts";
import { test } from "./registry.ts";
import { createTypist } from "./typist.ts";

const WRONG_NUMBER = "de-muc/so-thu-tu";
/** Well under half a key for each letter that is not a sentence of the drafter's own. */
const MOST = 0.3;

function draftInFront(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.isUntitled && editor.document.languageId === "chithi" ? editor : undefined;
}

test("a whole chỉ thị is typed from an empty window in far fewer keys than it has letters", async () => {
  let figures = "";
  await citedDraftKnown();
  await withOffice(async () => {
    figures = await typeDirective();
  });
  return figures;
}, 240_000);

/** A directive of seven sections, the third with two points. */
async function typeDirective(): Promise<string> {
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  await atRest();
  const { words, own, keys, count } = createTypist();

  // The guide, from the command palette: type and abstract; body, number, signer and recipients as proposed.
  await keys("Control+Shift+P");
  await words("Soạn văn bản");
  await atRest();
  await keys("Enter");
  await words("chỉ thị");
  await atRest();
  await keys("Enter", "Enter", "Enter");
  await words("tăng cường công tác phòng cháy, chữa cháy trong mùa khô");
  await keys("Enter", "Enter", "Enter");
  const { document } = await until("the draft is there", draftInFront);
  await findings(document);

  // The opening, then what it carries out: a citation by completion.
  await own(
    "Mùa khô năm nay đến sớm, nắng nóng kéo dài. Từ đầu năm đến nay, trên địa bàn phường đã xảy ra ba vụ cháy nhà dân; một số cơ sở kinh doanh còn chủ quan, thiếu phương tiện chữa cháy tại chỗ.",
  );
  await keys("Tab");
  await words("Thực hiện Chỉ thị số 08");
  await keys("Control+Space", "Enter", "Tab");

  // Section 1: the drafter's own words. Section 2: a clause of the library with two blanks.
  await own(
    "Cấp uỷ, chi bộ trực thuộc quán triệt Chỉ thị số 08-CT/TU trong kỳ sinh hoạt gần nhất; đảng viên gương mẫu chấp hành và vận động gia đình cùng thực hiện",
  );
  await keys("Tab");
  await words("dang uy uy");
  await keys("Control+Space", "Enter");
  await own("rà soát toàn bộ cơ sở có nguy cơ cháy, nổ cao");
  await keys("Tab");
  await words("31/12/2026");

  // Section 3: Enter goes on with the number, and begins its points behind the colon.
  await keys("End", "Enter");
  await own("Các chi bộ tổ dân phố lãnh đạo:");
  await keys("Enter");
  await own("Củng cố tổ liên gia an toàn phòng cháy; mỗi tổ có người thường trực.");
  await keys("Enter");
  await own("Tháo dỡ mái che, hàng rào lấn chiếm lối đi chung, xong trước ngày 15/12/2026.");
  await keys("Enter", "Enter");

  // Sections 4 to 6: clauses of the library.
  await words("4. ban xay");
  await keys("Control+Space", "Enter", "End", "Enter");
  await words("uy ban mat");
  await keys("Control+Space", "Enter");
  await own("tự trang bị bình chữa cháy, mở lối thoát nạn thứ hai");
  await keys("End", "Enter");
  await words("uy ban kiem");
  await keys("Control+Space", "Enter");

  // The last section, which the guide wrote, bears the number 3 still: a quick fix renumbers it.
  await until("the wrong number is found", async () => (await findings(document)).map(ruleOf).includes(WRONG_NUMBER));
  assertEqual((await findings(document)).map(ruleOf), [WRONG_NUMBER], "what is wrong before the quick fix");
  await keys("F8", "Control+.", "Enter");
  await until("the number is right", async () => !(await findings(document)).map(ruleOf).includes(WRONG_NUMBER));
  assertEqual((await findings(document)).map(ruleOf), [], "what is wrong in the end");

  const text = document.getText();
  const sections = text.split("\n").filter((line) => /^\d\. /.test(line));
  assertEqual(
    sections.map((line) => line.slice(0, 2)),
    ["1.", "2.", "3.", "4.", "5.", "6.", "7."],
    "the sections",
  );
  assertEqual(text.includes("["), false, "a blank is left");
  assertEqual(/\S\n\n\n\S/.test(text.slice(0, text.indexOf("Nơi nhận:"))), false, "two blank lines stand together");
  await close();
  const { all, own: mine } = count();
  const [keysWithout, lettersWithout] = [all - mine, text.length - mine];
  const figures =
    `${all} keys for ${text.length} letters (${percent(all, text.length)} %); without the drafter's own sentences ` +
    `${keysWithout} keys for ${lettersWithout} letters (${percent(keysWithout, lettersWithout)} %)`;
  if (keysWithout > lettersWithout * MOST) throw new Error(`too many keys: ${figures}`);
  return figures;
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(0);
}
