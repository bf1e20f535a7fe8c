import type { Forms } from "../styles/style.ts";
import type { Draft } from "../syntax/draft.ts";
import type { Text } from "../text/bilingual.ts";
import { withoutMarks } from "../text/fold.ts";
import { COMMITTEES, PARTY_ORGANISATIONS } from "../vocabulary/committees.ts";
import { LEVEL, PLACES_NAMED_AFTER_PERSONS, PROVINCES } from "../vocabulary/places.ts";
import { bodyName, roleOf } from "./committee.ts";

/** The place of a committee, as a body in the header names it. */
interface Seat {
  /** “xã”. */
  readonly unit: string;
  /** Folded, without its level: “an phú”. */
  readonly name: string;
}

/** The place that a committee's name gives: “ĐẢNG UỶ PHƯỜNG AN PHÚ”; null for a body whose name gives none. */
function seatOfBody(name: string): Seat | null {
  const organisation = PARTY_ORGANISATIONS.find(([start]) => name.startsWith(`${start} `));
  const led = organisation === undefined ? name : `${organisation[1]}${name.slice(organisation[0].length)}`;
  const known = COMMITTEES.find(({ start, unit }) => unit !== null && led.startsWith(`${start} `));
  if (known?.unit == null) return null;
  return { unit: known.unit, name: led.slice(known.start.length + 1).replace(LEVEL, "") };
}

/**
 * The place of the committee that issues a document, also of an organ below it and of a branch in a commune; null for a
 * committee inside an office, whose place its name does not tell.
 */
export function seatOf({ issuingBody, superiorBody }: Draft): Seat | null {
  const own = bodyName(issuingBody?.text ?? "");
  const seat = seatOfBody(own);
  if (seat !== null || roleOf(own) === "committee") return seat;
  return superiorBody === null ? null : seatOfBody(bodyName(superiorBody.text));
}

/** “UBND PHƯỜNG …”, “HỘI ĐỒNG NHÂN DÂN XÃ …”. */
const STATE_SEAT = /^(?:uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd) (thành phố|xã|phường|đặc khu) /u;

/** The level that a body's name gives its place: “ĐẢNG UỶ PHƯỜNG …” → “Phường”; null where it gives none. */
function levelOf(draft: Draft): string | null {
  for (const body of [draft.issuingBody, draft.superiorBody]) {
    if (body === null) continue;
    const name = bodyName(body.text);
    const known = COMMITTEES.find(({ start, unit }) => unit !== null && name.startsWith(`${start} `))?.unit;
    const unit = known ?? STATE_SEAT.exec(name)?.[1];
    if (unit != null) return unit.charAt(0).toUpperCase() + unit.slice(1);
  }
  return null;
}

/** Three or four syllables behind a frequent family name: “lê thanh nghị”. */
const PERSON = /^(?:nguyễn|trần|lê|phạm|phan|hoàng|huỳnh|võ|ngô|lý)(?: \S+){2,3}$/;

/** One syllable has one run of vowels: “Huế”, but not “Pleiku”. */
function isOneSyllable(place: string): boolean {
  return /^[b-df-hj-np-tv-xz]{0,4}[aeiouy]{1,4}[b-df-hj-np-tv-xz]{0,2}$/.test(withoutMarks(place));
}

const UNITS = ["tỉnh", "thành phố", "huyện"] as const;

/** The wider unit whose name the place of the issuing committee bears, too; null where it bears none. */
function namesake(draft: Draft, place: string): (typeof UNITS)[number] | null {
  const seat = seatOf(draft);
  if (seat === null || seat.unit === "tỉnh" || seat.name !== place) return null;
  const above = bodyName(draft.superiorBody?.text ?? "");
  const unit = UNITS.find((one) => above === `đảng bộ ${one} ${place}`);
  return unit ?? (seat.unit !== "thành phố" && PROVINCES.has(place) ? "tỉnh" : null);
}

function reasonOf(draft: Draft, place: string, forms: Forms): Text | null {
  if (PLACES_NAMED_AFTER_PERSONS.has(place) || PERSON.test(place))
    return { vi: "mang tên người", en: "bears a person's name" };
  if (forms.numberedPlaceHasLevel && /^(?:\d{1,2}|[ivx]{1,5})$/.test(place))
    return { vi: "là số thứ tự", en: "is a number" };
  if (!forms.ambiguousPlaceHasLevel) return null;
  if (isOneSyllable(place)) return { vi: "chỉ có một âm tiết", en: "has one syllable" };
  const unit = namesake(draft, place);
  return unit === null ? null : { vi: `trùng tên ${unit}`, en: `is also the name of a “${unit}”` };
}

/**
 * The level that must stand before a place, and why; null where none must, or one stands there. Which places
 * want one, the guideline tells. NĐ 30: Phụ lục I, II.4a; HD 36: II.1.4.1a; HD 05: Phần II, I.4.1.1c.
 */
export function wantedLevel(draft: Draft, place: string, forms: Forms): { level: string; reason: Text } | null {
  const name = bodyName(place);
  if (LEVEL.test(`${name} `)) return null;
  const found = levelOf(draft);
  const reason = reasonOf(draft, name, forms);
  if (reason === null) return null;
  return { level: found ?? (/^(?:huế|hồ chí minh)$/.test(name) ? "Thành phố" : "[Phường, xã]"), reason };
}
