import { perLine } from "../incremental/memoise.ts";
import { referenceBelowTitle, referenceOf } from "../reading/appendixReference.ts";
import { isOfParty } from "../reading/committee.ts";
import { isNormative, isOfAPerson, isOnStateForm } from "../reading/stateSigns.ts";
import { isOfYouthUnion } from "../reading/youthUnion.ts";
import type { Guidelines } from "../styles/guidelines.ts";
import type { Style } from "../styles/style.ts";
import type { Draft, PlaceDate } from "../syntax/draft.ts";
import type { CivilDate } from "../text/date.ts";
import { daysInMonth } from "../text/date.ts";

/** Why a style applies: the values of `styleReason`. */
export type StyleReason =
  | "ngay-ban-hanh"
  | "nam-ban-hanh"
  | "khong-ngay"
  | "trong-tep"
  | "tham-so"
  | "cau-hinh"
  | "cai-dat"
  | "the-thuc-nha-nuoc"
  | "ngoai-pham-vi";

/** An explicit choice of a style: its id, and where the choice was made. */
export interface ExplicitStyle {
  readonly style: string;
  readonly reason: "tham-so" | "cau-hinh" | "cai-dat";
}

export interface StyleChoice {
  /** The style without clauses where no guideline judges the document. */
  readonly style: Style;
  readonly reason: StyleReason;
  /** True for an explicit choice, which holds whatever the date. */
  readonly explicit: boolean;
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

const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** The latest year that a text names; null for none. */
function latestYear(text: string): number | null {
  const years = text.match(YEARS);
  return years === null ? null : Math.max(...years.map(Number));
}

const yearsNamed = perLine(({ raw }) => latestYear(raw));

/** A time by which something is to be done: “trước ngày 30/4/2021”, “trong quý II/2021”. */
const UNTIL = "(?:trước|chậm nhất|đến hết|trong) (?:vào )?(?:ngày|tháng|quý|năm)";
const DUE = new RegExp(String.raw`${UNTIL} (?:[\dIV]{1,4}[/-]){0,2}(?:19|20)\d{2}(?!\d)`, "giu");
const yearsDue = perLine(({ raw }) => latestYear(raw.match(DUE)?.join(" ") ?? ""));

/**
 * The years in which a draft without a month may have been written: that of its blank date, or behind its symbol
 * (“12-KH/TU/2021”), else that of its abstract (“kế hoạch kiểm tra năm 2021”) and the next, else that by which its text
 * wants something done and the one before. What abstract and text tell must be over; and no later year may stand anywhere
 * in the draft, or somebody looks back. Empty where nothing tells.
 */
function yearsOf(draft: Draft, placeDate: PlaceDate | null, today: CivilDate): readonly number[] {
  const own = placeDate?.year ?? latestYear(draft.number?.text ?? "");
  if (own !== null) return [own];
  const named = latestYear(draft.abstract?.text ?? "");
  const due = named === null ? yearsDue(draft).map(({ fact }) => fact) : [];
  const year = named ?? (due.length === 0 ? null : Math.max(...due));
  if (year === null || year > today.year - 2) return [];
  if (!yearsNamed(draft).every(({ fact }) => fact <= year)) return [];
  return named === null ? [year, year - 1] : [year, year + 1];
}

/**
 * The day by which a draft without month or year is judged: today, as its style is; one that names an earlier year
 * counts as of that year's end.
 */
export function presumedDate(draft: Draft, today: CivilDate): CivilDate {
  const year = yearsOf(draft, draft.placeDate, today)[0] ?? today.year;
  return year < today.year ? { year, month: 12, day: 31 } : today;
}

/** What a comment says that names the draft's guideline. */
export const DIRECTIVE = /^\s*chithi-huong-dan\s+([a-z0-9-]{1,40})\s*$/;
const named = perLine(({ comments }) => comments.map(({ text }) => DIRECTIVE.exec(text)?.[1]).find(Boolean) ?? null);

/** The guideline that a comment of the file asks for, `<!-- chithi-huong-dan hd36-2018 -->`; null for none that is known. */
function styleInFile(draft: Draft, guidelines: Guidelines): Style | null {
  for (const { fact } of named(draft)) {
    const style = guidelines.byId(fact);
    if (style.id !== null) return style;
  }
  return null;
}

/** The style of a year in which one alone was in force; null where it changed, and in a year that is yet to end. */
function styleOfYear(year: number, today: CivilDate, { inForce }: Guidelines): Style | null {
  const first = inForce({ year, month: 1, day: 1 }, "party");
  const last = year < today.year ? { year, month: 12, day: 31 } : today;
  return first.id === inForce(last, "party").id ? first : null;
}

/**
 * Chooses the style of a document: by `--style`, then by the file's own comment, then by configuration and settings,
 * then by its form and date. `today`: the day by which an undated draft is judged.
 */
export function chooseStyle(
  draft: Draft,
  explicit: ExplicitStyle | null,
  today: CivilDate,
  guidelines: Guidelines,
): StyleChoice {
  const asked = explicit === null ? null : { style: guidelines.byId(explicit.style), reason: explicit.reason };
  if (asked?.reason === "tham-so") return { ...asked, explicit: true };
  const inFile = styleInFile(draft, guidelines);
  if (inFile !== null) return { style: inFile, reason: "trong-tep", explicit: true };
  if (asked !== null) return { ...asked, explicit: true };
  return { ...styleByForm(draft, today, guidelines), explicit: false };
}

/** The day of the document that appendices in a file of their own go with, as they name it; null for any other file. */
function dateOfAppendices(draft: Draft): CivilDate | null {
  const [first] = draft.type.form === "appendix" ? draft.appendices : [];
  const date = first === undefined ? null : (referenceOf(draft, first)?.date ?? null);
  return date === null || date.month < 1 || date.month > 12 ? null : date;
}

function styleByForm(draft: Draft, today: CivilDate, guidelines: Guidelines): Omit<StyleChoice, "explicit"> {
  // A copy that stands alone has no date but its own.
  const alone = draft.type.form === "copy" ? (draft.copies[0]?.placeDate ?? null) : null;
  const placeDate = draft.placeDate ?? alone;
  const day = documentDate(placeDate) ?? dateOfAppendices(draft);
  if (isOfYouthUnion(draft)) return { style: guidelines.byId(null), reason: "ngoai-pham-vi" };
  if (isOnStateForm(draft) && !isOfParty(draft)) {
    if (isNormative(draft) || isOfAPerson(draft)) return { style: guidelines.byId(null), reason: "ngoai-pham-vi" };
    const issued = day ?? (draft.number === null ? (referenceBelowTitle(draft)?.date ?? null) : null);
    const style = issued === null ? guidelines.newest("state") : guidelines.inForce(issued, "state");
    return { style, reason: style.id === null ? "ngoai-pham-vi" : "the-thuc-nha-nuoc" };
  }
  if (day !== null) {
    const style = guidelines.inForce(day, "party");
    return { style, reason: style.id === null ? "ngoai-pham-vi" : "ngay-ban-hanh" };
  }
  const [ofYear = null, ...others] = yearsOf(draft, placeDate, today)
    .filter((year) => year < today.year)
    .map((year) => styleOfYear(year, today, guidelines));
  if (ofYear !== null && others.every((style) => style?.id === ofYear.id))
    return { style: ofYear, reason: ofYear.id === null ? "ngoai-pham-vi" : "nam-ban-hanh" };
  return { style: guidelines.inForce(today, "party"), reason: "khong-ngay" };
}
