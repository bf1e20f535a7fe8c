import type * as lsp from "vscode-languageserver";
import type { ConfigurationWish, Diagnostic, DraftDocument, Rule } from "../service.ts";
import { CONFIGURATION_FILE, configurationEdits, lineAt, RULES } from "../service.ts";
import type { OfficeFile } from "./configurationFiles.ts";
import type { Locale } from "./convert.ts";

const BY_ID = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]));

/** No syllable is longer than seven letters; some of another language are. */
const LAST_WORD = /[\p{L}\p{M}]{1,20}$/u;

/**
 * The word of a finding as an office would write it among its own. One that is only wrong beside its neighbours goes
 * with the one behind it, or else before: alone it would be right everywhere.
 */
function ownWord({ source }: DraftDocument, { rule, range: { start, end } }: Diagnostic): string | null {
  const line = lineAt(source, start.line)?.text ?? "";
  if (start.line !== end.line) return null;
  const word = line.slice(start.character, end.character).trim();
  if (word === "" || BY_ID.get(rule)?.scope !== "usage") return word === "" ? null : word;
  const next = /^\s+([\p{L}\p{M}]+)/u.exec(line.slice(end.character))?.[1];
  const before = LAST_WORD.exec(line.slice(0, start.character).trimEnd())?.[0];
  return next !== undefined ? `${word} ${next}` : before !== undefined ? `${before} ${word}` : word;
}

/** What is done to the office's file: to what is there, or to a new one. Null where nothing is, or it has a fault. */
export function fileEdit({ uri, version, text }: OfficeFile, wish: ConfigurationWish): lsp.WorkspaceEdit | null {
  const edits = configurationEdits(text, wish);
  if (edits === null || edits.length === 0) return null;
  const change = { textDocument: { uri, version }, edits: [...edits] };
  if (text !== null) return { documentChanges: [change] };
  return { documentChanges: [{ kind: "create", uri, options: { ignoreIfExists: true } }, change] };
}

/** What an office may say of a finding once and for all: that its word is right, that its rule does not concern it. */
export function officeActions(
  document: DraftDocument,
  found: Diagnostic,
  file: OfficeFile | null,
  locale: Locale,
): { readonly title: string; readonly edit: lsp.WorkspaceEdit }[] {
  if (file === null) return [];
  const word = BY_ID.get(found.rule)?.ownWords === true ? ownWord(document, found) : null;
  const wishes: (readonly [ConfigurationWish, { readonly vi: string; readonly en: string }])[] = [
    [
      { want: "rule off", rule: found.rule },
      {
        vi: `Tắt quy tắc này cho cơ quan, trong ${CONFIGURATION_FILE} (${found.rule})`,
        en: `Turn this rule off for the office, in ${CONFIGURATION_FILE} (${found.rule})`,
      },
    ],
  ];
  if (word !== null) {
    wishes.unshift([
      { want: "own word", word },
      {
        vi: `Từ này đúng: ghi “${word}” vào từ riêng của cơ quan (${CONFIGURATION_FILE})`,
        en: `This word is right: add “${word}” to the office's own words (${CONFIGURATION_FILE})`,
      },
    ]);
  }
  return wishes.flatMap(([wish, title]) => {
    const edit = fileEdit(file, wish);
    return edit === null ? [] : [{ title: title[locale], edit }];
  });
}
