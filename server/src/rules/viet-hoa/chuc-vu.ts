import { fold } from "../../text/fold.ts";
import { CAPITALS, LETTERS, SMALL } from "../../text/letters.ts";
import { FAMILY_NAMES } from "../../vocabulary/familyNames.ts";
import type { WrongCase } from "../authoring/wordCase.ts";
import { isHeading, reportCase } from "../authoring/wordCase.ts";
import { defineRule } from "../define.ts";

const OFFICES =
  "chủ tịch|phó chủ tịch|bí thư|phó bí thư|giám đốc|phó giám đốc|bộ trưởng|thứ trưởng|thủ tướng|phó thủ tướng";
const OTHERS =
  "hiệu trưởng|phó hiệu trưởng|trưởng phòng|phó trưởng phòng|chánh văn phòng|giáo sư|phó giáo sư|tiến sĩ|thạc sĩ";
/** Behind no part of a longer position, “phó chủ tịch”; before a family name and what follows it. */
const POSITION = new RegExp(
  String.raw`(?<![${LETTERS}])(?<!(?:phó|Phó|nguyên|cựu) )(${OFFICES}|${OTHERS})(?= ([${CAPITALS}][${SMALL}]+) [${CAPITALS}][${SMALL}]*)`,
  "gu",
);

export default defineRule({
  id: "viet-hoa/chuc-vu",
  title: "Chức vụ, học vị đi liền với tên người viết hoa",
  titleEn: "A position before a person's name begins with a capital",
  why: "Tên chức vụ, học vị viết hoa khi đi liền với tên người cụ thể: “Chủ tịch Nguyễn Văn A”, “Giáo sư Tôn Thất Tùng”.",
  appliesTo: "party",
  severity: "info",
  fix: "suggested",
  scope: "paragraph",
  examples: [
    {
      style: "nd30-2020",
      bad: "Đồng chí chủ tịch Nguyễn Văn An chủ trì.",
      good: "Đồng chí Chủ tịch Nguyễn Văn An chủ trì.",
    },
    {
      style: "nd30-2020",
      bad: "Theo đề xuất của giáo sư Trần Văn Bình.",
      good: "Theo đề xuất của Giáo sư Trần Văn Bình, các chủ tịch xã thực hiện.",
    },
    {
      style: "hd36-2018",
      bad: "Đồng chí chủ tịch Nguyễn Văn An chủ trì.",
      good: "Đồng chí Chủ tịch Nguyễn Văn An chủ trì.",
    },
    {
      style: "hd36-2018",
      bad: "Theo đề xuất của giáo sư Trần Văn Bình.",
      good: "Theo đề xuất của Giáo sư Trần Văn Bình, các chủ tịch xã thực hiện.",
    },
    {
      style: "hd05-2026",
      bad: "Đồng chí chủ tịch Nguyễn Văn An chủ trì.",
      good: "Đồng chí Chủ tịch Nguyễn Văn An chủ trì.",
    },
    {
      style: "hd05-2026",
      bad: "Theo đề xuất của giáo sư Trần Văn Bình.",
      good: "Theo đề xuất của Giáo sư Trần Văn Bình, các chủ tịch xã thực hiện.",
    },
  ],
  check({ paragraph }, report) {
    const found = [...paragraph.text.matchAll(POSITION)].flatMap(({ index, 1: written = "", 2: family = "" }) =>
      FAMILY_NAMES.has(fold(family))
        ? [
            {
              from: index,
              written,
              right: written.charAt(0).toUpperCase() + written.slice(1),
              safe: false,
            } satisfies WrongCase,
          ]
        : [],
    );
    if (!isHeading(paragraph)) reportCase(paragraph, found, report);
  },
});
