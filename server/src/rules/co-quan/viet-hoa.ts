import { toCapitals } from "../authoring/capitals.ts";
import { replaceParts } from "../authoring/replacement.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "co-quan/viet-hoa",
  title: "Tên cơ quan ở đầu văn bản viết chữ in hoa",
  titleEn: "The names of bodies in the header are in capitals",
  why: "Tên cơ quan ban hành và cơ quan cấp trên trình bày bằng chữ in hoa.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "ĐẢNG BỘ TỈNH SƠN HÀ\nHuyện uỷ Thanh Bình\n*\nSố 05-CT/HU",
      good: "ĐẢNG BỘ TỈNH SƠN HÀ\nHUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU",
    },
    {
      style: "hd36-2018",
      bad: "**Tỉnh uỷ Sơn Hà**\n*\nSố 05-CT/TU",
      good: "**TỈNH UỶ SƠN HÀ**\n*\nSố 05-CT/TU",
    },
    {
      style: "hd05-2026",
      bad: "Đảng bộ tỉnh Sơn Hà\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố 05-CT/ĐU",
      good: "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố 05-CT/ĐU",
    },
    {
      style: "hd05-2026",
      bad: "Tỉnh uỷ Sơn Hà\n*\nSố 05-CT/TU",
      good: "TỈNH UỶ SƠN HÀ\n*\nSố 05-CT/TU",
    },
  ],
  check({ draft }, report) {
    for (const body of [draft.superiorBody, draft.issuingBody]) {
      const found = body === null ? [] : toCapitals(body);
      if (body === null || found.length === 0) continue;
      const right = body.text.toUpperCase();
      const { range, edits } = replaceParts(body, found);
      report({
        range,
        message: {
          vi: `Tên cơ quan phải viết chữ in hoa: “${right}”`,
          en: `The name of the body is in capitals: “${right}”`,
        },
        fix: { title: { vi: "Viết chữ in hoa", en: "Write in capitals" }, safe: true, edits },
      });
    }
  },
});
