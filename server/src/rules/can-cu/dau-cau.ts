import { rangeIn } from "../../syntax/component.ts";
import { beginsWithSmall } from "../../text/letters.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { wrongMark } from "../authoring/listPunctuation.ts";
import { defineRule } from "../define.ts";

const NAMES: Readonly<Record<string, { vi: string; en: string }>> = {
  ",": { vi: "dấu phẩy (,)", en: "a comma (,)" },
  ";": { vi: "dấu chấm phẩy (;)", en: "a semicolon (;)" },
  ".": { vi: "dấu chấm (.)", en: "a full stop (.)" },
};

/** Where another base begins on the same line. */
const FURTHER = /[;,.]\s+(?=Căn cứ\s)|;\s+(?=(?:căn cứ|[xX]ét đề nghị|[tT]heo đề nghị)\s)/gu;
const FIRST_WORDS = /^(?:căn cứ|xét|theo)/iu;

export default defineRule({
  id: "can-cu/dau-cau",
  title: "Dấu câu ở phần căn cứ ban hành",
  titleEn: "The marks of the bases",
  why: "Sau mỗi căn cứ là dấu chấm phẩy; căn cứ cuối cùng kết thúc bằng dấu phẩy (Hướng dẫn 36) hoặc dấu chấm (Hướng dẫn 05). Hướng dẫn 05 có thêm gạch đầu dòng.",
  changes: "form",
  ofWholeList: true,
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "QUYẾT ĐỊNH\nkhen thưởng đảng viên\n-----\nCăn cứ Điều lệ Đảng; Căn cứ Quy chế thi đua,\n\nBan Thường vụ quyết định:",
      good: "QUYẾT ĐỊNH\nkhen thưởng đảng viên\n-----\nCăn cứ Điều lệ Đảng;\nCăn cứ Quy chế thi đua,\n\nBan Thường vụ quyết định:",
    },
    {
      style: "hd05-2026",
      bad: "QUYẾT ĐỊNH\nkhen thưởng đảng viên\n-----\n+ Căn cứ Điều lệ Đảng;\n+ Căn cứ Quy chế thi đua.\n\nBan Thường vụ quyết định:",
      good: "QUYẾT ĐỊNH\nkhen thưởng đảng viên\n-----\n- Căn cứ Điều lệ Đảng;\n- Căn cứ Quy chế thi đua.\n\nBan Thường vụ quyết định:",
    },
    {
      style: "hd36-2018",
      bad: "QUYẾT ĐỊNH\nkhen thưởng đảng viên\n-----\nCăn cứ Điều lệ Đảng,\nCăn cứ đề nghị của Ban Tổ chức.\n\nBan Thường vụ quyết định:",
      good: "QUYẾT ĐỊNH\nkhen thưởng đảng viên\n-----\nCăn cứ Điều lệ Đảng;\nCăn cứ đề nghị của Ban Tổ chức,\n\nBan Thường vụ quyết định:",
    },
    {
      style: "hd36-2018",
      bad: "QUYẾT ĐỊNH\nkhen thưởng đảng viên\n-----\n- Căn cứ Điều lệ Đảng;\n- Căn cứ đề nghị của Ban Tổ chức;\n\nBan Thường vụ quyết định:",
      good: "QUYẾT ĐỊNH\nkhen thưởng đảng viên\n-----\n- Căn cứ Điều lệ Đảng;\n- Căn cứ đề nghị của Ban Tổ chức,\n\nBan Thường vụ quyết định:",
    },
    {
      style: "hd05-2026",
      bad: "QUYẾT ĐỊNH\nkhen thưởng đảng viên\n-----\n*Căn cứ Điều lệ Đảng;*\nCăn cứ đề nghị của Ban Tổ chức,\n\nBan Thường vụ quyết định:",
      good: "QUYẾT ĐỊNH\nkhen thưởng đảng viên\n-----\n- *Căn cứ Điều lệ Đảng;*\n- Căn cứ đề nghị của Ban Tổ chức.\n\nBan Thường vụ quyết định:",
    },
    {
      style: "hd05-2026",
      bad: "QUYẾT ĐỊNH\nkhen thưởng đảng viên\n-----\n- *Căn cứ Điều lệ Đảng*\n\nBan Thường vụ quyết định:",
      good: "QUYẾT ĐỊNH\nkhen thưởng đảng viên\n-----\n- *Căn cứ Điều lệ Đảng.*\n\nBan Thường vụ quyết định:",
    },
    {
      style: "nd30-2020",
      bad: "QUYẾT ĐỊNH\nVề việc thành lập tổ công tác\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025,\nTheo đề nghị của Trưởng phòng Kinh tế.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập tổ công tác.",
      good: "QUYẾT ĐỊNH\nVề việc thành lập tổ công tác\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nTheo đề nghị của Trưởng phòng Kinh tế.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập tổ công tác.",
    },
    {
      style: "nd30-2020",
      bad: "QUYẾT ĐỊNH\nVề việc giao nhiệm vụ\n\nCăn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;\nXét đề nghị của Trưởng phòng Văn hoá - Xã hội;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Giao nhiệm vụ.",
      good: "QUYẾT ĐỊNH\nVề việc giao nhiệm vụ\n\nCăn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;\nXét đề nghị của Trưởng phòng Văn hoá - Xã hội.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Giao nhiệm vụ.",
    },
  ],
  check({ draft, style }, report) {
    const { bases } = draft;
    bases.forEach((base, n) => {
      const last = n === bases.length - 1;
      for (const { index, 0: gap } of base.full.text.matchAll(FURTHER)) {
        const word = index + gap.length;
        // Behind the number of the base itself.
        if (word <= (base.marker?.textFrom ?? 0)) continue;
        const first = FIRST_WORDS.exec(base.full.text.slice(word, word + 8))?.[0] ?? "";
        const small = beginsWithSmall(first);
        const place = rangeIn(base.full, index + gap.trimEnd().length, small ? word + 1 : word);
        const capital = small ? first.charAt(0).toUpperCase() : "";
        report({
          range: rangeIn(base.full, word, word + first.length),
          message: {
            vi: "Mỗi căn cứ trình bày một dòng riêng, không ghi hai căn cứ chung một dòng",
            en: "Each base has a line of its own",
          },
          fix: {
            title: { vi: "Tách thành dòng riêng", en: "Give it its own line" },
            safe: place.start.line === place.end.line && base.marker?.family !== "number",
            edits: [{ range: place, newText: `${style.forms.baseDash ? "\n- " : "\n"}${capital}` }],
          },
        });
      }
      const wanted = last ? style.forms.lastBaseMark : ";";
      const wrong = wrongMark(base, wanted);
      if (wrong !== null) {
        const { vi, en } = NAMES[wanted] as { vi: string; en: string };
        const instead = wrong.written === "" ? "" : `, không phải “${wrong.written}”`;
        report({
          range: wrong.range,
          ...(!last && { cause: `mark ${wrong.written}` }),
          message: {
            vi: last ? `Sau căn cứ cuối cùng là ${vi}${instead}` : `Sau mỗi căn cứ phải có ${vi}${instead}`,
            en: last ? `The last base ends with ${en}` : `Each base ends with ${en}`,
          },
          fix: { title: toWrite(wanted), safe: true, edits: [wrong.edit] },
        });
      }
      if (!style.forms.baseDash || base.marker?.family === "bullet") return;
      if (base.marker !== null) {
        const range = rangeIn(base.full, 0, base.marker.text.length);
        report({
          range,
          cause: `dash ${base.marker.family}`,
          message: {
            vi: `Trước mỗi căn cứ là dấu gạch ngang (-), không phải “${base.marker.text}”`,
            en: `Each base begins with a dash (-), not with “${base.marker.text}”`,
          },
          fix: {
            title: { vi: "Thay bằng gạch đầu dòng", en: "Write the dash" },
            safe: true,
            edits: [{ range, newText: "-" }],
          },
        });
        return;
      }
      const { line } = base.full.range.start;
      // In front of the markup that the base begins with.
      const character = /^\s*/.exec(draft.lines[line]?.raw ?? "")?.[0].length ?? 0;
      const start = { line, character };
      report({
        range: rangeIn(base.full, 0, "Căn cứ".length),
        cause: "no dash",
        message: { vi: "Trước mỗi căn cứ phải có dấu gạch ngang (-)", en: "Each base begins with a dash (-)" },
        fix: {
          title: { vi: "Thêm gạch đầu dòng", en: "Add the dash" },
          safe: true,
          edits: [{ range: { start, end: start }, newText: "- " }],
        },
      });
    });
  },
});
