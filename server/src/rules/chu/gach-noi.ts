import { perParagraph } from "../../incremental/memoise.ts";
import type { Component } from "../../syntax/component.ts";
import { rangeIn } from "../../syntax/component.ts";
import { CAPITALS, LETTER, LETTERS } from "../../text/letters.ts";
import { isLiteral } from "../../text/literals.ts";
import { shiftRange } from "../../text/position.ts";
import { SIGNS, wordsOf } from "../../text/words.ts";
import { findingsInPlace } from "../authoring/findingsInPlace.ts";
import { toSpell } from "../authoring/fixTitles.ts";
import type { Finding } from "../define.ts";
import { defineRule } from "../define.ts";

/** A dash that is written in another way than the guideline's. */
interface Dash {
  readonly from: number;
  readonly written: string;
  readonly right: string;
}

/** A name with a number behind a hyphen, which some write with blanks: “Covid-19”. */
interface DashedName {
  readonly from: number;
  readonly written: string;
  readonly key: string;
}

const LONG_DASH = /[–—]/g;
const YEARS = /(?<![\d/.-])((?:19|20)\d\d)(-|\s-|-\s)((?:19|20)\d\d)(?![\d/-]|\.\d)/gu;
const FIRST_OF_PAIR = "kinh tế|chính trị|văn hoá|văn hóa|quốc phòng|tài chính|khoa học|thể dục|tổ chức";
const SECOND_OF_PAIR = "xã hội|an ninh|công nghệ|ngân sách|thể thao|điều lệ|hành chính";
const PAIRS = new RegExp(
  String.raw`(?<![${LETTERS}-])(${FIRST_OF_PAIR})(-|\s-|-\s)(${SECOND_OF_PAIR})(?![${LETTERS}-])`,
  "giu",
);
const NAME = new RegExp(
  String.raw`(?<![${LETTERS}\d-])([${CAPITALS}]${LETTER}{2,14})(\s?-\s?)(\d{1,3})(?![${LETTERS}\d/-])`,
  "gu",
);

function dashesIn({ text }: Component): Dash[] {
  const found: Dash[] = [];
  const { signs, words } = wordsOf(text);
  // A line of dashes parts two components.
  if (words.length === 0 && /^[-–—\s]+$/.test(text)) return found;
  for (const { 0: written, index } of (signs & SIGNS.longDash) === 0 ? [] : text.matchAll(LONG_DASH)) {
    // A dash that begins a paragraph is its bullet.
    if (index === 0) continue;
    const between = /\d$/.test(text.slice(0, index)) && /^\d/.test(text.slice(index + 1));
    found.push({ from: index, written, right: between ? " - " : "-" });
  }
  // Nor does a hyphen.
  const more = (signs & SIGNS.hyphen) !== 0 && text.lastIndexOf("-") !== 0;
  for (const { 0: written, 1: from, 3: to, index } of more ? text.matchAll(YEARS) : []) {
    found.push({ from: index, written, right: `${from} - ${to}` });
  }
  for (const { 0: written, 1: left, 3: right, index } of more ? text.matchAll(PAIRS) : []) {
    found.push({ from: index, written, right: `${left} - ${right}` });
  }
  return found.filter(({ from, written }) => !isLiteral(text, from, from + written.length));
}

function hasNumberedName(text: string): boolean {
  const { signs } = wordsOf(text);
  return (signs & SIGNS.hyphen) !== 0 && (signs & SIGNS.digit) !== 0 && /-\s?\d/.test(text);
}

const dashesOf = perParagraph(dashesIn);
const namesOf = perParagraph(({ text }: Component): DashedName[] =>
  [...(hasNumberedName(text) ? text.matchAll(NAME) : [])].map((match) => ({
    from: match.index,
    written: match[0],
    key: `${match[1]}-${match[3]}`.toLowerCase(),
  })),
);

function mended(paragraph: Component, line: number, { from, written, right }: Dash): Finding {
  const range = shiftRange(rangeIn(paragraph, from, from + written.length), line);
  return {
    range,
    cause: written.trim(),
    message: {
      vi: /[–—]/.test(written)
        ? `Dùng gạch nối (-), không dùng gạch dài: “${right.trim()}”, không phải “${written.trim()}”`
        : right.includes(" ")
          ? `Hai bên gạch nối có dấu cách: “${right.trim()}”, không phải “${written.trim()}”`
          : `Hai bên gạch nối không có dấu cách: “${right.trim()}”, không phải “${written.trim()}”`,
      en: `“${written.trim()}” is written “${right.trim()}”`,
    },
    fix: {
      title: toSpell(right.trim()),
      safe: true,
      edits: [{ range, newText: right }],
    },
  };
}

const dashesFound = findingsInPlace<Dash, null>(({ line, paragraph, facts }) =>
  facts.map((dash) => mended(paragraph, line, dash)),
);

export default defineRule({
  id: "chu/gach-noi",
  title: "Gạch nối viết đúng và thống nhất",
  titleEn: "Hyphens are written as the guideline writes them",
  why: "Hai Hướng dẫn dùng dấu gạch nối (-): “kinh tế - xã hội”, “2025 - 2030”; gạch dài (–) thường do máy tự đổi, in ra không đều.",
  changes: "form",
  appliesTo: "all",
  severity: "info",
  fix: "safe",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: "Phát triển kinh tế-xã hội.", good: "Phát triển kinh tế - xã hội." },
    {
      style: "hd36-2018",
      bad: "Phòng, chống dịch Covid - 19; dịch Covid-19 lây nhanh; Covid-19.",
      good: "Phòng, chống dịch Covid-19; dịch Covid-19 lây nhanh; Covid-19.",
    },
    { style: "hd05-2026", bad: "Nhiệm kỳ 2025-2030.", good: "Nhiệm kỳ 2025 - 2030." },
    { style: "hd05-2026", bad: "Ban Tổ chức – Văn phòng phối hợp.", good: "Ban Tổ chức - Văn phòng phối hợp." },
  ],
  check({ draft }, report) {
    for (const place of dashesOf(draft)) for (const finding of dashesFound(place, null)) report(finding);
    // Of two forms of one name the one without blanks is right.
    const names = namesOf(draft).flatMap(({ line, paragraph, facts }) =>
      facts.map((fact) => ({ line, paragraph, fact })),
    );
    const byKey = new Map<string, typeof names>();
    for (const name of names) {
      const group = byKey.get(name.fact.key);
      if (group === undefined) byKey.set(name.fact.key, [name]);
      else group.push(name);
    }
    for (const group of byKey.values()) {
      const blank = group.filter(({ fact }) => fact.written.includes(" "));
      if (blank.length === 0 || blank.length === group.length) continue;
      for (const { line, paragraph, fact } of blank) {
        report(mended(paragraph, line, { ...fact, right: fact.written.replace(/\s?-\s?/u, "-") }));
      }
    }
  },
});
