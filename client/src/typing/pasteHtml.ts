import type { CancellationToken, DataTransfer, DocumentSelector, Range, TextDocument } from "vscode";
import * as vscode from "vscode";
import { say } from "../locale.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { LANGUAGE } from "../server/languageServer.ts";

/** What VS Code offers for pasting since 1.97; older ones paste the plain text. */
interface PasteApi {
  readonly DocumentDropOrPasteEditKind: { readonly Empty: PasteKind };
  readonly DocumentPasteEdit: new (text: string, title: string, kind: PasteKind) => object;
  readonly languages: {
    registerDocumentPasteEditProvider(
      selector: DocumentSelector,
      provider: {
        provideDocumentPasteEdits(
          document: TextDocument,
          ranges: readonly Range[],
          clipboard: DataTransfer,
          context: unknown,
          token: CancellationToken,
        ): Promise<readonly object[] | undefined>;
      },
      about: { readonly providedPasteEditKinds: readonly PasteKind[]; readonly pasteMimeTypes: readonly string[] },
    ): vscode.Disposable;
  };
}
interface PasteKind {
  append(...parts: readonly string[]): PasteKind;
}

const HTML = "text/html";
/** What an editor of code copies: its lines are right as plain text. */
const CODE = /white-space:\s?pre\b/i;

/** Pastes what Word or a page in the browser copied as lines of a draft, with columns parted. */
export function offerPaste(server: LanguageServer): vscode.Disposable {
  const api = vscode as unknown as PasteApi;
  if (typeof api.languages.registerDocumentPasteEditProvider !== "function") return new vscode.Disposable(() => {});
  const kind = api.DocumentDropOrPasteEditKind.Empty.append("text", "chithi");
  return api.languages.registerDocumentPasteEditProvider(
    { language: LANGUAGE },
    {
      async provideDocumentPasteEdits(_, __, clipboard, ___, token) {
        const html = await clipboard.get(HTML)?.asString();
        if (html === undefined || html === "" || CODE.test(html) || token.isCancellationRequested) return undefined;
        if (!(await server.ready())) return undefined;
        const text = await server.ask("chithi/pastedHtml", { html }, token).catch(() => null);
        const title = say({ vi: "Dán thành các dòng của bản thảo", en: "Paste as lines of a draft" });
        return text === null ? undefined : [new api.DocumentPasteEdit(text, title, kind)];
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: [HTML] },
  );
}
