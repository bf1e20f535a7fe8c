import type { Style } from "../../styles/style.ts";
import type { Marker, MarkerFamily } from "../../syntax/kinds.ts";

/** The rule that demands them. */
export const DELIMITER_RULE = "de-muc/dang-danh-so";

/** What both guidelines write behind the number of a khoản, the letter of a điểm and the number of an article; of the wider kinds nothing. */
const RIGHT: Readonly<Partial<Record<MarkerFamily, string>>> = {
  number: ".",
  letter: ")",
  dieu: ".",
  phan: "",
  chuong: "",
  muc: "",
};

/** How the ordinal of a phần, a chương, a mục, an article is written; that of the wider ones, where allowed, also in words. */
const RIGHT_SCRIPTS: Readonly<Partial<Record<MarkerFamily, readonly Marker["script"][]>>> = {
  phan: ["roman"],
  chuong: ["roman"],
  muc: ["arabic"],
  dieu: ["arabic"],
};

const IN_WORDS: readonly Marker["script"][] = ["roman", "words"];

/** How the ordinal of a section may be written, the usual way first; null where the guidelines leave it open. */
export function rightScripts({ family }: Marker, { forms }: Style): readonly Marker["script"][] | null {
  const inWords = forms.ordinalInWords && (family === "phan" || family === "chuong");
  return inWords ? IN_WORDS : (RIGHT_SCRIPTS[family] ?? null);
}

/** True for a section of the wider kinds, whose name stands on the line below. */
export function isWide({ family }: Marker): boolean {
  return family === "phan" || family === "chuong" || family === "muc";
}

/** What belongs behind the number; null where the guideline leaves it open. */
export function rightDelimiter({ family }: Marker, { forms }: Style): string | null {
  return family === "roman" ? forms.romanDelimiter : (RIGHT[family] ?? null);
}
