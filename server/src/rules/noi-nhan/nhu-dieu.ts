import { rangeIn, startOf } from "../../syntax/component.ts";
import type { Draft, Section } from "../../syntax/draft.ts";
import { fold } from "../../text/fold.ts";
import { articlesOf, BASES, decided, WHO_DECIDES } from "../authoring/decisions.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

const AS_ARTICLE = /^Như\s+Điều\s+(\d{1,3})/iu;
/** What an article says, folded, that names those who carry the decision out. */
const EXECUTES = /(?:thi hành|thực hiện|triển khai)\s(?:quyết định|nghị quyết)\snày/u;

function carriesOut({ lines }: Draft, { markerRange, lastLine }: Section): boolean {
  const own = lines.slice(markerRange.start.line, lastLine + 1);
  return own.some(({ whole }) => EXECUTES.test(fold(whole.text)));
}

const TEXT = `${decided(`${WHO_DECIDES}\n\n${BASES}`)}\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT, KT.`;

/** A decision of a committee by one of the Party's guidelines. */
const ofParty = (recipient: string, mark: string) =>
  `TỈNH UỶ SƠN HÀ
*
Số 42-QĐ/TU
QUYẾT ĐỊNH
về khen thưởng
-----

BAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH

Điều 1. Khen thưởng chi bộ thôn Đông.

Điều 2. Văn phòng Tỉnh uỷ thi hành Quyết định này.

Nơi nhận:
- ${recipient}${mark}
- Lưu Văn phòng Tỉnh uỷ.`;

export default defineRule({
  id: "noi-nhan/nhu-dieu",
  title: "“Như Điều …” ở nơi nhận phải là điều có trong văn bản",
  titleEn: "“Như Điều …” among the recipients names an article of the text",
  why: "“Như Điều 3” gửi văn bản cho những người mà Điều 3 giao thi hành; điều không có thật thì không biết gửi cho ai.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: ofParty("Như Điều 3", ","), good: ofParty("Như Điều 2", ",") },
    {
      style: "hd36-2018",
      bad: ofParty("Như điều 5 (để thực hiện)", ","),
      good: ofParty("Như Điều 2 (để thực hiện)", ","),
    },
    { style: "hd05-2026", bad: ofParty("Như Điều 4", ";"), good: ofParty("Như Điều 2", ";") },
    { style: "hd05-2026", bad: ofParty("Như Điều 3", ";"), good: ofParty("Như Điều 1", ";") },
    { style: "nd30-2020", bad: TEXT.replace("Như Điều 2", "Như Điều 4"), good: TEXT },
    {
      style: "nd30-2020",
      bad: TEXT.replace("Như Điều 2", "Như điều 3 (để thực hiện)"),
      good: TEXT.replace("Như Điều 2", "Như Điều 2 (để thực hiện)"),
    },
    { style: "nd30-2020", bad: TEXT.replace("- Như Điều 2;\n", ""), good: TEXT },
  ],
  check({ draft, style }, report) {
    const articles = articlesOf(draft);
    const last = articles.at(-1)?.marker.ordinal ?? null;
    if (draft.recipients === null || last === null) return;
    // Misnumbered articles are another rule's business, and tell nothing of this one.
    if (articles.some(({ marker }, n) => marker.ordinal !== n + 1)) return;
    const { entries } = draft.recipients;
    const [first] = entries;
    const executed = articles.findLast((article) => carriesOut(draft, article))?.marker.ordinal;
    // The decree's forms of decisions and resolutions begin their recipients so. NĐ 30: Phụ lục III, mẫu 1.1–1.3.
    const wants = style.enactments[draft.type.slug] !== undefined && executed != null && first !== undefined;
    if (wants && !entries.some(({ text }) => /(?:^|\s)Điều\s+\d/iu.test(text))) {
      const line = `Như Điều ${executed}`;
      const position = startOf(first.full, 0);
      report({
        range: first.range,
        severity: "hint",
        message: {
          vi: `Nơi nhận của ${draft.type.name.toLowerCase()} thường mở đầu bằng “- ${line};”, nơi thi hành`,
          en: `The recipients of a ${draft.type.nameEn} usually begin with “- ${line};”, those who carry it out`,
        },
        fix: {
          title: { vi: `Thêm “- ${line};”`, en: `Add “- ${line};”` },
          safe: false,
          edits: [{ range: { start: position, end: position }, newText: `- ${line}${style.forms.listSeparator}\n` }],
        },
      });
    }
    for (const entry of entries) {
      const found = AS_ARTICLE.exec(entry.text);
      const number = Number(found?.[1]);
      if (found === null || articles.some(({ marker }) => marker.ordinal === number)) continue;
      const range = rangeIn(entry, 0, found[0].length);
      report({
        range,
        message: {
          vi: `Văn bản không có Điều ${number}; điều cuối cùng là Điều ${last}`,
          en: `The text has no article ${number}; the last one is ${last}`,
        },
        fix: {
          title: toWrite(`Như Điều ${last}`),
          safe: false,
          edits: [{ range, newText: `Như Điều ${last}` }],
        },
      });
    }
  },
});
