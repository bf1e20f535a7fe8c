import { describe, expect, it } from "vitest";
import { importDocx } from "../../server/src/word/bundle.ts";
import { formatNumber } from "../../server/src/word/document/numberFormat.ts";
import { level, listed, numbering, paragraph, run, wordFile } from "./wordXml.ts";

/** The lines of what paragraphs become, blank ones left out. */
function linesOf(body: string, parts: { readonly numbering?: string; readonly styles?: string }): string[] {
  return importDocx(wordFile({ body, ...parts }))
    .text.split("\n")
    .filter((line) => line !== "");
}

const ARTICLES = [level(0, "decimal", "Điều %1."), level(1, "decimal", "%2."), level(2, "lowerLetter", "%3)")].join("");

describe("automatic numbers are written as Word shows them", () => {
  it("level by level, beginning again below a wider one", () => {
    const body = [0, 1, 1, 2, 2, 1, 0, 1].map((at) => listed("việc", 1, at)).join("");
    expect(linesOf(body, { numbering: numbering([[0, ARTICLES]], [[1, 0]]) })).toEqual([
      "Điều 1. việc",
      "1. việc",
      "2. việc",
      "a) việc",
      "b) việc",
      "3. việc",
      "Điều 2. việc",
      "1. việc",
    ]);
  });

  it("with the numbers of wider levels, in figures where the level says so", () => {
    const levels = [
      level(0, "upperRoman", "%1-"),
      level(1, "decimal", "%1.%2."),
      level(2, "decimal", "%1.%2.%3.", "<w:isLgl/>"),
    ].join("");
    const body = [0, 0, 1, 2].map((at) => listed("việc", 1, at)).join("");
    expect(linesOf(body, { numbering: numbering([[0, levels]], [[1, 0]]) })).toEqual([
      "I- việc",
      "II- việc",
      "II.1. việc",
      "2.1.1. việc",
    ]);
  });

  it("going on over several lists of one definition, and beginning where a list says so", () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const fifth = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const lists = numbering(
      [[0, level(0, "decimal", "%1.")]],
      [
        [1, 0],
        [2, 0],
        [3, 0, restart],
        [4, 0, fifth],
      ],
    );
    const body = [1, 1, 2, 3, 3, 1, 4, 4].map((list) => listed("việc", list)).join("");
    expect(linesOf(body, { numbering: lists })).toEqual(
      ["1.", "2.", "3.", "1.", "2.", "3.", "5.", "6."].map((number) => `${number} việc`),
    );
  });

  it("never beginning again where the level says so", () => {
    const levels = level(0, "decimal", "Chương %1.") + level(1, "decimal", "Điều %2.", '<w:lvlRestart w:val="0"/>');
    const body = [0, 1, 1, 0, 1].map((at) => listed("việc", 1, at)).join("");
    expect(linesOf(body, { numbering: numbering([[0, levels]], [[1, 0]]) })).toEqual([
      "Chương 1. việc",
      "Điều 1. việc",
      "Điều 2. việc",
      "Chương 2. việc",
      "Điều 3. việc",
    ]);
  });

  it("where a paragraph style brings the list, and not where the paragraph leaves it", () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Khoan"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="KhoanCon"><w:basedOn w:val="Khoan"/></w:style>`;
    const body =
      paragraph("một", '<w:pStyle w:val="Khoan"/>') +
      paragraph("hai", '<w:pStyle w:val="KhoanCon"/>') +
      paragraph("không", '<w:pStyle w:val="Khoan"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      paragraph("ba", '<w:pStyle w:val="Khoan"/>');
    expect(linesOf(body, { styles, numbering: numbering([[0, level(0, "decimal", "%1.")]], [[1, 0]]) })).toEqual([
      "1. một",
      "2. hai",
      "không",
      "3. ba",
    ]);
  });

  it("where levels are linked to styles of headings", () => {
    const levels =
      level(0, "decimal", "Điều %1.", '<w:pStyle w:val="Heading1"/>') +
      level(1, "decimal", "%2.", '<w:pStyle w:val="Heading2"/>');
    const styles = [1, 2].map((n) => `<w:style w:type="paragraph" w:styleId="Heading${n}"/>`).join("");
    const body = ["Heading1", "Heading2", "Heading2"]
      .map((id) => paragraph("việc", `<w:pStyle w:val="${id}"/>`))
      .join("");
    expect(linesOf(body, { styles, numbering: numbering([[0, levels]], [[1, 0]]) })).toEqual([
      "Điều 1. việc",
      "1. việc",
      "2. việc",
    ]);
  });

  it("with dashes for bullets of any shape, nothing behind the number where the level says so", () => {
    const levels =
      level(0, "bullet", "\uf0b7") + level(1, "bullet", "+") + level(2, "decimal", "%3/", '<w:suff w:val="nothing"/>');
    const body = [0, 1, 2].map((at) => listed("việc", 1, at)).join("");
    expect(linesOf(body, { numbering: numbering([[0, levels]], [[1, 0]]) })).toEqual(["- việc", "+ việc", "1/việc"]);
  });

  it("not for paragraphs that a tracked change joined to the next one", () => {
    const gone = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr>';
    const body = listed("một", 1) + paragraph(`<w:del>${run("cũ")}</w:del>`, gone) + listed("hai", 1);
    expect(linesOf(body, { numbering: numbering([[0, level(0, "decimal", "%1.")]], [[1, 0]]) })).toEqual([
      "1. một",
      "2. hai",
    ]);
  });

  it("in every format that Word has for Vietnamese documents", () => {
    const formats = [
      "decimal",
      "decimalZero",
      "upperRoman",
      "lowerRoman",
      "upperLetter",
      "lowerLetter",
      "vietnameseCounting",
    ];
    expect(formats.map((format) => formatNumber(4, format))).toEqual(["4", "04", "IV", "iv", "D", "d", "bốn"]);
    expect([21, 25, 10, 15, 40].map((value) => formatNumber(value, "vietnameseCounting"))).toEqual([
      "hai mươi mốt",
      "hai mươi lăm",
      "mười",
      "mười lăm",
      "bốn mươi",
    ]);
    expect([27, 52, 53].map((value) => formatNumber(value, "lowerLetter"))).toEqual(["aa", "zz", "aaa"]);
    expect([1994, 3999, 5000].map((value) => formatNumber(value, "upperRoman"))).toEqual([
      "MCMXCIV",
      "MMMCMXCIX",
      "5000",
    ]);
  });
});
