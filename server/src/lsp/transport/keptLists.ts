/** Lists most of whose items are the same objects as in the last message, so that their JSON can be cached by item. */
const kept = new WeakSet<object>();

/** Marks a list whose items are immutable and will be sent again. */
export function keepItems<T extends object>(list: T[]): T[] {
  kept.add(list);
  return list;
}

/** True for a list whose JSON is kept. */
export function isKeptList(list: unknown): list is readonly object[] {
  return Array.isArray(list) && kept.has(list);
}
