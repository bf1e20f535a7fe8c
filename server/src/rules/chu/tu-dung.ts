import { rangeIn } from "../../syntax/component.ts";
import { fold } from "../../text/fold.ts";
import { inCaseOf, phraseFinder } from "../../text/phrases.ts";
import { PREFERRED_WORDS } from "../../vocabulary/confusions.ts";
import { toReplaceBy } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

/** “hàng ngày” before a figure or in “hàng ngày càng” is no adverb. */
const NOT_ADVERB = /^\s+(?:\d|càng)/u;

/** Finders by the office's list, which changes seldom. */
const finders = new WeakMap<object, { words: ReadonlyMap<string, string>; find: ReturnType<typeof phraseFinder> }>();

function finderFor(own: Readonly<Record<string, string>>) {
  const known = finders.get(own);
  if (known !== undefined) return known;
  const entries = Object.entries({ ...PREFERRED_WORDS, ...own }).map(([word, right]) => [fold(word), right] as const);
  const words = new Map(entries);
  const fresh = { words, find: phraseFinder([...words.keys()]) };
  finders.set(own, fresh);
  return fresh;
}

export default defineRule({
  id: "chu/tu-dung",
  title: "Nên dùng từ quen dùng trong văn bản của Đảng",
  titleEn: "Party texts prefer another word",
  why: "Hai Hướng dẫn luôn viết “bảo đảm”; “hằng năm” là cách viết chuẩn của nghĩa “mỗi năm”. Cơ quan có thể thêm danh sách của mình.",
  appliesTo: "party",
  severity: "info",
  fix: "suggested",
  scope: "paragraph",
  options: {
    tu: {
      schema: { type: "object", additionalProperties: { type: "string" } },
      default: {},
      description: {
        vi: "Danh sách thêm của cơ quan: từ nên tránh và từ nên dùng",
        en: "The office's own list: words to avoid and what to write",
      },
    },
  },
  examples: [
    { style: "hd36-2018", bad: "Đảm bảo an toàn.", good: "Bảo đảm an toàn." },
    { style: "hd36-2018", bad: "Báo cáo hàng tháng về Huyện uỷ.", good: "Báo cáo hằng tháng về Huyện uỷ." },
    { style: "hd05-2026", bad: "Sơ kết hàng năm, bảo đảm thiết thực.", good: "Sơ kết hằng năm, bảo đảm thiết thực." },
    { style: "hd05-2026", bad: "Cần đảm bảo tiến độ.", good: "Cần bảo đảm tiến độ." },
  ],
  check({ paragraph, options }, report) {
    const { words, find } = finderFor(options.tu as Readonly<Record<string, string>>);
    for (const { from, to, written, phrase } of find(paragraph.text)) {
      const wanted = words.get(phrase);
      if (wanted === undefined || NOT_ADVERB.test(paragraph.text.slice(to, to + 8))) continue;
      const right = inCaseOf(written, wanted);
      const range = rangeIn(paragraph, from, to);
      report({
        range,
        cause: written,
        message: {
          vi: `“${written}”: văn bản của Đảng thường viết “${right}”`,
          en: `“${right}” is preferred to “${written}”`,
        },
        fix: {
          title: toReplaceBy(right),
          safe: false,
          edits: [{ range, newText: right }],
        },
      });
    }
  },
});
