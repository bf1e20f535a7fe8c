// What a test asks of the program that runs VS Code: see test/vscode/host/requests.mjs.
// The two share a folder beside the workspace, which both extension hosts reach through VS Code's file system.
import * as vscode from "vscode";
import { skip } from "./registry.ts";

const WAIT = 10_000;

/** Which extension host runs the suite. (VS Code gives its web workers a `process`, so that one does not tell.) */
export const extensionHost: "node" | "web" = "importScripts" in globalThis ? "web" : "node";

/** The folder that is open: a copy of test/vscode/workspace. */
export function workspaceUri(...path: string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error("no folder is open");
  return vscode.Uri.joinPath(folder.uri, ...path);
}

export function channelUri(file: string): vscode.Uri {
  const channel = vscode.workspace.getConfiguration().get<string>("chithi.test.channel");
  const here = vscode.extensions.getExtension("chithi.chithi")?.extensionUri;
  if (channel === undefined || here === undefined) return workspaceUri("..", "channel", file);
  return vscode.Uri.joinPath(here.with({ path: channel }), file);
}

/** Numbers that a window before this one did not use. */
let last = Date.now();

async function ask(request: { do: string; [argument: string]: unknown }): Promise<unknown> {
  const id = ++last;
  const partial = channelUri(`request-${id}.partial`);
  await vscode.workspace.fs.writeFile(partial, new TextEncoder().encode(JSON.stringify(request)));
  await vscode.workspace.fs.rename(partial, channelUri(`request-${id}.json`));
  for (const end = Date.now() + WAIT; Date.now() < end; ) {
    const answer = await read(channelUri(`answer-${id}.json`));
    if (answer !== undefined) {
      const { value, error, unavailable } = JSON.parse(answer) as {
        value?: unknown;
        error?: string;
        unavailable?: string;
      };
      if (unavailable) skip(unavailable);
      if (error) throw new Error(`${request.do}: ${error}`);
      return value;
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`${request.do}: the host did not answer`);
}

/** A file that the windows of one run share; undefined where there is none. */
export function readChannel(file: string): Promise<string | undefined> {
  return read(channelUri(file));
}

/** Loads the window again, with or without its folder; the suite goes on with the second half of this test. */
export async function reload(test: string, window: "as it is" | "without a folder" = "as it is"): Promise<never> {
  await vscode.workspace.fs.writeFile(channelUri("resumed.txt"), new TextEncoder().encode(test));
  await ask({ do: "reload", folderless: window === "without a folder" });
  return new Promise(() => {});
}

async function read(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** Saves a picture of the window (1280 × 800) as test-results/screenshots/node/NAME.png, or …/web/NAME.png. */
export async function screenshot(name: string): Promise<void> {
  await ask({ do: "screenshot", file: `test-results/screenshots/${extensionHost}/${name}.png` });
}

/** Presses one key or combination, in Playwright's names: "Enter", "Tab", "Control+Shift+P". */
export async function press(keys: string): Promise<void> {
  await ask({ do: "press", keys });
}

/** Types text into what has the focus, key by key. */
export async function type(text: string): Promise<void> {
  await ask({ do: "type", text });
}

/** Types as an input method does: each step replaces the one before it, the last one is committed. */
export async function compose(...steps: string[]): Promise<void> {
  await ask({ do: "compose", steps });
}

/** Pastes what another program put on the clipboard: HTML, with the plain text beside it. */
export async function paste(html: string, text: string): Promise<void> {
  await ask({ do: "paste", html, text });
}

/**
 * Waits until the window has drawn nothing for so many milliseconds: what takes keys, a list or a dialog, takes them a
 * moment after it is drawn, and VS Code has no event for it.
 */
export async function atRest(quiet = 500): Promise<void> {
  await ask({ do: "rest", quiet });
}

/** What a screen reader says of the elements of the window that a CSS selector finds, in their order. */
export async function labelsOf(selector: string): Promise<readonly string[]> {
  return (await ask({ do: "labels", selector })) as string[];
}

/** What an expression is worth in the document of the webview that is shown, as JSON can tell it. */
export function inWebview<T>(expression: string): Promise<T> {
  return ask({ do: "webview", expression }) as Promise<T>;
}
