import { mixedFigures } from "../../text/figures.ts";
import { readLegacy } from "../../text/legacyEncodings.ts";
import { isLiteral } from "../../text/literals.ts";
import type { TextEdit } from "../../text/position.ts";
import { lineRange } from "../../text/position.ts";
import { isUsual } from "../../text/usual.ts";
import { INVISIBLE, LOOK_ALIKES } from "../../vocabulary/lookAlikes.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
const LETTERS = /[\p{L}\p{M}]+/gu;
/** Places that a font of signs fills as it likes: without it nobody sees what was meant. */
const PRIVATE = /[\ue000-\uf8ff\u{f0000}-\u{10fffd}]+/gu;
/** Blanks that are none, and marks without width. */
const ODD_SPACES = String.raw`\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff`;
const ODD = new RegExp(
  String.raw`[\ue000-\uf8ff\udb80-\udbff\u00ad\u00a0\u00d0\u00f0\u0370-\u03ff\u0400-\u052f\u1680${ODD_SPACES}]`,
  "u",
);

interface OddCharacter {
  readonly at: number;
  readonly written: string;
  readonly right: string;
  readonly name: string;
}

/** A word in another script is that script's word; only one that looks Latin altogether is a mistake. */
function lookAlikes(raw: string): OddCharacter[] {
  const found: OddCharacter[] = [];
  for (const { 0: word, index } of raw.matchAll(LETTERS)) {
    const letters = [...word];
    const odd = letters.filter((letter) => LOOK_ALIKES[letter] !== undefined);
    if (odd.length === 0) continue;
    const latin = letters.every(
      (letter) => LOOK_ALIKES[letter] !== undefined || /[\p{Script=Latin}\p{M}]/u.test(letter),
    );
    if (!latin || (odd.length === letters.length && letters.length === 1 && !/[ðÐ]/.test(word))) continue;
    let at = index;
    for (const letter of letters) {
      const right = LOOK_ALIKES[letter];
      if (right !== undefined) found.push({ at, written: letter, right, name: `“${letter}” trông giống “${right}”` });
      at += letter.length;
    }
  }
  return found;
}

function oddCharacters(raw: string): OddCharacter[] {
  const found = lookAlikes(raw);
  for (let at = 0; at < raw.length; at++) {
    const written = raw.charAt(at);
    const name = INVISIBLE[written];
    if (name !== undefined) found.push({ at, written, right: "", name });
    else if (ODD_SPACE.test(written)) found.push({ at, written, right: " ", name: "khoảng trắng không ngắt" });
  }
  return found.sort((a, b) => a.at - b.at);
}

export default defineRule({
  id: "chu/ky-tu-la",
  title: "Không dùng ký tự lạ trông giống chữ Việt hoặc không nhìn thấy",
  titleEn: "No look-alike or invisible characters",
  why: "Chữ “ð”, chữ Nga, chữ Hy Lạp hay ký tự ẩn lẫn vào khi chép từ nơi khác làm máy tìm không thấy chữ, in ra lệch phông.",
  changes: "form",
  appliesTo: "all",
  severity: "warning",
  fix: "safe",
  scope: "line",
  examples: [
    { style: "hd36-2018", bad: "ðảng uỷ xã An Phú", good: "đảng uỷ xã An Phú" },
    { style: "hd36-2018", bad: "Ban\u00a0Thường vụ yêu\u200b cầu", good: "Ban Thường vụ yêu cầu" },
    { style: "hd05-2026", bad: "ÐẢNG UỶ XÃ AN PHÚ", good: "ĐẢNG UỶ XÃ AN PHÚ" },
    { style: "hd05-2026", bad: "Số 05-СT/TU", good: "Số 05-CT/TU" },
    { style: "hd05-2026", bad: "Toàn xã có 2OO hộ, chở 5l dầu.", good: "Toàn xã có 200 hộ, chở 5l dầu." },
  ],
  check({ lines }, report) {
    lines.forEach(({ raw }, line) => {
      for (const { at, written, right } of mixedFigures(raw)) {
        if (isLiteral(raw, at, at + written.length)) continue;
        const range = lineRange(line, at, at + written.length);
        report({
          range,
          case: "figures",
          message: {
            vi: `Trong số “${written}” có chữ cái trông giống chữ số: có lẽ là “${right}”`,
            en: `“${written}” holds a letter that looks like a figure: perhaps “${right}”`,
          },
          fix: { title: toWrite(right), safe: false, edits: [{ range, newText: right }] },
        });
      }
      // In TCVN3 the soft hyphen is the letter “ư”.
      if (isUsual(raw) || !ODD.test(raw) || readLegacy(raw) !== null) return;
      for (const { 0: signs, index } of raw.matchAll(PRIVATE)) {
        const code = (signs.codePointAt(0) as number).toString(16).toUpperCase();
        report({
          range: lineRange(line, index, index + signs.length),
          message: {
            vi: `Ký tự U+${code} chỉ hiện ra với một phông ký hiệu (Symbol, Wingdings…), ở máy khác không ai thấy; hãy gõ lại ký hiệu`,
            en: `U+${code} shows only in a font of signs (Symbol, Wingdings …); type the sign itself`,
          },
        });
      }
      const found = oddCharacters(raw);
      const first = found[0];
      const last = found.at(-1);
      if (first === undefined || last === undefined) return;
      const names = [...new Set(found.map(({ name }) => name))].slice(0, 3).join(", ");
      const edits: TextEdit[] = found.map(({ at, written, right }) => ({
        range: lineRange(line, at, at + written.length),
        newText: right,
      }));
      report({
        range: lineRange(line, first.at, last.at + last.written.length),
        cause: names,
        message: {
          vi: `Có ký tự lạ (${names}), cần thay bằng chữ hoặc dấu cách thường`,
          en: `Odd characters (${found.length}); ordinary letters and blanks are wanted`,
        },
        fix: { title: { vi: "Thay ký tự lạ", en: "Replace the odd characters" }, safe: true, edits },
      });
    });
  },
});
