import { perParagraph } from "../../incremental/memoise.ts";
import type { Component } from "../../syntax/component.ts";
import { rangeIn } from "../../syntax/component.ts";
import { readMarker } from "../../syntax/markers.ts";
import { readLegacy } from "../../text/legacyEncodings.ts";
import { beginsWithSmall } from "../../text/letters.ts";
import { shiftRange } from "../../text/position.ts";
import { SIGNS, wordsOf } from "../../text/words.ts";
import { defineRule } from "../define.ts";

const CLOSING: Readonly<Record<string, string>> = { "“": "”", "(": ")", "[": "]", "«": "»" };
const OPENING = new Map(Object.entries(CLOSING).map(([opening, closing]) => [closing, opening]));

const NAMES: Readonly<Record<string, { vi: string; en: string }>> = {
  "“": { vi: "ngoặc kép", en: "quotation mark" },
  "«": { vi: "ngoặc kép", en: "quotation mark" },
  '"': { vi: "ngoặc kép", en: "quotation mark" },
  "(": { vi: "ngoặc đơn", en: "bracket" },
  "[": { vi: "ngoặc vuông", en: "square bracket" },
};

/** “1)”, “a)”, “iv)” count points; 30” is thirty minutes or seconds, 15" inches. */
function isCounter(text: string, at: number): boolean {
  const before = text.slice(Math.max(at - 6, 0), at);
  if (text[at] === ")") return /(?:^|[\s;:,.(])(?:\d{1,2}|[a-zđ]|[ivx]{1,4})$/u.test(before);
  return /\d$/.test(before);
}

interface Unmatched {
  readonly at: number;
  readonly mark: string;
  /** True where the paragraph is broken in two on the side of the missing mark, so that the other half may have it. */
  readonly broken: boolean;
}

const ANY_MARK = /["“”()[\]«»]/g;

/** The marks of a paragraph that have no pair, the first of each kind; the paragraph's own marker is left out. */
function unmatchedIn({ text: whole }: Component): Unmatched[] {
  // In TCVN3 “«” is a letter.
  if ((wordsOf(whole).signs & (SIGNS.quotationMark | SIGNS.bracket)) === 0 || readLegacy(whole) !== null) return [];
  const from = readMarker(whole)?.textFrom ?? 0;
  const text = whole.slice(from);
  const open = new Map(Object.keys(CLOSING).map((mark): [string, number[]] => [mark, []]));
  const found: { at: number; mark: string }[] = [];
  let straight = -1;
  for (const { 0: mark, index: at } of text.matchAll(ANY_MARK)) {
    if (CLOSING[mark] !== undefined) open.get(mark)?.push(at);
    // “…" and "…”: a pair in two forms is a pair, and its form the business of chu/dau-ngoac-kep.
    else if (mark === '"' && straight < 0 && open.get("“")?.length) open.get("“")?.pop();
    else if (mark === "”" && straight >= 0 && !open.get("“")?.length) straight = -1;
    else if (mark === '"' && (straight >= 0 || !isCounter(text, at))) straight = straight < 0 ? at : -1;
    else {
      const opening = OPENING.get(mark);
      if (opening === undefined) continue;
      if (open.get(opening)?.pop() === undefined && !isCounter(text, at)) found.push({ at, mark });
    }
  }
  for (const [mark, left] of open) if (left[0] !== undefined) found.push({ at: left[0], mark });
  if (straight >= 0) found.push({ at: straight, mark: '"' });
  const goesOn = !/[.;:!?…”"»)\]]$/.test(text);
  const begun = beginsWithSmall(text);
  const kinds = new Set<string>();
  return found
    .filter(({ mark }) => !kinds.has(mark) && kinds.add(mark))
    .sort((a, b) => a.at - b.at)
    .map(({ at, mark }) => ({ at: from + at, mark, broken: OPENING.has(mark) ? begun : goesOn }));
}

const unmatchedOf = perParagraph(unmatchedIn);

/** A quotation over several paragraphs is looked for no further than this. */
const LONGEST_QUOTATION = 60;

/** Where more marks than this stand alone the text is no prose, or was torn apart: one cause. */
const MOST_TOLD = 12;

interface Placed extends Unmatched {
  readonly line: number;
  readonly paragraph: Component;
}

/** Takes out the pairs of quotation marks that stand in different paragraphs, in order. */
function withoutPairs(all: readonly Placed[]): Placed[] {
  const paired = new Set<Placed>();
  const open = new Map<string, Placed[]>([
    ["“", []],
    ["«", []],
    ['"', []],
  ]);
  for (const one of all) {
    const waiting = open.get(one.mark === '"' ? '"' : (OPENING.get(one.mark) ?? ""));
    const last = waiting?.at(-1);
    if (last !== undefined && one.line - last.line <= LONGEST_QUOTATION) {
      waiting?.pop();
      paired.add(last).add(one);
    } else open.get(one.mark)?.push(one);
  }
  return all.filter((one) => !paired.has(one));
}

export default defineRule({
  id: "doan-van/ngoac-khong-khop",
  title: "Dấu ngoặc phải có đủ đôi",
  titleEn: "Quotation marks and brackets stand in pairs",
  why: "Thiếu một nửa dấu ngoặc, người đọc không biết lời trích hay lời chú thích kết thúc ở đâu.",
  appliesTo: "all",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nThực hiện phong trào “Xanh, sạch, đẹp trong toàn huyện.",
      good: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nThực hiện phong trào “Xanh, sạch, đẹp” trong toàn huyện.",
    },
    {
      style: "hd36-2018",
      bad: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nCác chi bộ (kể cả chi bộ trường học thực hiện nghiêm.",
      good: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nCác chi bộ (kể cả chi bộ trường học) thực hiện: 1) quét dọn; 2) trồng cây.",
    },
    {
      style: "hd05-2026",
      bad: 'CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nThực hiện phong trào "Xanh, sạch, đẹp trong toàn xã.',
      good: 'CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nThực hiện phong trào "Xanh, sạch, đẹp" trong toàn xã.',
    },
    {
      style: "hd05-2026",
      bad: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nCác chi bộ thôn An Phú) thực hiện nghiêm.",
      good: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\n“Khoản 1. Các chi bộ thực hiện.\nKhoản 2. Các đoàn thể thực hiện”.",
    },
  ],
  check({ draft }, report) {
    const { body } = draft;
    if (body === null) return;
    const all = unmatchedOf(draft)
      .filter(({ line }) => line >= body.first && line <= body.last)
      .flatMap(({ line, paragraph, facts }) => facts.map((fact): Placed => ({ ...fact, line, paragraph })));
    const alone = withoutPairs(all).filter(({ broken }) => !broken);
    for (const { at, mark, line, paragraph } of alone) {
      const opening = OPENING.get(mark);
      const name = NAMES[opening ?? mark];
      report({
        range: shiftRange(rangeIn(paragraph, at, at + 1), line),
        ...(alone.length > MOST_TOLD && { cause: mark }),
        message:
          opening !== undefined
            ? { vi: `Dấu đóng ${name?.vi} không có dấu mở trong đoạn`, en: `A closing ${name?.en} without its opening` }
            : {
                vi: `Dấu mở ${name?.vi} không có dấu đóng trong đoạn`,
                en: `An opening ${name?.en} without its closing`,
              },
      });
    }
  },
});
