import { perLine } from "../../incremental/memoise.ts";
import type { Component, Draft } from "../../syntax/draft.ts";
import { fold, withoutMarks } from "../../text/fold.ts";
import { articlesOf, BASES, decided, lineOf, WHO_DECIDES } from "../authoring/decisions.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { insertBefore, lineRangeOf } from "../authoring/insertion.ts";
import { defineRule } from "../define.ts";

/** A line that is nothing but the words of decision, in whatever case. */
const WORDS = /^(?:quyết định|quyết nghị)\s?[:;.,]?$/u;
const wordsAlone = perLine(({ whole }) => (WORDS.test(fold(whole.text).trim()) ? whole.text.trim() : null));

/** “BAN THƯỜNG VỤ ĐẢNG UỶ QUYẾT ĐỊNH”, also in small letters. */
const whoDecides = perLine(({ whole }) =>
  /quyet dinh\s?:?$/u.test(withoutMarks(whole.text).trim()) ? "decides" : null,
);
const baseLines = perLine(({ items }) => (items[0]?.kind === "base" ? "base" : null));

/** The words before the first article, as they stand there; null where none do. */
function written(draft: Draft, first: number): { readonly line: number; readonly text: string } | null {
  if (draft.enactment !== null) return { line: draft.enactment.range.start.line, text: draft.enactment.text };
  const title = draft.docType?.range.end.line ?? -1;
  const found = wordsAlone(draft).findLast(({ line }) => line > title && line < first);
  return found === undefined ? null : { line: found.line, text: found.fact };
}

const ABOVE = `${WHO_DECIDES}\n\n${BASES}`;
const RESOLVED = `HỘI ĐỒNG NHÂN DÂN XÃ AN PHÚ\n\n${BASES}`;

const PARTY =
  "QUYẾT ĐỊNH\nvề việc lập Tổ công tác\n-----\n- Căn cứ Điều lệ Đảng Cộng sản Việt Nam.\n\nĐiều 1. Lập Tổ công tác.\n\nĐiều 2. Văn phòng thi hành.";

export default defineRule({
  id: "quyet-dinh/cau-lenh",
  title: "Trước Điều 1 là dòng “QUYẾT ĐỊNH:” hoặc “QUYẾT NGHỊ:”",
  titleEn: "Before the first article stands “QUYẾT ĐỊNH:” or “QUYẾT NGHỊ:”",
  why: "Mẫu của Nghị định 30 ghi câu lệnh thành dòng riêng, in hoa, có dấu hai chấm: “QUYẾT ĐỊNH:” ở quyết định, “QUYẾT NGHỊ:” ở nghị quyết.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "error",
  fix: "safe",
  scope: "document",
  examples: [
    { style: "nd30-2020", bad: decided(ABOVE, "QUYẾT ĐỊNH"), good: decided(ABOVE) },
    {
      style: "nd30-2020",
      bad: decided(RESOLVED, "QUYẾT ĐỊNH:", "NGHỊ QUYẾT"),
      good: decided(RESOLVED, "QUYẾT NGHỊ:", "NGHỊ QUYẾT"),
    },
    { style: "nd30-2020", bad: decided(ABOVE, "Quyết định:"), good: decided(ABOVE) },
    { style: "nd30-2020", bad: decided(ABOVE, ""), good: decided(ABOVE) },
    { style: "hd36-2018", bad: PARTY, good: PARTY.replace("Điều 1", "HUYỆN UỶ QUYẾT ĐỊNH\nĐiều 1") },
    { style: "hd36-2018", bad: PARTY, good: PARTY.replace("Điều 1", "QUYẾT ĐỊNH:\nĐiều 1") },
    { style: "hd05-2026", bad: PARTY, good: PARTY.replace("Điều 1", "BAN THƯỜNG VỤ QUYẾT ĐỊNH\nĐiều 1") },
    { style: "hd05-2026", bad: PARTY, good: PARTY.replace("Điều 1", "Ban Thường vụ quyết định:\nĐiều 1") },
  ],
  check({ draft, style }, report) {
    const wanted = style.enactments[draft.type.slug];
    const [first] = articlesOf(draft);
    if (draft.docType === null || first === undefined) return;
    const { line } = first.markerRange.start;
    if (wanted === undefined) {
      const spoken = whoDecides(draft).some((one) => one.line > lineOf(draft.docType as Component) && one.line < line);
      if (style.world !== "party" || !draft.type.decides || spoken || draft.bases.length === 0) return;
      report({
        range: first.markerRange,
        severity: "info",
        message: {
          vi: "Trước Điều 1 có dòng in hoa ghi ai quyết định, như “BAN THƯỜNG VỤ QUYẾT ĐỊNH”",
          en: "Before the first article a line in capitals says who decides, such as “BAN THƯỜNG VỤ QUYẾT ĐỊNH”",
        },
      });
      return;
    }
    const found = written(draft, line);
    const base = found === null ? undefined : baseLines(draft).find((one) => one.line > found.line && one.line < line);
    if (found !== null && base !== undefined) {
      report({
        range: lineRangeOf(draft, base.line),
        severity: "warning",
        message: { vi: `Căn cứ ban hành đứng trên dòng “${wanted}”`, en: `The bases stand above “${wanted}”` },
        related: [{ range: lineRangeOf(draft, found.line), message: { vi: "Câu lệnh", en: "The words of decision" } }],
      });
    }
    if (found?.text === wanted) return;
    if (found === null) {
      // What has neither bases nor who decides is the text that a decision issues.
      if (draft.bases.length === 0 && draft.issuingAuthority === null) return;
      report({
        range: first.markerRange,
        message: { vi: `Trước Điều 1 phải có dòng “${wanted}”`, en: `Before the first article stands “${wanted}”` },
        fix: {
          title: { vi: `Thêm dòng “${wanted}”`, en: `Add the line “${wanted}”` },
          safe: false,
          edits: [insertBefore(line, `${wanted}\n`)],
        },
      });
      return;
    }
    const range = lineRangeOf(draft, found.line);
    report({
      range,
      severity: "warning",
      message: {
        vi: `Câu lệnh ghi “${wanted}”, không ghi “${found.text}”`,
        en: `Write “${wanted}”, not “${found.text}”`,
      },
      fix: {
        title: toWrite(wanted),
        safe: true,
        edits: [{ range, newText: wanted }],
      },
    });
  },
});
