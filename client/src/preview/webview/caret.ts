import { elementAround, elementsWithLines, linesOf } from "./lines.ts";

/** The paragraph on whose lines the caret of the editor stands. */
const HERE = "here";
/** Room above and below what is scrolled to, of the window's height. */
const EDGE = 0.12;

export interface Caret {
  /** The pages were drawn again. */
  drawn(line: number | null): void;
  moved(line: number): void;
  /** The line that a place of the page comes from; null where it comes from none. */
  lineOf(target: EventTarget | null): number | null;
  /** The line at the upper edge, when it was the user who scrolled. */
  scrolledTo(): number | null;
}

/** Marks where the caret stands, and keeps it in sight. */
export function createCaret(): Caret {
  /** Where the page was scrolled to by this, not by the user. */
  let own = 0;

  function mark(line: number): HTMLElement[] {
    for (const one of document.querySelectorAll(`.${HERE}`)) one.classList.remove(HERE);
    const elements = elementsWithLines();
    const on = elements.filter((element) => {
      const [first, last] = linesOf(element) as [number, number];
      return first <= line && line <= last;
    });
    // Between two paragraphs: the one before.
    const found = on.length > 0 ? on : nearestAbove(elements, line);
    for (const one of found) one.classList.add(HERE);
    return found;
  }

  function show([element]: HTMLElement[]): void {
    if (element !== undefined) {
      const { top, bottom } = element.getBoundingClientRect();
      const edge = innerHeight * EDGE;
      if (top < edge || bottom > innerHeight - edge) scrollBy({ top: top - edge, behavior: "instant" });
    }
    own = scrollY;
  }

  return {
    drawn(line) {
      if (line !== null) mark(line);
      own = scrollY;
    },
    moved: (line) => show(mark(line)),
    lineOf(target) {
      const element = elementAround(target);
      return element === null ? null : (linesOf(element)?.[0] ?? null);
    },
    scrolledTo() {
      if (Math.abs(scrollY - own) < 2) return null;
      own = scrollY;
      const first = elementsWithLines().find((element) => element.getBoundingClientRect().bottom > 0);
      return first === undefined ? null : (linesOf(first)?.[0] ?? null);
    },
  };
}

function nearestAbove(elements: readonly HTMLElement[], line: number): HTMLElement[] {
  let nearest: HTMLElement | null = null;
  let nearestLine = -1;
  for (const element of elements) {
    const last = linesOf(element)?.[1] ?? -1;
    if (last < line && last > nearestLine) [nearest, nearestLine] = [element, last];
  }
  return nearest === null ? [] : [nearest];
}
