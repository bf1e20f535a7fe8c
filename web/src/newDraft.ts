import type { DraftAnswers, DraftQuestionEntry } from "../../server/src/lsp/messages.ts";
import type { Choice } from "./dialog.ts";
import { showDialog } from "./dialog.ts";
import { make } from "./dom.ts";
import type { Server } from "./server.ts";
import { say } from "./words.ts";

type Answered = { readonly answer: DraftAnswers } | "back";

function isOpen({ keys }: DraftQuestionEntry, answers: DraftAnswers): boolean {
  return keys.some((key) => answers[key] === undefined);
}

/** Asks step by step; the text of the new draft, or null after Escape. */
export async function askNewDraft(
  server: Server,
  remembered: DraftAnswers,
): Promise<{ text: string; answers: DraftAnswers } | null> {
  const before: DraftAnswers[] = [];
  for (let answers: DraftAnswers = {}; ; ) {
    const questions = await server.ask("chithi/newDraftQuestions", { answers, remembered });
    const open = questions.filter((question) => isOpen(question, answers));
    const [question] = open;
    if (question === undefined) {
      const { text } = await server.ask("chithi/newDraft", { answers, remembered });
      return { text, answers };
    }
    const end = await ask(question, before.length + 1, before.length + open.length);
    if (end === null) return null;
    if (end === "back") answers = before.pop() ?? {};
    else {
      before.push(answers);
      answers = { ...answers, ...end.answer };
    }
  }
}

/** One step: its fields, and what they say once they are right. */
interface Step {
  readonly fields: readonly HTMLElement[];
  readonly answer: () => DraftAnswers | undefined;
}

function ask(question: DraftQuestionEntry, step: number, total: number): Promise<Answered | null> {
  const { fields, answer } = stepOf(question);
  const title = `${say({ vi: "Soạn văn bản mới", en: "New draft" })} (${step}/${total}): ${question.title}`;
  const next: Choice<Answered> = {
    text: step === total ? say({ vi: "Xong", en: "Done" }) : say({ vi: "Tiếp", en: "Next" }),
    gives() {
      const given = answer();
      return given === undefined ? undefined : { answer: given };
    },
  };
  const back: Choice<Answered> = { text: say({ vi: "Quay lại", en: "Back" }), gives: () => "back" };
  return showDialog(
    title,
    [make("p", { className: "quiet" }, question.prompt), ...fields],
    step > 1 ? [next, back] : [next],
  );
}

function stepOf(question: DraftQuestionEntry): Step {
  if (question.form === "one") return oneOf(question);
  return question.form === "many" ? manyOf(question) : textOf(question);
}

function choiceOf(type: "radio" | "checkbox", { label, detail, picked }: DraftQuestionEntry["choices"][number]) {
  const input = make("input", { type, name: "tra-loi", checked: picked });
  const text = make("span", {}, label, ...(detail ? [make("br"), make("span", { className: "quiet" }, detail)] : []));
  return { input, line: make("label", { className: "choice" }, input, text) };
}

function group({ title }: DraftQuestionEntry, ...lines: HTMLElement[]): HTMLElement {
  const set = make("fieldset", {}, ...lines);
  set.setAttribute("aria-label", title);
  return set;
}

function oneOf(question: DraftQuestionEntry): Step {
  const choices = question.choices.map((choice) => ({ choice, ...choiceOf("radio", choice) }));
  if (!choices.some(({ input }) => input.checked) && choices[0] !== undefined) choices[0].input.checked = true;
  return {
    fields: [group(question, ...choices.map(({ line }) => line))],
    answer: () => choices.find(({ input }) => input.checked)?.choice.answers,
  };
}

function manyOf(question: DraftQuestionEntry): Step {
  const choices = question.choices.map((choice) => ({ choice, ...choiceOf("checkbox", choice) }));
  const others = make("textarea", { rows: 3 });
  const label = make("label", {}, say({ vi: "Thêm, mỗi dòng một mục", en: "Others, one a line" }), others);
  return {
    fields: [group(question, ...choices.map(({ line }) => line), label)],
    answer() {
      const ticked = choices.filter(({ input }) => input.checked).map(({ choice }) => choice.label);
      const added = others.value
        .split("\n")
        .map((one) => one.trim())
        .filter(Boolean);
      const [key] = question.keys;
      return key === undefined ? {} : ({ [key]: [...ticked, ...added] } as DraftAnswers);
    },
  };
}

function textOf({ keys: [key], title, value, pattern }: DraftQuestionEntry): Step {
  const input = make("input", { type: "text", value, autofocus: true });
  input.setAttribute("aria-label", title);
  const problem = make("p", { className: "invalid" });
  problem.setAttribute("role", "alert");
  const wanted = pattern === null ? null : new RegExp(`^(?:${pattern.source})$`, "u");
  return {
    fields: [input, problem],
    answer() {
      if (wanted !== null && !wanted.test(input.value)) {
        problem.textContent = pattern?.message ?? "";
        input.focus();
        return undefined;
      }
      return key === undefined ? {} : ({ [key]: input.value } as DraftAnswers);
    },
  };
}
