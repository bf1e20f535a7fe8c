import * as vscode from "vscode";
import { extensionHost, workspaceUri } from "./host.ts";
import { test } from "./registry.ts";

/** Set when the suite is bundled. */
declare const INTENDED_HOST: string;

test("the suite runs in the extension host that it is bundled for", () => {
  if (extensionHost !== INTENDED_HOST) throw new Error(`it runs in the ${extensionHost} host`);
});

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
