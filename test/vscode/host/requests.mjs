// Does what the suite cannot do from inside VS Code: pictures of the window, and keys as a person presses them.
// The suite writes request-N.json into the channel folder and waits for answer-N.json; both appear whole, by renaming.
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { root } from "../../../scripts/project.mjs";

/**
 * @typedef {(
 *   | { do: "screenshot", file: string }
 *   | { do: "press", keys: string }
 *   | { do: "type", text: string }
 *   | { do: "compose", steps: string[] }
 *   | { do: "paste", html: string, text: string }
 *   | { do: "labels", selector: string }
 *   | { do: "rest", quiet: number }
 *   | { do: "reload", folderless: boolean }
 *   | { do: "webview", expression: string }
 * )} HostRequest
 */

/**
 * @param {import("playwright-core").Page} page
 * @param {HostRequest} request
 * @returns {Promise<unknown>} what was asked for; nothing where something was only done
 */
async function perform(page, request) {
  switch (request.do) {
    case "screenshot": {
      const file = join(root, request.file);
      await mkdir(dirname(file), { recursive: true });
      await page.screenshot({ path: file, caret: "initial" });
      return;
    }
    case "press":
      return page.keyboard.press(request.keys);
    case "type":
      return page.keyboard.type(request.text, { delay: 15 });
    case "compose": {
      // An input method: each step replaces the one before it, and the last one is what it commits.
      const session = await page.context().newCDPSession(page);
      for (const text of request.steps) {
        await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
      }
      await session.send("Input.insertText", { text: request.steps.at(-1) ?? "" });
      return session.detach();
    }
    case "paste":
      // What the browser does with the clipboard, which no page may fill unasked.
      return page.evaluate(pasting(request.html, request.text));
    case "labels":
      return page
        .locator(request.selector)
        .evaluateAll((elements) => elements.map((element) => element.getAttribute("aria-label") ?? ""));
    case "rest":
      return page.evaluate(untilAtRest(request.quiet));
    case "reload":
      // The answer is for nobody: who asked is gone.
      return (request.folderless ? page.goto(withoutFolder(page.url()), COMMITTED) : page.reload(COMMITTED)).then(
        () => {},
      );
    case "webview": {
      // The frame within the frame of the webview, which holds the extension's own document.
      for (const frame of page.frames()) {
        const isShown = await frame.evaluate("!!document.body?.dataset.uri").catch(() => false);
        if (isShown) return frame.evaluate(request.expression);
      }
      throw new Error("no webview is there");
    }
  }
}

const COMMITTED = /** @type {const} */ ({ waitUntil: "commit" });

/**
 * The address of the same window with no folder open.
 * @param {string} address
 */
function withoutFolder(address) {
  const url = new URL(address);
  url.searchParams.delete("folder");
  url.searchParams.set("ew", "true");
  return url.href;
}

/**
 * Pastes HTML, with its plain text, into what has the focus.
 * @param {string} html
 * @param {string} text
 */
const pasting = (html, text) => `(() => {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/html", ${JSON.stringify(html)});
  clipboardData.setData("text/plain", ${JSON.stringify(text)});
  const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(event);
})()`;

/**
 * Waits, in the window, until nothing was drawn for so many milliseconds, the blinking caret aside; five seconds at most.
 * @param {number} quiet
 */
const untilAtRest = (quiet) => `(async () => {
  const end = Date.now() + 5000;
  let last = Date.now();
  const isCaret = ({ target }) => (target.closest ? target : target.parentElement)?.closest(".cursors-layer");
  const observer = new MutationObserver((mutations) => {
    if (!mutations.every(isCaret)) last = Date.now();
  });
  observer.observe(document.body, { attributes: true, characterData: true, childList: true, subtree: true });
  while (Date.now() < Math.min(last + ${quiet}, end)) await new Promise((resolve) => setTimeout(resolve, 20));
  observer.disconnect();
})()`;

/**
 * Answers the requests in a channel folder, until stopped.
 * @param {string} channel
 * @param {(request: HostRequest) => Promise<unknown>} answer
 */
function serve(channel, answer) {
  let stopped = false;
  // Requests are left where they are: VS Code looks at a file once more after it has renamed it.
  const done = new Set();
  const loop = async () => {
    while (!stopped) {
      const waiting = (await readdir(channel)).filter((name) => /^request-\d+\.json$/.test(name) && !done.has(name));
      for (const name of waiting) {
        const file = join(channel, name);
        /** @type {{ value?: unknown, error?: string, unavailable?: string }} */
        const result = {};
        try {
          result.value = await answer(JSON.parse(await readFile(file, "utf8")));
        } catch (error) {
          if (error instanceof Unavailable) result.unavailable = error.message;
          else result.error = String(error);
        }
        done.add(name);
        const target = join(channel, name.replace("request", "answer"));
        await writeFile(`${target}.partial`, JSON.stringify(result));
        await rename(`${target}.partial`, target);
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  const running = loop();
  return async () => {
    stopped = true;
    await running;
  };
}

class Unavailable extends Error {}

/**
 * @param {string} channel
 * @param {import("playwright-core").Page} page
 */
export const serveFromPage = (channel, page) => serve(channel, (request) => perform(page, request));

/**
 * @param {string} channel
 * @param {string} reason
 */
export const serveNothing = (channel, reason) =>
  serve(channel, async () => {
    throw new Unavailable(reason);
  });
