import * as vscode from "vscode";
import { api, assertEqual, close, closeAll, findings, until, untitled } from "./drafts.ts";
import { atRest, press, screenshot, type } from "./host.ts";
import { test } from "./registry.ts";

test("a draft without a letter shows how to begin, and no errors", async () => {
  const { emptyDraftHint } = await api();
  const editor = await untitled("");
  assertEqual(await findings(editor.document), [], "the findings");
  await until("it says how to begin", () => emptyDraftHint().includes("Soạn văn bản mới"));
  await screenshot("ban-thao-trong");
  await type("TỈNH UỶ SƠN HÀ");
  await until("the hint is gone", () => emptyDraftHint() === "");
  assertEqual((await findings(editor.document)).length > 0, true, "the findings once something is written");
  await vscode.commands.executeCommand("editor.action.selectAll");
  await vscode.commands.executeCommand("deleteLeft");
  assertEqual(await findings(editor.document), [], "the findings once all is deleted");
  await close();
});

for (const [theme, name] of [
  ["Default Light Modern", "sang"],
  ["Default Dark Modern", "toi"],
  ["Default High Contrast", "tuong-phan"],
] as const) {
  test(`how to begin, and the guide's steps, are drawn in the theme “${theme}”`, async () => {
    const { emptyDraftHint } = await api();
    const configuration = vscode.workspace.getConfiguration("workbench");
    try {
      await configuration.update("colorTheme", theme, vscode.ConfigurationTarget.Global);
      const { document } = await untitled("");
      await findings(document);
      await until("it says how to begin", () => emptyDraftHint() !== "");
      const ended = vscode.commands.executeCommand("chithi.newDraft", { kind: "chi-thi" });
      await atRest(1_000);
      await type("xa");
      await atRest(1_000);
      await screenshot(`soan-moi-${name}`);
      await press("Escape");
      await ended;
      const setting = vscode.commands.executeCommand("chithi.setUpOffice");
      await atRest(1_000);
      await screenshot(`thiet-lap-${name}`);
      await press("Escape");
      await setting;
    } finally {
      await configuration.update("colorTheme", undefined, vscode.ConfigurationTarget.Global);
      await closeAll();
    }
  }, 60_000);
}
