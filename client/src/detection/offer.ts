import type { ExtensionContext, TextDocument } from "vscode";
import { Disposable, languages, Uri, window, workspace } from "vscode";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";
import { LANGUAGE } from "../server/languageServer.ts";
import { createMemory } from "./memory.ts";
import { LOOKED_AT, looksLikeDocumentOf } from "./recognise.ts";

const PLAIN = ["plaintext", "markdown"];
const LOOKS_LIKE = {
  party: { vi: "văn bản của Đảng", en: "a document of the Party" },
  state: { vi: "văn bản hành chính của cơ quan nhà nước", en: "an administrative document of a State body" },
};

/**
 * Offers once to check a text or Markdown file that looks like a document of the Party or of the State. Looks at the first lines of the file
 * in front only, and starts nothing before a yes; a file that was agreed to is a draft when it is opened again.
 */
export function offerToCheck({
  globalState,
  extensionUri,
}: Pick<ExtensionContext, "globalState" | "extensionUri">): Disposable {
  const own = `${extensionUri.toString()}/`;
  const memory = createMemory(globalState);
  /** Asked about, or not worth it, since VS Code was started. */
  const seen = new Set<string>();
  /** The document whose language is being changed, and from what. */
  let changing: { readonly document: TextDocument; readonly from: string } | null = null;

  async function look(document: TextDocument): Promise<void> {
    const { uri } = document;
    // What can be written is a file of the user's: not a log, the other side of a comparison, a settings page.
    if (!PLAIN.includes(document.languageId) || workspace.fs.isWritableFileSystem(uri.scheme) !== true) return;
    // Its own pages show what is wrong, and are no drafts; the samples are.
    if (uri.toString().startsWith(own)) return;
    const mode = workspace.getConfiguration("chithi", uri).get("detect");
    const address = uri.toString();
    const known = memory.of(address);
    if (mode === "never" || known === "no" || (known === undefined && seen.has(address))) return;
    const world = known === undefined ? looksLikeDocumentOf(headOf(document)) : null;
    if (known === undefined && world === null) return;
    seen.add(address);
    if (known === "yes" || mode === "always" || (world !== null && (await ask(document, world)))) {
      if (!document.isClosed) await languages.setTextDocumentLanguage(document, LANGUAGE);
    }
  }

  /** Asks, and remembers the answer; one that is not given counts for this session. */
  async function ask({ uri }: TextDocument, world: "party" | "state"): Promise<boolean> {
    const yes = say({ vi: "Kiểm tra", en: "Check it" });
    const no = say({ vi: "Không", en: "No" });
    const never = say({ vi: "Không hỏi ở thư mục này", en: "Never for this folder" });
    const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
    const answer = await notify.info(
      say({
        vi: `“${name}” trông giống ${LOOKS_LIKE[world].vi}. Kiểm tra thể thức của tệp này?`,
        en: `“${name}” looks like ${LOOKS_LIKE[world].en}. Check its form?`,
      }),
      yes,
      no,
      never,
    );
    if (answer === no) await memory.remember(uri.toString(), "no");
    if (answer === never) await memory.neverIn(Uri.joinPath(uri, "..").toString());
    return answer === yes;
  }

  const listeners = [
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor !== undefined) void look(editor.document);
    }),
    // VS Code closes and opens a document to change its language: the user who changes it has answered.
    workspace.onDidCloseTextDocument((document) => {
      changing = document.isClosed ? null : { document, from: document.languageId };
    }),
    workspace.onDidOpenTextDocument((document) => {
      const from = changing?.document === document ? changing.from : null;
      changing = null;
      if (from === null || workspace.fs.isWritableFileSystem(document.uri.scheme) !== true) return;
      const to = document.languageId;
      if (PLAIN.includes(from) && to === LANGUAGE) void memory.remember(document.uri.toString(), "yes");
      if (from === LANGUAGE && to !== LANGUAGE) void memory.remember(document.uri.toString(), "no");
    }),
  ];
  if (window.activeTextEditor !== undefined) void look(window.activeTextEditor.document);
  return Disposable.from(...listeners);
}

function headOf(document: TextDocument): string {
  const count = Math.min(document.lineCount, LOOKED_AT);
  return Array.from({ length: count }, (_, line) => document.lineAt(line).text).join("\n");
}
