import { bodyName } from "../../reading/committee.ts";
import { isJoint, maySignOnBehalf, ownSigners, signsByTwoOffices } from "../../reading/signing.ts";
import { onBehalfOf } from "../../styles/signing.ts";
import type { Component, Draft } from "../../syntax/draft.ts";
import type { AuthorityParts } from "../../syntax/patterns.ts";
import { readAuthority } from "../../syntax/patterns.ts";
import { fold, withoutMarks } from "../../text/fold.ts";
import { beginsWithWords, WORD_END } from "../../text/letters.ts";
import { toRemove } from "../authoring/fixTitles.ts";
import { removalOf } from "../authoring/lineRemoval.ts";
import type { Finding } from "../define.ts";
import { defineRule } from "../define.ts";

type Misfit = Omit<Finding, "range">;

const OFFICE_HEAD = new RegExp(`^(?:phó )?chánh văn phòng${WORD_END}`, "u");
/** Members of a collective are reported by the rule of members. */
const MEMBER = new RegExp(`(?:^| )uỷ viên${WORD_END}`, "u");
const SECRETARY = new RegExp(`^(?:phó )?bí thư(?! chi bộ)${WORD_END}`, "u");

function underOnBehalf(draft: Draft, position: Component, words: string): Misfit | null {
  const behalf = onBehalfOf(words);
  const folded = fold(position.text);
  if (behalf === null || MEMBER.test(folded) || maySignOnBehalf(position.text, words) !== false) return null;
  // “BỈ THƯ” is a slip in a position that fits, and told of as one.
  const letters = withoutMarks(position.text);
  if (behalf.positions.some((one) => beginsWithWords(letters, withoutMarks(one)))) return null;
  const list = behalf.positions.map((one) => `“${one}”`).join(", ");
  if (OFFICE_HEAD.test(folded)) {
    return {
      message: {
        vi: `“${position.text}” không ký thay mặt (T/M): được uỷ quyền thì ký thừa lệnh “T/L ${behalf.body}”`,
        en: `“${position.text}” does not sign on behalf (T/M); an office's head signs by order, “T/L ${behalf.body}”`,
      },
    };
  }
  return {
    message:
      behalf.positions.length === 0
        ? {
            vi: `Dưới “T/M ${behalf.body}” không ghi chức vụ: bỏ “${position.text}”`,
            en: `No position stands below “T/M ${behalf.body}”: leave out “${position.text}”`,
          }
        : {
            vi: `Dưới “T/M ${behalf.body}” chỉ ghi chức vụ ${list}; người ký giữ chức vụ khác thì không ghi: bỏ “${position.text}”`,
            en: `Below “T/M ${behalf.body}” only ${list} may stand; a signer of another position has none: leave out “${position.text}”`,
          },
    fix: {
      title: toRemove(position.text),
      safe: false,
      edits: removalOf(draft, position).map((range) => ({ range, newText: "" })),
    },
  };
}

/** True for a deputy of whoever is named behind “K/T”: “PHÓ TRƯỞNG BAN” for “TRƯỞNG BAN CHỈ ĐẠO”. */
function isDeputy(position: string, head: string): boolean {
  const of = position.startsWith("phó ") ? position.slice("phó ".length) : null;
  return of !== null && (of.startsWith(head) || head.startsWith(of) || head.startsWith("thủ trưởng"));
}

function underDeputy(position: Component, parts: AuthorityParts): Misfit | null {
  // Nobody signs for a collective as its deputy: chu-ky/quyen-han-phu-hop tells it of the authority.
  if (onBehalfOf(bodyName(parts.body)) !== null) return null;
  const head = bodyName(parts.body).replace(/^(?:đồng chí )/, "");
  const folded = bodyName(position.text);
  if (head.startsWith("phó ")) {
    return {
      case: "deputy",
      message: {
        vi: `Ký thay là cấp phó ký thay cấp trưởng: “K/T ${parts.body.slice("PHÓ ".length)}”, không ký thay cấp phó`,
        en: `A deputy signs for the head, “K/T ${parts.body.slice("PHÓ ".length)}”, not for another deputy`,
      },
    };
  }
  if (folded.startsWith("[") || head.startsWith("[") || isDeputy(folded, head)) return null;
  const own = /^(?:CHÁNH VĂN PHÒNG|TỔNG \S+ \S+|\S+(?: \S+)?)/u.exec(parts.body)?.[0] ?? parts.body;
  return {
    case: "deputy",
    message: {
      vi: `Dưới “K/T ${parts.body}” là chức vụ cấp phó, như “PHÓ ${own}”, không phải “${position.text}”`,
      en: `Below “K/T ${parts.body}” stands the deputy's position, such as “PHÓ ${own}”, not “${position.text}”`,
    },
  };
}

function underByOrder(draft: Draft, position: Component, parts: AuthorityParts): Misfit | null {
  // A type that only a board signs, on its behalf, is reported by chu-ky/quyen-han-phu-hop.
  const ofBoard = onBehalfOf(bodyName(parts.body)) !== null && draft.type.signedFor === "";
  if (!ofBoard || !SECRETARY.test(fold(position.text))) return null;
  return {
    case: "byOrder",
    message: {
      vi: `“${position.text}” ký thay mặt “T/M ${parts.body}”; thừa lệnh (T/L) là người được ban thường vụ uỷ quyền ký`,
      en: `“${position.text}” signs “T/M ${parts.body}”; by order (T/L) signs whom the standing committee has authorised`,
    },
  };
}

export default defineRule({
  id: "chu-ky/chuc-vu-phu-hop",
  title: "Chức vụ người ký phải hợp với quyền hạn ký",
  titleEn: "The signer's position fits the authority",
  why: "Dưới T/M chỉ ghi bí thư, phó bí thư, chủ nhiệm, phó chủ nhiệm, chủ tịch, phó chủ tịch; dưới K/T là cấp phó; dưới T/L là người được uỷ quyền.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "error",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\nTRƯỞNG BAN DÂN VẬN\n\nTrần Thị Bình",
      good: "Yêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n\nTrần Thị Bình",
    },
    {
      style: "hd36-2018",
      bad: "Đề nghị các đơn vị thực hiện.\n\nK/T CHÁNH VĂN PHÒNG\nPHÓ TRƯỞNG BAN\n\nTrần Thị Bình",
      good: "Đề nghị các đơn vị thực hiện.\n\nK/T CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\nPHÓ CHÁNH VĂN PHÒNG\n\nNguyễn Văn An",
      good: "Yêu cầu các chi bộ thực hiện.\n\nT/L BAN THƯỜNG VỤ\nPHÓ CHÁNH VĂN PHÒNG\n\nNguyễn Văn An",
    },
    {
      style: "hd05-2026",
      bad: "Trường thông báo lịch học.\n\nK/T GIÁM ĐỐC\nGIÁM ĐỐC\n\nNguyễn Văn An",
      good: "Trường thông báo lịch học.\n\nK/T GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNguyễn Văn An",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nT/L BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNguyễn Văn An",
      good: "Yêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNguyễn Văn An",
    },
  ],
  check({ draft }, report) {
    for (const { authority, position } of ownSigners(draft)) {
      const parts = authority === null ? null : readAuthority(authority.text);
      if (parts === null || position === null || parts.body === "" || signsByTwoOffices(position)) continue;
      if (/(?:^|\s)kiêm(?:\s|$)/.test(fold(position.text)) || isJoint(draft)) continue;
      const found =
        parts.mark === "T/M"
          ? underOnBehalf(draft, position, bodyName(parts.body))
          : parts.mark === "K/T"
            ? underDeputy(position, parts)
            : underByOrder(draft, position, parts);
      if (found !== null) report({ range: position.range, ...found });
    }
  },
});
