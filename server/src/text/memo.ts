/** The most texts in a cache; when it is full, it is emptied. */
const MOST_KNOWN = 2000;
/** Longer texts are not cached, in UTF-16 code units: they seldom come twice. */
const LONGEST_KNOWN = 100;

/**
 * Memoises a pure function of short texts that come again and again: names, phrases, lines of headers. The cache key is the
 * text; results are shared: never change them.
 */
export function textReader<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KNOWN) return read(text);
    const ready = known.get(text);
    if (ready !== undefined) return ready;
    // Copies a slice of a text: V8 would keep the whole text in memory as long as the slice lives.
    const copy = `${text} `.slice(0, -1);
    const fresh = read(copy);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(copy, fresh);
    return fresh;
  };
}

/** Memoises a pure function of an object. The cache key is the object itself, and the result lives as long as it does. */
export function objectReader<K extends object, T>(read: (key: K) => T): (key: K) => T {
  const results = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const known = results.get(key) ?? { value: read(key) };
    results.set(key, known);
    return known.value;
  };
}
