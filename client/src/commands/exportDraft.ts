import type { TextDocument } from "vscode";
import { ProgressLocation, window, workspace } from "vscode";
import type { ExportAnswer, OfExport, ReadinessEntry } from "../../../server/src/lsp/messages.ts";
import { bytesOf } from "../base64.ts";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { activeDraft } from "./activeDraft.ts";
import { goesOn, leftText, leftToDo } from "./readiness.ts";
import type { SavedWords } from "./savedFile.ts";
import { besideDraft, writeChosen } from "./savedFile.ts";

type Format = OfExport["to"];

const NAMES: Readonly<Record<Format, string>> = { docx: "Word", html: "HTML", pdf: "PDF" };

function exported(left: readonly ReadinessEntry[]): SavedWords {
  const [vi, en] = left.length === 0 ? ["", ""] : [` Còn ${leftText(left, "vi")}.`, ` Left: ${leftText(left, "en")}.`];
  return {
    done: (name) => ({ vi: `Đã xuất ra ${name}.${vi}`, en: `Exported to ${name}.${en}` }),
    failed: (name, reason) => ({
      vi: `Không ghi được ${name}. Nếu tệp đang mở trong Word, hãy đóng lại rồi xuất lần nữa. (${reason})`,
      en: `Cannot write ${name}. If it is open in Word, close it and export again. (${reason})`,
    }),
  };
}

/** A draft as a file, and what was left to do in it. */
export interface Exported {
  readonly draft: TextDocument;
  readonly content: Uint8Array;
  readonly left: readonly ReadinessEntry[];
}

/**
 * The draft in front as a file. Before it is made the user is told what is left to do, once, and asked whether to go on;
 * `anyway`: how that is called. Undefined where he does not, or was told why there is no file.
 */
export async function exportedDraft(
  server: LanguageServer,
  to: Format,
  anyway: { readonly vi: string; readonly en: string },
): Promise<Exported | undefined> {
  const draft = activeDraft();
  if (draft === undefined || !(await server.ready())) return undefined;
  const left = await leftToDo(server, draft);
  if (left.length > 0 && !(await goesOn(draft, left, anyway))) return undefined;
  const answer = await ask(server, draft, to);
  if (answer === null) {
    void notify.warn(
      say({
        vi: "Chưa xuất được: bản thảo vừa được đóng, hoặc quá lớn nên không đọc được.",
        en: "Not exported: the draft was closed, or is too large to be read.",
      }),
    );
    return undefined;
  }
  if (answer.content === null) {
    void notify.warn(`${answer.failure}.`);
    return undefined;
  }
  return { draft, content: bytesOf(answer.content), left };
}

/** Makes a Word file, HTML or PDF of the draft in front, and asks where it goes. */
export async function exportDraft(server: LanguageServer, to: Format): Promise<void> {
  const made = await exportedDraft(server, to, {
    vi: `Vẫn xuất ra ${NAMES[to]}`,
    en: `Export to ${NAMES[to]} all the same`,
  });
  if (made !== undefined) await saveExported(made, to);
}

/** Asks where an exported draft goes, and writes it there. */
export async function saveExported({ draft, content, left }: Exported, to: Format): Promise<void> {
  // The dialog asks before a file that exists is overwritten.
  const target = await window.showSaveDialog({
    title: say({ vi: `Xuất ra ${NAMES[to]}`, en: `Export to ${NAMES[to]}` }),
    defaultUri: besideDraft(draft, `.${to}`),
    filters: { [NAMES[to]]: [to] },
    saveLabel: say({ vi: "Xuất", en: "Export" }),
  });
  if (target !== undefined) await writeChosen(target, content, exported(left));
}

function ask(server: LanguageServer, draft: TextDocument, to: Format): Thenable<ExportAnswer | null> {
  const chosen = workspace.getConfiguration("chithi", draft).get("export.numbering");
  const numbering = chosen === "tu-dong" ? "tu-dong" : "go-tay";
  const title = say({ vi: `Đang xuất ra ${NAMES[to]}…`, en: `Exporting to ${NAMES[to]}…` });
  return window.withProgress({ location: ProgressLocation.Notification, title }, () =>
    server.ask("chithi/export", { uri: draft.uri.toString(), to, numbering, allowPlaceholders: true }),
  );
}
