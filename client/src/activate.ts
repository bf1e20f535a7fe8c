import type { ExtensionContext } from "vscode";
import { commands, Uri, window } from "vscode";
import type { Status } from "../../server/src/lsp/messages.ts";
import { check } from "./commands/check.ts";
import { fixComponent, goToComponent, insertComponent } from "./commands/checklist.ts";
import { chooseFixes, chooseFixesInFolder } from "./commands/chooseFixes.ts";
import { chooseGuideline } from "./commands/chooseGuideline.ts";
import { registerDraftActions } from "./commands/draftActions.ts";
import { exportDraft } from "./commands/exportDraft.ts";
import { findCitingDrafts } from "./commands/findCitingDrafts.ts";
import { importWord } from "./commands/importWord.ts";
import { newDraft } from "./commands/newDraft.ts";
import { openRule } from "./commands/openRule.ts";
import { openSample } from "./commands/openSample.ts";
import { previewPages } from "./commands/previewPages.ts";
import { printDraft } from "./commands/printDraft.ts";
import { readDraftsAgain, stopReadingDrafts } from "./commands/readDrafts.ts";
import { readyToSign } from "./commands/readiness.ts";
import { registerOfDrafts } from "./commands/register.ts";
import { reviewSheet } from "./commands/reviewSheet.ts";
import { reviewWord } from "./commands/reviewWord.ts";
import { setUpOffice } from "./commands/setUpOffice.ts";
import { showStatus } from "./commands/showStatus.ts";
import { sortDraftList } from "./commands/sortDrafts.ts";
import { goToTask } from "./commands/tasks.ts";
import { offerToCheck } from "./detection/offer.ts";
import { createPreview } from "./preview/preview.ts";
import type { ClientFactory } from "./server/languageServer.ts";
import { createLanguageServer } from "./server/languageServer.ts";
import { expandWord } from "./typing/expandWord.ts";
import { createListKeys } from "./typing/listKeys.ts";
import { offerPaste } from "./typing/pasteHtml.ts";
import { createWordSnippets } from "./typing/wordSnippets.ts";
import { createChecklistView } from "./views/checklist.ts";
import type { ChecklistNode } from "./views/checklistItems.ts";
import { createDraftsView } from "./views/drafts.ts";
import { createEmptyDraftHint } from "./views/emptyDraft.ts";
import { createStatusItem } from "./views/statusItem.ts";
import type { TaskNode } from "./views/taskItems.ts";
import { createTasksView } from "./views/tasks.ts";
import { createTextPreview } from "./views/textPreview.ts";
import { createWordEditor } from "./word/wordEditor.ts";

/** What other extensions get, and the suite that runs in VS Code. */
export interface Api {
  /** What the status item shows of a document, by its address; undefined before its first check. */
  status(uri: string): Status | undefined;
  /** The text of the status item; empty while it is hidden. */
  statusText(): string;
  /** What an empty draft in front shows of how to begin; empty for any other. */
  emptyDraftHint(): string;
  /** What a screen reader says of each component in the view “Thể thức”. */
  checklist(): readonly string[];
  /** What a screen reader says of each draft in the view “Bản thảo”. */
  drafts(): readonly string[];
  /** What a screen reader says of each task in the view “Việc và thời hạn”. */
  tasks(): readonly string[];
  /** What stands above the list in the view “Bản thảo”; empty where nothing does. */
  draftsMessage(): string;
}

/** Everything that both hosts share. `home`: where new drafts are saved while no folder is open; undefined: VS Code asks. */
export function activateWith(context: ExtensionContext, create: ClientFactory, home?: Uri): Api {
  const channel = window.createOutputChannel("Chỉ thị", { log: true });
  const server = createLanguageServer(create, channel, Uri.joinPath(context.extensionUri, "docs/quy-tac"));
  const item = createStatusItem(server);
  const preview = createTextPreview();
  const checklist = createChecklistView(server);
  const drafts = createDraftsView(server, context.workspaceState);
  const hint = createEmptyDraftHint();
  const tasks = createTasksView(server);
  const pages = createPreview(server, context.extensionUri);
  const snippets = createWordSnippets(server, context);
  // From a line's menu with the line, by a key without.
  const ofLine = (act: (node: ChecklistNode | undefined) => unknown) => (node?: ChecklistNode) =>
    act(node ?? checklist.selected());
  const others: Readonly<Record<string, (...given: never[]) => unknown>> = {
    "chithi.drafts.refresh": () => readDraftsAgain(drafts),
    "chithi.drafts.stop": () => stopReadingDrafts(drafts),
    "chithi.drafts.sort": (wanted: unknown) => sortDraftList(drafts, wanted),
    "chithi.tasks.go": (node?: TaskNode) => goToTask(node ?? tasks.selected()),
    "chithi.showTasks": () => commands.executeCommand("chithi.tasks.focus"),
    "chithi.register": (wanted: unknown) => registerOfDrafts(server, wanted),
    "chithi.checklist.go": ofLine(goToComponent),
    "chithi.checklist.insert": ofLine((node) => insertComponent(server, node)),
    "chithi.checklist.fix": ofLine(fixComponent),
    "chithi.preview": () => previewPages(pages),
    "chithi.check": () => check(server),
    "chithi.chooseFixes": () => chooseFixes(server),
    "chithi.chooseFixesInFolder": () => chooseFixesInFolder(server),
    "chithi.openRule": (id: unknown) => openRule(context, id),
    "chithi.chooseGuideline": () => chooseGuideline(server),
    "chithi.readyToSign": () => readyToSign(server),
    "chithi.print": () => printDraft(server, context),
    "chithi.exportWord": () => exportDraft(server, "docx"),
    "chithi.exportHtml": () => exportDraft(server, "html"),
    "chithi.exportPdf": () => exportDraft(server, "pdf"),
    "chithi.reviewSheet": (wanted: unknown) => reviewSheet(server, wanted),
    "chithi.findCitingDrafts": () => findCitingDrafts(server),
    "chithi.newDraft": (wanted: unknown) => newDraft(server, context, home, wanted),
    "chithi.setUpOffice": () => setUpOffice(server),
    "chithi.importWord": (file: unknown) => importWord(server, channel, file),
    "chithi.reviewWord": (file: unknown, wanted: unknown) => reviewWord(server, channel, file, wanted),
    "chithi.expandWord": () => expandWord(server, snippets),
    "chithi.showStatus": () => showStatus(item),
    "chithi.openSample": () => openSample(context.extensionUri),
    "chithi.openWalkthrough": () =>
      commands.executeCommand("workbench.action.openWalkthrough", `${context.extension.id}#batDau`),
  };
  context.subscriptions.push(
    channel,
    server,
    item,
    preview,
    checklist,
    drafts,
    tasks,
    pages,
    snippets,
    createWordEditor(server, context.extensionUri),
    offerToCheck(context),
    createListKeys(server),
    offerPaste(server),
    hint,
    ...registerDraftActions(server, preview),
    ...Object.entries(others).map(([name, run]) => commands.registerCommand(name, run)),
  );
  return {
    status: item.status,
    statusText: item.text,
    emptyDraftHint: hint.text,
    checklist: checklist.labels,
    drafts: drafts.labels,
    tasks: tasks.labels,
    draftsMessage: drafts.message,
  };
}
