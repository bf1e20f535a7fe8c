import type { EditorView } from "@codemirror/view";
import type { ChecklistEntry } from "../../server/src/lsp/messages.ts";
import { button, make } from "./dom.ts";
import { showRange } from "./edits.ts";
import type { Server } from "./server.ts";
import { DRAFT } from "./server.ts";
import { say } from "./words.ts";

/** Which mark stands for a state, beside its name in words. */
const MARKS: Readonly<Partial<Record<ChecklistEntry["state"], string>>> = { right: "✓", faulty: "!", missing: "✗" };

/** Draws each component of the draft's type with its state; a click goes there, a button puts a missing one in. */
export async function drawChecklist(
  list: HTMLElement,
  view: EditorView,
  server: Server,
  insert: (entry: NonNullable<ChecklistEntry["insertion"]>) => void,
): Promise<void> {
  const answer = await server.ask("chithi/checklist", { uri: DRAFT });
  if (answer === null || answer.items.length === 0) {
    const text = say({
      vi: "Chưa nhận ra loại văn bản trong bản thảo.",
      en: "No type of Party document is recognised in the draft.",
    });
    list.replaceChildren(make("p", { className: "quiet" }, text));
    return;
  }
  const { kindName, styleName } = answer.status;
  const items = answer.items.map((entry) => {
    const words = `${MARKS[entry.state] ?? "·"} ${entry.name}: ${entry.stateName}`;
    const { range, insertion } = entry;
    const line = button(words, () => range !== null && showRange(view, range), "place");
    line.disabled = range === null;
    const details = [entry.text, entry.clause].filter((one) => one !== null && one !== "").join(" · ");
    line.append(make("br"), make("span", { className: "quiet" }, details));
    const item = make("li", { className: entry.state }, line);
    if (insertion !== null) {
      item.append(
        make(
          "div",
          { className: "actions" },
          button(insertion.title, () => insert(insertion), "fix"),
        ),
      );
    }
    return item;
  });
  list.replaceChildren(
    make("p", { className: "quiet" }, [kindName, styleName].filter(Boolean).join(", ")),
    make("ol", { className: "list" }, ...items),
  );
}
