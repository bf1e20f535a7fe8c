import type { Diagnostic } from "../rules/define.ts";

/** What became of a finding when it was joined with others, so that the same finding is the same object again. */
interface Joined {
  readonly others: readonly Diagnostic[];
  readonly made: Diagnostic;
}

/**
 * Joins what has one cause, from findings in the order of the text that are not suppressed: the first carries the
 * finding, with the number of places in its message and their ranges; the others stay in the list, marked as further
 * places of it. One maker serves one checker, which asks it again and again.
 */
export function createJoiner(): (found: readonly Diagnostic[]) => readonly Diagnostic[] {
  const firsts = new WeakMap<Diagnostic, Joined>();
  const marked = new WeakMap<Diagnostic, Diagnostic>();

  function first(one: Diagnostic, group: readonly Diagnostic[]): Diagnostic {
    const known = firsts.get(one);
    if (
      known !== undefined &&
      known.others.length === group.length &&
      known.others.every((other, n) => other === group[n])
    ) {
      return known.made;
    }
    const { message, range } = one;
    const made: Diagnostic = {
      ...one,
      message: { vi: `${message.vi} (cả ${group.length} chỗ)`, en: `${message.en} (${group.length} places)` },
      places: [range, ...group.slice(1).map((other) => other.range)],
    };
    firsts.set(one, { others: group, made });
    return made;
  }

  function further(one: Diagnostic): Diagnostic {
    const made = marked.get(one) ?? { ...one, further: true as const };
    marked.set(one, made);
    return made;
  }

  return (found) => {
    const groups = new Map<string, Diagnostic[]>();
    for (const one of found) {
      if (one.cause === undefined) continue;
      const key = `${one.rule} ${one.cause}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
    if (![...groups.values()].some((group) => group.length > 1)) return found;
    return found.map((one) => {
      const group = one.cause === undefined ? undefined : groups.get(`${one.rule} ${one.cause}`);
      if (group === undefined || group.length < 2) return one;
      return group[0] === one ? first(one, group) : further(one);
    });
  };
}
