import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { importDocx } from "../../server/src/word/bundle.ts";
import { componentsOf, DOCUMENT, DRAFT } from "./canonical.ts";
import { level, listed, numbering, paragraph, run, table, wordFile } from "./wordXml.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const { left, right, title, preamble, dissemination, recipients, signature } = DOCUMENT;
const plain = (texts: readonly string[]) => texts.map((text) => paragraph(text)).join("");

/** The directive with `middle` for its sections. */
const LISTS = numbering([[0, level(0, "decimal", "%1.")]], [[7, 0]]);
const directive = (middle: string, header = plain([...left, ...right]), heading = plain(title)) =>
  importDocx(
    wordFile({
      numbering: LISTS,
      body: header + heading + plain([preamble]) + middle + plain([dissemination, ...recipients, ...signature]),
    }),
  );
const broken = (text: string) =>
  service.check(service.open(text), DEFAULT_SETTINGS).diagnostics.filter(({ rule }) => rule === "doan-van/bi-ngat");

/** What stands between preamble and dissemination. */
function middleOf({ text }: { readonly text: string }): string {
  return text.slice(text.indexOf(preamble) + preamble.length, text.indexOf(dissemination)).trim();
}

describe("a line that somebody broke by hand in a sentence is one with the next", () => {
  it.each([
    [
      "at a comma",
      "1. Các chi bộ quán triệt phương châm “bốn tại chỗ”,\nphân công đảng viên phụ trách từng hộ.",
      "1. Các chi bộ quán triệt phương châm “bốn tại chỗ”, phân công đảng viên phụ trách từng hộ.",
    ],
    [
      "twice, with blanks around",
      "1. Các chi bộ quán triệt phương châm “bốn tại chỗ” đến \n từng đảng viên, phân công\nđảng viên phụ trách từng hộ.",
      "1. Các chi bộ quán triệt phương châm “bốn tại chỗ” đến từng đảng viên, phân công đảng viên phụ trách từng hộ.",
    ],
    [
      "before a name",
      "1. Các chi bộ tiếp tục thực hiện nghiêm chỉ đạo của đồng chí\nNguyễn Văn An, Bí thư Đảng uỷ.\n",
      "1. Các chi bộ tiếp tục thực hiện nghiêm chỉ đạo của đồng chí Nguyễn Văn An, Bí thư Đảng uỷ.",
    ],
    [
      "in a number",
      "1. Các chi bộ thực hiện nghiêm Nghị định số 105/NĐ-\nCP của Chính phủ về phòng, chống thiên tai.",
      "1. Các chi bộ thực hiện nghiêm Nghị định số 105/NĐ-CP của Chính phủ về phòng, chống thiên tai.",
    ],
  ])("%s", (_, written, read) => {
    const { text } = directive(paragraph(written));
    expect(middleOf({ text })).toBe(read);
    expect(broken(text)).toEqual([]);
  });

  it("under a number that Word writes, keeping what is in italics", () => {
    const runs = run("Quán triệt phương châm “bốn tại chỗ”,\n") + run("phân công", "<w:i/>") + run(" đảng viên.");
    expect(middleOf(directive(listed(runs, 7)))).toBe(
      "1. Quán triệt phương châm “bốn tại chỗ”, *phân công* đảng viên.",
    );
  });
});

describe("lines that stand by themselves stay", () => {
  it.each([
    ["sentences that ended", "1. Các chi bộ quán triệt phương châm.\nphân công đảng viên phụ trách."],
    ["sections", "1. Quán triệt sâu sắc phương châm “bốn tại chỗ” đến từng đảng viên\n2. Phân công đảng viên."],
    ["entries with a dash", "1. Các chi bộ thực hiện:\n- Quán triệt,\n- Phân công đảng viên."],
    ["short lines with capitals", "Ban Chỉ đạo\nTổ giúp việc\nVăn phòng Đảng uỷ"],
    [
      "entries that begin alike",
      "Đồng chí Nguyễn Văn An, Bí thư Đảng uỷ, làm Trưởng Ban Chỉ đạo\nĐồng chí Trần Thị Bình, Phó Bí thư Đảng uỷ, làm Phó Trưởng Ban Chỉ đạo",
    ],
  ])("%s", (_, written) => {
    expect(middleOf(directive(paragraph(written))).split(/\n+/)).toEqual(written.split("\n"));
  });
  it("in the middle of the page", () => {
    const written = "Chương trình công tác phòng, chống thiên tai,\ntìm kiếm cứu nạn năm 2026";
    expect(middleOf(directive(paragraph(written, '<w:jc w:val="center"/>')))).toBe(written);
  });
  it("in the header, the abstract and the signature", () => {
    const [type = "", author = "", abstract = "", separator = ""] = title;
    const half = abstract.indexOf("phòng");
    const cells = [left, right].map((texts) => paragraph(texts.join("\n")));
    const heading = plain([
      `${type}\n${author}`,
      `${abstract.slice(0, half).trim()}\n${abstract.slice(half)}`,
      separator,
    ]);
    const { text } = directive("", table([cells]), heading);
    expect(text).toContain("\nvề tăng cường công tác\nphòng, chống thiên tai năm 2026\n");
    const middle = plain(DRAFT.split("\n").filter((line) => /^(?:\d\.|[ab]\)) /.test(line)));
    expect(componentsOf(directive(middle, table([cells]), heading).text)).toEqual(componentsOf(DRAFT));
  });
});
