import { findingsAmong } from "../../rules/define.ts";
import { difference } from "../../text/difference.ts";
import { textOf } from "../../text/source.ts";
import { isFault } from "../checklist.ts";
import { canMove, moveToNewest } from "../moveToStyle.ts";
import { rulesThat } from "../readiness.ts";
import { draftAction, SILENT } from "./action.ts";

/**
 * Turns a draft into one of the newest Party guideline that is yet to be issued, as far as that is determined. `text`: the whole text after
 * the edits, to be shown before they are made; `remaining`: how many errors and warnings are left by the new guideline; `deadlines`: how many of them are
 * deadlines, which the new year may have made past; `arrived`:
 * false where settings or configuration demand another one.
 */
export const moveToHd05 = draftAction({
  parameters: {},
  run({ document, settings, check, today, guidelines, rules }) {
    const moved = moveToNewest(document, settings, check, today, guidelines, rules);
    const { document: after, refusal, remaining, choice } = moved;
    const left = findingsAmong(remaining.diagnostics).filter(isFault);
    const deadlines = rulesThat(rules, "tellsDeadlines");
    return {
      ...SILENT,
      edits: difference(document.source, after.source),
      refusal,
      text: textOf(after.source),
      remaining: left.length,
      deadlines: left.filter(({ rule }) => deadlines.has(rule)).length,
      arrived: choice.style.id === guidelines.newest("party").id,
    };
  },
  wouldEdit: ({ document, settings, check, today, guidelines }) =>
    canMove(document, today, guidelines) && check(document, settings).style !== guidelines.newest("party").id,
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
