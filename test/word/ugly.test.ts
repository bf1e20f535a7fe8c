import { describe, expect, it } from "vitest";
import { importDocx } from "../../server/src/word/bundle.ts";
import { judge, marked } from "./judgeMarks.ts";
import { paragraph, run, table, wordFile } from "./wordXml.ts";

/** Word files of shapes that nobody wrote a reader for: what is lost is told of, and a review leaves them whole. */

const sign = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
const m = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
const change = (name: string, id: number, inside: string) =>
  `<w:${name} w:id="${id}" w:author="Lan" w:date="2026-01-01T00:00:00Z">${inside}</w:${name}>`;
const gone = (text: string) => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;
const field = (code: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const control = (properties: string, inside: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;

const SHAPES: readonly (readonly [name: string, body: string, text: string, notice: RegExp | null])[] = [
  [
    "signs of three fonts in one line",
    paragraph(run("Đạt  từ ") + sign("Symbol", "F0B3") + run(" 5% ") + sign("Wingdings", "F0E0") + run(" tốt")),
    "Đạt từ ≥ 5% → tốt",
    null,
  ],
  [
    "an equation between words",
    paragraph(
      run("Quá ") +
        `<m:oMath><m:f><m:num>${m("2")}</m:num><m:den>${m("3")}</m:den></m:f></m:oMath>` +
        run("  số phiếu"),
    ),
    "Quá 2/3 số phiếu",
    null,
  ],
  [
    "others' insertions, deletions and moves in one paragraph",
    paragraph(
      run("Các ") +
        change("ins", 1, run("chi bộ ")) +
        change("del", 2, gone("đảng bộ ")) +
        change("moveFrom", 3, run("chuyển đi ")) +
        change("moveTo", 4, run("chuyển đến ")) +
        run("thực  hiện"),
    ),
    "Các chi bộ chuyển đến thực hiện",
    /[Tt]heo dõi|thay đổi/,
  ],
  [
    "a field in a link in a control",
    paragraph(
      run("Xem ") +
        control("<w:alias w:val='a'/>", `<w:hyperlink w:anchor="x">${field("REF x", "mục 1")}</w:hyperlink>`) +
        run("  dưới đây"),
    ),
    "Xem mục 1 dưới đây",
    null,
  ],
  [
    "a table in a cell, with a deleted cell beside it",
    table([
      [
        table([[paragraph("Chi  bộ"), paragraph("12")]]) + "<w:p/>",
        `<w:tcPr>${change("cellDel", 5, "").replace("></w:cellDel>", "/>")}</w:tcPr>${paragraph("bỏ")}`,
      ],
    ]),
    "Chi bộ",
    null,
  ],
  [
    "a list that is chosen from, and a box to tick",
    paragraph(
      control("<w:dropDownList/>", run("Khẩn")) +
        run("  và ") +
        control('<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"/>', run("☒")) +
        run(" đã duyệt"),
    ),
    "Khẩn và ☒ đã duyệt",
    null,
  ],
  [
    "hidden words, a soft hyphen and a line break",
    paragraph(
      run("Các ") +
        run("ẩn", "<w:vanish/>") +
        '<w:r><w:t>chi</w:t><w:softHyphen/><w:t xml:space="preserve"> bộ  họp</w:t><w:br/><w:t>hằng tháng</w:t></w:r>',
    ),
    "Các chi bộ họp",
    /chữ ẩn/,
  ],
  [
    "text on two sides of an alternative",
    paragraph(
      run("Trước  và ") +
        `<mc:AlternateContent><mc:Choice Requires="wps">${run("giữa")}</mc:Choice><mc:Fallback>${run("giữa")}</mc:Fallback></mc:AlternateContent>` +
        run(" sau"),
    ),
    "Trước và giữa sau",
    null,
  ],
  [
    "ruby, smart tags and right-to-left marks",
    paragraph(
      `<w:r><w:ruby><w:rt>${run("chú")}</w:rt><w:rubyBase>${run("Chữ")}</w:rubyBase></w:ruby></w:r>` +
        `<w:smartTag w:element="x">${run("  nghĩa")}</w:smartTag><w:dir w:val="ltr">${run(" rõ")}</w:dir>`,
    ),
    "nghĩa",
    null,
  ],
  [
    "a bookmark and a comment that begin in one paragraph and end in the next",
    `${paragraph(`<w:bookmarkStart w:id="9" w:name="b"/><w:commentRangeStart w:id="8"/>${run("Một  hai")}`)}${paragraph(`${run("ba  bốn")}<w:commentRangeEnd w:id="8"/><w:bookmarkEnd w:id="9"/>`)}`,
    "Một hai",
    null,
  ],
];

const loose = (text: string) => text.replace(/[ \u00a0]{2,}/g, " ");

describe("odd Word files", () => {
  it.each(SHAPES)("%s", (_, body, text, notice) => {
    const bytes = wordFile({ body });
    const read = importDocx(bytes);
    expect(loose(read.text)).toContain(text);
    if (notice !== null) expect(read.warnings.map(({ vi }) => vi).join("\n")).toMatch(notice);
    for (const options of [{}, { layout: true }, { silent: true, tracked: false }, { silent: true, tracked: true }]) {
      const made = marked(bytes, options);
      expect(judge(bytes, made.bytes, made.marks)).toEqual([]);
    }
    // The blank too many is taken out, or it is told why not.
    const fixed = marked(bytes, { silent: true, tracked: false });
    expect(fixed.marks.edits.length + fixed.review.left.length).toBeGreaterThan(0);
    const review = marked(bytes);
    expect(marked(review.bytes).bytes).toEqual(review.bytes);
  });
});
