import { describe, expect, it } from "vitest";
import { draftOf, findingsOf, fixedOf, printedOf, read, thereAndBack } from "./incoming.ts";

const HEAD = `ĐẢNG BỘ TỈNH BÌNH SƠN
ĐẢNG UỶ XÃ AN LÂM
*
Số 08-CT/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM
An Lâm, ngày 05 tháng 8 năm 2026`;
const MIDDLE = `CHỈ THỊ
về chuyển đổi số
-----
Ban Thường vụ Đảng uỷ yêu cầu:

1. Quán triệt.

2. Theo dõi.

Chỉ thị này phổ biến đến chi bộ.`;
const FOOT = `Nơi nhận:
- Các chi bộ trực thuộc;
- Lưu Văn phòng Đảng uỷ.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Trần Văn Lâm`;

const HEADS: readonly (readonly [name: string, head: string])[] = [
  ["lines", HEAD],
  [
    "Markdown, a row for each line",
    `| ĐẢNG BỘ TỈNH BÌNH SƠN | ĐẢNG CỘNG SẢN VIỆT NAM |
| --- | --- |
| ĐẢNG UỶ XÃ AN LÂM | An Lâm, ngày 05 tháng 8 năm 2026 |
| * | |
| Số 08-CT/ĐU | |`,
  ],
  [
    "Markdown, bold, with line breaks and aligned columns",
    `| **ĐẢNG BỘ TỈNH BÌNH SƠN**<br>**ĐẢNG UỶ XÃ AN LÂM**<br>\\*<br>Số 08-CT/ĐU | **ĐẢNG CỘNG SẢN VIỆT NAM**<br>*An Lâm, ngày 05 tháng 8 năm 2026* |
|:---:|:---:|`,
  ],
  [
    "Markdown, with a star that is not escaped before italics",
    `| ĐẢNG BỘ TỈNH BÌNH SƠN<br>**ĐẢNG UỶ XÃ AN LÂM**<br>*<br>Số 08-CT/ĐU | **ĐẢNG CỘNG SẢN VIỆT NAM**<br>*An Lâm, ngày 05 tháng 8 năm 2026* |
|---|---|`,
  ],
  [
    "Markdown, italics by low lines",
    `| ĐẢNG BỘ TỈNH BÌNH SƠN<br>**ĐẢNG UỶ XÃ AN LÂM**<br>*<br>Số 08-CT/ĐU | **ĐẢNG CỘNG SẢN VIỆT NAM**<br>_An Lâm, ngày 05 tháng 8 năm 2026_ |
|---|---|`,
  ],
  [
    "HTML on one line",
    "<table><tr><td>ĐẢNG BỘ TỈNH BÌNH SƠN<br>ĐẢNG UỶ XÃ AN LÂM<br>*<br>Số 08-CT/ĐU</td><td>ĐẢNG CỘNG SẢN VIỆT NAM<br>An Lâm, ngày 05 tháng 8 năm 2026</td></tr></table>",
  ],
  [
    "HTML, a line for each cell",
    `<table border="1">
<tbody>
<tr>
<td>ĐẢNG BỘ TỈNH BÌNH SƠN</td>
<td>ĐẢNG CỘNG SẢN VIỆT NAM</td>
</tr>
<tr>
<td>ĐẢNG UỶ XÃ AN LÂM</td>
<td>An Lâm, ngày 05 tháng 8 năm 2026</td>
</tr>
<tr><td>*</td><td></td></tr>
<tr><td>Số 08-CT/ĐU</td><td></td></tr>
</tbody>
</table>`,
  ],
  [
    "HTML with paragraphs in its cells",
    `<table><tr><th style="width:50%"><p>ĐẢNG BỘ TỈNH BÌNH SƠN</p><p>ĐẢNG UỶ XÃ AN LÂM</p><p>*</p><p>Số 08-CT/ĐU</p></th>
<th><p>ĐẢNG CỘNG SẢN VIỆT NAM</p><p>An Lâm, ngày 05 tháng 8 năm 2026</p></th></tr></table>`,
  ],
];

const FOOTS: readonly (readonly [name: string, foot: string])[] = [
  ["lines", FOOT],
  [
    "Markdown, a row for each line",
    `| **Nơi nhận:** | **T/M BAN THƯỜNG VỤ** |
|---|---|
| - Các chi bộ trực thuộc; | **BÍ THƯ** |
| - Lưu Văn phòng Đảng uỷ. | **Trần Văn Lâm** |`,
  ],
  [
    "Markdown with line breaks",
    `| Nơi nhận:<br>- Các chi bộ trực thuộc;<br>- Lưu Văn phòng Đảng uỷ. | T/M BAN THƯỜNG VỤ<br>BÍ THƯ<br><br>Trần Văn Lâm |
| --- | --- |`,
  ],
  [
    "HTML on one line",
    "<table><tr><td>Nơi nhận:<br>- Các chi bộ trực thuộc;<br>- Lưu Văn phòng Đảng uỷ.</td><td>T/M BAN THƯỜNG VỤ<br>BÍ THƯ<br><br>Trần Văn Lâm</td></tr></table>",
  ],
  [
    "HTML, a line for each cell",
    `<table>
<tr>
<td>Nơi nhận:<br/>- Các chi bộ trực thuộc;<br/>- Lưu Văn phòng Đảng uỷ.</td>
<td>T/M BAN THƯỜNG VỤ<br/>BÍ THƯ<br/>Trần Văn Lâm</td>
</tr>
</table>`,
  ],
];

describe("a table that is head, recipients or signature is read as lines", () => {
  const pairs = HEADS.flatMap(([head, above]) => FOOTS.map(([foot, below]) => [head, foot, above, below] as const));
  it.each(pairs)("head: %s; foot: %s", (_head, _foot, above, below) => {
    const text = `${above}\n\n${MIDDLE}\n\n${below}\n`;
    const draft = read(text);
    expect({
      superior: draft.superiorBody?.text,
      issuing: draft.issuingBody?.text,
      star: draft.star?.text,
      number: draft.number?.text,
      title: draft.partyTitle?.text,
      date: draft.placeDate?.text,
      type: draft.docType?.text,
      abstract: draft.abstract?.text,
      recipients: draft.recipients?.entries.map((entry) => entry.text),
      signature: [draft.signature?.authority?.text, draft.signature?.position?.text, draft.signature?.name?.text],
    }).toEqual({
      superior: "ĐẢNG BỘ TỈNH BÌNH SƠN",
      issuing: "ĐẢNG UỶ XÃ AN LÂM",
      star: "*",
      number: "Số 08-CT/ĐU",
      title: "ĐẢNG CỘNG SẢN VIỆT NAM",
      date: "An Lâm, ngày 05 tháng 8 năm 2026",
      type: "CHỈ THỊ",
      abstract: "về chuyển đổi số",
      recipients: ["Các chi bộ trực thuộc", "Lưu Văn phòng Đảng uỷ"],
      signature: ["T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Trần Văn Lâm"],
    });
    expect(findingsOf(text)).toEqual([]);
    expect(fixedOf(text)).toBe(text);
  });
});

const BODY_TABLES: readonly (readonly [name: string, table: string])[] = [
  [
    "names and offices",
    `| TT | Họ và tên | Chức vụ |
|----|:---------|--------:|
| 1 | Nguyễn Văn An | Bí thư |
| 2 | Trần Thị Bình | Phó Bí thư |`,
  ],
  [
    "figures, padded",
    `|  Chỉ tiêu     |  2025 |  2026 |
|---------------|------:|------:|
|  Đảng viên mới |    12 |    15 |
|  Chi bộ        |       |     4 |`,
  ],
  [
    "documents",
    `| Số và ký hiệu | Trích yếu |
| --- | --- |
| Số 12-CT/TU | về cải cách hành chính |
| Số 13-CT/TU | về tiết kiệm |`,
  ],
  [
    "HTML on one line",
    "<table><tr><td>1.</td><td>Nguyễn Văn An</td><td>Bí thư</td></tr><tr><td>3.</td><td>Lê Văn Bình</td><td>Uỷ viên</td></tr></table>",
  ],
  [
    "HTML over lines",
    `<table>
<tr><th>TT</th><th>Chi bộ</th></tr>
<tr><td>1</td><td>Thôn Đông</td></tr>
<tr><td>2</td><td>Thôn Tây</td></tr>
</table>`,
  ],
];

describe("a table in the text stays one", () => {
  it.each(BODY_TABLES)("%s: no component, no finding, no fix", (_name, table) => {
    for (const body of [
      `-----\nBan Thường vụ Đảng uỷ báo cáo:\n1. Kết quả như sau:\n${table}\n2. Phương hướng.`,
      `-----\nKết quả như sau:\n\n${table}`,
      `-----\n${table}\n\nTrên đây là kết quả.`,
    ]) {
      const text = draftOf(`BÁO CÁO\nkết quả năm 2025\n${body}`);
      const draft = read(text);
      expect(draft.sections.map(({ marker }) => marker.text)).toEqual(body.includes("1. Kết") ? ["1.", "2."] : []);
      expect([draft.signature?.name?.text, draft.number?.text, draft.recipients?.entries.length]).toEqual([
        "Trần Văn Lâm",
        "Số 54-BC/ĐU",
        2,
      ]);
      expect(findingsOf(text)).toEqual([]);
      expect(fixedOf(text)).toBe(text);
    }
  });

  it.each([
    [
      "| Chỉ tiêu | Kết  quả |\n| --- | --- |\n| uỷ viên | hòa giải |",
      "| Chỉ tiêu | Kết quả |\n| --- | --- |\n| uỷ viên | hoà giải |",
    ],
    [
      "<table><tr><td>Kết  quả</td><td>uỷ viên</td></tr><tr><td>hòa giải</td><td>5</td></tr></table>",
      "<table><tr><td>Kết quả</td><td>uỷ viên</td></tr><tr><td>hoà giải</td><td>5</td></tr></table>",
    ],
  ])("what is wrong in a cell is put right, and the signs stay: %s", (wrong, right) => {
    const of = (table: string) => draftOf(`BÁO CÁO\nkết quả năm 2025\n-----\nKết quả như sau:\n${table}`);
    expect(fixedOf(of(wrong))).toBe(of(right));
  });

  it("a missing star is told of, and none put between a table's rows", () => {
    const head = `| ĐẢNG BỘ TỈNH BÌNH SƠN | ĐẢNG CỘNG SẢN VIỆT NAM |
| --- | --- |
| ĐẢNG UỶ XÃ AN LÂM | An Lâm, ngày 05 tháng 8 năm 2026 |
| Số 08-CT/ĐU | |`;
    const text = `${head}\n\n${MIDDLE}\n\n${FOOT}\n`;
    expect(findingsOf(text)).toEqual(["warning co-quan/dau-sao"]);
    expect(fixedOf(text)).toBe(text);
  });

  it("signatures side by side are a table of lines, too", () => {
    const text = draftOf("BIÊN BẢN\nhọp chi bộ\n-----\nChi bộ thống nhất.", {
      foot: "| THƯ KÝ | CHỦ TRÌ |\n|---|---|\n| Nguyễn Văn An | Trần Thị Bình |",
    });
    const { signature, otherSignatures } = read(text);
    expect([signature, ...otherSignatures].map((one) => one?.name?.text)).toEqual(["Trần Thị Bình", "Nguyễn Văn An"]);
  });
});

describe("a table in the text goes to Word as a table and comes back as one", () => {
  it.each([
    [
      "| TT | Họ và tên | Chức vụ |\n| --- | --- | --- |\n| 1 | Nguyễn Văn An | Bí thư |\n|  | Cộng | 1 |",
      "| TT | Họ và tên | Chức vụ |\n| --- | --- | --- |\n| 1 | Nguyễn Văn An | Bí thư |\n|  | Cộng | 1 |",
    ],
    [
      "|Chỉ tiêu|Kết quả|\n|:--|--:|\n|Nam \\| nữ|12<br>(năm 2024: 10)|\n|a * b|c|",
      "| Chỉ tiêu | Kết quả |\n| --- | ---: |\n| Nam \\| nữ | 12<br>(năm 2024: 10) |\n| a * b | c |",
    ],
    [
      "<table>\n<tr><th>TT</th><th>Chi bộ</th></tr>\n<tr><td>1</td>\n<td>Thôn Đông</td></tr>\n</table>",
      "| TT | Chi bộ |\n| --- | --- |\n| 1 | Thôn Đông |",
    ],
    ["| Tổng số | 12 | 15 |\n|---|---|---|", "| Tổng số | 12 | 15 |\n| --- | --- | --- |"],
  ])("%j", async (table, back) => {
    for (const body of [`Kết quả như sau:\n\n${table}\n\nTrên đây là kết quả.`, `1. Một:\n${table}\n2. Hai.`, table]) {
      const text = draftOf(`BÁO CÁO\nkết quả năm 2025\n-----\n${body}`);
      const again = await thereAndBack(text);
      expect(again).toContain(`\n\n${back}\n\n`);
      expect(await thereAndBack(again)).toBe(again);
      expect(printedOf(again)).toEqual(printedOf(text));
      expect(findingsOf(again)).toEqual([]);
    }
  });

  it("two tables stay two", async () => {
    const table = "| a | b |\n| --- | --- |\n| c | d |";
    const again = await thereAndBack(draftOf(`BÁO CÁO\nkết quả\n-----\n${table}\n\n${table}`));
    expect(again).toContain(`\n\n${table}\n\n${table}\n\n`);
  });
});
