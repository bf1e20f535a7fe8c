import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";

/** What tells a document of the State from the Party's where its Quốc hiệu does not stand at its head. */

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n";

function judged(text: string) {
  const { style, styleReason, diagnostics } = service.check(service.open(text), DEFAULT_SETTINGS);
  return { style, styleReason, rules: diagnostics.map(({ rule }) => rule) };
}

describe("a document whose type stands above its head", () => {
  const END = "\n\n1. Việc một.\n\n2. Việc hai./.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Văn An\n";
  const HEAD = `UBND TỈNH SƠN HÀ\nSỞ NỘI VỤ\n${TITLE}Số: 05/KH-SNV\nSơn Hà, ngày 05 tháng 10 năm 2026`;

  it.each([
    ["a plan", `KẾ HOẠCH\nTuyên truyền phòng cháy\n\n${HEAD}${END}`],
    ["a notice of a school", `THÔNG BÁO\nVề việc nghỉ hè\n\nTRƯỜNG TIỂU HỌC AN PHÚ\n${TITLE}Số: 07/TB-TTHAP${END}`],
    ["a report without a body", `BÁO CÁO\nKết quả tiêm phòng\n\n${TITLE}Số: 12/BC-CCTY${END}`],
  ])("is the State's by the title below, which is told to stand in the wrong place: %s", (_, text) => {
    const { style, rules } = judged(text);
    expect(style).toBe("nd30-2020");
    expect(rules).toContain("thu-tu/thanh-phan");
    expect(rules).not.toContain("quoc-hieu/thieu");
  });

  it("is the State's by its number and its archive, where it has no title", () => {
    const { style, rules } = judged(`KẾ HOẠCH\nTuyên truyền phòng cháy\n\n${HEAD.replace(TITLE, "")}${END}`);
    expect(style).toBe("nd30-2020");
    expect(rules).toContain("quoc-hieu/thieu");
  });

  it("stays the Party's by the Party's title below", () => {
    const head = "ĐẢNG UỶ XÃ AN PHÚ\n*\nSố 05-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Phú, ngày 05 tháng 10 năm 2026";
    expect(judged(`KẾ HOẠCH\ntuyên truyền phòng cháy\n\n${head}${END}`).style).toBe("hd05-2026");
    expect(judged(`KẾ HOẠCH\ntuyên truyền phòng cháy\n\n${head}\n${TITLE}${END}`).style).toBe("hd05-2026");
  });
});

describe("a text that a decision puts into force, in a file of its own", () => {
  const put = (reference: string, type = "QUY CHẾ") =>
    `${type}\nLàm việc của Tổ công nghệ\n(${reference})\n\nĐiều 1. Phạm vi\n\nTổ làm việc ở xã.\n\nĐiều 2. Hiệu lực\n\nCó hiệu lực từ ngày ký.\n`;

  it.each([
    "Ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 10 năm 2026 của Chủ tịch Ủy ban nhân dân xã An Phú",
    "Ban hành kèm theo Quyết định số 15/QĐ-UBND ngày   /  /2026 của UBND xã An Phú",
    "Kèm theo Quyết định số      /QĐ-STC của Giám đốc Sở Tài chính",
    "Kèm theo Quyết định số 08/QĐ-BVĐK ngày 05/10/2026 của Bệnh viện đa khoa Sơn Hà",
  ])("is the State's by what it names: %s", (reference) => {
    for (const type of ["QUY CHẾ", "QUY ĐỊNH", "PHƯƠNG ÁN"]) {
      const { style, rules } = judged(put(reference, type));
      expect(style).toBe("nd30-2020");
      expect(rules.filter((rule) => !rule.startsWith("noi-dung/"))).toEqual([]);
    }
  });

  it.each([
    "Ban hành kèm theo Quyết định số 15/2026/QĐ-UBND ngày 05/10/2026 của UBND tỉnh Sơn Hà",
    "Ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 05/10/2019 của UBND tỉnh Sơn Hà",
  ])("has no guideline where the decision has none: %s", (reference) => {
    expect(judged(put(reference))).toMatchObject({ style: null, styleReason: "ngoai-pham-vi" });
  });

  it.each([
    "Ban hành kèm theo Quyết định số 15-QĐ/ĐU, ngày 05/10/2026 của Đảng uỷ xã An Phú",
    "Ban hành kèm theo Quyết định số      -QĐ/TU, ngày   /  /2026 của Tỉnh uỷ Sơn Hà",
    "Kèm theo Quyết định của Ban Thường vụ Đảng uỷ xã An Phú",
  ])("stays the Party's: %s", (reference) => {
    expect(judged(put(reference)).style).toBe("hd05-2026");
  });
});

describe("a draft that is begun", () => {
  it.each(["ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\n", "UBND TỈNH SƠN HÀ\nSỞ NỘI VỤ\n", "SỞ Y TẾ\n\nKẾ HOẠCH\nPhòng dịch\n"])(
    "is the State's by its body alone: %j",
    (text) => {
      expect(judged(text).style).toBe("nd30-2020");
    },
  );

  it.each([
    "ĐẢNG UỶ SỞ Y TẾ\n",
    "SỞ Y TẾ\nĐẢNG UỶ\n",
    "BỘ CHÍNH TRỊ\n",
    "MẶT TRẬN TỔ QUỐC XÃ AN PHÚ\n",
    "SỞ Y TẾ\n*\n",
    "SỞ Y TẾ\nĐẢNG CỘNG SẢN VIỆT NAM\n",
  ])("is the Party's by what it says: %j", (text) => {
    expect(judged(text).style).toBe("hd05-2026");
  });
});
