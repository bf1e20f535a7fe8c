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

/** The place in the name of a committee or of its organ, “An Phú”; null where it tells none. */
export function placeIn(name: string): string | null {
  const from = SEAT.exec(fold(name))?.[0].length ?? 0;
  return from > 0 && name.length - from <= 30 ? titleCase(name.slice(from)) : null;
}

/** The place that the names of bodies in the header speak of, as a guess; null when they tell none. */
export function placeOfBody(draft: Draft): string | null {
  for (const body of [draft.issuingBody, draft.superiorBody]) {
    if (body === null) continue;
    const place = placeIn(body.text);
    if (place !== null) return place;
    if (/^chi bộ|^đảng uỷ/.test(fold(body.text))) return null;
  }
  return seatOfState(draft);
}
