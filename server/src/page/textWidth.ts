import type { Millimetres, Points } from "./sizes.ts";

/**
 * Widths of the letters of Times New Roman in thousandths of its size, by Adobe's metrics for Times, which it shares.
 * Vietnamese letters are as wide as their bare ones.
 */
const ROMAN =
  "  250 !333 \"408 #500 $500 %833 &778 '180 (333 )333 *500 +564 ,250 -333 .250 /278 :278 ;278 <564 =564 >564 ?444 @921 " +
  "0500 1500 2500 3500 4500 5500 6500 7500 8500 9500 " +
  "A722 B667 C667 D722 E611 F556 G722 H722 I333 J389 K722 L611 M889 N722 O722 P556 Q722 R667 S556 T611 U722 V722 W944 X722 Y722 Z611 " +
  "a444 b500 c444 d500 e444 f333 g500 h500 i278 j278 k500 l278 m778 n500 o500 p500 q500 r333 s389 t278 u500 v500 w722 x500 y500 z444";
const BOLD =
  "  250 !333 \"555 #500 $500 %1000 &833 '278 (333 )333 *500 +570 ,250 -333 .250 /278 :333 ;333 <570 =570 >570 ?500 @930 " +
  "0500 1500 2500 3500 4500 5500 6500 7500 8500 9500 " +
  "A722 B667 C722 D722 E667 F611 G778 H778 I389 J500 K778 L667 M944 N722 O778 P611 Q778 R722 S556 T667 U722 V722 W1000 X722 Y722 Z667 " +
  "a500 b556 c444 d556 e444 f333 g500 h556 i278 j333 k556 l278 m833 n556 o500 p556 q556 r444 s389 t333 u556 v500 w722 x500 y500 z444";

function table(widths: string): ReadonlyMap<string, number> {
  return new Map(
    [...widths.matchAll(/(.)(\d{1,4})(?: |$)/g)].map(([, letter, width]) => [letter as string, Number(width)]),
  );
}

const REGULAR_WIDTHS = table(ROMAN);
const BOLD_WIDTHS = table(BOLD);
const UNKNOWN = 500;

/** How wide a text is on one line. Kerning aside; a letter that is not known counts as half a square. */
export function textWidthMm(text: string, sizePt: Points, bold: boolean): Millimetres {
  const widths = bold ? BOLD_WIDTHS : REGULAR_WIDTHS;
  const bare = text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");
  let thousandths = 0;
  for (const letter of bare) thousandths += widths.get(letter) ?? UNKNOWN;
  return ((thousandths / 1000) * sizePt * 25.4) / 72;
}
