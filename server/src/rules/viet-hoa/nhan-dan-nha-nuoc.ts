import { WORD_END, WORD_START } from "../../text/letters.ts";
import type { WrongCase } from "../authoring/wordCase.ts";
import { reportCase } from "../authoring/wordCase.ts";
import { defineRule } from "../define.ts";

const PEOPLE = `nhân dân(?= ta${WORD_END})|(?<=(?:vận động|phục vụ|trong) )nhân dân(?=[.,;]|$)`;
const STATE = "(?<=[đĐ]ảng(?: và|,) )nhà nước";
const NOUN = new RegExp(`${WORD_START}(?:${PEOPLE}|${STATE})`, "gu");

export default defineRule({
  id: "viet-hoa/nhan-dan-nha-nuoc",
  title: "“Nhân dân”, “Nhà nước” viết hoa khi là danh từ",
  titleEn: "“Nhân dân” and “Nhà nước” begin with capitals as nouns",
  why: "Nghị định 30 coi “Nhân dân”, “Nhà nước” là trường hợp đặc biệt; làm định ngữ thì viết thường: “quản lý nhà nước”, “Ủy ban nhân dân”.",
  offByDefault: true,
  appliesTo: "party",
  severity: "hint",
  fix: "suggested",
  scope: "paragraph",
  examples: [
    { style: "nd30-2020", bad: "Chính sách của Đảng, nhà nước.", good: "Chính sách của Đảng, Nhà nước." },
    {
      style: "nd30-2020",
      bad: "Truyền thống của nhân dân ta.",
      good: "Truyền thống của Nhân dân ta; Ủy ban nhân dân quản lý nhà nước.",
    },
  ],
  check({ paragraph }, report) {
    const found = [...paragraph.text.matchAll(NOUN)].map(
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
