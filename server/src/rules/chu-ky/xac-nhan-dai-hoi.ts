import { bodyName } from "../../reading/committee.ts";
import { signersOf } from "../../reading/signing.ts";
import { onBehalfOf } from "../../styles/signing.ts";
import type { Draft } from "../../syntax/draft.ts";
import { readAuthority } from "../../syntax/patterns.ts";
import { fold } from "../../text/fold.ts";
import { defineRule } from "../define.ts";

/** True for the resolution of a congress. */
function isCongressResolution({ issuingBody, superiorBody }: Draft): boolean {
  return [issuingBody, superiorBody].some((body) => bodyName(body?.text ?? "").startsWith("đại hội"));
}

const HEAD =
  "ĐẠI HỘI ĐẠI BIỂU\nĐẢNG BỘ XÃ AN PHÚ LẦN THỨ II\n*\nSố 05-NQ/ĐH\nNGHỊ QUYẾT\nĐại hội đại biểu Đảng bộ xã An Phú lần thứ II\n-----\nĐại hội quyết nghị.\n\nT/M ĐOÀN CHỦ TỊCH\n\nNguyễn Văn An\n\nXác nhận chữ ký của đồng chí Nguyễn Văn An\n";

export default defineRule({
  id: "chu-ky/xac-nhan-dai-hoi",
  title: "Chữ ký ở nghị quyết đại hội do bí thư hoặc phó bí thư xác nhận",
  titleEn: "The signature of a congress resolution is confirmed by the secretary or a deputy",
  why: "Văn bản khác của đại hội do lãnh đạo văn phòng thừa lệnh xác nhận; riêng nghị quyết thì bí thư hoặc phó bí thư cấp uỷ mới thay mặt cấp uỷ xác nhận.",
  kinds: ({ atCongress }) => atCongress === "passed",
  appliesTo: "party",
  severity: "error",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${HEAD}T/L BAN THƯỜNG VỤ\nPHÓ CHÁNH VĂN PHÒNG\n\nTrần Thị Bình`,
      good: `${HEAD}T/M ĐẢNG UỶ\nBÍ THƯ\n\nTrần Thị Bình`,
    },
    {
      style: "hd36-2018",
      bad: `${HEAD}CHÁNH VĂN PHÒNG\n\nTrần Thị Bình`,
      good: `${HEAD}T/M ĐẢNG UỶ\nPHÓ BÍ THƯ\n\nTrần Thị Bình`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình`,
      good: `${HEAD}T/M ĐẢNG UỶ\nBÍ THƯ\n\nTrần Thị Bình`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}T/L ĐẢNG UỶ\nPHÓ CHÁNH VĂN PHÒNG\n\nTrần Thị Bình`,
      good: `${HEAD}T/M ĐẢNG UỶ\nPHÓ BÍ THƯ\n\nTrần Thị Bình`,
    },
  ],
  check({ draft }, report) {
    if (!isCongressResolution(draft)) return;
    for (const { authority, position } of signersOf(draft).confirming) {
      const parts = authority === null ? null : readAuthority(authority.text);
      const at = authority ?? position;
      const bySecretary = position === null || /^(?:phó )?bí thư|^\[/.test(fold(position.text));
      if (
        at === null ||
        (bySecretary && (parts === null || (onBehalfOf(bodyName(parts.body)) !== null && parts.mark === "T/M")))
      ) {
        continue;
      }
      report({
        range: at.range,
        message: {
          vi: "Chữ ký ở nghị quyết đại hội do bí thư hoặc phó bí thư xác nhận: “T/M ĐẢNG UỶ” (hoặc TỈNH UỶ, THÀNH UỶ), dưới ghi BÍ THƯ hoặc PHÓ BÍ THƯ",
          en: "The signature of a congress resolution is confirmed by the secretary or a deputy: “T/M ĐẢNG UỶ” (“TỈNH UỶ”, “THÀNH UỶ”)",
        },
      });
    }
  },
});
