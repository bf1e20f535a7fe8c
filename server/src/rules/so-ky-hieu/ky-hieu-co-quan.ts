import type { BodyCodes } from "../../reading/bodyCode.ts";
import { bodyCodes } from "../../reading/bodyCode.ts";
import { stateBody } from "../../reading/stateBodies.ts";
import { rangeIn } from "../../syntax/component.ts";
import type { DocumentNumber, Draft } from "../../syntax/draft.ts";
import { theComponent } from "../../vocabulary/components.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import type { Report } from "../define.ts";
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

/**
 * The letters that a body of the State surely has, where the symbol has those of another: the head of each body sets
 * its own, but for the people's committees and councils and the Government. NĐ 30: Phụ lục I, II.3b.
 */
function stateCodeFor(issuing: string, written: string): string | null {
  const code = stateBody(issuing)?.code ?? null;
  if (code === null || written.toUpperCase().includes(code.toUpperCase())) return null;
  // “QĐ-CT”, “QĐ-CTUBND”, “KL-TTHĐND”: of its head, of its standing members.
  return STATE_CODES.some((other) => other !== code && written.toUpperCase().includes(other)) ? code : null;
}

/** Tells of a code; `newText`: what takes its place. */
function tell(
  { issuingBody }: Draft,
  number: DocumentNumber,
  written: string,
  right: string,
  newText: string,
  report: Report,
): void {
  const from = number.text.lastIndexOf(written);
  const range = rangeIn(number, from, from + written.length);
  report({
    range,
    message: {
      vi: `Ký hiệu cơ quan phải là “${right}”, không phải “${written}”`,
      en: `The code of the body is “${right}”, not “${written}”`,
    },
    related: issuingBody === null ? [] : [{ range: issuingBody.range, message: theComponent("issuingBody") }],
    fix: { title: toWrite(right), safe: false, edits: [{ range, newText }] },
  });
}

const STATE_CODES = ["UBND", "HĐND"];

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
      style: "nd30-2020",
      bad: "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\nSố: 05/KH-HĐND",
      good: "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\nSố: 05/KH-UBND",
    },
    {
      style: "nd30-2020",
      bad: "HỘI ĐỒNG NHÂN DÂN\nXÃ AN PHÚ\nSố: 05/BC-UBND",
      good: "HỘI ĐỒNG NHÂN DÂN\nXÃ AN PHÚ\nSố: 05/BC-HĐND",
    },
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
  check({ draft, office, style }, report) {
    const { number, issuingBody, superiorBody } = draft;
    if (number === null || number.bodyCode === null) return;
    if (style.world === "state") {
      const code = issuingBody === null ? null : stateCodeFor(issuingBody.text, number.bodyCode);
      if (code !== null) tell(draft, number, number.bodyCode, code, code, report);
      return;
    }
    const wanted: BodyCodes =
      issuingBody === null ? { codes: [], more: null } : bodyCodes(issuingBody.text, superiorBody?.text ?? null);
    const right = rightCode(number, wanted, office.bodyCode);
    if (right === null) return;
    const internal = INTERNAL.exec(number.bodyCode)?.[0] ?? "";
    tell(draft, number, number.bodyCode, right, right + internal, report);
  },
});
