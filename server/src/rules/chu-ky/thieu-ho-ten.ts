import { ownSignatures } from "../../reading/signatureBlocks.ts";
import type { Draft } from "../../syntax/draft.ts";
import { lineRangeOf } from "../authoring/insertion.ts";
import { defineRule } from "../define.ts";

/** True for a draft whose number or day is still blank, or that calls itself one. */
function isDraft({ number, placeDate, marks }: Draft): boolean {
  return (
    (number !== null && number.value === null) || (placeDate !== null && placeDate.day === null) || marks.draft !== null
  );
}

/** The line of a name that stands right above a signature's first line; null where none does. */
function nameAbove({ lines, body }: Draft, first: number): number | null {
  for (let line = first - 1; line >= 0 && line >= (body?.first ?? 0); line--) {
    const [item, second] = lines[line]?.items ?? [];
    if (item === undefined) continue;
    return item.kind === "personName" && second === undefined ? line : null;
  }
  return null;
}

export default defineRule({
  id: "chu-ky/thieu-ho-ten",
  title: "Dưới chữ ký phải có họ tên đầy đủ người ký",
  titleEn: "The signer's full name is missing",
  why: "Họ tên người ký cho biết ai chịu trách nhiệm về văn bản; bản dự thảo có thể để trống, văn bản ban hành thì không.",
  absenceOf: "name",
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
      const misplaced = nameAbove(draft, (authority ?? above).range.start.line);
      if (misplaced !== null) {
        report({
          range: lineRangeOf(draft, misplaced),
          case: "misplaced",
          message: {
            vi: `Họ tên người ký ghi dưới chức vụ và chữ ký, không ghi phía trên “${(authority ?? above).text}”`,
            en: `The signer's name stands below position and signature, not above “${(authority ?? above).text}”`,
          },
        });
        continue;
      }
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
