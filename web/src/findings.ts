import type { Action } from "@codemirror/lint";
import { setDiagnostics } from "@codemirror/lint";
import type { ChangeDesc } from "@codemirror/state";
import { ChangeSet } from "@codemirror/state";
import type { EditorView, ViewUpdate } from "@codemirror/view";
import type { CodeAction, Diagnostic, PublishDiagnosticsParams } from "vscode-languageserver-protocol";
import { button, make } from "./dom.ts";
import { offsetOf } from "./edits.ts";
import type { Server } from "./server.ts";
import { DRAFT } from "./server.ts";
import { onLocale, say, type Words } from "./words.ts";

const KINDS = ["error", "warning", "info", "hint"] as const;
type Kind = (typeof KINDS)[number];
const KIND_WORDS: Readonly<Record<Kind, Words>> = {
  error: { vi: "Lỗi", en: "Error" },
  warning: { vi: "Cảnh báo", en: "Warning" },
  info: { vi: "Lưu ý", en: "Note" },
  hint: { vi: "Gợi ý", en: "Hint" },
};
/** What can be done is asked for when the text has rested that long, in milliseconds. */
const REST = 250;
const SUPPRESSION = /chithi-bo-qua/;

/** A finding of the last check, with what can be done about it. */
export interface Finding {
  readonly kind: Kind;
  readonly message: string;
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly fixes: readonly CodeAction[];
  readonly ignores: readonly CodeAction[];
}

export interface Findings {
  /** What the server pushed. */
  received(params: unknown): void;
  updated(update: ViewUpdate): void;
  /** The fixes that are certain, each with the finding that it mends. */
  certain(): readonly { readonly finding: Finding; readonly fix: CodeAction }[];
  /** Goes to what can be done about the finding at the caret. */
  showFixes(): void;
}

const keyOf = ({ code, range: { start, end } }: Diagnostic) =>
  [code, start.line, start.character, end.line, end.character].join(" ");

function isSuppression({ edit }: CodeAction): boolean {
  return SUPPRESSION.test(JSON.stringify(edit ?? ""));
}

/** `stale`: nothing was done, because the action speaks of a text that is no more. */
export type Applied = "done" | "stale";

/** The findings in the margin, under the words and as a list. */
export function createFindings(
  list: HTMLElement,
  editor: () => EditorView,
  server: Server,
  apply: (action: CodeAction) => Applied,
): Findings {
  let findings: readonly Finding[] = [];
  let checked = false;
  /** What was typed since the check that the findings come from. */
  let since: ChangeDesc = ChangeSet.empty(0);
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Those who wait for what can be done about the text as it is now. */
  const waiting: (() => void)[] = [];

  /** Does it. A button from before the last edit still means what it says: its twin of now is done. */
  async function perform(finding: Finding, action: CodeAction): Promise<void> {
    if (apply(action) === "done") return;
    const { from } = placeOf(finding);
    await new Promise<void>((resolve) => waiting.push(resolve));
    const now = findings.find((one) => one.rule === finding.rule && placeOf(one).from === from);
    const twin = [...(now?.fixes ?? []), ...(now?.ignores ?? [])].find(({ title }) => title === action.title);
    if (twin !== undefined) apply(twin);
  }

  const placeOf = ({ from, to }: Finding) => ({ from: since.mapPos(from), to: since.mapPos(to) });

  function show(): void {
    const view = editor();
    const marks = findings.map((finding) => {
      const { kind: severity, message, rule: source } = finding;
      const actions = finding.fixes.map(
        (fix): Action => ({ name: fix.title, apply: () => void perform(finding, fix) }),
      );
      return { ...placeOf(finding), severity, message, source, actions };
    });
    view.dispatch(setDiagnostics(view.state, marks));
    render();
  }

  function render(): void {
    const counted = KINDS.flatMap((kind) => {
      const count = findings.filter((one) => one.kind === kind).length;
      return count === 0 ? [] : [`${count} ${say(KIND_WORDS[kind]).toLowerCase()}`];
    });
    const none = checked
      ? say({ vi: "Không có nhận xét nào.", en: "There are no findings." })
      : say({ vi: "Chưa có bản thảo.", en: "There is no draft yet." });
    const summary = make("p", { className: "quiet" }, counted.length > 0 ? counted.join(", ") : none);
    summary.setAttribute("role", "status");
    list.replaceChildren(summary, make("ol", { className: "list" }, ...findings.map(itemOf)));
  }

  function itemOf(finding: Finding): HTMLElement {
    const { doc } = editor().state;
    const { number } = doc.lineAt(Math.min(placeOf(finding).from, doc.length));
    const place = button("", () => goTo(finding), "place");
    place.append(
      make("span", { className: "kind" }, say(KIND_WORDS[finding.kind])),
      ` · ${say({ vi: "dòng", en: "line" })} ${number}: ${finding.message}`,
    );
    const item = make("li", { className: finding.kind }, place);
    const all = [...finding.fixes, ...finding.ignores];
    if (all.length > 0) {
      const buttons = all.map((one) =>
        button(one.title, () => perform(finding, one), isSuppression(one) ? "ignore" : "fix"),
      );
      item.append(make("div", { className: "actions" }, ...buttons));
    }
    return item;
  }

  function goTo(finding: Finding): void {
    const view = editor();
    const { from, to } = placeOf(finding);
    view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
    view.focus();
  }

  /** Asks once for all that can be done in the whole draft. */
  async function askForFixes(version: number | undefined): Promise<void> {
    const { doc } = editor().state;
    const end = { line: doc.lines - 1, character: doc.line(doc.lines).length };
    const params = {
      textDocument: { uri: DRAFT },
      range: { start: { line: 0, character: 0 }, end },
      context: { diagnostics: [], only: ["quickfix"], triggerKind: 1 },
    };
    const actions = await server.request<typeof params, CodeAction[] | null>("textDocument/codeAction", params);
    if (server.client.workspace.getFile(DRAFT)?.version !== version) return;
    const byFinding = new Map<string, CodeAction[]>();
    for (const action of actions ?? []) {
      for (const key of (action.diagnostics ?? []).map(keyOf)) {
        byFinding.set(key, [...(byFinding.get(key) ?? []), action]);
      }
    }
    findings = received.map((diagnostic) => {
      const all = byFinding.get(keyOf(diagnostic)) ?? [];
      return toFinding(diagnostic, all);
    });
    show();
    for (const resolve of waiting.splice(0)) resolve();
  }

  function toFinding(diagnostic: Diagnostic, actions: readonly CodeAction[]): Finding {
    const { range, severity = 1, message, code } = diagnostic;
    const text = typeof message === "string" ? message : message.value;
    const { doc } = editor().state;
    return {
      kind: KINDS[severity - 1] ?? "error",
      message: text,
      rule: String(code ?? ""),
      from: offsetOf(doc, range.start),
      to: offsetOf(doc, range.end),
      fixes: actions.filter((one) => !isSuppression(one)),
      ignores: actions.filter(isSuppression),
    };
  }

  let received: readonly Diagnostic[] = [];
  onLocale(() => {
    if (checked) render();
  });
  return {
    received(params) {
      const { version, diagnostics } = params as PublishDiagnosticsParams;
      const file = server.client.workspace.getFile(DRAFT);
      const view = editor();
      // Of a text that is no more: the next ones are on their way.
      if (file === null || (version !== undefined && version !== file.version) || !file.doc.eq(view.state.doc)) return;
      checked = /\S/.test(view.state.doc.toString());
      // Of an empty page all would be missing.
      received = checked ? diagnostics : [];
      since = ChangeSet.empty(view.state.doc.length).desc;
      findings = received.map((one) => toFinding(one, []));
      show();
      clearTimeout(timer);
      timer = setTimeout(() => void askForFixes(file.version).catch(() => {}), REST);
    },
    updated({ docChanged, changes }) {
      if (docChanged && since.newLength === changes.length) since = since.composeDesc(changes.desc);
    },
    certain: () =>
      findings.flatMap((finding) => {
        const fix = finding.fixes.find(({ isPreferred }) => isPreferred === true);
        return fix === undefined ? [] : [{ finding, fix }];
      }),
    showFixes() {
      const { head } = editor().state.selection.main;
      const at = findings.findIndex((one) => {
        const { from, to } = placeOf(one);
        return from <= head && head <= to;
      });
      const item = list.querySelectorAll("li")[at];
      (item?.querySelector<HTMLElement>(".actions button") ?? item?.querySelector<HTMLElement>(".place"))?.focus();
    },
  };
}
