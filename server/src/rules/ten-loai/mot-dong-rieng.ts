import { component } from "../../syntax/component.ts";
import type { Component, Draft } from "../../syntax/draft.ts";
import { readTypeLine } from "../../syntax/typeLine.ts";
import type { Segment } from "../../text/segment.ts";
import { sliceSegment } from "../../text/segment.ts";
import { breakBetween } from "../authoring/lineBreak.ts";
import { defineRule } from "../define.ts";

/** The parts of the type's line that stand each on a line: “BÁO CÁO TỔNG KẾT” and “năm 2025”. */
function partsOf(draft: Draft, docType: Component): Segment[] {
  return (draft.lines[docType.range.start.line]?.items ?? []).flatMap(({ kind, segment }) => {
    const to = kind === "typePhrase" ? (readTypeLine(segment.text)?.capitalsTo ?? 0) : segment.text.length;
    if (to === segment.text.length) return [segment];
    return [sliceSegment(segment, 0, to), sliceSegment(segment, to, segment.text.length)];
  });
}

export default defineRule({
  id: "ten-loai/mot-dong-rieng",
  title: "Tên loại trình bày một dòng riêng",
  titleEn: "The document type stands on a line of its own",
  why: "Tên loại ở một dòng riêng giữa trang; tác giả (nếu có) và trích yếu ở các dòng dưới.",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "CHỈ THỊ**CỦA BAN THƯỜNG VỤ HUYỆN UỶ****về giữ gìn vệ sinh**\n-----",
      good: "CHỈ THỊ\n**CỦA BAN THƯỜNG VỤ HUYỆN UỶ**\n**về giữ gìn vệ sinh**\n-----",
    },
    {
      style: "hd36-2018",
      bad: "CHỈ THỊ về giữ gìn vệ sinh\n-----",
      good: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
    },
    {
      style: "hd05-2026",
      bad: "BÁO CÁO TỔNG KẾT năm 2026\n-----",
      good: "BÁO CÁO TỔNG KẾT\nnăm 2026\n-----",
    },
    {
      style: "hd05-2026",
      bad: "**KẾT LUẬN** **CỦA BAN THƯỜNG VỤ TỈNH UỶ**\nvề giữ gìn vệ sinh\n-----",
      good: "**KẾT LUẬN**\n**CỦA BAN THƯỜNG VỤ TỈNH UỶ**\nvề giữ gìn vệ sinh\n-----",
    },
    {
      style: "hd05-2026",
      bad: "**QUYẾT ĐỊNH về khen thưởng**\n-----",
      good: "**QUYẾT ĐỊNH**\n**về khen thưởng**\n-----",
    },
  ],
  check({ draft }, report) {
    const { docType } = draft;
    if (docType === null) return;
    const { line } = docType.range.start;
    const parts = partsOf(draft, docType).map((segment) => component([{ line, segment }]));
    const [type] = parts;
    if (type === undefined || parts.length < 2) return;
    report({
      range: type.range,
      message: {
        vi: `Tên loại “${type.text}” phải ở một dòng riêng, tách khỏi phần còn lại của dòng này`,
        en: `“${type.text}” stands on a line of its own, apart from the rest of this line`,
      },
      fix: {
        title: { vi: "Xuống dòng", en: "Break the line" },
        safe: true,
        edits: parts.slice(1).map((part, n) => breakBetween(draft, parts[n] ?? part, part)),
      },
    });
  },
});
