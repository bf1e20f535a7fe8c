import type { SignatureBlock } from "../../reading/signatureBlocks.ts";
import { ownSignatures } from "../../reading/signatureBlocks.ts";
import { slice } from "../../syntax/component.ts";
import type { Component } from "../../syntax/draft.ts";
import { readAuthority } from "../../syntax/patterns.ts";
import { fold } from "../../text/fold.ts";
import { WORD_END } from "../../text/letters.ts";
import { removalOf } from "../authoring/lineRemoval.ts";
import { defineRule } from "../define.ts";

const MEMBER = new RegExp(`^(?:uỷ viên|(?:chi|đảng|tỉnh|thành|huyện|quận|thị|đặc khu) uỷ viên)${WORD_END}`, "u");
const OF_BODY = "(?: (?:ban )?thường vụ| ban chấp hành| uỷ ban kiểm tra| ban cán sự đảng| đảng đoàn| hội đồng)?";
const OF_COMMITTEE = "(?: (?:tỉnh|thành|huyện|quận|thị|đảng) uỷ)?";
/** Nothing but a member: no second office behind it, which a removal would take along. */
const ONLY_MEMBER = new RegExp(
  `^(?:(?:chi|đảng|tỉnh|thành|huyện|quận|thị|đặc khu) )?uỷ viên(?: thường trực)?${OF_BODY}${OF_COMMITTEE}$`,
  "u",
);

/** The line that calls the signer a member: the position, or what was read as the last line of the authority. */
function memberLine({ authority, position }: SignatureBlock): Component | null {
  if (position !== null) return MEMBER.test(fold(position.text)) ? position : null;
  const last = authority?.pieces.at(-1);
  if (authority === null || last === undefined || authority.pieces.length < 2) return null;
  return MEMBER.test(fold(last.segment.text)) ? slice(authority, last.at, authority.text.length) : null;
}

export default defineRule({
  id: "chu-ky/chuc-vu-uy-vien",
  title: "Ký thay mặt tập thể không ghi chức vụ uỷ viên",
  titleEn: "Under T/M a member (“uỷ viên”) has no position",
  why: "Khi ký thay mặt tập thể chỉ ghi chức vụ bí thư, phó bí thư, chủ nhiệm, phó chủ nhiệm, chủ tịch, phó chủ tịch; người ký là uỷ viên thì không ghi chức vụ.",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\nUỶ VIÊN BAN THƯỜNG VỤ\n\nNguyễn Văn An",
      good: "Yêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\n\nNguyễn Văn An",
    },
    {
      style: "hd36-2018",
      bad: "Uỷ ban Kiểm tra kết luận như trên.\n\n**T/M UỶ BAN KIỂM TRA\nỦY VIÊN**\n\nTrần Thị Bình",
      good: "Uỷ ban Kiểm tra kết luận như trên.\n\n**T/M UỶ BAN KIỂM TRA**\n\nTrần Thị Bình",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\nUỶ VIÊN THƯỜNG VỤ\n\nNguyễn Văn An",
      good: "Yêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\n\nNguyễn Văn An",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nT/M ĐẢNG UỶ\nĐẢNG UỶ VIÊN\n\nNguyễn Văn An",
      good: "Yêu cầu các chi bộ thực hiện.\n\nT/M ĐẢNG UỶ\n\nNguyễn Văn An",
    },
  ],
  check({ draft }, report) {
    for (const block of ownSignatures(draft)) {
      if (block.authority === null || readAuthority(block.authority.text)?.mark !== "T/M") continue;
      const member = memberLine(block);
      // “UỶ VIÊN BAN THƯỜNG VỤ kiêm TRƯỞNG BAN CHỈ ĐẠO” is how a body without a seal signs.
      if (member === null || fold(member.text).includes("kiêm")) continue;
      report({
        range: member.range,
        message: {
          vi: `Ký thay mặt tập thể thì không ghi chức vụ uỷ viên: bỏ “${member.text}”`,
          en: `Under T/M a member's position is not written: leave out “${member.text}”`,
        },
        fix: {
          title: { vi: "Bỏ dòng chức vụ uỷ viên", en: "Remove the member's position" },
          safe: ONLY_MEMBER.test(fold(member.text)),
          edits: removalOf(draft, member).map((range) => ({ range, newText: "" })),
        },
      });
    }
  },
});
