import { headerMonth } from "../../text/date.ts";
import { dateNumeral } from "../authoring/dateNumeral.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { ownDates } from "../authoring/ownDates.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "dia-danh-ngay/thua-so-0",
  title: "Tháng 3 đến tháng 9 không có số 0 phía trước",
  titleEn: "The months 3 to 9 have no leading zero",
  why: "Chỉ tháng 1 và tháng 2 mới có số 0, vì chỉ hai tháng ấy có thể bị sửa thành tháng 11, 12; “tháng 09” là thừa.",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Thanh Bình, ngày 01 tháng 09 năm 2021",
      good: "Thanh Bình, ngày 01 tháng 9 năm 2021",
    },
    {
      style: "hd36-2018",
      bad: "Thanh Bình, ngày … tháng **03** năm 2021",
      good: "Thanh Bình, ngày … tháng **3** năm 2021",
    },
    {
      style: "hd05-2026",
      bad: "Sơn Hà, ngày 15 tháng 06 năm 2026",
      good: "Sơn Hà, ngày 15 tháng 6 năm 2026",
    },
    {
      style: "hd05-2026",
      bad: "Sơn Hà, ngày      tháng 08 năm 2026",
      good: "Sơn Hà, ngày      tháng 8 năm 2026",
    },
  ],
  check(context, report) {
    for (const placeDate of ownDates(context)) {
      const numeral = dateNumeral(placeDate, "tháng");
      if (numeral === null || !/^0[3-9]$/.test(numeral.text)) continue;
      const right = headerMonth(Number(numeral.text));
      report({
        range: numeral.range,
        message: {
          vi: `Tháng 3 đến tháng 9 không thêm số 0: “tháng ${right}”`,
          en: `The months 3 to 9 have no leading zero: “tháng ${right}”`,
        },
        fix: {
          title: toWrite(`tháng ${right}`),
          safe: true,
          edits: [{ range: numeral.range, newText: right }],
        },
      });
    }
  },
});
