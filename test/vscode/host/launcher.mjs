// A program that understands the arguments of VS Code which an extension's tests use, and is the VS Code server with
// a browser: node launcher.mjs FOLDER --extensionDevelopmentPath=… --extensionTestsPath=… [--extensionDevelopmentKind=web]
// It shows what the tests print, and ends with their exit code.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openBrowser } from "./browser.mjs";
import { serveFromPage } from "./requests.mjs";
import { startServer } from "./server.mjs";

const { values, positionals } = parseArgs({
  options: {
    extensionDevelopmentPath: { type: "string" },
    extensionTestsPath: { type: "string" },
    extensionDevelopmentKind: { type: "string" },
  },
  // Also given: arguments that mean something to the desktop program alone.
  strict: false,
  allowPositionals: true,
});
const [folder] = positionals;
// The page takes this kind too, and then does not heed it (VS Code 1.139): a setting does the same.
const kind = values.extensionDevelopmentKind;
if (!folder) throw new Error("usage: launcher.mjs FOLDER --extensionDevelopmentPath=… --extensionTestsPath=…");

const channel = join(folder, "..", "channel");

/** @type {(() => Promise<unknown>)[]} */
const endings = [];
const end = async () => {
  for (const ending of endings.splice(0).reverse()) await ending();
};
for (const signal of ["SIGHUP", "SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    // What hangs while it ends is killed by the exit itself.
    setTimeout(() => process.exit(1), 5_000).unref();
    void end().finally(() => process.exit(1));
  });
}

/** @returns {Promise<number>} */
async function runTests() {
  const server = await startServer({
    log: (text) => process.stderr.write(`[server] ${text}`),
    settings: {
      // A window without a folder does not know where the suite writes.
      "chithi.test.channel": channel,
      ...(kind && { "remote.extensionKind": { "chithi.chithi": [kind] } }),
    },
  });
  endings.push(server.stop);
  const browser = await openBrowser();
  endings.push(browser.stop);
  const { page } = browser;
  endings.push(serveFromPage(channel, page));

  page.on("pageerror", (error) => console.error(`[page] ${error.stack ?? error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") console.error(`[page] ${message.text()}`);
  });
  // The workbench calls these two: with what the tests log, and with their exit code.
  await page.exposeFunction("codeAutomationLog", (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
    console.log(`[${type}]`, ...args);
  });
  /** @type {Promise<number>} */
  const exit = new Promise((resolve, reject) => {
    page.on("crash", () => reject(new Error("the page crashed")));
    void page.exposeFunction("codeAutomationExit", resolve);
  });

  const remote = (/** @type {unknown} */ path) => `vscode-remote://${server.authority}${path}`;
  const payload = [
    ["extensionDevelopmentPath", remote(values.extensionDevelopmentPath)],
    ["extensionTestsPath", remote(values.extensionTestsPath)],
  ];
  const query = new URLSearchParams({ folder: String(folder), payload: JSON.stringify(payload) });
  await page.goto(`http://${server.authority}/?${query}`);
  return exit;
}

try {
  process.exitCode = await runTests();
} finally {
  await end();
}
