import type { Style } from "../styles/style.ts";
import type { Draft } from "../syntax/draft.ts";
import { withRightNames } from "../syntax/nameSlips.ts";
import type { CivilDate } from "../text/date.ts";
import { compareDates } from "../text/date.ts";
import { fold } from "../text/fold.ts";
import type { BodyStart } from "../vocabulary/bodies.ts";
import { bodyStart } from "../vocabulary/bodies.ts";
import { committeesAt } from "../vocabulary/committees.ts";
import { CENTRAL_CITIES, DISTRICTS_ENDED, HUE_UNDER_CENTRE } from "../vocabulary/places.ts";

/** The name of a body as it is compared: lower case, old tone placement, single blanks. */
export function bodyName(text: string): string {
  return fold(withRightNames(text))
    .replace(/\s+/g, " ")
    .replace(/(?<= )tw(?= |$)/g, "trung ương")
    .trim();
}

/** What a body is, by how its folded name begins; null for a name that begins like none. */
export function roleOf(name: string): BodyStart["role"] | null {
  return bodyStart(name)?.role ?? null;
}

/** Whose đảng uỷ stands directly under the centre. Folded. */
const CENTRAL_UNITS = ".*trung ương|chính phủ|quốc hội|ngoài nước|bộ ngoại giao|quân đội";
/** Committees that stand directly under the centre, whatever their name says. */
const UNDER_CENTRE = new RegExp(`^(?:tỉnh uỷ|quân uỷ trung ương|đảng uỷ (?:${CENTRAL_UNITS})$)`);
/** The army's own levels, whose committees the guideline leaves to the army. */
const ARMY_LEVELS = [
  "quân khu",
  "quân chủng",
  "quân đoàn",
  "binh chủng",
  "binh đoàn",
  "tổng cục",
  "bộ tổng tham mưu",
  "bộ tư lệnh",
  "sư đoàn",
  "lữ đoàn",
  "trung đoàn",
  "tiểu đoàn",
];
const ARMY = new RegExp(`^đảng uỷ (?:${ARMY_LEVELS.join("|")})`);

/**
 * Where a committee or branch stands: directly under the centre (a province's committee), or below another party
 * organisation. Null where the name does not tell.
 */
export function standing(name: string, style: Style, date: CivilDate | null): "centre" | "below" | null {
  if (UNDER_CENTRE.test(name)) return "centre";
  if (committeesAt("district").some(({ start }) => name.startsWith(`${start} `))) return "below";
  if (name.startsWith("chi bộ ")) return "below";
  if (name.startsWith("đảng uỷ ")) return ARMY.test(name) ? null : "below";
  if (!name.startsWith("thành uỷ ")) return null;
  const city = name.slice("thành uỷ ".length).replace(/^(?:thành phố|tp\.?) /, "");
  if (city === "huế" && date !== null && compareDates(date, HUE_UNDER_CENTRE) < 0) return "below";
  if (CENTRAL_CITIES.has(city)) return "centre";
  // An unknown city: below a province, while there were such cities.
  const ended = !style.forms.knowsDistricts || (date !== null && compareDates(date, DISTRICTS_ENDED) >= 0);
  return ended ? null : "below";
}

const OF_PARTY: ReadonlySet<BodyStart["role"] | null> = new Set([
  "committee",
  "partyOrganisation",
  "branch",
  "congress",
]);

/** True where the names of the bodies in the header say that the Party issues the document, whatever its form. */
export function isOfParty({ issuingBody, superiorBody }: Pick<Draft, "issuingBody" | "superiorBody">): boolean {
  return [issuingBody, superiorBody].some((body) => body !== null && OF_PARTY.has(roleOf(bodyName(body.text))));
}
