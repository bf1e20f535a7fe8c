/** The tone marks of the new way of placing them, as the old way writes them: “hòa” → “hoà”, “ủy” → “uỷ”. */
const OLD_PLACEMENT: Readonly<Record<string, string>> = {
  òa: "oà",
  óa: "oá",
  ỏa: "oả",
  õa: "oã",
  ọa: "oạ",
  òe: "oè",
  óe: "oé",
  ỏe: "oẻ",
  õe: "oẽ",
  ọe: "oẹ",
  ùy: "uỳ",
  úy: "uý",
  ủy: "uỷ",
  ũy: "uỹ",
  ụy: "uỵ",
};

const NEW_PLACEMENT = /[òóỏõọ][ae]|[ùúủũụ]y/g;

function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  // A few letters (“İ”) grow in lower case; they stay as they are, so that offsets hold.
  let kept = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const small = unit.toLowerCase();
    kept += small.length === 1 ? small : unit;
  }
  return kept;
}

/**
 * The form in which texts are compared: lower case, tone marks in the old place, look-alike Đ (U+00D0) as Đ.
 * Takes NFC; the result is as long as the text, so that offsets in one are offsets in the other.
 */
export function fold(text: string): string {
  const lower = lowerCase(text);
  const placed = NEW_PLACEMENT.test(lower)
    ? lower.replace(NEW_PLACEMENT, (pair) => OLD_PLACEMENT[pair] as string)
    : lower;
  NEW_PLACEMENT.lastIndex = 0;
  return placed.includes("ð") ? placed.replaceAll("ð", "đ") : placed;
}

const MARKS = /[\u0300-\u036f]+/g;

/** A text without tone and vowel marks, in lower case: “Nơi nhận” → “noi nhan”. Its length may differ. */
export function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(MARKS, "").toLowerCase().replaceAll("đ", "d").replaceAll("ð", "d");
}

/** True when the text has letters and all of them are capitals. */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
