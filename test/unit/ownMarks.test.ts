import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { writtenAs } from "../../server/src/reading/tonePlacement.ts";
import { createService } from "../../server/src/service.ts";
import { applyEdits, textOf } from "../../server/src/text/source.ts";
import { withCursor } from "./cursor.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const HEAD = `THÀNH ỦY SƠN HÀ
*
Số 05-CT/TU

ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hà, ngày 12 tháng 11 năm 2026

CHỈ THỊ
CỦA BAN THƯỜNG VỤ THÀNH ỦY
về giữ gìn vệ sinh môi trường
-----

Ban Thường vụ Thành ủy yêu cầu các cấp ủy giữ gìn vệ sinh.
`;

describe("a text of ours in a draft's tone marks", () => {
  it.each([
    ["Thành uỷ, Đảng uỷ; văn hoá, khoẻ", "Thành ủy, Đảng ủy; văn hóa, khỏe"],
    ["T/M ĐẢNG UỶ", "T/M ĐẢNG ỦY"],
    ["đồng chí Nguyễn Thị Hoà, uỷ viên", "đồng chí Nguyễn Thị Hoà, ủy viên"],
    ["CỘNG HÒA XÃ HỘI", "CỘNG HÒA XÃ HỘI"],
    ["quy định, quý trọng, quả", "quy định, quý trọng, quả"],
  ])("“%s”", (text, after) => {
    expect(writtenAs(text, "new")).toBe(after);
  });
});

describe("in a draft that writes “ủy”", () => {
  it("suggestions do so, too", () => {
    const { text, position } = withCursor(`${HEAD}\nNơi nhận:\n- |`);
    const document = service.open(text);
    const request = { settings: DEFAULT_SETTINGS, others: [], trigger: null, clientHasSnippets: true };
    const texts = service.completion(document, position, request).suggestions.map((one) => one.text);
    expect(texts.some((one) => one.includes("ủy"))).toBe(true);
    expect(texts.filter((one) => one.includes("uỷ"))).toEqual([]);
  });

  it("what the checklist puts in is written so, and leaves no finding of tone marks behind", () => {
    const document = service.open(HEAD);
    const { items } = service.checklist(document, DEFAULT_SETTINGS);
    const made = items.flatMap(({ insertion }) => insertion?.edits ?? []);
    expect(made.length).toBeGreaterThan(0);
    for (const edit of made) {
      const after = service.open(textOf(applyEdits(document.source, [edit])));
      const rules = service.check(after, DEFAULT_SETTINGS).diagnostics.map(({ rule }) => rule);
      expect(rules).not.toContain("chu/dat-dau-thanh");
    }
  });

  it("fixes do so, too", () => {
    const bad = `${HEAD}\nNơi nhận:\n- Lưu VPTU.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Thị Hoà\n`;
    const { edits } = service.fixAll(service.open(bad), DEFAULT_SETTINGS);
    const after = textOf(applyEdits(service.open(bad).source, edits));
    expect(after).not.toContain("uỷ");
    expect(after).toContain("Nguyễn Thị Hoà");
  });

  it("and the minority is still set right", () => {
    const bad = `${HEAD}\nCác cấp uỷ thực hiện.\n`;
    const { edits } = service.fixAll(service.open(bad), DEFAULT_SETTINGS);
    expect(textOf(applyEdits(service.open(bad).source, edits))).toContain("Các cấp ủy thực hiện.");
  });
});
