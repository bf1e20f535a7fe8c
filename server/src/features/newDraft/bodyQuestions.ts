import { componentName, shortComponentName } from "../../vocabulary/components.ts";
import type { DraftQuestion } from "./answers.ts";
import {
  hasSuperior,
  issuingBeginnings,
  missingName,
  superiorBeginnings,
  superiorFrom,
  tidy,
  wholeAbove,
} from "./bodies.ts";
import { OF_STATE, stylesWith } from "./kindQuestion.ts";
import { stateChoices } from "./ofState.ts";
import type { Step } from "./question.ts";
import { CONFIGURED, choice, issuingOf, LAST_TIME, LATER, one, same, text } from "./question.ts";
import { kindOf } from "./templates.ts";

/** A question that also takes what is typed, as the name in full. */
function typed(key: "issuingBody" | "superiorBody", question: DraftQuestion): DraftQuestion {
  return { ...question, typed: key };
}

/** Who issues the document. */
export const issuing: Step = (answers, making) => {
  const { office, remembered } = making;
  const own = office.issuingBody === undefined ? [] : [office.issuingBody];
  const last = remembered.issuingBody === undefined ? "" : issuingOf(remembered);
  const lastAbove = wholeAbove(remembered.superiorBody ?? "", remembered.superiorName ?? "");
  const above = office.superiorBody === undefined ? {} : { superiorBody: office.superiorBody, superiorName: "" };
  const known = [
    ...own.map((body) => choice(tidy(body), CONFIGURED, { issuingBody: body, bodyName: "", ...above }, true)),
    ...(last === "" || last.includes("[") || own.some((body) => same(body, last))
      ? []
      : [
          choice(
            last,
            LAST_TIME,
            {
              issuingBody: last,
              bodyName: "",
              ...(lastAbove !== "" && { superiorBody: lastAbove, superiorName: "" }),
            },
            own.length === 0,
          ),
        ]),
  ];
  const party = issuingBeginnings(kindOf(answers.kind, making)).map(({ start, hint, code }) =>
    choice(
      hint === null ? start : `${start} …`,
      { vi: `Ký hiệu ${code}`, en: `Code ${code}` },
      hint === null ? { issuingBody: start, bodyName: "" } : { issuingBody: start },
      known.length === 0 && start === "ĐẢNG UỶ XÃ",
    ),
  );
  const state = stateChoices().map(({ label, code, answers: decided }) =>
    choice(label, code === null ? OF_STATE : { vi: `Ký hiệu ${code}`, en: `Code ${code}` }, decided),
  );
  const worlds = stylesWith(answers.kind, making).map(({ world }) => world);
  const begun = [...(worlds.includes("party") ? party : []), ...(worlds.includes("state") ? state : [])];
  return typed(
    "issuingBody",
    one(
      ["issuingBody"],
      shortComponentName("issuingBody"),
      { vi: "Chọn, hoặc gõ tên cơ quan: Đảng uỷ xã An Phú", en: "Choose the body, or type its name" },
      [...known, ...begun],
    ),
  );
};

/** “[TÊN XÃ]” → “Tên xã”. */
function spoken(hint: string): string {
  const words = hint.replace(/[[\]]/g, "").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function nameQuestion(key: "bodyName" | "superiorName", start: string | undefined): DraftQuestion | null {
  const hint = missingName(start ?? "");
  if (hint === null || start === undefined) return null;
  const title = componentName(key === "bodyName" ? "issuingBody" : "superiorBody");
  return text(
    key,
    title,
    { vi: `${spoken(hint)}, viết tiếp sau “${start}”; ${LATER.vi}`, en: `What follows “${start}”; ${LATER.en}` },
    "",
  );
}

/** The rest of the body's name. */
export const bodyName: Step = ({ issuingBody }) => nameQuestion("bodyName", issuingBody);

/** What is printed above the body's name. */
export const superior: Step = (answers, making) => {
  const { office, remembered, style, today } = making;
  const body = issuingOf(answers);
  if (!hasSuperior(body, style, today)) return null;
  const own = office.issuingBody === undefined ? null : superiorFrom(office.issuingBody, body);
  const last = wholeAbove(remembered.superiorBody ?? "", remembered.superiorName ?? "");
  const begun = superiorBeginnings(body, kindOf(answers.kind, making), style);
  // What stood above another body may stand above this one only where it begins as it should.
  const fits = last !== "" && !last.includes("[") && begun.some(({ start }) => last.startsWith(`${start} `));
  const known = [
    ...(own === null ? [] : [choice(own, CONFIGURED, { superiorBody: own, superiorName: "" }, true)]),
    ...(fits && !same(own ?? undefined, last)
      ? [choice(last, LAST_TIME, { superiorBody: last, superiorName: "" }, own === null)]
      : []),
  ];
  return typed(
    "superiorBody",
    one(
      ["superiorBody"],
      shortComponentName("superiorBody"),
      { vi: `Chọn hoặc gõ dòng in trên “${body}”`, en: `Choose or type the line above “${body}”` },
      [...known, ...begun.map(({ start }) => choice(`${start} …`, null, { superiorBody: start }))],
    ),
  );
};

/** The rest of that. */
export const superiorName: Step = ({ superiorBody }) => nameQuestion("superiorName", superiorBody);
