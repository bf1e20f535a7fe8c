import { rangeIn } from "../../syntax/component.ts";
import { beginsWithCapital } from "../../text/letters.ts";
import { recipientLists } from "../authoring/recipientLists.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "noi-nhan/gach-dau-dong",
  title: "Mỗi nơi nhận bắt đầu bằng gạch đầu dòng",
  titleEn: "Each recipient begins with a dash",
  why: "Mẫu trình bày nơi nhận ghi mỗi cơ quan, tổ chức, cá nhân một dòng, đầu dòng có dấu gạch nối và một khoảng trắng.",
  changes: "form",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\nCác chi bộ,\n- Lưu Văn phòng Huyện uỷ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.",
    },
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n• Các chi bộ,\n• Lưu Văn phòng Huyện uỷ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ;\nLưu Văn phòng Đảng uỷ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n-Các chi bộ;\n-Lưu Văn phòng Đảng uỷ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.",
    },
    {
      style: "nd30-2020",
      bad: "Yêu cầu các thôn thực hiện./.\n\nNơi nhận:\nCác thôn;\nLưu: VT.",
      good: "Yêu cầu các thôn thực hiện./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.",
    },
    {
      style: "nd30-2020",
      bad: "Yêu cầu các thôn thực hiện./.\n\nNơi nhận:\nCác thôn;\n- Lưu: VT.",
      good: "Yêu cầu các thôn thực hiện./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.",
    },
  ],
  check(context, report) {
    recipientLists(context).forEach(({ entries, style }, list) => {
      // A “+” parts the members of a group; where no dash begins one, it stands for the dash itself.
      const groups = entries.some(({ marker }) => marker?.family === "bullet");
      let dashed = false;
      let inGroup = false;
      for (const [n, { full, marker }] of entries.entries()) {
        // Behind a semicolon a new recipient begins, but not in a group (“VP: CVP, các PCVP,”), in brackets or small letters.
        const goesOn = inGroup || entries[n - 1]?.closing !== ";" || !beginsWithCapital(full.text);
        if (marker !== null) inGroup = full.text.includes(":");
        if (marker === null && dashed && style.forms.recipientsGoOn && goesOn) continue;
        dashed ||= marker !== null;
        // The dash that Word makes of a hyphen passes.
        const dash = marker?.text === "-" || marker?.text === "–" || (groups && marker?.text === "+");
        const spaced = marker !== null && full.text.charAt(marker.textFrom - 1) === " ";
        if (dash && spaced) continue;
        // A number gives way to the dash: “1. Ban Thường vụ Tỉnh uỷ;”.
        const bullet = marker !== null && ["bullet", "plus", "number"].includes(marker.family);
        const from = bullet ? marker.textFrom : 0;
        const mark = dash ? `${marker?.text} ` : "- ";
        const word = full.text.indexOf(" ", from);
        report({
          range: bullet
            ? rangeIn(full, 0, marker?.text.length ?? 1)
            : rangeIn(full, 0, word < 0 ? full.text.length : word),
          style,
          cause: `list ${list}`,
          message: {
            vi: "Mỗi nơi nhận ghi một dòng, bắt đầu bằng “- ”",
            en: "Each recipient has a line of its own that begins with “- ”",
          },
          fix: {
            title: { vi: "Ghi “- ” ở đầu dòng", en: "Begin the line with “- ”" },
            safe: true,
            edits: [{ range: rangeIn(full, 0, from), newText: mark }],
          },
        });
      }
    });
  },
});
