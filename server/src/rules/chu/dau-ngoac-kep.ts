import { perParagraph } from "../../incremental/memoise.ts";
import type { Component } from "../../syntax/component.ts";
import { rangeIn } from "../../syntax/component.ts";
import { isLiteral } from "../../text/literals.ts";
import { shiftRange } from "../../text/position.ts";
import { quotations } from "../../text/quotations.ts";
import { SIGNS, wordsOf } from "../../text/words.ts";
import { findingsInPlace } from "../authoring/findingsInPlace.ts";
import { defineRule } from "../define.ts";

const MESSAGES = {
  straight: {
    vi: "Dấu ngoặc kép thẳng lẫn với ngoặc cong, nên dùng “ ”",
    en: "A straight quotation mark among curly ones",
  },
  single: {
    vi: "Lời trích, tên gọi đặt trong ngoặc kép, không đặt trong nháy đơn (' ')",
    en: "Quotations stand in double marks, not in single ones",
  },
} as const;

interface Quote {
  readonly from: number;
  readonly to: number;
  readonly curly: boolean;
  /** The curly mark that is meant; null where it cannot be told whether it opens or closes. */
  readonly right: string | null;
}

const MARK = /[“”"]|''|``/gu;

/** Single marks around words, “'3 công khai'”; not those of names (“K'Mắk”), of minutes and feet. */
const SINGLE = /(?<=^|[\s([–-])['‘](?=[^\s'‘’])([^'‘’“”"]{1,120})(?<=\S)['’](?=$|[\s).,;:!?\]…–-])/gu;

/** A straight mark is one of a pair: at a word's start it opens, at its end it closes. */
function directionOf(text: string, from: number, to: number): string | null {
  const before = from === 0 || /[\s([–-]/u.test(text.charAt(from - 1));
  const after = to >= text.length || /[\s).,;:!?\]…-]/u.test(text.charAt(to));
  if (before === after) return null;
  return before ? "“" : "”";
}

const quotesOf = perParagraph(({ text }: Component): Quote[] => {
  const found: Quote[] = [];
  if ((wordsOf(text).signs & SIGNS.quotationMark) === 0) return found;
  /** How many straight marks are open: only then one behind a figure closes. */
  let open = 0;
  for (const match of text.matchAll(MARK)) {
    const from = match.index;
    const to = from + match[0].length;
    const curly = match[0] === "“" || match[0] === "”";
    if (curly) {
      found.push({ from, to, curly, right: null });
      continue;
    }
    // Minutes and inches: 30", 30''
    if (open === 0 && /\d/.test(text.charAt(from - 1))) continue;
    if (isLiteral(text, from, to)) continue;
    const right = directionOf(text, from, to);
    if (right === "“") open++;
    else if (open > 0) open--;
    found.push({ from, to, curly, right });
  }
  return found;
});

/** The single marks of a paragraph that stand where double ones belong: outside of double ones. */
const singlesOf = perParagraph(({ text }: Component): Quote[] => {
  if (!/['‘]/.test(text)) return [];
  const isQuoted = quotations(text);
  return [...text.matchAll(SINGLE)].flatMap(({ 0: { length }, index }): Quote[] => {
    if (isQuoted(index) || isLiteral(text, index, index + length)) return [];
    const [first, last] = [index, index + length - 1];
    return [
      { from: first, to: first + 1, curly: false, right: "“" },
      { from: last, to: last + 1, curly: false, right: "”" },
    ];
  });
});

/** `straight`: true where the draft's own marks are straight, so that single ones become such. */
const oddMarks = findingsInPlace<Quote, { readonly cause: "straight" | "single"; readonly straight: boolean }>(
  ({ line, paragraph, facts }, { cause, straight }) =>
    facts
      .filter(({ curly }) => !curly)
      .map((quote) => {
        const { from, to } = quote;
        const right = straight && quote.right !== null ? '"' : quote.right;
        const range = shiftRange(rangeIn(paragraph, from, to), line);
        return {
          range,
          cause,
          message: MESSAGES[cause],
          ...(right === null
            ? {}
            : {
                fix: {
                  title: { vi: `Đổi thành ${right}`, en: `Change to ${right}` },
                  safe: true,
                  edits: [{ range, newText: right }],
                },
              }),
        };
      }),
);

const STRAIGHT = { cause: "straight", straight: false } as const;
const SINGLE_MARKS = { cause: "single", straight: false } as const;
const SINGLE_AMONG_STRAIGHT = { cause: "single", straight: true } as const;

export default defineRule({
  id: "chu/dau-ngoac-kep",
  title: "Dấu ngoặc kép thống nhất (“ ”)",
  titleEn: "Quotation marks are of one kind",
  why: 'Trong một văn bản chỉ dùng một kiểu ngoặc kép; ngoặc thẳng (") lẫn với ngoặc cong (“ ”) thường là dấu vết chép dán.',
  changes: "form",
  appliesTo: "all",
  severity: "info",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: 'Phương châm “4 tại chỗ” và "3 sẵn sàng".',
      good: "Phương châm “4 tại chỗ” và “3 sẵn sàng”.",
    },
    { style: "hd36-2018", bad: "Khu “an toàn”, khu ''xanh''.", good: "Khu “an toàn”, khu “xanh”." },
    {
      style: "hd05-2026",
      bad: 'Mô hình “Dân vận khéo”, "Tuyến đường hoa".',
      good: "Mô hình “Dân vận khéo”, “Tuyến đường hoa”.",
    },
    {
      style: "hd05-2026",
      bad: "Thực hiện phương châm '3 công khai', “4 tại chỗ” ở thôn Y'Nui, K'Brêu trong 30'.",
      good: "Thực hiện phương châm “3 công khai”, “4 tại chỗ” ở thôn Y'Nui, K'Brêu trong 30'.",
    },
    {
      style: "hd05-2026",
      bad: 'Phong trào "Toàn dân đoàn kết" gắn với “Nông thôn mới”.',
      good: "Phong trào “Toàn dân đoàn kết” gắn với “Nông thôn mới”.",
    },
  ],
  check({ draft }, report) {
    const all = quotesOf(draft);
    const curly = all.some(({ facts }) => facts.some((one) => one.curly));
    const single = !curly && all.length > 0 ? SINGLE_AMONG_STRAIGHT : SINGLE_MARKS;
    for (const place of singlesOf(draft)) for (const finding of oddMarks(place, single)) report(finding);
    if (!curly) return;
    for (const place of all) for (const finding of oddMarks(place, STRAIGHT)) report(finding);
  },
});
