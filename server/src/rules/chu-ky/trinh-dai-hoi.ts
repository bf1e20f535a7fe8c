import { bodyName } from "../../reading/committee.ts";
import { ownSigners } from "../../reading/signing.ts";
import type { Draft } from "../../syntax/draft.ts";
import { fold } from "../../text/fold.ts";
import { WORD_END, WORD_START } from "../../text/letters.ts";
import { defineRule } from "../define.ts";

/** The three reports of a committee that go before a congress, as type and abstract name them. */
const REPORT = new RegExp(`${WORD_START}(?:chính trị|kiểm điểm|công tác nhân sự|nhân sự)${WORD_END}`, "u");
const LAID = new RegExp(`${WORD_START}trình (?:tại )?đại hội${WORD_END}`, "u");

/** How the political report is told below its subject: “(báo cáo của … khoá … trình đại hội … lần thứ …)”. */
const POLITICAL = /\(báo cáo của [^()]{3,150} trình (?:tại )?đại hội/u;

function isLaidBefore({ abstract, docType, issuingBody }: Draft): boolean {
  if (bodyName(issuingBody?.text ?? "").startsWith("đại hội")) return false;
  const subject = fold(`${docType?.text ?? ""} ${abstract?.text ?? ""}`);
  return POLITICAL.test(subject) || (LAID.test(subject) && REPORT.test(subject));
}

const HEAD =
  "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố 15-BC/ĐU\nBÁO CÁO\nchính trị của Ban Chấp hành Đảng bộ xã trình Đại hội đại biểu lần thứ II\n-----\nĐảng uỷ báo cáo.\n\n";
const OTHER =
  "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố 16-BC/ĐU\nBÁO CÁO\nkiểm điểm của Ban Chấp hành trình Đại hội đại biểu lần thứ II\n-----\nĐảng uỷ báo cáo.\n\n";

const POLITICAL_HEAD =
  "ĐẢNG BỘ TỈNH SƠN HÀ\nHUYỆN UỶ THANH BÌNH\n*\nSố 90-BC/HU\nBÁO CÁO\nxây dựng huyện nông thôn mới\n(báo cáo của Ban Chấp hành Đảng bộ huyện khoá XX trình Đại hội đại biểu Đảng bộ huyện lần thứ XXI)\n-----\nHuyện uỷ báo cáo.\n\n";

export default defineRule({
  id: "chu-ky/trinh-dai-hoi",
  title: "Văn bản của cấp uỷ trình đại hội do bí thư ký",
  titleEn: "What a committee lays before a congress is signed by its secretary",
  why: "Báo cáo chính trị, báo cáo kiểm điểm, báo cáo công tác nhân sự của cấp uỷ đương nhiệm trình đại hội do bí thư cấp uỷ ký.",
  kinds: ({ atCongress }) => atCongress === "laid",
  appliesTo: "party",
  severity: "error",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${HEAD}T/M ĐẢNG UỶ\nPHÓ BÍ THƯ\n\nTrần Thị Bình`,
      good: `${HEAD}T/M ĐẢNG UỶ\nBÍ THƯ\n\nTrần Thị Bình`,
    },
    {
      style: "hd36-2018",
      bad: `${POLITICAL_HEAD}T/M HUYỆN UỶ\nPHÓ BÍ THƯ\n\nTrần Thị Bình`,
      good: `${POLITICAL_HEAD}T/M HUYỆN UỶ\nBÍ THƯ\n\nTrần Thị Bình`,
    },
    {
      style: "hd36-2018",
      bad: `${OTHER}T/M ĐẢNG UỶ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n\nTrần Thị Bình`,
      good: `${OTHER}T/M ĐẢNG UỶ\nBÍ THƯ\n\nTrần Thị Bình`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}T/M ĐẢNG UỶ\nPHÓ BÍ THƯ\n\nTrần Thị Bình`,
      good: `${HEAD}T/M ĐẢNG UỶ\nBÍ THƯ\n\nTrần Thị Bình`,
    },
    {
      style: "hd05-2026",
      bad: `${OTHER}T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Thị Bình`,
      good: `${OTHER}T/M ĐẢNG UỶ\nBÍ THƯ\n\nTrần Thị Bình`,
    },
  ],
  check({ draft }, report) {
    if (!isLaidBefore(draft)) return;
    for (const { position } of ownSigners(draft)) {
      if (position === null || !/^phó bí thư/.test(fold(position.text))) continue;
      report({
        range: position.range,
        message: {
          vi: `Báo cáo của cấp uỷ trình đại hội do bí thư ký, không phải “${position.text}”`,
          en: `A committee's report to the congress is signed by its secretary, not “${position.text}”`,
        },
      });
    }
  },
});
