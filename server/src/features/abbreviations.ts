import type { Office } from "../configuration/configuration.ts";
import { abbreviationsInText } from "../reading/abbreviationsInText.ts";
import type { Draft } from "../syntax/draft.ts";
import { fold } from "../text/fold.ts";
import { COMMITTEE_ABBREVIATIONS, RECIPIENT_ABBREVIATIONS } from "../vocabulary/recipientAbbreviations.ts";

/** An abbreviation with its full form as a sentence writes it. */
export interface FullForm {
  readonly short: string;
  readonly full: string;
  /** Who says so: the draft itself, the office's settings, or the common list. */
  readonly from: "draft" | "office" | "common";
}

const COMMON: Readonly<Record<string, string>> = {
  UBND: "Uỷ ban nhân dân",
  HĐND: "Hội đồng nhân dân",
  MTTQ: "Mặt trận Tổ quốc",
  BTV: "Ban Thường vụ",
  BCH: "Ban Chấp hành",
  BCĐ: "Ban Chỉ đạo",
  "KT-XH": "kinh tế - xã hội",
  "QP-AN": "quốc phòng - an ninh",
  "CT-XH": "chính trị - xã hội",
  "CNH-HĐH": "công nghiệp hoá, hiện đại hoá",
  CNTT: "công nghệ thông tin",
  ...RECIPIENT_ABBREVIATIONS,
  ...COMMITTEE_ABBREVIATIONS,
};

/** How the draft writes the words that stand before the bracket of a definition, commas and all. */
function writtenForm(paragraph: string, from: number, folded: string): string | null {
  const before = paragraph.slice(0, from);
  const words = folded.split(" ").join("[\\s,;–-]+");
  const match = [...fold(before).matchAll(new RegExp(words, "gu"))].at(-1);
  return match === undefined ? null : before.slice(match.index, match.index + match[0].length);
}

/** The abbreviations of a draft that have a known full form; what the draft says wins, then the office. */
export function fullForms(draft: Draft, office: Office): FullForm[] {
  const forms = new Map<string, FullForm>();
  for (const [short, full] of Object.entries(COMMON)) forms.set(short, { short, full, from: "common" });
  for (const [short, full] of Object.entries(office.abbreviations ?? {}))
    forms.set(short, { short, full, from: "office" });
  for (const { text, from, fullForm, explained, paragraph } of abbreviationsInText(draft)) {
    const full = explained === "definition" && fullForm !== null ? writtenForm(paragraph.text, from, fullForm) : null;
    if (full !== null) forms.set(text, { short: text, full, from: "draft" });
  }
  return [...forms.values()];
}
