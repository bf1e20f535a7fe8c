import type { StyleReason } from "../../configuration/choose.ts";
import { judges } from "../../styles/guidelines.ts";
import type { Style } from "../../styles/style.ts";
import type { PlaceDate } from "../../syntax/draft.ts";
import type { Text } from "../../text/bilingual.ts";
import { citedDay } from "../draftSummary.ts";

/** “tháng 6 năm 2026”, with the day where it is written. */
function dayOf(date: PlaceDate | null): string {
  const whole = citedDay(date);
  if (whole !== null) return ` ngày ${whole}`;
  return date === null || date.month === null || date.year === null ? "" : ` tháng ${date.month} năm ${date.year}`;
}

function reasonOf(reason: StyleReason, date: PlaceDate | null): Text {
  switch (reason) {
    case "ngay-ban-hanh": {
      const day = dayOf(date);
      return {
        vi: `vì văn bản đề${day === "" ? " ngày trong thời gian hướng dẫn ấy có hiệu lực" : day}`,
        en: `by the document's date`,
      };
    }
    case "khong-ngay":
      return {
        vi: "văn bản chưa ghi tháng, năm nên xét theo hướng dẫn đang có hiệu lực",
        en: "the document has no month and year yet: the guideline in force applies",
      };
    case "nam-ban-hanh":
      return {
        vi: "văn bản chỉ ghi năm (ở dòng ngày hoặc trong trích yếu), cả năm ấy theo hướng dẫn này",
        en: "the document bears a year alone (its date, or its abstract), in which this guideline was in force",
      };
    case "trong-tep":
      return { vi: "theo chú thích trong bản thảo", en: "by a comment of the draft" };
    case "tham-so":
      return { vi: "do người lập phiếu chọn", en: "as asked for" };
    case "cau-hinh":
      return { vi: "theo cấu hình của thư mục (.chithi.json)", en: "by the folder's .chithi.json" };
    case "cai-dat":
      return { vi: "theo cài đặt của người lập phiếu", en: "by the settings" };
    case "the-thuc-nha-nuoc":
      return { vi: "vì văn bản mang thể thức của cơ quan nhà nước", en: "it has the form of a State office" };
    case "ngoai-pham-vi":
      return {
        vi: "Văn bản ngoài phạm vi các hướng dẫn, chỉ xét chữ viết và đoạn văn",
        en: "Outside the guidelines: only letters and paragraphs are checked",
      };
  }
}

/** By which guideline a document is judged, and why: “Hướng dẫn 05-HD/VPTW, ngày 27/5/2026 (vì văn bản đề tháng 6 năm 2026)”. */
export function basisOf(style: Style, reason: StyleReason, date: PlaceDate | null): Text {
  const because = reasonOf(reason, date);
  if (!judges(style)) return because;
  const day = citedDay(style.from);
  return { vi: `${style.name}, ngày ${day} (${because.vi})`, en: `${style.nameEn} of ${day} (${because.en})` };
}
