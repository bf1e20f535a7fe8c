import { misnumberedOf } from "../../reading/misnumbered.ts";
import { runsOf } from "../../reading/numbering.ts";
import { defineRule } from "../define.ts";

const HEAD = "KẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\n";

export default defineRule({
  id: "de-muc/mot-muc",
  title: "Một cấp đề mục nên có từ hai mục trở lên",
  titleEn: "A level of sections has more than one of them",
  why: "Đã đánh số “1.” thì người đọc chờ “2.”; chỉ có một mục thì không cần đánh số, hoặc đã sót mất mục sau.",
  appliesTo: "party",
  severity: "info",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${HEAD}Ban Thường vụ yêu cầu:\n1. Quét dọn đường làng.`,
      good: `${HEAD}Ban Thường vụ yêu cầu quét dọn đường làng.`,
    },
    {
      style: "hd36-2018",
      bad: `${HEAD}1. Nhiệm vụ:\na) Quét dọn đường làng.\n2. Các chi bộ thực hiện.`,
      good: `${HEAD}1. Nhiệm vụ:\na) Quét dọn đường làng.\nb) Trồng cây xanh.\n2. Các chi bộ thực hiện.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}Ban Thường vụ yêu cầu:\n1. Quét dọn đường làng.`,
      good: `${HEAD}Ban Thường vụ yêu cầu:\n- Quét dọn đường làng.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}1. Nhiệm vụ\n1.1. Quét dọn đường làng.\n2. Các chi bộ thực hiện.`,
      good: `${HEAD}1. Nhiệm vụ\n1.1. Quét dọn đường làng.\n1.2. Trồng cây xanh.\n2. Các chi bộ thực hiện.`,
    },
  ],
  check({ draft }, report) {
    const runs = runsOf(draft);
    // Articles are counted through all chapters, and a chapter may well have one.
    const articles = runs.flatMap(({ sections }) => sections).filter(({ marker }) => marker.family === "dieu").length;
    // Another marker stands there by mistake: de-muc/so-thu-tu tells of it.
    const mistaken = new Set(misnumberedOf(draft).flatMap(({ section, previous, next }) => [section, previous, next]));
    for (const { sections } of runs) {
      const [only] = sections;
      // “(1) …; (2) …” goes on inside the paragraph.
      if (sections.length !== 1 || only === undefined || only.marker.family === "parenthesis" || mistaken.has(only))
        continue;
      if (only.marker.family === "dieu" && articles > 1) continue;
      report({
        range: only.markerRange,
        message: {
          vi: `Ở cấp này chỉ có một mục “${only.marker.text}”: bỏ đánh số, hoặc bổ sung mục tiếp theo`,
          en: `“${only.marker.text}” is the only section on its level: leave the number out, or add the next`,
        },
      });
    }
  },
});
