import { placeInHeader } from "../authoring/headerPlace.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "trich-yeu/thieu",
  title: "Văn bản phải có trích yếu nội dung",
  titleEn: "The abstract is missing",
  why: "Trích yếu là cụm từ ngắn phản ánh nội dung chủ yếu; người nhận và văn thư đọc nó để phân loại, tra tìm văn bản.",
  // Slips and cards (giấy mời, phiếu gửi) have none.
  kinds: ({ form }) => form !== "slip",
  inTemplate: "off",
  absenceOf: "abstract",
  appliesTo: "party",
  severity: "error",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "CHỈ THỊ\n-----\nTrước tình hình đó, Ban Thường vụ yêu cầu:",
      good: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nTrước tình hình đó, Ban Thường vụ yêu cầu:",
    },
    {
      style: "hd36-2018",
      bad: "HUYỆN UỶ THANH BÌNH\n*\nSố 12-CV/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nThanh Bình, ngày 03 tháng 02 năm 2020\nKính gửi: Các chi bộ.",
      good: "HUYỆN UỶ THANH BÌNH\n*\nSố 12-CV/HU\nChuẩn bị hội nghị\nĐẢNG CỘNG SẢN VIỆT NAM\nThanh Bình, ngày 03 tháng 02 năm 2020\nKính gửi: Các chi bộ.",
    },
    {
      style: "hd05-2026",
      bad: "KẾT LUẬN\nCỦA BAN THƯỜNG VỤ TỈNH UỶ\n-----\nSau khi xem xét báo cáo, Ban Thường vụ kết luận:",
      good: "KẾT LUẬN\nCỦA BAN THƯỜNG VỤ TỈNH UỶ\nvề giữ gìn vệ sinh\n-----\nSau khi xem xét báo cáo, Ban Thường vụ kết luận:",
    },
    {
      style: "hd05-2026",
      bad: "TỈNH UỶ SƠN HÀ\n*\nSố 12-CV/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Hà, ngày 03 tháng 6 năm 2026\nKính gửi: Các chi bộ.",
      good: "TỈNH UỶ SƠN HÀ\n*\nSố 12-CV/TU\nvề việc chuẩn bị hội nghị\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Hà, ngày 03 tháng 6 năm 2026\nKính gửi: Các chi bộ.",
    },
    {
      style: "nd30-2020",
      bad: "CHỈ THỊ\n\n1. Các thôn tổng vệ sinh đường làng./.",
      good: "CHỈ THỊ\nVề việc tổng vệ sinh\n\n1. Các thôn tổng vệ sinh đường làng./.",
    },
    {
      style: "nd30-2020",
      bad: "Số: 12/UBND-VX\nKính gửi: Trạm Y tế xã.\n\nỦy ban nhân dân xã đề nghị tổng vệ sinh./.",
      good: "Số: 12/UBND-VX\nV/v tổng vệ sinh\nKính gửi: Trạm Y tế xã.\n\nỦy ban nhân dân xã đề nghị tổng vệ sinh./.",
    },
  ],
  check({ draft, style }, report) {
    const { type, docType, number } = draft;
    const letter = type.form === "letter" && docType === null;
    if (draft.abstract !== null || (docType === null && !letter)) return;
    const place = letter
      ? placeInHeader(draft, ["number", "star", "issuingBody"], ["partyTitle", "placeDate"])
      : placeInHeader(draft, ["author", "docType"], []);
    const bare = letter && number !== null && style.forms.letterAbstract === "";
    const start = letter && style.forms.letterAbstract !== "" ? style.forms.letterAbstract : "về";
    const hint = bare ? "[Nội dung chủ yếu của công văn]" : `${start} [nội dung chủ yếu của văn bản]`;
    const where = letter
      ? { vi: "dưới số và ký hiệu", en: "below the number and symbol" }
      : { vi: "dưới tên loại", en: "below the type" };
    report({
      range: place.range,
      message: {
        vi: `Thiếu trích yếu: ${where.vi} phải có một cụm từ ngắn gọn phản ánh nội dung chủ yếu của văn bản`,
        en: `The abstract is missing: ${where.en} stands a short phrase that says what the document is about`,
      },
      related: place.related,
      fix: {
        title: { vi: "Chèn trích yếu", en: "Insert an abstract" },
        safe: false,
        edits: [place.insert(hint)],
      },
    });
  },
});
