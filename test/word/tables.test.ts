import { describe, expect, it } from "vitest";
import { importDocx } from "../../server/src/word/bundle.ts";
import { wordPlaces } from "../../server/src/word/places.ts";
import { componentsOf, DOCUMENT, DRAFT, NUMBERED } from "./canonical.ts";
import { paragraph, table, wordFile } from "./wordXml.ts";

const LINES =
  '<w:tblBorders><w:top w:val="single"/><w:left w:val="single"/><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders>';
const SIDES = (value: string) =>
  `<w:tcPr><w:tcBorders><w:left w:val="${value}"/><w:right w:val="${value}"/></w:tcBorders></w:tcPr>`;

/** A cell with a paragraph for each line. */
const cell = (text: string) =>
  text
    .split("\n")
    .map((line) => paragraph(line))
    .join("");
const tableOf = (rows: readonly (readonly string[])[], lines = "") =>
  table(
    rows.map((row) => row.map(cell)),
    lines,
  );
const imported = (body: string) => {
  const { text, warnings } = importDocx(wordFile({ body }));
  return { text: text.trimEnd(), warnings: warnings.map(({ vi }) => vi) };
};
/** A table as Markdown writes it. */
const asRows = (rows: readonly (readonly string[])[]) => {
  const [head = [], ...rest] = rows;
  return [head, head.map(() => "---"), ...rest].map((row) => `| ${row.join(" | ")} |`).join("\n");
};

/** Lists whose cells look like a position, a number, recipients, a date. */
const LISTS: readonly (readonly [name: string, rows: readonly (readonly string[])[]])[] = [
  [
    "names and positions",
    [
      ["TT", "Họ và tên", "Chức vụ"],
      ["1", "Nguyễn Văn An", "Bí thư"],
      ["2", "Trần Thị Bình", "Phó Bí thư"],
    ],
  ],
  [
    "positions first",
    [
      ["TT", "Chức vụ", "Họ tên"],
      ["1", "Chánh Văn phòng", "Lê Văn Cường"],
      ["2", "Bí thư", "Nguyễn Văn An"],
    ],
  ],
  [
    "capitals",
    [
      ["STT", "HỌ VÀ TÊN", "CHỨC VỤ"],
      ["1", "NGUYỄN VĂN AN", "BÍ THƯ"],
      ["2", "TRẦN THỊ BÌNH", "PHÓ BÍ THƯ"],
    ],
  ],
  [
    "no column of numbers",
    [
      ["Họ và tên", "Chức vụ"],
      ["Nguyễn Văn An", "Bí thư"],
      ["Trần Thị Bình", "Phó Bí thư"],
    ],
  ],
  [
    "empty cells",
    [
      ["TT", "Tên", "Số"],
      ["1", "Chi bộ Đồng Tâm", "4"],
      ["2", "Chi bộ Tân Lập", ""],
      ["3", "Cộng", "4"],
    ],
  ],
  [
    "numbers of documents",
    [
      ["Văn bản", "Ghi chú"],
      ["Số 12-CT/TU", "còn hiệu lực"],
      ["Số 13-CT/TU", "đã thay thế"],
    ],
  ],
  [
    "bodies",
    [
      ["Cơ quan", "Số lượng"],
      ["ĐẢNG UỶ XÃ AN PHÚ", "2"],
      ["ĐẢNG UỶ PHƯỜNG HOÀ BÌNH", "3"],
    ],
  ],
  [
    "recipients",
    [
      ["Nội dung", "Nơi nhận"],
      ["Báo cáo tháng", "Đảng uỷ"],
      ["Báo cáo quý", "Ban Tổ chức"],
    ],
  ],
  [
    "dates",
    [
      ["Nội dung", "Thời hạn"],
      ["Rà soát", "Trước ngày 30/6/2026"],
    ],
  ],
];

describe("a list keeps its rows, and it is said", () => {
  it.each(LISTS)("of %s, with lines between its cells", (_, rows) => {
    expect(imported(tableOf(rows, LINES))).toEqual({
      text: asRows(rows),
      warnings: [expect.stringMatching(/^1 bảng số liệu được ghi mỗi hàng một dòng/)],
    });
  });
  it.each(LISTS)("of %s, without", (_, rows) => {
    const { text, warnings } = imported(tableOf(rows));
    expect(text).toBe(asRows(rows));
    expect(warnings).toHaveLength(1);
  });
  it("of two signers in the headings, where each cell has its own lines", () => {
    const rows = [
      ["BÍ THƯ", "PHÓ BÍ THƯ"],
      ["Nguyễn Văn An", "Trần Thị Bình"],
    ];
    const cells = (value: string) =>
      table(
        rows.map((row) => row.map((text) => SIDES(value) + paragraph(text))),
        LINES,
      );
    expect(imported(cells("single")).text).toBe(asRows(rows));
    expect(imported(cells("nil")).warnings).toEqual([]);
  });
  it("between header and signature, which stay columns", () => {
    const { left, right, title, preamble, dissemination, recipients, signature } = DOCUMENT;
    const rows = LISTS[0]?.[1] ?? [];
    const { text, warnings } = imported(
      [
        tableOf([[left.join("\n"), right.join("\n")]]),
        ...[...title, preamble, ...NUMBERED].map((line) => paragraph(line)),
        tableOf(rows, LINES),
        paragraph(dissemination),
        tableOf([[recipients.join("\n"), signature.join("\n")]]),
      ].join(""),
    );
    expect(text).toContain(`\n\n${asRows(rows)}\n\n`);
    expect(warnings).toHaveLength(1);
    expect(componentsOf(text)).toEqual(componentsOf(DRAFT));
  });
});

describe("header and signature are columns although somebody drew their lines", () => {
  const { left, right, title, preamble, dissemination, recipients, signature } = DOCUMENT;
  const body = [...title, preamble, ...NUMBERED, dissemination].map((line) => paragraph(line)).join("");
  const rowsOf = (a: readonly string[], b: readonly string[]) =>
    Array.from({ length: Math.max(a.length, b.length) }, (_, n) => [a[n] ?? "", b[n] ?? ""]);
  it.each([
    ["in one row", [[left.join("\n"), right.join("\n")]], [[recipients.join("\n"), signature.join("\n")]]],
    ["in a row for each line", rowsOf(left, right), rowsOf(recipients, signature)],
    [
      "in two rows",
      [
        [left.slice(0, 3).join("\n"), right[0] ?? ""],
        [left[3] ?? "", right[1] ?? ""],
      ],
      [
        [recipients.join("\n"), signature.slice(0, 2).join("\n")],
        ["", signature[3] ?? ""],
      ],
    ],
  ])("%s", (_, header, footer) => {
    const { text, warnings } = imported(tableOf(header, LINES) + body + tableOf(footer, LINES));
    expect(componentsOf(text)).toEqual(componentsOf(DRAFT));
    expect(warnings).toEqual([]);
  });
  it.each([
    ["number and date alone", [["Số 03-CT/ĐU", "An Phú, ngày 15 tháng 6 năm 2026"]]],
    [
      "a header that forgot the Party's title",
      [
        ["ĐẢNG UỶ XÃ AN PHÚ\n*\nSố 03-CT/ĐU", ""],
        ["", "An Phú, ngày 15 tháng 6 năm 2026"],
      ],
    ],
    ["who it is for", [["Kính gửi:", "- Tỉnh uỷ Sơn Hà;\n- Các chi bộ."]]],
    ["two signers", [["NGƯỜI GHI BIÊN BẢN\nNguyễn Văn An", "CHỦ TRÌ\nTrần Thị Bình"]]],
  ])("%s", (_, rows) => {
    const { text, warnings } = imported(tableOf(rows, LINES));
    expect(warnings).toEqual([]);
    expect(text).not.toContain("|");
  });
  it("signers in rows, without lines: the right one leads", () => {
    const { text } = imported(
      tableOf([
        ["Người ghi biên bản", "Chủ trì hội nghị"],
        ["(đã ký)", "(đã ký)"],
        ["Nguyễn Văn An", "Trần Thị Bình"],
      ]),
    );
    expect(text.split(/\n+/)).toEqual([
      "Chủ trì hội nghị",
      "(đã ký)",
      "Trần Thị Bình",
      "Người ghi biên bản",
      "(đã ký)",
      "Nguyễn Văn An",
    ]);
  });
});

describe("a table in a cell of a table", () => {
  const inner = (rows: readonly (readonly string[])[]) => `${tableOf(rows, LINES)}${paragraph("")}`;
  const ruledRow = (cells: readonly string[]) =>
    `<w:tr>${cells.map((one) => `<w:tc><w:tcPr/>${one}</w:tc>`).join("")}</w:tr>`;
  const outer = (rows: readonly (readonly string[])[]) =>
    `<w:tbl><w:tblPr>${LINES}</w:tblPr><w:tblGrid/>${rows.map(ruledRow).join("")}</w:tbl>`;

  it("is lines of its cell, and its bars are no columns of the other", () => {
    const body = outer([
      [cell("TT"), cell("Nội dung"), cell("Ghi chú")],
      [
        cell("1"),
        `${cell("Hai cụm")}${inner([
          ["Cụm Đông", "12 hộ"],
          ["Cụm Tây", "9 hộ"],
        ])}`,
        cell("Quý I"),
      ],
      [
        cell("2"),
        inner([
          ["Họp", ""],
          ["Báo cáo", "Tổng kết"],
        ]),
        cell("Quý II"),
      ],
    ]);
    expect(imported(body).text).toBe(
      asRows([
        ["TT", "Nội dung", "Ghi chú"],
        ["1", String.raw`Hai cụm<br>Cụm Đông \| 12 hộ<br>Cụm Tây \| 9 hộ`, "Quý I"],
        ["2", String.raw`Họp \|<br>Báo cáo \| Tổng kết`, "Quý II"],
      ]),
    );
  });
});

describe("a foot and the head of a copy in one table", () => {
  const foot = [
    ["Nơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.", "T/M ĐẢNG UỶ\nBÍ THƯ\n\nNguyễn Văn An"],
  ] as const;
  const head = [
    ["ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố 14-BS/ĐU", "SAO Y\nAn Phú, ngày 20 tháng 8 năm 2026"],
  ] as const;
  const signed = [
    ["Nơi nhận:", "T/L BAN THƯỜNG VỤ"],
    ["- Các chi bộ;", "CHÁNH VĂN PHÒNG"],
    ["- Lưu Văn phòng Đảng uỷ.", "Phùng Thị Oanh"],
  ] as const;

  it("are read one after the other, as from tables of their own", () => {
    const apart = [foot, head, signed].map((rows) => tableOf(rows)).join("");
    const lines = (body: string) => imported(`${paragraph("Nội dung.")}${body}`).text.split(/\n+/);
    const wanted = [
      "Nội dung.",
      ...[foot, head, signed].flatMap((rows) =>
        [0, 1].flatMap((at) => rows.flatMap((row) => row[at as 0 | 1].split(/\n+/))),
      ),
    ];
    expect(lines(apart)).toEqual(wanted);
    expect(lines(tableOf([...foot, ...head, ...signed]))).toEqual(wanted);
  });
});

it("a row is told of with its cells apart, and a range of the draft is found in it", () => {
  const inner = `${cell("Hai cụm")}${tableOf([["Cụm Đông", "12  hộ"]], LINES)}${paragraph("")}`;
  const row = (cells: readonly string[]) =>
    `<w:tr>${cells.map((one) => `<w:tc><w:tcPr/>${one}</w:tc>`).join("")}</w:tr>`;
  const body = `<w:tbl><w:tblPr>${LINES}</w:tblPr><w:tblGrid/>${row([cell("TT"), cell("Nội dung")])}${row([cell("1"), inner])}</w:tbl>`;
  const file = importDocx(wordFile({ body }));
  const lines = file.text.split("\n");
  const line = lines.findIndex((one) => one.includes("Cụm Đông"));
  const { paragraphs, rangeOf } = wordPlaces(file);
  for (const words of ["1", "Hai cụm", "Cụm Đông", "12 hộ"]) {
    const at = (lines[line] as string).indexOf(words);
    const { start, end } = rangeOf({ start: { line, character: at }, end: { line, character: at + words.length } });
    expect(paragraphs[start.line]).toBe("1 Hai cụm Cụm Đông 12 hộ");
    expect(paragraphs[start.line]?.slice(start.character, end.character)).toBe(words);
  }
});
