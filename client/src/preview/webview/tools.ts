import type { Sheets } from "./sheets.ts";

export interface Tools {
  /** Updates the zoom and the number of the page in sight. */
  refresh(): void;
  /** What is said of the pages as a whole. */
  say(text: string): void;
  onZoom(then: () => void): void;
}

/** The buttons above the pages, where the document has them. `press`: what those do that are not for the pages' size. */
export function createTools(sheets: Sheets, press: (tool: string) => void): Tools {
  const bar = document.querySelector(".tools");
  const page = document.body.dataset.page ?? "";
  const write = (part: string, text: string) => {
    const element = bar?.querySelector(part);
    if (element != null && element.textContent !== text) element.textContent = text;
  };
  let zoomed = () => {};

  const refresh = () => {
    const { scale, sheet, sheets: all } = sheets.shown();
    write(".scale", all === 0 ? "" : `${Math.round(scale * 100)} %`);
    write(".count", all === 0 ? "" : `${page} ${sheet}/${all}`);
  };

  bar?.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("button") : null;
    const { zoom, tool } = button?.dataset ?? {};
    if (tool !== undefined) press(tool);
    if (zoom === undefined) return;
    sheets.zoom(Number(zoom));
    zoomed();
    refresh();
  });

  function onZoom(then: () => void): void {
    zoomed = then;
  }

  return { refresh, say: (text) => write(".said", text), onZoom };
}
