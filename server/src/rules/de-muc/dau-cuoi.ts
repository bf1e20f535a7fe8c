import type { Run } from "../../reading/numbering.ts";
import { runsOf } from "../../reading/numbering.ts";
import type { Draft, Section } from "../../syntax/draft.ts";
import { lineEnd } from "../../text/segment.ts";
import { lastWords } from "../authoring/insertion.ts";
import { defineRule } from "../define.ts";

/** A section that is one paragraph, and how that ends: its mark, or nothing. Null for a heading with others below it. */
function endingOf({ lines, hardWrapped }: Draft, { marker, markerRange, lastLine, children }: Section): string | null {
  const { line } = markerRange.start;
  const text = lines[line]?.whole.text ?? "";
  if (hardWrapped || children.length > 0 || lastLine !== line || text.length - marker.textFrom < 12) return null;
  if (text === text.toUpperCase()) return null;
  return /[.;,:!?…]$/.exec(text)?.[0] ?? (/[\p{L}\d%)”"]$/u.test(text) ? "" : null);
}

/** The mark that all others of a run end with but the last; null where they do not agree. */
function commonMark(draft: Draft, { sections }: Run): string | null {
  const marks = sections.slice(0, -1).map((section) => endingOf(draft, section));
  const marked = marks.filter((mark) => mark === ";" || mark === ".");
  const [first] = marked;
  if (first === undefined || marked.length < 2 || marked.some((mark) => mark !== first)) return null;
  return marks.every((mark) => mark !== null) && marks.length - marked.length === 1 ? first : null;
}

const HEAD = "KẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\n";

export default defineRule({
  id: "de-muc/dau-cuoi",
  title: "Đề mục, điểm kết thúc bằng dấu như các đề mục cùng cấp",
  titleEn: "A section ends with the mark that the others of its level have",
  why: "Các mục bên cạnh đều có dấu chấm phẩy hoặc dấu chấm, một mục thiếu dấu (hoặc ghi dấu phẩy) là sót.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "info",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${HEAD}1. Quét dọn đường làng.\n2. Trồng cây ở sân kho\n3. Thu gom rác thải.\n4. Khơi thông cống rãnh.`,
      good: `${HEAD}1. Quét dọn đường làng.\n2. Trồng cây ở sân kho.\n3. Thu gom rác thải.\n4. Khơi thông cống rãnh.`,
    },
    {
      style: "hd36-2018",
      bad: `${HEAD}a) Ghi sổ trực đầy đủ;\nb) Báo cáo việc khẩn cấp,\nc) Bàn giao ca trực;\nd) Giữ gìn tài sản.`,
      good: `${HEAD}a) Ghi sổ trực đầy đủ;\nb) Báo cáo việc khẩn cấp;\nc) Bàn giao ca trực;\nd) Giữ gìn tài sản.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}a) Ghi sổ trực đầy đủ;\nb) Báo cáo việc khẩn cấp;\nc) Bàn giao ca trực\nd) Giữ gìn tài sản.`,
      good: `${HEAD}a) Ghi sổ trực đầy đủ;\nb) Báo cáo việc khẩn cấp;\nc) Bàn giao ca trực;\nd) Giữ gìn tài sản.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}1. Rà soát danh sách đảng viên\n2. Kiểm tra hồ sơ lưu trữ.\n3. Tổng hợp số liệu báo cáo.\n4. Gửi Văn phòng Đảng uỷ.`,
      good: `${HEAD}1. Rà soát danh sách đảng viên.\n2. Kiểm tra hồ sơ lưu trữ.\n3. Tổng hợp số liệu báo cáo.\n4. Gửi Văn phòng Đảng uỷ.`,
    },
  ],
  check({ draft }, report) {
    for (const run of runsOf(draft)) {
      const mark = commonMark(draft, run);
      if (mark === null) continue;
      for (const section of run.sections.slice(0, -1)) {
        const ending = endingOf(draft, section);
        if (ending !== "" && ending !== ",") continue;
        const { line } = section.markerRange.start;
        const whole = draft.lines[line]?.whole;
        if (whole === undefined) continue;
        const end = { line, character: lineEnd(whole, whole.text.length) };
        const start = { line, character: end.character - ending.length };
        report({
          range: ending === "" ? lastWords(draft, line) : { start, end },
          message: {
            vi: `Các mục cùng cấp kết thúc bằng “${mark}”, mục này ${ending === "" ? "thiếu dấu" : `ghi “${ending}”`}`,
            en: `The others of this level end with “${mark}”, this one with ${ending === "" ? "nothing" : `“${ending}”`}`,
          },
          fix: {
            title: { vi: `Kết thúc bằng “${mark}”`, en: `End with “${mark}”` },
            safe: true,
            edits: [{ range: { start, end }, newText: mark }],
          },
        });
      }
    }
  },
});
