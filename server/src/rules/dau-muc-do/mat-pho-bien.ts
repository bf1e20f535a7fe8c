import { fold } from "../../text/fold.ts";
import { defineRule } from "../define.ts";

const HEADER36 = "HUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU\n";
const HEADER05 = "TỈNH UỶ SƠN HÀ\n*\nSố 05-CT/TU\n";
const REST = "CHỈ THỊ\nvề công tác bảo vệ\n-----\n1. Các chi bộ thực hiện.";
const SPREAD = "\n\nChỉ thị này phổ biến đến chi bộ.";

export default defineRule({
  id: "dau-muc-do/mat-pho-bien",
  title: "Văn bản mật, không phổ biến thì không có câu “phổ biến đến chi bộ”",
  titleEn: "A secret or restricted document has no dissemination sentence",
  why: "Dấu mật hoặc chỉ dẫn “Không phổ biến” trái với câu “phổ biến đến chi bộ”; phải bỏ một trong hai.",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: `${HEADER36}MẬT\n${REST}${SPREAD}`, good: `${HEADER36}MẬT\n${REST}` },
    {
      style: "hd36-2018",
      bad: `Không phổ biến\n${HEADER36}${REST}${SPREAD}`,
      good: `LƯU HÀNH NỘI BỘ\n${HEADER36}${REST}${SPREAD}`,
    },
    { style: "hd05-2026", bad: `${HEADER05}TỐI MẬT\n${REST}${SPREAD}`, good: `${HEADER05}${REST}${SPREAD}` },
    { style: "hd05-2026", bad: `${HEADER05}MẬT\n${REST}${SPREAD}`, good: `${HEADER05}KHẨN\n${REST}${SPREAD}` },
  ],
  check({ draft }, report) {
    const { marks, dissemination } = draft;
    const restricted = fold(marks.circulation?.text ?? "").includes("không phổ biến") ? marks.circulation : null;
    const mark = marks.secrecy ?? restricted;
    if (mark === null || dissemination === null) return;
    report({
      range: dissemination.range,
      message: {
        vi: `Văn bản ghi “${mark.text}” mà lại có câu phổ biến đến chi bộ`,
        en: `The document is marked “${mark.text}”, and yet is to be spread to the branches`,
      },
      related: [{ range: mark.range, message: { vi: "Chỉ dẫn trên văn bản", en: "The mark" } }],
    });
  },
});
