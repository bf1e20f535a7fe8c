import type { Component, Draft, Signature } from "../../syntax/draft.ts";
import type { AuthorityParts } from "../../syntax/patterns.ts";
import { readAuthority, readPosition } from "../../syntax/patterns.ts";
import { fold } from "../../text/fold.ts";
import { WORD_END } from "../../text/letters.ts";
import { bodyStart } from "../../vocabulary/bodies.ts";
import type { Text } from "../define.ts";
import { defineRule } from "../define.ts";

/** Bodies that decide together though they are no committee. HD 36: II.1.7.1; HD 05: Phần II, I.7.1.1a. */
const COLLECTIVE_ORGANS = new RegExp(`^(?:uỷ ban kiểm tra|đảng đoàn|ban cán sự đảng|hội đồng)${WORD_END}`, "u");
/** Bodies under a head, who signs by himself. */
const HEADED_BODIES = new RegExp(`^(?:ban chỉ đạo|tiểu ban|văn phòng)${WORD_END}`, "u");
const COMMITTEE = new RegExp(
  `^(?:ban chấp hành|tỉnh uỷ|thành uỷ|huyện uỷ|quận uỷ|thị uỷ|đảng uỷ|quân uỷ trung ương)${WORD_END}`,
  "u",
);

/** One name for the body that an author line or an authority speaks of; null where it cannot be told. */
function bodyMeant(folded: string): string | null {
  for (const name of ["ban thường vụ", "bộ chính trị", "ban bí thư", "đoàn chủ tịch", "uỷ ban kiểm tra", "chi bộ"]) {
    if (folded.startsWith(name)) return name;
  }
  return COMMITTEE.test(folded) ? "cấp uỷ" : null;
}

function isCollective(folded: string): boolean {
  const role = bodyStart(folded)?.role;
  return role === "committee" || role === "branch" || role === "congress" || COLLECTIVE_ORGANS.test(folded);
}

/** The words of a body up to its own name: “BAN THƯỜNG VỤ” of “CỦA BAN THƯỜNG VỤ TỈNH UỶ SƠN HÀ”. */
function shortName(author: Component): string {
  const text = author.text.replace(/^của\s+/iu, "");
  return bodyMeant(fold(text)) === "ban thường vụ" ? text.slice(0, "ban thường vụ".length) : text;
}

/** What is wrong with the authority of the signer; null when nothing is. */
function misfit({ kind, author, issuingBody }: Draft, parts: AuthorityParts): Text | null {
  const { mark } = parts;
  const body = fold(parts.body);
  if (body === "" || body.startsWith("[")) return null;
  const authorName = fold(author?.text ?? "").replace(/^của\s+/, "");
  const issuer = fold(issuingBody?.text ?? "");
  if (mark === "K/T") {
    const collective = isCollective(authorName) || isCollective(issuer) || /^(?:tổng )?bí thư/.test(body);
    if (isCollective(body) || collective) {
      return {
        vi: "Văn bản của tập thể (cấp uỷ, ban thường vụ, uỷ ban kiểm tra…) ký thay mặt (T/M), không ký thay (K/T)",
        en: "A text of a collective body (committee, standing committee, inspection commission) is signed T/M, not K/T",
      };
    }
    return null;
  }
  if (mark === "T/M") {
    if (HEADED_BODIES.test(body) || (readPosition(parts.body) !== null && !isCollective(body))) {
      return {
        vi: `T/M chỉ dùng cho tập thể (cấp uỷ, uỷ ban kiểm tra, hội đồng, đại hội); “${parts.body}” thì cấp trưởng ký trực tiếp, cấp phó ký K/T`,
        en: `T/M is for collective bodies only; for “${parts.body}” the head signs directly and a deputy signs K/T`,
      };
    }
    const meant = bodyMeant(authorName);
    const signing = bodyMeant(body);
    if (author !== null && meant !== null && signing !== null && meant !== signing) {
      return {
        vi: `Quyền hạn ký không khớp với tác giả trong trích yếu: văn bản của “${shortName(author)}” mà ký thay mặt “${parts.body}”`,
        en: `The authority does not match the author in the abstract: “${shortName(author)}” there, “${parts.body}” here`,
      };
    }
    return null;
  }
  if (kind !== "chi-thi") return null;
  return {
    vi: `Chỉ thị của ban thường vụ ký thay mặt: “T/M BAN THƯỜNG VỤ”, không ký ${mark === "T/L" ? "thừa lệnh (T/L)" : "thừa uỷ quyền"}`,
    en: "A directive of a standing committee is signed “T/M BAN THƯỜNG VỤ”, not by order",
  };
}

/** What to say of a second line of authority below one that fits. */
function surplus({ authority, secondAuthority, position }: Signature): Text {
  const [kept, dropped] = [authority?.text ?? "", secondAuthority?.text ?? ""];
  const below = position === null ? "" : ` “${position.text}”`;
  return {
    vi: `Thừa dòng “${dropped}”: chỉ ghi một quyền hạn ký, dưới “${kept}” ghi luôn chức vụ${below} của người ký`,
    en: `“${dropped}” is too many: below the one authority “${kept}” stands the signer's position${below}`,
  };
}

export default defineRule({
  id: "chu-ky/quyen-han-phu-hop",
  title: "Quyền hạn ký phải hợp với cơ quan ban hành",
  titleEn: "The signing authority fits the issuing body",
  why: "Tập thể thì ký thay mặt (T/M), cơ quan theo chế độ thủ trưởng thì cấp trưởng ký trực tiếp, cấp phó ký thay (K/T); ký sai quyền hạn là văn bản sai thẩm quyền.",
  appliesTo: "party",
  severity: "error",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "HUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nYêu cầu các chi bộ thực hiện.\n\nK/T BÍ THƯ\nPHÓ BÍ THƯ\n\nNguyễn Văn An",
      good: "HUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nYêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNguyễn Văn An",
    },
    {
      style: "hd36-2018",
      bad: "CHỈ THỊ\nCỦA BAN THƯỜNG VỤ HUYỆN UỶ\nvề giữ gìn vệ sinh\n-----\nYêu cầu các chi bộ thực hiện.\n\nT/M HUYỆN UỶ\nBÍ THƯ\n\nNguyễn Văn An",
      good: "CHỈ THỊ\nCỦA BAN THƯỜNG VỤ HUYỆN UỶ\nvề giữ gìn vệ sinh\n-----\nYêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An",
    },
    {
      style: "hd05-2026",
      bad: "CHỈ THỊ\nCỦA BAN THƯỜNG VỤ ĐẢNG UỶ\nvề giữ gìn vệ sinh\n-----\nYêu cầu các chi bộ thực hiện.\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nNguyễn Văn An",
      good: "THÔNG BÁO\nCỦA BAN THƯỜNG VỤ ĐẢNG UỶ\nvề lịch làm việc\n-----\nBan Thường vụ thông báo như sau.\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nNguyễn Văn An",
    },
    {
      style: "hd05-2026",
      bad: "TỈNH UỶ SƠN HÀ\nVĂN PHÒNG\n*\nSố 03-TB/VPTU\nTHÔNG BÁO\nvề lịch làm việc\n-----\nVăn phòng thông báo như sau.\n\nT/M VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
      good: "TỈNH UỶ SƠN HÀ\nVĂN PHÒNG\n*\nSố 03-TB/VPTU\nTHÔNG BÁO\nvề lịch làm việc\n-----\nVăn phòng thông báo như sau.\n\nK/T CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
    },
    {
      style: "hd05-2026",
      bad: "CHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH UỶ\nvề giữ gìn vệ sinh\n-----\nYêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\nK/T BÍ THƯ\nPHÓ BÍ THƯ\n\nTrần Thị Bình",
      good: "CHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH UỶ\nvề giữ gìn vệ sinh\n-----\nYêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Thị Bình",
    },
    {
      style: "hd05-2026",
      bad: "CHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH UỶ\nvề giữ gìn vệ sinh\n-----\nYêu cầu các chi bộ thực hiện.\n\nPHÓ BÍ THƯ\n\nTrần Thị Bình",
      good: "CHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH UỶ\nvề giữ gìn vệ sinh\n-----\nYêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Thị Bình",
    },
  ],
  check({ draft }, report) {
    const { signature, author, kind } = draft;
    if (signature === null || draft.kind === "ban-sao") return;
    for (const other of draft.otherSignatures) reportSurplus(other);
    const related =
      author === null ? [] : [{ range: author.range, message: { vi: "Tác giả trong trích yếu", en: "The author" } }];
    if (signature.authority === null) {
      // Nobody signs a directive of a standing committee for himself.
      const byItself =
        kind === "chi-thi" && bodyMeant(fold(author?.text ?? "").replace(/^của\s+/, "")) === "ban thường vụ";
      if (!byItself || signature.position === null || fold(signature.position.text).includes("kiêm")) return;
      report({
        range: signature.position.range,
        related,
        message: {
          vi: "Chỉ thị của ban thường vụ phải ký thay mặt: trên chức vụ ghi “T/M BAN THƯỜNG VỤ”",
          en: "A directive of a standing committee is signed on its behalf: “T/M BAN THƯỜNG VỤ” above the position",
        },
      });
      return;
    }
    const { authority } = signature;
    const parts = readAuthority(authority.text);
    const message = parts === null ? null : misfit(draft, parts);
    if (message !== null) report({ range: authority.range, related, message });
    else reportSurplus(signature);

    function reportSurplus(of: Signature): void {
      if (of.secondAuthority !== null) report({ range: of.secondAuthority.range, message: surplus(of) });
    }
  },
});
