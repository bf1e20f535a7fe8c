/** The element of index.html with this id. Throws where there is none: the two files belong together. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no #${id}`);
  return found as T;
}

/** Makes an element with properties and content. Text is text: nothing of it is read as markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...content);
  return element;
}

/** A button that calls `act` when it is pressed. */
export function button(text: string, act: () => unknown, className = ""): HTMLButtonElement {
  const element = make("button", { type: "button", className }, text);
  element.addEventListener("click", () => void act());
  return element;
}
