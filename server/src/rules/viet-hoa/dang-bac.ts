import { CAPITALS, LETTER, WORD_START } from "../../text/letters.ts";
import type { WrongCase } from "../authoring/wordCase.ts";
import { reportCase } from "../authoring/wordCase.ts";
import { defineRule } from "../define.ts";

/** Where no branch or committee, and no adjective, is meant. */
const NO_LETTER = `(?!${LETTER})`;
const PARTY_WORD = `đảng(?= (?:ta|và [nN]hà nước|Cộng sản Việt Nam)${NO_LETTER}|, [nN]hà nước${NO_LETTER})`;
const UNCLE_HO = `bác(?= Hồ${NO_LETTER}(?! [${CAPITALS}]))`;
const PARTY = new RegExp(`${WORD_START}(?:${PARTY_WORD}|${UNCLE_HO})`, "gu");

export default defineRule({
  id: "viet-hoa/dang-bac",
  title: "“Đảng” chỉ Đảng Cộng sản Việt Nam viết hoa",
  titleEn: "“Đảng” for the Communist Party of Vietnam begins with a capital",
  why: "Danh từ chung đã riêng hoá viết hoa: “Đảng” chỉ Đảng Cộng sản Việt Nam, “Bác” chỉ Chủ tịch Hồ Chí Minh.",
  appliesTo: "party",
  severity: "info",
  fix: "suggested",
  scope: "paragraph",
  examples: [
    { style: "nd30-2020", bad: "Chủ trương của đảng và Nhà nước.", good: "Chủ trương của Đảng và Nhà nước." },
    {
      style: "nd30-2020",
      bad: "Học tập tấm gương bác Hồ.",
      good: "Học tập tấm gương Bác Hồ; tổ chức đảng và đoàn thể, nhà nước pháp quyền.",
    },
  ],
  check({ paragraph }, report) {
    const found = [...paragraph.text.matchAll(PARTY)].map(
      ({ index, 0: written }): WrongCase => ({
        from: index,
        written,
        right: written.charAt(0).toUpperCase() + written.slice(1),
        safe: false,
      }),
    );
    reportCase(paragraph, found, report);
  },
});
