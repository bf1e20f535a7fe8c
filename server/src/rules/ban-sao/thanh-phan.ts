import type { Component, Copy } from "../../syntax/draft.ts";
import { copyStyle } from "../authoring/copyStyle.ts";
import type { Text } from "../define.ts";
import { defineRule } from "../define.ts";

interface Part extends Text {
  readonly missing: boolean;
}

/** What a copy's block must hold under HD 36: everything that a document's frame holds. */
function partsOf36(copy: Copy): readonly Part[] {
  return [
    { vi: "tên cơ quan sao", en: "the copying body", missing: copy.issuingBody === null },
    { vi: "số và ký hiệu bản sao", en: "the number and symbol", missing: copy.number === null },
    { vi: "chỉ dẫn loại bản sao", en: "the kind of copy", missing: copy.typeLine === null },
    { vi: "địa danh và ngày sao", en: "the place and date", missing: copy.placeDate === null },
    { vi: "chức vụ người ký sao", en: "the position", missing: copy.position === null },
    { vi: "họ tên người ký sao", en: "the name", missing: copy.name === null },
    { vi: "nơi nhận bản sao", en: "the recipients", missing: copy.recipientsHeading === null },
  ];
}

/** Under HD 05 a stamp and the signature of whoever copies. */
function partsOf05(copy: Copy): readonly Part[] {
  const unsigned = copy.authority === null && copy.position === null;
  return [
    { vi: "quyền hạn, chức vụ người sao", en: "the authority and position", missing: unsigned },
    { vi: "họ tên người sao", en: "the name", missing: copy.name === null },
  ];
}

function headOf({ typeLine, number, issuingBody, placeDate }: Copy): Component | null {
  return typeLine ?? number ?? issuingBody ?? placeDate;
}

const ORIGINAL36 =
  "HUYỆN UỶ THANH BÌNH\nVĂN PHÒNG\n*\nSố 71-BS/VPHU\n\nSAO LỤC\nThanh Bình, ngày 20 tháng 3 năm 2019\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.\n\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình";

export default defineRule({
  id: "ban-sao/thanh-phan",
  title: "Bản sao phải đủ thành phần thể thức",
  titleEn: "A copy has all its components",
  why: "Bản sao chỉ có giá trị pháp lý khi đủ thành phần thể thức bản sao; thiếu thì chỉ để tham khảo.",
  clause: { "hd36-2018": "II.3.3", "hd05-2026": "Phần II, III.2" },
  appliesTo: "party",
  severity: "error",
  fix: "none",
  judgesCopies: true,
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: ORIGINAL36.replace("Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.\n\n", ""),
      good: ORIGINAL36,
    },
    { style: "hd36-2018", bad: ORIGINAL36.replace("\nThanh Bình, ngày 20 tháng 3 năm 2019", ""), good: ORIGINAL36 },
    {
      style: "hd05-2026",
      bad: "BẢN SAO VĂN BẢN\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG",
      good: "BẢN SAO VĂN BẢN\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
    },
    {
      style: "hd05-2026",
      bad: "Chỉ thị này phổ biến đến chi bộ.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n\nBẢN SAO VĂN BẢN",
      good: "Chỉ thị này phổ biến đến chi bộ.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n\nBẢN SAO VĂN BẢN\n\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
    },
  ],
  check(context, report) {
    for (const copy of context.draft.copies) {
      const style = copyStyle(copy, context);
      if (style === null) continue;
      const parts = style.id === "hd36-2018" ? partsOf36(copy) : partsOf05(copy);
      const missing = parts.filter((part) => part.missing);
      if (missing.length === 0) continue;
      report({
        range: headOf(copy)?.range ?? copy.range,
        style: style.id,
        message: {
          vi: `Bản sao thiếu ${missing.map(({ vi }) => vi).join(", ")}`,
          en: `The copy lacks ${missing.map(({ en }) => en).join(", ")}`,
        },
      });
    }
  },
});
