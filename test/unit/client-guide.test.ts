import { beforeEach, expect, test, vi } from "vitest";
import type { Proposal } from "../../client/src/views/guide.ts";
import { askText } from "../../client/src/views/guide.ts";
import type { DraftQuestionEntry } from "../../server/src/lsp/messages.ts";

/** Stands in for VS Code's input box: what the extension sets, and what the user does with it. */
class Box {
  value = "";
  busy = false;
  validationMessage: string | { message: string } | undefined;
  #typed: (value: string) => void = () => {};
  #accepted: () => void = () => {};
  onDidChangeValue(listener: (value: string) => void) {
    this.#typed = listener;
  }
  onDidAccept(listener: () => void) {
    this.#accepted = listener;
  }
  onDidHide() {}
  onDidTriggerButton() {}
  show() {}
  dispose() {}
  async press(key: "Enter") {
    if (key === "Enter") this.#accepted();
    await vi.advanceTimersByTimeAsync(0);
  }
  type(value: string) {
    this.value = value;
    this.#typed(value);
  }
}

const shown = vi.hoisted(() => ({ boxes: [] as unknown[], said: [] as string[] }));

vi.mock("vscode", () => ({
  Disposable: { from: () => ({ dispose() {} }) },
  InputBoxValidationSeverity: { Info: 1 },
  QuickInputButtons: { Back: {} },
  env: { language: "vi" },
  workspace: { getConfiguration: () => ({ get: () => "vi" }) },
  window: {
    createInputBox() {
      const box = new Box();
      shown.boxes.push(box);
      return box;
    },
    showInformationMessage: (message: string) => shown.said.push(message),
  },
}));

const QUESTION = {
  keys: ["number"],
  form: "text",
  title: "Số",
  prompt: "Số của văn bản",
  value: "",
  choices: [],
  pattern: { source: "\\d{0,4}", message: "Số gồm chữ số" },
  series: null,
} as unknown as DraftQuestionEntry;

function ask(coming: Promise<string>): { box: Box; end: ReturnType<typeof askText> } {
  const proposal: Proposal = { coming, waiting: "đang tìm", missed: "để trống" };
  const end = askText({ question: QUESTION, title: "Soạn văn bản mới", step: 1, total: 1, proposal });
  return { box: shown.boxes.at(-1) as Box, end };
}

beforeEach(() => {
  vi.useFakeTimers();
  shown.said.length = 0;
  return () => {
    vi.useRealTimers();
  };
});

test("Enter takes the number that is found", async () => {
  const { box, end } = ask(Promise.resolve("06"));
  await box.press("Enter");
  expect(await end).toEqual({ answer: "06" });
  expect(shown.said).toEqual([]);
});

test("Enter waits for a number that is being looked for, and says so", async () => {
  let find = (_: string) => {};
  const { box, end } = ask(new Promise((resolve) => (find = resolve)));
  await box.press("Enter");
  expect(box.validationMessage).toMatchObject({ message: "đang tìm" });
  find("06");
  expect(await end).toEqual({ answer: "06" });
  expect(shown.said).toEqual([]);
});

test.each([
  ["a second Enter", (box: Box) => box.press("Enter")],
  ["a short wait", () => vi.advanceTimersByTimeAsync(5_000)],
])("a search that is stuck holds nobody: after %s the number is blank, and that is said", async (_, go) => {
  const { box, end } = ask(new Promise(() => {}));
  await box.press("Enter");
  await go(box);
  expect(await end).toEqual({ answer: "" });
  expect(shown.said).toEqual(["để trống"]);
});

test("a number that is typed meanwhile is taken by the next Enter", async () => {
  const { box, end } = ask(new Promise(() => {}));
  await box.press("Enter");
  box.type("1");
  await vi.advanceTimersByTimeAsync(5_000);
  box.type("12");
  await box.press("Enter");
  expect(await end).toEqual({ answer: "12" });
  expect(shown.said).toEqual([]);
});

test("an Enter before the wait is over does not stop a number that was typed", async () => {
  const { box, end } = ask(new Promise(() => {}));
  box.type("7");
  await box.press("Enter");
  expect(await end).toEqual({ answer: "7" });
});
