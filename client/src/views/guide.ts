import type { InputBox, QuickInput, QuickInputButton, QuickPick, QuickPickItem } from "vscode";
import { Disposable, QuickInputButtons, ThemeIcon, window } from "vscode";
import type { DraftChoiceEntry, DraftQuestionEntry } from "../../../server/src/lsp/messages.ts";
import { say } from "../locale.ts";
import { choicesFor } from "./choices.ts";

/** What one step of a guide shows. */
export interface GuideStep {
  readonly question: DraftQuestionEntry;
  /** The name of the whole guide. */
  readonly title: string;
  /** True where a step was taken before. */
  readonly hasBack: boolean;
  /** What may be taken for a text by a button; null where nothing is looked for. */
  readonly offer: Offer | null;
}

/** A text that is looked for, and never waited for: the default is an empty one. */
export interface Offer {
  /** Empty where there is none. */
  readonly coming: Promise<string>;
  /** Says what it is, as the button's tooltip. */
  readonly words: (found: string) => string;
}

/** How a step ended: with an answer, by the button back, or by Escape. */
export type StepEnd<T> = { readonly answer: T } | "back" | "escape";

/** Shows an input and waits for its end. `accept`: the answer, undefined while there is none to be taken. */
function ended<T>(
  input: QuickPick<QuickPickItem> | InputBox,
  { question, title, hasBack }: GuideStep,
  accept: () => T | undefined,
  pressed: (button: QuickInputButton) => void = () => {},
): Promise<StepEnd<T>> {
  input.title = `${title}: ${question.title}`;
  input.step = question.progress?.stage;
  input.totalSteps = question.progress?.of;
  // So that one can look up a name elsewhere.
  input.ignoreFocusOut = true;
  if (hasBack) input.buttons = [QuickInputButtons.Back];
  return new Promise<StepEnd<T>>((resolve) => {
    const listeners = Disposable.from(
      input.onDidTriggerButton((button) => (button === QuickInputButtons.Back ? finish("back") : pressed(button))),
      input.onDidHide(() => finish("escape")),
      input.onDidAccept(() => {
        const answer = accept();
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

/** `alwaysShow`: what is shown is decided here, and not by VS Code's filter. */
function toItem(choice: DraftChoiceEntry): ChoiceItem {
  const { label, detail } = choice;
  return { label, ...(detail !== null && { description: detail }), alwaysShow: true, choice };
}

/** One of the choices, or what is typed where the question takes that. */
export function askOne(step: GuideStep): Promise<StepEnd<DraftChoiceEntry>> {
  const { question } = step;
  const input = window.createQuickPick<ChoiceItem>();
  const show = (value: string) => {
    const fitting = choicesFor(question, value);
    // A list that is empty would leave the user without a way on: all is shown again, and nothing is taken by itself.
    const isNone = fitting.length === 0;
    const none = say({ vi: `không có “${value.trim()}”, chọn một dòng`, en: `no “${value.trim()}”, choose a line` });
    input.title = `${step.title}: ${question.title}${isNone ? ` – ${none}` : ""}`;
    const items = (isNone ? question.choices : fitting).map(toItem);
    input.items = items;
    if (isNone) {
      input.activeItems = [];
      return;
    }
    // What is proposed comes back when the box is cleared.
    const [active = items[0]] = value.trim() === "" ? items.filter(({ choice }) => choice.picked) : [];
    input.activeItems = active === undefined ? [] : [active];
  };
  input.placeholder = question.prompt;
  show("");
  input.onDidChangeValue(show);
  return ended(input as QuickPick<QuickPickItem>, step, () => {
    // Enter may come before the list has followed what was typed.
    const fitting = choicesFor(question, input.value);
    const shown = fitting.length === 0 ? question.choices : fitting;
    const [selected] = input.selectedItems;
    return shown.find(({ label }) => label === selected?.label) ?? fitting[0];
  });
}

/** Any number of the choices, and of what is typed besides, in the order in which they stand. */
export function askMany(step: GuideStep): Promise<StepEnd<readonly string[]>> {
  const { question } = step;
  const input = window.createQuickPick<ChoiceItem>();
  const added = say({ vi: "ghi thêm", en: "added" });
  let items: readonly ChoiceItem[] = question.choices.map(toItem);
  input.canSelectMany = true;
  input.placeholder = question.prompt;
  input.items = items;
  input.selectedItems = items.filter(({ choice }) => choice.picked);
  input.onDidChangeValue((typed) => {
    const label = typed.trim();
    const selected = input.selectedItems;
    // Items that were typed stay once they are ticked.
    items = items.filter((item) => item.description !== added || selected.includes(item));
    const shown = new Set(choicesFor({ ...question, choices: items.map(({ choice }) => choice) }, label));
    const fitting = items.filter(({ choice }) => shown.has(choice));
    const isKnown = label === "" || items.some((item) => item.label === label);
    const fresh = { ...toItem({ label, detail: added, answers: {}, picked: false }) };
    if (!isKnown) items = [...items, fresh];
    // What is ticked stays in sight: only what is shown can be ticked.
    const ticked = items.filter((item) => selected.includes(item) && !fitting.includes(item));
    input.items = [...fitting, ...(isKnown ? [] : [fresh]), ...ticked];
    input.selectedItems = items.filter((item) => selected.includes(item));
  });
  return ended(input as QuickPick<QuickPickItem>, step, () =>
    items.filter((item) => input.selectedItems.includes(item)).map(({ label }) => label),
  );
}

/** A text. */
export function askText(step: GuideStep): Promise<StepEnd<string>> {
  const { question, offer } = step;
  const input = window.createInputBox();
  const wanted = question.pattern === null ? null : new RegExp(`^(?:${question.pattern.source})$`, "u");
  input.prompt = question.prompt;
  input.value = question.value;
  const isRight = (value: string) => wanted === null || wanted.test(value);
  const judge = (value: string) => {
    input.validationMessage = isRight(value) ? undefined : question.pattern?.message;
  };
  input.onDidChangeValue(judge);
  let found = "";
  void offer?.coming.then((text) => {
    found = text;
    if (found === "") return;
    const tooltip = offer.words(found);
    input.prompt = `${question.prompt}. ${tooltip}`;
    input.buttons = [...input.buttons, { iconPath: new ThemeIcon("symbol-number"), tooltip }];
  });
  return ended(
    input,
    step,
    () => (isRight(input.value) ? input.value : undefined),
    () => {
      input.value = found;
      judge(found);
    },
  );
}
