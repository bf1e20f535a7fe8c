import type { Recipient } from "../../syntax/draft.ts";
import { fold } from "../../text/fold.ts";
import { removalOf } from "../authoring/lineRemoval.ts";
import { isUnfilled, recipientLists } from "../authoring/recipientLists.ts";
import { defineRule } from "../define.ts";

/** What makes two entries one: the words, however they are written. */
function identity({ text }: Recipient): string {
  return fold(text).replaceAll("đ/c", "đồng chí").replace(/\s+/g, " ").trim();
}

export default defineRule({
  id: "noi-nhan/trung-lap",
  title: "Một nơi nhận ghi hai lần",
  titleEn: "A recipient twice",
  why: "Ghi trùng nơi nhận thì văn thư gửi hai bản cho một nơi, và dễ thừa hoặc thiếu số bản phát hành.",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ,\n- Các đoàn thể,\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ,\n- Các đoàn thể,\n- Lưu Văn phòng Huyện uỷ.",
    },
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các đồng chí Huyện ủy viên,\n- Các đ/c Huyện uỷ viên,\n- Lưu Văn phòng Huyện uỷ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các đồng chí Huyện ủy viên,\n- Lưu Văn phòng Huyện uỷ.",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Thường trực Tỉnh uỷ (để báo cáo);\n- Thường trực Tỉnh uỷ;\n- Lưu Văn phòng Đảng uỷ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Thường trực Tỉnh uỷ (để báo cáo);\n- Lưu Văn phòng Đảng uỷ.",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ;\n- Lưu Văn phòng Đảng uỷ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.",
    },
  ],
  check(context, report) {
    for (const { entries, style } of recipientLists(context)) {
      const seen = new Map<string, Recipient>();
      for (const entry of entries) {
        const key = identity(entry);
        const first = seen.get(key);
        if (first === undefined) {
          if (!isUnfilled(entry)) seen.set(key, entry);
          continue;
        }
        report({
          range: entry.range,
          style,
          message: {
            vi: `Nơi nhận “${entry.text}” đã ghi ở trên, chỉ ghi một lần`,
            en: `The recipient “${entry.text}” stands above already; once is enough`,
          },
          related: [{ range: first.range, message: { vi: "Lần ghi thứ nhất", en: "The first mention" } }],
          fix: {
            title: { vi: "Bỏ dòng ghi trùng", en: "Remove the second mention" },
            safe: false,
            edits: removalOf(context.draft, entry.full).map((range) => ({ range, newText: "" })),
          },
        });
      }
    }
  },
});
