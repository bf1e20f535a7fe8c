import * as vscode from "vscode";
import { api, assertEqual, close, findings, until, untitled } from "./drafts.ts";
import { screenshot, type } from "./host.ts";
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
