import * as vscode from "vscode";
import { assertEqual, close, ruleOf, until, untitled } from "./drafts.ts";
import { press, screenshot } from "./host.ts";
import { picture, test } from "./registry.ts";

const SLIP = "chu/nham-tu";
const TEXT = `ĐẢNG BỘ XÃ AN PHÚ
ĐẢNG UỶ

Các chi bộ lãnh đạo nhân dân chủ động ứng phó trong mọi hình huống, không để bị động.
`;

/** Waits for the finding, which comes when nobody has typed for a while. */
async function slipIn(document: vscode.TextDocument): Promise<vscode.Diagnostic> {
  return until("the slip", () => vscode.languages.getDiagnostics(document.uri).find((one) => ruleOf(one) === SLIP));
}

test("a word that is a slip is told of, and its fix writes the likelier one", async () => {
  const { document } = await untitled(TEXT);
  const slip = await slipIn(document);
  assertEqual(document.getText(slip.range), "hình", "the word");
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    slip.range,
    vscode.CodeActionKind.QuickFix.value,
  );
  const fix = actions.find(({ title }) => title === "Viết “tình”");
  if (fix?.edit === undefined) throw new Error(`no fix among ${actions.map(({ title }) => title).join("; ")}`);
  await vscode.workspace.applyEdit(fix.edit);
  assertEqual(document.lineAt(3).text.includes("mọi tình huống"), true, "the line is mended");
  await close();
});

picture("a picture of a slip and its fix", async () => {
  const { document } = await untitled(TEXT);
  const slip = await slipIn(document);
  const editor = await vscode.window.showTextDocument(document);
  editor.selection = new vscode.Selection(slip.range.start, slip.range.start);
  await vscode.commands.executeCommand("workbench.actions.view.problems");
  await vscode.window.showTextDocument(document);
  await press("Control+.");
  // The menu is drawn a moment after its data is there.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await screenshot("nham-tu");
  await press("Escape");
  await close();
});
