import { bodyName, standing } from "../../reading/committee.ts";
import { theComponent } from "../../vocabulary/components.ts";
import { removalOf } from "../authoring/lineRemoval.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "co-quan/thua-cap-tren",
  title: "Tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương không ghi dòng cấp trên",
  titleEn: "A committee directly under the centre has no superior above it",
  why: "Cấp uỷ trực thuộc Trung ương chỉ ghi tên mình: “TỈNH UỶ …”; dòng cấp trên chỉ dành cho cấp dưới và cho cơ quan của cấp uỷ.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "error",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "ĐẢNG BỘ TỈNH SƠN HÀ\nTỈNH UỶ SƠN HÀ\n*\nSố 05-CT/TU",
      good: "TỈNH UỶ SƠN HÀ\n*\nSố 05-CT/TU",
    },
    {
      style: "hd36-2018",
      bad: "BAN CHẤP HÀNH TRUNG ƯƠNG\nTỈNH UỶ SƠN HÀ\n*\nSố 05-CT/TU",
      good: "TỈNH UỶ SƠN HÀ\nVĂN PHÒNG\n*\nSố 05-CV/VPTU",
    },
    {
      style: "hd05-2026",
      bad: "ĐẢNG BỘ TỈNH SƠN HÀ\tĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH UỶ SƠN HÀ\n*\nSố 05-CT/TU",
      good: "TỈNH UỶ SƠN HÀ\tĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 05-CT/TU",
    },
    {
      style: "hd05-2026",
      bad: "**BAN CHẤP HÀNH TRUNG ƯƠNG**\n**QUÂN UỶ TRUNG ƯƠNG**\n*\nSố 05-CT/QUTW",
      good: "**QUÂN UỶ TRUNG ƯƠNG**\n*\nSố 05-CT/QUTW",
    },
  ],
  check({ draft, style, date }, report) {
    const { issuingBody, superiorBody } = draft;
    if (issuingBody === null || superiorBody === null) return;
    if (standing(bodyName(issuingBody.text), style, date) !== "centre") return;
    report({
      range: superiorBody.range,
      message: {
        vi: `“${issuingBody.text}” trực thuộc Trung ương nên không ghi dòng cấp trên “${superiorBody.text}”`,
        en: `“${issuingBody.text}” stands directly under the centre: no superior “${superiorBody.text}” above it`,
      },
      related: [{ range: issuingBody.range, message: theComponent("issuingBody") }],
      fix: {
        title: { vi: "Bỏ dòng cấp trên", en: "Remove the superior" },
        safe: false,
        edits: removalOf(draft, superiorBody).map((range) => ({ range, newText: "" })),
      },
    });
  },
});
