import { describe, expect, it } from "vitest";
import { isBehindMarker, isEmptyPoint, isInRecipients, mayExpand } from "../../client/src/typing/caretLine.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { applyEdits, textOf } from "../../server/src/text/source.ts";
import { withCursor } from "./cursor.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const HEAD = "KẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\n";

/** The text after Tab at “|”, with the places to fill in as the snippet has them; null where the word is none. */
function expand(marked: string, office = {}): string | null {
  const { text, position } = withCursor(marked);
  const document = service.open(text);
  const found = service.expand(document, position, { ...DEFAULT_SETTINGS, office });
  if (found === null) return null;
  return textOf(applyEdits(document.source, [...found.further, { range: found.range, newText: found.snippet }]));
}

describe("a word for the next point", () => {
  it.each([
    ["the first section", "Yêu cầu:\nmuc|", "Yêu cầu:\n1. ${1:[Nội dung]}.$0"],
    ["the next one, behind points", "1. Gồm:\na) Một.\nmuc|", "1. Gồm:\na) Một.\n2. ${1:[Nội dung]}.$0"],
    ["one between others", "1. Một.\nmuc|\n2. Theo mục 2.", "1. Một.\n2. ${1:[Nội dung]}.$0\n3. Theo mục 3."],
    [
      "the first below a heading",
      "I- MỤC ĐÍCH\n1. Một.\nII- NHIỆM VỤ\nmuc|",
      "I- MỤC ĐÍCH\n1. Một.\nII- NHIỆM VỤ\n1. ${1:[Nội dung]}.$0",
    ],
    ["the first point", "1. Gồm:\ndiem|", "1. Gồm:\na) ${1:[Nội dung]}.$0"],
    ["the next point", "1. Gồm:\na) Một.\nb) Hai.\ndiem|", "1. Gồm:\na) Một.\nb) Hai.\nc) ${1:[Nội dung]}.$0"],
    [
      "an article, counted through chapters",
      "Chương I\nCHUNG\nĐiều 1. Một.\nChương II\nRIÊNG\ndieu|",
      "Chương I\nCHUNG\nĐiều 1. Một.\nChương II\nRIÊNG\nĐiều 2. ${1:[Tên điều]}$0",
    ],
  ])("gives %s", (_, before, after) => {
    expect(expand(HEAD + before)).toBe(HEAD + after);
  });

  it.each(["mục|", "1. muc|", "muc| tiêu", "khac|"])("is not “%s”", (line) => {
    expect(expand(`${HEAD}1. Một.\n${line}`)).toBeNull();
  });
});

describe("a word for a draft", () => {
  const office = { issuingBody: "ĐẢNG UỶ PHƯỜNG LONG BIÊN", superiorBody: "ĐẢNG BỘ THÀNH PHỐ SƠN HÀ" };

  it("gives one of the office by its settings", () => {
    const text = expand("chithi|", office) ?? "";
    expect(text).toContain("ĐẢNG BỘ THÀNH PHỐ SƠN HÀ\nĐẢNG UỶ PHƯỜNG LONG BIÊN\n*\n");
    expect(text).toContain("\nCHỈ THỊ\n");
    expect(expand("congvan|\n", office)).toContain("-CV/ĐU");
  });

  it.each([
    ["nghiquyet", "\nNGHỊ QUYẾT\nCỦA BAN THƯỜNG VỤ ĐẢNG UỶ\n"],
    ["quyetdinh", "BAN THƯỜNG VỤ ĐẢNG UỶ QUYẾT ĐỊNH\n\nĐiều 1. "],
    ["totrinh", "Kính trình: Thường trực Thành uỷ.\n"],
    ["bienban", "CHỦ TRÌ HỘI NGHỊ"],
    ["giaymoi", "trân trọng kính mời: "],
  ])("gives every type: %s", (word, part) => {
    const text = expand(`${word}|`, office) ?? "";
    expect(text.replace(/\$\{\d+:([^}]*)\}/g, "$1")).toContain(part);
    // Without an office its bodies stay to be filled in.
    expect(expand(`${word}|`)).toContain("[TÊN XÃ]");
  });

  it("is left to the snippets without an office, and in a draft with words", () => {
    expect(expand("chithi|")).toBeNull();
    expect(expand("congvan|")).toBeNull();
    expect(expand("ĐẢNG UỶ\nchithi|", office)).toBeNull();
  });
});

describe("texts of the client's snippets", () => {
  const marked = (draft: string, text: string, office = {}) =>
    service.inOwnMarks(service.open(draft), text, { ...DEFAULT_SETTINGS, office });
  it("follow the draft", () => {
    expect(marked("Đảng ủy xã yêu cầu các cấp ủy.", "- Lưu Văn phòng ${1:Đảng uỷ}.")).toBe(
      "- Lưu Văn phòng ${1:Đảng ủy}.",
    );
    expect(marked("Đảng uỷ xã yêu cầu các cấp uỷ.", "Tỉnh uỷ")).toBe("Tỉnh uỷ");
  });
  it("follow the office where the draft tells nothing, and the draft before it", () => {
    const office = { issuingBody: "ĐẢNG ỦY XÃ AN PHÚ" };
    expect(marked("", "Tỉnh uỷ", office)).toBe("Tỉnh ủy");
    expect(marked("Các cấp uỷ họp.", "Tỉnh uỷ", office)).toBe("Tỉnh uỷ");
    expect(marked("", "Tỉnh uỷ")).toBe("Tỉnh uỷ");
  });
});

describe("what the caret's line looks like", () => {
  it.each(["2. ", "2.", "a) ", "đ)", "- ", "(i) ", "1.2. ", "IV- ", "  + "])("“%s” is an empty point", (line) => {
    expect(isEmptyPoint(line)).toBe(true);
  });
  it.each(["", "2. Một", "ab)", "2026 ", "Điều 1.", "-----"])("“%s” is none", (line) => {
    expect(isEmptyPoint(line)).toBe(false);
  });
  it("a marker and one blank are what Backspace takes apart", () => {
    expect(["2. ", "a) ", "- ", "2.", "2.  ", "2. d"].map(isBehindMarker)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
  it.each(["muc", "chithi", "  ky-tm", "noinhan-vanphong"])("“%s” may be a word for something longer", (line) => {
    expect(mayExpand(line)).toBe(true);
  });
  it.each(["", "Chithi", "các", "chi thi", "muc-", "1. muc"])("“%s” is none", (line) => {
    expect(mayExpand(line)).toBe(false);
  });
  it("recipients go on until a blank line", () => {
    const above = (lines: readonly string[]) => (n: number) => lines.at(-n);
    expect(isInRecipients(above(["Nơi nhận:", "- Như trên;"]))).toBe(true);
    expect(isInRecipients(above(["Nơi nhận:", ""]))).toBe(false);
    expect(isInRecipients(above(["1. Gồm:"]))).toBe(false);
  });
});
