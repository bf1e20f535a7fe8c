import type { Placed } from "../../reading/tonePlacement.ts";
import { tonePlacements, usualPlacement } from "../../reading/tonePlacement.ts";
import { rangeIn } from "../../syntax/component.ts";
import { shiftRange } from "../../text/position.ts";
import { findingsInPlace } from "../authoring/findingsInPlace.ts";
import { toSpell } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

const otherPlacements = findingsInPlace<Placed, Placed["placement"]>(({ line, paragraph, facts }, wanted) =>
  facts
    .filter(({ placement }) => placement !== wanted)
    .map(({ from, written, other }) => {
      const range = shiftRange(rangeIn(paragraph, from, from + written.length), line);
      return {
        range,
        cause: written.toLowerCase(),
        message: {
          vi: `Dấu thanh đặt không thống nhất: “${written}”, chỗ khác viết kiểu “${other}”`,
          en: `The tone mark is placed in another way than elsewhere: “${written}” for “${other}”`,
        },
        fix: {
          title: toSpell(other),
          safe: true,
          edits: [{ range, newText: other }],
        },
      };
    }),
);

export default defineRule({
  id: "chu/dat-dau-thanh",
  title: "Đặt dấu thanh một cách thống nhất (uỷ hoặc ủy)",
  titleEn: "Tone marks are placed in one way",
  why: "Trong một văn bản lúc viết “uỷ”, lúc viết “ủy” thì tìm kiếm sót và trông cẩu thả. Hai Hướng dẫn đều viết kiểu “uỷ”, “hoà”; nhiều cơ quan viết “ủy”, “hòa”; chỉ cần thống nhất.",
  appliesTo: "all",
  severity: "warning",
  fix: "safe",
  scope: "document",
  options: {
    kieu: {
      schema: { enum: ["thong-nhat", "cu", "moi"] },
      default: "thong-nhat",
      description: {
        vi: "“thong-nhat”: theo cách dùng nhiều hơn trong văn bản; “cu”: uỷ, hoà; “moi”: ủy, hòa",
        en: "“thong-nhat”: as most of the document; “cu”: “uỷ”, “hoà”; “moi”: “ủy”, “hòa”",
      },
    },
  },
  examples: [
    { style: "hd36-2018", bad: "Cấp uỷ, tỉnh uỷ và huyện ủy.", good: "Cấp uỷ, tỉnh uỷ và huyện uỷ." },
    { style: "hd36-2018", bad: "Thành ủy, quận ủy; cấp uỷ.", good: "Thành ủy, quận ủy; cấp ủy." },
    { style: "hd05-2026", bad: "Đảng uỷ và cấp ủy.", good: "Đảng uỷ và cấp uỷ." },
    {
      style: "hd05-2026",
      bad: "ĐẢNG UỶ, chi uỷ, văn hóa, đồng chí Lê Thúy Hòa.",
      good: "ĐẢNG UỶ, chi uỷ, văn hoá, đồng chí Lê Thúy Hòa.",
    },
  ],
  check({ draft, options }, report) {
    const signers = [draft.signature, ...draft.otherSignatures].map((one) => one?.name?.range.start.line);
    // Both “HÒA” and “HOÀ” are printed in the State title, whatever the text below does.
    const fixed = [...signers, draft.stateTitle?.range.start.line];
    const all = tonePlacements(draft).filter(({ line }) => !fixed.includes(line));
    const wanted = options.kieu === "cu" ? "old" : options.kieu === "moi" ? "new" : usualPlacement(all);
    for (const place of all) for (const finding of otherPlacements(place, wanted)) report(finding);
  },
});
