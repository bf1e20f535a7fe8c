import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });

function read(text: string) {
  const document = service.open(text);
  const { style, diagnostics } = service.check(document, DEFAULT_SETTINGS);
  return { draft: document.draft, style, rules: diagnostics.map(({ rule }) => rule) };
}

const TABLE = "\n1. Trường Tiểu học An Phú: 12 hồ sơ.\n\n2. Trạm Y tế xã: 08 hồ sơ.\n";
const STATE_TABLE = TABLE.replace(/\.\n$/, "./.\n");

describe("appendices in a file of their own", () => {
  it.each([
    [
      "nd30-2020",
      "Phụ lục",
      "Kế hoạch số 24/KH-UBND ngày 12 tháng 5 năm 2026 của Ủy ban nhân dân xã An Phú",
      STATE_TABLE,
    ],
    ["nd30-2020", "Phụ lục I", "Công văn số 118/SYT-NVY ngày 03 tháng 8 năm 2026 của Sở Y tế", STATE_TABLE],
    ["nd30-2020", "Phụ lục II", "Văn bản số        ngày     tháng     năm 2026 của Chi cục Kiểm lâm", STATE_TABLE],
    ["hd05-2026", "Phụ lục 1", "Kế hoạch số 17-KH/ĐU, ngày 02/7/2026 của Đảng uỷ xã An Phú", TABLE],
    ["hd36-2018", "Phụ lục 2", "Hướng dẫn số 04-HD/BTCTU, ngày 06/9/2022 của Ban Tổ chức Tỉnh uỷ", TABLE],
  ])("%s: %s, with “%s”", (guideline, label, document, table) => {
    const { draft, style, rules } = read(`${label}\nDANH MỤC HỒ SƠ NỘP LƯU\n(Kèm theo ${document})\n${table}`);
    expect([draft.type.form, draft.appendices.length, style]).toEqual(["appendix", 1, guideline]);
    expect(rules).toEqual([]);
  });

  it("are several, each with its own reference", () => {
    const one = (label: string) =>
      `${label}\nPHÂN CÔNG NHIỆM VỤ\n(Kèm theo Quyết định số 31/QĐ-SXD ngày 09 tháng 4 năm 2026 của Sở Xây dựng)\n${STATE_TABLE}`;
    const { draft, style, rules } = read(`${one("Phụ lục I")}\n${one("Phụ lục II")}`);
    expect([draft.appendices.length, style, rules]).toEqual([2, "nd30-2020", []]);
  });

  it("end as the State's documents do", () => {
    const text = `Phụ lục I\nDANH MỤC\n(Kèm theo Kế hoạch số 24/KH-UBND ngày 12 tháng 5 năm 2026 của Ủy ban nhân dân xã An Phú)\n${TABLE}`;
    expect(read(text).rules).toEqual(["noi-dung/dau-ket-thuc"]);
  });

  it("are no document that begins with its own appendix's name", () => {
    const text =
      "Phụ lục I\n\nUBND TỈNH SƠN HÀ\nSỞ NỘI VỤ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 05/KH-SNV\n\nKẾ HOẠCH\nVề lưu trữ\n";
    expect(read(text).draft.type.slug).toBe("ke-hoach");
  });
});

describe("a text that a decision issues, in a file of its own", () => {
  const HEAD = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n";

  it.each([
    [
      "UBND TỈNH SƠN HÀ\nSỞ Y TẾ",
      "QUY CHẾ",
      "Tiếp công dân",
      "số 77/QĐ-SYT ngày 14 tháng 9 năm 2026 của Sở Y tế",
      "Quy chế",
    ],
    [
      "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ",
      "ĐỀ ÁN",
      "Thu gom rác thải sinh hoạt giai đoạn 2026 - 2030",
      "số 205/QĐ-UBND ngày 20/10/2026 của Ủy ban nhân dân xã An Phú",
      "Đề án",
    ],
    [
      "UBND XÃ AN PHÚ\nTRƯỜNG TIỂU HỌC AN PHÚ",
      "QUY ĐỊNH",
      "Sử dụng phòng máy tính",
      "số      /QĐ-THAP ngày     tháng     năm 2026 của Trường Tiểu học An Phú",
      "Quy định",
    ],
  ])("has neither number nor signature: %s, %s", (body, type, abstract, decision, name) => {
    const { draft, style, rules } = read(
      `${body}\n\n${HEAD}${type}\n${abstract}\n(Kèm theo Quyết định ${decision})\n\nĐiều 1. Áp dụng cho mọi đơn vị trực thuộc.\n\nĐiều 2. Các đơn vị thực hiện ${name} này./.\n`,
    );
    expect(draft.reference?.text).toContain(decision.slice(0, 12));
    expect([draft.abstract?.text, style, rules]).toEqual([abstract, "nd30-2020", []]);
  });
});
