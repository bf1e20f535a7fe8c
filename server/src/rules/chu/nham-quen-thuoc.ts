import { rangeIn } from "../../syntax/component.ts";
import { nameSlips } from "../../syntax/nameSlips.ts";
import { isCapitals } from "../../text/fold.ts";
import { isLiteral } from "../../text/literals.ts";
import { asPlacedIn, inCaseOf, phraseFinder, toneMarksOf } from "../../text/phrases.ts";
import { CONFUSIONS, PURPOSE_CONFUSIONS } from "../../vocabulary/confusions.ts";
import { NOTORIOUS } from "../../vocabulary/notorious.ts";
import { toSpell } from "../authoring/fixTitles.ts";
import { formulaSlips } from "../authoring/formulaSlips.ts";
import { defineRule } from "../define.ts";

const ALL = new Map(
  [...CONFUSIONS, ...PURPOSE_CONFUSIONS, ...NOTORIOUS].map((confusion) => [confusion.wrong, confusion]),
);
const PURPOSES = new Set(PURPOSE_CONFUSIONS.map(({ wrong }) => wrong));
/** These stand in published texts, too: a person looks at each. */
const ASKED = new Set(NOTORIOUS.map(({ wrong }) => wrong));
/** A name begins within the words: “quân Lý Thường Kiệt”, “sử Lý Thái Tổ”. */
const PART_OF_NAME = /(?<=\s)\p{Lu}\p{Ll}/u;
const find = phraseFinder([...ALL.keys()]);

export default defineRule({
  id: "chu/nham-quen-thuoc",
  title: "Nhầm chữ quen thuộc trong cụm từ cố định",
  titleEn: "A well-known confusion in a fixed phrase",
  why: "“chỉ bộ”, “đề báo cáo”, “BỈ THƯ”, “đấy mạnh”, “có tình vi phạm” là những lỗi gõ mà máy không gạch đỏ vì từng chữ vẫn đúng; trong những cụm từ này thì chữ khác không bao giờ đúng.",
  appliesTo: "all",
  severity: "warning",
  fix: "safe",
  scope: "paragraph",
  examples: [
    { style: "hd36-2018", bad: "Chỉ thị này phổ biến đến chỉ bộ.", good: "Chỉ thị này phổ biến đến chi bộ." },
    { style: "hd36-2018", bad: "- Thường trực Tỉnh uỷ (đề báo cáo),", good: "- Thường trực Tỉnh uỷ (để báo cáo)," },
    { style: "hd05-2026", bad: "BỈ THƯ", good: "BÍ THƯ" },
    {
      style: "hd05-2026",
      bad: "ĐÀNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*",
      good: "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*",
    },
    {
      style: "hd05-2026",
      bad: "Vấn đề báo cáo chỉ bộ phận văn thư và đảng uý.",
      good: "Vấn đề báo cáo chỉ bộ phận văn thư và đảng uỷ.",
    },
    { style: "hd36-2018", bad: "Đấy mạnh công tác tuyên truyền.", good: "Đẩy mạnh công tác tuyên truyền." },
    {
      style: "hd05-2026",
      bad: "Xử lý nghiêm hành vi có tình vi phạm.",
      good: "Xử lý nghiêm hành vi cố tình vi phạm, có tình có lý.",
    },
  ],
  check({ paragraph, place }, report) {
    /** The places of letters that something is told of. */
    const told = new Set<number>();
    const isTold = (from: number, to: number) => {
      for (let at = from; at < to; at++) if (told.has(at)) return true;
      return false;
    };
    for (const { from, to, written, phrase } of find(paragraph.text)) {
      const confusion = ALL.get(phrase);
      if (confusion === undefined || confusion.not?.test(paragraph.text.slice(to, to + 12)) === true) continue;
      if (PURPOSES.has(phrase) && !/[(“"‘'«]\s*$/u.test(paragraph.text.slice(Math.max(0, from - 3), from))) continue;
      if (isLiteral(paragraph.text, from, to) || (ASKED.has(phrase) && PART_OF_NAME.test(written))) continue;
      for (let at = from; at < to; at++) told.add(at);
      const right = inCaseOf(written, asPlacedIn(written, confusion.right));
      // The title is held to the letter by a rule of its own.
      if (place === "header" && right === "ĐẢNG CỘNG SẢN" && /^ VIỆT NAM/u.test(paragraph.text.slice(to))) continue;
      const range = rangeIn(paragraph, from, to);
      report({
        range,
        cause: written,
        message: { vi: `“${written}” là nhầm, đúng là “${right}”`, en: `“${written}” should be “${right}”` },
        fix: {
          title: toSpell(right),
          safe: !ASKED.has(phrase),
          edits: [{ range, newText: right }],
        },
      });
    }
    // In the text only a line in capitals holds such names: the formula of a decision, a heading.
    const named = place !== "body" || isCapitals(paragraph.text);
    const names = !named ? [] : nameSlips(paragraph.text).map((slip) => ({ ...slip, phrase: slip.name }));
    const placed = toneMarksOf(paragraph.text);
    for (const { from, to, right, phrase } of [...formulaSlips(paragraph.text), ...names]) {
      if (isLiteral(paragraph.text, from, to) || isTold(from, to)) continue;
      const written = paragraph.text.slice(from, to);
      const newText = inCaseOf(written, asPlacedIn(placed, right));
      const range = rangeIn(paragraph, from, to);
      report({
        range,
        message: {
          vi: `“${written}” là nhầm: trong “${asPlacedIn(placed, phrase)}” phải viết “${newText}”`,
          en: `“${written}” should be “${newText}”, as in “${phrase}”`,
        },
        fix: {
          title: toSpell(newText),
          safe: false,
          edits: [{ range, newText }],
        },
      });
    }
  },
});
