import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Chunked } from "../../server/src/text/chunked.ts";
import { chunked, itemAt, itemsOf, spliceChunked } from "../../server/src/text/chunked.ts";

/** What is wrong with how the items are cut up; empty when nothing is. */
function fault({ length, chunks, starts }: Chunked<number>): string {
  let before = 0;
  for (const [n, chunk] of chunks.entries()) {
    if (starts[n] !== before) return `chunk ${n} starts at ${starts[n]} instead of ${before}`;
    if (chunk.length > 1024 || (chunk.length < 128 && chunks.length > 1) || chunk.length === 0) {
      return `chunk ${n} of ${chunks.length} holds ${chunk.length}`;
    }
    before += chunk.length;
  }
  return before === length ? "" : `${before} items instead of ${length}`;
}

const size = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 3000 }));
const step = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: size, inserted: size });

describe("items in short arrays", () => {
  it("are those of one array, after any number of changes", () => {
    fc.assert(
      fc.property(size, fc.array(step, { maxLength: 20 }), (length, steps) => {
        let next = 0;
        const fresh = (count: number) => Array.from({ length: count }, () => next++);
        const plain = fresh(length);
        let all = chunked(plain);
        for (const { at, removed, inserted } of steps) {
          const first = Math.floor(at * plain.length);
          const count = Math.min(removed, plain.length - first);
          const items = fresh(inserted);
          all = spliceChunked(all, first, count, items);
          plain.splice(first, count, ...items);
          expect(fault(all)).toBe("");
        }
        expect(itemsOf(all)).toEqual(plain);
        for (const at of [-1, 0, 511, 512, 1024, plain.length - 1, plain.length])
          expect(itemAt(all, at)).toBe(plain[at]);
      }),
    );
  });

  it("share what a change leaves alone", () => {
    const all = chunked(Array.from({ length: 100_000 }, (_, n) => n));
    const { chunks } = spliceChunked(all, 50_000, 1, [-1]);
    const fresh = chunks.filter((chunk) => !all.chunks.includes(chunk));
    expect(fresh.length).toBe(1);
  });
});
