// The suite that runs inside VS Code, in both extension hosts. VS Code loads it and calls run().
import * as vscode from "vscode";
import { channelUri, readChannel } from "./host.ts";
import { runRegistered } from "./registry.ts";
import { measureStart } from "./start.ts";
import { MEASURE_START } from "./startFigures.ts";
// Before all: it watches what the client does.
import "./outgoing.ts";
// First: it looks at a window in which no draft has been opened yet.
import "./detection.test.ts";
import "./smoke.test.ts";
import "./checking.test.ts";
import "./wording.test.ts";
import "./structure.test.ts";
import "./writing.test.ts";
import "./listKeys.test.ts";
import "./pasting.test.ts";
import "./emptyDraft.test.ts";
import "./completing.test.ts";
import "./navigating.test.ts";
import "./citing.test.ts";
import "./readiness.test.ts";
import "./wordEditor.test.ts";
import "./reviewSheet.test.ts";
import "./sections.test.ts";
import "./newDraft.test.ts";
import "./makeCopy.test.ts";
import "./wholeDirective.test.ts";
import "./stateDraft.test.ts";
import "./status.test.ts";
import "./restart.test.ts";
import "./transforming.test.ts";
import "./exporting.test.ts";
import "./commands.test.ts";
import "./menus.test.ts";
import "./checklist.test.ts";
import "./tasks.test.ts";
import "./importing.test.ts";
import "./workingDay.test.ts";
import "./reviewing.test.ts";
import "./preview.test.ts";
import "./writtenTypes.test.ts";
import "./themes.test.ts";
import "./draftList.test.ts";
import "./picture.test.ts";
// After all that happens in this window.
import "./network.test.ts";
// Last: the suite goes on behind it in another window.
import "./reload.test.ts";
// In a window without a folder.
import "./folderless.test.ts";

export async function run(): Promise<void> {
  const resumed = await readChannel("resumed.txt");
  const lines = resumed === undefined ? [] : ((await readChannel("results.jsonl")) ?? "").split("\n").filter(Boolean);
  const failedBefore = lines.some((line) => JSON.parse(line).outcome === "failed");
  const record = async (line: object) => {
    lines.push(JSON.stringify(line));
    console.log(lines.at(-1));
    await vscode.workspace.fs.writeFile(channelUri("results.jsonl"), new TextEncoder().encode(`${lines.join("\n")}\n`));
  };
  const only = new TextDecoder().decode(await vscode.workspace.fs.readFile(channelUri("only.txt")));
  if (only === MEASURE_START) {
    const message = JSON.stringify(await measureStart());
    await record({ test: only, outcome: "taken", milliseconds: 0, message });
    await record({ end: true });
    return;
  }
  const good = await runRegistered(only, resumed, record);
  await record({ end: true });
  if (!good || failedBefore) throw new Error("a test failed");
}
