import { LETTERS } from "../../text/letters.ts";
import { defineRule } from "../define.ts";

const WORD = new RegExp(String.raw`[${LETTERS}\p{N}][^\s]*`, "gu");

const LONG =
  "về tăng cường sự lãnh đạo, chỉ đạo của các cấp uỷ, tổ chức đảng đối với công tác giữ gìn vệ sinh môi trường, thu gom, vận chuyển, phân loại và xử lý rác thải sinh hoạt, rác thải nông nghiệp, nước thải của các cơ sở sản xuất, kinh doanh, dịch vụ, chăn nuôi và của các hộ gia đình trên địa bàn trong tình hình mới và trong những năm tiếp theo của nhiệm kỳ";

export default defineRule({
  id: "trich-yeu/qua-dai",
  title: "Trích yếu quá dài",
  titleEn: "The abstract is long",
  why: "Trích yếu là một cụm từ ngắn gọn; phần chi tiết để ở nội dung.",
  appliesTo: "party",
  severity: "hint",
  fix: "none",
  scope: "document",
  options: {
    soTu: {
      schema: { type: "integer", minimum: 5 },
      default: 60,
      description: { vi: "Số từ (âm tiết) nhiều nhất của trích yếu", en: "The most words that an abstract may have" },
    },
  },
  examples: [
    { style: "hd36-2018", bad: `CHỈ THỊ\n${LONG}\n-----`, good: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----" },
    { style: "hd36-2018", bad: `KẾ HOẠCH\n${LONG}\n-----`, good: "KẾ HOẠCH\ngiữ gìn vệ sinh\n-----" },
    { style: "hd05-2026", bad: `CHỈ THỊ\n${LONG}\n-----`, good: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----" },
    { style: "hd05-2026", bad: `KẾT LUẬN\n${LONG}\n-----`, good: "KẾT LUẬN\nvề giữ gìn vệ sinh\n-----" },
  ],
  check({ draft, options }, report) {
    const { abstract } = draft;
    if (abstract === null) return;
    const most = Number(options.soTu);
    const words = abstract.text.match(WORD)?.length ?? 0;
    if (words <= most) return;
    report({
      range: abstract.range,
      message: {
        vi: `Trích yếu dài ${words} từ; nên là một cụm từ ngắn gọn, không quá ${most} từ`,
        en: `The abstract has ${words} words; a short phrase of at most ${most} is wanted`,
      },
    });
  },
});
