import { bodyName } from "../../reading/committee.ts";
import { isOfMeeting } from "../../reading/meetingMinutes.ts";
import { isJoint, issuerSigning, ownSigners } from "../../reading/signing.ts";
import type { OnBehalf, Signing } from "../../styles/signing.ts";
import { onBehalfOf, SHORTENED_BEHALVES } from "../../styles/signing.ts";
import { rangeIn } from "../../syntax/component.ts";
import { readAuthority } from "../../syntax/patterns.ts";
import { fold } from "../../text/fold.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

/** “BAN CHẤP HÀNH ĐẢNG BỘ TỈNH”: the whole committee, which signs by its own name. */
const WHOLE = /^(?:ban chấp hành|bch)(?! trung ương)(?: |$)/;
/** What is no collective that signs: the party organisation, and those who meet every day for the standing board. */
const NO_SIGNER = /^(?:đảng bộ|thường trực|cấp uỷ)(?: |$)/;
const FURTHER_WORDS = "quân sự|công an|biên phòng|bộ đội|bộ chỉ huy|ban chỉ huy|quân|khối|các cơ quan|uỷ ban|cơ quan";
/** Committees whose own kind goes on with further words. */
const LONGER = new RegExp(`^đảng uỷ (?:${FURTHER_WORDS})`);

/** The name that should stand behind “T/M”; null where the one that stands there is right, or nothing tells. */
function rightName(words: string, own: Signing | null): string | null {
  if (WHOLE.test(words)) {
    // The committee itself comes behind its standing board.
    return own?.by === "collective" ? (own.onBehalf.at(-1)?.body ?? null) : null;
  }
  if (NO_SIGNER.test(words)) {
    const committee = own?.by === "collective" && own.onBehalf.length === 2 ? own.onBehalf : [];
    return (words.startsWith("thường trực") ? committee[0] : committee[1])?.body ?? null;
  }
  const behalf: OnBehalf | null = onBehalfOf(words);
  if (behalf === null || LONGER.test(words)) return null;
  const shortened = SHORTENED_BEHALVES[words.split(" ", 1)[0] ?? ""] !== undefined;
  return shortened || words !== fold(behalf.body) ? behalf.body : null;
}

export default defineRule({
  id: "chu-ky/ten-tap-the",
  title: "Sau T/M ghi tên tập thể như mẫu, không viết tắt, không kèm tên riêng",
  titleEn: "Behind T/M the collective is named as the guideline shows",
  why: "Mẫu của Hướng dẫn ghi T/M BAN THƯỜNG VỤ, T/M TỈNH UỶ, T/M CHI BỘ: tên riêng đã có ở đầu văn bản và trên con dấu, ban chấp hành ký bằng tên cấp uỷ.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "HUYỆN UỶ THANH BÌNH\n*\nSố 05-NQ/HU\nYêu cầu các chi bộ thực hiện.\n\nT/M BAN CHẤP HÀNH\nBÍ THƯ\n\nNguyễn Văn An",
      good: "HUYỆN UỶ THANH BÌNH\n*\nSố 05-NQ/HU\nYêu cầu các chi bộ thực hiện.\n\nT/M HUYỆN UỶ\nBÍ THƯ\n\nNguyễn Văn An",
    },
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nT/M BTV HUYỆN UỶ\nBÍ THƯ\n\nNguyễn Văn An",
      good: "Yêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nT/M ĐẢNG UỶ XÃ AN PHÚ\nBÍ THƯ\n\nNguyễn Văn An",
      good: "Yêu cầu các chi bộ thực hiện.\n\nT/M ĐẢNG UỶ\nBÍ THƯ\n\nNguyễn Văn An",
    },
    {
      style: "hd05-2026",
      bad: "ĐẢNG UỶ XÃ AN PHÚ\n*\nSố 05-NQ/ĐU\nYêu cầu các chi bộ thực hiện.\n\nT/M ĐẢNG BỘ XÃ\nBÍ THƯ\n\nNguyễn Văn An",
      good: "ĐẢNG UỶ XÃ AN PHÚ\n*\nSố 05-NQ/ĐU\nYêu cầu các chi bộ thực hiện.\n\nT/M ĐẢNG UỶ\nBÍ THƯ\n\nNguyễn Văn An",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu đảng viên thực hiện.\n\nT/M CHI BỘ THÔN ĐÔNG\nBÍ THƯ\n\nNguyễn Văn An",
      good: "Yêu cầu đảng viên thực hiện.\n\nT/M CHI BỘ\nBÍ THƯ\n\nNguyễn Văn An",
    },
  ],
  check({ draft, rulesOn, style }, report) {
    if (isJoint(draft)) return;
    // That no collective signs minutes is told by itself.
    if (rulesOn.has("chu-ky/bien-ban") && isOfMeeting(draft)) return;
    const own = issuerSigning(draft, style);
    for (const { authority } of ownSigners(draft)) {
      const parts = authority === null ? null : readAuthority(authority.text);
      if (authority === null || parts === null || parts.mark !== "T/M" || own?.by === "head") continue;
      // A congress, a commission, a branch: which body signs at all is asked by another rule.
      if (own !== null && WHOLE.test(bodyName(parts.body)) && own.onBehalf.length !== 2) continue;
      const right = rightName(bodyName(parts.body), own);
      if (right === null) continue;
      const range = rangeIn(authority, parts.bodyFrom, authority.text.length);
      report({
        range,
        // Many committees write so, and no clause says in words that they may not.
        ...(/^(?:ban chấp hành|bch|thường trực) ?/.test(bodyName(parts.body)) && { severity: "info" }),
        message: {
          vi: `Quyền hạn ký ghi “T/M ${right}”, không ghi “T/M ${parts.body}”`,
          en: `The authority is written “T/M ${right}”, not “T/M ${parts.body}”`,
        },
        fix: {
          title: toWrite(`T/M ${right}`),
          safe: false,
          edits: [{ range, newText: right }],
        },
      });
    }
  },
});
