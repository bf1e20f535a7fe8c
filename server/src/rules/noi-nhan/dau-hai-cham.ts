import { endOf, startOf } from "../../syntax/component.ts";
import { lineAt } from "../../syntax/kinds.ts";
import type { TextEdit } from "../../text/position.ts";
import { recipientLists } from "../authoring/recipientLists.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "noi-nhan/dau-hai-cham",
  title: "“Nơi nhận” đứng một dòng riêng và có dấu hai chấm",
  titleEn: "“Nơi nhận” stands on a line of its own, with a colon",
  why: "Từ “Nơi nhận” trình bày một dòng riêng, có dấu hai chấm; danh sách bắt đầu từ dòng dưới nên dễ đọc, dễ kiểm tra.",
  changes: "form",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.",
    },
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận: - Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận - Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.",
    },
  ],
  check(context, report) {
    const { draft } = context;
    for (const { heading, entries, style } of recipientLists(context)) {
      const colon = heading.text.endsWith(":");
      const end = endOf(heading, heading.text.length);
      const first = entries[0];
      const next = first === undefined ? null : startOf(first.full, 0);
      // The lines of a table's cell stand on one line of the file.
      const inTable = draft.lines[end.line]?.table != null;
      const alone = next === null || next.line !== end.line || inTable;
      if (colon && alone) continue;
      const edits: TextEdit[] = [];
      if (!colon) edits.push({ range: { start: end, end }, newText: ":" });
      if (next !== null && !alone) {
        // Markup between the two stays where it is; mere blanks go.
        const plain = lineAt(draft.lines, end.line).whole.starts === null;
        const gap = plain ? { start: end, end: next } : { start: next, end: next };
        if (plain) edits.length = 0;
        edits.push({ range: gap, newText: plain && !colon ? ":\n" : "\n" });
      }
      // Breaking the line would take the other column along.
      const fixable = alone || lineAt(draft.lines, end.line).items.length === 1;
      report({
        range: heading.range,
        style,
        case: alone ? "colon" : "line",
        message: alone
          ? { vi: "Sau “Nơi nhận” phải có dấu hai chấm: “Nơi nhận:”", en: "“Nơi nhận” takes a colon: “Nơi nhận:”" }
          : {
              vi: "“Nơi nhận:” phải đứng một dòng riêng, danh sách bắt đầu từ dòng dưới",
              en: "“Nơi nhận:” stands on a line of its own; the list begins below it",
            },
        ...(fixable && {
          fix: {
            title: alone
              ? { vi: "Thêm dấu hai chấm", en: "Add the colon" }
              : { vi: "Đưa “Nơi nhận:” lên một dòng riêng", en: "Give “Nơi nhận:” its own line" },
            safe: true,
            edits,
          },
        }),
      });
    }
  },
});
