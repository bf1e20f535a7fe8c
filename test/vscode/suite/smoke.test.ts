import * as vscode from "vscode";
import { workspaceUri } from "./host.ts";
import { test } from "./registry.ts";

test("the extension activates", async () => {
  const extension = vscode.extensions.getExtension("chithi.chithi");
  if (!extension) throw new Error("the extension is not there");
  await extension.activate();
  if (!extension.isActive) throw new Error("the extension is not active");
});

test("a .chithi document has the language chithi", async () => {
  const document = await vscode.workspace.openTextDocument(workspaceUri("du-thao.chithi"));
  if (document.languageId !== "chithi") throw new Error(`its language is ${document.languageId}`);
});
