import { fold } from "../../text/fold.ts";
import { CAPITALS, SMALL } from "../../text/letters.ts";
import { PLACES_NAMED_AFTER_PERSONS } from "../../vocabulary/places.ts";
import type { WrongCase } from "../authoring/wordCase.ts";
import { reportCase } from "../authoring/wordCase.ts";
import { defineRule } from "../define.ts";

/** Behind a word in small letters. A name of one syllable may be a common word. */
const UNIT = new RegExp(
  String.raw`(?<=[${SMALL}] )(Tỉnh|Xã|Phường)(?= ([${CAPITALS}][${SMALL}]+ [${CAPITALS}][${SMALL}]+)(?! [${CAPITALS}]))`,
  "gu",
);

export default defineRule({
  id: "viet-hoa/don-vi-hanh-chinh",
  title: "Danh từ chung “tỉnh”, “xã”, “phường” trước tên riêng viết thường",
  titleEn: "“tỉnh”, “xã”, “phường” before a name stand in small letters",
  why: "Tên đơn vị hành chính chỉ viết hoa tên riêng: “tỉnh Nam Định”, “xã An Phú”; trừ tên là chữ số, tên người, tên sự kiện.",
  appliesTo: "party",
  severity: "hint",
  fix: "suggested",
  scope: "paragraph",
  examples: [
    {
      style: "nd30-2020",
      bad: "Các sở của Tỉnh Sơn Hà phối hợp thực hiện.",
      good: "Các sở của tỉnh Sơn Hà phối hợp thực hiện.",
    },
    { style: "nd30-2020", bad: "Nhân dân Xã An Phú hưởng ứng.", good: "Nhân dân xã An Phú hưởng ứng." },
  ],
  check({ paragraph, place }, report) {
    if (place !== "body") return;
    const found = [...paragraph.text.matchAll(UNIT)].flatMap(({ index, 1: written = "", 2: name = "" }) =>
      PLACES_NAMED_AFTER_PERSONS.has(fold(name))
        ? []
        : [{ from: index, written, right: written.toLowerCase(), safe: false } satisfies WrongCase],
    );
    reportCase(paragraph, found, report);
  },
});
