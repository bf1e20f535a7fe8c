import { isCapitals } from "../../text/fold.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

const HEADER36 = "HUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU\n";
const HEADER05 = "TỈNH UỶ SƠN HÀ\n*\nSố 05-CT/TU\n";
const REST = "\nCHỈ THỊ\nvề phòng, chống thiên tai\n-----\nYêu cầu các chi bộ thực hiện.";

export default defineRule({
  id: "dau-muc-do/viet-hoa",
  title: "Dấu mật, dấu khẩn, chỉ dẫn phạm vi phổ biến viết in hoa",
  titleEn: "Marks of secrecy, urgency and circulation are in capitals",
  why: "Mẫu trình bày ghi HOẢ TỐC, XONG HỘI NGHỊ TRẢ LẠI bằng chữ in hoa, để nhìn là thấy.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: `${HEADER36}Khẩn${REST}`, good: `${HEADER36}KHẨN${REST}` },
    { style: "hd36-2018", bad: `Lưu hành nội bộ\n${HEADER36}${REST}`, good: `LƯU HÀNH NỘI BỘ\n${HEADER36}${REST}` },
    { style: "hd05-2026", bad: `${HEADER05}Hoả tốc${REST}`, good: `${HEADER05}HOẢ TỐC${REST}` },
    { style: "hd05-2026", bad: `Tài liệu thu hồi\n${HEADER05}${REST}`, good: `TÀI LIỆU THU HỒI\n${HEADER05}${REST}` },
  ],
  check({ draft }, report) {
    const { secrecy, urgency, circulation } = draft.marks;
    for (const mark of [secrecy, urgency, circulation]) {
      if (mark === null || isCapitals(mark.text)) continue;
      const right = mark.text.toUpperCase();
      report({
        range: mark.range,
        message: { vi: `Viết in hoa: “${right}”`, en: `In capitals: “${right}”` },
        fix: {
          title: toWrite(right),
          safe: true,
          edits: [{ range: mark.range, newText: right }],
        },
      });
    }
  },
});
