import { describe, expect, it } from "vitest";
import { findingsOf, fixedOf, messagesOf, printedOf, read, thereAndBack } from "./incoming.ts";

/** Shapes that nobody wrote a rule for: what is read stays the same, and fixes make nothing worse. */

const HEAD = `ĐẢNG BỘ TỈNH HẢI LĨNH
ĐẢNG UỶ PHƯỜNG TÂN HOÀ
*
Số 21-BC/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM
Tân Hoà, ngày 12 tháng 3 năm 2026
`;
const MIDDLE = `
BÁO CÁO
kết quả công tác quý I năm 2026
-----
Ban Thường vụ Đảng uỷ báo cáo:
1. Kết quả đạt được.
2. Phương hướng.
`;
const FOOT = `
Nơi nhận:
- Ban Thường vụ Tỉnh uỷ (để báo cáo),
- Các chi bộ trực thuộc,
- Lưu Văn phòng Đảng uỷ.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Lê Thị Hạnh
`;
const WHOLE = HEAD + MIDDLE + FOOT;

/** What is read of the frame of a document. */
function frameOf(text: string) {
  const draft = read(text);
  return {
    head: [draft.superiorBody, draft.issuingBody, draft.star, draft.number, draft.partyTitle].map((one) => one?.text),
    date: [draft.placeDate?.place, draft.placeDate?.day, draft.placeDate?.month],
    title: [draft.docType?.text, draft.abstract?.text],
    recipients: draft.recipients?.entries.map(({ text: one }) => one),
    signature: [draft.signature?.authority?.text, draft.signature?.position?.text, draft.signature?.name?.text],
    sections: draft.sections.map(({ marker }) => marker.text),
  };
}

const TABLE_HEADS: readonly (readonly [name: string, head: string])[] = [
  [
    "Markdown, bold, with an empty column",
    `| **ĐẢNG BỘ TỈNH HẢI LĨNH** | | **ĐẢNG CỘNG SẢN VIỆT NAM** |
|:---:|---|:---:|
| **ĐẢNG UỶ PHƯỜNG TÂN HOÀ** | | *Tân Hoà, ngày 12 tháng 3 năm 2026* |
| \\* | | |
| Số 21-BC/ĐU | | |
`,
  ],
  [
    "Markdown, one row with <br>, ruled by one dash a cell",
    `|ĐẢNG BỘ TỈNH HẢI LĨNH<br><b>ĐẢNG UỶ PHƯỜNG TÂN HOÀ</b><br>*<br>Số 21-BC/ĐU|<b>ĐẢNG CỘNG SẢN VIỆT NAM</b><br/><i>Tân Hoà, ngày 12 tháng 3 năm 2026</i>|
|-|-|
`,
  ],
  [
    "HTML with attributes and paragraphs in its cells",
    '<table border="0" style="width:100%"><tbody><tr><td align="center"><p>ĐẢNG BỘ TỈNH HẢI LĨNH</p><p><b>ĐẢNG UỶ PHƯỜNG TÂN HOÀ</b></p><p>*</p><p>Số 21-BC/ĐU</p></td><td align="center"><p><strong>ĐẢNG CỘNG SẢN VIỆT NAM</strong></p><p><em>Tân Hoà, ngày 12 tháng 3 năm 2026</em></p></td></tr></tbody></table>\n',
  ],
];

describe("a head in a table", () => {
  it.each(TABLE_HEADS)("%s", async (_, head) => {
    const text = head + MIDDLE + FOOT;
    expect(frameOf(text)).toEqual(frameOf(WHOLE));
    expect(findingsOf(text)).toEqual(findingsOf(WHOLE));
    expect(fixedOf(text)).toBe(text);
    expect(printedOf(text)).toEqual(printedOf(WHOLE));
    expect(printedOf(await thereAndBack(text))).toEqual(printedOf(WHOLE));
  });
});

const TABLE_FEET: readonly (readonly [name: string, foot: string])[] = [
  [
    "a list of HTML in its cell",
    "\n<table><tr><td><u><i>Nơi nhận:</i></u><ul><li>- Ban Thường vụ Tỉnh uỷ (để báo cáo),</li><li>- Các chi bộ trực thuộc,</li><li>- Lưu Văn phòng Đảng uỷ.</li></ul></td><td><b>T/M BAN THƯỜNG VỤ</b><br><b>PHÓ BÍ THƯ</b><br><br><br><b>Lê Thị Hạnh</b></td></tr></table>\n",
  ],
  [
    "Markdown, one row with <br>",
    "\n| Nơi nhận:<br>- Ban Thường vụ Tỉnh uỷ (để báo cáo),<br>- Các chi bộ trực thuộc,<br>- Lưu Văn phòng Đảng uỷ. | T/M BAN THƯỜNG VỤ<br>PHÓ BÍ THƯ<br><br><br>Lê Thị Hạnh |\n|---|---|\n",
  ],
  [
    "Markdown, a row a line",
    "\n| *Nơi nhận:* | **T/M BAN THƯỜNG VỤ** |\n|---|---|\n| - Ban Thường vụ Tỉnh uỷ (để báo cáo), | PHÓ BÍ THƯ |\n| - Các chi bộ trực thuộc, | |\n| - Lưu Văn phòng Đảng uỷ. | **Lê Thị Hạnh** |\n",
  ],
];

describe("recipients and signature in a table", () => {
  it.each(TABLE_FEET)("%s", async (_, foot) => {
    const text = HEAD + MIDDLE + foot;
    expect(frameOf(text)).toEqual(frameOf(WHOLE));
    expect(findingsOf(text)).toEqual(findingsOf(WHOLE));
    expect(fixedOf(text)).toBe(text);
    expect(frameOf(await thereAndBack(text))).toEqual(frameOf(WHOLE));
  });
});

describe("recipients that are numbered", () => {
  const numbered = FOOT.replace("- Ban", "1. Ban").replace("- Các", "2. Các").replace("- Lưu", "3. Lưu");
  const [list = "", signers = ""] = numbered.trim().split("\n\nT/M");
  it.each([
    ["above the signature", numbered],
    ["below it", `\nT/M${signers}\n${list}\n`],
    ["below it, with a mark", `\nT/M${signers.replace("\n\n", "\n(Đã ký và đóng dấu)\n")}\n\n${list}\n`],
  ])("%s are recipients; the fix gives them dashes", (_, foot) => {
    const text = HEAD + MIDDLE + foot;
    expect(frameOf(text)).toEqual(frameOf(WHOLE));
    expect(findingsOf(text).filter((one) => !one.includes("noi-nhan/gach-dau-dong"))).toEqual(findingsOf(WHOLE));
    expect(fixedOf(text)).toContain("\n- Ban Thường vụ Tỉnh uỷ (để báo cáo),\n- Các chi bộ trực thuộc,\n- Lưu Văn");
  });
});

describe("bases in disorder", () => {
  const decision = (bases: string) =>
    `${HEAD.replace("21-BC", "21-QĐ")}
QUYẾT ĐỊNH
về việc kiện toàn Tổ công tác số
06 của Đảng uỷ phường
-----
${bases}

BAN THƯỜNG VỤ ĐẢNG UỶ QUYẾT ĐỊNH

Điều 1. Kiện toàn Tổ công tác.
Điều 2. Quyết định này có hiệu lực từ ngày ký.
${FOOT}`;
  it.each([
    [
      "Căn cứ Quy định số 60-QĐ/TW, ngày\n06/02/2024 của Ban Chấp hành Trung ương về thể loại, thẩm quyền ban\nhành văn bản;\nCăn cứ Quy chế làm việc của Đảng uỷ phường khoá I, nhiệm kỳ\n2025 - 2030,",
      2,
    ],
    ["Căn cứ Điều lệ Đảng;\nThực hiện Kết luận số 12-KL/TU, ngày 02/3/2026 của Ban Thường vụ Tỉnh uỷ về tổ chức,", 2],
    ["Căn cứ Điều lệ\nĐảng;\nXét đề nghị của\nVăn phòng Đảng uỷ,", 2],
  ])("%j", (bases, count) => {
    const text = decision(bases);
    expect(read(text).bases).toHaveLength(count);
    expect(read(text).abstract?.text).toBe("về việc kiện toàn Tổ công tác số 06 của Đảng uỷ phường");
    expect(findingsOf(text).filter((one) => /can-cu|vien-dan\/lan-dau/.test(one))).toEqual([]);
    expect(fixedOf(text)).toBe(text);
  });

  it("a sentence that carries something out is none", () => {
    const sentence = "Thực hiện Kế hoạch số 12-KH/TU, Ban Thường vụ Đảng uỷ báo cáo kết quả như sau:";
    const text = WHOLE.replace("Ban Thường vụ Đảng uỷ báo cáo:", `Căn cứ Điều lệ Đảng;\n${sentence}`);
    expect(read(text).bases).toHaveLength(1);
    expect(fixedOf(text)).toContain(sentence);
  });
});

describe("a quoted mail", () => {
  const quoted = (mark: string) =>
    WHOLE.split("\n")
      .map((line) => (line === "" ? mark.trimEnd() : mark + line))
      .join("\n");
  it.each(["> ", ">", "> > "])("with “%s” before its lines is read, and told of once", async (mark) => {
    const text = quoted(mark);
    expect(frameOf(text)).toEqual(frameOf(WHOLE));
    expect(findingsOf(text)).toEqual(["warning noi-dung/dau-vet", ...findingsOf(WHOLE)]);
    expect(fixedOf(text)).toBe(text);
    expect(printedOf(text)).toEqual(printedOf(WHOLE));
    expect(frameOf(await thereAndBack(text))).toEqual(frameOf(WHOLE));
  });

  it.each(["> 5% số hộ.", ">= 90% số chi bộ.", "Số hộ > 5 là đạt."])("a sign of comparison stays: %s", async (line) => {
    const text = WHOLE.replace("2. Phương hướng.", `${line}\n2. Phương hướng.`);
    expect(findingsOf(text).filter((one) => one.includes("dau-vet"))).toEqual([]);
    expect(printedOf(text)).toContain(`body: ${line}`);
    expect(printedOf(await thereAndBack(text))).toEqual(printedOf(text));
  });
});

describe("forms that a program fills in", () => {
  it.each(["{{don_vi}}", "{{ten don vi}}"])("capitals stand around “%s”, which no fix touches", (variable) => {
    const text = WHOLE.replace("TÂN HOÀ\n", `${variable}\n`)
      .replace("HẢI LĨNH", "{{tinh}}")
      .replace("Số 21-", "Số ____-");
    expect(read(text).superiorBody?.text).toBe("ĐẢNG BỘ TỈNH {{tinh}}");
    expect(read(text).issuingBody?.text).toBe(`ĐẢNG UỶ PHƯỜNG ${variable}`);
    expect(findingsOf(text).filter((one) => one.includes("co-quan"))).toEqual([]);
    expect(fixedOf(text)).toBe(text);
  });
  it("small letters around it are made capitals, and it stays", () => {
    const text = WHOLE.replace("ĐẢNG UỶ PHƯỜNG TÂN HOÀ", "Đảng uỷ phường {{ten phuong}}");
    expect(fixedOf(text)).toContain("ĐẢNG UỶ PHƯỜNG {{ten phuong}}\n");
  });
});

describe("what converters leave", () => {
  it("a head of pages without their numbers is known by the body's name", () => {
    const running = "ĐẢNG UỶ PHƯỜNG TÂN HOÀ - BÁO CÁO QUÝ I";
    const text = WHOLE.replace("2. Phương", `<!-- page 2 -->\n${running}\n2. Phương`).replace(
      "hướng.",
      `hướng.\n${running}\n3. Kiến nghị.`,
    );
    expect(messagesOf(text, "noi-dung/dau-vet")).toEqual([
      expect.stringMatching(/^Đầu trang hoặc chân trang .*\(2 chỗ\)$/),
    ]);
    expect(fixedOf(text)).toBe(text);
  });

  it("pages that begin with a form feed", () => {
    const text = WHOLE.replace("2. Phương", "\f2\n2. Phương").replace("hướng.", "hướng.\n\f3\n3. Kiến nghị.");
    expect(messagesOf(text, "noi-dung/dau-vet")).toEqual([expect.stringMatching(/^Số trang .*\(2 chỗ\)$/)]);
    expect(read(text).sections.map(({ marker }) => marker.text)).toEqual(["1.", "2.", "3."]);
  });

  it("decomposed letters on every line have one cause", () => {
    expect(messagesOf(WHOLE.normalize("NFD"), "chu/unicode")[0]).toMatch(/\(cả \d\d chỗ\)$/);
    expect(fixedOf(WHOLE.normalize("NFD"))).toBe(WHOLE);
  });

  it.each([
    WHOLE.replace("BÁO CÁO\nkết", "# BÁO CÁO\n## kết").replace("1. Kết", "### 1. Kết"),
    `${WHOLE}\nKý bởi: Lê Thị Hạnh\nThời gian ký: 12/03/2026 08:30:15 +07:00\n`,
    WHOLE.replaceAll("\n", "\r\n"),
  ])("signs of Markdown, stamps of a signature, other line ends: %#", (text) => {
    expect(frameOf(text)).toEqual(frameOf(WHOLE));
    expect(findingsOf(text)).toEqual(findingsOf(WHOLE));
    expect(fixedOf(text)).toBe(text);
  });
});

describe("type lines that nobody has seen", () => {
  it.each([
    ["21-BC", "BÁO CÁO TÓM TẮT KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT SỐ 12-NQ/TU\ncủa Ban Thường vụ Tỉnh uỷ", "BÁO CÁO"],
    ["21-CTr", "CHƯƠNG TRÌNH HÀNH ĐỘNG THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI\nĐẢNG BỘ PHƯỜNG LẦN THỨ I", "CHƯƠNG TRÌNH"],
    ["21-KH", "KẾ HOẠCH KIỂM TRA, GIÁM SÁT\nnăm 2026", "KẾ HOẠCH"],
    ["21-TB", "THÔNG BÁO KẾT LUẬN HỘI NGHỊ GIAO BAN\ntháng 3 năm 2026", "THÔNG BÁO"],
  ])("Số %s: %j is %s", async (number, title, type) => {
    const text = WHOLE.replace("21-BC", number).replace("BÁO CÁO\nkết quả công tác quý I năm 2026", title);
    expect(read(text).docType?.text).toBe(type);
    expect(read(text).abstract?.text).toBe(title.slice(type.length + 1).replace("\n", " "));
    expect(findingsOf(text).filter((one) => /ten-loai|trich-yeu|ky-hieu/.test(one))).toEqual([]);
    expect(fixedOf(text)).toBe(text);
    expect(printedOf(await thereAndBack(text))).toEqual(printedOf(text));
  });
});
