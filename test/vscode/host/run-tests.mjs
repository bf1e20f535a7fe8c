// node run-tests.mjs node|web FOLDER: runs the suite once, in the desktop program or in the server with a browser.
// A process of its own, because runTests() offers no way to stop it.

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runTests } from "@vscode/test-electron";
import { root } from "../../../scripts/project.mjs";
import { desktopVSCode } from "./desktop.mjs";
import { serveNothing } from "./requests.mjs";

const [kind = "node", folder = ""] = process.argv.slice(2);
const web = kind === "web";
const workspace = join(folder, "workspace");
const suite = {
  extensionDevelopmentPath: root,
  extensionTestsPath: join(root, "dist-test", web ? "suite.browser.js" : "suite.node.js"),
};
const kindArgs = web ? ["--extensionDevelopmentKind=web"] : [];

async function runInDesktop(/** @type {string} */ program) {
  const stop = serveNothing(join(folder, "channel"), "the desktop program takes no keys or pictures from outside");
  const launchArgs = [workspace, "--disable-extensions", `--user-data-dir=${join(folder, "data")}`, ...kindArgs];
  await runTests({ ...suite, vscodeExecutablePath: program, launchArgs }).finally(stop);
}

async function runInServer() {
  const launcher = fileURLToPath(new URL("launcher.mjs", import.meta.url));
  const launchArgs = [launcher, workspace, ...kindArgs];
  await runTests({ ...suite, vscodeExecutablePath: process.execPath, launchArgs, reuseMachineInstall: true });
}

try {
  const desktop = await desktopVSCode();
  await (desktop ? runInDesktop(desktop) : runInServer());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
