import { chainFault } from "../../reading/authorityChain.ts";
import { bodyName } from "../../reading/committee.ts";
import { enactedBy, isJoint, issuerSigning, signersOf, signsByTwoOffices } from "../../reading/signing.ts";
import type { Signing } from "../../styles/signing.ts";
import { onBehalfOf, signingOf } from "../../styles/signing.ts";
import type { Style } from "../../styles/style.ts";
import type { Component, Draft, Signature } from "../../syntax/draft.ts";
import type { AuthorityParts } from "../../syntax/patterns.ts";
import { readAuthority } from "../../syntax/patterns.ts";
import { fold } from "../../text/fold.ts";
import { WORD_END } from "../../text/letters.ts";
import { COMMITTEE_KIND } from "../../vocabulary/committees.ts";
import { lineRangeOf } from "../authoring/insertion.ts";
import type { Finding, Text } from "../define.ts";
import { defineRule } from "../define.ts";

const COMMITTEE = new RegExp(`^(?:ban chấp hành|${COMMITTEE_KIND}|quân uỷ trung ương)${WORD_END}`, "u");
const STANDING_BOARD = "ban thường vụ";

/** One name for the body that an author line or an authority speaks of; null where it cannot be told. */
function bodyMeant(folded: string): string | null {
  for (const name of [STANDING_BOARD, "bộ chính trị", "ban bí thư", "đoàn chủ tịch", "uỷ ban kiểm tra", "chi bộ"]) {
    if (folded.startsWith(name)) return name;
  }
  return COMMITTEE.test(folded) ? "cấp uỷ" : null;
}

/** The words of a body up to its own name: “BAN THƯỜNG VỤ” of “BAN THƯỜNG VỤ TỈNH UỶ SƠN HÀ”. */
function shortName(text: string): string {
  return bodyMeant(fold(text)) === STANDING_BOARD ? text.slice(0, STANDING_BOARD.length) : text;
}

/** Who decides, as the document itself says: the author in the abstract, or the line “… QUYẾT ĐỊNH”. */
interface Author {
  readonly name: string;
  readonly range: Finding["range"];
}

function authorOf(draft: Draft): Author | null {
  const { author, lines } = draft;
  if (author !== null) return { name: author.text.replace(/^của\s+/iu, ""), range: author.range };
  const enacted = enactedBy(draft);
  if (enacted === null) return null;
  const text = lines[enacted.line]?.whole.text ?? "";
  return { name: text.slice(0, enacted.body.length), range: lineRangeOf(draft, enacted.line) };
}

/** What is wrong with an authority, and which case of the clauses it is. */
interface Misfit {
  readonly message: Text;
  readonly case: string;
}

/** “T/M CHI BỘ”, “T/M BAN THƯỜNG VỤ hoặc T/M TỈNH UỶ”. */
function wantedAuthorities({ onBehalf }: Signing): string {
  // A congress has four organs, each with a signer of its own.
  const shown = onBehalf.length > 2 ? onBehalf.slice(0, 1) : onBehalf;
  return shown.map(({ body }) => `“T/M ${body}”`).join(" hoặc ");
}

/** A chỉ thị or other text whose author is known: only that body signs it. */
function foreign(author: Author | null, parts: AuthorityParts): Misfit | null {
  const meant = author === null ? null : bodyMeant(bodyName(author.name));
  const signing = bodyMeant(bodyName(parts.body));
  if (author === null || meant === null || signing === null || meant === signing) return null;
  const name = shortName(author.name);
  return {
    message: {
      vi: `Quyền hạn ký không khớp với tác giả: văn bản của “${name}” mà ký thay mặt “${parts.body}”`,
      en: `The authority does not match the author: “${name}” there, “${parts.body}” here`,
    },
    case: "collective",
  };
}

function ofHead(name: string, head: string | null): Misfit {
  const direct = head === null ? "chức vụ" : `“${head}”`;
  return {
    message: {
      vi: `T/M chỉ dùng cho tập thể (đại hội, cấp uỷ, uỷ ban kiểm tra, hội đồng); “${name}” làm việc theo chế độ thủ trưởng: cấp trưởng ký trực tiếp ${direct}, cấp phó ký K/T`,
      en: `T/M is for collective bodies only; “${name}” has a head, who signs by his position, and a deputy signs K/T`,
    },
    case: "headed",
  };
}

/** What is wrong with “T/M …”; null when nothing is. */
function onBehalfMisfit(draft: Draft, parts: AuthorityParts, own: Signing | null, style: Style): Misfit | null {
  const words = bodyName(parts.body);
  const spoken = signingOf(words, style.signing);
  if (own?.by === "head") {
    return ofHead(draft.issuingBody?.text.replace(/\s+/g, " ") ?? parts.body, own.head);
  }
  if (spoken?.by === "head") return ofHead(parts.body, spoken.head);
  const behalf = onBehalfOf(words);
  const ofCommittee = own?.onBehalf.some(({ body }) => COMMITTEE.test(fold(body))) === true;
  const ofOther = own !== null && !own.onBehalf.some(({ body }) => body === behalf?.body);
  // Which committee is meant, and how its name is written, are the business of other rules.
  if (ofOther && !(ofCommittee && (behalf === null || COMMITTEE.test(words)))) {
    return {
      message: {
        vi: `“${draft.issuingBody?.text}” ký ${wantedAuthorities(own)}, không ký “T/M ${parts.body}”`,
        en: `The documents of this body are signed ${wantedAuthorities(own)}, not “T/M ${parts.body}”`,
      },
      case: own.shown,
    };
  }
  if (behalf === null && style.signing.some(({ head }) => head !== null && fold(head) === words)) {
    return ofHead(parts.body, parts.body);
  }
  return foreign(authorOf(draft), parts);
}

/** What is wrong with the authority of the signer; null when nothing is. */
function misfit(draft: Draft, parts: AuthorityParts, own: Signing | null, style: Style): Misfit | null {
  const { mark } = parts;
  const body = bodyName(parts.body);
  if (body === "" || body.startsWith("[")) return null;
  if (mark === "T/M") return onBehalfMisfit(draft, parts, own, style);
  const author = authorOf(draft);
  const collectiveAuthor = author !== null && signingOf(bodyName(author.name), style.signing)?.by === "collective";
  if (mark === "K/T") {
    const collective = own?.by === "collective" || collectiveAuthor || bodyMeant(bodyName(author?.name ?? "")) !== null;
    if (!collective && onBehalfOf(body) === null && !/^(?:tổng )?bí thư/.test(body)) return null;
    return {
      message: {
        vi: "Văn bản của tập thể (cấp uỷ, ban thường vụ, uỷ ban kiểm tra…) ký thay mặt (T/M), không ký thay (K/T)",
        en: "A text of a collective body (committee, standing committee, inspection commission) is signed T/M, not K/T",
      },
      case: "collective",
    };
  }
  if (draft.type.signedFor === "") return null;
  return {
    message: {
      vi: `Chỉ thị của ban thường vụ ký thay mặt: “T/M BAN THƯỜNG VỤ”, không ký ${mark === "T/L" ? "thừa lệnh (T/L)" : "thừa uỷ quyền"}`,
      en: "A directive of a standing committee is signed “T/M BAN THƯỜNG VỤ”, not by order",
    },
    case: "collective",
  };
}

/** What to say of a second line of authority below one that fits. */
function surplus({ authority, secondAuthority, position }: Signature): Omit<Finding, "range"> {
  const [kept, dropped] = [authority?.text ?? "", secondAuthority?.text ?? ""];
  const below = position === null ? "" : ` “${position.text}”`;
  const byOrder = authority !== null && readAuthority(authority.text)?.mark === "T/L";
  return {
    case: byOrder ? "delegated" : "collective",
    message: {
      vi: `Thừa dòng “${dropped}”: chỉ ghi một quyền hạn ký, dưới “${kept}” ghi luôn chức vụ${below} của người ký`,
      en: `“${dropped}” is too many: below the one authority “${kept}” stands the signer's position${below}`,
    },
  };
}

/** A collective body's signer who writes no T/M: what to say of his position. */
function withoutAuthority(draft: Draft, position: Component, own: Signing | null): Misfit | null {
  const author = authorOf(draft);
  const named = author === null ? null : onBehalfOf(bodyName(author.name));
  if (own?.by === "head" || (own === null && named === null)) return null;
  const folded = fold(position.text);
  // Minutes are signed by whoever took and whoever presided; the rule of minutes asks for them.
  if (/^(?:người (?:ghi|lập|chủ trì)|thư ký|chủ trì|chủ toạ)/.test(folded)) return null;
  const wanted = named === null && own !== null ? wantedAuthorities(own) : `“T/M ${named?.body}”`;
  const byOrder =
    own?.onBehalf.some(({ body }) => fold(body) === STANDING_BOARD) === true &&
    /^(?:phó )?chánh văn phòng/.test(folded);
  return {
    message: byOrder
      ? {
          vi: `“${position.text}” ký văn bản của cấp uỷ là ký thừa lệnh: phía trên ghi “T/L BAN THƯỜNG VỤ”`,
          en: `“${position.text}” signs for the committee by order: “T/L BAN THƯỜNG VỤ” stands above`,
        }
      : {
          vi: `Văn bản của tập thể phải đề ký thay mặt: phía trên “${position.text}” ghi ${wanted}`,
          en: `A collective body's document is signed on its behalf: above “${position.text}” stands ${wanted}`,
        },
    case: byOrder ? "byOrder" : "collective",
  };
}

export default defineRule({
  id: "chu-ky/quyen-han-phu-hop",
  title: "Quyền hạn ký phải hợp với cơ quan ban hành",
  titleEn: "The signing authority fits the issuing body",
  why: "Tập thể thì ký thay mặt (T/M), cơ quan theo chế độ thủ trưởng thì cấp trưởng ký trực tiếp, cấp phó ký thay (K/T); ký sai quyền hạn là văn bản sai thẩm quyền.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "error",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: "Yêu cầu các sở thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n\nTM. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Thị Bình",
      good: "Yêu cầu các sở thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Thị Bình",
    },
    {
      style: "nd30-2020",
      bad: "Yêu cầu các sở thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n\nKT. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH\n\nTrần Thị Bình",
      good: "Yêu cầu các sở thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Thị Bình",
    },
    {
      style: "nd30-2020",
      bad: "Yêu cầu các sở thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n\nKT. GIÁM ĐỐC\nGIÁM ĐỐC\n\nTrần Thị Bình",
      good: "Yêu cầu các sở thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTrần Thị Bình",
    },
    {
      style: "nd30-2020",
      bad: "Yêu cầu các sở thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n\nTUQ. GIÁM ĐỐC\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
      good: "Yêu cầu các sở thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n\nTL. GIÁM ĐỐC\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
    },
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
    {
      style: "hd36-2018",
      bad: "ĐẢNG BỘ HUYỆN THANH BÌNH\nCHI BỘ THÔN ĐOÀI\n*\nSố 03-BC/CB\nBÁO CÁO\nkết quả sinh hoạt\n-----\nChi bộ báo cáo kết quả.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nTrần Thị Bình",
      good: "ĐẢNG BỘ HUYỆN THANH BÌNH\nCHI BỘ THÔN ĐOÀI\n*\nSố 03-BC/CB\nBÁO CÁO\nkết quả sinh hoạt\n-----\nChi bộ báo cáo kết quả.\n\nT/M CHI BỘ\nBÍ THƯ\n\nTrần Thị Bình",
    },
    {
      style: "hd05-2026",
      bad: "TỈNH UỶ SƠN HÀ\nUỶ BAN KIỂM TRA\n*\nSố 14-BC/UBKTTU\nBÁO CÁO\nkết quả kiểm tra\n-----\nUỷ ban Kiểm tra báo cáo kết quả.\n\nPHÓ CHỦ NHIỆM\n\nTrần Thị Bình",
      good: "TỈNH UỶ SƠN HÀ\nUỶ BAN KIỂM TRA\n*\nSố 14-BC/UBKTTU\nBÁO CÁO\nkết quả kiểm tra\n-----\nUỷ ban Kiểm tra báo cáo kết quả.\n\nT/M UỶ BAN KIỂM TRA\nPHÓ CHỦ NHIỆM\n\nTrần Thị Bình",
    },
    {
      style: "hd05-2026",
      bad: "TỈNH UỶ SƠN HÀ\nTRƯỜNG CHÍNH TRỊ\n*\nSố 21-TB/TCT\nTHÔNG BÁO\nlịch khai giảng\n-----\nTrường thông báo lịch khai giảng.\n\nT/M BAN GIÁM HIỆU\nHIỆU TRƯỞNG\n\nTrần Thị Bình",
      good: "TỈNH UỶ SƠN HÀ\nTRƯỜNG CHÍNH TRỊ\n*\nSố 21-TB/TCT\nTHÔNG BÁO\nlịch khai giảng\n-----\nTrường thông báo lịch khai giảng.\n\nHIỆU TRƯỞNG\n\nTrần Thị Bình",
    },
  ],
  check({ draft, style }, report) {
    if (draft.signature === null) return;
    if (style.forms.authorityChain) {
      for (const signer of signersOf(draft).signers) {
        const fault = chainFault(signer);
        if (fault === null) continue;
        const { at, message, handedOn } = fault;
        report({ range: at.range, message, ...(handedOn && { severity: "warning" }) });
      }
      return;
    }
    if (isJoint(draft)) return;
    const own = issuerSigning(draft, style);
    const author = authorOf(draft);
    const related =
      author === null
        ? []
        : [
            {
              range: author.range,
              message: { vi: "Tác giả ghi trong văn bản", en: "The author that the document names" },
            },
          ];
    const { signers, confirming } = signersOf(draft);
    signers.forEach((signer, n) => {
      const { authority, position, secondAuthority } = signer;
      if (signsByTwoOffices(position)) return;
      const parts = authority === null ? null : readAuthority(authority.text);
      // Who signs beside the main signer of minutes signs for himself.
      const found =
        parts !== null
          ? misfit(draft, parts, own, style)
          : authority === null && position !== null && n === 0
            ? withoutAuthority(draft, position, own)
            : null;
      const at = authority ?? position;
      if (found !== null && at !== null) report({ range: at.range, related, ...found });
      else if (secondAuthority !== null) report({ range: secondAuthority.range, ...surplus(signer) });
    });
    for (const one of confirming) {
      if (one.secondAuthority !== null) report({ range: one.secondAuthority.range, ...surplus(one) });
    }
  },
});
