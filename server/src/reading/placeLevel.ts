import type { Draft } from "../syntax/draft.ts";
import type { Text } from "../text/bilingual.ts";
import { withoutMarks } from "../text/fold.ts";
import { COMMITTEES } from "../vocabulary/committees.ts";
import { LEVEL, PLACES_NAMED_AFTER_PERSONS, PROVINCES } from "../vocabulary/places.ts";
import { bodyName } from "./committee.ts";

/** The level that a committee's name gives its place: “ĐẢNG UỶ PHƯỜNG …” → “Phường”; null where it gives none. */
function levelOf(draft: Draft): string | null {
  for (const body of [draft.issuingBody, draft.superiorBody]) {
    if (body === null) continue;
    const name = bodyName(body.text);
    const known = COMMITTEES.find(({ start, unit }) => unit !== null && name.startsWith(`${start} `))?.unit;
    if (known != null) return known.charAt(0).toUpperCase() + known.slice(1);
  }
  return null;
}

/** One syllable has one run of vowels: “Huế”, but not “Pleiku”. */
function isOneSyllable(place: string): boolean {
  return /^[b-df-hj-np-tv-xz]{0,4}[aeiouy]{1,4}[b-df-hj-np-tv-xz]{0,2}$/.test(withoutMarks(place));
}

/** True where the place is a part of a province that bears the same name, as the bodies in the header tell. */
function equalsProvince(draft: Draft, place: string, level: string | null): boolean {
  if (level === null || level === "Tỉnh") return false;
  const above = bodyName(draft.superiorBody?.text ?? "");
  if (level === "Thành phố") return above === `đảng bộ tỉnh ${place}`;
  const parts = ["tỉnh", "thành phố", "huyện"].map((unit) => `đảng bộ ${unit} ${place}`);
  return PROVINCES.has(place) || parts.includes(above);
}

function reasonOf(draft: Draft, place: string, level: string | null, numbered: boolean): Text | null {
  if (PLACES_NAMED_AFTER_PERSONS.has(place)) return { vi: "mang tên người", en: "bears a person's name" };
  if (numbered && /^(?:\d{1,2}|[ivx]{1,5})$/.test(place)) return { vi: "là số thứ tự", en: "is a number" };
  if (isOneSyllable(place)) return { vi: "chỉ có một âm tiết", en: "has one syllable" };
  return equalsProvince(draft, place, level) ? { vi: "trùng tên tỉnh", en: "is also a province's name" } : null;
}

/**
 * The level that must stand before a place, and why; null where none must, or one stands there. `numbered`: places whose
 * name is a number want it too. HD 36: II.1.4.1a; HD 05: Phần II, I.4.1.1c.
 */
export function wantedLevel(draft: Draft, place: string, numbered: boolean): { level: string; reason: Text } | null {
  const name = bodyName(place);
  if (LEVEL.test(`${name} `)) return null;
  const found = levelOf(draft);
  const reason = reasonOf(draft, name, found, numbered);
  if (reason === null) return null;
  return { level: found ?? (/^(?:huế|hồ chí minh)$/.test(name) ? "Thành phố" : "[Phường, xã]"), reason };
}
