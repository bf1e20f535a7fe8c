import { HD05 } from "../../styles/styles.ts";
import { difference } from "../../text/difference.ts";
import { textOf } from "../../text/source.ts";
import { canMove, moveToHd05 as move } from "../moveToStyle.ts";
import { draftAction, SILENT } from "./action.ts";

/**
 * Turns a draft into one of HD 05 that is yet to be issued, as far as that is determined. `text`: the whole text after
 * the edits, to be shown before they are made; `remaining`: how many findings are left by HD 05; `style`: the id of the
 * style that the draft has afterwards, which is another where settings or configuration demand one.
 */
export const moveToHd05 = draftAction({
  parameters: {},
  run({ document, settings, check, today }) {
    const { document: after, refusal, remaining, choice } = move(document, settings, check, today);
    return {
      ...SILENT,
      edits: difference(document.source, after.source),
      refusal,
      text: textOf(after.source),
      remaining: remaining.diagnostics.length,
      style: choice.style,
    };
  },
  wouldEdit: ({ document, settings, check, today }) =>
    canMove(document, today) && check(document, settings).style !== HD05.id,
  commands: [
    {
      id: "moveToHd05",
      title: { vi: "Chuyển bản thảo sang Hướng dẫn 05-HD/VPTW", en: "Move the draft to HD 05" },
      asks: true,
      decides: {},
      offeredIn: "header",
    },
  ],
});
