import { lastBodyLine } from "../../reading/bodyEnd.ts";
import { placeOfSentence, withoutSentence } from "../../reading/disseminationLines.ts";
import { rangeIn } from "../../syntax/component.ts";
import type { Component, Draft } from "../../syntax/draft.ts";
import { paragraphEnd } from "../../syntax/paragraphs.ts";
import type { TextEdit } from "../../text/position.ts";
import { insertAfter, lastWords } from "../authoring/insertion.ts";
import { defineRule } from "../define.ts";

/** The text of the paragraph that a sentence alone fills, as read: one line, or two in a hard-wrapped file. */
function paragraphText(draft: Draft, sentence: Component): string {
  const { line } = sentence.range.start;
  const last = paragraphEnd(draft.lines, line, draft.hardWrapped);
  const texts = draft.lines.slice(line + 1, last + 1).map(({ whole }) => whole.text);
  return [sentence.text, ...texts].join(" ");
}

const BODY = "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\n1. Quét dọn đường làng.\n2. Trồng cây xanh.";

export default defineRule({
  id: "pho-bien/vi-tri",
  title: "Câu phổ biến là đoạn cuối cùng của nội dung",
  titleEn: "The dissemination sentence is the last paragraph of the body",
  why: "Người đọc tìm phạm vi phổ biến ở dòng cuối của nội dung, ngay trên nơi nhận và chữ ký, thành một đoạn riêng.",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${BODY}\n\nChỉ thị này phổ biến đến chi bộ.\n\n3. Thu gom rác.`,
      good: `${BODY}\n\n3. Thu gom rác.\n\nChỉ thị này phổ biến đến chi bộ.`,
    },
    {
      style: "hd36-2018",
      bad: `${BODY} Chỉ thị này phổ biến đến chi bộ.`,
      good: `${BODY}\n\nChỉ thị này phổ biến đến chi bộ.`,
    },
    {
      style: "hd05-2026",
      bad: `${BODY}\nChỉ thị này phổ biến đến chi bộ.\nVăn phòng Đảng uỷ theo dõi việc thực hiện.`,
      good: `${BODY}\nVăn phòng Đảng uỷ theo dõi việc thực hiện.\nChỉ thị này phổ biến đến chi bộ.`,
    },
    {
      style: "hd05-2026",
      bad: `${BODY}\nCác chi bộ báo cáo. Chỉ thị này phổ biến đến chi bộ.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng.`,
      good: `${BODY}\nCác chi bộ báo cáo.\n\nChỉ thị này phổ biến đến chi bộ.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng.`,
    },
  ],
  check({ draft }, report) {
    const sentence = draft.dissemination;
    const last = lastBodyLine(draft);
    if (sentence === null || last === null) return;
    const { lastLine, hasBefore, hasAfter } = placeOfSentence(draft, sentence);
    const isLast = lastLine >= last && !hasAfter;
    if (isLast && !hasBefore) return;
    const { start } = sentence.range;
    let edits: TextEdit[];
    if (isLast) {
      const removed = withoutSentence(draft, sentence).range;
      edits = [{ range: { start: removed.start, end: start }, newText: "\n\n" }];
    } else {
      edits = [withoutSentence(draft, sentence), insertAfter(draft, last, paragraphText(draft, sentence))];
    }
    report({
      range: rangeIn(sentence, 0, sentence.text.length),
      message: isLast
        ? {
            vi: "Câu phổ biến nên là một đoạn riêng ở cuối nội dung",
            en: "The dissemination sentence should be a paragraph of its own at the end of the body",
          }
        : {
            vi: "Câu phổ biến phải là đoạn cuối cùng của nội dung, ngay trên nơi nhận và chữ ký",
            en: "The dissemination sentence is the last paragraph of the body, above recipients and signature",
          },
      ...(isLast ? { severity: "info" as const } : {}),
      related: isLast
        ? []
        : [{ range: lastWords(draft, last), message: { vi: "Cuối nội dung", en: "The end of the body" } }],
      fix: {
        title: isLast
          ? { vi: "Tách thành đoạn riêng", en: "Make it a paragraph of its own" }
          : { vi: "Chuyển xuống cuối nội dung", en: "Move it to the end of the body" },
        safe: false,
        edits,
      },
    });
  },
});
