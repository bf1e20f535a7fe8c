import type { Disposable, ExtensionContext, TextDocument } from "vscode";
import { CompletionItem, CompletionItemKind, languages, Range, SnippetString, Uri, workspace } from "vscode";
import type { LanguageServer } from "../server/languageServer.ts";
import { LANGUAGE } from "../server/languageServer.ts";

/** A part of a draft that a word stands for, as snippets/chithi.json has it. */
interface WordSnippet {
  readonly words: readonly string[];
  readonly name: string;
  readonly description: string;
  /** As VS Code writes snippets. */
  readonly body: string;
}

type SnippetFile = Readonly<
  Record<string, { prefix: string | string[]; body: string | string[]; description: string }>
>;

/** The snippets of drafts: VS Code would insert them as they are, and not with the draft's own tone marks. */
export interface WordSnippets extends Disposable {
  /** What a word stands for in a draft; undefined for a word that is none of them. */
  of(word: string, draft: TextDocument): Promise<SnippetString | undefined>;
}

/** A line that may become the word of a snippet. */
const BEGUN = /^\s*[a-z-]*$/;

/** Reads the snippets when they are first asked for, and offers them at the beginning of a line. */
export function createWordSnippets(server: LanguageServer, { extensionUri }: ExtensionContext): WordSnippets {
  let all: Promise<readonly WordSnippet[]> | undefined;

  async function read(): Promise<readonly WordSnippet[]> {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, "snippets/chithi.json"));
    const file = JSON.parse(new TextDecoder().decode(bytes)) as SnippetFile;
    return Object.entries(file).map(([name, { prefix, body, description }]) => ({
      words: [prefix].flat(),
      name,
      description,
      body: [body].flat().join("\n"),
    }));
  }

  const snippets = () => {
    all ??= read();
    return all;
  };

  /** The bodies with the draft's own tone marks; as they are where the server does not answer. */
  async function bodiesFor(draft: TextDocument, found: readonly WordSnippet[]): Promise<readonly string[]> {
    const texts = found.map(({ body }) => body);
    if (texts.length === 0 || !(await server.ready())) return texts;
    const answer = await server.ask("chithi/inOwnMarks", { uri: draft.uri.toString(), texts }).catch(() => null);
    return answer ?? texts;
  }

  const provider = languages.registerCompletionItemProvider(LANGUAGE, {
    async provideCompletionItems(draft, position) {
      const before = draft.lineAt(position.line).text.slice(0, position.character);
      if (!BEGUN.test(before)) return [];
      const found = await snippets();
      const bodies = await bodiesFor(draft, found);
      const range = new Range(position.line, before.search(/\S|$/), position.line, position.character);
      return found.flatMap(({ words, name, description }, n) =>
        words.map((word) => {
          const item = new CompletionItem({ label: word, description: name }, CompletionItemKind.Snippet);
          item.insertText = new SnippetString(bodies[n] ?? "");
          item.documentation = description;
          item.range = range;
          // Behind what the server offers.
          item.sortText = `~${word}`;
          return item;
        }),
      );
    },
  });

  return {
    async of(word, draft) {
      const found = (await snippets()).filter(({ words }) => words.includes(word));
      const [body] = await bodiesFor(draft, found);
      return body === undefined ? undefined : new SnippetString(body);
    },
    dispose: () => provider.dispose(),
  };
}
