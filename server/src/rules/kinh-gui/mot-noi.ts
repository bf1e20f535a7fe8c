import { endOf, startOf } from "../../syntax/component.ts";
import { defineRule } from "../define.ts";

const LETTER = "Số: 12/UBND-VX\nV/v giữ gìn vệ sinh\n";

export default defineRule({
  id: "kinh-gui/mot-noi",
  title: "Gửi một nơi thì ghi cùng dòng với “Kính gửi:”",
  titleEn: "One addressee stands on the line of “Kính gửi:”",
  why: "Văn bản gửi cho một cơ quan, tổ chức hoặc một cá nhân thì “Kính gửi:” và tên nơi nhận trình bày trên cùng một dòng.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "info",
  fix: "safe",
  scope: "document",
  examples: [
    { style: "nd30-2020", bad: `${LETTER}Kính gửi:\nSở Y tế.`, good: `${LETTER}Kính gửi: Sở Y tế.` },
    {
      style: "nd30-2020",
      bad: "TỜ TRÌNH\nVề việc mở lớp\n\nKính gửi:\n- Ủy ban nhân dân tỉnh Sơn Hà",
      good: "TỜ TRÌNH\nVề việc mở lớp\n\nKính gửi: Ủy ban nhân dân tỉnh Sơn Hà",
    },
  ],
  check({ draft }, report) {
    const { addressees } = draft;
    const [only, second] = addressees?.entries ?? [];
    if (addressees === null || only === undefined || second !== undefined) return;
    const { heading } = addressees;
    if (only.full.range.start.line === heading.range.end.line) return;
    // A group on a line of its own may be several: “- Các sở, ban, ngành; UBND các xã”.
    if (/^các |;/iu.test(only.text) || /^\[/u.test(only.text)) return;
    const start = endOf(heading, heading.text.length);
    const end = startOf(only.full, only.marker?.textFrom ?? 0);
    report({
      range: only.range,
      message: {
        vi: "Gửi một nơi thì ghi tên nơi nhận cùng dòng với “Kính gửi:”",
        en: "A single addressee stands on the line of “Kính gửi:”",
      },
      fix: {
        title: { vi: "Đưa lên dòng “Kính gửi:”", en: "Move it to the line of “Kính gửi:”" },
        safe: true,
        edits: [{ range: { start, end }, newText: " " }],
      },
    });
  },
});
