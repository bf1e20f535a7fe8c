import { ownSignatures } from "../../reading/signatureBlocks.ts";
import type { Draft } from "../../syntax/draft.ts";
import { defineRule } from "../define.ts";

/** True for a draft whose number or day is still blank, or that calls itself one. */
function isDraft({ number, placeDate, marks }: Draft): boolean {
  return (
    (number !== null && number.value === null) || (placeDate !== null && placeDate.day === null) || marks.draft !== null
  );
}

export default defineRule({
  id: "chu-ky/thieu-ho-ten",
  title: "Dưới chữ ký phải có họ tên đầy đủ người ký",
  titleEn: "The signer's full name is missing",
  why: "Họ tên người ký cho biết ai chịu trách nhiệm về văn bản; bản dự thảo có thể để trống, văn bản ban hành thì không.",
  appliesTo: "party",
  severity: "error",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ",
      good: "Yêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An",
    },
    {
      style: "hd36-2018",
      bad: "Số      -CV/VPHU\nKính gửi: Các chi bộ.\nĐề nghị các chi bộ gửi báo cáo.\n\nCHÁNH VĂN PHÒNG\n(Đã ký)",
      good: "Số      -CV/VPHU\nKính gửi: Các chi bộ.\nĐề nghị các chi bộ gửi báo cáo.\n\nCHÁNH VĂN PHÒNG\n\n[Họ và tên]",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nT/M ĐẢNG UỶ\nPHÓ BÍ THƯ\n(Đã ký)",
      good: "Yêu cầu các chi bộ thực hiện.\n\nT/M ĐẢNG UỶ\nPHÓ BÍ THƯ\n(Đã ký)\nTrần Thị Bình",
    },
    {
      style: "hd05-2026",
      bad: "Đề nghị các đơn vị thực hiện.\n\nK/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN",
      good: "Đề nghị các đơn vị thực hiện.\n\nK/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nHọ và tên",
    },
  ],
  check({ draft }, report) {
    for (const { authority, position, name } of ownSignatures(draft)) {
      const above = position ?? authority;
      if (name !== null || above === null) continue;
      report({
        range: above.range,
        message: {
          vi: "Thiếu họ tên người ký: dưới chữ ký ghi họ tên đầy đủ",
          en: "The signer's name is missing: the full name stands below the signature",
        },
        ...(isDraft(draft) && { severity: "hint" }),
      });
    }
  },
});
