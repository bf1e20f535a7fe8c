import type { ExplicitStyle, StyleChoice } from "../configuration/choose.ts";
import { chooseStyle, documentDate } from "../configuration/choose.ts";
import type { Settings } from "../configuration/configuration.ts";
import { afterEdits, fixUntilStable } from "../engine/fixAll.ts";
import type { DraftDocument } from "../incremental/document.ts";
import { isOfParty } from "../reading/committee.ts";
import { isOnStateForm } from "../reading/stateSigns.ts";
import { isOfYouthUnion } from "../reading/youthUnion.ts";
import type { CheckResult, Diagnostic, Rule, Text } from "../rules/define.ts";
import type { Guidelines } from "../styles/guidelines.ts";
import type { Style } from "../styles/style.ts";
import type { Draft } from "../syntax/draft.ts";
import type { CivilDate } from "../text/date.ts";
import { withLineEndingOf } from "../text/lineEnding.ts";
import type { TextEdit } from "../text/position.ts";
import { appendixReference, blankDate, blankNumber, renameInAppendices } from "./blankedNumbers.ts";
import { withoutSignsOfIssue } from "./signsOfIssue.ts";

const COPY_ALONE: Text = {
  vi: "Đây là phần chứng thực bản sao, không phải văn bản: hãy chuyển chính văn bản được sao",
  en: "This is the block that certifies a copy, not a document: move the document itself",
};
const STATE_DOCUMENT: Text = {
  vi: "Văn bản này theo thể thức của Nhà nước, không theo hướng dẫn về văn bản của Đảng nên không chuyển; bản thảo được giữ nguyên",
  en: "This document has the State's form, to which the Party's guidelines do not apply: the draft stays as it is",
};
const OF_YOUTH_UNION: Text = {
  vi: "Đây là văn bản của Đoàn Thanh niên, có thể thức riêng nên không chuyển; bản thảo được giữ nguyên",
  en: "This is a document of the Youth Union, which has a form of its own: the draft stays as it is",
};

/** A draft after the move. */
export interface MovedDraft {
  readonly document: DraftDocument;
  /** Why nothing is moved. */
  readonly refusal: Text | null;
  /** What is left for a person, by the new guideline. */
  readonly remaining: CheckResult;
  /** The style that the draft has with the user's own settings: another than the new one where these demand it. */
  readonly choice: StyleChoice;
}

type Check = (document: DraftDocument, settings: Settings) => CheckResult;

function explicit({ id }: Style): ExplicitStyle | null {
  return id === null ? null : { style: id, reason: "tham-so" };
}

/** The rules whose offered fixes a move determines, by id. */
type Settled = ReadonlyMap<string, NonNullable<Rule["settledByMove"]>>;

/** Where a draft goes: the new guideline, and the one before it in the same world. */
interface Move {
  readonly to: Style;
  readonly from: Style;
  readonly guidelines: Guidelines;
  readonly settled: Settled;
}

function edited(document: DraftDocument, edits: readonly TextEdit[]): DraftDocument {
  return afterEdits(document, withLineEndingOf(document.source, edits));
}

/** True for a draft that bears a day of the new guideline's time: it has its number and date already, and keeps them. */
function isUnder({ to, guidelines }: Move, { draft }: DraftDocument): boolean {
  const day = documentDate(draft.placeDate);
  return day !== null && guidelines.inForce(day, to.world).id === to.id;
}

/**
 * A check that calls those fixes safe that the move determines, as their rules declare (`settledByMove`). Each is taken
 * only where the guideline before has nothing against the words: else they were wrong before, and it is not the move
 * that says what is right.
 */
function checkForMove(
  check: Check,
  settings: Settings,
  { from, settled }: Move,
  atLast: boolean,
): (document: DraftDocument) => CheckResult {
  const place = ({ rule, range }: Diagnostic) =>
    `${rule} ${range.start.line}:${range.start.character}-${range.end.line}:${range.end.character}`;
  return (document) => {
    const result = check(document, settings);
    const offered = result.diagnostics.filter(
      ({ rule, fix }) =>
        fix === "suggested" && settled.has(rule) && (atLast || settled.get(rule)?.writes === undefined),
    );
    if (offered.length === 0) return result;
    const before = check(document, { ...settings, style: explicit(from) });
    const wrongBefore = new Set(before.diagnostics.map(place));
    const taken = new Set(offered.filter((one) => !wrongBefore.has(place(one))));
    const diagnostics = result.diagnostics.map((one) =>
      taken.has(one) ? determined(one, settled, document.draft) : one,
    );
    return { ...result, diagnostics };
  };
}

function determined(found: Diagnostic, settled: Settled, draft: Draft): Diagnostic {
  if (found.edit === null) return found;
  const { edits } = found.edit;
  const filled = edits.map(({ range }) => ({ range, newText: `\n${appendixReference(draft)}` }));
  const writes = settled.get(found.rule)?.writes === "appendixReference";
  return { ...found, edit: { ...found.edit, safe: true, edits: writes ? filled : edits } };
}

/**
 * Turns a draft into one of the newest Party guideline by the ordinary fixes of the rules under that style. A draft of an
 * earlier day, or of none, becomes one that is yet to be issued: number, day and month are blanked, the present year is
 * set, and what certified the old text (copies, “(Đã ký)”) goes. What needs a person stays, as findings. Moving again
 * changes nothing.
 */
export function moveDraft(
  document: DraftDocument,
  settings: Settings,
  check: Check,
  today: CivilDate,
  guidelines: Guidelines,
  rules: readonly Rule[],
): MovedDraft {
  const to = guidelines.newest("party");
  const older = guidelines.all.filter(({ world, id }) => world === to.world && id !== to.id);
  const settled = new Map(
    rules.flatMap(({ id, settledByMove }) => (settledByMove === undefined ? [] : [[id, settledByMove] as const])),
  );
  const move = { to, from: older.at(-1) ?? to, guidelines, settled };
  const refusal = refusalOf(document, today, guidelines);
  let current = document;
  const old = document.draft;
  const issuedBefore = refusal === null && !isUnder(move, document);
  if (issuedBefore) {
    current = edited(current, withoutSignsOfIssue(current.draft));
    // First the form, so that number and date can be found in it.
    const inForm = { ...settings, style: explicit(to) };
    current = fixUntilStable(current, (each) => check(each, inForm)).document;
    const { number, placeDate } = current.draft;
    current = edited(current, [...blankNumber(number), ...blankDate(placeDate, today.year)]);
  }
  const byDate = chooseStyle(current.draft, null, today, guidelines).style.id === to.id;
  const judging = { ...settings, style: byDate ? null : explicit(to) };
  const settle = (atLast: boolean) => {
    current = fixUntilStable(current, checkForMove(check, judging, move, atLast)).document;
  };
  if (refusal === null) {
    settle(false);
    if (issuedBefore && old.number !== null) {
      current = edited(current, renameInAppendices(current.draft, old.number, old.placeDate));
    }
    settle(true);
  }
  return {
    document: current,
    refusal,
    remaining: check(current, judging),
    choice: chooseStyle(current.draft, settings.style, today, guidelines),
  };
}

function refusalOf({ draft }: DraftDocument, today: CivilDate, guidelines: Guidelines): Text | null {
  if (draft.type.form === "copy") return COPY_ALONE;
  const { style, explicit: isChosen } = chooseStyle(draft, null, today, guidelines);
  if (style.world === "state") return STATE_DOCUMENT;
  if (isChosen) return null;
  if (isOfYouthUnion(draft)) return OF_YOUTH_UNION;
  // No guideline judges what is older or normative; the State's it is all the same.
  return isOnStateForm(draft) && !isOfParty(draft) ? STATE_DOCUMENT : null;
}

/** Whether a draft is one that can be moved. */
export function canMove(document: DraftDocument, today: CivilDate, guidelines: Guidelines): boolean {
  return refusalOf(document, today, guidelines) === null;
}
