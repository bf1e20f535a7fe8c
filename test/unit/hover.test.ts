import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Settings } from "../../server/src/configuration/configuration.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { textIn } from "../../server/src/text/source.ts";
import { createDraftIndex } from "../../server/src/workspace/draftIndex.ts";
import { draftLookup } from "../../server/src/workspace/lookup.ts";
import { withCursor } from "./cursor.ts";

const service = createService({ today: () => ({ year: 2026, month: 7, day: 5 }) });
const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8");
const COMMUNE = example("mau-chi-thi-hd05-dang-uy-xa.chithi");
const DISTRICT = example("mau-chi-thi-hd36-huyen-uy.chithi");

function hover(marked: string, known: Readonly<Record<string, string>> = {}, settings: Settings = DEFAULT_SETTINGS) {
  const { text, position } = withCursor(marked);
  const index = createDraftIndex();
  for (const [uri, draft] of Object.entries(known)) index.set(service.summarise(uri, service.open(draft), null));
  const document = service.open(text);
  const found = service.hover(document, position, settings, draftLookup(index));
  return found === null ? null : { ...found.contents, on: textIn(document.source, found.range) };
}

describe("hover on a component", () => {
  it("names it, says what was read, and what the style wants with the clause", () => {
    const found = hover(COMMUNE.replace("Số 03-CT", "Số |03-CT"));
    expect(found?.on).toBe("Số 03-CT/ĐU");
    expect(found?.vi).toMatch(/^\*\*Số và ký hiệu\*\*/);
    expect(found?.vi).toContain("Số 03 · loại CT (Chỉ thị) · cơ quan ĐU");
    expect(found?.vi).toContain("HD 05, Phần II, I.3");
    expect(found?.en).toMatch(/^\*\*Number and symbol\*\*/);
  });

  it("says where it stands, how it is set, and gives an example, and no titles of rules", () => {
    const found = hover(COMMUNE.replace("Số 03-CT", "Số |03-CT"));
    expect(found?.vi.split("  \n").slice(2)).toEqual([
      "Chỗ đứng: Phía trái, phần đầu trang thứ nhất",
      "Trình bày: chữ in thường, cỡ 14, kiểu chữ đứng, canh giữa",
      "Theo: HD 05, Phần II, I.3.2",
      "Ví dụ: “Số 03-CT/ĐU”",
    ]);
    const title = hover(COMMUNE.replace("CHỈ THỊ\n", "CHỈ| THỊ\n"))?.en ?? "";
    expect(title).toContain("Set: capitals, 1");
    expect(title).toContain("Place: In the middle of the page, below the header");
    const state = hover(example("mau-quyet-dinh-nd30.chithi").replace("Số: ", "Số:| "))?.vi ?? "";
    expect(state).toContain("Theo: NĐ 30, Phụ lục I");
    expect(state).toContain("Ví dụ: “Số: ");
  });

  it("gives the clause of the draft's own style", () => {
    expect(hover(DISTRICT.replace("Số 07-CT", "Số |07-CT"))?.vi).toContain("HD 36, II.1.3");
    const settings: Settings = { ...DEFAULT_SETTINGS, style: { style: "hd05-2026", reason: "cai-dat" } };
    expect(hover(DISTRICT.replace("Số 07-CT", "Số |07-CT"), {}, settings)?.vi).toContain("HD 05, Phần II, I.3");
  });

  it.each([
    ["ĐẢNG| CỘNG SẢN", "Tiêu đề"],
    ["ĐẢNG UỶ |XÃ AN PHÚ", "Tên cơ quan ban hành"],
    ["ngày 15| tháng 6", "Địa danh và ngày, tháng, năm"],
    ["Chỉ thị này phổ |biến", "Câu phổ biến"],
    ["- Các chi bộ, đảng| bộ trực thuộc Đảng uỷ;", "Nơi nhận"],
    ["T/M| BAN THƯỜNG VỤ", "Quyền hạn ký"],
    ["PHỤ LỤC| 1", "Phụ lục"],
  ])("knows each: %s", (marked, name) => {
    expect(hover(COMMUNE.replace(marked.replace("|", ""), marked))?.vi).toContain(`**${name}**`);
  });

  it("tells the day of the week of a day that there is", () => {
    expect(hover(COMMUNE.replace("ngày 15 tháng", "ngày |15 tháng"))?.vi).toContain("thứ Hai");
    expect(hover(COMMUNE.replace("ngày 15 tháng 6", "ngày |31 tháng 6"))?.vi).not.toContain("Ngày này");
  });

  it("says nothing on running text", () => {
    expect(hover(COMMUNE.replace("khắc phục hậu quả", "khắc |phục hậu quả"))).toBeNull();
  });
});

describe("hover on an abbreviation", () => {
  it("shows what the draft explains it by, also where it stands later", () => {
    const found = hover(COMMUNE.replace("kết quả công tác PCTT", "kết quả công tác PC|TT"));
    expect(found).toMatchObject({
      on: "PCTT",
      vi: "**PCTT**: phòng, chống thiên tai *(giải thích trong văn bản này)*",
    });
  });

  it("shows what the office's configuration says", () => {
    const settings: Settings = { ...DEFAULT_SETTINGS, office: { abbreviations: { NTM: "nông thôn mới" } } };
    const marked = COMMUNE.replace("kết quả công tác PCTT", "kết quả công tác NT|M");
    expect(hover(marked, {}, settings)?.vi).toContain("nông thôn mới");
    expect(hover(marked)).toBeNull();
  });
});

describe("hover on a citation", () => {
  const later = COMMUNE.replace("tinh thần Chỉ thị số 05-CT/TU", "tinh thần Chỉ thị số 05|-CT/TU");

  it("shows the parts that an earlier mention tells", () => {
    const found = hover(later);
    expect(found?.on).toBe("Chỉ thị số 05-CT/TU");
    expect(found?.vi.split("  \n")).toEqual([
      "**Chỉ thị số 05-CT/TU**",
      "Ngày: 12/3/2026",
      "Cơ quan ban hành: Ban Thường vụ Tỉnh uỷ",
      "Trích yếu: về chủ động ứng phó với thiên tai trong tình hình mới",
    ]);
  });

  const CITED = `TỈNH UỶ SƠN HÀ
*
Số 09-CT/TU

ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hà, ngày 20 tháng 01 năm 2026

CHỈ THỊ
CỦA BAN THƯỜNG VỤ TỈNH UỶ
về chuyển đổi số
-----

Ban Thường vụ Tỉnh uỷ yêu cầu các cấp uỷ thực hiện.
`;
  const citing = (text: string) => COMMUNE.replace("hoàn thành trước ngày 30/6/2026", text);

  it("takes from a known draft what the text does not tell", () => {
    const found = hover(citing("thực hiện Chỉ thị số 09|-CT/TU"), { "file:///a.chithi": CITED });
    expect(found?.vi).toContain("Ngày: 20/01/2026");
    expect(found?.vi).toContain("Cơ quan ban hành: Ban Thường vụ Tỉnh uỷ");
    expect(found?.vi).toContain("Trích yếu: về chuyển đổi số");
  });

  it("does not take a draft of another day or type for it", () => {
    const known = { "file:///a.chithi": CITED };
    expect(hover(citing("thực hiện Chỉ thị số 09|-CT/TU, ngày 05/5/2023"), known)?.vi).not.toContain("chuyển đổi số");
    expect(hover(citing("thực hiện Nghị quyết số 09|-CT/TU"), known)?.vi).not.toContain("chuyển đổi số");
  });

  it("says where a known draft takes its place", () => {
    const successor = CITED.replace("Số 09-CT/TU", "Số 15-CT/TU").replace(
      "thực hiện.",
      "thực hiện. Chỉ thị này thay thế Chỉ thị số 09-CT/TU, ngày 20/01/2026 của Ban Thường vụ Tỉnh uỷ.",
    );
    const known = { "file:///a.chithi": CITED, "file:///b.chithi": successor };
    const found = hover(citing("thực hiện Chỉ thị số 09|-CT/TU"), known);
    expect(found?.vi).toContain("Được thay thế theo Chỉ thị số 15-CT/TU");
    const mention = successor.replace("này thay thế Chỉ", "này thực hiện Chỉ");
    expect(hover(citing("thực hiện Chỉ thị số 09|-CT/TU"), { "file:///b.chithi": mention })?.vi).not.toContain(
      "thay thế",
    );
  });

  const FIRST = "Chỉ thị số 09-CT/TU, ngày 20/01/2026 của Ban Thường vụ Tỉnh uỷ về chuyển đổi số";
  it.each([
    [`thay thế ${FIRST} và Chỉ thị số 10-CT/TU, ngày 21/01/2026 của Ban Thường vụ Tỉnh uỷ về b.`, ["09", "10"]],
    ["thay thế các Chỉ thị số 09-CT/TU, 10-CT/TU và số 11-CT/TU.", ["09", "10", "11"]],
    ["bãi bỏ Chỉ thị số 09-CT/TU (về chuyển đổi số); Chỉ thị số 10-CT/TU và có hiệu lực từ ngày ký.", ["09", "10"]],
    [`thay thế ${FIRST}, Chỉ thị số 10-CT/TU; thực hiện Chỉ thị số 11-CT/TU.`, ["09", "10"]],
    ["thay thế Chỉ thị số 09-CT/TU và triển khai Chỉ thị số 10-CT/TU.", ["09"]],
    [`thay thế ${FIRST} và triển khai Chỉ thị số 10-CT/TU, Chỉ thị số 11-CT/TU.`, ["09"]],
    ["thay thế Chỉ thị số 09-CT/TU. Chỉ thị số 10-CT/TU và Chỉ thị số 11-CT/TU được thực hiện.", ["09"]],
    ["thay thế Chỉ thị số 09-CT/TU; Chỉ thị số 10-CT/TU, Chỉ thị số 11-CT/TU vẫn còn hiệu lực.", ["09"]],
    [`thay thế ${FIRST}; Chỉ thị số 10-CT/TU, ngày 21/01/2026 của Tỉnh uỷ về b tiếp tục có hiệu lực.`, ["09"]],
    ["thay thế Chỉ thị số 09-CT/TU bằng Chỉ thị số 10-CT/TU và Chỉ thị số 11-CT/TU.", ["09"]],
    ["thực hiện Chỉ thị số 09-CT/TU, thay thế Chỉ thị số 10-CT/TU và Chỉ thị số 11-CT/TU.", ["10", "11"]],
  ])("knows how far the verb reaches: %s", (sentence, wanted) => {
    const successor = CITED.replace("Số 09-CT/TU", "Số 15-CT/TU").replace(
      "thực hiện.",
      `thực hiện.\n\nChỉ thị này ${sentence}`,
    );
    const found = ["09", "10", "11"].filter((number) =>
      hover(citing(`thực hiện Chỉ thị số ${number}|-CT/TU`), { "file:///b.chithi": successor })?.vi.includes(
        "Được thay thế theo Chỉ thị số 15-CT/TU",
      ),
    );
    expect(found).toEqual(wanted);
  });

  it("knows the guidelines on form that were replaced", () => {
    expect(hover(citing("theo Hướng dẫn số 36|-HD/VPTW"))?.vi).toContain("Đã được thay bằng Hướng dẫn số 05-HD/VPTW");
  });
});
