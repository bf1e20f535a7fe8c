import type { Disposable, TextDocument } from "vscode";
import { commands, TabInputTextDiff, Uri, window, workspace } from "vscode";

const SCHEME = "chithi-xem-truoc";

/** Shows what a text would become, before it does. */
export interface TextPreview extends Disposable {
  /** Opens an editor that compares the draft with the text. Returns a function that closes it. */
  compare(draft: TextDocument, text: string, title: string): Promise<() => Promise<void>>;
}

/** Registers the scheme under which VS Code shows texts that are no file. Dispose it with the extension. */
export function createTextPreview(): TextPreview {
  const texts = new Map<string, string>();
  let last = 0;
  const provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: (uri) => texts.get(uri.toString()),
  });

  return {
    async compare(draft, text, title) {
      // An address of its own each time: VS Code keeps what it has read. The name tells the language.
      const name = draft.uri.path.split("/").pop() || "ban-thao";
      const path = `/${++last}/${/\.chithi(?:\.md|\.txt)?$/.test(name) ? name : `${name}.chithi`}`;
      const uri = Uri.from({ scheme: SCHEME, path });
      texts.set(uri.toString(), text);
      await commands.executeCommand("vscode.diff", draft.uri, uri, title);
      return async () => {
        const tabs = window.tabGroups.all
          .flatMap((group) => group.tabs)
          .filter(({ input }) => input instanceof TabInputTextDiff && input.modified.toString() === uri.toString());
        await window.tabGroups.close(tabs);
        texts.delete(uri.toString());
      };
    },
    dispose: () => provider.dispose(),
  };
}
