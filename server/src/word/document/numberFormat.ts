const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];
const LARGEST_ROMAN = 3999;

function roman(value: number): string {
  if (value > LARGEST_ROMAN) return String(value);
  let rest = value;
  let text = "";
  for (const [amount, letters] of ROMAN) {
    while (rest >= amount) {
      text += letters;
      rest -= amount;
    }
  }
  return text;
}

/** a … z, then aa, bb …: Word repeats the letter, and knows the Latin alphabet alone, without đ. */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(value / 26), 40));
}

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/** The numbers from 1 to 99 in words, as Word counts in Vietnamese (ECMA-376, `vietnameseCounting`). */
function inWords(value: number): string {
  if (value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const unit = value % 10;
  if (tens === 0) return DIGITS[unit] as string;
  const head = tens === 1 ? "mười" : `${DIGITS[tens]} mươi`;
  if (unit === 0) return head;
  const tail = unit === 1 && tens > 1 ? "mốt" : unit === 5 ? "lăm" : DIGITS[unit];
  return `${head} ${tail}`;
}

/** A number as Word writes it in a list; formats that no Vietnamese document has are written as figures. */
export function formatNumber(value: number, format: string): string {
  if (value < 1) return format === "none" ? "" : String(value);
  switch (format) {
    case "none":
      return "";
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "upperRoman":
      return roman(value).toUpperCase();
    case "lowerRoman":
      return roman(value);
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerLetter":
      return letters(value);
    case "vietnameseCounting":
    case "cardinalText":
      return inWords(value);
    default:
      return String(value);
  }
}
