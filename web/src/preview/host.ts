import { FRAME_RULES } from "../../../client/src/preview/frame.ts";
import type { FromWebview } from "../../../client/src/preview/protocol.ts";

// The frame of the printed pages: what VS Code gives a webview, the page that holds the frame gives here.
const looks = new CSSStyleSheet();
looks.replaceSync(FRAME_RULES);
document.adoptedStyleSheets = [looks];
Object.assign(globalThis, {
  acquireVsCodeApi: () => ({
    postMessage(message: FromWebview) {
      if (message.did === "load") document.body.dataset.loaded = "true";
      parent.postMessage(message, location.origin);
    },
    setState() {},
  }),
});
