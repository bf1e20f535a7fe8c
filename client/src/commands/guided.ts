import type { DraftAnswers, DraftQuestionEntry } from "../../../server/src/lsp/messages.ts";
import type { Offer, StepEnd } from "../views/guide.ts";
import { askMany, askOne, askText } from "../views/guide.ts";

/** A guide asks questions until all answers are known. */
export interface Guide {
  /** Its name. */
  readonly title: string;
  /** All questions that arise for the answers so far. Rejects where the server cannot answer. */
  readonly questions: (answers: DraftAnswers) => Promise<readonly DraftQuestionEntry[]>;
  /** What may be offered for a text; null for nothing. `over`: when the question is answered. */
  readonly offer?: (question: DraftQuestionEntry, over: Promise<void>) => Offer | null;
}

function isOpen({ keys }: DraftQuestionEntry, answers: DraftAnswers): boolean {
  return keys.some((key) => answers[key] === undefined);
}

/** Asks step by step what the answers leave open; undefined after Escape. */
export async function runGuide(guide: Guide, given: DraftAnswers): Promise<DraftAnswers | undefined> {
  /** The answers before each step that was taken. */
  const before: DraftAnswers[] = [];
  /** The answers given so far, kept when the user goes back and forth. */
  let said: DraftAnswers = {};
  for (let answers = given; ; ) {
    const question = (await guide.questions(answers)).find((each) => isOpen(each, answers));
    if (question === undefined) return answers;
    const end = await ask(guide, withSaid(question, said), before.length > 0);
    if (end === "escape") return undefined;
    if (end === "back") {
      answers = before.pop() ?? given;
    } else {
      before.push(answers);
      said = { ...said, ...end.answer };
      answers = { ...answers, ...end.answer };
    }
  }
}

/** A question whose default is what was said before. */
function withSaid(question: DraftQuestionEntry, said: DraftAnswers): DraftQuestionEntry {
  const [key] = question.keys;
  const before = key === undefined ? undefined : said[key];
  if (before === undefined) return question;
  if (typeof before === "string" && question.form === "text") return { ...question, value: before };
  const isSaid = ({ label, answers }: DraftQuestionEntry["choices"][number]) =>
    typeof before === "string" ? question.keys.every((each) => answers[each] === said[each]) : before.includes(label);
  const further =
    typeof before === "string" ? [] : before.filter((one) => !question.choices.some((each) => each.label === one));
  return {
    ...question,
    choices: [
      ...question.choices.map((each) => ({ ...each, picked: isSaid(each) })),
      ...further.map((label) => ({ label, detail: null, answers: {}, picked: true })),
    ],
  };
}

async function ask(guide: Guide, question: DraftQuestionEntry, hasBack: boolean): Promise<StepEnd<DraftAnswers>> {
  const { title } = guide;
  const [key] = question.keys;
  if (key === undefined) return "escape";
  if (question.form === "one") {
    const end = await askOne({ question, title, hasBack, offer: null });
    return typeof end === "string" ? end : { answer: end.answer.answers };
  }
  let finish = () => {};
  const over = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const shown = { question, title, hasBack, offer: guide.offer?.(question, over) ?? null };
  const end = question.form === "many" ? await askMany(shown) : await askText(shown);
  finish();
  return typeof end === "string" ? end : { answer: { [key]: end.answer } };
}
