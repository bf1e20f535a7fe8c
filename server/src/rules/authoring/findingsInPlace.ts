import type { LocatedFacts } from "../../incremental/facts.ts";
import type { Finding } from "../define.ts";

/**
 * Makes a maker of findings about the facts of single paragraphs, which makes them once for each paragraph that stays as
 * and where it is. `make` must depend on nothing but its arguments; `by`: a value of which each is the same only to itself.
 */
export function findingsInPlace<T, B>(
  make: (place: LocatedFacts<T>, by: B) => readonly Finding[],
): (place: LocatedFacts<T>, by: B) => readonly Finding[] {
  const known = new WeakMap<LocatedFacts<T>, { by: B; found: readonly Finding[] }>();
  return (place, by) => {
    const ready = known.get(place);
    if (ready !== undefined && ready.by === by) return ready.found;
    const found = make(place, by);
    known.set(place, { by, found });
    return found;
  };
}
