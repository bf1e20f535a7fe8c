/** So many of the texts that were asked about are remembered with what was found; then it begins anew. */
const MOST_KNOWN = 2000;
/** Longer ones come seldom twice. */
const LONGEST_KNOWN = 100;

/**
 * Makes a reader of short texts that come again and again (names, phrases, lines of headers), which reads each different
 * one once. `read` must depend on nothing but the text, and what it gives is never changed.
 */
export function textReader<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KNOWN) return read(text);
    const ready = known.get(text);
    if (ready !== undefined) return ready;
    // A part of a text keeps all of it in memory; this way it becomes a text by itself.
    const copy = `${text} `.slice(0, -1);
    const fresh = read(copy);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(copy, fresh);
    return fresh;
  };
}
