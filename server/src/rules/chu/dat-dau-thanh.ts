import { perParagraph } from "../../incremental/memoise.ts";
import { personNames } from "../../reading/personNames.ts";
import type { Component } from "../../syntax/component.ts";
import { rangeIn } from "../../syntax/component.ts";
import { isLiteral, isQuotedForm } from "../../text/literals.ts";
import { shiftRange } from "../../text/position.ts";
import { readSyllable, writeSyllable } from "../../text/syllable.ts";
import type { Word } from "../../text/words.ts";
import { wordReader, wordsOf } from "../../text/words.ts";
import { findingsInPlace } from "../authoring/findingsInPlace.ts";
import { defineRule } from "../define.ts";

/** A syllable in which old and new placement differ, and which of the two it follows. */
interface Placed {
  readonly from: number;
  readonly written: string;
  readonly placement: "old" | "new";
  /** The same syllable in the other placement, in the same case. */
  readonly other: string;
}

const CANDIDATE = /(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[òóỏõọÒÓỎÕỌ][aeAE]|[uU][ỳýỷỹỵỲÝỶỸỴ]|[ùúủũụÙÚỦŨỤ][yY])$/u;

function inCaseOf(model: string, text: string): string {
  return [...text].map((letter, n) => (model[n] === model[n]?.toLowerCase() ? letter : letter.toUpperCase())).join("");
}

/** How a word places its tone mark; null for the many in which both ways are the same. */
const placementOf = wordReader(({ text: written }): Omit<Placed, "from"> | null => {
  const syllable = CANDIDATE.test(written) ? readSyllable(written) : null;
  if (syllable === null) return null;
  const old = inCaseOf(written, writeSyllable(syllable, "old"));
  const fresh = inCaseOf(written, writeSyllable(syllable, "new"));
  if (old === fresh) return null;
  const placement = written === old ? "old" : "new";
  return { written, placement, other: placement === "old" ? fresh : old };
});

const placementsOf = perParagraph(({ text }: Component): Placed[] => {
  const found: Placed[] = [];
  let names: { from: number; to: number }[] | null = null;
  const { words, starts } = wordsOf(text);
  for (let n = 0; n < words.length; n++) {
    const placed = placementOf(words[n] as Word);
    if (placed === null) continue;
    const from = starts[n] as number;
    names ??= personNames(text);
    if (names.some((name) => name.from <= from && from < name.to)) continue;
    const to = from + placed.written.length;
    if (isLiteral(text, from, to) || isQuotedForm(text, from, to)) continue;
    found.push({ from, ...placed });
  }
  return found;
});

const otherPlacements = findingsInPlace<Placed, Placed["placement"]>(({ line, paragraph, facts }, wanted) =>
  facts
    .filter(({ placement }) => placement !== wanted)
    .map(({ from, written, other }) => {
      const range = shiftRange(rangeIn(paragraph, from, from + written.length), line);
      return {
        range,
        message: {
          vi: `Dấu thanh đặt không thống nhất: “${written}”, chỗ khác viết kiểu “${other}”`,
          en: `The tone mark is placed in another way than elsewhere: “${written}” for “${other}”`,
        },
        fix: {
          title: { vi: `Viết “${other}”`, en: `Write “${other}”` },
          safe: true,
          edits: [{ range, newText: other }],
        },
      };
    }),
);

export default defineRule({
  id: "chu/dat-dau-thanh",
  title: "Đặt dấu thanh một cách thống nhất (uỷ hoặc ủy)",
  titleEn: "Tone marks are placed in one way",
  why: "Trong một văn bản lúc viết “uỷ”, lúc viết “ủy” thì tìm kiếm sót và trông cẩu thả. Hai Hướng dẫn đều viết kiểu “uỷ”, “hoà”; nhiều cơ quan viết “ủy”, “hòa”; chỉ cần thống nhất.",
  appliesTo: "all",
  severity: "warning",
  fix: "safe",
  scope: "document",
  options: {
    kieu: {
      schema: { enum: ["thong-nhat", "cu", "moi"] },
      default: "thong-nhat",
      description: {
        vi: "“thong-nhat”: theo cách dùng nhiều hơn trong văn bản; “cu”: uỷ, hoà; “moi”: ủy, hòa",
        en: "“thong-nhat”: as most of the document; “cu”: uỷ, hoà; “moi”: ủy, hòa",
      },
    },
  },
  examples: [
    { style: "hd36-2018", bad: "Cấp uỷ, tỉnh uỷ và huyện ủy.", good: "Cấp uỷ, tỉnh uỷ và huyện uỷ." },
    { style: "hd36-2018", bad: "Thành ủy, quận ủy; cấp uỷ.", good: "Thành ủy, quận ủy; cấp ủy." },
    { style: "hd05-2026", bad: "Đảng uỷ và cấp ủy.", good: "Đảng uỷ và cấp uỷ." },
    {
      style: "hd05-2026",
      bad: "ĐẢNG UỶ, chi uỷ, văn hóa, đồng chí Lê Thúy Hòa.",
      good: "ĐẢNG UỶ, chi uỷ, văn hoá, đồng chí Lê Thúy Hòa.",
    },
  ],
  check({ draft, options }, report) {
    const signers = [draft.signature, ...draft.otherSignatures].map((one) => one?.name?.range.start.line);
    const all = placementsOf(draft).filter(({ line }) => !signers.includes(line));
    let count = 0;
    let old = 0;
    for (const { facts } of all) {
      count += facts.length;
      for (const { placement } of facts) if (placement === "old") old++;
    }
    const first = all[0]?.facts[0]?.placement ?? "old";
    const most = old * 2 === count ? first : old * 2 > count ? "old" : "new";
    const wanted = options.kieu === "cu" ? "old" : options.kieu === "moi" ? "new" : most;
    for (const place of all) for (const finding of otherPlacements(place, wanted)) report(finding);
  },
});
