import { fold } from "../../text/fold.ts";
import { defineRule } from "../define.ts";

const LEVELS = ["mật", "tối mật", "tuyệt mật"];
const HEADER36 = "HUYỆN UỶ THANH BÌNH\n*\nSố 05-BC/HU\n";
const HEADER05 = "TỈNH UỶ SƠN HÀ\n*\nSố 05-BC/TU\n";
const REST = "\nBÁO CÁO\nvề công tác cán bộ\n-----\nBan Thường vụ báo cáo như sau.";

export default defineRule({
  id: "dau-muc-do/mat",
  title: "Mức độ mật: MẬT, TỐI MẬT, TUYỆT MẬT",
  titleEn: "Levels of secrecy: “MẬT”, “TỐI MẬT”, “TUYỆT MẬT”",
  why: "Pháp luật về bảo vệ bí mật nhà nước chỉ có ba độ mật; dấu khác không có giá trị và gây lúng túng khi bảo quản.",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: `${HEADER36}RẤT MẬT${REST}`, good: `${HEADER36}TỐI MẬT${REST}` },
    { style: "hd36-2018", bad: `${HEADER36}BẢO MẬT${REST}`, good: `${HEADER36}MẬT${REST}` },
    { style: "hd05-2026", bad: `${HEADER05}TÀI LIỆU MẬT${REST}`, good: `${HEADER05}MẬT${REST}` },
    { style: "hd05-2026", bad: `${HEADER05}RẤT MẬT${REST}`, good: `${HEADER05}TUYỆT MẬT${REST}` },
  ],
  check({ draft }, report) {
    const { secrecy } = draft.marks;
    if (
      secrecy === null ||
      LEVELS.includes(
        fold(secrecy.text)
          .replace(/[()[\]]/g, "")
          .replace(/\s+/g, " ")
          .trim(),
      )
    )
      return;
    report({
      range: secrecy.range,
      message: {
        vi: `Mức độ mật chỉ có MẬT, TỐI MẬT, TUYỆT MẬT, không có “${secrecy.text}”`,
        en: `The levels of secrecy are “MẬT”, “TỐI MẬT”, “TUYỆT MẬT”; there is no “${secrecy.text}”`,
      },
    });
  },
});
