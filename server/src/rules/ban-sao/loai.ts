import { isCapitals } from "../../text/fold.ts";
import { copyStyle, isTypeOf, typeWritten } from "../authoring/copyStyle.ts";
import { defineRule } from "../define.ts";

function copied(type: string): string {
  return `UBND TỈNH SƠN HÀ\nSỞ XÂY DỰNG\nSố: 12/SY-SXD\n\n${type}\nSơn Hà, ngày 20 tháng 3 năm 2026\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình`;
}

const ID = "ban-sao/loai";

export default defineRule({
  id: ID,
  title: "Chỉ dẫn loại bản sao",
  titleEn: "What kind of copy it is",
  why: "Hướng dẫn 36 có ba loại: sao y bản chính, sao lục, trích sao; Hướng dẫn 05 bỏ ba loại này, dùng chung dấu “Bản sao văn bản”; Nghị định 30 có sao y, sao lục, trích sao.",
  speaksOf: "copies",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    { style: "nd30-2020", bad: copied("SAO Y BẢN CHÍNH"), good: copied("SAO Y") },
    { style: "nd30-2020", bad: copied("BẢN SAO VĂN BẢN"), good: copied("SAO Y") },
    {
      style: "hd36-2018",
      bad: "HUYỆN UỶ THANH BÌNH\nVĂN PHÒNG\n*\nSố 71-BS/VPHU\n\nSAO Y\nThanh Bình, ngày 20 tháng 3 năm 2019\n\nNơi nhận:\n- Lưu Văn phòng Huyện uỷ.\n\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
      good: "HUYỆN UỶ THANH BÌNH\nVĂN PHÒNG\n*\nSố 71-BS/VPHU\n\nSAO Y BẢN CHÍNH\nThanh Bình, ngày 20 tháng 3 năm 2019\n\nNơi nhận:\n- Lưu Văn phòng Huyện uỷ.\n\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
    },
    {
      style: "hd36-2018",
      bad: "HUYỆN UỶ THANH BÌNH\nVĂN PHÒNG\n*\nSố 71-BS/VPHU\n\nBẢN SAO\nThanh Bình, ngày 20 tháng 3 năm 2019\n\nNơi nhận:\n- Lưu Văn phòng Huyện uỷ.\n\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
      good: "HUYỆN UỶ THANH BÌNH\nVĂN PHÒNG\n*\nSố 71-BS/VPHU\n\nSAO LỤC\nThanh Bình, ngày 20 tháng 3 năm 2019\n\nNơi nhận:\n- Lưu Văn phòng Huyện uỷ.\n\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
    },
    {
      style: "hd05-2026",
      bad: "Chỉ thị này phổ biến đến chi bộ.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n\n-----\n\nSAO LỤC\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
      good: "Chỉ thị này phổ biến đến chi bộ.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n\n-----\n\nBẢN SAO VĂN BẢN\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
    },
    {
      style: "hd36-2018",
      bad: "HUYỆN UỶ THANH BÌNH\nVĂN PHÒNG\n*\nSố 71-BS/VPHU\n\nSao lục\nThanh Bình, ngày 20 tháng 3 năm 2019\n\nNơi nhận:\n- Lưu Văn phòng Huyện uỷ.\n\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
      good: "HUYỆN UỶ THANH BÌNH\nVĂN PHÒNG\n*\nSố 71-BS/VPHU\n\nSAO LỤC\nThanh Bình, ngày 20 tháng 3 năm 2019\n\nNơi nhận:\n- Lưu Văn phòng Huyện uỷ.\n\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
    },
    { style: "nd30-2020", bad: copied("Sao y"), good: copied("SAO Y") },
    {
      style: "hd05-2026",
      bad: "SAO Y BẢN CHÍNH\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
      good: "BẢN SAO VĂN BẢN\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
    },
  ],
  check(context, report) {
    for (const copy of context.draft.copies) {
      const style = copyStyle(copy, context);
      const line = copy.typeLine;
      // Where the line is a component of its own, a missing one is reported by ban-sao/thanh-phan.
      const shown = line ?? (style?.copies.parts.includes("typeLine") ? null : copy.number);
      if (style === null || shown === null) continue;
      const written = typeWritten(copy);
      if (isTypeOf(style, written)) {
        const right = written.toUpperCase();
        // Where no guideline shows capitals there is no case of it: HD 05 knows a stamp.
        if (line === null || isCapitals(written) || style.clauses[`${ID}:capitals`] === undefined) continue;
        report({
          range: line.range,
          style,
          case: "capitals",
          message: {
            vi: `Chỉ dẫn loại bản sao viết in hoa: “${right}”`,
            en: `The kind of copy is in capitals: “${right}”`,
          },
        });
        continue;
      }
      const list = style.copies.typeLines.map((type) => `“${type.line}”`).join(", ");
      report({
        range: shown.range,
        style,
        message: {
          vi: `${style.copies.typeLines.length === 1 ? "Bản sao đóng dấu" : "Chỉ dẫn loại bản sao ghi"} ${list}${line === null ? "" : `, không ghi “${written}”`}`,
          en: `A copy is marked ${list}${line === null ? "" : `, not “${written}”`}`,
        },
      });
    }
  },
});
