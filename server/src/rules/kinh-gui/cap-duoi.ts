import { fold } from "../../text/fold.ts";
import { WORD_END } from "../../text/letters.ts";
import { defineRule } from "../define.ts";

const UNITS = "chi bộ|đảng bộ|chi uỷ|đảng uỷ|chi hội|trường|phòng|thôn|xóm|bản|ấp|tổ dân phố|khu phố|xã|phường";
const OFFICES = "(?:uỷ ban nhân dân|ubnd) (?:xã|phường)";
/** Names of many bodies below, to whom nobody submits anything. */
const MANY = `^(?:toàn thể )?các (?:${UNITS}|${OFFICES})${WORD_END}`;
const BELOW = new RegExp(`${MANY}|(?:^| )trực thuộc${WORD_END}`, "u");

const PARTY = "TỜ TRÌNH\nvề việc mở lớp\n-----\n";
const STATE = "TỜ TRÌNH\nVề việc mở lớp\n\n";

export default defineRule({
  id: "kinh-gui/cap-duoi",
  title: "Tờ trình gửi cấp trên, không gửi cấp dưới",
  titleEn: "A submission goes to those above",
  why: "Tờ trình đề nghị cấp trên hoặc cơ quan có thẩm quyền xem xét, quyết định; gửi đơn vị cấp dưới thì dùng công văn, thông báo, kế hoạch.",
  kinds: ({ addressees }) => addressees === "submitted",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${PARTY}Kính gửi: Các chi bộ trực thuộc.`,
      good: `${PARTY}Kính gửi: Ban Thường vụ Huyện uỷ.`,
    },
    {
      style: "hd36-2018",
      bad: `${PARTY}Kính gửi: Các đảng uỷ xã.`,
      good: `${PARTY}Kính gửi: Các đồng chí Uỷ viên Ban Thường vụ.`,
    },
    {
      style: "hd05-2026",
      bad: `${PARTY}Kính trình: Các chi bộ, đảng bộ trực thuộc.`,
      good: `${PARTY}Kính trình: Thường trực Tỉnh uỷ.`,
    },
    {
      style: "hd05-2026",
      bad: `${PARTY}Kính trình: Các thôn trên địa bàn xã.`,
      good: `${PARTY}Kính trình: Các cơ quan có thẩm quyền.`,
    },
    {
      style: "nd30-2020",
      bad: `${STATE}Kính gửi: Các phòng, đơn vị thuộc Sở`,
      good: `${STATE}Kính gửi: Hội đồng nhân dân tỉnh Sơn Hà`,
    },
    {
      style: "nd30-2020",
      bad: `${STATE}Kính gửi: Các thôn, tổ dân phố`,
      good: `${STATE}Kính gửi: Các vị đại biểu Hội đồng nhân dân xã`,
    },
  ],
  check({ draft }, report) {
    for (const { text, range } of draft.addressees?.entries ?? []) {
      if (!BELOW.test(fold(text))) continue;
      report({
        range,
        message: {
          vi: `Tờ trình gửi cấp trên, cơ quan có thẩm quyền quyết định, không gửi “${text}”`,
          en: `A submission goes to those who decide above, not to “${text}”`,
        },
      });
    }
  },
});
