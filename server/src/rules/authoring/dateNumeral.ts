import { rangeIn } from "../../syntax/component.ts";
import type { PlaceDate } from "../../syntax/draft.ts";
import type { Range } from "../../text/position.ts";

/** Where the numeral of the day or the month stands in a line that writes the words out; null in “03/02/2026”. */
export function dateNumeral(placeDate: PlaceDate, unit: "ngày" | "tháng"): { range: Range; text: string } | null {
  const written = unit === "ngày" ? placeDate.dayText : placeDate.monthText;
  if (written === null || !/^\d/.test(written)) return null;
  const after = unit === "ngày" ? /ngày\s*(?=\d)/iu : /tháng\s*(?=\d)/iu;
  const match = after.exec(placeDate.text);
  if (match === null || !/tháng/iu.test(placeDate.text)) return null;
  const from = match.index + match[0].length;
  return { range: rangeIn(placeDate, from, from + written.length), text: written };
}
