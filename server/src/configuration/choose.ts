import type { StyleId } from "../styles/styles.ts";
import { HD05, HD36 } from "../styles/styles.ts";
import type { Draft, PlaceDate } from "../syntax/draft.ts";
import type { CivilDate } from "../text/date.ts";
import { compareDates, daysInMonth } from "../text/date.ts";

/** Why a style applies; the values of `styleReason` in design.md §7. */
export type StyleReason =
  | "ngay-ban-hanh"
  | "khong-ngay"
  | "tham-so"
  | "cau-hinh"
  | "cai-dat"
  | "quoc-hieu"
  | "truoc-03-4-2018";

/** A style that somebody asked for, and where. */
export interface ExplicitStyle {
  readonly style: StyleId;
  readonly reason: "tham-so" | "cau-hinh" | "cai-dat";
}

export interface StyleChoice {
  /** Null for a document older than the guidelines. */
  readonly style: StyleId | null;
  readonly reason: StyleReason;
}

/**
 * The day of a document as far as it is known. Month and year suffice: a blank day counts as the month's last, so that
 * a draft of the month in which a guideline began is judged by the new one; so does a day that no month has. Null
 * without month or year.
 */
export function documentDate(placeDate: PlaceDate | null): CivilDate | null {
  if (placeDate === null || placeDate.month === null || placeDate.year === null) return null;
  const { year, month } = placeDate;
  if (month < 1 || month > 12) return null;
  const last = daysInMonth(year, month);
  const day = placeDate.day ?? last;
  return { year, month, day: day >= 1 && day <= last ? day : last };
}

/** The style in force on a day; null before the first guideline that we know. */
export function styleOn(day: CivilDate): StyleId | null {
  if (compareDates(day, HD05.from) >= 0) return HD05.id;
  return compareDates(day, HD36.from) >= 0 ? HD36.id : null;
}

/**
 * The day by which a draft without month or year is judged: today, as its style is; one that names an earlier year
 * counts as of that year's end.
 */
export function presumedDate(placeDate: PlaceDate | null, today: CivilDate): CivilDate {
  const year = placeDate?.year ?? today.year;
  return year < today.year ? { year, month: 12, day: 31 } : today;
}

/** Chooses the style of a document: design.md §7. `today`: the day by which an undated draft is judged. */
export function chooseStyle(draft: Draft, explicit: ExplicitStyle | null, today: CivilDate): StyleChoice {
  if (explicit !== null) return explicit;
  if ((draft.stateTitle !== null || draft.motto !== null) && draft.partyTitle === null) {
    return { style: "nd30-2020", reason: "quoc-hieu" };
  }
  // A copy that stands alone has no date but its own.
  const alone = draft.kind === "ban-sao" ? (draft.copies[0]?.placeDate ?? null) : null;
  const day = documentDate(draft.placeDate ?? alone);
  if (day === null) return { style: styleOn(today) ?? HD36.id, reason: "khong-ngay" };
  const style = styleOn(day);
  return style === null ? { style, reason: "truoc-03-4-2018" } : { style, reason: "ngay-ban-hanh" };
}
