import type { ExtensionContext } from "vscode";
import { commands, Uri, window } from "vscode";
import type { Status } from "../../server/src/lsp/messages.ts";
import { check } from "./commands/check.ts";
import { fixComponent, goToComponent, insertComponent } from "./commands/checklist.ts";
import { registerDraftActions } from "./commands/draftActions.ts";
import { exportDraft } from "./commands/exportDraft.ts";
import { findCitingDrafts } from "./commands/findCitingDrafts.ts";
import { importWord } from "./commands/importWord.ts";
import { newDraft } from "./commands/newDraft.ts";
import { openSample } from "./commands/openSample.ts";
import { previewPages } from "./commands/previewPages.ts";
import { readDraftsAgain, stopReadingDrafts } from "./commands/readDrafts.ts";
import { reviewSheet } from "./commands/reviewSheet.ts";
import { showStatus } from "./commands/showStatus.ts";
import { sortDraftList } from "./commands/sortDrafts.ts";
import { offerToCheck } from "./detection/offer.ts";
import { createPreview } from "./preview/preview.ts";
import type { ClientFactory } from "./server/languageServer.ts";
import { createLanguageServer } from "./server/languageServer.ts";
import { createChecklistView } from "./views/checklist.ts";
import type { ChecklistNode } from "./views/checklistItems.ts";
import { createDraftsView } from "./views/drafts.ts";
import { createStatusItem } from "./views/statusItem.ts";
import { createTextPreview } from "./views/textPreview.ts";

/** What other extensions get, and the suite that runs in VS Code. */
export interface Api {
  /** What the status item shows of a document, by its address; undefined before its first check. */
  status(uri: string): Status | undefined;
  /** The text of the status item; empty while it is hidden. */
  statusText(): string;
  /** What a screen reader says of each component in the view “Thể thức”. */
  checklist(): readonly string[];
  /** What a screen reader says of each draft in the view “Bản thảo”. */
  drafts(): readonly string[];
  /** What stands above the list in the view “Bản thảo”; empty where nothing does. */
  draftsMessage(): string;
}

/** Everything that both hosts share. */
export function activateWith(context: ExtensionContext, create: ClientFactory): Api {
  const channel = window.createOutputChannel("Chỉ thị", { log: true });
  const server = createLanguageServer(create, channel, Uri.joinPath(context.extensionUri, "docs/quy-tac"));
  const item = createStatusItem(server);
  const preview = createTextPreview();
  const checklist = createChecklistView(server);
  const drafts = createDraftsView(server, context.workspaceState);
  const onComponent = (name: string, act: (node: ChecklistNode | undefined) => unknown) =>
    // From a line's menu with the line, by a key without.
    commands.registerCommand(name, (node?: ChecklistNode) => act(node ?? checklist.selected()));
  const pages = createPreview(server, context.extensionUri);
  context.subscriptions.push(
    channel,
    server,
    item,
    preview,
    checklist,
    drafts,
    commands.registerCommand("chithi.drafts.refresh", () => readDraftsAgain(drafts)),
    commands.registerCommand("chithi.drafts.stop", () => stopReadingDrafts(drafts)),
    commands.registerCommand("chithi.drafts.sort", (wanted: unknown) => sortDraftList(drafts, wanted)),
    onComponent("chithi.checklist.go", goToComponent),
    onComponent("chithi.checklist.insert", (node) => insertComponent(server, node)),
    onComponent("chithi.checklist.fix", fixComponent),
    pages,
    offerToCheck(context),
    commands.registerCommand("chithi.preview", () => previewPages(pages)),
    commands.registerCommand("chithi.check", () => check(server)),
    ...registerDraftActions(server, preview),
    commands.registerCommand("chithi.exportWord", () => exportDraft(server, "docx")),
    commands.registerCommand("chithi.exportHtml", () => exportDraft(server, "html")),
    commands.registerCommand("chithi.exportPdf", () => exportDraft(server, "pdf")),
    commands.registerCommand("chithi.reviewSheet", (wanted: unknown) => reviewSheet(server, wanted)),
    commands.registerCommand("chithi.findCitingDrafts", () => findCitingDrafts(server)),
    commands.registerCommand("chithi.newDraft", (wanted: unknown) => newDraft(server, context, wanted)),
    commands.registerCommand("chithi.importWord", (file?: unknown) => importWord(server, channel, file)),
    commands.registerCommand("chithi.showStatus", () => showStatus(item)),
    commands.registerCommand("chithi.openSample", () => openSample(context.extensionUri)),
    commands.registerCommand("chithi.openWalkthrough", () =>
      commands.executeCommand("workbench.action.openWalkthrough", `${context.extension.id}#batDau`),
    ),
  );
  return {
    status: item.status,
    statusText: item.text,
    checklist: checklist.labels,
    drafts: drafts.labels,
    draftsMessage: drafts.message,
  };
}
