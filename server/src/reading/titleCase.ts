import { LETTER, WORD_START } from "../text/letters.ts";

const FIRST_LETTERS = new RegExp(`${WORD_START}${LETTER}`, "gu");

/** A name in capitals in title case: “SƠN HÀ” → “Sơn Hà”, “THÀNH PHỐ HỒ CHÍ MINH” → “Thành phố Hồ Chí Minh”. */
export function titleCase(name: string): string {
  const words = name
    .toLowerCase()
    .replace(FIRST_LETTERS, (letter) => letter.toUpperCase())
    .replace(/\s+/g, " ");
  return words.replace(/^(Thành|Thị|Đặc) (Phố|Xã|Trấn|Khu) /, (pair) => pair.charAt(0) + pair.slice(1).toLowerCase());
}
