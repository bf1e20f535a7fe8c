import type { Content } from "../../kinds/kind.ts";
import type { Draft } from "../../syntax/draft.ts";
import { fold } from "../../text/fold.ts";
import { WORD_END, WORD_START } from "../../text/letters.ts";
import { endOfBody } from "../authoring/insertion.ts";
import { defineRule } from "../define.ts";

/** The words of the body and of the abstract, folded. */
function wordsOf({ abstract, body, lines }: Draft): string {
  const own = body === null ? [] : lines.slice(body.first, body.last + 1).map(({ whole }) => whole.text);
  return fold([abstract?.text ?? "", ...own].join("\n"));
}

function hasOneOf(text: string, words: readonly string[]): boolean {
  return new RegExp(`${WORD_START}(?:${words.join("|")})${WORD_END}`, "u").test(text);
}

function isMissing({ words, of }: Content, text: string, abstract: string): boolean {
  return (of === undefined || hasOneOf(abstract, of)) && !hasOneOf(text, words);
}

const MINUTES = "SỞ NỘI VỤ\nSố: 03/BB-SNV\nBIÊN BẢN\nHọp giao ban tháng 6\n\n";
const INVITATION = "TỈNH UỶ SƠN HÀ\n*\nSố 07-GM/TU\nGIẤY MỜI\n\n";
const STATE = "SỞ NỘI VỤ\nSố: 07/GM-SNV\nGIẤY MỜI\nDự họp\n\n";

export default defineRule({
  id: "noi-dung/thieu-phan",
  title: "Giấy mời ghi người được mời, thời gian, địa điểm; biên bản của cơ quan nhà nước ghi thời gian, thành phần",
  titleEn: "An invitation tells whom, when and where; minutes of the State tell when and who took part",
  why: "Người nhận giấy mời cần biết mời ai, họp lúc nào, ở đâu; mẫu biên bản của Nghị định 30 có thời gian bắt đầu và thành phần tham dự.",
  kinds: ({ contents }) => contents.length > 0,
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd05-2026",
      bad: `${INVITATION}Thường trực Tỉnh uỷ trân trọng kính mời đồng chí dự buổi làm việc.\n`,
      good: `${INVITATION}Thường trực Tỉnh uỷ trân trọng kính mời đồng chí dự buổi làm việc.\n\nThời gian: 8 giờ, ngày 12/10/2026\n\nĐịa điểm: Phòng họp số 2\n`,
    },
    {
      style: "hd05-2026",
      bad: `${INVITATION}Kính mời: Đồng chí Bí thư Đảng uỷ xã An Phú\n\nĐịa điểm: Hội trường Tỉnh uỷ\n`,
      good: `${INVITATION}Kính mời: Đồng chí Bí thư Đảng uỷ xã An Phú\n\nVào lúc 14 giờ, tại Hội trường Tỉnh uỷ\n`,
    },
    {
      style: "hd36-2018",
      bad: `${INVITATION}Thời gian: 14 giờ, ngày 12/10/2021\n\nĐịa điểm: Hội trường Tỉnh uỷ\n`,
      good: `${INVITATION}Kính mời: Đồng chí Bí thư Huyện uỷ\n\nThời gian: 14 giờ, ngày 12/10/2021\n\nĐịa điểm: Hội trường Tỉnh uỷ\n`,
    },
    {
      style: "hd36-2018",
      bad: `${INVITATION}Kính mời đồng chí dự hội nghị sơ kết vào 8 giờ ngày 12/10/2021.\n`,
      good: `${INVITATION}Kính mời đồng chí dự hội nghị sơ kết vào 8 giờ ngày 12/10/2021, tại Hội trường Tỉnh uỷ.\n`,
    },
    {
      style: "nd30-2020",
      bad: `${STATE}Sở Nội vụ trân trọng kính mời: Lãnh đạo các sở\n\nThời gian: 8 giờ, ngày 12/10/2026./.\n`,
      good: `${STATE}Sở Nội vụ trân trọng kính mời: Lãnh đạo các sở\n\nThời gian: 8 giờ, ngày 12/10/2026\n\nĐịa điểm: Phòng họp số 2./.\n`,
    },
    {
      style: "nd30-2020",
      bad: `${STATE}Thời gian: 8 giờ, ngày 12/10/2026\n\nĐịa điểm: Phòng họp số 2./.\n`,
      good: `${STATE}Kính mời: Lãnh đạo các sở\n\nThời gian: 8 giờ, ngày 12/10/2026\n\nĐịa điểm: Phòng họp số 2./.\n`,
    },
    {
      style: "nd30-2020",
      bad: `${MINUTES}Thời gian bắt đầu: 8 giờ, ngày 30/6/2026\n\nNội dung: đánh giá kết quả tháng 6./.\n`,
      good: `${MINUTES}Thời gian bắt đầu: 8 giờ, ngày 30/6/2026\n\nThành phần tham dự: Lãnh đạo các phòng\n\nNội dung: đánh giá kết quả tháng 6./.\n`,
    },
  ],
  check({ draft, style }, report) {
    // Without a body that is told, and nothing else.
    if (draft.body === null) return;
    const text = wordsOf(draft);
    const about = fold(draft.abstract?.text ?? "");
    const missing = draft.type.contents.filter(
      (content) => (content.ofState !== true || style.world === "state") && isMissing(content, text, about),
    );
    if (missing.length === 0) return;
    const { name, nameEn, form } = draft.type;
    report({
      range: endOfBody(draft),
      // Minutes may name those who took part in a list beside them.
      ...(form === "minutes" && { severity: "info" }),
      message: {
        vi: `${name} chưa ghi ${missing.map((one) => one.name.vi).join(", ")}`,
        en: `The ${nameEn} does not tell ${missing.map((one) => one.name.en).join(", ")}`,
      },
    });
  },
});
