import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { exportWord } from "../../server/src/word/export/exportWord.ts";
import { importDocx } from "../../server/src/word/importDocx.ts";
import { escapeXml, paragraph, run, wordFile } from "./wordXml.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });

const DIRECTIVE = [
  "HUYỆN UỶ THANH BÌNH",
  "*",
  "Số 05-NQ/HU",
  "ĐẢNG CỘNG SẢN VIỆT NAM",
  "Thanh Bình, ngày 12 tháng 3 năm 2019",
  "",
  "NGHỊ QUYẾT",
  "về giữ gìn vệ sinh nơi công cộng",
  "-----",
  "",
  "Huyện uỷ quyết nghị giữ gìn vệ sinh nơi công cộng.",
  "",
  "Nơi nhận:",
  "- Các chi bộ,",
  "- Lưu Văn phòng Huyện uỷ.",
  "",
  "T/M HUYỆN UỶ",
  "BÍ THƯ",
  "",
  "Nguyễn Văn An",
  "",
];
const COPIES = {
  "of HD 36": [
    "HUYỆN UỶ THANH BÌNH",
    "VĂN PHÒNG",
    "*",
    "Số 71-BS/VPHU",
    "",
    "SAO LỤC",
    "Thanh Bình, ngày 20 tháng 3 năm 2019",
    "",
    "Nơi nhận:",
    "- Các chi bộ,",
    "- Lưu Văn phòng Huyện uỷ.",
    "",
    "CHÁNH VĂN PHÒNG",
    "",
    "Trần Thị Bình",
  ],
  "of HD 05": ["BẢN SAO VĂN BẢN", "", "T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "", "Trần Thị Bình"],
};

const rules = (text: string) => text.split("\n").filter((line) => /^-+$/.test(line)).length;
const told = (text: string) =>
  service.check(service.open(text), DEFAULT_SETTINGS).diagnostics.filter(({ rule }) => rule === "ban-sao/duong-ke")
    .length;

/** A Word file with a paragraph for each line, as a typist makes it, and `xml` between document and copy. */
function typed(copy: readonly string[], xml: string): Uint8Array {
  const body = (lines: readonly string[]) => lines.map((line) => paragraph(run(escapeXml(line)))).join("");
  return wordFile({ body: body(DIRECTIVE) + xml + body(copy) });
}

const BORDER = '<w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/>';
const DRAWN = {
  "a border above an empty paragraph": paragraph("", `<w:pBdr>${BORDER}</w:pBdr>`),
  "a border below one": paragraph("", `<w:pBdr>${BORDER.replace("w:top", "w:bottom")}</w:pBdr>`),
  "a shape": paragraph(
    '<w:r><w:drawing><wp:anchor><wp:extent cx="5760000" cy="0"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:spPr><a:prstGeom prst="line"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>',
  ),
  "a line of older Words": paragraph('<w:r><w:pict><v:line from="0,6pt" to="453.5pt,6pt"/></w:pict></w:r>'),
  "a connector of theirs": paragraph(
    '<w:r><w:pict><v:shape type="#_x0000_t32" style="position:absolute;margin-left:0;width:160mm;height:0"/></w:pict></w:r>',
  ),
};

describe.each(Object.entries(COPIES))("the rule above a copy %s", (_, copy) => {
  it("comes back from a Word file made of the draft", async () => {
    const draft = [...DIRECTIVE, "-----", ...copy, ""].join("\n");
    expect(told(draft)).toBe(0);
    const file = await exportWord(service.pages(service.open(draft), DEFAULT_SETTINGS), { numbering: "typed" });
    const { text } = importDocx(file);
    expect(told(text)).toBe(0);
    expect(text).toMatch(/\n\n-----\n/);
    // And so it stays, however often it is sent about.
    const again = await exportWord(service.pages(service.open(text), DEFAULT_SETTINGS), { numbering: "typed" });
    expect(importDocx(again).text).toBe(text);
  });

  it.each(Object.entries(DRAWN))("is typed where it is %s", (_, xml) => {
    const { text } = importDocx(typed(copy, xml));
    expect([told(text), rules(text)]).toEqual([0, 2]);
  });

  it.each([
    ["of the table", `<w:tblBorders>${BORDER}<w:bottom w:val="nil"/></w:tblBorders>`, ""],
    ["of its first cells", "", `<w:tcPr><w:tcBorders>${BORDER}</w:tcBorders></w:tcPr>`],
  ])("is typed where it is the upper border %s that lays out the copy", (__, ofTable, ofCell) => {
    const half = Math.ceil(copy.indexOf("") / 2);
    const cell = (lines: readonly string[]) =>
      `<w:tc>${ofCell}${lines.map((line) => paragraph(run(escapeXml(line)))).join("")}</w:tc>`;
    const head =
      copy.indexOf("") === 1
        ? [copy.slice(0, 1), copy.slice(2)]
        : [copy.slice(0, half), copy.slice(half, copy.indexOf(""))];
    const laidOut = `<w:tbl><w:tblPr>${ofTable}</w:tblPr><w:tr>${head.map(cell).join("")}</w:tr></w:tbl>`;
    const behind = copy.indexOf("") === 1 ? [] : copy.slice(copy.indexOf(""));
    const { text } = importDocx(typed(behind, laidOut));
    expect([told(text), rules(text)]).toEqual([0, 2]);
  });

  it.each([
    ["nothing is drawn", ""],
    ["the rule is a short one", paragraph("", `<w:pBdr>${BORDER}</w:pBdr><w:ind w:left="3000" w:right="3000"/>`)],
    ["a frame is drawn", paragraph("", `<w:pBdr>${BORDER}${BORDER.replace("w:top", "w:bottom")}</w:pBdr>`)],
  ])("is missed where %s", (_, xml) => {
    const { text } = importDocx(typed(copy, xml));
    expect([told(text), rules(text)]).toEqual([1, 1]);
  });
});

it("a wide rule elsewhere is no line of the draft", () => {
  const rule = DRAWN["a border above an empty paragraph"];
  const body = DIRECTIVE.map((line) => paragraph(run(escapeXml(line))) + (line === "" ? rule : "")).join("");
  expect(rules(importDocx(wordFile({ body })).text)).toBe(1);
});
