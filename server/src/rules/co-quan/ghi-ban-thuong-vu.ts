import { bodyName, roleOf } from "../../reading/committee.ts";
import { PARTY_ORGANISATIONS } from "../../vocabulary/committees.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { removalOf } from "../authoring/lineRemoval.ts";
import { defineRule } from "../define.ts";

const COLLECTIVE = /^(?:ban thường vụ|thường trực|ban chấp hành(?! trung ương))(?: |$)/;
const CENTRE = /^(?:bộ chính trị|ban bí thư)(?: |$)/;

/** The committee that a name should give instead, in capitals: “BAN CHẤP HÀNH ĐẢNG BỘ TỈNH …” → “TỈNH UỶ …”. */
function committeeOf(text: string): string | null {
  const name = bodyName(text);
  if (CENTRE.test(name)) return "BAN CHẤP HÀNH TRUNG ƯƠNG";
  const from = COLLECTIVE.exec(name)?.[0].length ?? 0;
  const rest = name.slice(from);
  if (rest === "") return null;
  const organisation = PARTY_ORGANISATIONS.find(([words]) => rest.startsWith(`${words} `));
  const written = text.replace(/\s+/g, " ").trim().slice(from);
  if (organisation === undefined) return written.toUpperCase();
  return `${organisation[1]}${written.slice(organisation[0].length)}`.toUpperCase();
}

/** At which level the committee stands, by which the guideline speaks of it. */
function levelOf(committee: string): string {
  if (committee.startsWith("ban chấp hành trung ương")) return "centre";
  if (!committee.startsWith("đảng uỷ")) return "province";
  return /^đảng uỷ (?:xã|phường|đặc khu|uỷ ban nhân dân|các cơ quan)/.test(committee) ? "commune" : "base";
}

export default defineRule({
  id: "co-quan/ghi-ban-thuong-vu",
  title: "Tên cơ quan ban hành ghi chung là cấp uỷ, không ghi ban thường vụ, ban chấp hành",
  titleEn: "The header names the committee, not its standing board",
  why: "Văn bản của ban chấp hành và ban thường vụ đều ghi chung là tỉnh uỷ, thành uỷ, đảng uỷ; ban thường vụ chỉ ghi ở trích yếu và ở chữ ký.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "BAN THƯỜNG VỤ HUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU",
      good: "HUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU",
    },
    {
      style: "hd36-2018",
      bad: "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH SƠN HÀ\n*\nSố 05-NQ/TU",
      good: "TỈNH UỶ SƠN HÀ\n*\nSố 05-NQ/TU",
    },
    {
      style: "hd05-2026",
      bad: "TỈNH UỶ SƠN HÀ\nBAN THƯỜNG VỤ\n*\nSố 05-CT/TU",
      good: "TỈNH UỶ SƠN HÀ\n*\nSố 05-CT/TU",
    },
    {
      style: "hd05-2026",
      bad: "BỘ CHÍNH TRỊ\n*\nSố 05-CT/TW",
      good: "BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 05-CT/TW",
    },
  ],
  check({ draft }, report) {
    const { issuingBody } = draft;
    if (issuingBody === null) return;
    const name = bodyName(issuingBody.text);
    if (roleOf(name) !== "committee" || (!COLLECTIVE.test(name) && !CENTRE.test(name))) return;
    const right = committeeOf(issuingBody.text);
    const { range } = issuingBody;
    report({
      range,
      case: levelOf(right === null ? name : bodyName(right)),
      message:
        right === null
          ? {
              vi: "Tên cơ quan ban hành chỉ ghi cấp uỷ, không ghi thêm ban thường vụ, ban chấp hành",
              en: "The header names only the committee, not its standing board",
            }
          : { vi: `Tên cơ quan ban hành ghi chung là “${right}”`, en: `The header names the body as “${right}”` },
      fix:
        right === null
          ? {
              title: { vi: "Bỏ dòng này", en: "Remove this line" },
              safe: false,
              edits: removalOf(draft, issuingBody).map((gone) => ({ range: gone, newText: "" })),
            }
          : {
              title: toWrite(right),
              safe: false,
              edits: [{ range, newText: right }],
            },
    });
  },
});
