import { withoutSentence } from "../../reading/disseminationLines.ts";
import { defineRule } from "../define.ts";

const LETTER = "Số 12-CV/TU\nvề việc giữ gìn vệ sinh\nKính gửi: Các chi bộ.\n\nĐề nghị các chi bộ quét dọn đường làng.";
const REPORT = "BÁO CÁO\nkết quả giữ gìn vệ sinh\n-----\n\nCác chi bộ đã quét dọn đường làng.";
const SUBMISSION = "TỜ TRÌNH\nvề việc mở lớp\n-----\n\nKính đề nghị Ban Thường vụ xem xét.";
const PLAN = "BÁO CÁO\ntháng 6 và nhiệm vụ tháng 7\n-----\n\nTháng 7 tiếp tục quét dọn đường làng.";

export default defineRule({
  id: "pho-bien/thua",
  title: "Văn bản gửi đến nơi được ghi tên thì không có câu phổ biến",
  titleEn: "What goes to those who are named is not spread",
  why: "Công văn, tờ trình, báo cáo chỉ gửi đến nơi nhận ghi trong văn bản; câu “… phổ biến đến chi bộ” dành cho văn bản chỉ đạo, quy định, hướng dẫn.",
  kinds: ({ dissemination, form }) => dissemination === "none" && (form === "titled" || form === "letter"),
  speaksOf: "document",
  appliesTo: "party",
  severity: "info",
  fix: "suggested",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: `${LETTER}\n\nCông văn này phổ biến đến chi bộ.`, good: LETTER },
    { style: "hd36-2018", bad: `${REPORT}\n\nBáo cáo này phổ biến đến chi bộ.`, good: REPORT },
    { style: "hd05-2026", bad: `${SUBMISSION}\n\nTờ trình này phổ biến đến chi bộ.`, good: SUBMISSION },
    { style: "hd05-2026", bad: `${PLAN}\n\nBáo cáo này phổ biến đến chi bộ.`, good: PLAN },
  ],
  check({ draft }, report) {
    const { type } = draft;
    for (const sentence of draft.disseminations) {
      report({
        range: sentence.range,
        message: {
          vi: `${type.name} chỉ gửi đến nơi được ghi tên, không có câu phổ biến`,
          en: `A ${type.nameEn} goes to those who are named: it has no dissemination sentence`,
        },
        fix: {
          title: { vi: "Bỏ câu này", en: "Remove this sentence" },
          safe: false,
          edits: [withoutSentence(draft, sentence)],
        },
      });
    }
  },
});
