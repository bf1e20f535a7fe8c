import { perLine } from "../../incremental/memoise.ts";
import { lastBodyLine } from "../../reading/bodyEnd.ts";
import { lineAt } from "../../syntax/kinds.ts";
import { lineEnd, lineStart } from "../../text/segment.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

const MARK = /\.\/\.$/u;
/** Also inside a line, where another sentence follows. */
const MARKS = /(?<!\s)\s?\.\/\.(?=\s|$)/gu;
/** The lines that have “./.”. */
const marked = perLine(({ whole, table }) => (table === null && whole.text.includes("./.") ? 1 : null));

const HEAD = "THÔNG BÁO\nVề lịch nghỉ lễ\n\n";
const FOOT = "\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.";

export default defineRule({
  id: "noi-dung/dau-ket-thuc-thua",
  title: "“./.” chỉ đặt ở cuối nội dung văn bản",
  titleEn: "“./.” stands at the end of the body alone",
  why: "Dấu “./.” cho biết nội dung kết thúc ở đó; đặt ở giữa thì phần sau bị coi là ngoài văn bản.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "info",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: `${HEAD}Trung tâm nghỉ hai ngày./.\n\nNgười dân nộp hồ sơ trực tuyến./.${FOOT}`,
      good: `${HEAD}Trung tâm nghỉ hai ngày.\n\nNgười dân nộp hồ sơ trực tuyến./.${FOOT}`,
    },
    {
      style: "nd30-2020",
      bad: `${HEAD}1. Các thôn dọn vệ sinh./.\n2. Trạm Y tế phun thuốc./.${FOOT}`,
      good: `${HEAD}1. Các thôn dọn vệ sinh.\n2. Trạm Y tế phun thuốc./.${FOOT}`,
    },
    {
      style: "nd30-2020",
      bad: `${HEAD}Trung tâm nghỉ hai ngày./. Người dân nộp hồ sơ trực tuyến./.${FOOT}`,
      good: `${HEAD}Trung tâm nghỉ hai ngày. Người dân nộp hồ sơ trực tuyến./.${FOOT}`,
    },
  ],
  check({ draft }, report) {
    const { body } = draft;
    const last = lastBodyLine(draft);
    if (body === null || last === null) return;
    // Behind another text's end stands no more of this one: only where the body itself ends so is the other superfluous.
    if (!MARK.test(lineAt(draft.lines, last).whole.text)) return;
    for (const { line } of marked(draft)) {
      if (line < body.first || line > last) continue;
      const { whole } = lineAt(draft.lines, line);
      for (const { index: from, 0: found } of whole.text.matchAll(MARKS)) {
        const to = from + found.length;
        if (line === last && to === whole.text.length) continue;
        const range = {
          start: { line, character: lineStart(whole, from) },
          end: { line, character: lineEnd(whole, to) },
        };
        report({
          range,
          cause: "mark",
          message: {
            vi: "“./.” chỉ đặt ở cuối nội dung văn bản; ở đây ghi “.”",
            en: "“./.” stands at the end of the body alone; here a full stop does",
          },
          fix: { title: toWrite("."), safe: true, edits: [{ range, newText: "." }] },
        });
      }
    }
  },
});
