import * as vscode from "vscode";
import { api, checked, close, findings, open, until } from "./drafts.ts";
import { extensionHost } from "./host.ts";
import { test } from "./registry.ts";
import { serverProcess } from "./serverProcess.ts";

async function survivesDeaths(): Promise<void> {
  const { document } = await open("co-loi.chithi");
  await findings(document);
  // Four new starts in three minutes, then no more.
  for (let death = 1; death <= 5; death++) {
    const server = await until("the server runs", serverProcess);
    process.kill(server, "SIGKILL");
    await until("it is dead", () => serverProcess() !== server);
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  if (serverProcess() !== undefined) throw new Error("it was started once more");

  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(12, 0), "Đoạn mới.\n\n");
  await vscode.workspace.applyEdit(edit);
  await vscode.commands.executeCommand("chithi.check");
  await checked(document);
  await close();
  const { statusText } = await api();
  await until("the item is hidden", () => statusText() === "");
}

// A worker does not end by itself.
if (extensionHost === "node")
  test("a server that dies is started again; when it keeps dying, a command starts it", survivesDeaths);
