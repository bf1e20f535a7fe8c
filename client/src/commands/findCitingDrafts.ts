import type { TextDocument } from "vscode";
import { commands, Location, Range, Uri, workspace } from "vscode";
import { LSPErrorCodes, ResponseError } from "vscode-languageclient";
import type { CitingAnswer } from "../../../server/src/lsp/messages.ts";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { activeDraftEditor } from "./activeDraft.ts";

/** Shows where other drafts of the workspace cite the one in front, or says that none does. */
export async function findCitingDrafts(server: LanguageServer): Promise<void> {
  const editor = activeDraftEditor();
  if (editor === undefined || !(await server.ready())) return;
  const draft = editor.document;
  const answer = await ask(server, draft);
  if (answer === "stopped") return;
  if (answer === null || answer.places.length === 0) {
    void notify.info(nothingFound(answer));
    return;
  }
  const places = answer.places.map(({ uri, range: { start, end } }) => {
    return new Location(Uri.parse(uri, true), new Range(start.line, start.character, end.line, end.character));
  });
  await commands.executeCommand("editor.action.peekLocations", draft.uri, editor.selection.active, places, "peek");
}

/** The server shows how far it has come with reading the folders, and lets the user stop it. */
async function ask(server: LanguageServer, { uri }: TextDocument): Promise<CitingAnswer | null | "stopped"> {
  try {
    return await server.ask("chithi/citingDrafts", { uri: uri.toString() });
  } catch (error) {
    if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled) return "stopped";
    throw error;
  }
}

function nothingFound(answer: CitingAnswer | null): string {
  if (answer === null) {
    return say({
      vi: "Chưa tìm được: bản thảo vừa được đóng, hoặc quá lớn nên không đọc được.",
      en: "Nothing was looked for: the draft was closed, or is too large to be read.",
    });
  }
  const { title } = answer;
  if (title === null) {
    return say({
      vi: "Bản thảo chưa có số nên chưa văn bản nào viện dẫn được. Hãy điền số và ký hiệu rồi tìm lại.",
      en: "The draft has no number yet, so that none can cite it. Fill the number in and try again.",
    });
  }
  if (workspace.workspaceFolders === undefined) {
    return say({
      vi: `Không có bản thảo nào đang mở viện dẫn ${title}. Hãy mở thư mục chứa các bản thảo để tìm trong cả thư mục.`,
      en: `No open draft cites ${title}. Open the folder of your drafts to look through all of them.`,
    });
  }
  return say({
    vi: `Không có bản thảo nào trong thư mục đang mở viện dẫn ${title}.`,
    en: `No draft in the open folder cites ${title}.`,
  });
}
