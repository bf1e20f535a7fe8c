import { withoutSentence } from "../../reading/disseminationLines.ts";
import { defineRule } from "../define.ts";

const BODY = "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\n1. Quét dọn đường làng.\n2. Trồng cây xanh.\n";

export default defineRule({
  id: "pho-bien/lap-lai",
  title: "Câu phổ biến chỉ ghi một lần",
  titleEn: "The dissemination sentence stands once",
  why: "Câu phổ biến lặp lại thường do chép từ văn bản khác; người đọc chỉ cần thấy nó một lần, ở cuối nội dung.",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${BODY}Chỉ thị này phổ biến đến chi bộ.\nChỉ thị này phổ biến đến chi bộ.`,
      good: `${BODY}Chỉ thị này phổ biến đến chi bộ.`,
    },
    {
      style: "hd36-2018",
      bad: `${BODY}3. Các chi bộ báo cáo. Chỉ thị này được phổ biến đến chi bộ.\n\nChỉ thị này phổ biến đến chi bộ.`,
      good: `${BODY}3. Các chi bộ báo cáo.\n\nChỉ thị này phổ biến đến chi bộ.`,
    },
    {
      style: "hd05-2026",
      bad: `${BODY}Chỉ thị này phổ biến đến chi bộ.\n\nCác chi bộ báo cáo.\n\nChỉ thị này phổ biến đến chi bộ.`,
      good: `${BODY}Các chi bộ báo cáo.\n\nChỉ thị này phổ biến đến chi bộ.`,
    },
    {
      style: "hd05-2026",
      bad: `${BODY}Chỉ thị này phổ biến đến chi bộ để thực hiện.\nChỉ thị này phổ biến đến chi bộ.`,
      good: `${BODY}Chỉ thị này phổ biến đến chi bộ để thực hiện.`,
    },
  ],
  check({ draft }, report) {
    const last = draft.disseminations.at(-1);
    if (last === undefined) return;
    for (const sentence of draft.disseminations.slice(0, -1)) {
      report({
        range: sentence.range,
        message: {
          vi: "Câu phổ biến ghi nhiều lần: chỉ giữ câu ở cuối nội dung",
          en: "The dissemination sentence stands more than once: keep the one at the end of the body",
        },
        related: [{ range: last.range, message: { vi: "Câu phổ biến được giữ lại", en: "The one to keep" } }],
        fix: {
          title: { vi: "Bỏ câu này", en: "Remove this sentence" },
          safe: false,
          edits: [withoutSentence(draft, sentence)],
        },
      });
    }
  },
});
