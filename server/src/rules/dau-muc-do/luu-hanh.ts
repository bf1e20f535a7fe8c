import { rangeIn } from "../../syntax/component.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

const HEAD = "SỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 05/BC-SNV\n";
const REST = "\n\nBÁO CÁO\nVề công tác lưu trữ\n\nSở Nội vụ báo cáo như sau./.";

export default defineRule({
  id: "dau-muc-do/luu-hanh",
  title: "Chỉ dẫn về phạm vi lưu hành viết in hoa",
  titleEn: "How far a document may go round is told in capitals",
  why: "Các chỉ dẫn như “XEM XONG TRẢ LẠI”, “LƯU HÀNH NỘI BỘ” trình bày bằng chữ in hoa trong khung viền đơn.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "info",
  fix: "safe",
  scope: "document",
  examples: [
    { style: "nd30-2020", bad: `${HEAD}Lưu hành nội bộ${REST}`, good: `${HEAD}LƯU HÀNH NỘI BỘ${REST}` },
    { style: "nd30-2020", bad: `${HEAD}Xem xong trả lại${REST}`, good: `${HEAD}XEM XONG TRẢ LẠI${REST}` },
  ],
  check({ draft }, report) {
    const { circulation } = draft.marks;
    if (circulation === null) return;
    const right = circulation.text.toUpperCase();
    if (right === circulation.text) return;
    const range = rangeIn(circulation, 0, circulation.text.length);
    report({
      range,
      message: {
        vi: `Chỉ dẫn về phạm vi lưu hành viết in hoa: “${right}”`,
        en: `How far a document may go round is told in capitals: “${right}”`,
      },
      fix: {
        title: toWrite(right),
        safe: right.length === circulation.text.length,
        edits: [{ range, newText: right }],
      },
    });
  },
});
