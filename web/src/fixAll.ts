import type { EditorView } from "@codemirror/view";
import { showDialog } from "./dialog.ts";
import { make } from "./dom.ts";
import { applyEdits, presentEdits } from "./edits.ts";
import type { Findings } from "./findings.ts";
import type { Server } from "./server.ts";
import { DRAFT } from "./server.ts";
import type { Words } from "./words.ts";
import { say } from "./words.ts";

const CHANGED: Words = {
  vi: "Chưa sửa gì vì bản thảo vừa thay đổi. Hãy thử lại.",
  en: "Nothing was fixed, because the draft has just changed. Try again.",
};

/** Shows the fixes that are certain as a list with boxes, makes those that stay ticked, and says what was done. */
export async function fixAll(view: EditorView, server: Server, findings: Findings): Promise<Words> {
  const certain = findings.certain();
  if (certain.length === 0) {
    return { vi: "Không có chỗ nào chắc chắn sửa được.", en: "There is nothing that can be fixed for certain." };
  }
  const boxes = certain.map(({ finding, fix }) => {
    const box = make("input", { type: "checkbox", checked: true });
    const line = view.state.doc.lineAt(Math.min(finding.from, view.state.doc.length)).number;
    const text = `${say({ vi: "Dòng", en: "Line" })} ${line}: ${fix.title}`;
    const label = make(
      "label",
      { className: "choice" },
      box,
      make("span", {}, text, make("br"), quiet(finding.message)),
    );
    return { box, fix, label };
  });
  const title = say({ vi: "Những chỗ chắc chắn sửa được", en: "What can be fixed for certain" });
  const list = make("fieldset", {}, ...boxes.map(({ label }) => label));
  list.setAttribute("aria-label", title);
  const chosen = await showDialog(
    title,
    [list],
    [
      {
        text: say({ vi: "Sửa những chỗ đã chọn", en: "Fix what is ticked" }),
        gives: () => boxes.filter(({ box }) => box.checked),
      },
    ],
  );
  if (chosen === null || chosen.length === 0) return { vi: "Chưa sửa gì.", en: "Nothing was fixed." };
  // All of them: also those that only show once the others are made.
  if (chosen.length === boxes.length) {
    const answer = await server.ask("chithi/fixAll", { uri: DRAFT });
    const edits = answer === null ? null : presentEdits(server.client, answer.edits);
    if (edits === null) return CHANGED;
    applyEdits(view, edits);
    return { vi: "Đã sửa những chỗ chắc chắn.", en: "What is certain has been fixed." };
  }
  const edits = chosen.map(({ fix }) => presentEdits(server.client, fix.edit ?? {}));
  if (edits.includes(null)) return CHANGED;
  const left = applyEdits(
    view,
    edits.flatMap((one) => one ?? []),
  );
  const count = chosen.length;
  return left === 0
    ? { vi: `Đã sửa ${count} chỗ.`, en: `Fixed ${count} ${count === 1 ? "place" : "places"}.` }
    : {
        vi: `Đã sửa những chỗ đã chọn; có chỗ chồng lên nhau, hãy xem lại danh sách.`,
        en: "Fixed what was ticked; some places overlap, look at the list again.",
      };
}

function quiet(text: string): HTMLElement {
  return make("span", { className: "quiet" }, text);
}
