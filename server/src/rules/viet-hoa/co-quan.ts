import { LETTERS } from "../../text/letters.ts";
import { STATE_NAMES } from "../../vocabulary/properNames.ts";
import { namesInCase } from "../authoring/namesInCase.ts";
import type { WrongCase } from "../authoring/wordCase.ts";
import { isHeading, reportCase } from "../authoring/wordCase.ts";
import { defineRule } from "../define.ts";

/** “cán bộ”, “chi bộ”, “nội bộ”: what stands before “bộ” where no ministry is meant. */
const COMPOUND = /(?:cán|chi|đảng|nội|toàn|đồng|tiến|liên|trung|bắc|nam|sơ|thuỷ|thủy|đường|tổng) $/iu;
const wrong = namesInCase(
  STATE_NAMES,
  true,
  (written, before) => /^bộ /u.test(written) && (written === written.toLowerCase() || COMPOUND.test(before)),
);

const FIELDS =
  "Nội vụ|Tài chính|Y tế|Xây dựng|Công Thương|Tư pháp|Nông nghiệp|Giáo dục|Khoa học|Văn hóa|Văn hoá|Ngoại vụ|Du lịch|Dân tộc";
/** “sở Nội vụ”, but not “cơ sở Y tế”. */
const OFFICE = new RegExp(
  String.raw`(?<![${LETTERS}])(?<!(?:cơ|trụ|công|xứ) )sở(?= (?:${FIELDS})(?![${LETTERS}]))`,
  "gu",
);

export default defineRule({
  id: "viet-hoa/co-quan",
  title: "Tên cơ quan nhà nước viết hoa từ chỉ loại hình và chức năng",
  titleEn: "Names of State bodies are written with capitals for kind and function",
  why: "Chữ cái đầu của từ chỉ loại hình và của từ chỉ chức năng, lĩnh vực viết hoa: “Ủy ban nhân dân tỉnh”, “Sở Tài chính”, “Bộ Nội vụ”.",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "paragraph",
  examples: [
    {
      style: "nd30-2020",
      bad: "Giao ủy ban nhân dân các xã thực hiện.",
      good: "Giao Ủy ban nhân dân các xã thực hiện.",
    },
    {
      style: "nd30-2020",
      bad: "Đề nghị sở Nội vụ và Ủy Ban Nhân Dân xã phối hợp.",
      good: "Đề nghị Sở Nội vụ và Ủy ban nhân dân xã phối hợp.",
    },
    {
      style: "nd30-2020",
      bad: "Theo ý kiến của bộ Tài chính, các cơ sở Y tế, chi bộ Công an xã và cán bộ tài chính.",
      good: "Theo ý kiến của Bộ Tài chính, các cơ sở Y tế, chi bộ Công an xã và cán bộ tài chính.",
    },
  ],
  check({ paragraph }, report) {
    const offices = [...paragraph.text.matchAll(OFFICE)].map(
      ({ index }): WrongCase => ({ from: index, written: "sở", right: "Sở", safe: true }),
    );
    reportCase(paragraph, [...wrong(paragraph), ...(isHeading(paragraph) ? [] : offices)], report);
  },
});
