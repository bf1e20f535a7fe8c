import { button, make } from "./dom.ts";
import { say } from "./words.ts";

export interface Choice<T> {
  readonly text: string;
  /** What choosing it gives; undefined keeps the dialog open: something in it is not right yet. */
  readonly gives: () => T | undefined;
}

/**
 * Shows a dialog until one of the choices, the first of which Enter takes, or Escape, which gives null. The keyboard
 * stays inside, and goes back to where it was.
 */
export function showDialog<T>(
  title: string,
  content: readonly Node[],
  choices: readonly Choice<T>[],
): Promise<T | null> {
  return new Promise((resolve) => {
    const heading = make("h2", { id: "ten-hop-thoai" }, title);
    const form = make("form", { method: "dialog" }, heading, ...content);
    const dialog = make("dialog", {}, form);
    dialog.setAttribute("aria-labelledby", heading.id);
    let given: T | null = null;
    const take = ({ gives }: Choice<T>) => {
      const value = gives();
      if (value === undefined) return;
      given = value;
      dialog.close();
    };
    const [first] = choices;
    const others = choices.slice(1).map((choice) => button(choice.text, () => take(choice)));
    const footer = make(
      "footer",
      {},
      button(say({ vi: "Thôi", en: "Cancel" }), () => dialog.close()),
      ...others,
    );
    if (first !== undefined) footer.append(make("button", { type: "submit", className: "main" }, first.text));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (first !== undefined) take(first);
    });
    form.append(footer);
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(given);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
