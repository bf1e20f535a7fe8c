import { legacyPhrases, readLegacy } from "../../text/legacyEncodings.ts";
import { lineRange } from "../../text/position.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "chu/bang-ma-cu",
  title: "Không dùng bảng mã cũ TCVN3 (ABC), VNI",
  titleEn: "No text in the old encodings TCVN3 (ABC) and VNI",
  why: "Văn bản gõ bằng phông .VnTime, VNI-Times mở ở máy khác thành chữ không đọc được; phải chuyển sang Unicode.",
  appliesTo: "all",
  severity: "error",
  fix: "suggested",
  scope: "line",
  examples: [
    {
      style: "hd36-2018",
      bad: "Ban Th­êng vô HuyÖn uû yªu cÇu c¸c cÊp uû thùc hiÖn",
      good: "Ban Thường vụ Huyện uỷ yêu cầu các cấp uỷ thực hiện",
    },
    {
      style: "hd36-2018",
      bad: "Ban Thöôøng vuï yeâu caàu caùc caáp uûy thöïc hieän",
      good: "Ban Thường vụ yêu cầu các cấp ủy thực hiện",
    },
    { style: "hd05-2026", bad: "§¶ng uû x· An Phó yªu cÇu c¸c chi bé", good: "Đảng uỷ xã An Phú yêu cầu các chi bộ" },
    { style: "hd05-2026", bad: "Ñaûng uûy xaõ yeâu caàu caùc chi boä", good: "Đảng ủy xã yêu cầu các chi bộ" },
  ],
  check({ lines }, report) {
    lines.forEach(({ raw }, line) => {
      const read = readLegacy(raw);
      if (read === null) {
        for (const { from, to, encoding, text } of legacyPhrases(raw)) {
          const range = lineRange(line, from, to);
          report({
            range,
            message: {
              vi: `“${raw.slice(from, to)}” gõ bằng bảng mã ${encoding}, cần chuyển sang Unicode: “${text}”`,
              en: `“${raw.slice(from, to)}” is in the old encoding ${encoding}; Unicode is wanted: “${text}”`,
            },
            fix: {
              title: { vi: `Chuyển từ ${encoding} sang Unicode`, en: `Convert from ${encoding} to Unicode` },
              safe: false,
              edits: [{ range, newText: text }],
            },
          });
        }
        return;
      }
      const range = lineRange(line, 0, raw.length);
      report({
        range,
        message: {
          vi: `Dòng này gõ bằng bảng mã ${read.encoding}, cần chuyển sang Unicode: “${read.text.trim().slice(0, 60)}”`,
          en: `This line is in the old encoding ${read.encoding}; Unicode is wanted`,
        },
        fix: {
          title: { vi: `Chuyển từ ${read.encoding} sang Unicode`, en: `Convert from ${read.encoding} to Unicode` },
          safe: false,
          edits: [{ range, newText: read.text }],
        },
      });
    });
  },
});
