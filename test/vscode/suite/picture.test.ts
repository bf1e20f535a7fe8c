import * as vscode from "vscode";
import { close, findings, open } from "./drafts.ts";
import { atRest, press, screenshot } from "./host.ts";
import { picture } from "./registry.ts";

/** What makes the picture easier to read. The font has all Vietnamese letters, which a bare Linux's other one lacks. */
const SETTINGS = {
  "editor.fontFamily": "DejaVu Sans, sans-serif",
  "editor.minimap.enabled": false,
  "editor.lightbulb.enabled": "off",
  "editor.fontSize": 13,
} as const;

/** Leaves the side bar to the outline. There is no command that folds the list of files away, but there are keys. */
async function makeRoomForOutline(): Promise<void> {
  await vscode.commands.executeCommand("timeline.toggleVisibility");
  await vscode.commands.executeCommand("workbench.files.action.focusFilesExplorer");
  // Back over the buttons of its title to the title itself.
  await press("Shift+Tab");
  await press("Shift+Tab");
  await press("ArrowLeft");
  await vscode.commands.executeCommand("outline.focus");
}

// The picture in the README: see scripts/test-vscode.mjs --update-screenshots.
picture("a picture of the extension at work", async () => {
  const configuration = vscode.workspace.getConfiguration();
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  await vscode.commands.executeCommand("notifications.clearAll");
  try {
    for (const [name, value] of Object.entries(SETTINGS)) {
      await configuration.update(name, value, vscode.ConfigurationTarget.Global);
    }
    const editor = await open("co-loi.chithi");
    await findings(editor.document);
    await makeRoomForOutline();
    await vscode.commands.executeCommand("workbench.actions.view.problems");
    await vscode.window.showTextDocument(editor.document, { preview: false });
    editor.selection = new vscode.Selection(3, 4, 3, 4);
    // The outline and the list are drawn a moment after their data is there.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await screenshot("trong-vscode");
  } finally {
    for (const name of Object.keys(SETTINGS)) {
      await configuration.update(name, undefined, vscode.ConfigurationTarget.Global);
    }
  }
  await close();
});

// For people who never saw it: docs/huong-dan.md, “Làm quen với màn hình”.
picture("a picture of the command palette", async () => {
  const editor = await open("co-loi.chithi");
  await findings(editor.document);
  void vscode.commands.executeCommand("workbench.action.quickOpen", ">Chỉ thị: ");
  await atRest(1_000);
  await screenshot("bang-lenh");
  await press("Escape");
  await close();
});
