import type { Draft } from "../syntax/draft.ts";
import { fold } from "../text/fold.ts";

const SEAT =
  /^(?:(?:ban|văn phòng|uỷ ban kiểm tra)(?: [A-Za-zÀ-ÖØ-öø-ỹ]+){0,5} )?(?:tỉnh uỷ|thành uỷ|huyện uỷ|quận uỷ|thị uỷ|đảng uỷ (?:xã|phường|thị trấn|đặc khu)) (?=[A-Za-zÀ-ÖØ-öø-ỹ])/u;

/** A name in capitals in title case: “SƠN HÀ” → “Sơn Hà”, “THÀNH PHỐ HỒ CHÍ MINH” → “Thành phố Hồ Chí Minh”. */
export function titleCase(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/(?<![A-Za-zÀ-ÖØ-öø-ỹ])[A-Za-zÀ-ÖØ-öø-ỹ]/gu, (letter) => letter.toUpperCase())
    .replace(/\s+/g, " ");
  return words.replace(/^(Thành|Thị|Đặc) (Phố|Xã|Trấn|Khu) /, (pair) => pair.charAt(0) + pair.slice(1).toLowerCase());
}

/** The place that the names of bodies in the header speak of, as a guess; null when they tell none. */
export function placeOfBody(draft: Draft): string | null {
  for (const body of [draft.issuingBody, draft.superiorBody]) {
    if (body === null) continue;
    const from = SEAT.exec(fold(body.text))?.[0].length ?? 0;
    if (from > 0 && body.text.length - from <= 30) return titleCase(body.text.slice(from));
    if (/^chi bộ|^đảng uỷ/.test(fold(body.text))) return null;
  }
  return null;
}
