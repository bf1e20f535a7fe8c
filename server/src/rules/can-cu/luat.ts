import { rangeIn } from "../../syntax/component.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

const KIND_OF_LAW = "(?:bộ luật|luật|pháp lệnh|hiến pháp)";
/** What follows the name: its number, its day, its year. */
const BEHIND = "(?:\\(?số|ngày|năm \\d|(?:19|20)\\d\\d)";
/** A base that names a law: kind and name up to what stands behind. */
const LAW = new RegExp(`^(?:các )?căn cứ (?<law>${KIND_OF_LAW} .*?)(?<rest>,? ${BEHIND}(?: .*)?)?$`, "iu");
const NAMED_WITH_YEAR = /^,? (?:năm )?(?:19|20)\d\d/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

const HEAD = "QUYẾT ĐỊNH\nban hành quy chế\n-----\n- Căn cứ ";
const TAIL = ";\n- Căn cứ Điều lệ Đảng.\n\nBan Thường vụ quyết định:";

export default defineRule({
  id: "can-cu/luat",
  title: "Luật, pháp lệnh ở phần căn cứ ghi tên và năm ban hành",
  titleEn: "A law among the bases is named with its year",
  why: "Luật, pháp lệnh chỉ ghi tên và năm ban hành: “Luật Lưu trữ năm 2024”, không ghi số hiệu, ngày tháng.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd05-2026",
      bad: `${HEAD}Luật Bảo vệ bí mật nhà nước${TAIL}`,
      good: `${HEAD}Luật Bảo vệ bí mật nhà nước năm 2025${TAIL}`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}Luật Lưu trữ số 33/2024/QH15, ngày 21/6/2024${TAIL}`,
      good: `${HEAD}Luật Lưu trữ năm 2024${TAIL}`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}Pháp lệnh Dân quân tự vệ ngày 14/12/2009${TAIL}`,
      good: `${HEAD}Pháp lệnh Dân quân tự vệ năm 2009${TAIL}`,
    },
  ],
  check({ draft }, report) {
    for (const base of draft.bases) {
      // Another base on the same line is told of by can-cu/dau-cau.
      const [own = ""] = base.text.replace(/\s/g, " ").split(/(?<=[;,.]) (?=căn cứ )/iu);
      const whole = own.length === base.text.length ? own : own.slice(0, -1);
      const groups = LAW.exec(whole)?.groups;
      if (groups?.law === undefined) continue;
      const rest = groups.rest ?? "";
      const law = groups.law.trim();
      const year = YEAR.exec(rest)?.[0];
      // “Luật Đất đai năm 2024”, also with amendments told behind it.
      if (NAMED_WITH_YEAR.test(rest)) continue;
      const from = base.text.indexOf(law);
      const end = from + law.length;
      const short = law.length > 60 ? `${law.slice(0, 60)}…` : law;
      const right = `${short} năm ${year ?? "…"}`;
      const range = rangeIn(base, from, year === undefined ? end : whole.length);
      report({
        range,
        message: {
          vi: `Căn cứ là luật, pháp lệnh thì ghi tên và năm ban hành: “${right}”`,
          en: `A law among the bases is named with its year: “${right}”`,
        },
        fix: {
          title: toWrite(right),
          safe: false,
          edits: [{ range: rangeIn(base, end, whole.length), newText: ` năm ${year ?? "[năm]"}` }],
        },
      });
    }
  },
});
