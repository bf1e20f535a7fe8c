/** An immutable list in short arrays: an edit copies a few of them, not the whole list. */
export interface Chunked<T> {
  readonly length: number;
  /** None of them is empty. */
  readonly chunks: readonly (readonly T[])[];
  /** How many items stand before each chunk. */
  readonly starts: readonly number[];
}

/** The number of items in a new chunk; a chunk that has grown to twice as many is split. */
const USUAL = 512;
/** A shorter chunk is merged with its neighbour. */
const SHORT = USUAL / 4;

/** A copy of `items` in which `removed` items from `first` on are replaced by `inserted`, of any length. */
export function splice<T>(items: readonly T[], first: number, removed: number, inserted: readonly T[]): T[] {
  // Spreading more arguments than the engine's stack holds would throw.
  if (inserted.length < 1000) return items.toSpliced(first, removed, ...inserted);
  return items.slice(0, first).concat(inserted, items.slice(first + removed));
}

function parted<T>(items: readonly T[]): (readonly T[])[] {
  if (items.length === 0) return [];
  if (items.length <= 2 * USUAL) return [items];
  const count = Math.ceil(items.length / USUAL);
  const start = (n: number) => Math.floor((n * items.length) / count);
  return Array.from({ length: count }, (_, n) => items.slice(start(n), start(n + 1)));
}

function withStarts<T>(chunks: readonly (readonly T[])[]): Chunked<T> {
  const starts: number[] = [];
  let length = 0;
  for (const chunk of chunks) {
    starts.push(length);
    length += chunk.length;
  }
  return { length, chunks, starts };
}

/** A list in chunks, of which an edit copies one. */
export function chunked<T>(items: readonly T[]): Chunked<T> {
  return withStarts(parted(items));
}

/** The chunk that holds the item at `index`; the last one for the place behind all. */
function chunkOf({ starts }: Chunked<unknown>, index: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The item at `index`, counted from zero; undefined outside. */
export function itemAt<T>(all: Chunked<T>, index: number): T | undefined {
  const chunk = chunkOf(all, index);
  return all.chunks[chunk]?.[index - (all.starts[chunk] as number)];
}

/** All items in one array. */
export function itemsOf<T>({ chunks }: Chunked<T>): T[] {
  return chunks.flat() as T[];
}

/** `removed` items from `first` on, which must be there, give way to `inserted`. */
export function spliceChunked<T>(all: Chunked<T>, first: number, removed: number, inserted: readonly T[]): Chunked<T> {
  const { chunks, starts } = all;
  if (chunks.length === 0) return chunked(inserted);
  let from = chunkOf(all, first);
  let to = chunkOf(all, first + removed);
  const left = (starts[to] as number) + (chunks[to] as readonly T[]).length - (starts[from] as number);
  if (left - removed + inserted.length < SHORT) {
    if (to + 1 < chunks.length) to++;
    else if (from > 0) from--;
  }
  const touched = from === to ? (chunks[from] as readonly T[]) : chunks.slice(from, to + 1).flat();
  const fresh = splice(touched as readonly T[], first - (starts[from] as number), removed, inserted);
  return withStarts(splice(chunks, from, to - from + 1, parted(fresh)));
}
