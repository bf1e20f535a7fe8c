import * as vscode from "vscode";
import { assertEqual, closeAll, findings, open, until } from "./drafts.ts";
import { atRest, inWebview, labelsOf, screenshot } from "./host.ts";
import { test } from "./registry.ts";

/** Paper, letters and desk of the preview, and how a screen reader's and the theme's own classes are called. */
const LOOKS = `(() => {
  const looks = (selector) => {
    const { backgroundColor, color } = getComputedStyle(document.querySelector(selector));
    return [backgroundColor, color];
  };
  return { desk: looks("body"), paper: looks(".sheet"), letters: looks(".sheet .docType")[1] };
})()`;
const THEME = `document.body.className`;

interface Looks {
  readonly desk: readonly string[];
  readonly paper: readonly string[];
  readonly letters: string;
}

const BLACK = "rgb(0, 0, 0)";
const WHITE = "rgb(255, 255, 255)";

for (const [theme, name, kind] of [
  ["Default High Contrast", "tuong-phan-toi", "vscode-high-contrast"],
  ["Default High Contrast Light", "tuong-phan-sang", "vscode-high-contrast-light"],
] as const) {
  test(`the preview's paper is white in the theme “${theme}”, and the views are drawn`, async () => {
    const configuration = vscode.workspace.getConfiguration("workbench");
    try {
      await configuration.update("colorTheme", theme, vscode.ConfigurationTarget.Global);
      await vscode.commands.executeCommand("chithi.checklist.focus");
      const { document } = await open("co-loi.chithi");
      await findings(document);
      await vscode.commands.executeCommand("chithi.preview");
      await until("the pages are drawn in it", async () =>
        (await inWebview<string>(THEME).catch(() => "")).includes(kind),
      );
      const looks = await until("the paper is there", () => inWebview<Looks>(LOOKS).catch(() => undefined));
      assertEqual(looks, { desk: ["rgb(115, 115, 115)", BLACK], paper: [WHITE, BLACK], letters: BLACK }, "the looks");
      await until("the components are listed", async () => (await labelsOf("[role=treeitem]")).length > 5);
      await vscode.commands.executeCommand("workbench.action.focusFirstEditorGroup");
      await vscode.commands.executeCommand("editor.action.marker.next");
      await atRest(1_000);
      await screenshot(name);
      await vscode.commands.executeCommand("closeMarkersNavigation");
    } finally {
      await configuration.update("colorTheme", undefined, vscode.ConfigurationTarget.Global);
      await closeAll();
      await vscode.commands.executeCommand("workbench.view.explorer");
    }
  });
}
