import { typeNamed, wantedSentence, wordsEnd } from "../../reading/disseminationWording.ts";
import type { Component } from "../../syntax/component.ts";
import { endOf, rangeIn } from "../../syntax/component.ts";
import { fold } from "../../text/fold.ts";
import { toSpell } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text, folded; the well-known misspellings of this sentence, which another rule reports, put right. */
function words(text: string): Word[] {
  return [...fold(text).matchAll(/\S+/g)].map((match) => ({
    text: match[0].replace(/^biển$/, "biến").replace(/^chỉ$/, "chi"),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Where the words of the sentence proper end: behind “chi bộ” may stand what for (“để tổ chức thực hiện …”). */
function properLength(written: readonly Word[]): number {
  const purpose = written.findIndex(
    ({ text }, n) => /^(?:để|nhằm)$/.test(text) && /^bộ,?$/.test(written[n - 1]?.text ?? ""),
  );
  return purpose < 0 ? written.length : purpose;
}

interface Deviation {
  /** The words that are wrong; where words are missing, the one before them. */
  readonly shown: readonly [from: number, to: number];
  /** What is to be replaced, and by what. */
  readonly replaced: readonly [from: number, to: number];
  readonly right: string;
}

/** Where the sentence differs from the wanted words; null where it does not. */
function deviation(sentence: Component, wanted: string): Deviation | null {
  const all = words(sentence.text.slice(0, wordsEnd(sentence)));
  const written = all.slice(0, properLength(all));
  const right = words(wanted);
  const same = (a: Word | undefined, b: Word | undefined) => a?.text.replace(/,$/, "") === b?.text.replace(/,$/, "");
  const most = Math.min(written.length, right.length);
  let head = 0;
  while (head < most && same(written[head], right[head])) head++;
  let tail = 0;
  while (tail < most - head && same(written.at(-1 - tail), right.at(-1 - tail))) tail++;
  const wrong = written.slice(head, written.length - tail);
  const better = right.slice(head, right.length - tail);
  const text = wanted.slice(better[0]?.from ?? 0, better.at(-1)?.to ?? 0);
  const before = written[head - 1]?.to ?? 0;
  const [first, last] = [wrong[0], wrong.at(-1)];
  if (first !== undefined && last !== undefined) {
    // With words that are too many goes the blank before them.
    const from = better.length === 0 ? before : first.from;
    return { shown: [first.from, last.to], replaced: [from, last.to], right: text };
  }
  if (better.length === 0) return null;
  const neighbour = written[Math.max(head - 1, 0)];
  return { shown: [neighbour?.from ?? 0, neighbour?.to ?? 0], replaced: [before, before], right: ` ${text}` };
}

const BODY = "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\n1. Quét dọn đường làng.\n2. Trồng cây xanh.\n";

export default defineRule({
  id: "pho-bien/cau-chu",
  title: "Câu phổ biến ghi “… này phổ biến đến chi bộ”",
  titleEn: "The wording of the dissemination sentence",
  why: "Câu này có cách viết quen thuộc, ngắn gọn; viết khác đi dễ làm người đọc hiểu khác về phạm vi phổ biến.",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${BODY}Chỉ thị này được phổ biến tới các chi bộ.`,
      good: `${BODY}Chỉ thị này phổ biến đến chi bộ.`,
    },
    {
      style: "hd36-2018",
      bad: `${BODY}Chỉ thị này phổ biến đến toàn thể các chi bộ để thực hiện.`,
      good: `${BODY}Chỉ thị này phổ biến đến chi bộ để thực hiện.`,
    },
    {
      style: "hd05-2026",
      bad: `${BODY}Chỉ thị này được phổ biến đến chi bộ.`,
      good: `${BODY}Chỉ thị này phổ biến đến chi bộ./.`,
    },
    {
      style: "hd05-2026",
      bad: `${BODY}Chỉ thị phổ biến đến chi bộ và đảng viên.`,
      good: `${BODY}Chỉ thị này phổ biến đến Chi bộ để tổ chức thực hiện nghiêm túc.`,
    },
  ],
  check({ draft, office }, report) {
    const sentence = draft.dissemination;
    if (sentence === null) return;
    const named = typeNamed(sentence.text);
    if (named === null) return;
    const wanted = wantedSentence(named, office);
    const found = deviation(sentence, wanted.replace(/[.!]$/, ""));
    if (found === null) return;
    const at = endOf(sentence, found.replaced[1]);
    const isInsertion = found.replaced[0] === found.replaced[1];
    report({
      range: rangeIn(sentence, ...found.shown),
      message: {
        vi: `Câu phổ biến nên viết “${wanted}”`,
        en: `The dissemination sentence is usually worded “${wanted}”`,
      },
      fix: {
        title: toSpell(wanted),
        safe: false,
        edits: [
          {
            range: isInsertion ? { start: at, end: at } : rangeIn(sentence, ...found.replaced),
            newText: found.right,
          },
        ],
      },
    });
  },
});
