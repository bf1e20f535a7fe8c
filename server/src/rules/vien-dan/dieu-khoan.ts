import { LETTERS } from "../../text/letters.ts";
import type { WrongCase } from "../authoring/wordCase.ts";
import { isHeading, reportCase } from "../authoring/wordCase.ts";
import { defineRule } from "../define.ts";

/** “Khoản 2, điều 5”, “điểm a khoản 2 Điều 103”: from point or clause to the article. */
const CHAIN = new RegExp(
  String.raw`(?<![${LETTERS}])(?:[Đđ]iểm [a-zđ]{1,2},? )?[Kk]hoản \d{1,2},? [Đđ]iều(?= \d)`,
  "gu",
);

/** As Phụ lục II, V.7 writes it; the first word stays a capital where a sentence begins. */
function rightOf(written: string, begins: boolean): string {
  const right = written.replaceAll(",", "").replace("Khoản", "khoản").replace("Điểm", "điểm").replace("điều", "Điều");
  return begins ? written.charAt(0) + right.slice(1) : right;
}

export default defineRule({
  id: "vien-dan/dieu-khoan",
  title: "Viện dẫn điều, khoản, điểm: “điểm a khoản 2 Điều 103”",
  titleEn: "A point, a clause, an article are cited as “điểm a khoản 2 Điều 103”",
  why: "Khi viện dẫn một văn bản cụ thể thì viết hoa phần, chương, mục, tiểu mục, điều; khoản, điểm viết thường; giữa chúng không có dấu phẩy.",
  appliesTo: "party",
  severity: "info",
  fix: "safe",
  scope: "paragraph",
  examples: [
    {
      style: "nd30-2020",
      bad: "Căn cứ Khoản 2, điều 5 Nghị định số 30/2020/NĐ-CP.",
      good: "Căn cứ khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP.",
    },
    {
      style: "nd30-2020",
      bad: "Thực hiện quy định tại Điểm a Khoản 1 Điều 24 của Luật.",
      good: "Thực hiện quy định tại điểm a khoản 1 Điều 24 của Luật.",
    },
  ],
  check({ paragraph }, report) {
    if (isHeading(paragraph)) return;
    const found = [...paragraph.text.matchAll(CHAIN)].flatMap(({ index, 0: written }) => {
      const right = rightOf(written, /(?:^|[.:;]\s+)$/u.test(paragraph.text.slice(Math.max(0, index - 3), index)));
      return right === written ? [] : [{ from: index, written, right, safe: true } satisfies WrongCase];
    });
    reportCase(paragraph, found, report);
  },
});
