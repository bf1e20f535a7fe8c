import { bodyName, roleOf } from "../../reading/committee.ts";
import { rightSuperior } from "../../reading/superior.ts";
import { theComponent } from "../../vocabulary/components.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "co-quan/loai-cap-tren",
  title: "Trên cấp uỷ, chi bộ ghi “ĐẢNG BỘ …”; trên cơ quan của cấp uỷ ghi tên cấp uỷ",
  titleEn: "Above a committee stands its party organisation, above an organ its committee",
  why: "Cấp uỷ và chi bộ trực thuộc một đảng bộ; còn ban, văn phòng, uỷ ban kiểm tra, ban chỉ đạo là cơ quan của cấp uỷ.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "TỈNH UỶ SƠN HÀ\nHUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU",
      good: "ĐẢNG BỘ TỈNH SƠN HÀ\nHUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU",
    },
    {
      style: "hd36-2018",
      bad: "ĐẢNG BỘ HUYỆN THANH BÌNH\nBAN DÂN VẬN\n*\nSố 05-CV/BDVHU",
      good: "HUYỆN UỶ THANH BÌNH\nBAN DÂN VẬN\n*\nSố 05-CV/BDVHU",
    },
    {
      style: "hd05-2026",
      bad: "TỈNH UỶ SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố 05-CT/ĐU",
      good: "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố 05-CT/ĐU",
    },
    {
      style: "hd05-2026",
      bad: "ĐẢNG BỘ XÃ AN PHÚ\nUỶ BAN KIỂM TRA\n*\nSố 05-CV/UBKTĐU",
      good: "ĐẢNG UỶ XÃ AN PHÚ\nUỶ BAN KIỂM TRA\n*\nSố 05-CV/UBKTĐU",
    },
  ],
  check({ draft }, report) {
    const { issuingBody, superiorBody } = draft;
    if (issuingBody === null || superiorBody === null) return;
    const right = rightSuperior(issuingBody.text, superiorBody.text);
    if (right === null) return;
    const { range } = superiorBody;
    report({
      range,
      case: roleOf(bodyName(issuingBody.text)) === "organ" ? "organ" : "committee",
      message: {
        vi: `Cấp trên của “${issuingBody.text}” phải ghi là “${right}”`,
        en: `The superior of “${issuingBody.text}” is written as “${right}”`,
      },
      related: [{ range: issuingBody.range, message: theComponent("issuingBody") }],
      fix: { title: toWrite(right), safe: false, edits: [{ range, newText: right }] },
    });
  },
});
