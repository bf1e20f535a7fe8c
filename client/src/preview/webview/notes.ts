import type { Note } from "../protocol.ts";
import { elementsWithLines, linesOf } from "./lines.ts";

export interface Notes {
  show(notes: readonly Note[]): void;
  /** Places each note beside its words again, after the pages have moved. */
  place(): void;
}

/** Between two notes that would overlap, in pixels. */
const GAP = 6;

/** The element that a line of the draft became, or the last one above it; undefined where there is none. */
function elementOf(line: number, elements: readonly HTMLElement[]): HTMLElement | undefined {
  const holds = (element: HTMLElement) => {
    const [first, last] = linesOf(element) ?? [Number.POSITIVE_INFINITY, -1];
    return first <= line && line <= last;
  };
  const above = (element: HTMLElement) => (linesOf(element)?.[1] ?? Number.POSITIVE_INFINITY) < line;
  return elements.find(holds) ?? elements.findLast(above) ?? elements[0];
}

/** Findings in the margin, each level with its words where there is room, below the one before where there is none. */
export function createNotes(): Notes {
  let notes: readonly Note[] = [];

  function noteElement({ severity, head, text }: Note): HTMLButtonElement {
    const element = document.createElement("button");
    element.className = `note ${severity}`;
    const title = element.appendChild(document.createElement("b"));
    title.textContent = head;
    element.append(text);
    return element;
  }

  function place(): void {
    for (const old of document.querySelectorAll(".notes")) old.remove();
    for (const old of document.querySelectorAll(".faulty")) old.classList.remove("faulty", "shown");
    const elements = elementsWithLines();
    /** By sheet: where its next note may begin at the earliest. */
    const ends = new Map<Element, number>();
    for (const note of notes) {
      const about = elementOf(note.line, elements);
      const box = about?.closest<HTMLElement>(".box");
      if (about === undefined || box == null) continue;
      about.classList.add("faulty");
      const margin = box.querySelector(":scope > .notes") ?? box.appendChild(document.createElement("aside"));
      margin.className = "notes";
      const element = noteElement(note);
      element.addEventListener("click", () => {
        for (const one of document.querySelectorAll(".shown")) one.classList.remove("shown");
        about.classList.add("shown");
        about.scrollIntoView({ block: "nearest" });
      });
      margin.append(element);
      const level = about.getBoundingClientRect().top - box.getBoundingClientRect().top;
      const top = Math.max(level, ends.get(box) ?? 0);
      element.style.top = `${top}px`;
      ends.set(box, top + element.offsetHeight + GAP);
    }
    // A sheet with more notes than it is long has room below it.
    for (const box of document.querySelectorAll<HTMLElement>(".box")) {
      const over = (ends.get(box) ?? 0) - box.clientHeight;
      box.style.marginBottom = over > 0 ? `calc(4mm + ${over}px)` : "";
    }
  }

  return {
    show(wanted) {
      notes = wanted;
      document.querySelector("main")?.classList.toggle("noted", notes.length > 0);
    },
    place,
  };
}
