import { describe, expect, it } from "vitest";
import { readDocument } from "../../server/src/incremental/document.ts";
import type { MeasuredLine } from "../../server/src/page/measured.ts";
import { importDocx } from "../../server/src/word/bundle.ts";
import { DRAFT } from "./canonical.ts";
import type { Parts } from "./wordXml.ts";
import { level, listed, numbering, paragraph, run, table, wordFile } from "./wordXml.ts";

const imported = (body: string, parts: Omit<Parts, "body"> = {}) => importDocx(wordFile({ body, ...parts }));
const textOf = (body: string, parts: Omit<Parts, "body"> = {}) => imported(body, parts).text.trimEnd();
const warned = (body: string, parts: Omit<Parts, "body"> = {}) => imported(body, parts).warnings.map(({ vi }) => vi);

/** The text in the bytes of an old encoding, as Word shows them under its typeface. */
const TCVN3 = "§¶ng uû x· An Phó yªu cÇu c¸c chi bé thùc hiÖn";
const VNI = "Ñaûng uûy xaõ An Phuù yeâu caàu caùc chi boä thöïc hieän";

describe("letters", () => {
  it.each([
    ["TCVN3", ".VnTime", TCVN3, "Đảng uỷ xã An Phú yêu cầu các chi bộ thực hiện"],
    ["capitals of TCVN3", ".VnTimeH", TCVN3, "ĐẢNG UỶ XÃ AN PHÚ YÊU CẦU CÁC CHI BỘ THỰC HIỆN"],
    ["VNI", "VNI-Times", VNI, "Đảng ủy xã An Phú yêu cầu các chi bộ thực hiện"],
  ])("in %s are converted, by the typeface, and it is said", (_, font, written, read) => {
    const body = paragraph(run(written, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`) + run(" (2026)"));
    expect(textOf(body)).toBe(`${read} (2026)`);
    expect(warned(body)).toEqual([expect.stringMatching(/^Chữ theo bảng mã cũ .* đã được đổi sang Unicode/)]);
  });

  it("“ư” of TCVN3 is read, also where a program wrote it as an optional hyphen", () => {
    const font = '<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr>';
    const pieces = `<w:r>${font}<w:t xml:space="preserve">L</w:t><w:softHyphen/><w:t xml:space="preserve">u V¨n phßng, nh</w:t><w:softHyphen/><w:t xml:space="preserve"> trªn</w:t></w:r>`;
    expect(textOf(paragraph(pieces))).toBe("Lưu Văn phòng, như trên");
  });

  it("whose mark stands in the next run are put together", () => {
    const font = '<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>';
    expect(textOf(paragraph(run("Ñ", font) + run("a", font) + run("ûng boä", `${font}<w:u w:val="single"/>`)))).toBe(
      "Đảng bộ",
    );
  });

  it("that are Unicode already stay, whatever the typeface is called", () => {
    const font = '<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>';
    const body = paragraph(run("Đảng uỷ thôn Đồng Tâm", font));
    expect(textOf(body)).toBe("Đảng uỷ thôn Đồng Tâm");
    expect(warned(body)).toEqual([]);
  });

  it("shown as capitals are capitals; hidden ones are left out, and counted", () => {
    expect(textOf(paragraph(run("chỉ thị", "<w:caps/>")))).toBe("CHỈ THỊ");
    const body = paragraph(run("Thấy ") + run("không thấy", "<w:vanish/>"));
    expect(textOf(body)).toBe("Thấy");
    expect(warned(body)).toEqual(["1 đoạn chữ ẩn (Hidden) không đưa vào bản thảo"]);
  });

  it("of fonts of pictures, hyphens and blanks of Word's own become what they mean", () => {
    const pieces =
      '<w:r><w:t xml:space="preserve">2025</w:t><w:noBreakHyphen/><w:t>2030,\u00a0kinh</w:t><w:softHyphen/><w:t>tế </w:t><w:sym w:font="Wingdings" w:char="F0E0"/><w:t xml:space="preserve"> xã hội </w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t xml:space="preserve"> 5</w:t></w:r>';
    expect(textOf(paragraph(pieces))).toBe("2025-2030, kinhtế → xã hội ≥ 5");
  });

  it("that would be markup of a draft are read as they are", () => {
    for (const text of [
      "Điểm *a* và **b**",
      "# Không phải đề mục",
      "a <b>đậm</b> b",
      "m^{2}",
      "C:\\*.docx",
      "a <!-- không mất --> b",
    ]) {
      const draft = textOf(paragraph(text));
      expect(readDocument(draft).lines[0]?.whole.text, draft).toBe(text);
    }
  });
});

describe("emphasis", () => {
  /** The text of one paragraph of the body. */
  const inBody = (runs: string) => {
    const body = DRAFT.split("\n").map((line) => paragraph(line.startsWith("1. ") ? runs : line));
    return imported(body.join(""))
      .text.split("\n")
      .find((line) => /Quán triệt/.test(line));
  };
  const B = "<w:b/>";
  it.each([
    ["a bold number", run("1.", B) + run(" Quán triệt."), "**1.** Quán triệt."],
    ["a bold paragraph", run("1. Quán triệt.", B), "**1. Quán triệt.**"],
    ["blanks at the edge of bold", run("1. ", B) + run("Quán triệt."), "**1.** Quán triệt."],
    [
      "italics inside",
      run("1. Quán triệt ") + run("phương châm", "<w:i/>") + run(" này."),
      "1. Quán triệt *phương châm* này.",
    ],
    ["both", run("1. Quán triệt ") + run("ngay", "<w:b/><w:i/>") + run(" này."), "1. Quán triệt ***ngay*** này."],
    [
      "raised letters",
      run("1. Quán triệt 5 m") + run("2", '<w:vertAlign w:val="superscript"/>'),
      "1. Quán triệt 5 m<sup>2</sup>",
    ],
    ["half a word, which cannot be written so", run("1. Quán tri") + run("ệ", "<w:i/>") + run("t"), "1. Quán triệt"],
  ])("%s", (_, runs, line) => {
    expect(inBody(runs)).toBe(line);
  });

  it("is left out where the place on the page says how letters look", () => {
    const body = DRAFT.split("\n").map((line) => paragraph(line === "" ? "" : run(line, B)));
    const { text } = imported(body.join(""));
    const starred = text.split("\n").filter((line) => /\*\*/.test(line));
    expect(starred).toEqual(text.split("\n").filter((line) => /^\*\*(?:\d\.|[ab]\)|Những|Chỉ thị này)/.test(line)));
    expect(starred).toHaveLength(7);
  });
});

describe("fields, notes and margins", () => {
  const field = (code: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

  it("show their results; numbers of pages do not", () => {
    expect(
      textOf(paragraph(`${run("Ngày ")}${field('DATE \\@ "d"', "15")}${run(", trang ")}${field("PAGE", "7")}`)),
    ).toBe("Ngày 15, trang");
    expect(textOf(paragraph(`${run("a")}<w:fldSimple w:instr=" PAGE ">${run("3")}</w:fldSimple>`))).toBe("a");
  });

  it("that are broken off take nothing with them", () => {
    const broken = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>`;
    expect(textOf(paragraph(run("một") + broken) + paragraph("hai"))).toBe("một\n\nhai");
  });

  it("at the foot of the page go into brackets where they are marked", () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0">${paragraph("")}</w:footnote><w:footnote w:id="2">${paragraph("theo thống kê")}</w:footnote>`;
    const body = paragraph(
      `${run("Có 5 hộ")}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>${run(" nghèo.")}`,
    );
    expect(textOf(body, { footnotes })).toBe("Có 5 hộ (chú thích: theo thống kê) nghèo.");
    expect(warned(body, { footnotes })).toEqual([expect.stringMatching(/^1 chú thích/)]);
  });

  it("of the page that are part of the document are kept, others are told of", () => {
    const sections =
      '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/></w:sectPr>';
    const parts = {
      headers: { rId5: paragraph("LƯU HÀNH NỘI BỘ") },
      footers: { rId6: paragraph("van-ban-cuoi-cung (3).docx") + paragraph(field("PAGE", "2")) },
    };
    expect(textOf(paragraph("Nội dung") + sections, parts)).toBe("LƯU HÀNH NỘI BỘ\n\nNội dung");
    expect(warned(paragraph("Nội dung") + sections, parts)).toEqual([
      "Chữ ở chân trang không đưa vào bản thảo: “van-ban-cuoi-cung (3).docx”",
    ]);
  });

  it("a table of figures keeps its rows, and is told of", () => {
    const cells = (...texts: string[]) => texts.map((text) => paragraph(text));
    const body = table(
      [cells("TT", "Thôn", "Số hộ"), cells("1", "Đồng Tâm", "18"), cells("2", "Tân Lập", "")],
      '<w:tblBorders><w:insideV w:val="single"/></w:tblBorders>',
    );
    expect(textOf(body)).toBe("| TT | Thôn | Số hộ |\n| --- | --- | --- |\n| 1 | Đồng Tâm | 18 |\n| 2 | Tân Lập |  |");
    expect(warned(body)).toEqual([expect.stringMatching(/^1 bảng số liệu/)]);
  });
});

describe("how it is set is measured", () => {
  const first = (body: string, parts: Omit<Parts, "body"> = {}): MeasuredLine => {
    const line = imported(body, parts).measured.lines[0];
    if (line == null) throw new Error("there is no line");
    return line;
  };

  it("through defaults, styles that are based on others, and what the run itself says", () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="both"/><w:ind w:firstLine="567"/><w:spacing w:line="360" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="28"/><w:b/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="C"><w:rPr><w:b/><w:color w:val="ff0000"/></w:rPr></w:style>';
    const body = paragraph(
      run("đậm ") + run("thường", '<w:rStyle w:val="C"/>') + run(" nhỏ", '<w:sz w:val="20"/><w:b w:val="0"/>'),
      '<w:pStyle w:val="A"/>',
    );
    const line = first(body, { styles });
    expect(line).toMatchObject({
      alignment: "justify",
      beforePt: 0,
      afterPt: 8,
      spacing: { rule: "exact", value: 18 },
    });
    expect(line.firstLineMm).toBeCloseTo(10, 1);
    // Bold in the style of the paragraph and in that of the letters: the two cancel each other.
    expect(line.runs.map(({ font, sizePt, bold, colour }) => [font, sizePt, bold, colour])).toEqual([
      ["Times New Roman", 14, true, null],
      ["Times New Roman", 14, false, "FF0000"],
      ["Times New Roman", 10, false, null],
    ]);
  });

  it("with the typefaces of the theme", () => {
    const theme =
      '<a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Aptos Display"/></a:majorFont><a:minorFont><a:latin typeface="Aptos"/></a:minorFont></a:fontScheme></a:themeElements>';
    const body = paragraph(run("a", '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'));
    expect(first(body, { theme }).runs[0]?.font).toBe("Aptos");
  });

  it("from the indents of a list, and from tabs that somebody typed", () => {
    const indented = level(0, "decimal", "%1.", "").replace(
      "</w:lvl>",
      '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>',
    );
    const lists = numbering([[0, indented]], [[1, 0]]);
    expect(first(listed("việc", 1), { numbering: lists }).firstLineMm).toBeCloseTo(6.35, 1);
    expect(first(paragraph("\tviệc")).firstLineMm).toBeCloseTo(12.7, 1);
  });

  it("in ranges of the draft's own lines, markup left out", () => {
    const body = DRAFT.split("\n").map((line) =>
      paragraph(line.startsWith("1. ") ? run("1.", "<w:b/>") + run(" Quán triệt.") : line),
    );
    const { text, measured } = imported(body.join(""));
    const n = text.split("\n").indexOf("**1.** Quán triệt.");
    expect(measured.lines[n]?.runs.map(({ from, to, bold }) => [from, to, bold])).toEqual([
      [2, 4, true],
      [7, 18, false],
    ]);
  });

  it("by sections, with their page numbers", () => {
    const number = paragraph(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      '<w:jc w:val="center"/>',
    );
    const page = (more: string) =>
      `<w:sectPr>${more}<w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="850" w:header="567"/></w:sectPr>`;
    const body =
      paragraph("một") +
      paragraph(
        "hai",
        page('<w:headerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:titlePg/>'),
      ) +
      paragraph("ba") +
      page('<w:pgSz w:w="16838" w:h="11906"/>');
    const { sheets } = imported(body, { headers: { rId5: number } }).measured;
    expect(sheets.map(({ first: line, widthMm, leftMm }) => [line, Math.round(widthMm), Math.round(leftMm)])).toEqual([
      [0, 210, 30],
      [4, 297, 30],
    ]);
    expect(sheets[0]?.pageNumber).toMatchObject({ edge: "top", alignment: "center", onFirst: false });
    expect(sheets[1]?.pageNumber).toMatchObject({ edge: "top", onFirst: true });
  });
});

describe("a table of contents", () => {
  const styles = ["toc 1", "TOC Heading"]
    .map((name, n) => `<w:style w:type="paragraph" w:styleId="Mucluc${n}"><w:name w:val="${name}"/></w:style>`)
    .join("");
  const based = `${styles}<w:style w:type="paragraph" w:styleId="Rieng"><w:name w:val="Mục lục riêng"/><w:basedOn w:val="Mucluc0"/></w:style>`;
  const entry = (text: string, style: string) => paragraph(text, `<w:pStyle w:val="${style}"/>`);

  it("that Word writes from the headings is left out, and its place is told", () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const start = `${field("begin")}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${field("separate")}`;
    const body = [
      paragraph("Mở đầu."),
      `<w:sdt><w:sdtContent>${entry("Mục lục", "Mucluc1")}`,
      paragraph(`${start}${run("I. THỰC TRẠNG\t2")}`, '<w:pStyle w:val="Mucluc0"/>'),
      entry("II. NHIỆM VỤ\t3", "Rieng"),
      `${paragraph(field("end"))}</w:sdtContent></w:sdt>`,
      paragraph("I. THỰC TRẠNG"),
      paragraph("Còn hạn chế."),
    ].join("");
    expect(textOf(body, { styles: based }).replace(/\n+/g, "\n")).toBe("Mở đầu.\nI. THỰC TRẠNG\nCòn hạn chế.");
    expect(warned(body, { styles: based })).toEqual([
      "3 dòng của mục lục tự động không đưa vào bản thảo (đoạn 2; đoạn 3; đoạn 4)",
    ]);
  });

  it("that is typed by hand keeps its numbers of pages beside its headings", () => {
    const body = ["MỤC LỤC", "I. THỰC TRẠNG\t2", "II. NHIỆM VỤ\t\t13", "Mở đầu."].map((text) => paragraph(run(text)));
    expect(textOf(body.join("")).split(/\n+/)).toEqual(["MỤC LỤC", "I. THỰC TRẠNG 2", "II. NHIỆM VỤ 13", "Mở đầu."]);
  });

  it("that is typed by hand stays, and so does text behind a field that is never closed", () => {
    const body = `${paragraph("MỤC LỤC")}${paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>')}${paragraph("Phần sau.")}`;
    expect(textOf(body, { styles: based }).replace(/\n+/g, "\n")).toBe("MỤC LỤC\nPhần sau.");
  });
});

describe("text in an old typeface, some of which is Unicode", () => {
  const set = (font: string, text: string) => paragraph(run(text, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`));

  it.each([
    // One pasted paragraph is no reason to leave the others unreadable.
    [
      ".VnTime",
      [TCVN3, "Phòng họp Uỷ ban", "Sè 12", TCVN3],
      [
        "Đảng uỷ xã An Phú yêu cầu các chi bộ thực hiện",
        "Phòng họp Uỷ ban",
        "Số 12",
        "Đảng uỷ xã An Phú yêu cầu các chi bộ thực hiện",
      ],
    ],
    [
      "VNI-Times",
      ["Thực hiện nghiêm", VNI, "Löu"],
      ["Thực hiện nghiêm", "Đảng ủy xã An Phú yêu cầu các chi bộ thực hiện", "Lưu"],
    ],
    // A file that was converted, whose shortest lines have no letter of their own.
    [".VnTime", ["Đảng uỷ xã", "Thực hiện", "các tá cáo", "và"], ["Đảng uỷ xã", "Thực hiện", "các tá cáo", "và"]],
  ] as const)("%s: each paragraph is read as what it is", (font, written, read) => {
    const body = written.map((text) => set(font, text)).join("");
    expect(textOf(body).split(/\n+/)).toEqual(read);
  });
});

it("bullets and signs have no typeface of their own that would be judged", () => {
  const lists = numbering(
    [
      [
        0,
        level(0, "bullet", "\uf0b7", '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>') +
          level(1, "bullet", "o", '<w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New"/></w:rPr>'),
      ],
    ],
    [[1, 0]],
  );
  const box = run("\u00fe", '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>');
  const { measured, text } = imported(
    `${listed("Một", 1)}${listed("Hai", 1, 1)}${paragraph(`${box}${run(" Đồng ý")}`)}`,
    {
      numbering: lists,
    },
  );
  expect(text.trimEnd().split(/\n+/)).toEqual(["- Một", "- Hai", "☑ Đồng ý"]);
  const fonts = measured.lines
    .filter((line): line is MeasuredLine => line !== null)
    .flatMap(({ runs }) => runs.map(({ font }) => font));
  expect(new Set(fonts)).toEqual(new Set(["", "Times New Roman"]));
});
