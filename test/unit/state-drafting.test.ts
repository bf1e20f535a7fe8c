import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { nextNumber } from "../../server/src/features/draftNumbers.ts";
import { citedParts, summarise } from "../../server/src/features/draftSummary.ts";
import { makeCopy } from "../../server/src/features/makeCopy.ts";
import { stateBodyCode, stateBodyInSentence } from "../../server/src/reading/stateBodies.ts";
import { createService } from "../../server/src/service.ts";
import { GUIDELINES } from "../../server/src/styles/guidelines.ts";
import { textOf } from "../../server/src/text/source.ts";
import { withCursor } from "./cursor.ts";

const TODAY = { year: 2026, month: 11, day: 22 };
const service = createService({ today: () => TODAY });
const EXAMPLES = new URL("../../examples/", import.meta.url);
const MODELS = readdirSync(EXAMPLES).filter((name) => /^mau-.*-nd30\.chithi$/.test(name));
const example = (name: string) => readFileSync(new URL(name, EXAMPLES), "utf8");
const found = (text: string) =>
  service.check(service.open(text), DEFAULT_SETTINGS).diagnostics.map(({ rule, message }) => `${rule}: ${message.vi}`);

/** What is offered at the “|” of a text. */
function offered(marked: string): string[] {
  const { text, position } = withCursor(marked);
  const request = { settings: DEFAULT_SETTINGS, others: [], trigger: null, clientHasSnippets: true };
  return service.completion(service.open(text), position, request).suggestions.map((one) => one.text);
}

const TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n";

describe("what is offered in a document of the State", () => {
  it.each([
    ["the title with its motto", "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\nSố: 05/KH-UBND\n|\n", TITLE.trimEnd()],
    ["the number", `UBND TỈNH SƠN HÀ\nSỞ NỘI VỤ\n${TITLE}KẾ HOẠCH\nVề lưu trữ\n|`, "Số:      /KH-SNV"],
    [
      "the number of a letter",
      `UBND TỈNH SƠN HÀ\nSỞ NỘI VỤ\n${TITLE}Số: |\nV/v lưu trữ\nKính gửi: Sở Y tế`,
      "     /SNV-[đơn vị soạn thảo]",
    ],
    ["the abstract", `SỞ NỘI VỤ\n${TITLE}Số: 05/KH-SNV\nKẾ HOẠCH\n|`, "Về [trích yếu nội dung]"],
    ["place and date", `ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\n${TITLE}Số: 05/KH-UBND\n|`, "An Phú, ngày       tháng 11 năm 2026"],
    [
      "who issues a decision",
      `ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\n${TITLE}Số: 05/QĐ-UBND\nAn Phú, ngày 05 tháng 10 năm 2026\nQUYẾT ĐỊNH\nVề việc thành lập tổ\n|\n`,
      "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN PHÚ",
    ],
    [
      "the recipients",
      `UBND XÃ AN PHÚ\nPHÒNG KINH TẾ\n${TITLE}Số: 05/KH-PKT\nKẾ HOẠCH\nVề vệ sinh\n\nPhòng làm hai việc./.\n\nNơi nhận:\n- Các thôn;\n|`,
      "- Lưu: VT, [đơn vị soạn thảo].",
    ],
    [
      "the whole list of recipients",
      example("mau-thong-bao-nd30.chithi").replace(/Nơi nhận:[\s\S]*/u, "|"),
      "Nơi nhận:\n- [Cơ quan cấp trên] (để b/c);\n- Lãnh đạo cơ quan;\n- Các phòng, đơn vị trực thuộc;\n- Lưu: VT, [đơn vị soạn thảo].",
    ],
    ["the authority", example("mau-ke-hoach-nd30.chithi").replace(/TM\. ỦY[\s\S]*/u, "|"), "TM. ỦY BAN NHÂN DÂN"],
    ["the deputy", example("mau-cong-van-nd30.chithi").replace(/\nPHÓ GIÁM ĐỐC[\s\S]*/u, "\n|"), "PHÓ GIÁM ĐỐC"],
  ])("%s", (_, marked, wanted) => {
    expect(offered(marked)).toContain(wanted);
  });

  it("has nothing of the Party's: no star, no title, no authority with a stroke, no dissemination", () => {
    for (const name of MODELS) {
      const text = example(name);
      for (const cut of ["Số:", "Nơi nhận:", "Độc lập"]) {
        const at = text.indexOf(`\n${cut}`) + 1;
        expect(at, name).toBeGreaterThan(0);
        const all = offered(`${text.slice(0, at)}|\n${text.slice(at)}`).join("\n");
        expect(all).not.toMatch(/^\*$|ĐẢNG CỘNG SẢN|[TK]\/[MTL] |phổ biến đến|cấp uỷ|-----/mu);
      }
    }
  });
});

describe("a copy of a document of the State", () => {
  it.each(MODELS)("of %s has the State's form, and no finding", (name) => {
    const document = service.open(example(name));
    const made = makeCopy(document, DEFAULT_SETTINGS, "sao-luc", TODAY, GUIDELINES);
    expect(made.refusal).toBeNull();
    const text = textOf(made.document.source);
    const block = text.slice(text.indexOf("-----"));
    expect(block).toMatch(/\nSố: {6}\/SL-[\p{Lu}\d]+\n/u);
    expect(block).toContain("\nSAO LỤC\n");
    expect(block).toMatch(/\n- Lưu: VT, \[đơn vị soạn thảo\]\.\n/u);
    expect(block).toMatch(/\nTL\. (?:CHỦ TỊCH|GIÁM ĐỐC)\nCHÁNH VĂN PHÒNG\n/u);
    expect(block).not.toMatch(/\*|T\/[ML]/u);
    const filled = block
      .replace("Số:      /", "Số: 12/")
      .replace("[Nơi nhận bản sao]", "Các thôn")
      .replace(", [đơn vị soạn thảo]", "")
      .replace("[Họ và tên]", "Trần Văn Bảo");
    expect(found(text.slice(0, text.indexOf("-----")) + filled)).toEqual([]);
  });

  it("asks which of the three kinds it is", () => {
    const made = makeCopy(service.open(example("mau-to-trinh-nd30.chithi")), DEFAULT_SETTINGS, null, TODAY, GUIDELINES);
    expect(made.forms).toEqual(["sao-y", "sao-luc", "trich-sao"]);
  });
});

describe("numbers of the State", () => {
  const known = (text: string, day: string) =>
    summarise(text, service.open(`SỞ NỘI VỤ\n${TITLE}${text}\nSơn Hà, ngày ${day}\nKẾ HOẠCH\nVề lưu trữ`).draft, null);
  const drafts = [
    known("Số: 41/KH-SNV", "12 tháng 12 năm 2025"),
    known("Số: 07/KH-SNV", "05 tháng 10 năm 2026"),
    known("Số: 08/BC-SNV", "05 tháng 10 năm 2026"),
  ];
  const series = { typeCode: "KH", bodyCode: "SNV" };

  it("begin anew each year, whatever term the office's settings name", () => {
    expect(nextNumber(drafts, series, "2025-06-30", TODAY)).toBe(8);
    expect(nextNumber(drafts, series, undefined, { ...TODAY, year: 2025 })).toBe(42);
    expect(nextNumber(drafts, series, undefined, { ...TODAY, year: 2027 })).toBeNull();
  });

  it("are cited without a comma before the day by the State, with one by the Party", () => {
    const forms = (id: string) => GUIDELINES.byId(id).forms;
    const [one] = drafts;
    if (one === undefined) throw new Error("no draft");
    expect(citedParts(one, forms("nd30-2020"))).toBe(" ngày 12/12/2025 của Sở Nội vụ về lưu trữ");
    expect(citedParts(one, forms("hd05-2026"))).toBe(", ngày 12/12/2025 của Sở Nội vụ về lưu trữ");
  });
});

it.each([
  ["ỦY BAN NHÂN DÂN TỈNH SƠN HÀ", "Ủy ban nhân dân tỉnh Sơn Hà", "UBND"],
  ["UBND PHƯỜNG TÂN SƠN", "UBND phường Tân Sơn", "UBND"],
  ["SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "Sở Nông nghiệp và Môi trường", "SNNMT"],
  ["PHÒNG VĂN HÓA - XÃ HỘI", "Phòng Văn hóa - Xã hội", "PVHXH"],
  ["TRƯỜNG TIỂU HỌC AN PHÚ", "Trường Tiểu học An Phú", "TTHAP"],
  ["THỦ TƯỚNG CHÍNH PHỦ", "Thủ tướng Chính phủ", "TTg"],
  ["HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH", "Hội đồng nhân dân Thành phố Hồ Chí Minh", "HĐND"],
])("the name %s in a sentence, and its letters", (name, sentence, code) => {
  expect(stateBodyInSentence(name)).toBe(sentence);
  expect(stateBodyCode(name)).toBe(code);
});
