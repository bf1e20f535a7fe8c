import { allSignatures } from "../../reading/signatureBlocks.ts";
import { rangeIn } from "../../syntax/component.ts";
import { readAuthority } from "../../syntax/patterns.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

const MEANINGS: Readonly<Record<string, string>> = {
  "T/M": "thay mặt",
  "K/T": "ký thay",
  "T/L": "thừa lệnh",
  TUQ: "thừa uỷ quyền",
};

export default defineRule({
  id: "chu-ky/quyen-han",
  title: "Quyền hạn ký ghi T/M, K/T, T/L; của Nhà nước ghi TM., KT., TL., TUQ.",
  titleEn: "The signing authority is written T/M, K/T or T/L",
  why: "Văn bản của Đảng ghi T/M (thay mặt), K/T (ký thay), T/L (thừa lệnh); “TM.”, “KT.”, “TL.”, “TUQ.” là cách ghi của văn bản nhà nước.",
  appliesTo: "party",
  severity: "error",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nTM. BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An",
      good: "Yêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An",
    },
    {
      style: "hd36-2018",
      bad: "Đề nghị các đơn vị thực hiện.\n\n**KT. TRƯỞNG BAN**\nPHÓ TRƯỞNG BAN\n\nTrần Thị Bình",
      good: "Đề nghị các đơn vị thực hiện.\n\n**K/T TRƯỞNG BAN**\nPHÓ TRƯỞNG BAN\n\nTrần Thị Bình",
    },
    {
      style: "hd05-2026",
      bad: "Đề nghị các đơn vị thực hiện.\n\nT.L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
      good: "Đề nghị các đơn vị thực hiện.\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nT/M. ĐẢNG UỶ\nBÍ THƯ\n\nNguyễn Văn An",
      good: "Yêu cầu các chi bộ thực hiện.\n\nT/M ĐẢNG UỶ\nBÍ THƯ\n\nNguyễn Văn An",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu đảng viên thực hiện.\n\nT/MCHI BỘ\nBÍ THƯ\n\nNguyễn Văn An",
      good: "Yêu cầu đảng viên thực hiện.\n\nT/M CHI BỘ\nBÍ THƯ\n\nNguyễn Văn An",
    },
    {
      style: "hd05-2026",
      bad: "Đề nghị các đơn vị thực hiện.\n\nTUQ. BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
      good: "Đề nghị các đơn vị thực hiện.\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
    },
    {
      style: "nd30-2020",
      bad: "Yêu cầu các thôn thực hiện./.\n\nT/M ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An",
      good: "Yêu cầu các thôn thực hiện./.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An",
    },
    {
      style: "nd30-2020",
      bad: "Yêu cầu các đơn vị thực hiện./.\n\nK/T GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTrần Thị Bình",
      good: "Yêu cầu các đơn vị thực hiện./.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTrần Thị Bình",
    },
  ],
  check({ draft, style }, report) {
    // Where none may stand below another, the second one is told as too many.
    const lines = allSignatures(draft).flatMap(({ authority, secondAuthority }) =>
      style.forms.authorityChain ? [authority, secondAuthority] : [authority],
    );
    for (const authority of lines) {
      const parts = authority === null ? null : readAuthority(authority.text);
      if (authority === null || parts === null) continue;
      const { mark, written, bodyFrom } = parts;
      // The case of the letters is the business of chu-ky/viet-hoa.
      const own = style.forms.authority[mark];
      const gap = authority.text.charAt(bodyFrom - 1) === " " ? 1 : 0;
      const glued = gap === 0 && parts.body !== "" && written.toUpperCase() === own;
      if (written.toUpperCase() === own && !glued) continue;
      const right = own ?? (style.forms.authority["T/L"] as string);
      const range = rangeIn(authority, 0, bodyFrom - gap);
      if (glued) {
        const { end } = range;
        report({
          range,
          message: {
            vi: `Sau “${written}” phải có dấu cách: “${written} ${parts.body}”`,
            en: `A blank stands behind “${written}”: “${written} ${parts.body}”`,
          },
          fix: {
            title: { vi: "Thêm dấu cách", en: "Add the blank" },
            safe: true,
            edits: [{ range: { start: end, end }, newText: " " }],
          },
        });
        continue;
      }
      report({
        range,
        message: {
          vi: `Quyền hạn ký ghi “${right}” (${MEANINGS[own === null ? "T/L" : mark]}), không ghi “${written}”`,
          en: `The signing authority is written “${right}”, not “${written}”`,
        },
        fix: {
          title: toWrite(right),
          // Whether an authorised person signs by order, the writing alone does not tell.
          safe: own !== null,
          edits: [{ range, newText: gap === 0 && parts.body !== "" ? `${right} ` : right }],
        },
      });
    }
  },
});
