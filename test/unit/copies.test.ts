import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createEngine } from "../../server/src/engine/engine.ts";
import { readDocument } from "../../server/src/incremental/document.ts";
import { RULES } from "../../server/src/rules/index.ts";

const TODAY = { year: 2026, month: 11, day: 22 };
const engine = createEngine(RULES.filter(({ id }) => id.startsWith("ban-sao/")));

/** A directive of `original`, certified on `copied` with the symbol of `code`; an empty date is left out. */
function copyOf(original: string, copied: string, code = "BS"): string {
  const day = (date: string) => (date === "" ? "" : `Thanh Bình, ngày ${date}\n\n`);
  return `HUYỆN UỶ THANH BÌNH\n*\nSố 07-CT/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n${day(original)}CHỈ THỊ\nvề vệ sinh\n-----\n\n1. Các chi bộ quán triệt.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n\n-----\nHUYỆN UỶ THANH BÌNH\nVĂN PHÒNG\n*\nSố 71-${code}/VPHU\n\nSAO LỤC\n${day(copied)}Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.\n\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình`;
}

function found(text: string, style: string | null = null) {
  const explicit = style === null ? null : { style, reason: "tham-so" as const };
  const { diagnostics } = engine.check(
    readDocument(text),
    { ...DEFAULT_SETTINGS, style: explicit },
    { today: TODAY, workspace: null },
  );
  return diagnostics.map(({ rule, clause }) => `${rule} ${clause}`);
}

describe("a copy is judged by its own date", () => {
  it("of the time of HD 36", () => {
    expect(found(copyOf("18 tháng 3 năm 2019", "20 tháng 3 năm 2019"))).toEqual([]);
  });

  it("made under HD 05 of a document under HD 36, by the clause of HD 05", () => {
    expect(found(copyOf("18 tháng 3 năm 2019", "20 tháng 7 năm 2026", "SL"))).toEqual([
      "ban-sao/loai Phần II, III.2.1",
    ]);
  });

  it("of an undated document, also by a rule that is off in the document's own style", () => {
    expect(found(copyOf("", "20 tháng 3 năm 2019", "SL"))).toEqual(["ban-sao/ky-hieu II.3.3"]);
  });

  it("without a date by that of the document", () => {
    expect(found(copyOf("18 tháng 3 năm 2019", ""))).toEqual(["ban-sao/thanh-phan II.3.3"]);
  });

  it("by an explicit style always", () => {
    expect(found(copyOf("18 tháng 3 năm 2019", "20 tháng 3 năm 2019"), "hd05-2026")).toEqual([
      "ban-sao/loai Phần II, III.2.1",
    ]);
  });
});
