import type { BodyCodes } from "../../reading/bodyCode.ts";
import { bodyCodes } from "../../reading/bodyCode.ts";
import { rangeIn } from "../../syntax/component.ts";
import type { DocumentNumber } from "../../syntax/draft.ts";
import { theComponent } from "../../vocabulary/components.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

/** What some registers add for papers of their own office: “CV/VPTW/nb”. */
const INTERNAL = /\/nb$/;

/** “T.Ư”, “TƯ” for Trung ương, also inside a longer code, and small letters. */
function respell(code: string): string {
  const capitals = code === code.toLowerCase() ? code.toUpperCase() : code;
  return capitals.replace(/T\.?[Ưư]\.?/g, "TW");
}

/** True when the letters of a code stand in this order among others. */
function isAmong(code: string, letters: string): boolean {
  let at = 0;
  for (const letter of code) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** True for what may follow a code: some of these letters in their order, or a figure (“BCĐ35”, “BCĐ-35”). */
function mayFollow(rest: string, more: string | null): boolean {
  return rest === "" || (more !== null && (/^-?\d+$/.test(rest) || isAmong(rest.replace(/[-\d]/g, ""), more)));
}

function fits(written: string, { codes, more, letters }: BodyCodes, office: string | undefined): boolean {
  if (letters !== undefined && written.length > 1 && isAmong(written, letters)) return true;
  return (
    written === office || codes.some((code) => written.startsWith(code) && mayFollow(written.slice(code.length), more))
  );
}

/** What should stand for the body; null when what stands there is right, or nobody can tell. */
function rightCode(number: DocumentNumber, wanted: BodyCodes, office: string | undefined): string | null {
  const written = (number.bodyCode ?? "").replaceAll("Ð", "Đ").replace(INTERNAL, "");
  if (fits(written, wanted, office)) return null;
  const respelt = respell(written);
  if (wanted.codes.length === 0) return respelt === written ? null : respelt;
  return fits(respelt, wanted, office) ? respelt : (wanted.codes[0] ?? null);
}

export default defineRule({
  id: "so-ky-hieu/ky-hieu-co-quan",
  title: "Ký hiệu cơ quan phải đúng với tên cơ quan ban hành",
  titleEn: "The code of the body follows from its name",
  why: "Ký hiệu cơ quan là chữ cái đầu các âm tiết của tên cơ quan (TU, VPTU, BTCTU), đảng uỷ ghi ĐU, chi bộ ghi CB; “Trung ương” ghi TW.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "ĐẢNG BỘ TỈNH SƠN HÀ\nHUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/TU",
      good: "ĐẢNG BỘ TỈNH SƠN HÀ\nHUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU",
    },
    {
      style: "hd36-2018",
      bad: "BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 05-CT/TƯ",
      good: "BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 05-CT/TW",
    },
    {
      style: "hd05-2026",
      bad: "TỈNH UỶ SƠN HÀ\nVĂN PHÒNG\n*\nSố 12-CV/VP",
      good: "TỈNH UỶ SƠN HÀ\nVĂN PHÒNG\n*\nSố 12-CV/VPTU",
    },
    {
      style: "hd05-2026",
      bad: "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố 12-CV/ĐUX",
      good: "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố 12-CV/ĐU",
    },
  ],
  check({ draft, office }, report) {
    const { number, issuingBody, superiorBody } = draft;
    if (number === null || number.bodyCode === null) return;
    const wanted: BodyCodes =
      issuingBody === null ? { codes: [], more: null } : bodyCodes(issuingBody.text, superiorBody?.text ?? null);
    const right = rightCode(number, wanted, office.bodyCode);
    if (right === null) return;
    const from = number.text.lastIndexOf(number.bodyCode);
    const range = rangeIn(number, from, from + number.bodyCode.length);
    const internal = INTERNAL.exec(number.bodyCode)?.[0] ?? "";
    report({
      range,
      message: {
        vi: `Ký hiệu cơ quan phải là “${right}”, không phải “${number.bodyCode}”`,
        en: `The code of the body is “${right}”, not “${number.bodyCode}”`,
      },
      related: issuingBody === null ? [] : [{ range: issuingBody.range, message: theComponent("issuingBody") }],
      fix: {
        title: toWrite(right),
        safe: false,
        edits: [{ range, newText: right + internal }],
      },
    });
  },
});
