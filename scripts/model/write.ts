// Writes a model file: what server/src/usage/model.ts reads.
import type { Decisions, ModelHead } from "../../server/src/usage/model.ts";
import { SIGNATURE } from "../../server/src/usage/model.ts";
import type { TableLists } from "../../server/src/usage/table.ts";

/** Seven bits a byte, the lowest first; the highest bit says that more follow. */
function number(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
  return bytes;
}

function lengths(starts: Uint32Array): number[] {
  return [...starts.subarray(1)].flatMap((end, n) => number(end - (starts[n] as number)));
}

function distances(starts: Uint32Array, numbers: ArrayLike<number>): number[] {
  const bytes: number[] = [];
  for (let n = 0; n + 1 < starts.length; n++) {
    let last = -1;
    for (let at = starts[n] as number; at < (starts[n + 1] as number); at++) {
      bytes.push(...number((numbers[at] as number) - last - 1));
      last = numbers[at] as number;
    }
  }
  return bytes;
}

function writeLists({ pairStarts, seconds, tripleStarts, thirds, ...lists }: TableLists): number[][] {
  const { wordLevels, pairLevels, tripleLevels } = lists;
  const places = new Uint16Array(thirds.length);
  const below = new Uint8Array(thirds.length);
  for (let pair = 0; pair < seconds.length; pair++) {
    const follow = pairStarts[seconds[pair] as number] as number;
    const end = pairStarts[(seconds[pair] as number) + 1] as number;
    let onward = follow;
    for (let at = tripleStarts[pair] as number; at < (tripleStarts[pair + 1] as number); at++) {
      while (onward < end && seconds[onward] !== thirds[at]) onward++;
      places[at] = onward - follow;
      const highest = Math.min(pairLevels[pair] as number, pairLevels[onward] as number);
      below[at] = highest - (tripleLevels[at] as number);
    }
  }
  return [
    [...wordLevels],
    lengths(pairStarts),
    distances(pairStarts, seconds),
    [...pairLevels],
    lengths(tripleStarts),
    distances(tripleStarts, places),
    [...below],
  ];
}

/** The bytes of a model. */
export function writeModel(forms: readonly string[], lists: TableLists, decisions: Decisions): Uint8Array {
  const head: ModelHead = {
    forms: forms.join(" "),
    total: lists.total,
    pairs: lists.seconds.length,
    triples: lists.thirds.length,
    decisions,
  };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const parts = [new TextEncoder().encode(SIGNATURE), number(json.length), json, ...writeLists(lists)];
  const file = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}
