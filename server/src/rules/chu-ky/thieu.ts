import { bodyName } from "../../reading/committee.ts";
import { issuerSigning } from "../../reading/signing.ts";
import { stateBody } from "../../reading/stateBodies.ts";
import { onBehalfOf } from "../../styles/signing.ts";
import type { Style } from "../../styles/style.ts";
import type { Draft } from "../../syntax/draft.ts";
import { fold } from "../../text/fold.ts";
import { theComponent } from "../../vocabulary/components.ts";
import { endOfBody, insertAfter } from "../authoring/insertion.ts";
import { defineRule } from "../define.ts";

/** Who signs for a body of the State: its head, also where he issues; else somebody on a collective's behalf. NĐ 30: Phụ lục I, II.7b. */
function ofState({ issuingBody, issuingAuthority }: Draft, { forms }: Style): string {
  const found = stateBody(issuingBody?.text ?? "");
  if (found === null) return "[CHỨC VỤ]";
  const byHead = fold(issuingAuthority?.text ?? "").startsWith(fold(found.head));
  return found.collective === true && !byHead ? `${forms.authority["T/M"]} [TÊN TẬP THỂ]\n[CHỨC VỤ]` : found.head;
}

/** The authority and position that the header lets expect, each a line. */
function expected(draft: Draft, style: Style): string {
  if (style.world === "state") return ofState(draft, style);
  const { type, author } = draft;
  const named = author === null ? null : onBehalfOf(bodyName(author.text.replace(/^của\s+/iu, "")));
  const own = issuerSigning(draft, style);
  if (named === null && own?.by === "head") return own.head ?? "[CHỨC VỤ]";
  const whole = type.signedFor !== "" ? own?.onBehalf[0] : own?.onBehalf.at(-1);
  const behalf = named ?? (own !== null && own.onBehalf.length > 2 ? own.onBehalf[0] : whole);
  if (behalf === undefined) return "T/M [TÊN TẬP THỂ]\n[CHỨC VỤ]";
  const authority = `T/M ${behalf.body}`;
  return behalf.positions.length === 0 ? authority : `${authority}\n[CHỨC VỤ]`;
}

export default defineRule({
  id: "chu-ky/thieu",
  title: "Văn bản phải có quyền hạn, chức vụ và họ tên người ký",
  titleEn: "The signature block is missing",
  why: "Quyền hạn, chức vụ, họ tên và chữ ký của người có thẩm quyền làm nên giá trị của văn bản; không có thì chưa phải văn bản ban hành.",
  speaksOf: "document",
  inTemplate: "off",
  absenceOf: "signature",
  appliesTo: "party",
  severity: "error",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "CHỈ THỊ\nCỦA BAN THƯỜNG VỤ HUYỆN UỶ\nvề giữ gìn vệ sinh\n-----\nYêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.",
      good: "CHỈ THỊ\nCỦA BAN THƯỜNG VỤ HUYỆN UỶ\nvề giữ gìn vệ sinh\n-----\nYêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An",
    },
    {
      style: "hd36-2018",
      bad: "HUYỆN UỶ THANH BÌNH\nVĂN PHÒNG\n*\nSố 12-CV/VPHU\nKính gửi: Các chi bộ.\nĐề nghị các chi bộ gửi báo cáo.",
      good: "HUYỆN UỶ THANH BÌNH\nVĂN PHÒNG\n*\nSố 12-CV/VPHU\nKính gửi: Các chi bộ.\nĐề nghị các chi bộ gửi báo cáo.\n\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
    },
    {
      style: "hd05-2026",
      bad: "CHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH UỶ\nvề giữ gìn vệ sinh\n-----\nYêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Tỉnh uỷ.",
      good: "CHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH UỶ\nvề giữ gìn vệ sinh\n-----\nYêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Tỉnh uỷ.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Thị Bình",
    },
    {
      style: "hd05-2026",
      bad: "ĐẢNG BỘ XÃ AN PHÚ\nCHI BỘ THÔN ĐÔNG\n*\nSố 03-BC/CB\nBÁO CÁO\nkết quả sinh hoạt chi bộ\n-----\nChi bộ báo cáo kết quả như sau.",
      good: "ĐẢNG BỘ XÃ AN PHÚ\nCHI BỘ THÔN ĐÔNG\n*\nSố 03-BC/CB\nBÁO CÁO\nkết quả sinh hoạt chi bộ\n-----\nChi bộ báo cáo kết quả như sau.\n\nT/M CHI BỘ\nBÍ THƯ\n\nNguyễn Văn An",
    },
    {
      style: "nd30-2020",
      bad: "UBND TỈNH SƠN HÀ\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 03/BC-SNV\nBÁO CÁO\nKết quả lưu trữ\nSở Nội vụ báo cáo kết quả như sau./.",
      good: "UBND TỈNH SƠN HÀ\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 03/BC-SNV\nBÁO CÁO\nKết quả lưu trữ\nSở Nội vụ báo cáo kết quả như sau./.\n\nGIÁM ĐỐC\n\nTrần Thị Bình",
    },
    {
      style: "nd30-2020",
      bad: "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 07/KH-UBND\nKẾ HOẠCH\nTrồng cây\nCác thôn trồng cây./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.",
      good: "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 07/KH-UBND\nKẾ HOẠCH\nTrồng cây\nCác thôn trồng cây./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An",
    },
  ],
  check({ draft, style }, report) {
    if (draft.signature !== null) return;
    const { recipients, body, header } = draft;
    const last = recipients?.entries.at(-1)?.full ?? recipients?.heading;
    const block = `${expected(draft, style)}\n\n[Họ và tên]`;
    const inOrder = last !== undefined && last.range.end.line >= (body?.last ?? 0);
    const line = inOrder ? last.range.end.line : (body?.last ?? header?.last ?? null);
    report({
      range: endOfBody(draft),
      message: {
        vi: "Thiếu khối chữ ký: quyền hạn, chức vụ, họ tên của người ký",
        en: "The signature block is missing: authority, position and name of the signer",
      },
      related: recipients === null ? [] : [{ range: recipients.heading.range, message: theComponent("recipients") }],
      fix: {
        title: { vi: "Chèn khối chữ ký", en: "Insert the signature block" },
        safe: false,
        edits: [insertAfter(draft, line, block)],
      },
    });
  },
});
