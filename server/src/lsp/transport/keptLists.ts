/** Lists of which most items were sent before, the same objects: whoever writes them may keep what it made of each. */
const kept = new WeakSet<object>();

/** Tells that the items of a list are never changed, and serve again. */
export function keepItems<T extends object>(list: T[]): T[] {
  kept.add(list);
  return list;
}

export function isKeptList(list: unknown): list is readonly object[] {
  return Array.isArray(list) && kept.has(list);
}
