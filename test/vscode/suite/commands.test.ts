import * as vscode from "vscode";
import { api, assertEqual, close, closeAll, until } from "./drafts.ts";
import { channelUri, screenshot } from "./host.ts";
import { picture, test } from "./registry.ts";
import { silentCommands } from "./silentCommands.ts";

interface Contributed {
  readonly commands: readonly { readonly command: string }[];
  readonly keybindings: readonly { readonly command: string; readonly key: string; readonly when: string }[];
  readonly walkthroughs: readonly { readonly id: string; readonly steps: readonly object[] }[];
}

function contributed(): Contributed {
  return vscode.extensions.getExtension("chithi.chithi")?.packageJSON.contributes;
}

const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs).length;

test("every contributed command, and every one that keys and the walkthrough name, is registered", async () => {
  await api();
  const registered = new Set(await vscode.commands.getCommands(true));
  const { commands, keybindings, walkthroughs } = contributed();
  const named = JSON.stringify(walkthroughs).matchAll(/(?:onCommand|\(command):([\w.]+)/g);
  const all = [
    ...commands.map(({ command }) => command),
    ...keybindings.map(({ command }) => command),
    ...[...named].map((match) => match[1] as string),
  ];
  assertEqual(
    all.filter((command) => !registered.has(command)),
    [],
    "commands that are not there",
  );
});

for (const [place, file] of [
  ["an empty window", () => null],
  ["an editor with other text", () => channelUri("only.txt")],
] as const) {
  test(`no command is silent in ${place}`, async () => {
    assertEqual(await silentCommands(file()), [], "commands that do nothing, and do not say why");
  });
}

/** Parts of a window in which no draft is edited, so that their keys are free in drafts. */
const ELSEWHERE =
  /terminal|notebook|list|tree|interactive|debug|scm|search|comment|diff|chat|webview|quickInput|filesExplorer|editorLangId|testing|accessib/i;

/** The conditions of a key that the extension has at places of a draft alone, above what VS Code does with it elsewhere. */
const AT_A_PLACE = /\bchithi\./;

test("the keys are taken by no other command in a draft", async () => {
  const uri = vscode.Uri.parse("vscode://defaultsettings/keybindings.json");
  const text = (await vscode.workspace.openTextDocument(uri)).getText();
  const all = JSON.parse(text.replace(/^\s*\/\/.*$/gm, "")) as { key: string; command: string; when?: string }[];
  if (all.length < 500) throw new Error(`only ${all.length} key bindings are there`);
  const normal = (key: string) => key.toLowerCase().split("+").sort().join("+");
  const own = contributed().keybindings;
  const everywhere = own.filter(({ when }) => !AT_A_PLACE.test(when));
  const keys = new Set(everywhere.map(({ key }) => normal(key)));
  const taken = all.filter(
    ({ key, command, when = "" }) =>
      keys.has(normal(key)) && !command.startsWith("chithi.") && !command.startsWith("-") && !ELSEWHERE.test(when),
  );
  assertEqual(taken, [], "the keys of others");
  const shown = all.filter((one) =>
    own.some(({ key, command }) => command === one.command && normal(key) === normal(one.key)),
  );
  assertEqual(shown.length, own.length, "how many of the extension's keys VS Code understands");
});

picture("a picture of the walkthrough", async () => {
  await vscode.commands.executeCommand("workbench.action.closeSidebar");
  await vscode.commands.executeCommand("chithi.openWalkthrough");
  await until("it is open", () => tabs() > 0);
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  await screenshot("lam-quen");
  await closeAll();
  await vscode.commands.executeCommand("workbench.view.explorer");
});

test("the walkthrough's sample is an untitled draft with findings", async () => {
  await vscode.commands.executeCommand("chithi.openSample");
  const document = vscode.window.activeTextEditor?.document;
  assertEqual([document?.isUntitled, document?.languageId], [true, "chithi"], "the document");
  const uri = document?.uri as vscode.Uri;
  await until("its findings are shown", () => vscode.languages.getDiagnostics(uri).length > 3);
  await close();
});
