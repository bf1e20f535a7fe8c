import { endOfBody } from "../authoring/insertion.ts";
import { defineRule } from "../define.ts";

const HEAD = "ĐẢNG CỘNG SẢN VIỆT NAM\nSơn Hà, ngày 12 tháng 6 năm 2026\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----\n";
const FOOT = "\n\nNơi nhận:\n- Lưu Văn phòng.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An";

export default defineRule({
  id: "noi-dung/thieu",
  title: "Văn bản phải có nội dung",
  titleEn: "The body is missing",
  why: "Nội dung là thành phần thể thức chủ yếu của văn bản; thiếu nó thì các thành phần còn lại không có ý nghĩa.",
  speaksOf: "document",
  absenceOf: "body",
  appliesTo: "party",
  severity: "error",
  fix: "none",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: `${HEAD}${FOOT}`, good: `${HEAD}Các chi bộ giữ gìn vệ sinh.${FOOT}` },
    {
      style: "hd36-2018",
      bad: `${HEAD}Chỉ thị này phổ biến đến chi bộ.${FOOT}`,
      good: `${HEAD}Các chi bộ giữ gìn vệ sinh.\nChỉ thị này phổ biến đến chi bộ.${FOOT}`,
    },
    { style: "hd05-2026", bad: `${HEAD}${FOOT}`, good: `${HEAD}[Nội dung]${FOOT}` },
    {
      style: "hd05-2026",
      bad: `${HEAD}Chỉ thị này phổ biến đến chi bộ.${FOOT}`,
      good: `${HEAD}1. Các chi bộ giữ gìn vệ sinh.\nChỉ thị này phổ biến đến chi bộ.${FOOT}`,
    },
  ],
  check({ draft }, report) {
    if (draft.preamble !== null || draft.sections.length > 0) return;
    // A table alone is something, too.
    const { body, lines } = draft;
    if (body !== null && lines.slice(body.first, body.last + 1).some(({ table }) => table !== null)) return;
    const neighbours = [draft.abstract, draft.dissemination, draft.recipients?.heading, draft.signature];
    report({
      range: endOfBody(draft),
      message: {
        vi: "Thiếu nội dung văn bản: nội dung trình bày dưới tên loại và trích yếu, trên nơi nhận và chữ ký",
        en: "The body is missing: it stands below the type and abstract, above recipients and signature",
      },
      related: neighbours.flatMap((one) =>
        one == null
          ? []
          : [
              {
                range: one.range,
                message: { vi: "Thành phần ở trước hoặc sau nội dung", en: "A neighbour of the body" },
              },
            ],
      ),
    });
  },
});
