import type { DraftDocument } from "../incremental/document.ts";
import type { Position, Range, TextEdit } from "../text/position.ts";
import { lineRange } from "../text/position.ts";
import { lineAt } from "../text/source.ts";
import { POINTS } from "./completion/points.ts";
import type { Completion } from "./completion.ts";
import { draftSnippet, toSnippet } from "./snippetText.ts";

/** What a word stands for that was typed alone on its line: a snippet that takes its place. */
export interface Expansion {
  /** As LSP writes snippets. */
  readonly snippet: string;
  readonly range: Range;
  /** Edits of other lines that belong to it. */
  readonly further: readonly TextEdit[];
}

/** What makes drafts, of an office where one is set up. */
export interface DraftMaker {
  readonly ofOffice: boolean;
  /** The slugs of the types. */
  readonly kinds: readonly string[];
  readonly textOf: (kind: string) => string;
}

/** Words that are snippets, too, with a choice of bodies: without an office those serve better. */
const BY_SNIPPET = ["chithi", "congvan"];

/** The word that begins a new draft of a type: “chithi”, “congvan”. */
function wordOf(kind: string): string {
  return kind.replaceAll("-", "");
}

/**
 * What the word before `position` stands for: “muc”, “diem”, “dieu” for the next point; in a draft that holds nothing
 * else the name of a type, as “nghiquyet”, for a draft by the office's settings. Null for every other word, and for one
 * that a snippet serves better.
 */
export function expandWord(
  document: DraftDocument,
  position: Position,
  suggest: () => Completion,
  maker: DraftMaker,
): Expansion | null {
  const text = lineAt(document.source, position.line)?.text ?? "";
  const word = text.trim();
  const range = lineRange(position.line, text.search(/\S|$/), position.character);
  if (text.slice(position.character).trim() !== "") return null;
  if (POINTS.includes(word)) {
    const found = suggest().suggestions.find(({ kind, label }) => kind === "point" && label === word);
    if (found === undefined) return null;
    return { snippet: toSnippet(found.text) ?? found.text, range, further: found.further };
  }
  const kind = maker.kinds.find((each) => wordOf(each) === word);
  const alone = document.lines.every(({ items }, n) => n === position.line || items.length === 0);
  if (kind === undefined || !alone || (!maker.ofOffice && BY_SNIPPET.includes(word))) return null;
  return { snippet: draftSnippet(maker.textOf(kind)), range, further: [] };
}
