import type { Kind } from "../../kinds/kind.ts";
import { KINDS } from "../../kinds/kinds.ts";
import type { Forms } from "../../styles/style.ts";
import type { DocumentNumber } from "../../syntax/draft.ts";
import { withFigures } from "../../text/figures.ts";
import { WORD_END } from "../../text/letters.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import type { Replacement } from "../authoring/replacement.ts";
import { replaceParts } from "../authoring/replacement.ts";
import { hasNoCode } from "../authoring/typeCodes.ts";
import type { Text } from "../define.ts";
import { defineRule } from "../define.ts";

/** A number, or a blank for one. */
const VALUE = String.raw`(?<value>\d{1,5}|(?:…|\.\.)[.…]{0,20}|_{1,20}|\[[^\]]{0,40}\]|)`;
/** “Số”, with a colon or full stop that should not be there. */
const WORD = String.raw`(?<word>[Ss][ốỐ])(?<colon>\s*(?::|\.(?![.…])))?(?<gap>\s*)`;
/** How far a line of number and symbol is from its right form: its parts in order, with what stands between them. */
const PARTS = new RegExp(
  String.raw`^${WORD}${VALUE}(?<blank>\s*)(?<suffix>[a-zđ]${WORD_END})?(?<junk>\s*[*†])?(?<rest>.*)$`,
  "u",
);
const TYPE = String.raw`(?<type>[A-ZĐÐa-zđð]{1,5}|[A-ZĐÐ&]{2,14}(?=\s*-)|\[[^\]]{0,40}\])`;
/** What should not stand behind: a mark, a year. */
const END = String.raw`(?<end>(?:\s*[-/]\s?(?:19|20)\d\d)?\s*[.,;]|\s*[-/]\s?(?:19|20)\d\d|(?<=[\p{L}\p{M}\d])[.,;]{2,5})?`;
/** The hyphen before the type, with a year that some write there. */
const HYPHEN = String.raw`(?<hyphen>\s*[-–—/._]\s*(?:(?:19|20)\d\d\s*[/-]\s*)?[-–—]?|)`;
const SYMBOL = new RegExp(
  String.raw`^${HYPHEN}${TYPE}(?<slash>\s*[-–—/\\]\s*(?:[-–—/]\s*)?)(?<body>[^\s].{0,119}?)${END}$`,
  "u",
);

/** What has to be replaced in the line; null where parts are missing, so that the right form is not known. */
function corrections(text: string, { number }: Forms): Replacement[] | null {
  const parts = PARTS.exec(text)?.groups;
  const symbol = SYMBOL.exec(parts?.rest ?? "")?.groups;
  if (parts === undefined || symbol === undefined) return null;
  const found: Replacement[] = [];
  let at = 0;
  const expect = (written: string | undefined, right: string) => {
    const part = written ?? "";
    if (part !== right) found.push({ from: at, to: at + part.length, text: right });
    at += part.length;
  };
  const { value = "", gap = "", blank = "" } = parts;
  const filled = /^\d/.test(value);
  expect(parts.word, "Số");
  expect(parts.colon, number.colon);
  expect(gap, gap === "" && value !== "" ? " " : gap);
  expect(value, value);
  expect(blank, filled ? "" : blank);
  expect(parts.suffix, parts.suffix ?? "");
  expect(parts.junk, "");
  expect(symbol.hyphen, number.beforeType);
  expect(symbol.type, symbol.type ?? "");
  expect(symbol.slash, number.beforeBody);
  // Between the codes of joint bodies stands a hyphen without blanks.
  const body = symbol.body ?? "";
  expect(body, body.startsWith("[") ? body : body.replace(/\s?[-–]\s?/g, "-"));
  expect(symbol.end, "");
  return found;
}

/** What the codes of a line stand for that has one of them only: “Số 305/VPTU” lacks its type, “Số 27-KHĐU” the slash. */
function codesMeant({ typeCode, bodyCode }: DocumentNumber, { codes }: Kind) {
  const type = codes[0] ?? null;
  if (bodyCode !== null || typeCode === null) return { type: typeCode ?? type, body: bodyCode };
  if (KINDS.ofCode(typeCode) !== null) return { type: typeCode, body: null };
  const glued = type !== null && typeCode.startsWith(type);
  return { type, body: glued ? typeCode.slice(type.length) : typeCode };
}

/** The line as it should be, the leading 0 included. */
function rightText(text: string, found: readonly Replacement[], number: DocumentNumber): string {
  let right = text;
  for (const { from, to, text: part } of [...found].reverse()) right = right.slice(0, from) + part + right.slice(to);
  return number.value !== null && number.valueText.length === 1 ? right.replace(/\d/, "0$&") : right;
}

function writtenAs(right: string): Text {
  return {
    vi: `Số và ký hiệu phải viết là “${right}”`,
    en: `The number and symbol are written as “${right}”`,
  };
}

const YEAR = /\/\s?(?:19|20)\d\d\s?\//u;

export default defineRule({
  id: "so-ky-hieu/dinh-dang",
  title: "Số và ký hiệu viết theo mẫu “Số 05-CT/TU”; của Nhà nước “Số: 05/CT-UBND”",
  titleEn: "The number and symbol are written as “Số 05-CT/TU”",
  why: "Sau chữ “Số” không có dấu hai chấm; giữa số và ký hiệu là dấu gạch nối, giữa tên loại và tên cơ quan là dấu gạch chéo, đều viết liền.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "error",
  fix: "safe",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: "Số: 05/CT-TU", good: "Số 05-CT/TU" },
    { style: "hd36-2018", bad: "Số 156<sup>\\*</sup>-CV/TU", good: "Số 156-CV/TU" },
    { style: "hd36-2018", bad: "**Số:** 22/NQ-TU", good: "**Số** 22-NQ/TU" },
    { style: "hd05-2026", bad: "Số 05 - CT/TU", good: "Số 05-CT/TU" },
    { style: "hd05-2026", bad: "Số 12/2026/CT-TU", good: "Số 12-CT/TU" },
    { style: "hd05-2026", bad: "Số 05-CT/TU..", good: "Số 05-CT/TU" },
    { style: "hd05-2026", bad: "Số 131 CV/BTCTU", good: "Số 131-CV/BTCTU" },
    { style: "hd36-2018", bad: "Số 19/2024-TB/HU", good: "Số 19-TB/HU" },
    { style: "hd05-2026", bad: "Số:      -CT/TU", good: "Số      -CT/TU" },
    { style: "nd30-2020", bad: "Số 05/CT-UBND", good: "Số: 05/CT-UBND" },
    { style: "nd30-2020", bad: "Số: 05-CT/UBND", good: "Số: 05/CT-UBND" },
    { style: "nd30-2020", bad: "Số: 12 / QĐ - UBND", good: "Số: 12/QĐ-UBND" },
  ],
  check({ draft, style, rulesOn }, report) {
    const { forms } = style;
    const { number } = draft;
    if (number === null) return;
    // The code of a type that has none is told by itself, with the right form.
    if (rulesOn.has("so-ky-hieu/ky-hieu-loai") && hasNoCode(number, draft.type, style)) return;
    // A year between number and symbol is told by itself.
    if (rulesOn.has("so-ky-hieu/nam-thua") && YEAR.test(number.text)) return;
    const whole = (right: string) => ({
      title: toWrite(right),
      safe: false,
      edits: [{ range: number.range, newText: right }],
    });
    const found = corrections(withFigures(number.text), forms);
    if (found === null) {
      // A letter's number without the unit that drafted it is told by itself.
      if (rulesOn.has("so-ky-hieu/cong-van-don-vi") && draft.type.form === "letter" && number.value !== null) return;
      const { type, body } = codesMeant(number, draft.type);
      const value = number.valueText.length === 1 ? number.valueText.padStart(2, "0") : number.valueText || "[số]";
      const { colon, beforeType, beforeBody } = forms.number;
      const right = `Số${colon} ${value}${beforeType}${type ?? "[loại]"}${beforeBody}${body ?? "[cơ quan]"}`;
      if (number.value !== null && number.typeCode !== null && number.bodyCode !== null) {
        report({ range: number.range, message: writtenAs(right), fix: whole(right) });
        return;
      }
      report({
        range: number.range,
        message: {
          vi: `Số và ký hiệu phải đủ số, tên loại và tên cơ quan viết tắt, như “${right}”`,
          en: `The line has the number and the codes of type and body, such as “${right}”`,
        },
        fix: whole(right),
      });
      return;
    }
    if (found.length === 0) return;
    const { range, edits } = replaceParts(number, found);
    const right = rightText(number.text, found, number);
    report({
      range,
      message: writtenAs(right),
      fix: { title: toWrite(right), safe: true, edits },
    });
  },
});
