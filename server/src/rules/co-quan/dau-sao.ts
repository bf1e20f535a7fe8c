import { component } from "../../syntax/component.ts";
import type { Component, Draft } from "../../syntax/draft.ts";
import { insertLineAfter } from "../authoring/insertion.ts";
import { removalOf } from "../authoring/lineRemoval.ts";
import type { Finding, Text } from "../define.ts";
import { defineRule } from "../define.ts";

const TITLE = { vi: "Ghi một dấu sao (*)", en: "Write a single star (*)" };

/** A line drawn below the body where the star belongs; null when there is none. */
function ruleBelow(draft: Draft, body: Component): Component | null {
  for (let n = body.range.end.line + 1; n < draft.lines.length; n++) {
    const items = draft.lines[n]?.items ?? [];
    if (items.length === 0) continue;
    const [item] = items;
    return item?.kind === "rule" ? component([{ line: n, segment: item.segment }]) : null;
  }
  return null;
}

/** Where the star stands instead of between body and number; null where it is right. */
function wrongPlace({ number }: Draft, body: Component, star: Component): Text | null {
  const line = star.range.start.line;
  const below = number !== null && number.range.start.line < line;
  if (line < body.range.start.line) {
    return below
      ? { vi: "không ở dưới số và trên tên cơ quan", en: "not below the number and above the body" }
      : { vi: "không ở trên tên cơ quan", en: "not above the body" };
  }
  return below ? { vi: "không ở dưới số", en: "not below the number" } : null;
}

function misplaced(draft: Draft, body: Component, star: Component, where: Text): Finding {
  const message = {
    vi: `Dấu sao (*) phải ở giữa tên cơ quan ban hành và số, ký hiệu, ${where.vi}`,
    en: `The star (*) stands between issuing body and number, ${where.en}`,
  };
  // Where the number stands above the body, the star alone cannot be put right.
  const { number } = draft;
  if (number !== null && number.range.start.line < body.range.start.line) return { range: star.range, message };
  const gone = removalOf(draft, star).map((range) => ({ range, newText: "" }));
  return {
    range: star.range,
    message,
    fix: {
      title: { vi: "Chuyển về ngay dưới tên cơ quan", en: "Move it below the issuing body" },
      safe: false,
      edits: [insertLineAfter(draft, body.range.end.line, "*"), ...gone],
    },
  };
}

export default defineRule({
  id: "co-quan/dau-sao",
  title: "Dưới tên cơ quan ban hành có một dấu sao (*)",
  titleEn: "A single star stands below the issuing body",
  why: "Dấu sao ngăn cách tên cơ quan ban hành với số và ký hiệu; không thay bằng đường kẻ.",
  speaksOf: "document",
  inTemplate: "off",
  absenceOf: "star",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "ĐẢNG BỘ TỈNH SƠN HÀ\n**HUYỆN UỶ THANH BÌNH**\n\nSố 05-CT/HU",
      good: "ĐẢNG BỘ TỈNH SƠN HÀ\n**HUYỆN UỶ THANH BÌNH**\n*\n\nSố 05-CT/HU",
    },
    {
      style: "hd36-2018",
      bad: "HUYỆN UỶ THANH BÌNH\n* * *\nSố 05-CT/HU",
      good: "HUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU",
    },
    {
      style: "hd05-2026",
      bad: "*\nSố 05-CT/TU\nTỈNH UỶ SƠN HÀ",
      good: "TỈNH UỶ SƠN HÀ\n*\nSố 05-CT/TU",
    },
    {
      style: "hd05-2026",
      bad: "ĐẢNG BỘ TỈNH SƠN HÀ\n*\nĐẢNG UỶ XÃ AN PHÚ\nSố 05-CT/ĐU",
      good: "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố 05-CT/ĐU",
    },
    {
      style: "hd05-2026",
      bad: "TỈNH UỶ SƠN HÀ\n-------\nSố 05-CT/TU",
      good: "TỈNH UỶ SƠN HÀ\n*\nSố 05-CT/TU",
    },
    {
      style: "hd05-2026",
      bad: "TỈNH UỶ SƠN HÀ\tĐẢNG CỘNG SẢN VIỆT NAM\nSố 05-CT/TU\tSơn Hà, ngày 03 tháng 6 năm 2026",
      good: "TỈNH UỶ SƠN HÀ\tĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 05-CT/TU\tSơn Hà, ngày 03 tháng 6 năm 2026",
    },
  ],
  check({ draft }, report) {
    const { issuingBody, star } = draft;
    if (issuingBody === null) return;
    if (star?.text === "*") {
      const where = wrongPlace(draft, issuingBody, star);
      if (where !== null) report(misplaced(draft, issuingBody, star, where));
      return;
    }
    const instead = star ?? ruleBelow(draft, issuingBody);
    report({
      range: instead?.range ?? issuingBody.range,
      message:
        instead === null
          ? {
              vi: "Thiếu dấu sao (*) ở dòng riêng giữa tên cơ quan ban hành và số, ký hiệu",
              en: "The star (*) on a line of its own between issuing body and number is missing",
            }
          : {
              vi: `Dưới tên cơ quan ban hành là một dấu sao (*), không phải “${instead.text}”`,
              en: `Below the issuing body stands a single star (*), not “${instead.text}”`,
            },
      fix: {
        title: TITLE,
        safe: true,
        edits: [
          instead === null
            ? insertLineAfter(draft, issuingBody.range.end.line, "*")
            : { range: instead.range, newText: "*" },
        ],
      },
    });
  },
});
