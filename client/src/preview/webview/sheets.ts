import type { PrintedBlock } from "../../../../server/src/lsp/messages.ts";
import type { MeasuredBlock, Placed } from "../paginate.ts";
import { paginate } from "../paginate.ts";
import type { PartChange } from "../protocol.ts";
import { noteLines } from "./lines.ts";

/** A block in the document of the webview. */
interface Drawn {
  readonly id: number;
  readonly block: PrintedBlock;
  readonly element: HTMLElement;
  /** What shows stretches of it, where it is parted by the end of a page. */
  readonly copies: Set<HTMLElement>;
  readonly size: MeasuredBlock;
}

interface Sheet {
  readonly box: HTMLElement;
  /** What it shows, in words: one that shows the same is left as it is. */
  readonly key: string;
}

export interface Sheets {
  draw(stylesheet: string, changes: readonly PartChange[]): void;
  notice(text: string): void;
  /** Makes the sheets as wide as the window has room, times the zoom. */
  fit(): void;
  /** A step nearer or away; 0: as wide as the window has room. */
  zoom(step: number): void;
  /** How large the paper is shown, 1 as it is; and which sheet is in the middle of the window, of how many. */
  shown(): { readonly scale: number; readonly sheet: number; readonly sheets: number };
}

/** One step of the zoom, and how far it goes. */
const STEP = 1.2;
const FARTHEST = 0.4;
const NEAREST = 4;

/** Shown no larger than that: a wide window would make the letters huge. */
const LARGEST = 1.5;
/** Fitted into a narrow editor a page can still be read; it is then scrolled. */
const SMALLEST = 0.45;
/** With a little of the desk on both sides. */
const EDGES = 1.04;

/** The sheets of paper: measures new blocks, parts them into pages and changes only the sheets that differ. */
export function createSheets(root: HTMLElement): Sheets {
  const looks = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, looks];
  const desk = root.appendChild(document.createElement("main"));
  const trial = root.appendChild(sheetElement());
  trial.classList.add("trial");
  trial.setAttribute("aria-hidden", "true");
  const trialText = trial.querySelector(".text") as HTMLElement;
  let styled = "";
  let parts: Drawn[][] = [];
  let sheets: Sheet[] = [];
  let last = 0;
  let zoomed = 1;
  let scale = 1;

  function drawn(added: readonly PrintedBlock[]): Drawn[] {
    const elements = added.map(({ html }) => elementOf(html));
    trialText.replaceChildren(...elements);
    return added.map((block, index) => {
      const element = elements[index] as HTMLElement;
      return { id: ++last, block, element, copies: new Set(), size: measure(element, block) };
    });
  }

  function pagesOf(part: readonly Drawn[]): Placed[][] {
    return paginate(
      part.map(({ size }) => size),
      trialText.clientHeight,
    );
  }

  function change(before: readonly Drawn[], { kept, dropped, added, lines }: PartChange): Drawn[] {
    const after = [...before.slice(0, kept), ...drawn(added), ...before.slice(kept + dropped)];
    after.forEach(({ element, copies }, index) => {
      for (const one of [element, ...copies]) noteLines(one, lines[index] ?? []);
    });
    return after;
  }

  function arrange(): void {
    const wanted = parts.flatMap((part, index) => {
      const flow = part.filter(({ block }) => block.place === "flow");
      const pages = pagesOf(flow);
      return pages.map((placed, page) => ({
        key: [index, page, page === pages.length - 1, ...keysOf(placed, flow, part)].join(";"),
        fill: (box: HTMLElement) => fill(box, { part, flow, placed, page, isLast: page === pages.length - 1 }),
      }));
    });
    for (const { box } of sheets.splice(wanted.length)) box.remove();
    sheets = wanted.map(({ key, fill }, index) => {
      const old = sheets[index];
      if (old?.key === key) return old;
      const box = old?.box ?? desk.appendChild(boxElement());
      fill(box);
      return { box, key };
    });
  }

  return {
    draw(stylesheet, changes) {
      desk.classList.remove("notice");
      if (sheets.length === 0) desk.replaceChildren();
      const restyled = stylesheet !== styled;
      if (restyled) looks.replaceSync(stylesheet);
      styled = stylesheet;
      parts = changes.map((one, index) => change(parts[index] ?? [], one));
      if (restyled) parts = parts.map((part) => part.map(remeasured));
      arrange();
      this.fit();
    },
    notice(text) {
      parts = [];
      sheets = [];
      desk.classList.add("notice");
      desk.textContent = text;
    },
    fit() {
      const { offsetWidth: width, offsetHeight: height } = trial;
      if (width === 0) return;
      const { paddingRight } = getComputedStyle(desk);
      const room = document.documentElement.clientWidth - Number.parseFloat(paddingRight);
      scale = Math.max(SMALLEST, Math.min(LARGEST, room / (width * EDGES))) * zoomed;
      root.style.setProperty("--scale", String(scale));
      root.style.setProperty("--width", `${width * scale}px`);
      root.style.setProperty("--height", `${height * scale}px`);
    },
    zoom(step) {
      zoomed = step === 0 ? 1 : Math.min(NEAREST, Math.max(FARTHEST, zoomed * STEP ** step));
      this.fit();
    },
    shown() {
      const middle = innerHeight / 2;
      const above = sheets.filter(({ box }) => box.getBoundingClientRect().top <= middle).length;
      return { scale, sheet: Math.max(1, above), sheets: sheets.length };
    },
  };

  function remeasured(one: Drawn): Drawn {
    trialText.replaceChildren(one.element);
    sheets = sheets.map(({ box }) => ({ box, key: "" }));
    return { ...one, size: measure(one.element, one.block) };
  }
}

function keysOf(placed: readonly Placed[], flow: readonly Drawn[], part: readonly Drawn[]): (string | number)[] {
  const marks = part.filter(({ block }) => block.place !== "flow").map(({ id }) => `m${id}`);
  return [...marks, ...placed.map(({ block, from, height }) => `${(flow[block] as Drawn).id}/${from}/${height}`)];
}

interface Filling {
  readonly part: readonly Drawn[];
  readonly flow: readonly Drawn[];
  readonly placed: readonly Placed[];
  readonly page: number;
  readonly isLast: boolean;
}

function fill(box: HTMLElement, { part, flow, placed, page, isLast }: Filling): void {
  const sheet = sheetElement();
  sheet.setAttribute("aria-label", `${document.body.dataset.page} ${page + 1}`);
  const text = sheet.querySelector(".text") as HTMLElement;
  text.append(...placed.map((one) => pieceOf(flow[one.block] as Drawn, one)));
  if (page > 0) {
    const number = sheet.appendChild(document.createElement("p"));
    number.className = "pageNumber";
    number.textContent = String(page + 1);
  }
  for (const { block, element } of part) {
    const shown = (block.place === "top-right" && page === 0) || (block.place === "bottom-center" && isLast);
    if (!shown) continue;
    const mark = sheet.appendChild(document.createElement("div"));
    mark.className = `at-${block.place}`;
    mark.append(element);
  }
  box.replaceChildren(sheet);
}

/** A block as it is, or a window on the stretch of it that stands on this page. */
function pieceOf({ element, copies, size }: Drawn, { from, height }: Placed): HTMLElement {
  if (from === 0 && height === size.height) return element;
  const piece = document.createElement("div");
  piece.className = "piece";
  piece.style.height = `${height}px`;
  const copy = element.cloneNode(true) as HTMLElement;
  copy.style.marginTop = `${-from}px`;
  piece.append(copy);
  for (const one of copies) if (!one.isConnected) copies.delete(one);
  copies.add(copy);
  return piece;
}

function measure(element: HTMLElement, { breaks, keepWithNext }: PrintedBlock): MeasuredBlock {
  const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(element);
  return {
    height: element.getBoundingClientRect().height,
    lineHeight: breaks === "between-lines" ? Number.parseFloat(lineHeight) : null,
    before: Number.parseFloat(paddingTop),
    after: Number.parseFloat(paddingBottom),
    keepWithNext,
  };
}

/** The one element of a block's HTML, which the server has escaped. */
function elementOf(html: string): HTMLElement {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content.firstElementChild as HTMLElement;
}

function boxElement(): HTMLElement {
  const box = document.createElement("div");
  box.className = "box";
  return box;
}

function sheetElement(): HTMLElement {
  const sheet = document.createElement("section");
  sheet.className = "sheet";
  const text = sheet.appendChild(document.createElement("div"));
  text.className = "text";
  return sheet;
}
