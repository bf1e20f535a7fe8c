import type { LocatedFacts } from "../../incremental/memoise.ts";
import type { Finding } from "../define.ts";

/**
 * Memoises the findings about one paragraph's facts, as long as the paragraph keeps its text and its place. `make` must be
 * pure; `by` is the rest of the cache key, compared by reference.
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
