import { toWrite } from "../authoring/fixTitles.ts";
import { wrongMark } from "../authoring/listPunctuation.ts";
import { isUnfilled, recipientLists } from "../authoring/recipientLists.ts";
import { defineRule } from "../define.ts";

const NAMES: Readonly<Record<string, { vi: string; en: string }>> = {
  ",": { vi: "dấu phẩy (,)", en: "a comma (,)" },
  ";": { vi: "dấu chấm phẩy (;)", en: "a semicolon (;)" },
  ".": { vi: "dấu chấm (.)", en: "a full stop (.)" },
};

/** Who drafted, behind the archive: “QHĐP (2)Q.Cường”, “CN. pvc”, “NV(Châu)”. Nothing ends such a mark. NĐ 30: Phụ lục I, III.3. */
const MARK = String.raw`\p{L}[\p{L}.]{0,20}`;
const DRAFTER = new RegExp(
  String.raw`\(\d{1,3}b?\)[\s.]{0,3}${MARK}$|[\p{L}\d)]\.\s?${MARK}$|\(\p{Lu}\p{Ll}[\p{L} .]{0,20}\)$`,
  "u",
);
const MARK_BEFORE_PURPOSE = /;\s*\([^()]{1,80}\)$/u;

export default defineRule({
  id: "noi-nhan/dau-ngan-cach",
  title: "Dấu sau mỗi nơi nhận",
  titleEn: "The mark behind each recipient",
  why: "Hướng dẫn 36 dùng dấu phẩy sau mỗi nơi nhận, Hướng dẫn 05 và Nghị định 30 dùng dấu chấm phẩy; dòng cuối kết thúc bằng dấu chấm.",
  changes: "form",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: "Yêu cầu các thôn thực hiện./.\n\nNơi nhận:\n- UBND tỉnh (để b/c),\n- Các thôn,\n- Lưu: VT, NC.",
      good: "Yêu cầu các thôn thực hiện./.\n\nNơi nhận:\n- UBND tỉnh (để b/c);\n- Các thôn;\n- Lưu: VT, NC.",
    },
    {
      style: "nd30-2020",
      bad: "Yêu cầu các thôn thực hiện./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT, KGVX (3b)",
      good: "Yêu cầu các thôn thực hiện./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT, KGVX (3b)Q.Anh",
    },
    {
      style: "nd30-2020",
      bad: "Yêu cầu các thôn thực hiện./.\n\nNơi nhận:\n- Chủ tịch UBND xã; (để b/c)\n- Các thôn.\n- Lưu: VT.",
      good: "Yêu cầu các thôn thực hiện./.\n\nNơi nhận:\n- Chủ tịch UBND xã; (để b/c)\n- Các thôn;\n- Lưu: VT.",
    },
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Thường trực Tỉnh uỷ (để báo cáo);\n- Các chi bộ;\n- Lưu Văn phòng Huyện uỷ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Thường trực Tỉnh uỷ (để báo cáo),\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.",
    },
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ\n- Lưu Văn phòng Huyện uỷ./.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Thường trực Tỉnh uỷ (để báo cáo),\n- Các chi bộ,\n- Lưu Văn phòng Đảng uỷ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Thường trực Tỉnh uỷ (để báo cáo);\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ.\n- Lưu Văn phòng Đảng uỷ;",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.",
    },
  ],
  check(context, report) {
    recipientLists(context).forEach(({ entries, style }, list) => {
      const archived = entries.some(({ isArchive }) => isArchive);
      entries.forEach((entry, n) => {
        const below = entries[n + 1];
        const wanted = below === undefined ? "." : style.forms.listSeparator;
        // “Các cơ quan:” above its members.
        if (entry.closing === ":" && below?.marker?.family === "plus") return;
        if (isUnfilled(entry) && entry.closing === "") return;
        // The archive is still to follow, as noi-nhan/luu tells.
        if (below === undefined && !archived && entry.closing === style.forms.listSeparator) return;
        // A line without a dash goes on with the recipient; a purpose may stand behind the mark: “… tỉnh; (để b/c)”.
        if (style.forms.recipientsGoOn && below !== undefined) {
          if (below.marker === null && entry.closing !== ".") return;
          if (entry.closing === "" && MARK_BEFORE_PURPOSE.test(entry.full.text)) return;
        }
        if (style.forms.drafterBehindArchive && entry.isArchive && DRAFTER.test(entry.text)) return;
        const byDrafter = style.forms.drafterBehindArchive && below === undefined && entry.closing === "";
        const wrong = wrongMark(entry, wanted);
        if (wrong === null) return;
        const { vi, en } = NAMES[wanted] as { vi: string; en: string };
        const place = below === undefined ? "Nơi nhận cuối cùng" : "Sau mỗi nơi nhận";
        const placeEn = below === undefined ? "The last recipient" : "Each recipient";
        const instead = wrong.written === "" ? "" : `, không phải “${wrong.written}”`;
        report({
          range: wrong.range,
          style,
          ...(byDrafter && { severity: "info" }),
          ...(below !== undefined && { cause: `list ${list} ${wrong.written}` }),
          message: {
            vi:
              below === undefined ? `${place} phải kết thúc bằng ${vi}${instead}` : `${place} phải có ${vi}${instead}`,
            en: `${placeEn} ends with ${en}${wrong.written === "" ? "" : `, not “${wrong.written}”`}`,
          },
          fix: {
            title: toWrite(wanted),
            safe: !byDrafter,
            edits: [wrong.edit],
          },
        });
      });
    });
  },
});
