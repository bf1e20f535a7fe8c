import type { ExtensionContext, Memento, TextDocument, TextEditor, Uri } from "vscode";
import { CancellationTokenSource, SnippetString, window, workspace } from "vscode";
import type { DraftAnswers, NewDraftAnswer } from "../../../server/src/lsp/messages.ts";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import type { Guide } from "./guided.ts";
import { runGuide } from "./guided.ts";
import { offerToKeepOffice } from "./keepOffice.ts";
import { officeFolder } from "./officeFile.ts";
import { openUntitled } from "./untitledDraft.ts";

const MEMORY = "chithi.newDraft";
/** How often a draft that was opened is looked for, every 50 ms. */
const MOST_TRIES = 100;

/** What key bindings and other extensions may pass: answers, whose steps are left out. */
export interface NewDraftArguments extends DraftAnswers {
  /** True: nothing is asked; what is left open is as the guide proposes. */
  readonly quick?: boolean;
}

/** The answers of the last draft: of this workspace, else of any. */
function recall({ workspaceState, globalState }: ExtensionContext): DraftAnswers {
  const of = (memory: Memento) => memory.get<DraftAnswers>(MEMORY);
  return of(workspaceState) ?? of(globalState) ?? {};
}

async function remember({ workspaceState, globalState }: ExtensionContext, answers: DraftAnswers): Promise<void> {
  // Number and abstract are the draft's alone.
  const { number: _, abstract: __, ...kept } = answers;
  await workspaceState.update(MEMORY, kept);
  await globalState.update(MEMORY, kept);
}

/** The document whose `.chithi.json` holds for the draft: with one folder open it is that folder's anyway. */
function nearbyUri(): { readonly uri?: string } {
  const folders = workspace.workspaceFolders ?? [];
  const active = window.activeTextEditor?.document.uri;
  if (folders.length < 2 || active === undefined || workspace.getWorkspaceFolder(active) === undefined) return {};
  return { uri: active.toString() };
}

/**
 * Leads to a new draft step by step, and opens it untitled, to tab through. `wanted`: `NewDraftArguments`; File › New
 * passes something else, which is left aside. Escape at any step leaves nothing behind. `home`: where drafts are saved
 * while no folder is open.
 */
export async function newDraft(
  server: LanguageServer,
  context: ExtensionContext,
  home: Uri | undefined,
  wanted?: unknown,
): Promise<void> {
  const { quick, ...given } = (typeof wanted === "object" && wanted !== null ? wanted : {}) as NewDraftArguments;
  const around = { ...nearbyUri(), remembered: recall(context) };
  let answers: DraftAnswers | undefined;
  let made: NewDraftAnswer;
  try {
    if (!(await server.ready())) return sayNotRunning();
    answers = quick === true ? given : await runGuide(guideTo(server, around), given);
    // Escape says that nothing is wanted.
    if (answers === undefined) return;
    made = await server.ask("chithi/newDraft", { ...around, answers });
  } catch {
    // It ended meanwhile, or could not answer; the log says why.
    return sayNotRunning();
  }
  if (quick !== true) await remember(context, answers);
  const folder = officeFolder();
  if (quick !== true && folder !== undefined) {
    // What cannot be kept must not keep the draft from being opened.
    await offerToKeepOffice(server, context.workspaceState, folder, answers).catch(() => {});
  }
  const document = await openUntitled(made.name, folder ?? home);
  if (folder === undefined && document.uri.path.startsWith("/")) tellWhereSaved(document.uri.path);
  if (!(await openWith(document, new SnippetString(made.snippet)))) sayNotOpened();
}

/**
 * Shows a new draft with the snippet. Where it has the address of one just closed, VS Code may still hand out that one's
 * editor, in which nothing can be inserted: then the new one's is waited for.
 */
async function openWith({ uri }: TextDocument, snippet: SnippetString): Promise<boolean> {
  let editor: TextEditor | undefined = await window.showTextDocument(uri);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    if (editor !== undefined && isFresh(editor, uri) && (await editor.insertSnippet(snippet))) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
    editor = window.visibleTextEditors.find((each) => isFresh(each, uri));
  }
  return false;
}

/** Says once where a draft was saved that nobody was asked about: no folder is open, in which it would be seen. */
function tellWhereSaved(path: string): void {
  const listener = workspace.onDidSaveTextDocument(({ uri }) => {
    if (uri.path !== path) return;
    listener.dispose();
    void notify.info(
      say({
        vi: `Đã lưu bản thảo vào ${uri.fsPath}. Muốn lưu ở chỗ khác, chọn File › Save As….`,
        en: `The draft was saved as ${uri.fsPath}. To save it elsewhere, choose File › Save As….`,
      }),
    );
  });
}

function isFresh({ document }: TextEditor, uri: Uri): boolean {
  return document.uri.toString() === uri.toString() && !document.isClosed && document.getText() === "";
}

function sayNotOpened(): void {
  void notify.error(
    say({
      vi: "Chưa mở được bản thảo mới: VS Code chưa sẵn sàng. Hãy chọn lại “Soạn văn bản mới”; cơ quan, người ký, nơi nhận đã chọn vẫn được nhớ.",
      en: "The new draft could not be opened: VS Code was not ready. Choose “New draft” again; body, signer and recipients are remembered.",
    }),
  );
}

function sayNotRunning(): void {
  void notify.error(
    say({
      vi: "Chưa soạn được văn bản mới vì bộ kiểm tra của Chỉ thị không trả lời. Trong lúc chờ, có thể tạo tệp .chithi, gõ “chithi” hoặc “congvan” rồi nhấn Tab để dùng mẫu có sẵn.",
      en: "No new draft can be made, because Chỉ thị's checker does not answer. Meanwhile, create a .chithi file, type “chithi” or “congvan” and press Tab for a template.",
    }),
  );
}

interface Around {
  readonly uri?: string;
  readonly remembered: DraftAnswers;
}

/** The guide to a new draft. Reading a folder of drafts for their numbers is stopped when the number was asked for. */
function guideTo(server: LanguageServer, around: Around): Guide {
  return {
    title: say({ vi: "Soạn văn bản mới", en: "New draft" }),
    questions: (answers) => server.ask("chithi/newDraftQuestions", { ...around, answers }),
    offer({ series }, over) {
      if (series === null) return null;
      const stop = new CancellationTokenSource();
      void over.then(() => stop.cancel());
      const { uri } = around;
      const answer = server.ask("chithi/nextNumber", { ...(uri !== undefined && { uri }), ...series }, stop.token);
      return {
        coming: answer.then(
          ({ next }) => (next === null ? "" : String(next).padStart(2, "0")),
          () => "",
        ),
        words: (number) => say({ vi: `Số tiếp theo trong thư mục: ${number}`, en: `Next number here: ${number}` }),
      };
    },
  };
}
