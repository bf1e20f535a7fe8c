import type { StaleMention } from "../../reading/staleMentions.ts";
import { staleMentionsOf } from "../../reading/staleMentions.ts";
import { rangeIn } from "../../syntax/component.ts";
import { compareDates } from "../../text/date.ts";
import { fold, isCapitals } from "../../text/fold.ts";
import { beginsWithCapital } from "../../text/letters.ts";
import { rangesTouch, shiftRange } from "../../text/position.ts";
import { defineRule } from "../define.ts";

/** The name to write instead, in the case of the words found; null where more than one body took the place. */
function replacement({ body, level, written }: StaleMention): string | null {
  if (body.replacement === undefined) return null;
  const name = body.replacement.replace("$1", level);
  if (isCapitals(written)) return name.toUpperCase();
  return beginsWithCapital(written) || level !== "" ? name : name.toLowerCase();
}

export default defineRule({
  id: "to-chuc/khong-con",
  title: "Không giao việc cho tổ chức, cơ quan không còn nữa",
  titleEn: "No body that has ended is named as if it were there",
  why: "Từ đầu năm 2025 nhiều tổ chức đã kết thúc, hợp nhất hoặc đổi tên; văn bản gửi hoặc giao việc cho tổ chức cũ thì không có ai nhận.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Sơn Hà, ngày 12 tháng 8 năm 2025\n\n1. Ban cán sự đảng Uỷ ban nhân dân tỉnh và các huyện uỷ chỉ đạo thực hiện.",
      good: "Sơn Hà, ngày 12 tháng 8 năm 2025\n\n1. Đảng uỷ Uỷ ban nhân dân tỉnh và đảng uỷ các xã, phường chỉ đạo thực hiện.",
    },
    {
      style: "hd36-2018",
      bad: "Sơn Hà, ngày 12 tháng 8 năm 2025\n\n1. Ban Tuyên giáo Tỉnh uỷ hướng dẫn tuyên truyền tại các xã, thị trấn.",
      good: "Sơn Hà, ngày 12 tháng 5 năm 2021\n\n1. Ban Tuyên giáo Tỉnh uỷ hướng dẫn tuyên truyền tại các xã, thị trấn.",
    },
    {
      style: "hd05-2026",
      bad: "Sơn Hà, ngày 12 tháng 8 năm 2026\n\n1. Sở Kế hoạch và Đầu tư, Sở Nông nghiệp và Phát triển nông thôn tham mưu thực hiện.",
      good: "Sơn Hà, ngày 12 tháng 8 năm 2026\n\n1. Sở Tài chính, Sở Nông nghiệp và Môi trường tham mưu thực hiện.",
    },
    {
      style: "hd05-2026",
      bad: "Sơn Hà, ngày 12 tháng 8 năm 2026\n\n1. Hồ sơ gửi Ban Tuyên giáo Tỉnh uỷ.",
      good: "Sơn Hà, ngày 12 tháng 8 năm 2026\n\n1. Hồ sơ gửi Ban Tuyên giáo và Dân vận Tỉnh uỷ; hồ sơ của Huyện uỷ Thanh Bình cũ nộp theo Quyết định số 15-QĐ/HU, ngày 05/3/2022 của Ban Thường vụ Huyện uỷ về lưu trữ.",
    },
  ],
  check({ draft, date }, report) {
    if (date === null) return;
    const located = staleMentionsOf(draft);
    const exempt = located.length === 0 ? null : draft.exempt;
    for (const { line, paragraph, facts } of located) {
      if (exempt?.[line] === 1) continue;
      for (const mention of facts) {
        const { from, to, written, body, level } = mention;
        if (compareDates(date, body.from) < 0 || !mention.isOfToday()) continue;
        const range = shiftRange(rangeIn(paragraph, from, to), line);
        // The place of the document itself is the business of dia-danh-ngay/dia-danh-cu.
        if (draft.placeDate !== null && rangesTouch(range, draft.placeDate.range)) continue;
        const name = replacement(mention);
        // What stands above the issuing body is its party organisation, and no committee.
        const above = draft.superiorBody !== null && rangesTouch(range, draft.superiorBody.range);
        const successor = above ? "đảng bộ tỉnh, thành phố" : body.successor.replace("$1", level);
        report({
          range,
          cause: fold(written),
          message: {
            vi: `“${written}” không còn từ ${body.since}; nay là ${successor}`,
            en: `“${written}” ended (${body.since}); now ${successor}`,
          },
          ...(name !== null && {
            fix: {
              title: { vi: `Thay bằng “${name}”`, en: `Replace by “${name}”` },
              safe: false,
              edits: [{ range, newText: name }],
            },
          }),
        });
      }
    }
  },
});
