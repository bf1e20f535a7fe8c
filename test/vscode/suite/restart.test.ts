import * as vscode from "vscode";
import { api, checked, close, findings, open, ruleOf, until } from "./drafts.ts";
import { extensionHost } from "./host.ts";
import { test } from "./registry.ts";
import { serverProcess } from "./serverProcess.ts";

/** The server's process, which may take a moment to start; undefined where none starts. */
async function newServer(): Promise<number | undefined> {
  for (const end = Date.now() + 5000; Date.now() < end; ) {
    const server = serverProcess();
    if (server !== undefined) return server;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}

async function survivesDeaths(): Promise<void> {
  const { document } = await open("co-loi.chithi");
  await findings(document);
  // Four new starts in three minutes, then no more; the test above may have caused the first of them.
  let deaths = 0;
  for (let server = await newServer(); server !== undefined; server = await newServer()) {
    if (++deaths > 5) throw new Error("it was started once more");
    process.kill(server, "SIGKILL");
    await until("it is dead", () => serverProcess() !== server);
  }
  if (deaths < 4) throw new Error(`it was given up after ${deaths} deaths`);

  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(12, 0), "Đoạn mới.\n\n");
  await vscode.workspace.applyEdit(edit);
  await vscode.commands.executeCommand("chithi.check");
  await checked(document);
  await close();
  const { statusText } = await api();
  await until("the item is hidden", () => statusText() === "");
}

async function losesNothing(): Promise<void> {
  const { document } = await open("co-loi.chithi");
  const before = (await findings(document)).length;
  const whole = document.getText();
  const line = document.lineAt(0).text;
  const insert = async (text: string) => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, text);
    await vscode.workspace.applyEdit(edit);
  };
  const server = await until("the server runs", serverProcess);
  // It dies between two keystrokes; the drafter does not notice, and goes on.
  await insert("\n<!-- chithi-bo-qua ");
  process.kill(server, "SIGKILL");
  await insert("khong-co/quy-tac-nay -->\n");
  await insert("Đoạn cuối.\n");
  const began = Date.now();
  const { status } = await api();
  const codes = () => vscode.languages.getDiagnostics(document.uri).map(ruleOf);
  const found = await until(
    "the new server tells of what was typed meanwhile",
    () => (codes().includes("bo-qua/khong-ro") ? codes() : undefined),
    () => ({
      killed: server,
      runs: serverProcess(),
      codes: codes(),
      version: document.version,
      told: status(document.uri.toString())?.version,
    }),
  );
  if (Date.now() - began > 20_000) throw new Error("it took longer than a drafter waits");
  if (found.length < before) throw new Error(`${found.length} findings of ${before + 1}`);
  const expected = `${whole}\n<!-- chithi-bo-qua khong-co/quy-tac-nay -->\nĐoạn cuối.\n`;
  if (document.getText().replaceAll("\r\n", "\n").trim() !== expected.trim() || document.lineAt(0).text !== line) {
    throw new Error(`the text is another one: ${document.getText().slice(-200)}`);
  }
  await close();
}

// A worker does not end by itself.
if (extensionHost === "node")
  test(
    "a server that is killed in mid-edit is back with the right findings, and nothing of the text is lost",
    losesNothing,
  );
if (extensionHost === "node")
  test("a server that dies is started again; when it keeps dying, a command starts it", survivesDeaths);
