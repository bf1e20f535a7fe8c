import type { ClassifiedLine, Marker } from "./kinds.ts";

const QUOTATION_MARKS = /[“”"]/g;
const BEGINS_QUOTATION = /^["“]/;

/** True for markers that are written alike. */
export function sameMarker(one: Marker | null, other: Marker | null): boolean {
  if (one === other) return true;
  if (one === null || other === null) return false;
  return (
    one.text === other.text &&
    one.family === other.family &&
    one.ordinal === other.ordinal &&
    one.delimiter === other.delimiter &&
    one.script === other.script &&
    one.textFrom === other.textFrom &&
    one.path.length === other.path.length &&
    one.path.every((number, n) => number === other.path[n])
  );
}

function quotationMarks(text: string): string {
  return text.match(QUOTATION_MARKS)?.join("") ?? "";
}

/**
 * True when a body line may be replaced by another without assembling the draft again: both are running text, numbered
 * alike, with the same quotation marks and ends. Lines on which a memoised read depends are checked elsewhere
 * (`incremental/spanMemo.ts`).
 */
export function areAlike(one: ClassifiedLine, other: ClassifiedLine): boolean {
  const [item, second] = one.items;
  const [otherItem, otherSecond] = other.items;
  if (item === undefined || otherItem === undefined || second !== undefined || otherSecond !== undefined) return false;
  return (
    one.table === null &&
    other.table === null &&
    !one.landmark &&
    !other.landmark &&
    item.kind === otherItem.kind &&
    sameMarker(item.marker, otherItem.marker) &&
    one.comments.length === 0 &&
    other.comments.length === 0 &&
    one.dissemination === null &&
    other.dissemination === null &&
    one.closed === other.closed &&
    one.breaksOff === other.breaksOff &&
    one.goesOn === other.goesOn &&
    one.opensQuotation === other.opensQuotation &&
    BEGINS_QUOTATION.test(item.segment.text) === BEGINS_QUOTATION.test(otherItem.segment.text) &&
    quotationMarks(one.whole.text) === quotationMarks(other.whole.text)
  );
}
