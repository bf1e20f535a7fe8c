import type { Draft } from "../syntax/draft.ts";
import { fold } from "../text/fold.ts";
import { LETTER } from "../text/letters.ts";
import { COMMITTEES } from "../vocabulary/committees.ts";
import { seatOfState } from "./stateBodies.ts";
import { titleCase } from "./titleCase.ts";

/** “Ban Tổ chức” and the like, before the committee whose organ it is. */
const ORGAN = `(?:ban|văn phòng|uỷ ban kiểm tra)(?: ${LETTER}+){0,5} `;
/** The committees of places: the place stands behind. */
const OF_PLACES = COMMITTEES.flatMap(({ start, unit }) => (unit === null ? [] : [start])).join("|");
const SEAT = new RegExp(`^(?:${ORGAN})?(?:${OF_PLACES}) (?=${LETTER})`, "u");

/** The place that the names of bodies in the header speak of, as a guess; null when they tell none. */
export function placeOfBody(draft: Draft): string | null {
  for (const body of [draft.issuingBody, draft.superiorBody]) {
    if (body === null) continue;
    const from = SEAT.exec(fold(body.text))?.[0].length ?? 0;
    if (from > 0 && body.text.length - from <= 30) return titleCase(body.text.slice(from));
    if (/^chi bộ|^đảng uỷ/.test(fold(body.text))) return null;
  }
  return seatOfState(draft);
}
