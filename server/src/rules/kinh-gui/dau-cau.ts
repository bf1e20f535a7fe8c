import { endOf, rangeIn, startOf } from "../../syntax/component.ts";
import type { Component, Entry } from "../../syntax/draft.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { wrongMark } from "../authoring/listPunctuation.ts";
import type { Report } from "../define.ts";
import { defineRule } from "../define.ts";

const NAMES = {
  ",": { vi: "dấu phẩy (,)", en: "a comma (,)" },
  ";": { vi: "dấu chấm phẩy (;)", en: "a semicolon (;)" },
};

/**
 * True for an entry whose mark is none that may stand there. The guidelines put the list's mark behind each; a full stop
 * behind the last one passes, as it is what most write.
 */
function isWrong(entries: readonly Entry[], n: number, separator: string): boolean {
  const { closing } = entries[n] as Entry;
  if (n < entries.length - 1) return true;
  return closing !== separator && closing !== "." && !(closing === "" && entries.length === 1);
}

/** Two or more addressees have a line each, with a dash before it. NĐ 30: Phụ lục I, II.9d. */
function checkLines(heading: Component, entries: readonly Entry[], report: Report): void {
  for (const { full, marker } of entries) {
    const beside = full.range.start.line === heading.range.end.line;
    const dashed = marker?.text === "-" || marker?.text === "–";
    if (!beside && dashed) continue;
    const from = marker?.textFrom ?? 0;
    const before = beside
      ? { start: endOf(heading, heading.text.length), end: startOf(full, from) }
      : rangeIn(full, 0, from);
    report({
      range: rangeIn(full, 0, full.text.length),
      cause: "line",
      message: {
        vi: "Gửi từ hai nơi trở lên thì mỗi nơi ghi một dòng, bắt đầu bằng “- ”",
        en: "Two or more addressees have a line each that begins with “- ”",
      },
      fix: {
        title: { vi: "Ghi “- ” ở đầu dòng", en: "Begin the line with “- ”" },
        safe: true,
        edits: [{ range: before, newText: beside ? "\n- " : "- " }],
      },
    });
  }
}

export default defineRule({
  id: "kinh-gui/dau-cau",
  title: "Dấu câu ở phần “Kính gửi”",
  titleEn: "The marks in the list of addressees",
  why: "Sau “Kính gửi”, “Kính trình” có dấu hai chấm; sau mỗi nơi nhận là dấu phẩy (Hướng dẫn 36) hoặc dấu chấm phẩy (Hướng dẫn 05, Nghị định 30).",
  changes: "form",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: "Số: 12/UBND-VX\nV/v giữ gìn vệ sinh\nKính gửi: Sở Y tế;\nSở Xây dựng.",
      good: "Số: 12/UBND-VX\nV/v giữ gìn vệ sinh\nKính gửi:\n- Sở Y tế;\n- Sở Xây dựng.",
    },
    {
      style: "nd30-2020",
      bad: "Số: 12/UBND-VX\nV/v giữ gìn vệ sinh\nKính gửi:\n- Sở Y tế,\n- Sở Xây dựng,\n- Ủy ban nhân dân các xã.",
      good: "Số: 12/UBND-VX\nV/v giữ gìn vệ sinh\nKính gửi:\n- Sở Y tế;\n- Sở Xây dựng;\n- Ủy ban nhân dân các xã.",
    },
    {
      style: "nd30-2020",
      bad: "TỜ TRÌNH\nVề việc mở lớp\nKính gửi Ủy ban nhân dân tỉnh",
      good: "TỜ TRÌNH\nVề việc mở lớp\nKính gửi: Ủy ban nhân dân tỉnh",
    },
    {
      style: "hd36-2018",
      bad: "Số 12-CV/HU\nKính gửi\n- Các chi bộ;\n- Các đảng uỷ xã;",
      good: "Số 12-CV/HU\nKính gửi:\n- Các chi bộ,\n- Các đảng uỷ xã,",
    },
    {
      style: "hd36-2018",
      bad: "Số 12-CV/HU\n*Kính gửi:* - Các chi bộ.\n- Các đảng uỷ xã.",
      good: "Số 12-CV/HU\n*Kính gửi:* - Các chi bộ,\n- Các đảng uỷ xã.",
    },
    {
      style: "hd05-2026",
      bad: "Số 12-CV/TU\nKính gửi:\n- Các đảng uỷ xã,\n- Các đảng uỷ phường,\n- Văn phòng Tỉnh uỷ",
      good: "Số 12-CV/TU\nKính gửi:\n- Các đảng uỷ xã;\n- Các đảng uỷ phường;\n- Văn phòng Tỉnh uỷ;",
    },
    {
      style: "hd05-2026",
      bad: "TỜ TRÌNH\nvề việc mở lớp\n-----\nKính trình Ban Thường vụ Tỉnh uỷ",
      good: "TỜ TRÌNH\nvề việc mở lớp\n-----\nKính trình: Ban Thường vụ Tỉnh uỷ",
    },
  ],
  check({ draft, style }, report) {
    if (draft.addressees === null) return;
    const { heading, entries } = draft.addressees;
    // A letter of courtesy greets its reader: “Kính gửi đồng chí Trần Thị Bình,”.
    if (draft.type.form === "slip" && !heading.text.endsWith(":")) return;
    if (!heading.text.endsWith(":")) {
      const words = rangeIn(heading, 0, heading.text.length);
      report({
        range: words,
        message: {
          vi: `Sau “${heading.text}” phải có dấu hai chấm (:)`,
          en: `A colon stands behind “${heading.text}”`,
        },
        fix: {
          title: { vi: "Thêm dấu hai chấm", en: "Add the colon" },
          safe: true,
          edits: [{ range: { start: words.end, end: words.end }, newText: ":" }],
        },
      });
    }
    if (style.forms.addresseeDash && entries.length > 1) checkLines(heading, entries, report);
    entries.forEach((entry, n) => {
      if (/^\[[^\]]*\]$/.test(entry.text) && entry.closing === "") return;
      const wanted = style.forms.listSeparator;
      const wrong = isWrong(entries, n, wanted) ? wrongMark(entry, wanted) : null;
      if (wrong === null) return;
      const { vi, en } = NAMES[wanted];
      const words = heading.text.replace(/\s*:$/, "");
      report({
        range: wrong.range,
        cause: `mark ${wrong.written}`,
        message: {
          vi: `Sau mỗi nơi nhận ở phần “${words}” phải có ${vi}${wrong.written === "" ? "" : `, không phải “${wrong.written}”`}`,
          en: `Each addressee ends with ${en}${wrong.written === "" ? "" : `, not “${wrong.written}”`}`,
        },
        fix: { title: toWrite(wanted), safe: true, edits: [wrong.edit] },
      });
    });
  },
});
