import { assertEqual, close, findings, until, untitled } from "./drafts.ts";
import { paste } from "./host.ts";
import { test } from "./registry.ts";

const WORD = `<html><body><!--StartFragment--><table><tr><td><p>TỈNH UỶ SƠN HÀ</p><p>*</p><p>Số 05-CT/TU</p></td>
<td><p><b>ĐẢNG CỘNG SẢN VIỆT NAM</b></p><p><i>Sơn Hà, ngày 12 tháng 11 năm 2026</i></p></td></tr></table>
<p class=MsoNormal>CHỈ THỊ</p><p>về bảo vệ
rừng</p><!--EndFragment--></body></html>`;

test("what Word copies is pasted as lines of a draft, with its two columns parted", async () => {
  const editor = await untitled("");
  await findings(editor.document);
  await paste(WORD, "TỈNH UỶ SƠN HÀ\tĐẢNG CỘNG SẢN VIỆT NAM\nCHỈ THỊ");
  await until(
    "the lines are there",
    () => editor.document.lineCount > 5,
    () => editor.document.getText(),
  );
  assertEqual(
    editor.document.getText().trimEnd().split("\n"),
    [
      "TỈNH UỶ SƠN HÀ",
      "*",
      "Số 05-CT/TU",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "Sơn Hà, ngày 12 tháng 11 năm 2026",
      "CHỈ THỊ",
      "về bảo vệ rừng",
    ],
    "the lines",
  );
  await close();
});

test("a few words that are pasted stay the plain words that they are", async () => {
  const editor = await untitled("");
  await findings(editor.document);
  await paste("<span>giữ <b>rừng</b></span>", "giữ rừng");
  await until(
    "the words are there",
    () => editor.document.getText() === "giữ rừng",
    () => editor.document.getText(),
  );
  await close();
});
