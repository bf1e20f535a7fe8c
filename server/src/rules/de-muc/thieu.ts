import { isNumbered } from "../../reading/numbering.ts";
import type { Draft, Section } from "../../syntax/draft.ts";
import type { Range } from "../../text/position.ts";
import { endOfBody, lastWords } from "../authoring/insertion.ts";
import { defineRule } from "../define.ts";

function hasNumbered(sections: readonly Section[]): boolean {
  return sections.some((section) => isNumbered(section) || hasNumbered(section.children));
}

/** Where the first section should begin: at the first dash, or at the words that lead to the tasks. */
function placeOf(draft: Draft): Range {
  const dash = draft.sections[0];
  if (dash !== undefined) return dash.markerRange;
  const lead = draft.preamble?.pieces.at(-1);
  return lead === undefined ? endOfBody(draft) : lastWords(draft, lead.line);
}

const HEAD = "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\n";

export default defineRule({
  id: "de-muc/thieu",
  title: "Chỉ thị nên chia thành các mục có đánh số",
  titleEn: "A directive has numbered sections",
  why: "Mỗi nhiệm vụ một mục có số thì nơi nhận biết ngay việc của mình, và văn bản sau viện dẫn được “mục 2” hay “khoản 2”.",
  kinds: ({ sections }) => sections,
  absenceOf: "sections",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${HEAD}Ban Thường vụ yêu cầu các chi bộ quét dọn đường làng, trồng cây xanh.`,
      good: `${HEAD}Ban Thường vụ yêu cầu:\n1. Các chi bộ quét dọn đường làng.\n2. Đoàn Thanh niên trồng cây xanh.`,
    },
    {
      style: "hd36-2018",
      bad: `${HEAD}Ban Thường vụ yêu cầu:\n- Các chi bộ quét dọn đường làng.\n- Đoàn Thanh niên trồng cây xanh.`,
      good: `${HEAD}Ban Thường vụ yêu cầu:\n1- Các chi bộ quét dọn đường làng.\n2- Đoàn Thanh niên trồng cây xanh.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}Ban Thường vụ yêu cầu các chi bộ quét dọn đường làng, trồng cây xanh.`,
      good: `${HEAD}Ban Thường vụ yêu cầu:\n1. Các chi bộ quét dọn đường làng.\n2. Đoàn Thanh niên trồng cây xanh.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}Ban Thường vụ yêu cầu:\n- Các chi bộ quét dọn đường làng.\n- Đoàn Thanh niên trồng cây xanh.`,
      good: `${HEAD}Ban Thường vụ yêu cầu:\nI- NHIỆM VỤ\n1. Quét dọn đường làng.\n2. Trồng cây xanh.\nII- TỔ CHỨC THỰC HIỆN\nCác chi bộ thực hiện.`,
    },
  ],
  check({ draft }, report) {
    if (draft.preamble === null && draft.sections.length === 0) return;
    if (hasNumbered(draft.sections) || /^\[[^\]]*\]$/.test(draft.preamble?.text ?? "")) return;
    report({
      range: placeOf(draft),
      message: {
        vi: "Chỉ thị chưa chia thành các mục có đánh số; mỗi nhiệm vụ nên là một mục: “1.”, “2.”…",
        en: "The directive has no numbered sections; each task should be one: “1.”, “2.” …",
      },
    });
  },
});
