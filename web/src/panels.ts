import { byId } from "./dom.ts";

/** The tabs as a keyboard and a screen reader know them: arrows go from one to the next, Home and End to the ends. */
export function createPanels(shown: (panel: string) => void): {
  readonly current: () => string;
  show(panel: string): void;
} {
  const tabs = [...document.querySelectorAll<HTMLButtonElement>('[role="tab"]')];
  const panelOf = (tab: HTMLElement) => tab.getAttribute("aria-controls") ?? "";
  let current = panelOf(tabs[0] as HTMLElement);

  function show(panel: string): void {
    current = panel;
    for (const tab of tabs) {
      const chosen = panelOf(tab) === panel;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      byId(panelOf(tab)).hidden = !chosen;
    }
    shown(panel);
  }

  tabs.forEach((tab, index) => {
    tab.addEventListener("click", () => show(panelOf(tab)));
    tab.addEventListener("keydown", ({ key }) => {
      const steps: Record<string, number> = {
        ArrowRight: index + 1,
        ArrowLeft: index - 1,
        Home: 0,
        End: tabs.length - 1,
      };
      const to = tabs.at((steps[key] ?? Number.NaN) % tabs.length);
      if (steps[key] === undefined || to === undefined) return;
      to.focus();
      show(panelOf(to));
    });
  });
  return { current: () => current, show };
}
