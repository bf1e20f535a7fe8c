import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { applyEdits, readSource, textOf } from "../../server/src/text/source.ts";
import { withCursor } from "./cursor.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });

/** The text after Enter at “|”, with what follows from it. */
function enter(marked: string): string {
  const { text, position } = withCursor(marked);
  const document = service.open(textOf(applyEdits(readSource(text), [newLineAt(position)])));
  const caret = { line: position.line + 1, character: 0 };
  return textOf(applyEdits(document.source, service.onType(document, caret, "\n", DEFAULT_SETTINGS)));
}

function newLineAt(position: { readonly line: number; readonly character: number }) {
  return { range: { start: position, end: position }, newText: "\n" };
}

const HEAD = `TỈNH UỶ SƠN HÀ
*
Số 05-CT/TU

ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hà, ngày 12 tháng 11 năm 2026

CHỈ THỊ
CỦA BAN THƯỜNG VỤ TỈNH UỶ
về giữ gìn vệ sinh môi trường
`;
const BODY = `${HEAD}-----\n\nBan Thường vụ Tỉnh uỷ yêu cầu giữ gìn vệ sinh.\n\n`;
const LIST = `${BODY}Nơi nhận:\n- Ban Tổ chức Trung ương (để báo cáo);\n`;

describe("Enter in front of the mark of a blank that was filled in", () => {
  it.each([
    [
      "offers the first point below a colon",
      "1. Các chi bộ làm hai việc:|.\n\n2. Báo cáo.",
      "1. Các chi bộ làm hai việc:\na) \n\n2. Báo cáo.",
    ],
    [
      "leaves the mark with its line",
      "1. Quét dọn|.\n\n2. Báo cáo theo mục 2.",
      "1. Quét dọn.\n\n2. \n\n3. Báo cáo theo mục 3.",
    ],
    ["takes a second mark away", "1. Quét dọn.|.\n2. Báo cáo.", "1. Quét dọn.\n2. \n3. Báo cáo."],
    ["in a paragraph", "Các chi bộ quét dọn|.\nCác chi bộ báo cáo.", "Các chi bộ quét dọn.\n\nCác chi bộ báo cáo."],
    ["in a point with a semicolon", "1. Gồm:\na) quét dọn|;\nb) báo cáo.", "1. Gồm:\na) quét dọn;\nb) \nc) báo cáo."],
  ])("%s", (_, marked, wanted) => {
    expect(enter(BODY + marked)).toBe(BODY + wanted);
  });
});

describe("Enter sets the line that it leaves", () => {
  it.each([
    [
      "blanks and quotation marks",
      `${BODY}Thực hiện “năm không”.\n\nThực hiện "ba sạch" ,gồm  nhà sạch.|`,
      "Thực hiện “ba sạch”, gồm nhà sạch.",
    ],
    ["the hyphens below the abstract", `${HEAD}---|`, "-----"],
    ["an entry among others", `${LIST}- Các đảng uỷ trực thuộc|`, "- Các đảng uỷ trực thuộc;"],
    ["an entry with another mark", `${LIST}- Các đảng uỷ trực thuộc,|`, "- Các đảng uỷ trực thuộc;"],
  ])("%s", (_, marked, line) => {
    expect(enter(marked).split("\n")).toContain(line);
  });

  it("the last entry of a list once that is ended, and not before where it has its full stop", () => {
    const last = "- Lưu Văn phòng Tỉnh uỷ";
    const going = enter(`${LIST}${last}.|`);
    expect(going).toBe(`${LIST}${last}.\n- `);
    expect(enter(`${going}|`)).toBe(`${LIST}${last}.\n\n`);
    expect(enter(`${LIST}${last}|`)).toBe(`${LIST}${last};\n- `);
    expect(enter(`${LIST}${last};\n- |`)).toBe(`${LIST}${last}.\n\n`);
  });

  it.each([
    ["words", `${BODY}Các chi bộ chia xẻ kinh nghiệm.|`],
    ["other lines", `${BODY}Các chi bộ  báo cáo.\nGiữ gìn vệ sinh.|`],
    ["what somebody suppresses", `${BODY}<!-- chithi-bo-qua doan-van/khoang-trang -->\nCác chi bộ  báo cáo.|`],
  ])("but leaves %s", (_, marked) => {
    expect(enter(marked)).toBe(marked.replace("|", "\n"));
  });

  it("but leaves the bases, of which nobody knows yet which is the last", () => {
    const bases = `${HEAD.replace("CHỈ THỊ", "QUYẾT ĐỊNH")}-----\n\n- Căn cứ Điều lệ Đảng|`;
    expect(enter(bases)).toBe(bases.replace("|", "\n- "));
  });

  it("but leaves a line that it breaks, whose rest is still being written", () => {
    const broken = `${BODY}Các chi bộ  báo cáo.| Giữ gìn`;
    expect(enter(broken)).toBe(broken.replace("|", "\n"));
  });
});

describe("Enter in a list", () => {
  it.each([
    ["offers the first point behind a colon", "1. Các cấp uỷ làm ba việc:|", "1. Các cấp uỷ làm ba việc:\na) "],
    ["offers a dash below a letter", "1. Gồm:\na) Hai việc sau:|", "1. Gồm:\na) Hai việc sau:\n- "],
    ["begins before the points that are there", "1. Gồm:|\na) Một;\nb) Hai.", "1. Gồm:\na) \nb) Một;\nc) Hai."],
    [
      "moves the numbers behind",
      "1. Một.|\n2. Hai.\n3. Ba theo khoản 2.",
      "1. Một.\n2. \n3. Hai.\n4. Ba theo khoản 3.",
    ],
    ["moves the letters behind", "1. Gồm:\na) Một;|\nb) Hai.\n2. Xong.", "1. Gồm:\na) Một;\nb) \nc) Hai.\n2. Xong."],
    ["leaves numbers that have room for it", "1. Một.|\n3. Ba.", "1. Một.\n2. \n3. Ba."],
    ["closes the gap where the list is ended", "1. Một.\n2. |\n3. Ba.\n4. Bốn.", "1. Một.\n\n\n2. Ba.\n3. Bốn."],
    ["parted by blank lines", "1. Một.\n\n2. Hai.|\n\n3. Ba.", "1. Một.\n\n2. Hai.\n\n3. \n\n4. Ba."],
  ])("%s", (_, marked, after) => {
    expect(enter(BODY + marked)).toBe(BODY + after);
  });

  it("begins the recipients with a dash", () => {
    expect(enter(`${BODY}Nơi nhận:|`)).toBe(`${BODY}Nơi nhận:\n- `);
    expect(enter(`${HEAD.replace("CHỈ THỊ", "TỜ TRÌNH")}Kính gửi:|`)).toContain("Kính gửi:\n- ");
  });
});
