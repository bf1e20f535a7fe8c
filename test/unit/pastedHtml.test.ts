import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { pastedHtml } from "../../server/src/features/pastedHtml.ts";
import { createService } from "../../server/src/service.ts";

const HEAD = `<table class=MsoNormalTable border=0><tr><td width=300><p class=MsoNormal align=center>ĐẢNG BỘ TỈNH SƠN HÀ<o:p></o:p></p>
<p class=MsoNormal><b>ĐẢNG UỶ XÃ AN PHÚ</b></p><p>*</p><p>Số 05-CT/ĐU</p></td>
<td><p><b><u>ĐẢNG CỘNG SẢN VIỆT NAM</u></b></p><p>&nbsp;</p><p><i>An Phú, ngày 12&nbsp;tháng 11
năm 2026</i></p></td></tr></table>`;
const FOOT = `<table><tr><td><p><u>Nơi nhận:</u></p><p>- Thường trực Tỉnh uỷ (để báo cáo);</p><p>- Lưu Văn phòng Đảng uỷ.</p></td>
<td><p>T/M BAN THƯỜNG VỤ</p><p>BÍ THƯ</p><p>&nbsp;</p><p><b>Nguyễn Văn An</b></p></td></tr></table>`;
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0cm}</style></head><body>
<!--StartFragment-->${HEAD}<p class=MsoNormal align=center><b>CHỈ THỊ</b></p><p class=MsoNormal>về giữ gìn vệ sinh</p><p>-----</p>
<p class=MsoListParagraph style='mso-list:l0'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt'>&nbsp;&nbsp;&nbsp;
</span></span><![endif]>Các chi bộ qu&eacute;t dọn &#273;ường làng.</p><p>Đoạn có <b>chữ</b> <del>cũ</del>đậm.</p>${FOOT}<!--EndFragment--></body></html>`;

describe("HTML from the clipboard", () => {
  it("of Word becomes a draft that is read like others: its two columns are parted", () => {
    const text = pastedHtml(WORD) ?? "";
    expect(text.split("\n")).toEqual([
      "ĐẢNG BỘ TỈNH SƠN HÀ",
      "ĐẢNG UỶ XÃ AN PHÚ",
      "*",
      "Số 05-CT/ĐU",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "An Phú, ngày 12 tháng 11 năm 2026",
      "CHỈ THỊ",
      "về giữ gìn vệ sinh",
      "-----",
      "1. Các chi bộ quét dọn đường làng.",
      "Đoạn có chữ đậm.",
      "Nơi nhận:",
      "- Thường trực Tỉnh uỷ (để báo cáo);",
      "- Lưu Văn phòng Đảng uỷ.",
      "T/M BAN THƯỜNG VỤ",
      "BÍ THƯ",
      "Nguyễn Văn An",
      "",
    ]);
    const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
    const { components, kind } = service.parse(service.open(text), DEFAULT_SETTINGS);
    expect([kind, components.number?.value, components.recipients.length]).toEqual(["chi-thi", 5, 2]);
  });

  it.each([
    ["paragraphs and breaks", "<div>Một<br>Hai</div><p>Ba</p><p>&nbsp;</p><p></p><p>Bốn</p>", "Một\nHai\nBa\n\nBốn\n"],
    ["lists", "<p>Gồm:</p><ol><li>Một;</li><li>Hai:<ul><li>A</li></ul></li></ol>", "Gồm:\n1. Một;\n2. Hai:\n- A\n"],
    ["lettered lists", '<p>Gồm:</p><ol type="a"><li>Một;</li><li>Hai.</li></ol>', "Gồm:\na) Một;\nb) Hai.\n"],
    [
      "a table of figures",
      "<table><tr><th>Tên</th><th>Số</th><th>Ghi chú</th></tr><tr><td>Xã A</td><td>5</td><td>a|b</td></tr></table>",
      "| Tên | Số | Ghi chú |\n| --- | --- | --- |\n| Xã A | 5 | a\\|b |\n",
    ],
    ["a frame around one paragraph", "<table><tr><td><p>Một</p></td></tr></table>", "Một"],
    ["scripts and comments", "<p>Một</p><script>if (a<b) x()</script><!-- Hai --><p>Ba</p>", "Một\nBa\n"],
  ])("%s", (_, html, text) => {
    expect(pastedHtml(html)).toBe(text);
  });

  it("of a few words is left to the plain text", () => {
    expect(pastedHtml("<meta charset='utf-8'><span>đổi mới</span> <b>sáng tạo</b>")).toBeNull();
    expect(pastedHtml("")).toBeNull();
  });

  it("that is broken harms nothing", () => {
    for (const html of [
      "<table><tr><td>Một",
      "</td></table><p>Hai",
      "<p",
      "<p>&#99999999;&x;</p>",
      "<".repeat(20_000),
    ]) {
      expect(() => pastedHtml(html)).not.toThrow();
    }
    expect(pastedHtml("<table><tr><td>Một")).toBe("Một");
  });
});
