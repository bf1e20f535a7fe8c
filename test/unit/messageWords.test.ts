import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { demandOf } from "../../server/src/engine/clause.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { createService } from "../../server/src/service.ts";

const ROOT = join(import.meta.dirname, "../..");
const service = createService({ today: () => ({ year: 2026, month: 12, day: 20 }) });

function said(text: string, rule: string): string[] {
  const settings = { ...DEFAULT_SETTINGS, style: { style: "hd05-2026", reason: "tham-so" as const } };
  const { diagnostics } = service.check(service.open(text), settings);
  return diagnostics.filter((one) => one.rule === rule).map(({ message }) => message.vi);
}

const HEAD = "TỈNH UỶ SƠN HÀ\nVĂN PHÒNG\n*\nSố 05-TB/VPTU\nTHÔNG BÁO\nvề lịch làm việc\n-----\n";

describe("what a message proposes is whole", () => {
  it.each([
    ["CHÁNH VĂN PHÒNG", "TRƯỞNG PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"],
    ["TỔNG BIÊN TẬP", "TRƯỞNG BAN THƯ KÝ", "PHÓ TỔNG BIÊN TẬP"],
    ["TRƯỞNG BAN", "TRƯỞNG PHÒNG", "PHÓ TRƯỞNG BAN"],
  ])("below “K/T %s”: the deputy", (head, position, deputy) => {
    const text = `${HEAD}Văn phòng thông báo.\n\nK/T ${head}\n${position}\n\nNguyễn Văn An\n`;
    expect(said(text, "chu-ky/chuc-vu-phu-hop").join()).toContain(`như “${deputy}”`);
  });

  it.each([
    ["Chương I.\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi.", "ghi “Chương I”, không ghi “Chương I.”"],
    ["Phần thứ nhất:\nTHỰC TRẠNG\n1. Một.", "ghi “Phần thứ nhất”, không ghi “Phần thứ nhất:”"],
    ["1) Quét dọn.\n2) Trồng cây.", "ghi “1.”, không ghi “1)”"],
  ])("of a number and its mark: %j", (body, words) => {
    expect(said(`${HEAD}${body}\n`, "de-muc/dang-danh-so").join()).toContain(words);
  });
});

/** A letter that English has not. */
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
/** What is Vietnamese in an English text and needs no quotation marks: the program's name, and symbols of documents. */
const NAMES = /Chỉ thị|\d+(?:\/\d+)?[-/][\p{L}.-]+(?:\/\p{L}+)?/gu;
/** What the program puts in from elsewhere is looked at where it is said. */
const PUT_IN = /\$\{[^}]*\}/g;

function isMixed(text: string): boolean {
  return VIETNAMESE.test(text.replace(/“[^”]*”/g, "").replace(NAMES, ""));
}

describe("a Vietnamese word in an English text stands in quotation marks", () => {
  it("in the titles of the rules, and in all that is said of their examples", () => {
    const settings = { ...DEFAULT_SETTINGS, style: null };
    const mixed = RULES.flatMap(({ id, titleEn, examples }) => {
      const found = examples
        .flatMap(({ bad, good }) => [bad, good])
        .flatMap((text) => service.check(service.open(text), settings).diagnostics);
      const texts = found.flatMap(({ message, related }) => [
        message.en,
        ...(related ?? []).map((one) => one.message.en),
      ]);
      return [titleEn, ...new Set(texts)].filter(isMixed).map((text) => `${id}: ${text}`);
    });
    expect([...new Set(mixed)]).toEqual([]);
  });

  it("in every text that the sources hold", () => {
    const files = ["server/src", "client/src"].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .map((name) => join(folder, name)),
    );
    const mixed = files.flatMap((file) =>
      [...readFileSync(join(ROOT, file), "utf8").matchAll(/\b(?:en|titleEn|nameEn): ("[^"\n]*"|`[^`]*`)/g)]
        .map((match) => (match[1] ?? "").replace(PUT_IN, ""))
        .filter(isMixed)
        .map((text) => `${file}: ${text}`),
    );
    expect(mixed).toEqual([]);
  });
});

// “đ” is the letter of a point.
it("clauses are cited in English words where English is chosen", () => {
  const cited = RULES.map((rule) => demandOf(rule).en.replace(/QĐ \d+-QĐ\/TW|đ(?!\p{L})/gu, ""));
  expect(cited.filter(isMixed)).toEqual([]);
});
