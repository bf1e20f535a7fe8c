import type { CivilDate } from "../text/date.ts";
import { compareDates } from "../text/date.ts";
import { STYLES } from "./index.ts";
import { NO_STYLE } from "./none.ts";
import type { Style, World } from "./style.ts";

/** True for a style by which form is judged; one without clauses leaves only what holds in all texts. */
export function judges({ clauses }: Style): boolean {
  return Object.keys(clauses).length > 0;
}

/** The guidelines that a service knows. */
export interface Guidelines {
  /** The oldest first. */
  readonly all: readonly Style[];
  /** The guideline of an id; the style without clauses for null and for an id that is not known. */
  readonly byId: (id: string | null) => Style;
  /** The guideline in force on a day for one world; the style without clauses before the first that is known. */
  readonly inForce: (day: CivilDate, world: World) => Style;
  /** The newest of a world; the style without clauses where the world has none. */
  readonly newest: (world: World) => Style;
}

/** Guidelines from the list of their styles, in any order. */
export function guidelinesOf(styles: readonly Style[]): Guidelines {
  const all = styles.toSorted((one, other) => compareDates(one.from, other.from));
  const ids = new Map(all.map((style) => [style.id, style]));
  return {
    all,
    byId: (id) => ids.get(id) ?? NO_STYLE,
    inForce: (day, world) =>
      all.findLast((style) => style.world === world && compareDates(day, style.from) >= 0) ?? NO_STYLE,
    newest: (world) => all.findLast((style) => style.world === world) ?? NO_STYLE,
  };
}

/** All guidelines that have a folder here. */
export const GUIDELINES: Guidelines = guidelinesOf(STYLES);

/**
 * The guidelines that a user may choose by `--style`, in `.chithi.json` or in the settings: the Party's first, then the
 * State's, each from the oldest on.
 */
export const OFFERED: readonly (Style & { readonly id: string })[] = GUIDELINES.all
  .flatMap((style) => (style.id !== null && judges(style) ? [{ ...style, id: style.id }] : []))
  .sort((one, other) => Number(one.world === "state") - Number(other.world === "state"));
