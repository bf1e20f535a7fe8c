import type { ExtensionContext } from "vscode";
import type { Api } from "./activate.ts";

/** What there is for each of the two extension hosts. */
type Host = typeof import("./extension.node.ts");

/** Called by VS Code. Both hosts load this bundle, so that what they share is shipped once; the other's part is never evaluated. */
export function activate(context: ExtensionContext): Api {
  const inWorker = "WorkerGlobalScope" in globalThis;
  const host: Host = inWorker ? require("./extension.browser.ts") : require("./extension.node.ts");
  return host.activate(context);
}
