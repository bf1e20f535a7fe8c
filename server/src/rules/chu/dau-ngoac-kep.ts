import { perParagraph } from "../../incremental/memoise.ts";
import type { Component } from "../../syntax/component.ts";
import { rangeIn } from "../../syntax/component.ts";
import { isLiteral } from "../../text/literals.ts";
import { shiftRange } from "../../text/position.ts";
import { SIGNS, wordsOf } from "../../text/words.ts";
import { findingsInPlace } from "../authoring/findingsInPlace.ts";
import { defineRule } from "../define.ts";

interface Quote {
  readonly from: number;
  readonly to: number;
  readonly curly: boolean;
  /** The curly mark that is meant; null where it cannot be told whether it opens or closes. */
  readonly right: string | null;
}

const MARK = /[“”"]|''|``/gu;

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

const straightMarks = findingsInPlace<Quote, null>(({ line, paragraph, facts }) =>
  facts
    .filter(({ curly }) => !curly)
    .map(({ from, to, right }) => {
      const range = shiftRange(rangeIn(paragraph, from, to), line);
      return {
        range,
        cause: "straight",
        message: {
          vi: "Dấu ngoặc kép thẳng lẫn với ngoặc cong, nên dùng “ ”",
          en: "A straight quotation mark among curly ones",
        },
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

export default defineRule({
  id: "chu/dau-ngoac-kep",
  title: "Dấu ngoặc kép thống nhất (“ ”)",
  titleEn: "Quotation marks are of one kind",
  why: 'Trong một văn bản chỉ dùng một kiểu ngoặc kép; ngoặc thẳng (") lẫn với ngoặc cong (“ ”) thường là dấu vết chép dán.',
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
      bad: 'Phong trào "Toàn dân đoàn kết" gắn với “Nông thôn mới”.',
      good: "Phong trào “Toàn dân đoàn kết” gắn với “Nông thôn mới”.",
    },
  ],
  check({ draft }, report) {
    const all = quotesOf(draft);
    if (!all.some(({ facts }) => facts.some(({ curly }) => curly))) return;
    for (const place of all) for (const finding of straightMarks(place, null)) report(finding);
  },
});
