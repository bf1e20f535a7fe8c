import { isAddressed } from "../../kinds/traits.ts";
import { toInsert } from "../authoring/fixTitles.ts";
import { insertAfter, lineRangeOf, startOfText } from "../authoring/insertion.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "kinh-gui/thieu",
  title: "Công văn, tờ trình phải ghi nơi gửi đến ở đầu văn bản",
  titleEn: "The addressees of a letter or submission are missing",
  why: "Công văn và tờ trình gửi đến nơi trực tiếp giải quyết, nên phải ghi “Kính gửi” (hoặc “Kính trình”) ở trang đầu.",
  inTemplate: "off",
  kinds: isAddressed,
  absenceOf: "addressees",
  appliesTo: "party",
  severity: "error",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "HUYỆN UỶ THANH BÌNH\n*\nSố 12-CV/HU\nChuẩn bị hội nghị\nĐẢNG CỘNG SẢN VIỆT NAM\nThanh Bình, ngày 03 tháng 02 năm 2020\n\nBan Thường vụ Huyện uỷ yêu cầu các chi bộ chuẩn bị hội nghị.",
      good: "HUYỆN UỶ THANH BÌNH\n*\nSố 12-CV/HU\nChuẩn bị hội nghị\nĐẢNG CỘNG SẢN VIỆT NAM\nThanh Bình, ngày 03 tháng 02 năm 2020\n\nKính gửi: Các chi bộ.\n\nBan Thường vụ Huyện uỷ yêu cầu các chi bộ chuẩn bị hội nghị.",
    },
    {
      style: "hd36-2018",
      bad: "TỜ TRÌNH\nvề việc mở lớp bồi dưỡng\n-----\nBan Tổ chức xin trình việc mở lớp.",
      good: "TỜ TRÌNH\nvề việc mở lớp bồi dưỡng\n-----\nKính gửi: Ban Thường vụ Huyện uỷ.\n\nBan Tổ chức xin trình việc mở lớp.",
    },
    {
      style: "hd05-2026",
      bad: "TỈNH UỶ SƠN HÀ\n*\nSố 12-CV/TU\nvề việc chuẩn bị hội nghị\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Hà, ngày 03 tháng 6 năm 2026\n\nBan Thường vụ Tỉnh uỷ yêu cầu các chi bộ chuẩn bị hội nghị.",
      good: "TỈNH UỶ SƠN HÀ\n*\nSố 12-CV/TU\nvề việc chuẩn bị hội nghị\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Hà, ngày 03 tháng 6 năm 2026\n\nKính gửi: Các đảng uỷ trực thuộc.\n\nBan Thường vụ Tỉnh uỷ yêu cầu các chi bộ chuẩn bị hội nghị.",
    },
    {
      style: "hd05-2026",
      bad: "TỜ TRÌNH\nvề việc mở lớp bồi dưỡng\n-----\nBan Tổ chức xin trình việc mở lớp.",
      good: "TỜ TRÌNH\nvề việc mở lớp bồi dưỡng\n-----\nKính trình: Ban Thường vụ Tỉnh uỷ.\n\nBan Tổ chức xin trình việc mở lớp.",
    },
    {
      style: "nd30-2020",
      bad: "Số: 05/TTr-UBND\nTỜ TRÌNH\nVề việc mua sắm\n\nĐề nghị xem xét./.",
      good: "Số: 05/TTr-UBND\nTỜ TRÌNH\nVề việc mua sắm\n\nKính gửi: Ủy ban nhân dân tỉnh.\n\nĐề nghị xem xét./.",
    },
    {
      style: "nd30-2020",
      bad: "TỜ TRÌNH\nVề việc sửa chữa trụ sở\n\nPhòng Kinh tế đề nghị xem xét./.",
      good: "TỜ TRÌNH\nVề việc sửa chữa trụ sở\n\nKính gửi: Ủy ban nhân dân xã.\n\nPhòng Kinh tế đề nghị xem xét./.",
    },
  ],
  check({ draft, style }, report) {
    const { type, addressees, header, body } = draft;
    if (addressees !== null) return;
    const submission = type.addressees === "submitted";
    const word = submission ? style.forms.submissionWord : "Kính gửi";
    report({
      case: submission ? "submission" : "letter",
      range: header === null ? startOfText(draft) : lineRangeOf(draft, header.last),
      message: {
        vi: `${type.name} phải có “${word}:” và nơi trực tiếp giải quyết ở trang đầu, trước nội dung`,
        en: `The ${type.nameEn} names those who are to deal with it under “${word}:” before the text`,
      },
      related:
        body === null
          ? []
          : [
              {
                range: lineRangeOf(draft, body.first),
                message: { vi: "Nội dung bắt đầu ở đây", en: "The text begins here" },
              },
            ],
      fix: {
        title: toInsert(`${word}:`),
        safe: false,
        edits: [insertAfter(draft, header?.last ?? null, `${word}: [cơ quan, tổ chức, cá nhân nhận].`)],
      },
    });
  },
});
