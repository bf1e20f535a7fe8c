import { describe, expect, it } from "vitest";
import { importDocx } from "../../server/src/word/bundle.ts";
import { DRAFT } from "./canonical.ts";
import { sharedCase } from "./shared.ts";
import type { Parts } from "./wordXml.ts";
import { level, listed, numbering, paragraph, run, table, wordFile, wordFiles, zipped } from "./wordXml.ts";

/** What a Word file holds besides letters: read, or told of by name and place, and never lost in silence. */

const imported = (body: string, parts: Omit<Parts, "body"> = {}) => importDocx(wordFile({ body, ...parts }));
const textOf = (body: string, parts: Omit<Parts, "body"> = {}) => imported(body, parts).text.trimEnd();
const warned = (body: string, parts: Omit<Parts, "body"> = {}) => imported(body, parts).warnings.map(({ vi }) => vi);
const lines = (text: string) => text.split("\n").filter((line) => line !== "");

const sign = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
const inFont = (font: string, text: string) => run(text, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`);
const math = (inside: string) => `<m:oMath>${inside}</m:oMath>`;
const m = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
const fraction = (above: string, below: string) => `<m:f><m:num>${above}</m:num><m:den>${below}</m:den></m:f>`;
const field = (instruction: string, form = "") =>
  `<w:r><w:fldChar w:fldCharType="begin">${form}</w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const graphic = (uri: string, inside: string) =>
  `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${uri}">${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const wordArt = (text: string) => `<w:r><w:pict><v:shape><v:textpath string="${text}"/></v:shape></w:pict></w:r>`;

describe("the files of the trial", () => {
  it.for<[string, readonly string[], readonly RegExp[]]>([
    ["F06-sym", ["1. Thưởng từ 10 ÷ 15%, giá trị ≈ 5 tỷ, A ≠ B, góc α."], []],
    ["F07-phong-ky-hieu", ["1. Góc α, tăng ≥ 5%, chuyển → kết luận, mục → hai.", "2. Đoạn hai."], []],
    ["F08-cong-thuc", ["1. Quyết định khi có trên 1/2 số uỷ viên tán thành; diện tích 5 km²."], []],
    [
      "F09-bieu-do-smartart",
      ["1. Số liệu ở biểu đồ, sơ đồ sau:"],
      [/^1 sơ đồ \(SmartArt\) .*đoạn 12: “Bí thư”/, /^1 biểu đồ .*đoạn 11/],
    ],
    ["F10-wordart", ["DỰ THẢO", "1. Nội dung."], []],
    ["F11-truong-bieu-mau", ["1. Mức độ Thượng khẩn, đã duyệt ☒, tỷ lệ 1/2, dấu ≥."], []],
    ["F12-so-an", ["1. Mục một.", "2. Mục hai.", "5. Mục năm."], []],
    ["F13-so-khong-hien", ["Đoạn không hiện số.", "Đoạn hai."], []],
    ["F14-gach-cheo-nguoc", ["1. Nội dung."], []],
    ["F15-o-da-xoa", ["| STT | Năm 2025 |", "| 1 | 22 |"], [/^Tệp có 2 chỗ sửa/]],
    ["F20-dau-trang-tu-trang-2", ["Số 05-CT/ĐU"], [/^Chữ ở đầu trang không đưa vào bản thảo: “Số 05-CT\/ĐU”$/]],
    ["F21-chu-thich-dau-rieng", ["1. Nội dung (chú thích: Theo báo cáo của huyện.) hết."], [/^1 chú thích/]],
    ["F22-o-gop", ["| 1 | Thôn A | 20 |", "| Cộng |  | 20 |", "|  |  | ghi chú |"], []],
  ])("%s", ([name, expected, said], { skip }) => {
    const { text, warnings } = importDocx(sharedCase(`word/${name}.docx`, skip));
    const read = lines(text);
    for (const line of expected)
      expect(
        read.filter((one) => one === line),
        line,
      ).toHaveLength(1);
    for (const words of said) expect(warnings.map(({ vi }) => vi)).toContainEqual(expect.stringMatching(words));
    // Nothing is said where nothing is lost.
    if (said.length === 0) expect(warnings.filter(({ vi }) => !/bảng số liệu/.test(vi))).toEqual([]);
  });
});

describe("signs", () => {
  it.each([
    ["of the font Symbol", sign("Symbol", "F0A3") + run(" 5 và ") + sign("Symbol", "F0B1") + run(" 2"), "≤ 5 và ± 2"],
    [
      "of Wingdings",
      sign("Wingdings", "F0FE") + run(" đồng ý ") + sign("Wingdings", "F0A8") + run(" không"),
      "☑ đồng ý ☐ không",
    ],
    [
      "of Wingdings 2",
      sign("Wingdings 2", "F052") + run(" có ") + sign("Wingdings 2", "00A3") + run(" chưa"),
      "☑ có ☐ chưa",
    ],
    ["without a private place", sign("Symbol", "62") + run(" và ") + sign("Times New Roman", "2265"), "β và ≥"],
    ["typed in the font", inFont("Symbol", "S = p") + run(" r²"), "Σ = π r²"],
    ["typed in a private place", inFont("Wingdings", "\uf0e8") + run(" tiếp"), "→ tiếp"],
  ])("%s", (_, body, expected) => {
    expect(textOf(paragraph(body))).toBe(expected);
    expect(warned(paragraph(body))).toEqual([]);
  });

  it("that nobody can read are told of with font, code and place", () => {
    const body = paragraph("Một") + paragraph(run("Hai ") + sign("Wingdings", "F0FF") + sign("MT Extra", "F04C"));
    expect(warned(body)).toEqual([
      "2 ký hiệu không đọc được nên không đưa vào bản thảo (đoạn 2: “Wingdings F0FF”; đoạn 2: “MT Extra F04C”)",
    ]);
  });

  it("are letters where only the name of the font is wrong", () => {
    expect(textOf(paragraph(inFont("Symbol", "Đảng uỷ xã An Phú")))).toBe("Đảng uỷ xã An Phú");
  });
});

describe("equations", () => {
  const e = (inside: string) => `<m:e>${inside}</m:e>`;
  it.each([
    [
      "a fraction behind a number",
      run("quá 1") + math(fraction(m("2"), m("3"))) + run("số phiếu"),
      "quá 1 2/3số phiếu",
    ],
    ["a fraction of sums", math(fraction(m("a+b"), m("2"))), "(a+b)/2"],
    [
      "a power of letters",
      math(`<m:sSup>${e(m("x"))}<m:sup>${m("n+1")}</m:sup></m:sSup>`),
      "x^(n+1)".replace("^(n+1)", "ⁿ⁺¹"),
    ],
    ["a power that Unicode lacks", math(`<m:sSup>${e(m("2"))}<m:sup>${m("k")}</m:sup></m:sSup>`), "2^k"],
    ["an index", run("khí CO") + math(`<m:sSub>${e(m(""))}<m:sub>${m("2")}</m:sub></m:sSub>`), "khí CO₂"],
    ["a root", math(`<m:rad><m:radPr><m:degHide/></m:radPr><m:deg/>${e(m("16"))}</m:rad>`), "√16"],
    ["a cubic root of a sum", math(`<m:rad><m:deg>${m("3")}</m:deg>${e(m("a+b"))}</m:rad>`), "∛(a+b)"],
    ["brackets", math(`<m:d>${e(m("x"))}${e(m("y"))}</m:d>`), "(x|y)"],
    [
      "a sum",
      math(
        `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${m("i=1")}</m:sub><m:sup>${m("n")}</m:sup>${e(m("x"))}</m:nary>`,
      ),
      "∑_(i=1)ⁿ x",
    ],
    ["an equation on a line of its own", `<m:oMathPara>${math(fraction(m("3"), m("4")))}</m:oMathPara>`, "3/4"],
  ])("%s", (_, body, expected) => {
    expect(textOf(paragraph(body))).toBe(expected);
  });
});

describe("drawings", () => {
  const relations =
    '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="charts/c.xml"/>';
  const chart = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:title><a:t>Thu ngân sách</a:t></c:title><c:v>120</c:v></c:chartSpace>`;

  it("charts are told of with what they say", () => {
    const body = paragraph("Một") + paragraph(graphic("chart", '<c:chart r:id="rIdC"/>'));
    expect(warned(body, { relations, files: { "word/charts/c.xml": chart } })).toEqual([
      "1 biểu đồ không đưa vào bản thảo (đoạn 2: “Thu ngân sách, 120”)",
    ]);
  });

  it("graphics of a kind that nobody here knows are told of", () => {
    expect(warned(paragraph(graphic("lockedCanvas", "<x/>")))).toEqual([
      "1 hình vẽ không đưa vào bản thảo (đoạn 1: “lockedCanvas”)",
    ]);
  });

  it("objects of other programs have a name", () => {
    const object =
      '<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID="Equation.3"/></w:object></w:r>';
    expect(warned(paragraph(object))).toEqual(["1 đối tượng nhúng không đưa vào bản thảo (đoạn 1: “Equation.3”)"]);
  });

  it("a picture beside a text box is told of, and the box is read", () => {
    const both =
      '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><a:blip/><wps:txbx><w:txbxContent>' +
      `${paragraph("Trong khung")}</w:txbxContent></wps:txbx></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
    expect(textOf(paragraph(both + run("Ngoài khung")))).toBe("Trong khung\n\nNgoài khung");
    expect(warned(paragraph(both))).toEqual(["1 hình không đưa vào bản thảo (đoạn 1)"]);
  });

  it("a line that only rules is nothing to tell", () => {
    expect(warned(paragraph("<w:r><w:pict><v:line/></w:pict></w:r>"))).toEqual([]);
  });

  it("a watermark that is a mark of the document is one, once, whichever pages have it", () => {
    const body = DRAFT.split("\n")
      .map((line) => paragraph(line))
      .join("");
    const sections =
      '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:headerReference w:type="first" r:id="rId6"/><w:titlePg/></w:sectPr>';
    const parts = { headers: { rId5: paragraph(wordArt("DỰ THẢO")), rId6: paragraph(wordArt("DỰ THẢO")) } };
    const { text, warnings } = imported(body + sections, parts);
    expect(lines(text)).toEqual(["DỰ THẢO", ...lines(DRAFT)]);
    expect(warnings).toEqual([]);
  });

  it("other WordArt is told of, with its words", () => {
    expect(warned(paragraph("Một") + paragraph(wordArt("BẢN ĐẸP")))).toEqual([
      "1 chữ nghệ thuật (WordArt, chữ chìm) không đưa vào bản thảo (đoạn 2: “BẢN ĐẸP”)",
    ]);
  });
});

describe("fields without a result", () => {
  const list = (chosen: string, ...entries: string[]) =>
    `<w:ffData><w:ddList>${chosen}${entries.map((entry) => `<w:listEntry w:val="${entry}"/>`).join("")}</w:ddList></w:ffData>`;
  it.each([
    ["a list in which nothing was chosen", field("FORMDROPDOWN", list("", "Mật", "Tối mật")), "Mật"],
    ["a list with a default", field("FORMDROPDOWN", list('<w:default w:val="2"/>', "A", "B", "Cấp xã")), "Cấp xã"],
    [
      "an empty box",
      field("FORMCHECKBOX", '<w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>'),
      "☐",
    ],
    [
      "a box that is ticked by default",
      field("FORMCHECKBOX", '<w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData>'),
      "☒",
    ],
    ["a fraction", field("EQ \\f(2;3)"), "2/3"],
    ["a fraction with commas in its numbers", field("EQ \\f(2,5;3)"), "2,5/3"],
    ["a root and a power", field("EQ \\r(3;8) + m\\s\\up8(2)"), "∛8 + m²"],
    ["a sign by its code", field('SYMBOL 97 \\f "Symbol" \\s 14'), "α"],
    ["a sign without a font", field("SYMBOL 177"), "±"],
    ["a place to click", field("MACROBUTTON NoMacro [Nhập họ tên]"), "[Nhập họ tên]"],
    ["an entry of an index, which shows nothing", field('XE "Đảng bộ"'), ""],
  ])("%s", (_, body, expected) => {
    expect(textOf(paragraph(run("a ") + body))).toBe(`a ${expected}`.trim());
    expect(warned(paragraph(body))).toEqual([]);
  });

  it("that Word counts or computes by itself are told of", () => {
    expect(warned(paragraph("Một") + paragraph(field("AUTONUM") + field("= 2 + 3")))).toEqual([
      "2 trường (field) không có kết quả trong tệp nên không đưa vào bản thảo (đoạn 2: “AUTONUM”; đoạn 2: “= 2 + 3”)",
    ]);
  });
});

describe("numbers, cells and notes", () => {
  const lists = numbering([[1, level(0, "upperRoman", "%1.")]], [[1, 1]]);
  it("a list goes on counting over paragraphs that are hidden", () => {
    const body = listed("Một", 1) + listed("", 1, 0, "<w:rPr><w:vanish/></w:rPr>") + listed("Ba", 1);
    expect(lines(textOf(body, { numbering: lists }))).toEqual(["I. Một", "III. Ba"]);
  });

  it("a heading whose end is hidden stands on one line with what follows", () => {
    const body = listed("Mục tiêu.", 1, 0, "<w:rPr><w:vanish/><w:specVanish/></w:rPr>") + paragraph(run(" Phấn đấu."));
    expect(lines(textOf(body, { numbering: lists }))).toEqual(["I. Mục tiêu. Phấn đấu."]);
  });

  it("a number that the level hides is none, in a level of another list, too", () => {
    const hidden = numbering([[2, level(0, "decimal", "Điều %1.", "<w:rPr><w:vanish/></w:rPr>")]], [[3, 2]]);
    expect(lines(textOf(listed("Một", 3), { numbering: hidden }))).toEqual(["Một"]);
  });

  it("the text of a paragraph whose end was deleted stays, also where a table follows", () => {
    const deleted = paragraph(run("Câu này còn."), "<w:rPr><w:del/></w:rPr>");
    const cells = table(
      [
        [paragraph("TT"), paragraph("Tên")],
        [paragraph("1"), paragraph("An")],
      ],
      "",
    );
    expect(lines(textOf(deleted + cells))[0]).toBe("Câu này còn.");
    expect(lines(textOf(paragraph("Một") + deleted))).toEqual(["Một", "Câu này còn."]);
  });

  const cell = (text: string, properties: string) => `<w:tcPr>${properties}</w:tcPr>${paragraph(text)}`;
  const ruled = '<w:tblBorders><w:insideV w:val="single"/></w:tblBorders>';
  it("a cell over three columns has two empty ones behind it", () => {
    const body = table(
      [
        ["TT", "Thôn", "Nam", "Nữ"].map((text) => paragraph(text)),
        ["1", "Đồng Tâm", "9", "8"].map((text) => paragraph(text)),
        [cell("Tổng cộng", '<w:gridSpan w:val="3"/>'), paragraph("17")],
      ],
      ruled,
    );
    expect(lines(textOf(body))).toEqual([
      "| TT | Thôn | Nam | Nữ |",
      "| --- | --- | --- | --- |",
      "| 1 | Đồng Tâm | 9 | 8 |",
      "| Tổng cộng |  |  | 17 |",
    ]);
  });

  it("a grid that is finer than the table has no columns of its own", () => {
    const wide = '<w:gridSpan w:val="4"/>';
    const body = table(
      [
        [cell("TT", wide), cell("Thôn", wide)],
        [cell("1", wide), cell("Tân Lập", wide)],
      ],
      ruled,
    );
    expect(lines(textOf(body))).toEqual(["| TT | Thôn |", "| --- | --- |", "| 1 | Tân Lập |"]);
  });

  it("a deleted cell goes, whatever stands in it, and an inserted one stays; both are changes", () => {
    const body = table(
      [
        [paragraph("TT"), cell("Cũ", "<w:cellDel/>"), cell("Mới", "<w:cellIns/>")],
        ["1", "a", "b"].map((one) => paragraph(one)),
      ],
      ruled,
    );
    expect(lines(textOf(body))[0]).toBe("| TT | Mới |");
    expect(warned(body)[0]).toMatch(/^Tệp có 2 chỗ sửa/);
  });

  const notes = (text: string) => `<w:footnote w:id="1">${paragraph(text)}</w:footnote>`;
  const marked = (mark: string) =>
    `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>${mark}</w:t></w:r>`;
  it.each([
    ["in the same run", marked("(*)")],
    [
      "in a run of its own",
      '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/></w:r><w:r><w:t>(*)</w:t></w:r>',
    ],
  ])("the own mark of a note goes, %s, and before the note as well", (_, reference) => {
    expect(
      textOf(paragraph(run("Có 5 hộ") + reference + run(" nghèo.")), { footnotes: notes("(*) theo thống kê") }),
    ).toBe("Có 5 hộ (chú thích: theo thống kê) nghèo.");
  });

  it("words behind an own mark are no mark", () => {
    expect(textOf(paragraph(run("Có 5 hộ") + marked("** nghèo ở thôn")), { footnotes: notes("số liệu cũ") })).toBe(
      "Có 5 hộ (chú thích: số liệu cũ) nghèo ở thôn",
    );
  });
});

describe("archives and pages", () => {
  it("names with backslashes are read; those that lead out are refused with advice", () => {
    const files = wordFiles({ body: paragraph("Chào"), styles: "", footnotes: "" });
    const renamed = Object.fromEntries(Object.entries(files).map(([name, text]) => [name.replaceAll("/", "\\"), text]));
    expect(importDocx(zipped(renamed)).text).toBe("Chào\n");
    expect(() => importDocx(zipped({ ...files, "..\\evil.txt": "a" }))).toThrow(/leads out .* open it in Word/);
  });

  const draft = DRAFT.split("\n")
    .map((line) => paragraph(line))
    .join("");
  it.each([
    ["pages from the second on", '<w:headerReference w:type="default" r:id="rId5"/><w:titlePg/>', ""],
    ["all pages, when it is in the text as well", '<w:headerReference w:type="default" r:id="rId5"/>', ""],
    ["even pages", '<w:headerReference w:type="even" r:id="rId5"/>', "<w:evenAndOddHeaders/>"],
  ])("a running head of %s is told of and not written twice", (_, references, settings) => {
    const number = DRAFT.split("\n").find((line) => line.startsWith("Số ")) as string;
    const parts = { headers: { rId5: paragraph(`${number}\t2`) }, settings };
    const { text, warnings } = imported(`${draft}<w:sectPr>${references}</w:sectPr>`, parts);
    expect(lines(text)).toEqual(lines(DRAFT));
    expect(warnings.map(({ vi }) => vi)).toEqual([expect.stringMatching(`^Chữ ở đầu trang .*${number}`)]);
  });

  it.each([
    ["behind blanks", `CHI BỘ SINH VIÊN${" ".repeat(27)}*`],
    ["behind a tab", "ĐẢNG UỶ XÃ AN PHÚ\t*"],
    ["behind one blank", "HUYỆN UỶ THANH BÌNH *"],
  ])("a star in the paragraph of the body's name, %s, is the star below it", (_, name) => {
    const header = table([[paragraph("ĐẢNG UỶ TRƯỜNG") + paragraph(name), paragraph("ĐẢNG CỘNG SẢN VIỆT NAM")]]);
    const read = lines(textOf(header + paragraph("BÁO CÁO", '<w:jc w:val="center"/>')));
    expect(read).toEqual(["ĐẢNG UỶ TRƯỜNG", name.replace(/\s+\*$/, ""), "*", "ĐẢNG CỘNG SẢN VIỆT NAM", "BÁO CÁO"]);
  });
});
