import type { Recipient } from "../../syntax/draft.ts";
import { fold } from "../../text/fold.ts";
import { beginsWithWords, WORD_END } from "../../text/letters.ts";
import { recipientLists } from "../authoring/recipientLists.ts";
import { defineRule } from "../define.ts";

/** From superior bodies down: what a recipient is, in the order in which they stand. */
const ORDER = [
  { vi: "“Như trên”", en: "“Như trên”" },
  { vi: "cơ quan cấp trên", en: "superior bodies" },
  { vi: "cơ quan, tổ chức thực hiện", en: "those who carry out" },
  { vi: "cá nhân", en: "persons" },
  { vi: "nơi lưu", en: "the archive" },
] as const;

const SUPERIOR = new RegExp(`(?:bộ chính trị|ban bí thư|trung ương)${WORD_END}`, "u");
const PERSONS = new RegExp(`^(?:các |những )?(?:đ/c|đồng chí)${WORD_END}`, "u");

/** Where a recipient belongs; null for one that may stand anywhere. */
function rank({ text, purpose, isArchive }: Recipient, central: boolean): number {
  const folded = fold(text);
  if (isArchive) return 4;
  if (beginsWithWords(folded, "như trên")) return 0;
  if (/báo cáo|b\/c/.test(fold(purpose?.text ?? "")) || (!central && SUPERIOR.test(folded))) return 1;
  return PERSONS.test(folded) ? 3 : 2;
}

export default defineRule({
  id: "noi-nhan/thu-tu",
  title: "Thứ tự nơi nhận",
  titleEn: "The order of the recipients",
  why: "Nơi nhận thường ghi từ cơ quan cấp trên, đến nơi thực hiện, đến cá nhân, cuối cùng là nơi lưu; cùng một thứ tự thì dễ soát, không sót.",
  appliesTo: "party",
  severity: "hint",
  offByDefault: true,
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ,\n- Thường trực Tỉnh uỷ (để báo cáo),\n- Lưu Văn phòng Huyện uỷ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Thường trực Tỉnh uỷ (để báo cáo),\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.",
    },
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các đồng chí Huyện uỷ viên,\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ,\n- Các đồng chí Huyện uỷ viên,\n- Lưu Văn phòng Huyện uỷ.",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các đảng uỷ trực thuộc;\n- Văn phòng Trung ương Đảng;\n- Lưu Văn phòng Tỉnh uỷ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Văn phòng Trung ương Đảng;\n- Các đảng uỷ trực thuộc;\n- Lưu Văn phòng Tỉnh uỷ.",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các đ/c Đảng uỷ viên;\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ;\n- Các đ/c Đảng uỷ viên;\n- Lưu Văn phòng Đảng uỷ.",
    },
  ],
  check(context, report) {
    const { issuingBody, superiorBody } = context.draft;
    const central = fold(`${superiorBody?.text ?? ""} ${issuingBody?.text ?? ""}`).includes("trung ương");
    for (const { entries } of recipientLists(context)) {
      let highest = 0;
      let before: Recipient | undefined;
      for (const entry of entries) {
        const own = rank(entry, central);
        if (own >= highest) {
          highest = own;
          before = entry;
          continue;
        }
        const here = ORDER[own] as (typeof ORDER)[number];
        const there = ORDER[highest] as (typeof ORDER)[number];
        report({
          range: entry.range,
          message: {
            vi: `Nơi nhận này (${here.vi}) thường đứng trước ${there.vi}`,
            en: `This recipient (${here.en}) usually stands before ${there.en}`,
          },
          ...(before && {
            related: [{ range: before.range, message: { vi: "Nơi nhận đứng trước", en: "The one before" } }],
          }),
        });
      }
    }
  },
});
