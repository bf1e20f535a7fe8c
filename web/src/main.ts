import type { EditorView, ViewUpdate } from "@codemirror/view";
import type { WorkspaceEdit } from "vscode-languageserver-protocol";
import { base64 } from "../../client/src/base64.ts";
import type { Status } from "../../server/src/lsp/messages.ts";
import { OFFERED } from "../../server/src/styles/guidelines.ts";
import { drawChecklist } from "./checklist.ts";
import { byId, make } from "./dom.ts";
import { createEditor } from "./editor.ts";
import { applyEdits, presentEdits, showRange } from "./edits.ts";
import { exportWord } from "./exportWord.ts";
import type { Form } from "./files.ts";
import { download, NEW_FORM, readFile, stem, written } from "./files.ts";
import { createFindings } from "./findings.ts";
import { fixAll } from "./fixAll.ts";
import { askNewDraft } from "./newDraft.ts";
import { createPanels } from "./panels.ts";
import { createPreview } from "./preview.ts";
import { forget, keep, recall } from "./remembered.ts";
import type { WordFile } from "./reviewWord.ts";
import { reviewWord } from "./reviewWord.ts";
import { startServer } from "./server.ts";
import { currentLocale, LABELS, type Locale, onLocale, say, setLocale, type Words } from "./words.ts";

/** Addresses that the build fills in. */
declare const SERVER: string;
declare const WORD: string;
declare const MODEL: string;
declare const CONFIGURATION: string;

const NAME: Words = { vi: "ban-thao", en: "draft" };
/** What the choice of a guideline offers: the values of the setting, and what they are called. */
const STYLE_CHOICES: readonly (readonly [value: string, words: Words])[] = [
  ["auto", { vi: "theo ngày ban hành", en: "by the date of issue" }],
  ...OFFERED.map(({ id, name }) => [id, { vi: name, en: name }] as const),
];

const kept = recall();
let form: Form = NEW_FORM;
let name = kept?.name || say(NAME);
let answers = kept?.answers ?? {};
/** The text as it was last saved, opened or kept. */
let saved = "";
let status: Status | null = null;
/** The Word file that the draft came from; null for one that was typed, pasted or opened as a text. */
let wordFile: WordFile | null = null;

const message = byId("loi-nhan");
let told: Words | null = null;
function tell(words: Words | null, isProblem = false): void {
  told = words;
  message.classList.toggle("problem", isProblem);
  message.textContent = words === null ? "" : say(words);
}

/** Runs what the user asked for, one thing at a time; what goes wrong is told, and nothing is lost. */
function task(act: () => Promise<Words | null | undefined>): () => Promise<void> {
  return async () => {
    try {
      const words = await act();
      if (words !== undefined) tell(words);
    } catch {
      tell({ vi: "Bộ kiểm tra không trả lời. Hãy thử lại.", en: "The checker does not answer. Try again." }, true);
    }
  };
}

/** What the server may want later is fetched with the page, so that nothing is asked for once it has loaded. */
async function fetched(name: string): Promise<Response> {
  const response = await fetch(name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}
const wordParts = fetched(WORD).then(async (response) =>
  URL.createObjectURL(new Blob([await response.text()], { type: "text/javascript" })),
);
const model = fetched(MODEL).then((response) => response.arrayBuffer());
const configuration = await fetch(CONFIGURATION)
  .then((response) => (response.ok ? response.text() : null))
  .catch(() => null);

const server = startServer({
  script: SERVER,
  word: () => wordParts,
  usageModel: async () => base64(new Uint8Array(await model)),
  configuration,
  locale: currentLocale(),
  on: {
    diagnostics: (params) => findings.received(params),
    status(told) {
      status = told;
      showStatus();
      void refreshViews();
    },
    failure: () =>
      tell(
        {
          vi: "Bộ kiểm tra đã dừng. Hãy lưu bản thảo rồi tải lại trang.",
          en: "The checker has stopped. Save the draft and load the page again.",
        },
        true,
      ),
  },
});

const findings = createFindings(
  byId("nhan-xet"),
  () => view,
  server,
  ({ edit }) => (apply(edit ?? {}) ? "done" : "stale"),
);
const view: EditorView = createEditor({
  parent: byId("ban-thao"),
  client: server.client,
  text: kept?.text ?? "",
  onUpdate,
  save,
  showFixes() {
    panels.show("nhan-xet");
    findings.showFixes();
  },
});
const preview = createPreview(document.querySelector("iframe") as HTMLIFrameElement, view, server);
const panels = createPanels(() => void refreshViews());

function onUpdate(update: ViewUpdate): void {
  findings.updated(update);
  if (update.docChanged) keepIfAsked();
  if (update.selectionSet) preview.caret(update.state.doc.lineAt(update.state.selection.main.head).number - 1);
}

async function refreshViews(): Promise<void> {
  if (panels.current() === "the-thuc") {
    await drawChecklist(byId("the-thuc"), view, server, ({ edits }) => apply(edits)).catch(() => {});
  }
  preview.refresh();
}

/** Makes the edits of an answer; false where the text has changed since it was asked for. */
function apply(edit: WorkspaceEdit): boolean {
  const edits = presentEdits(server.client, edit);
  if (edits === null) return false;
  applyEdits(view, edits);
  tell(null);
  view.focus();
  return true;
}

/** Puts another text in the place of the present one; undo brings that back. */
function replaceText(text: string, newForm: Form, newName: string): void {
  setWordFile(null);
  form = newForm;
  name = newName;
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    selection: { anchor: 0 },
    scrollIntoView: true,
  });
  saved = view.state.doc.toString();
  view.focus();
}

function setWordFile(file: WordFile | null): void {
  wordFile = file;
  byId<HTMLButtonElement>("gop-y-word").disabled = file === null;
}

async function open(file: File): Promise<Words | null> {
  const opened = await readFile(file);
  if (!("kind" in opened)) {
    tell(opened, true);
    return opened;
  }
  if (opened.kind === "text") {
    replaceText(opened.text, opened.form, stem(opened.name));
    return { vi: `Đã mở ${opened.name}.`, en: `Opened ${opened.name}.` };
  }
  tell({ vi: `Đang đọc ${opened.name}…`, en: `Reading ${opened.name}…` });
  const { text, warnings, refusal } = await server.ask("chithi/importWord", { data: base64(opened.bytes) });
  if (refusal !== null) {
    return { vi: `Không mở được ${opened.name}: ${refusal}.`, en: `${opened.name} is not opened: ${refusal}.` };
  }
  replaceText(text, NEW_FORM, stem(opened.name));
  setWordFile(opened);
  const more = warnings.map((one) => ` ${one}.`).join("");
  return { vi: `Đã mở ${opened.name}.${more}`, en: `Opened ${opened.name}.${more}` };
}

function save(): void {
  const text = view.state.doc.toString();
  download(`${name}.chithi`, written(text, form), "text/plain;charset=utf-8");
  saved = text;
  tell({ vi: `Đã lưu ${name}.chithi.`, en: `Saved ${name}.chithi.` });
}

const remember = byId<HTMLInputElement>("nho");
let keeping: ReturnType<typeof setTimeout> | undefined;

function keepIfAsked(): void {
  if (!remember.checked) return;
  clearTimeout(keeping);
  keeping = setTimeout(() => {
    const text = view.state.doc.toString();
    if (!remember.checked) return;
    if (keep({ text, name, answers })) saved = text;
    else
      tell(
        { vi: "Trình duyệt không còn chỗ để nhớ bản thảo.", en: "The browser has no room to keep the draft." },
        true,
      );
  }, 500);
}

function showStatus(): void {
  const line = byId("trang-thai");
  if (status === null || view.state.doc.length === 0) {
    line.textContent = say({
      vi: "Sẵn sàng. Bản thảo ở lại trong trang này, không gửi đi đâu.",
      en: "Ready. The draft stays in this page and is sent nowhere.",
    });
    return;
  }
  line.textContent = [status.kindName, status.styleName].filter(Boolean).join(" · ");
}

const styles = byId<HTMLSelectElement>("huong-dan");
const languages = byId<HTMLSelectElement>("ngon-ngu");

onLocale(() => {
  document.documentElement.lang = currentLocale();
  for (const [attribute, key] of [
    ["", "say"],
    ["aria-label", "sayLabel"],
    ["title", "sayTitle"],
  ] as const) {
    for (const element of document.querySelectorAll<HTMLElement>(
      `[data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}]`,
    )) {
      const words = say(LABELS[element.dataset[key] as keyof typeof LABELS]);
      if (attribute === "") element.textContent = words;
      else element.setAttribute(attribute, words);
    }
  }
  const chosen = styles.value || "auto";
  styles.replaceChildren(...STYLE_CHOICES.map(([value, words]) => make("option", { value }, say(words))));
  styles.value = chosen;
  languages.value = currentLocale();
  message.textContent = told === null ? "" : say(told);
  server.setSettings({ locale: currentLocale(), style: chosen });
  showStatus();
});
languages.addEventListener("change", () => setLocale(languages.value as Locale));
styles.addEventListener("change", () => server.setSettings({ locale: currentLocale(), style: styles.value }));

// The place of the draft takes no focus itself: one that does would keep Tab out of the editor, whose shadow root it holds.
byId("den-ban-thao").addEventListener("click", (event) => {
  event.preventDefault();
  view.focus();
});

const picker = byId<HTMLInputElement>("tep");
byId("mo-tep").addEventListener("click", () => picker.click());
picker.addEventListener("change", () => {
  const [file] = picker.files ?? [];
  picker.value = "";
  if (file !== undefined) void task(() => open(file))();
});
byId("van-ban-moi").addEventListener(
  "click",
  task(async () => {
    const made = await askNewDraft(server, answers);
    if (made === null) return undefined;
    // Number and abstract are the draft's alone.
    const { number: _, abstract: __, ...others } = made.answers;
    answers = others;
    replaceText(made.text, NEW_FORM, say(NAME));
    const blank = /\[[^\]\n]+\]/.exec(made.text);
    if (blank !== null)
      view.dispatch({ selection: { anchor: blank.index, head: blank.index + blank[0].length }, scrollIntoView: true });
    return {
      vi: "Đã soạn văn bản mới; những chỗ trong ngoặc vuông cần điền.",
      en: "The new draft is made; fill in what stands in square brackets.",
    };
  }),
);
byId("sua-tat-ca").addEventListener(
  "click",
  task(() => fixAll(view, server, findings)),
);
byId("luu").addEventListener("click", save);
byId("xuat-word").addEventListener(
  "click",
  task(() => exportWord(view, server, name)),
);
byId("gop-y-word").addEventListener(
  "click",
  task(async () => (wordFile === null ? undefined : reviewWord(server, wordFile))),
);
remember.checked = kept !== null;
remember.addEventListener("change", () => {
  if (remember.checked) keepIfAsked();
  else forget();
});

const place = byId("ban-thao");
const filesOf = (data: DataTransfer | null) => [...(data?.files ?? [])];
addEventListener("dragover", (event) => {
  if (!event.dataTransfer?.types.includes("Files")) return;
  event.preventDefault();
  place.classList.add("target");
});
addEventListener("dragleave", (event) => {
  if (event.relatedTarget === null) place.classList.remove("target");
});
/** A file that is dropped anywhere, or pasted; text is the editor's own business. */
function take(event: Event, data: DataTransfer | null): void {
  place.classList.remove("target");
  const [file] = filesOf(data);
  if (file === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  void task(() => open(file))();
}
addEventListener("drop", (event) => take(event, event.dataTransfer), { capture: true });
addEventListener("paste", (event) => take(event, event.clipboardData), { capture: true });
addEventListener("beforeunload", (event) => {
  if (view.state.doc.length > 0 && view.state.doc.toString() !== saved) event.preventDefault();
});

// Where the address allows none (plain http to another machine), the page works as long as it is open.
const offline =
  "serviceWorker" in navigator
    ? navigator.serviceWorker.register("sw.js").then(() => navigator.serviceWorker.ready)
    : Promise.resolve(null);
saved = view.state.doc.toString();
await Promise.allSettled([server.client.initializing, wordParts, model, offline.catch(() => null)]);
document.documentElement.dataset.ready = "true";
showRange(view, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
