import { rangeIn } from "../../syntax/component.ts";
import { fold } from "../../text/fold.ts";
import { recipientLists } from "../authoring/recipientLists.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "noi-nhan/muc-dich",
  title: "Mục đích gửi ghi trong ngoặc đơn",
  titleEn: "The purpose stands in brackets",
  why: "Mục đích gửi (để báo cáo, để thực hiện…) là lời chú cho nơi nhận nên đặt trong ngoặc đơn; ngoặc kép dành cho lời trích dẫn.",
  changes: "form",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Thường trực Tỉnh uỷ “để báo cáo”,\n- Lưu Văn phòng Huyện uỷ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Thường trực Tỉnh uỷ (để báo cáo),\n- Lưu Văn phòng Huyện uỷ.",
    },
    {
      style: "hd36-2018",
      bad: 'Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ "để thực hiện",\n- Lưu Văn phòng Huyện uỷ.',
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ (để thực hiện),\n- Lưu Văn phòng Huyện uỷ.",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Thường trực Tỉnh uỷ “để báo cáo”;\n- Lưu Văn phòng Đảng uỷ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Thường trực Tỉnh uỷ (để báo cáo);\n- Lưu Văn phòng Đảng uỷ.",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ ‘thực hiện’;\n- Lưu Văn phòng Đảng uỷ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ (thực hiện);\n- Lưu Văn phòng Đảng uỷ.",
    },
  ],
  check(context, report) {
    for (const { entries, style } of recipientLists(context)) {
      for (const { full, purpose, purposeMark } of entries) {
        if (purpose === null || purposeMark === null || purposeMark === "(") continue;
        const inner = full.text.lastIndexOf(purpose.text);
        const open = full.text.lastIndexOf(purposeMark, inner);
        const close = full.text.slice(inner + purpose.text.length).search(/\S/) + inner + purpose.text.length;
        // “đề” for “để” is a slip of its own.
        const words = fold(purpose.text).startsWith("đề ") ? `để${purpose.text.slice(2)}` : purpose.text;
        report({
          range: rangeIn(full, open, close + 1),
          style,
          message: {
            vi: `Mục đích gửi ghi trong ngoặc đơn, không phải ngoặc kép: “(${words})”`,
            en: `The purpose stands in brackets, not in quotation marks: “(${words})”`,
          },
          fix: {
            title: { vi: "Đổi thành ngoặc đơn", en: "Put it in brackets" },
            safe: true,
            edits: [
              { range: rangeIn(full, open, open + 1), newText: "(" },
              { range: rangeIn(full, close, close + 1), newText: ")" },
            ],
          },
        });
      }
    }
  },
});
