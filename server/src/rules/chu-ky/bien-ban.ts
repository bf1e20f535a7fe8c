import { isOfMeeting } from "../../reading/meetingMinutes.ts";
import { ownSigners } from "../../reading/signing.ts";
import type { Signature } from "../../syntax/draft.ts";
import { fold } from "../../text/fold.ts";
import { WORD_END } from "../../text/letters.ts";
import { presides } from "../../vocabulary/positions.ts";
import { defineRule } from "../define.ts";

const TOOK = new RegExp(`^(?:người (?:ghi|lập)|thư ký)${WORD_END}`, "u");

/** What stands above the two names: HD 05-HD/VPTW; NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9. */
const PARTY_NAMES = { took: "NGƯỜI GHI BIÊN BẢN", presided: "CHỦ TRÌ HỘI NGHỊ" };
const STATE_NAMES = { took: "THƯ KÝ", presided: "CHỦ TỌA" };

function positionOf({ position }: Signature): string {
  return fold(position?.text ?? "");
}

const HEAD =
  "ĐẢNG BỘ XÃ AN PHÚ\nCHI BỘ THÔN ĐÔNG\n*\nSố 03-BB/CB\nBIÊN BẢN\nhọp chi bộ tháng 6\n-----\nChi bộ thống nhất.\n\n";

export default defineRule({
  id: "chu-ky/bien-ban",
  title: "Biên bản hội nghị do người ghi biên bản và người chủ trì ký",
  titleEn: "Minutes are signed by who took them and who presided",
  why: "Biên bản hội nghị có hai chữ ký: NGƯỜI GHI BIÊN BẢN bên trái, CHỦ TRÌ HỘI NGHỊ bên phải; không ký thay mặt cấp uỷ, chi bộ.",
  kinds: ({ form }) => form === "minutes",
  appliesTo: "party",
  severity: "error",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${HEAD}T/M CHI BỘ\nBÍ THƯ\n\nTrần Thị Bình`,
      good: `${HEAD}NGƯỜI GHI BIÊN BẢN\tCHỦ TRÌ HỘI NGHỊ\n\nNguyễn Văn An\tTrần Thị Bình`,
    },
    {
      style: "hd36-2018",
      bad: `${HEAD}CHỦ TRÌ HỘI NGHỊ\tNGƯỜI GHI BIÊN BẢN\n\nTrần Thị Bình\tNguyễn Văn An`,
      good: `${HEAD}NGƯỜI GHI BIÊN BẢN\tCHỦ TRÌ HỘI NGHỊ\n\nNguyễn Văn An\tTrần Thị Bình`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}CHỦ TRÌ HỘI NGHỊ\n\nTrần Thị Bình`,
      good: `${HEAD}NGƯỜI GHI BIÊN BẢN\n\nNguyễn Văn An\n\nCHỦ TRÌ HỘI NGHỊ\n\nTrần Thị Bình`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}THƯ KÝ\tCHỦ TOẠ\n\nNguyễn Văn An\tTrần Thị Bình`,
      good: `${HEAD}NGƯỜI GHI BIÊN BẢN\tCHỦ TRÌ HỘI NGHỊ\n\nNguyễn Văn An\tTrần Thị Bình`,
    },
    {
      style: "nd30-2020",
      bad: "SỞ NỘI VỤ\nSố: 03/BB-SNV\nBIÊN BẢN\nHọp giao ban tháng 6\n\nCác phòng đã báo cáo./.\n\nGIÁM ĐỐC\n\n\nTrần Thị Bình",
      good: "SỞ NỘI VỤ\nSố: 03/BB-SNV\nBIÊN BẢN\nHọp giao ban tháng 6\n\nCác phòng đã báo cáo./.\n\nTHƯ KÝ\tCHỦ TỌA\n\n\nNguyễn Văn An\tTrần Thị Bình",
    },
  ],
  check({ draft, style }, report) {
    if (draft.signature === null || !isOfMeeting(draft)) return;
    const names = style.world === "state" ? STATE_NAMES : PARTY_NAMES;
    const signers = ownSigners(draft);
    const took = signers.find((one) => TOOK.test(positionOf(one)));
    const presided = signers.find((one) => presides(positionOf(one)));
    const { range } = draft.signature.authority ?? draft.signature.position ?? draft.signature;
    if (took === undefined || presided === undefined) {
      const missing = took === undefined ? (presided === undefined ? null : names.took) : names.presided;
      report({
        range,
        message:
          missing === null
            ? {
                vi: `Biên bản hội nghị ký “${names.took}” bên trái, “${names.presided}” bên phải`,
                en: `Minutes are signed “${names.took}” on the left and “${names.presided}” on the right`,
              }
            : {
                vi: `Biên bản hội nghị có hai người ký, ở đây thiếu “${missing}”`,
                en: `Minutes have two signers: “${missing}” is missing here`,
              },
      });
      return;
    }
    for (const [one, name] of [
      [took, names.took],
      [presided, names.presided],
    ] as const) {
      const { position } = one;
      if (names !== PARTY_NAMES || position === null || !/^(?:thư ký|chủ toạ)/.test(fold(position.text))) continue;
      report({
        range: position.range,
        severity: "warning",
        message: {
          vi: `Biên bản hội nghị ghi “${name}”, không ghi “${position.text}”`,
          en: `Minutes say “${name}”, not “${position.text}”`,
        },
      });
    }
    const tookAt = took.position?.range.start;
    const presidedAt = presided.position?.range.start;
    if (tookAt === undefined || presidedAt === undefined || tookAt.line !== presidedAt.line) return;
    if (tookAt.character < presidedAt.character) return;
    report({
      range: presided.position?.range ?? range,
      case: "columns",
      message: {
        vi: "Người chủ trì hội nghị ký ở bên phải, người ghi biên bản ở bên trái",
        en: "Who presided signs on the right, who took the minutes on the left",
      },
    });
  },
});
