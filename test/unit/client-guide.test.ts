import { beforeEach, expect, test, vi } from "vitest";
import { choicesFor } from "../../client/src/views/choices.ts";
import type { Offer } from "../../client/src/views/guide.ts";
import { askOne, askText } from "../../client/src/views/guide.ts";
import type { DraftChoiceEntry, DraftQuestionEntry } from "../../server/src/lsp/messages.ts";

/** Stands in for VS Code's input box: what the extension sets, and what the user does with it. */
class Box {
  value = "";
  prompt = "";
  title = "";
  buttons: { tooltip?: string }[] = [];
  items: { label: string; choice: DraftChoiceEntry }[] = [];
  activeItems: { label: string }[] = [];
  selectedItems: { label: string }[] = [];
  validationMessage: string | { message: string } | undefined;
  #typed: (value: string) => void = () => {};
  #accepted: () => void = () => {};
  #pressed: (button: object) => void = () => {};
  onDidChangeValue(listener: (value: string) => void) {
    this.#typed = listener;
  }
  onDidAccept(listener: () => void) {
    this.#accepted = listener;
  }
  onDidHide() {}
  onDidTriggerButton(listener: (button: object) => void) {
    this.#pressed = listener;
  }
  click(tooltip: string) {
    const button = this.buttons.find((one) => one.tooltip === tooltip);
    if (button !== undefined) this.#pressed(button);
  }
  show() {}
  dispose() {}
  enter() {
    this.#accepted();
  }
  type(value: string) {
    this.value = value;
    this.#typed(value);
  }
}

const shown = vi.hoisted(() => ({ box: (): unknown => undefined }));
let box: Box;

vi.mock("vscode", () => ({
  Disposable: { from: () => ({ dispose() {} }) },
  ThemeIcon: class {},
  QuickInputButtons: { Back: {} },
  env: { language: "vi" },
  workspace: { getConfiguration: () => ({ get: () => "vi" }) },
  window: {
    createInputBox: () => shown.box(),
    createQuickPick: () => shown.box(),
  },
}));

const NUMBER: DraftQuestionEntry = {
  keys: ["number"],
  form: "text",
  title: "Số",
  prompt: "Số của văn bản",
  value: "",
  choices: [],
  pattern: { source: "\\d{0,4}", message: "Số gồm chữ số" },
  series: null,
  typed: null,
  progress: { stage: 3, of: 6 },
};

const choice = (label: string, picked = false): DraftChoiceEntry => ({
  label,
  detail: null,
  answers: { issuingBody: label.replace(" …", "") },
  picked,
});

const BODY: DraftQuestionEntry = {
  ...NUMBER,
  keys: ["issuingBody"],
  form: "one",
  typed: "issuingBody",
  choices: [choice("TỈNH UỶ …"), choice("ĐẢNG UỶ XÃ …", true), choice("ĐẢNG UỶ PHƯỜNG …"), choice("VĂN PHÒNG")],
};

beforeEach(() => {
  box = new Box();
  shown.box = () => box;
});

const step = (question: DraftQuestionEntry, offer: Offer | null = null) => ({
  question,
  title: "Soạn văn bản mới",
  hasBack: false,
  offer,
});
const offer = (found: string): Offer => ({ coming: Promise.resolve(found), words: (one) => `Số tiếp theo: ${one}` });

test("Enter leaves the number blank, whatever is found", async () => {
  const end = askText(step(NUMBER, offer("06")));
  await Promise.resolve();
  box.enter();
  expect(await end).toEqual({ answer: "" });
});

test("the number that is found is said, and taken by a button", async () => {
  const end = askText(step(NUMBER, offer("06")));
  await Promise.resolve();
  expect(box.prompt).toBe("Số của văn bản. Số tiếp theo: 06");
  box.click("Số tiếp theo: 06");
  box.enter();
  expect(await end).toEqual({ answer: "06" });
});

test("a search that finds nothing, or never ends, offers nothing and holds nobody", async () => {
  for (const coming of [Promise.resolve(""), new Promise<string>(() => {})]) {
    const end = askText(step(NUMBER, { coming, words: (one) => one }));
    await Promise.resolve();
    expect(box.buttons).toEqual([]);
    box.type("7");
    box.enter();
    expect(await end).toEqual({ answer: "7" });
  }
});

test("Enter takes nothing of another form", async () => {
  const end = askText(step(NUMBER));
  box.type("7/x");
  box.enter();
  expect(box.validationMessage).toBe("Số gồm chữ số");
  box.type("7");
  box.enter();
  expect(await end).toEqual({ answer: "7" });
});

const labels = (typed: string) => choicesFor(BODY, typed).map(({ label }) => label);

test.each([
  ["", ["TỈNH UỶ …", "ĐẢNG UỶ XÃ …", "ĐẢNG UỶ PHƯỜNG …", "VĂN PHÒNG"]],
  ["xa", ["ĐẢNG UỶ XÃ …"]],
  ["phuong", ["ĐẢNG UỶ PHƯỜNG …"]],
  ["đảng uỷ xã", ["ĐẢNG UỶ XÃ …"]],
  ["dang uy", ["ĐẢNG UỶ XÃ …", "ĐẢNG UỶ PHƯỜNG …"]],
  ["Đảng ủy xã An Phú", ["Đảng ủy xã An Phú"]],
  ["Phường", ["ĐẢNG UỶ PHƯỜNG …", "Phường"]],
  ["Thanh tra", ["Thanh tra"]],
  ["van phong", ["VĂN PHÒNG"]],
])("“%s” means %j", (typed, expected) => {
  expect(labels(typed)).toEqual(expected);
});

test("a question that takes no text of its own has nothing for one", () => {
  expect(choicesFor({ ...BODY, typed: null }, "Đảng ủy xã An Phú")).toEqual([]);
});

test("what is typed is the answer, also where Enter comes before the list has followed", async () => {
  const end = askOne(step(BODY));
  box.value = "Đảng ủy xã An Phú";
  box.selectedItems = [{ label: "ĐẢNG UỶ XÃ …" }];
  box.enter();
  expect(await end).toMatchObject({ answer: { answers: { issuingBody: "Đảng ủy xã An Phú" } } });
});

test("what fits no choice shows them all, says so, and Enter takes none until one is chosen", async () => {
  const end = askOne(step({ ...BODY, typed: null }));
  box.type("xyz");
  expect(box.items).toHaveLength(BODY.choices.length);
  expect(box.activeItems).toEqual([]);
  expect(box.title).toMatch(/ – không có “xyz”, chọn một dòng$/);
  let done = false;
  void end.then(() => {
    done = true;
  });
  box.enter();
  await Promise.resolve();
  expect(done).toBe(false);
  box.selectedItems = [{ label: "VĂN PHÒNG" }];
  box.enter();
  expect(await end).toMatchObject({ answer: { answers: { issuingBody: "VĂN PHÒNG" } } });
});

test("clearing the box chooses what was proposed again", () => {
  void askOne(step(BODY));
  expect(box.activeItems.map(({ label }) => label)).toEqual(["ĐẢNG UỶ XÃ …"]);
  box.type("phuong");
  expect(box.activeItems.map(({ label }) => label)).toEqual(["ĐẢNG UỶ PHƯỜNG …"]);
  box.type("");
  expect(box.activeItems.map(({ label }) => label)).toEqual(["ĐẢNG UỶ XÃ …"]);
});
