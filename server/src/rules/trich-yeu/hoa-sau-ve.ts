import { rangeIn } from "../../syntax/component.ts";
import { isCapitals } from "../../text/fold.ts";
import { beginsWithCapital, CAPITALS, SMALL } from "../../text/letters.ts";
import { PLAIN_BEGINNINGS } from "../../vocabulary/plainBeginnings.ts";
import { toSpell } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

/** “về”, “về việc” and a word that begins with a capital, and the word behind it. */
const BEHIND = new RegExp(`^về (?:việc )?(?<word>[${CAPITALS}][${SMALL}]+)(?: (?<next>[^ ]+))?`, "u");

const NUMBER = "TỈNH UỶ SƠN HÀ\nVĂN PHÒNG\n*\nSố 12-CV/VPTU\n";
const REST = "\nKính gửi: Các chi bộ.\nĐề nghị các chi bộ thực hiện.";

export default defineRule({
  id: "trich-yeu/hoa-sau-ve",
  title: "Sau “về”, “về việc” viết thường nếu không phải tên riêng",
  titleEn: "Behind “về” stands a small letter unless a name follows",
  why: "Trích yếu là một cụm từ: “về tăng cường…”, “về việc chuẩn bị…”; chỉ tên riêng mới viết hoa.",
  speaksOf: "document",
  inTemplate: "off",
  appliesTo: "party",
  severity: "info",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "CHỈ THỊ\nvề Tăng cường phòng, chống dịch\n-----",
      good: "CHỈ THỊ\nvề tăng cường phòng, chống dịch\n-----",
    },
    {
      style: "hd36-2018",
      bad: "KẾ HOẠCH\nvề việc Triển khai học tập nghị quyết\n-----",
      good: "KẾ HOẠCH\nvề việc triển khai học tập nghị quyết\n-----",
    },
    {
      style: "hd05-2026",
      bad: `${NUMBER}về việc Cung cấp số liệu${REST}`,
      good: `${NUMBER}về việc cung cấp số liệu${REST}`,
    },
    {
      style: "hd05-2026",
      bad: "KẾT LUẬN\nvề Nâng cao chất lượng sinh hoạt\n-----",
      good: "KẾT LUẬN\nvề nâng cao chất lượng sinh hoạt\n-----",
    },
  ],
  check({ draft: { abstract } }, report) {
    if (abstract === null || isCapitals(abstract.text)) return;
    const groups = BEHIND.exec(abstract.text)?.groups;
    const { word = "", next = "" } = groups ?? {};
    if (!PLAIN_BEGINNINGS.has(word.toLowerCase()) || next === "" || beginsWithCapital(next)) return;
    const from = abstract.text.indexOf(word);
    const range = rangeIn(abstract, from, from + word.length);
    const right = word.toLowerCase();
    report({
      range,
      message: {
        vi: `Sau “về” viết thường: “${right} ${next}”, vì không phải tên riêng`,
        en: `A small letter behind “về”, as no name follows: “${right} ${next}”`,
      },
      fix: { title: toSpell(right), safe: true, edits: [{ range, newText: right }] },
    });
  },
});
