import { rangeIn } from "../../syntax/component.ts";
import type { Entry } from "../../syntax/draft.ts";
import { wrongMark } from "../authoring/listPunctuation.ts";
import { defineRule } from "../define.ts";

const NAMES: Readonly<Record<string, { vi: string; en: string }>> = {
  ",": { vi: "dấu phẩy (,)", en: "a comma (,)" },
  ";": { vi: "dấu chấm phẩy (;)", en: "a semicolon (;)" },
  ".": { vi: "dấu chấm (.)", en: "a full stop (.)" },
};

/** The mark that an entry should end with. The last may end with the list's mark as well as with a full stop. */
function wantedMark(entries: readonly Entry[], n: number, separator: string): string | null {
  const { closing } = entries[n] as Entry;
  if (n < entries.length - 1) return separator;
  if (closing === separator || (closing === "" && entries.length === 1)) return null;
  return ".";
}

export default defineRule({
  id: "kinh-gui/dau-cau",
  title: "Dấu câu ở phần “Kính gửi”",
  titleEn: "The marks in the list of addressees",
  why: "Sau “Kính gửi”, “Kính trình” có dấu hai chấm; sau mỗi nơi nhận là dấu phẩy (Hướng dẫn 36) hoặc dấu chấm phẩy (Hướng dẫn 05).",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Số 12-CV/HU\nKính gửi\n- Các chi bộ;\n- Các đảng uỷ xã;",
      good: "Số 12-CV/HU\nKính gửi:\n- Các chi bộ,\n- Các đảng uỷ xã.",
    },
    {
      style: "hd36-2018",
      bad: "Số 12-CV/HU\n*Kính gửi:* - Các chi bộ.\n- Các đảng uỷ xã.",
      good: "Số 12-CV/HU\n*Kính gửi:* - Các chi bộ,\n- Các đảng uỷ xã.",
    },
    {
      style: "hd05-2026",
      bad: "Số 12-CV/TU\nKính gửi:\n- Các đảng uỷ xã,\n- Các đảng uỷ phường,\n- Văn phòng Tỉnh uỷ",
      good: "Số 12-CV/TU\nKính gửi:\n- Các đảng uỷ xã;\n- Các đảng uỷ phường;\n- Văn phòng Tỉnh uỷ.",
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
    entries.forEach((entry, n) => {
      if (/^\[[^\]]*\]$/.test(entry.text) && entry.closing === "") return;
      const wanted = wantedMark(entries, n, style.forms.listSeparator);
      const wrong = wanted === null ? null : wrongMark(entry, wanted);
      if (wanted === null || wrong === null) return;
      const { vi, en } = NAMES[wanted] as { vi: string; en: string };
      const instead =
        wrong.written === ""
          ? { vi: "", en: "" }
          : { vi: `, không phải “${wrong.written}”`, en: `, not “${wrong.written}”` };
      report({
        range: wrong.range,
        message:
          wanted === "."
            ? {
                vi: `Cuối phần “Kính gửi” là ${vi}${instead.vi}`,
                en: `The last addressee ends with ${en}${instead.en}`,
              }
            : {
                vi: `Sau mỗi nơi nhận ở phần “Kính gửi” phải có ${vi}${instead.vi}`,
                en: `Each addressee ends with ${en}${instead.en}`,
              },
        fix: { title: { vi: `Ghi “${wanted}”`, en: `Write “${wanted}”` }, safe: true, edits: [wrong.edit] },
      });
    });
  },
});
