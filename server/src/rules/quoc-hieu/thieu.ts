import { isInBody } from "../../reading/partsInBody.ts";
import { placeInHeader } from "../authoring/headerPlace.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "quoc-hieu/thieu",
  title: "Văn bản hành chính phải có Quốc hiệu",
  titleEn: "The State title is missing",
  why: "Quốc hiệu và Tiêu ngữ đứng đầu mọi văn bản hành chính; thiếu thì văn bản sai thể thức ngay từ dòng đầu.",
  speaksOf: "document",
  inTemplate: "off",
  absenceOf: "stateTitle",
  appliesTo: "party",
  severity: "error",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\nSố: 05/TB-UBND\nAn Phú, ngày 03 tháng 6 năm 2026\nTHÔNG BÁO\nVề việc giữ gìn vệ sinh",
      good: "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 05/TB-UBND\nAn Phú, ngày 03 tháng 6 năm 2026\nTHÔNG BÁO\nVề việc giữ gìn vệ sinh",
    },
    {
      style: "nd30-2020",
      bad: "THÔNG BÁO\nVề việc giữ gìn vệ sinh",
      good: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTHÔNG BÁO\nVề việc giữ gìn vệ sinh",
    },
  ],
  check({ draft }, report) {
    if (draft.stateTitle !== null || isInBody(draft, "stateTitle")) return;
    const place =
      draft.placeDate === null
        ? placeInHeader(draft, ["number", "issuingBody"], ["docType"])
        : placeInHeader(draft, [], ["placeDate"]);
    const missing = [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      ...(draft.motto === null ? ["Độc lập - Tự do - Hạnh phúc"] : []),
    ];
    report({
      range: place.range,
      message: {
        vi: "Thiếu Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” ở góc phải, dòng đầu",
        en: "The State title “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” is missing at the top right",
      },
      related: place.related,
      fix: {
        title: { vi: "Chèn Quốc hiệu", en: "Insert the State title" },
        safe: false,
        edits: [place.insert(missing.join("\n"))],
      },
    });
  },
});
