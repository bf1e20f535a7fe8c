import { bodyName } from "../../reading/committee.ts";
import { isOfMeeting } from "../../reading/meetingMinutes.ts";
import { ownSignatures } from "../../reading/signatureBlocks.ts";
import { onBehalfOf } from "../../styles/signing.ts";
import { lineAt } from "../../syntax/kinds.ts";
import { readAuthority } from "../../syntax/patterns.ts";
import { insertLineAfter } from "../authoring/insertion.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "chu-ky/thieu-chuc-vu",
  title: "Dưới quyền hạn ký ghi chức vụ người ký",
  titleEn: "Below the signing authority stands the signer's position",
  why: "Thay mặt tập thể mà người ký là bí thư, phó bí thư, chủ nhiệm, phó chủ nhiệm, chủ tịch, phó chủ tịch thì ghi chức vụ; chỉ người ký là uỷ viên mới để trống.",
  absenceOf: "position",
  appliesTo: "party",
  severity: "info",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\n\nNguyễn Văn An",
      good: "Yêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNguyễn Văn An",
    },
    {
      style: "hd36-2018",
      bad: "Uỷ ban Kiểm tra kết luận như trên.\n\nT/M UỶ BAN KIỂM TRA\n\nTrần Thị Bình",
      good: "Ban Bí thư yêu cầu thực hiện.\n\nT/M BAN BÍ THƯ\n\nTrần Thị Bình",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nT/M ĐẢNG UỶ\n\nNguyễn Văn An",
      good: "Yêu cầu các chi bộ thực hiện.\n\nT/M ĐẢNG UỶ\nBÍ THƯ\n\nNguyễn Văn An",
    },
    {
      style: "hd05-2026",
      bad: "Đề nghị các đơn vị thực hiện.\n\nT/L BAN THƯỜNG VỤ\n\nTrần Thị Bình",
      good: "Đại hội quyết nghị như trên.\n\nT/M ĐOÀN CHỦ TỊCH\n\nTrần Thị Bình",
    },
  ],
  check({ draft, rulesOn, style: { world } }, report) {
    // That no collective signs minutes is told by itself.
    if (rulesOn.has("chu-ky/bien-ban") && isOfMeeting(draft)) return;
    for (const { authority, position } of ownSignatures(draft)) {
      if (authority === null || position !== null) continue;
      const parts = readAuthority(authority.text);
      if (parts === null) continue;
      const behalf = onBehalfOf(bodyName(parts.body));
      if (behalf?.positions.length === 0) continue;
      const line = authority.range.end.line;
      const alone = lineAt(draft.lines, line).items.length === 1;
      const collective = parts.mark === "T/M";
      const list = (
        behalf?.positions ??
        (world === "state" ? ["CHỦ TỊCH", "“KT. CHỦ TỊCH”, PHÓ CHỦ TỊCH"] : ["BÍ THƯ", "PHÓ BÍ THƯ"])
      ).join(", ");
      // The organs of a congress are signed for by their head alone.
      const onlyHead = behalf?.positions.length === 1;
      report({
        range: authority.range,
        ...(!collective && { case: parts.mark === "K/T" ? "deputy" : "byOrder" }),
        ...(onlyHead && { case: "congress" }),
        message: {
          vi: !collective
            ? `Dưới “${authority.text}” chưa có chức vụ của người ký`
            : `Dưới “${authority.text}” chưa có chức vụ: ghi ${list}${onlyHead || world === "state" ? "" : "; chỉ để trống khi người ký là uỷ viên"}`,
          en: !collective
            ? `No position of the signer below “${authority.text}”`
            : `No position below “${authority.text}”: “${list}”${onlyHead || world === "state" ? "" : "; it is left out only for a member (“uỷ viên”)"}`,
        },
        ...(alone && {
          fix: {
            title: { vi: "Thêm dòng chức vụ", en: "Add a line for the position" },
            safe: false,
            edits: [insertLineAfter(draft, line, "[CHỨC VỤ]")],
          },
        }),
      });
    }
  },
});
