import { findingsAmong } from "../../rules/define.ts";
import { GUIDELINES } from "../../styles/guidelines.ts";
import { difference } from "../../text/difference.ts";
import { textOf } from "../../text/source.ts";
import { isFault } from "../checklist.ts";
import { canMove, moveDraft } from "../moveToStyle.ts";
import { rulesThat } from "../readiness.ts";
import { draftAction, SILENT } from "./action.ts";

/** The guideline that the command names: the newest of the project's own. */
const { name: NEWEST, shortName: NEWEST_IN_SHORT } = GUIDELINES.newest("party");

/**
 * Turns a draft into one of the newest Party guideline that is yet to be issued, as far as that is determined.
 * `guideline`: its id and its name; `text`: the whole text after the edits, to be shown before they are made;
 * `remaining`: how many errors and warnings are left by the new guideline; `deadlines`: how many of them are deadlines,
 * which the new year may have made past; `arrived`: false where settings or configuration demand another guideline.
 */
export const moveToNewest = draftAction({
  parameters: {},
  run({ document, settings, check, today, guidelines, rules }) {
    const moved = moveDraft(document, settings, check, today, guidelines, rules);
    const { document: after, refusal, remaining, choice } = moved;
    const left = findingsAmong(remaining.diagnostics).filter(isFault);
    const { id, name, shortName } = guidelines.newest("party");
    const deadlines = rulesThat(rules, "tellsDeadlines");
    return {
      ...SILENT,
      edits: difference(document.source, after.source),
      refusal,
      guideline: { id: id ?? "", name: { vi: name, en: shortName } },
      text: textOf(after.source),
      remaining: left.length,
      deadlines: left.filter(({ rule }) => deadlines.has(rule)).length,
      arrived: choice.style.id === id,
    };
  },
  wouldEdit: ({ document, settings, check, today, guidelines }) =>
    canMove(document, today, guidelines) && check(document, settings).style !== guidelines.newest("party").id,
  commands: [
    {
      id: "moveToNewest",
      title: { vi: `Chuyển bản thảo sang ${NEWEST}`, en: `Move the draft to ${NEWEST_IN_SHORT}` },
      asks: true,
      decides: {},
      offeredIn: "header",
    },
  ],
});
