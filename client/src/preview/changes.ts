import type { PrintedBlock } from "../../../server/src/lsp/messages.ts";
import type { PartChange } from "./protocol.ts";

type Part = readonly PrintedBlock[];

function isSame(a: PrintedBlock, b: PrintedBlock): boolean {
  return a.html === b.html && a.keepWithNext === b.keepWithNext && a.breaks === b.breaks && a.place === b.place;
}

function changeOf(before: Part, after: Part): PartChange {
  const shorter = Math.min(before.length, after.length);
  let kept = 0;
  while (kept < shorter && isSame(before[kept] as PrintedBlock, after[kept] as PrintedBlock)) kept++;
  let tail = 0;
  while (
    tail < shorter - kept &&
    isSame(before[before.length - 1 - tail] as PrintedBlock, after[after.length - 1 - tail] as PrintedBlock)
  ) {
    tail++;
  }
  return {
    kept,
    dropped: before.length - kept - tail,
    added: after.slice(kept, after.length - tail),
    lines: after.map(({ lines }) => lines),
  };
}

/** What has to be drawn again: in each part the blocks between the common beginning and the common end. */
export function changesBetween(before: readonly Part[], after: readonly Part[]): PartChange[] {
  return after.map((part, index) => changeOf(before[index] ?? [], part));
}
