import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { linesOf } from "../../server/src/text/source.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const REAL = new URL("../../../shared/corpus/state/", import.meta.url);

/**
 * Every finding on the real documents: the rule, and the words that it marks (their beginning). Each was looked at with
 * the decree beside, and is a slip of its writers; nothing else may be told. With its counts of words the program also
 * finds “Viện kiểm soát nhân dân tối cao” in the last one (chu/nham-tu).
 */
const FINDINGS: Readonly<Record<string, readonly (readonly [rule: string, words: string])[]>> = {
  "01": [["doan-van/khoang-trang", ","]],
  "02": [],
  "03": [
    ["chu/gach-noi", "–"],
    ["vien-dan/dinh-dang", "Tờ trình 4017/TTr-BNNMT"],
    ["vien-dan/lan-sau", " ngày 23 tháng 4 năm 2026"],
    ["vien-dan/lan-sau", " ngày 26 tháng 4 năm 2026"],
    ["vien-dan/lan-sau", " ngày 31 tháng 3 năm 2026"],
    ["vien-dan/lan-sau", " ngày 23 tháng 4 năm 2026"],
    // A hint: the form of a resolution begins its recipients with “Như Điều …”, mẫu 1.1; so in 07 and 17.
    ["noi-nhan/nhu-dieu", "Ban Bí thư"],
  ],
  "04": [],
  "05": [
    ["chu/gach-noi", "–"],
    ["chu/gach-noi", "2026 -2031"],
    // “Lưu: VT, KGVX” without its full stop, II.9d; no drafter's mark stands there.
    ["noi-nhan/dau-ngan-cach", "KGVX"],
  ],
  "06": [
    ["chu/dat-dau-thanh", "hoá"],
    ["chu/dat-dau-thanh", "uỷ"],
    ["doan-van/ngoac-khong-khop", "“"],
    ["chu/dat-dau-thanh", "toả"],
    ["vien-dan/lan-sau", " ngày 17/3/2026 của Thành ủy Hà Nội"],
    ["vien-dan/lan-sau", " ngày 17/3/2026 của Bộ Chính trị"],
    ["chu/dat-dau-thanh", "hoà"],
    ["chu/gach-noi", "–"],
    ["chu/dau-ngoac-kep", '"'],
    ["vien-dan/lan-dau", "Quyết định số 53/2016/QĐ-UBND"],
    ["vien-dan/lan-dau", "Quyết định số 5969/QĐ- UBND"],
    ["vien-dan/dinh-dang", "5969/QĐ- UBND"],
    ["doan-van/khoang-trang", " )"],
    ["vien-dan/lan-sau", " ngày 17/3/2026 của Bộ Chính trị"],
    ["vien-dan/lan-sau", " ngày 07/01/2026 của Bộ Chính trị"],
    ["noi-dung/dau-ket-thuc", " ./."],
  ],
  "07": [
    ["noi-nhan/nhu-dieu", "Đ/c Bí thư"],
    ["noi-nhan/dau-ngan-cach", "ĐTDG"],
  ],
  "17": [
    ["can-cu/dau-cau", ","],
    ["vien-dan/lan-sau", " ngày 05 tháng 5 năm 2022 của Bộ Chính trị"],
    ["noi-nhan/nhu-dieu", "Ban Bí thư"],
  ],
};

describe.skipIf(!existsSync(REAL) && !process.env.CI)("real documents of the State (../shared)", () => {
  const names = existsSync(REAL) ? readdirSync(REAL).filter((file) => file.endsWith(".txt")) : [];

  it("are eight", () => {
    expect(names.map((name) => name.slice(0, 2))).toEqual(Object.keys(FINDINGS).sort());
  });

  it.each(names)("%s gives the findings that were looked at, and no other", (name) => {
    const document = service.open(readFileSync(new URL(name, REAL), "utf8"));
    const { style, diagnostics } = service.check(document, DEFAULT_SETTINGS);
    expect(style).toBe("nd30-2020");
    const lines = linesOf(document.source);
    const wanted = FINDINGS[name.slice(0, 2)] ?? [];
    // Of what stands in many places the first is enough.
    const firsts = diagnostics.filter(({ further }) => further !== true);
    const found = firsts.map(({ rule, range: { start, end } }, n) => {
      const { text } = lines[start.line] ?? { text: "" };
      const to = start.line === end.line ? end.character : text.length;
      return [rule, text.slice(start.character, to).slice(0, wanted[n]?.[1].length ?? 80)];
    });
    expect(found).toEqual(wanted);
  });
});
