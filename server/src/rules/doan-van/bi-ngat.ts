import { brokenParagraphs, canJoin, joinEdit, joinWrappedLines } from "../../reading/lineJoining.ts";
import type { Draft } from "../../syntax/draft.ts";
import type { ClassifiedLine } from "../../syntax/kinds.ts";
import { lineAt } from "../../syntax/kinds.ts";
import { lineStart } from "../../text/segment.ts";
import { lastWords } from "../authoring/insertion.ts";
import type { Report } from "../define.ts";
import { defineRule } from "../define.ts";

function firstWord(line: ClassifiedLine, n: number) {
  const length = /^\S+/.exec(line.whole.text)?.[0].length ?? 0;
  return {
    start: { line: n, character: lineStart(line.whole, 0) },
    end: { line: n, character: lineStart(line.whole, length) },
  };
}

function reportWrapped(draft: Draft, report: Report): void {
  const edits = joinWrappedLines(draft);
  const first = edits[0];
  if (first === undefined) return;
  report({
    range: lastWords(draft, first.range.start.line),
    message: {
      vi: `Văn bản bị ngắt dòng theo khổ giấy ở ${edits.length} chỗ: mỗi đoạn nên là một dòng, máy tự xuống dòng khi in`,
      en: `Hard line breaks in ${edits.length} places: a paragraph should be one line, printing wraps it`,
    },
    fix: { title: { vi: "Nối các dòng bị ngắt", en: "Join the lines" }, safe: false, edits },
  });
}

const HEAD = "KẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\n";
const WIDE = "Các chi bộ lãnh đạo đảng viên, quần chúng trong thôn giữ gìn vệ sinh";

export default defineRule({
  id: "doan-van/bi-ngat",
  title: "Đoạn văn không bị ngắt làm đôi",
  titleEn: "A paragraph is not broken in two",
  why: "Khi chép từ tệp PDF, chỗ sang trang hay hết dòng thường thành chỗ xuống dòng giữa câu; in ra đoạn văn bị đứt.",
  changes: "breaks",
  appliesTo: "all",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${HEAD}Các cấp uỷ, tổ chức đảng trong huyện, nhất là người đứng đầu cấp uỷ,\n\ncơ quan, đơn vị thực hiện nghiêm kế hoạch này.`,
      good: `${HEAD}Các cấp uỷ, tổ chức đảng trong huyện, nhất là người đứng đầu cấp uỷ, cơ quan, đơn vị thực hiện nghiêm kế hoạch này.`,
    },
    {
      style: "hd36-2018",
      bad: `${HEAD}${`${WIDE},\n`.repeat(7)}đường làng sạch đẹp.`,
      good: `${HEAD}${`${WIDE}, `.repeat(7)}đường làng sạch đẹp.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}1. ${WIDE}\n\nđường làng, ngõ xóm.\n2. Trồng cây xanh.`,
      good: `${HEAD}1. ${WIDE} đường làng, ngõ xóm.\n2. Trồng cây xanh.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}Các chi bộ quét dọn đường làng,\ntrồng cây xanh.`,
      good: `${HEAD}Các chi bộ thực hiện:\na) Quét dọn đường làng;\nb) Trồng cây xanh.`,
    },
  ],
  check({ draft }, report) {
    if (draft.hardWrapped) {
      reportWrapped(draft, report);
      return;
    }
    for (const [upper, lower] of brokenParagraphs(draft)) {
      report({
        range: lastWords(draft, upper),
        message: {
          vi: "Đoạn văn bị ngắt giữa câu: nối với đoạn sau, hoặc thêm dấu kết thúc câu",
          en: "The paragraph breaks off in a sentence: join it to the next, or end the sentence",
        },
        related: [
          {
            range: firstWord(lineAt(draft.lines, lower), lower),
            message: { vi: "Phần còn lại của đoạn", en: "The rest of the paragraph" },
          },
        ],
        ...(canJoin(draft.lines, upper, lower) && {
          fix: {
            title: { vi: "Nối hai phần của đoạn", en: "Join the two halves" },
            safe: false,
            edits: [joinEdit(draft.lines, upper, lower)],
          },
        }),
      });
    }
  },
});
