import type { CivilDate } from "../text/date.ts";

/** A body or place that ended, as an office adds it to the tables here: a name, and no pattern. */
export interface EndedName {
  /** As the office writes it. */
  readonly name: string;
  /** The first day on which it no longer exists. */
  readonly from: CivilDate;
  /** What stands in its place and is written instead; null where that is not one name. */
  readonly now: string | null;
  /** The decision that says so, as told to a reader. */
  readonly source: string;
}
