/** So many of the texts that were asked about are remembered with what was found; then it begins anew. */
const MOST_KNOWN = 2000;
/** Longer ones come seldom twice. */
const LONGEST_KNOWN = 100;

/**
 * Makes a reader of short texts that come again and again (names, phrases), which reads each different one once. `read`
 * must depend on nothing but the text.
 */
export function textReader<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const ready = known.get(text);
    if (ready !== undefined) return ready;
    const fresh = read(text);
    if (text.length > LONGEST_KNOWN || fresh === undefined) return fresh;
    if (known.size >= MOST_KNOWN) known.clear();
    // A copy: a part of a text would keep all of it in memory.
    known.set(text.split("").join(""), fresh);
    return fresh;
  };
}
