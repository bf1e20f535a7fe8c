import type { EditorView } from "@codemirror/view";
import { bytesOf } from "../../client/src/base64.ts";
import type { ExportAnswer } from "../../server/src/lsp/messages.ts";
import { showDialog } from "./dialog.ts";
import { make } from "./dom.ts";
import { showRange } from "./edits.ts";
import { download, WORD_TYPE } from "./files.ts";
import type { Server } from "./server.ts";
import { DRAFT } from "./server.ts";
import type { Words } from "./words.ts";
import { say } from "./words.ts";

type Place = ExportAnswer["placeholders"][number];

/** What is left to fill in: true to export all the same, a place to go there, null to leave it. */
function askAboutBlanks(places: readonly Place[]): Promise<true | Place | null> {
  const choices = places.map((place, index) => {
    const input = make("input", { type: "radio", name: "cho-trong", checked: index === 0 });
    const line = `${place.text} (${say({ vi: "dòng", en: "line" })} ${place.range.start.line + 1})`;
    return { place, input, label: make("label", { className: "choice" }, input, make("span", {}, line)) };
  });
  const title = say({
    vi: `Bản thảo còn ${places.length} chỗ trống chưa điền`,
    en: `The draft has ${places.length} blanks left to fill in`,
  });
  const list = make("fieldset", {}, ...choices.map(({ label }) => label));
  list.setAttribute("aria-label", title);
  return showDialog<true | Place>(
    title,
    [list],
    [
      {
        text: say({ vi: "Đến chỗ đã chọn", en: "Go there" }),
        gives: () => choices.find(({ input }) => input.checked)?.place,
      },
      { text: say({ vi: "Vẫn xuất ra Word", en: "Export all the same" }), gives: () => true },
    ],
  );
}

/** Makes the Word file of the draft and hands it to the user; says what was done, null where nothing needs saying. */
export async function exportWord(view: EditorView, server: Server, name: string): Promise<Words | null> {
  const ask = (allowPlaceholders: boolean) =>
    server.ask("chithi/export", { uri: DRAFT, to: "docx", numbering: "go-tay", allowPlaceholders });
  let answer = await ask(false);
  if (answer !== null && answer.placeholders.length > 0) {
    const chosen = await askAboutBlanks(answer.placeholders);
    if (chosen === null) return null;
    if (chosen !== true) {
      showRange(view, chosen.range);
      return null;
    }
    answer = await ask(true);
  }
  const content = answer?.content ?? null;
  if (content === null) {
    const reason = answer?.failure ?? "";
    return { vi: `Chưa xuất được ra Word. ${reason}`, en: `Not exported to Word. ${reason}` };
  }
  download(`${name}.docx`, bytesOf(content), WORD_TYPE);
  return { vi: `Đã xuất ra ${name}.docx.`, en: `Exported to ${name}.docx.` };
}
