import * as vscode from "vscode";
import { api, checked, close, findings, open, until } from "./drafts.ts";
import { extensionHost } from "./host.ts";
import { skip, test } from "./registry.ts";

/** The language server's process: the child of the extension host that runs it. */
function serverProcess(): number | undefined {
  if (process.platform !== "linux") skip("children of a process are looked for in /proc");
  const { readFileSync } = process.getBuiltinModule("node:fs");
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, "utf8");
  return children
    .split(" ")
    .filter(Boolean)
    .map(Number)
    .find((child) => readFileSync(`/proc/${child}/cmdline`, "utf8").includes("dist/server.js"));
}

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
