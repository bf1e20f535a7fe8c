import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import type { LSPClient } from "@codemirror/lsp-client";
import { hoverTooltips, serverCompletionSource } from "@codemirror/lsp-client";
import { search, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState } from "@codemirror/state";
import type { ViewUpdate } from "@codemirror/view";
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from "@codemirror/view";
import { DRAFT } from "./server.ts";
import { currentLocale, EDITOR_PHRASES, LABELS, onLocale, say } from "./words.ts";

/** What is typed in a row is sent to the server together, after that many milliseconds. */
const PAUSE = 60;

const THEME = EditorView.theme({
  "&": { height: "100%", fontSize: "1.05rem" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: '"Times New Roman", "Liberation Serif", Tinos, serif', lineHeight: "1.5" },
  ".cm-content": { padding: "0.5rem 0", caretColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--desk)", color: "var(--quiet)" },
  ".cm-tooltip": { backgroundColor: "var(--paper)", color: "var(--ink)", maxWidth: "min(36rem, 95vw)" },
  ".cm-panels": { backgroundColor: "var(--desk)", color: "var(--ink)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-diagnosticAction": { backgroundColor: "var(--red)", color: "var(--paper)" },
});

export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly client: LSPClient;
  readonly text: string;
  readonly onUpdate: (update: ViewUpdate) => void;
  /** Ctrl+S. */
  readonly save: () => void;
  /** Ctrl+.: what can be done about the finding at the caret. */
  readonly showFixes: () => void;
}

const spoken = new Compartment();

function inLocale() {
  return [
    EditorState.phrases.of(currentLocale() === "vi" ? EDITOR_PHRASES : {}),
    EditorView.contentAttributes.of({ "aria-label": say(LABELS.draft), lang: "vi", spellcheck: "false" }),
    placeholder(
      say({
        vi: "Gõ hoặc dán bản thảo vào đây, hoặc thả tệp Word (.docx) vào.",
        en: "Type or paste the draft here, or drop a Word file (.docx).",
      }),
    ),
  ];
}

/**
 * The editor, in a shadow tree: there its styles are objects, and the page needs no rule that would let inline styles in.
 * While an input method composes nothing is sent, so that half a syllable is judged by nobody.
 */
export function createEditor({ parent, client, text, onUpdate, save, showFixes }: EditorOptions): EditorView {
  const root = parent.attachShadow({ mode: "open" });
  const host = root.appendChild(document.createElement("div"));
  host.style.height = "100%";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = (view: EditorView) => {
    clearTimeout(timer);
    timer = setTimeout(() => (view.composing ? send(view) : client.sync()), PAUSE);
  };
  const run = (act: () => void) => () => {
    act();
    return true;
  };
  const view = new EditorView({
    parent: host,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        THEME,
        lineNumbers(),
        lintGutter(),
        history(),
        drawSelection(),
        search({ top: true }),
        EditorView.lineWrapping,
        EditorState.tabSize.of(4),
        autocompletion({ override: [serverCompletionSource], activateOnTyping: false }),
        hoverTooltips(),
        keymap.of([
          { key: "Mod-s", run: run(save), preventDefault: true },
          { key: "Mod-.", run: run(showFixes), preventDefault: true },
          ...lintKeymap,
          ...completionKeymap,
          ...searchKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        spoken.of(inLocale()),
        client.plugin(DRAFT, "chithi"),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) send(update.view);
          onUpdate(update);
        }),
      ],
    }),
  });
  onLocale(() => view.dispatch({ effects: spoken.reconfigure(inLocale()) }));
  return view;
}
