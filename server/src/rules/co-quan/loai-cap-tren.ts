import { bodyName, roleOf } from "../../reading/committee.ts";
import { PARTY_ORGANISATIONS } from "../../vocabulary/committees.ts";
import { theComponent } from "../../vocabulary/components.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

/** The superior that should stand there: “TỈNH UỶ …” for “ĐẢNG BỘ TỈNH …” and the other way; null when it is right. */
function rightSuperior(issuing: string, superior: string, written: string): string | null {
  const role = roleOf(issuing);
  const above = roleOf(superior);
  const text = written.replace(/\s+/g, " ");
  if (role === "organ" && above === "partyOrganisation") {
    const pair = PARTY_ORGANISATIONS.find(([organisation]) => superior.startsWith(`${organisation} `));
    return pair === undefined ? null : `${pair[1]}${text.slice(pair[0].length)}`.toUpperCase();
  }
  if ((role === "committee" || role === "branch") && above === "committee") {
    const pair = PARTY_ORGANISATIONS.find(([, committee]) => superior.startsWith(`${committee} `));
    return pair === undefined ? null : `${pair[0]}${text.slice(pair[1].length)}`.toUpperCase();
  }
  // A workplace's own name: “CHÍNH PHỦ” for “ĐẢNG BỘ CHÍNH PHỦ”. The army's levels are left to the army.
  if ((role === "committee" || role === "branch") && (above === "state" || /^(?:chính phủ|quốc hội)$/.test(superior))) {
    return /^(?:quân|bộ tư lệnh|bộ chỉ huy|ban chỉ huy)/.test(superior) ? null : `ĐẢNG BỘ ${text}`.toUpperCase();
  }
  return null;
}

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
    const issuing = bodyName(issuingBody.text);
    // Whether a committee under the centre may have a superior at all, and a ban thường vụ stand there, others ask.
    if (/^(?:tỉnh uỷ |quân uỷ |ban thường vụ$|thường trực$|ban chấp hành$)/.test(issuing)) return;
    const right = rightSuperior(issuing, bodyName(superiorBody.text), superiorBody.text);
    if (right === null) return;
    const { range } = superiorBody;
    report({
      range,
      case: roleOf(issuing) === "organ" ? "organ" : "committee",
      message: {
        vi: `Cấp trên của “${issuingBody.text}” phải ghi là “${right}”`,
        en: `The superior of “${issuingBody.text}” is written as “${right}”`,
      },
      related: [{ range: issuingBody.range, message: theComponent("issuingBody") }],
      fix: { title: toWrite(right), safe: false, edits: [{ range, newText: right }] },
    });
  },
});
