import { headerDay, headerMonth } from "../../text/date.ts";
import { dateNumeral } from "../authoring/dateNumeral.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { ownDates } from "../authoring/ownDates.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "dia-danh-ngay/them-so-0",
  title: "Ngày dưới 10, tháng 1 và tháng 2 có số 0 phía trước",
  titleEn: "A day below 10 and the months 1 and 2 have a leading zero",
  why: "Thêm số 0 để không chèn được chữ số vào ngày, tháng của văn bản đã ký: “ngày 03 tháng 02”.",
  appliesTo: "party",
  severity: "error",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Thanh Bình, ngày 3 tháng 2 năm 2020",
      good: "Thanh Bình, ngày 03 tháng 02 năm 2020",
    },
    {
      style: "hd36-2018",
      bad: "Thanh Bình, ngày      tháng 1 năm 2020",
      good: "Thanh Bình, ngày      tháng 01 năm 2020",
    },
    {
      style: "hd05-2026",
      bad: "Sơn Hà, ngày 5 tháng 6 năm 2026",
      good: "Sơn Hà, ngày 05 tháng 6 năm 2026",
    },
    {
      style: "hd05-2026",
      bad: "Sơn Hà, ngày 15 tháng 2 năm 2027",
      good: "Sơn Hà, ngày 15 tháng 02 năm 2027",
    },
  ],
  check(context, report) {
    const units = ["ngày", "tháng"] as const;
    for (const { placeDate, unit } of ownDates(context).flatMap((placeDate) =>
      units.map((unit) => ({ placeDate, unit })),
    )) {
      const numeral = dateNumeral(placeDate, unit);
      if (numeral === null || numeral.text.length > 1) continue;
      const value = Number(numeral.text);
      const right = unit === "ngày" ? headerDay(value) : headerMonth(value);
      if (right === numeral.text || value === 0) continue;
      report({
        range: numeral.range,
        message:
          unit === "ngày"
            ? {
                vi: `Ngày dưới 10 phải thêm số 0 phía trước: “${right}”`,
                en: `A day below 10 has a leading zero: “${right}”`,
              }
            : {
                vi: `Tháng 1 và tháng 2 phải thêm số 0 phía trước: “${right}”`,
                en: `The months 1 and 2 have a leading zero: “${right}”`,
              },
        fix: {
          title: toWrite(right),
          safe: true,
          edits: [{ range: numeral.range, newText: right }],
        },
      });
    }
  },
});
