import { fold } from "../../text/fold.ts";
import { defineRule } from "../define.ts";

const LEVELS = ["khẩn", "thượng khẩn", "hoả tốc"];
const HEADER36 = "HUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU\n";
const HEADER05 = "TỈNH UỶ SƠN HÀ\n*\nSố 05-CT/TU\n";
const REST = "\nCHỈ THỊ\nvề phòng, chống thiên tai\n-----\nYêu cầu các chi bộ thực hiện.";

export default defineRule({
  id: "dau-muc-do/khan",
  title: "Mức độ khẩn: KHẨN, THƯỢNG KHẨN, HOẢ TỐC",
  titleEn: "Levels of urgency: “KHẨN”, “THƯỢNG KHẨN”, “HOẢ TỐC”",
  why: "Văn thư chuyển văn bản theo đúng ba mức khẩn; ghi mức khác thì không biết phải chuyển trong bao lâu.",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: `${HEADER36}RẤT KHẨN${REST}`, good: `${HEADER36}THƯỢNG KHẨN${REST}` },
    { style: "hd36-2018", bad: `${HEADER36}KHẨN CẤP${REST}`, good: `${HEADER36}KHẨN${REST}` },
    { style: "hd05-2026", bad: `${HEADER05}HOẢ TỐC HẸN GIỜ${REST}`, good: `${HEADER05}HỎA TỐC${REST}` },
    { style: "hd05-2026", bad: `${HEADER05}ĐẶC BIỆT KHẨN${REST}`, good: `${HEADER05}HOẢ TỐC${REST}` },
  ],
  check({ draft }, report) {
    const { urgency } = draft.marks;
    if (
      urgency === null ||
      LEVELS.includes(
        fold(urgency.text)
          .replace(/[()[\]]/g, "")
          .replace(/\s+/g, " ")
          .trim(),
      )
    )
      return;
    report({
      range: urgency.range,
      message: {
        vi: `Mức độ khẩn chỉ có KHẨN, THƯỢNG KHẨN, HOẢ TỐC, không có “${urgency.text}”`,
        en: `The levels of urgency are “KHẨN”, “THƯỢNG KHẨN”, “HOẢ TỐC”; there is no “${urgency.text}”`,
      },
    });
  },
});
