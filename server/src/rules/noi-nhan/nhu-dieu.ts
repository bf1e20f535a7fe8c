import { rangeIn } from "../../syntax/component.ts";
import { articlesOf, BASES, decided, WHO_DECIDES } from "../authoring/decisions.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

const AS_ARTICLE = /^Như\s+Điều\s+(\d{1,3})/iu;
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
  ],
  check({ draft }, report) {
    const articles = articlesOf(draft);
    const last = articles.at(-1)?.marker.ordinal ?? null;
    if (draft.recipients === null || last === null) return;
    // Misnumbered articles are another rule's business, and tell nothing of this one.
    if (articles.some(({ marker }, n) => marker.ordinal !== n + 1)) return;
    for (const entry of draft.recipients.entries) {
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
