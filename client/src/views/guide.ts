import type { InputBox, QuickInput, QuickPick, QuickPickItem } from "vscode";
import { Disposable, InputBoxValidationSeverity, QuickInputButtons, window } from "vscode";
import type { DraftChoiceEntry, DraftQuestionEntry } from "../../../server/src/lsp/messages.ts";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";
import { createPatience } from "./patience.ts";

/** How long Enter waits for a default that is being looked for, in milliseconds. */
const PATIENCE = 2_000;

/** What one step of a guide shows. */
export interface GuideStep {
  readonly question: DraftQuestionEntry;
  /** The name of the whole guide. */
  readonly title: string;
  /** From 1. */
  readonly step: number;
  readonly total: number;
  readonly proposal: Proposal | null;
}

/** The default of a text that is still being looked for; it stands there unless the user has typed meanwhile. */
export interface Proposal {
  /** Empty where there is none. */
  readonly coming: Promise<string>;
  /** Said to who waits for it. */
  readonly waiting: string;
  /** Said to who went on without it. */
  readonly missed: string;
}

/** How a step ended: with an answer, by the button back, or by Escape. */
export type StepEnd<T> = { readonly answer: T } | "back" | "escape";

/** Shows an input and waits for its end. `accept`: the answer, undefined while there is none to be taken. */
function ended<T>(
  input: QuickPick<QuickPickItem> | InputBox,
  { question, title, step, total }: GuideStep,
  accept: () => T | undefined | Promise<T | undefined>,
): Promise<StepEnd<T>> {
  input.title = `${title}: ${question.title}`;
  input.step = step;
  input.totalSteps = total;
  // So that one can look up a name elsewhere.
  input.ignoreFocusOut = true;
  if (step > 1) input.buttons = [QuickInputButtons.Back];
  return new Promise<StepEnd<T>>((resolve) => {
    const listeners = Disposable.from(
      input.onDidTriggerButton(() => finish("back")),
      input.onDidHide(() => finish("escape")),
      input.onDidAccept(async () => {
        const answer = await accept();
        if (answer !== undefined) finish({ answer });
      }),
    );
    function finish(end: StepEnd<T>): void {
      resolve(end);
      listeners.dispose();
      (input as QuickInput).dispose();
    }
    input.show();
  });
}

interface ChoiceItem extends QuickPickItem {
  readonly choice: DraftChoiceEntry;
}

function toItem(choice: DraftChoiceEntry): ChoiceItem {
  return { label: choice.label, ...(choice.detail !== null && { description: choice.detail }), choice };
}

/** One of the choices. */
export function askOne(step: GuideStep): Promise<StepEnd<DraftChoiceEntry>> {
  const input = window.createQuickPick<ChoiceItem>();
  const items = step.question.choices.map(toItem);
  input.items = items;
  input.placeholder = step.question.prompt;
  input.matchOnDescription = true;
  input.activeItems = items.filter(({ choice }) => choice.picked);
  return ended(input as QuickPick<QuickPickItem>, step, () => input.selectedItems[0]?.choice);
}

/** Any number of the choices, and of what is typed besides, in the order in which they stand. */
export function askMany(step: GuideStep): Promise<StepEnd<readonly string[]>> {
  const input = window.createQuickPick<ChoiceItem>();
  let items: readonly ChoiceItem[] = step.question.choices.map(toItem);
  input.canSelectMany = true;
  input.placeholder = step.question.prompt;
  input.items = items;
  input.selectedItems = items.filter(({ choice }) => choice.picked);
  const added = say({ vi: "ghi thêm", en: "added" });
  input.onDidChangeValue((typed) => {
    const label = typed.trim();
    const selected = input.selectedItems;
    // Items that were typed stay once they are ticked.
    items = items.filter((item) => item.description !== added || selected.includes(item));
    const isKnown = label === "" || items.some((item) => item.label === label);
    const fresh: ChoiceItem = {
      label,
      description: added,
      alwaysShow: true,
      choice: { label, detail: null, answers: {}, picked: false },
    };
    input.items = isKnown ? items : [...items, fresh];
    if (!isKnown) items = [...items, fresh];
    input.selectedItems = items.filter((item) => selected.includes(item));
  });
  return ended(input as QuickPick<QuickPickItem>, step, () =>
    items.filter((item) => input.selectedItems.includes(item)).map(({ label }) => label),
  );
}

/** A text. */
export async function askText(step: GuideStep): Promise<StepEnd<string>> {
  const { question, proposal } = step;
  const input = window.createInputBox();
  const wanted = question.pattern === null ? null : new RegExp(`^(?:${question.pattern.source})$`, "u");
  let touched = false;
  input.prompt = question.prompt;
  input.value = question.value;
  input.onDidChangeValue((value) => {
    touched = true;
    input.validationMessage = wanted === null || wanted.test(value) ? undefined : question.pattern?.message;
  });
  const filled = proposal?.coming.then((value) => {
    input.busy = false;
    if (touched || value === "") return;
    input.value = value;
    input.valueSelection = [0, value.length];
  });
  input.busy = filled !== undefined;
  const patience = filled === undefined ? null : createPatience(filled, PATIENCE);
  let missed = false;
  const end = await ended(input, step, async () => {
    // Enter takes the default also where that is still being looked for, but a search that is stuck holds nobody.
    if (!touched && patience !== null && proposal !== null) {
      if (input.busy)
        input.validationMessage = { message: proposal.waiting, severity: InputBoxValidationSeverity.Info };
      missed = !(await patience.ask());
      // Who has typed meanwhile says by another Enter when that is the answer.
      if (touched) return undefined;
      input.validationMessage = undefined;
    }
    return wanted === null || wanted.test(input.value) ? input.value : undefined;
  });
  if (missed && typeof end !== "string" && end.answer === "") void notify.info(proposal?.missed ?? "");
  return end;
}
