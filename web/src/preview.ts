import type { EditorView } from "@codemirror/view";
import { changesBetween } from "../../client/src/preview/changes.ts";
import type { FromWebview, ToWebview } from "../../client/src/preview/protocol.ts";
import type { PagesAnswer } from "../../server/src/lsp/messages.ts";
import { showRange } from "./edits.ts";
import type { Server } from "./server.ts";
import { DRAFT } from "./server.ts";
import { say } from "./words.ts";

/** The pages are drawn no more often than that, in milliseconds. */
const PAUSE = 120;

export interface Preview {
  /** The draft has changed, or the pages have come into sight. */
  refresh(): void;
  caret(line: number): void;
}

/** The printed pages in their frame, which draws only what has changed, and only while it is seen. */
export function createPreview(frame: HTMLIFrameElement, view: EditorView, server: Server): Preview {
  let drawn: PagesAnswer["parts"] = [];
  let loaded = false;
  let stale = true;
  let busy = false;
  const isSeen = () => frame.offsetParent !== null;
  const caretLine = () => view.state.doc.lineAt(view.state.selection.main.head).number - 1;
  const post = (message: ToWebview) => frame.contentWindow?.postMessage(message, location.origin);

  async function refresh(): Promise<void> {
    stale = true;
    if (busy) return;
    busy = true;
    while (stale && loaded && isSeen()) {
      stale = false;
      await draw().catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    busy = false;
  }

  async function draw(): Promise<void> {
    const answer = await server.ask("chithi/pages", { uri: DRAFT });
    if (answer === null || !isSeen()) return;
    const parts = changesBetween(drawn, answer.parts);
    drawn = answer.parts;
    const body = frame.contentDocument?.body;
    if (body !== undefined) body.dataset.page = say({ vi: "Trang", en: "Page" });
    post({ do: "draw", stylesheet: answer.stylesheet, parts, caret: caretLine() });
  }

  addEventListener("message", ({ source, origin, data }: MessageEvent<FromWebview>) => {
    if (source !== frame.contentWindow || origin !== location.origin) return;
    if (data.did === "load") {
      loaded = true;
      drawn = [];
      void refresh();
    } else if (data.did === "open") {
      const place = { line: data.line, character: 0 };
      showRange(view, { start: place, end: place });
    }
  });
  // It may have loaded before anybody listened.
  if (frame.contentDocument?.body?.dataset.loaded === "true") loaded = true;
  return {
    refresh: () => void refresh(),
    caret(line) {
      if (loaded && isSeen()) post({ do: "caret", line });
    },
  };
}
