import type { CopyPart } from "../../styles/style.ts";
import type { Component, Copy } from "../../syntax/draft.ts";
import { copyStyle } from "../authoring/copyStyle.ts";
import type { Text } from "../define.ts";
import { defineRule } from "../define.ts";

/** What each part of a copy's block is called, and when it is missing. */
const PARTS: Readonly<Record<CopyPart, Text & { readonly isMissing: (copy: Copy) => boolean }>> = {
  issuingBody: { vi: "tên cơ quan sao", en: "the copying body", isMissing: ({ issuingBody }) => issuingBody === null },
  number: { vi: "số và ký hiệu bản sao", en: "the number and symbol", isMissing: ({ number }) => number === null },
  typeLine: { vi: "chỉ dẫn loại bản sao", en: "the kind of copy", isMissing: ({ typeLine }) => typeLine === null },
  placeDate: { vi: "địa danh và ngày sao", en: "the place and date", isMissing: ({ placeDate }) => placeDate === null },
  position: { vi: "chức vụ người ký sao", en: "the position", isMissing: ({ position }) => position === null },
  authorityOrPosition: {
    vi: "quyền hạn, chức vụ người sao",
    en: "the authority and position",
    isMissing: ({ authority, position }) => authority === null && position === null,
  },
  name: { vi: "họ tên người ký sao", en: "the name", isMissing: ({ name }) => name === null },
  recipients: {
    vi: "nơi nhận bản sao",
    en: "the recipients",
    isMissing: ({ recipientsHeading }) => recipientsHeading === null,
  },
};

function headOf({ typeLine, number, issuingBody, placeDate }: Copy): Component | null {
  return typeLine ?? number ?? issuingBody ?? placeDate;
}

const ORIGINAL36 =
  "HUYỆN UỶ THANH BÌNH\nVĂN PHÒNG\n*\nSố 71-BS/VPHU\n\nSAO LỤC\nThanh Bình, ngày 20 tháng 3 năm 2019\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.\n\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình";

const ORIGINAL30 =
  "UBND TỈNH SƠN HÀ\nSỞ XÂY DỰNG\nSố: 12/SY-SXD\n\nSAO Y\nSơn Hà, ngày 20 tháng 3 năm 2026\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nTL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình";

export default defineRule({
  id: "ban-sao/thanh-phan",
  title: "Bản sao phải đủ thành phần thể thức",
  titleEn: "A copy has all its components",
  why: "Hướng dẫn 36: bản sao phải đủ các thành phần thì mới có giá trị pháp lý; Hướng dẫn 05: ngoài dấu “Bản sao văn bản” còn có quyền hạn, chức vụ, họ tên người sao.",
  speaksOf: "copies",
  appliesTo: "party",
  severity: "error",
  fix: "none",
  scope: "document",
  examples: [
    { style: "nd30-2020", bad: ORIGINAL30.replace("Số: 12/SY-SXD\n", ""), good: ORIGINAL30 },
    { style: "nd30-2020", bad: ORIGINAL30.replace("\n\nTrần Thị Bình", ""), good: ORIGINAL30 },
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
      bad: "Chỉ thị này phổ biến đến chi bộ.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n\n____________________\n\nBẢN SAO VĂN BẢN",
      good: "Chỉ thị này phổ biến đến chi bộ.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n\n____________________\n\nBẢN SAO VĂN BẢN\n\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
    },
  ],
  check(context, report) {
    for (const copy of context.draft.copies) {
      const style = copyStyle(copy, context);
      if (style === null) continue;
      const missing = style.copies.parts.map((part) => PARTS[part]).filter(({ isMissing }) => isMissing(copy));
      if (missing.length === 0) continue;
      report({
        range: headOf(copy)?.range ?? copy.range,
        style,
        message: {
          vi: `Bản sao thiếu ${missing.map(({ vi }) => vi).join(", ")}`,
          en: `The copy lacks ${missing.map(({ en }) => en).join(", ")}`,
        },
      });
    }
  },
});
