import { bodyName } from "../../reading/committee.ts";
import { rangeIn } from "../../syntax/component.ts";
import type { Component } from "../../syntax/draft.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

const ORGANISATION = "đảng bộ (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)";
const OF_PLACE = "(?:tỉnh|thành|huyện|quận|thị) uỷ";
/** Names of bodies that stop where the proper name should begin. */
const NAMELESS = new RegExp(`^(?:${OF_PLACE}|đảng uỷ (?:xã|phường|thị trấn|đặc khu|huyện|quận)|${ORGANISATION})$`);
/** Words in a body's name that stand in full, as written in capitals. */
const SHORTENED: readonly (readonly [short: string, full: string])[] = [
  ["UBND", "UỶ BAN NHÂN DÂN"],
  ["HĐND", "HỘI ĐỒNG NHÂN DÂN"],
  ["MTTQ", "MẶT TRẬN TỔ QUỐC"],
  ["UBMTTQ", "UỶ BAN MẶT TRẬN TỔ QUỐC"],
  ["UBKT", "UỶ BAN KIỂM TRA"],
  ["BTV", "BAN THƯỜNG VỤ"],
  ["BCH", "BAN CHẤP HÀNH"],
  ["BCĐ", "BAN CHỈ ĐẠO"],
  ["ĐU", "ĐẢNG UỶ"],
  ["ĐB", "ĐẢNG BỘ"],
  ["CB", "CHI BỘ"],
  ["TW", "TRUNG ƯƠNG"],
  ["VP", "VĂN PHÒNG"],
  ["TP", "THÀNH PHỐ"],
];

/** The first word of a name that is shortened, with its place; null for none. */
function shortened({ text }: Component): { from: number; short: string; full: string } | null {
  for (const match of text.matchAll(/[^\s.,-]+/g)) {
    const found = SHORTENED.find(([short]) => short === match[0]);
    if (found !== undefined) return { from: match.index, short: found[0], full: found[1] };
  }
  return null;
}

const tail = (code: string) => `\n*\nSố 04-NQ/${code}\nNGHỊ QUYẾT\nvề giữ gìn vệ sinh\n-----\nĐảng uỷ quyết nghị.`;

export default defineRule({
  id: "co-quan/ten-rieng",
  title: "Tên cơ quan ghi đầy đủ, có tên riêng, không viết tắt",
  titleEn: "The names of bodies stand in full, with their proper name",
  why: "Ghi chính xác, đầy đủ tên cơ quan: “TỈNH UỶ ĐIỆN BIÊN”, “ĐẢNG UỶ UỶ BAN NHÂN DÂN XÃ …”; thiếu tên riêng hoặc viết tắt thì không rõ là cơ quan nào.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `ĐẢNG BỘ TỈNH SƠN HÀ\nHUYỆN UỶ${tail("HU")}`,
      good: `ĐẢNG BỘ TỈNH SƠN HÀ\nHUYỆN UỶ THANH BÌNH${tail("HU")}`,
    },
    {
      style: "hd36-2018",
      bad: `ĐẢNG BỘ HUYỆN\nĐẢNG UỶ XÃ AN PHÚ${tail("ĐU")}`,
      good: `ĐẢNG BỘ HUYỆN THANH BÌNH\nĐẢNG UỶ XÃ AN PHÚ${tail("ĐU")}`,
    },
    {
      style: "hd05-2026",
      bad: `ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ UBND TỈNH${tail("ĐU")}`,
      good: `ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ UỶ BAN NHÂN DÂN TỈNH${tail("ĐU")}`,
    },
    {
      style: "hd05-2026",
      bad: `THÀNH UỶ\nVĂN PHÒNG${tail("VPTU")}`,
      good: `THÀNH UỶ SƠN HÀ\nVĂN PHÒNG${tail("VPTU")}`,
    },
  ],
  check({ draft }, report) {
    const { issuingBody, superiorBody } = draft;
    for (const body of [superiorBody, issuingBody]) {
      if (body === null) continue;
      if (NAMELESS.test(bodyName(body.text))) {
        report({
          range: body.range,
          message: {
            vi: `Tên cơ quan phải ghi đầy đủ, ở đây thiếu tên riêng: “${body.text} …”`,
            en: `The name of the body stands in full; its proper name is missing: “${body.text} …”`,
          },
        });
        continue;
      }
      const found = shortened(body);
      if (found === null) continue;
      const range = rangeIn(body, found.from, found.from + found.short.length);
      report({
        range,
        message: {
          vi: `Tên cơ quan ghi đầy đủ, không viết tắt: “${found.full}”, không phải “${found.short}”`,
          en: `The name of the body is not shortened: “${found.full}”, not “${found.short}”`,
        },
        fix: {
          title: toWrite(found.full),
          safe: false,
          edits: [{ range, newText: found.full }],
        },
      });
    }
  },
});
