import type { DraftChoiceEntry, DraftQuestionEntry } from "../../../server/src/lsp/messages.ts";
import { say } from "../locale.ts";

/** “Đảng uỷ xã” → “dang uy xa”: what is typed is compared so, for it may lack its marks. */
function bare(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
}

function wordsOf(text: string): readonly string[] {
  return bare(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** True where each word that was typed begins a word of the label, in their order. */
function fits(typed: string, label: string): boolean {
  const words = wordsOf(label);
  let at = 0;
  return wordsOf(typed).every((word) => {
    const found = words.slice(at).findIndex((one) => one.startsWith(word));
    at += found + 1;
    return found >= 0;
  });
}

/** True where what was typed is a choice's label, the ellipsis at its end aside. */
function isLabel(typed: string, label: string): boolean {
  return wordsOf(typed).join(" ") === wordsOf(label).join(" ");
}

/**
 * The choices that a text may mean, the best first; behind them the text itself, where the question takes one. VS Code's
 * own filter knows neither “xa” for “XÃ” nor a name that is on no list.
 */
export function choicesFor({ choices, typed: key }: DraftQuestionEntry, value: string): readonly DraftChoiceEntry[] {
  const typed = value.trim().normalize("NFC");
  if (typed === "") return choices;
  const fitting = choices.filter(({ label, detail }) => fits(typed, label) || fits(typed, `${label} ${detail ?? ""}`));
  if (key === null || choices.some(({ label }) => isLabel(typed, label))) return fitting;
  // Words without marks are looked for, and are no name.
  if (fitting.length > 0 && /^[\x20-\x7e]*$/.test(typed)) return fitting;
  const own: DraftChoiceEntry = {
    label: typed,
    detail: say({ vi: "ghi tên này", en: "write this name" }),
    answers: { [key]: typed },
    picked: false,
  };
  return [...fitting, own];
}
