import type { PrintedBlock } from "../../../../server/src/lsp/messages.ts";

/** Which lines of the draft an element comes from; only elements of blocks have them. */
const LINES = "lines";

/** Records the source lines on the paragraphs of a block, or on the block itself where it has none. */
export function noteLines(block: HTMLElement, lines: PrintedBlock["lines"]): void {
  const paragraphs = block.matches("p") ? [block] : [...block.querySelectorAll("p")];
  const elements = paragraphs.length === lines.length ? paragraphs : [block];
  elements.forEach((element, index) => {
    const span = lines[index];
    if (span !== undefined) element.dataset[LINES] = `${span.first} ${span.last}`;
  });
}

/** First and last line that an element comes from; null for one that comes from none. */
export function linesOf(element: HTMLElement): [number, number] | null {
  const [first, last] = (element.dataset[LINES] ?? "").split(" ").map(Number);
  return first === undefined || last === undefined ? null : [first, last];
}

/** All elements that come from lines, in the order of the pages. */
export function elementsWithLines(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`.sheet [data-${LINES}]`)];
}

/** The element nearest around a place that comes from lines. */
export function elementAround(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(`[data-${LINES}]`) : null;
}
