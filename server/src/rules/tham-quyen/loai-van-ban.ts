import { bodyName } from "../../reading/committee.ts";
import { committeesAt } from "../../vocabulary/committees.ts";
import { theComponent } from "../../vocabulary/components.ts";
import { defineRule } from "../define.ts";

/** True for a branch, and for a committee below that of a commune: what else is at the grass roots no name tells. */
function isGrassRoots(issuing: string, superior: string): boolean {
  if (/^chi (?:bộ|uỷ)(?: |$)/.test(issuing)) return true;
  return (
    issuing.startsWith("đảng uỷ ") &&
    committeesAt("commune").some(({ unit }) => superior.startsWith(`đảng bộ ${unit} `))
  );
}

export default defineRule({
  id: "tham-quyen/loai-van-ban",
  title: "Cấp uỷ cơ sở, chi bộ không ban hành chỉ thị, thông tri",
  titleEn: "Branches and grass-roots committees issue no directives",
  why: "Theo các bản tóm tắt Quy định 399-QĐ/TW (hai Hướng dẫn không nói đến), chỉ thị và thông tri do cấp trên cơ sở trở lên ban hành; cấp uỷ cơ sở và chi bộ dùng loại văn bản khác.",
  // Types that a branch or a committee at the grass roots may not issue.
  kinds: ({ issuedBy }) => issuedBy === "committees",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd05-2026",
      bad: "ĐẢNG BỘ XÃ AN PHÚ\nCHI BỘ THÔN ĐÔNG\n*\nSố 05-CT/CB\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
      good: "ĐẢNG BỘ XÃ AN PHÚ\nCHI BỘ THÔN ĐÔNG\n*\nSố 05-NQ/CB\nNGHỊ QUYẾT\nvề giữ gìn vệ sinh\n-----",
    },
    {
      style: "hd05-2026",
      bad: "ĐẢNG BỘ PHƯỜNG HOÀ BÌNH\nĐẢNG UỶ CÔNG TY SƠN HÀ\n*\nSố 05-TT/ĐU\nTHÔNG TRI\nvề giữ gìn vệ sinh\n-----",
      good: "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ PHƯỜNG HOÀ BÌNH\n*\nSố 05-CT/ĐU\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
    },
  ],
  check({ draft }, report) {
    const { issuingBody, superiorBody, docType, type, number } = draft;
    const at = docType ?? number;
    if (issuingBody === null || at === null) return;
    if (!isGrassRoots(bodyName(issuingBody.text), bodyName(superiorBody?.text ?? ""))) return;
    const name = type.name.toLowerCase();
    report({
      range: at.range,
      message: {
        vi: `“${issuingBody.text}” không có thẩm quyền ban hành ${name}`,
        en: `“${issuingBody.text}” may not issue a ${type.nameEn}`,
      },
      related: [{ range: issuingBody.range, message: theComponent("issuingBody") }],
    });
  },
});
