// The page in the webview: draws what the extension sends, and says what the user does. It reaches nothing else.
import type { FromWebview, Kept, ToWebview } from "../protocol.ts";
import { createCaret } from "./caret.ts";
import { createNotes } from "./notes.ts";
import { createSheets } from "./sheets.ts";
import { createTools } from "./tools.ts";

declare function acquireVsCodeApi(): { postMessage(message: FromWebview): void; setState(state: Kept): void };

const vscode = acquireVsCodeApi();
const sheets = createSheets(document.body);
const caret = createCaret();
const notes = createNotes();
const tools = createTools(sheets, (tool) => vscode.postMessage({ did: "tool", tool }));

vscode.setState({ uri: document.body.dataset.uri ?? "" });

addEventListener("message", ({ data }: MessageEvent<ToWebview>) => {
  switch (data.do) {
    case "draw":
      sheets.draw(data.stylesheet, data.parts);
      notes.place();
      tools.refresh();
      caret.drawn(data.caret);
      break;
    case "notes":
      notes.show(data.notes);
      tools.say(data.said);
      sheets.fit();
      notes.place();
      tools.refresh();
      break;
    case "caret":
      caret.moved(data.line);
      break;
    case "notice":
      sheets.notice(data.text);
      break;
  }
});

addEventListener("dblclick", ({ target }) => {
  const line = caret.lineOf(target);
  if (line !== null) vscode.postMessage({ did: "open", line });
});

let waiting = false;
addEventListener("scroll", () => {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    tools.refresh();
    const line = caret.scrolledTo();
    if (line !== null) vscode.postMessage({ did: "scroll", line });
  });
});

addEventListener("resize", () => {
  sheets.fit();
  notes.place();
  tools.refresh();
});
tools.onZoom(() => notes.place());

vscode.postMessage({ did: "load" });
