/** How many letters must change to make one word of the other, up to `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + same));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** No name that is known is nearly as long; comparing takes the product of both lengths. */
const LONGEST_WORD = 200;

/** What `wanted` may have been meant for, the nearest first; none that is further away than a third of its length. */
export function nearestWords(wanted: string, known: readonly string[]): string[] {
  if (wanted.length > LONGEST_WORD) return [];
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  return known
    .map((word) => ({ word, away: distance(wanted, word, limit) }))
    .filter(({ away }) => away <= limit)
    .sort((a, b) => a.away - b.away)
    .map(({ word }) => word);
}
