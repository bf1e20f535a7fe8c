import type { LineFact } from "../incremental/memoise.ts";
import { perDraft, perLine } from "../incremental/memoise.ts";
import type { Content } from "../kinds/kind.ts";
import type { Draft, LineSpan } from "../syntax/draft.ts";
import { fold } from "../text/fold.ts";
import { WORD_END, WORD_START } from "../text/letters.ts";
import { blanksLeft } from "./blanks.ts";

/** What a document's type asks of its text, and whether the text tells it. */
export interface AskedContent {
  readonly content: Content;
  readonly told: boolean;
}

/** The expression for words, put together once. */
const expressions = new WeakMap<readonly string[], RegExp>();

function expressionOf(words: readonly string[]): RegExp {
  const ready = expressions.get(words);
  if (ready !== undefined) return ready;
  const made = new RegExp(`${WORD_START}(?:${words.join("|")})${WORD_END}`, "u");
  expressions.set(words, made);
  return made;
}

/** For each list of contents: which of them a line tells, a bit for each. A line is read again only when it changed. */
const readers = new WeakMap<readonly Content[], (draft: Draft) => readonly LineFact<number>[]>();

function toldByLine(contents: readonly Content[]): (draft: Draft) => readonly LineFact<number>[] {
  const ready = readers.get(contents);
  if (ready !== undefined) return ready;
  const made = perLine(({ whole }) => {
    const own = fold(whole.text);
    const bits = contents.reduce((all, { words }, n) => (expressionOf(words).test(own) ? all | (1 << n) : all), 0);
    return bits === 0 ? null : bits;
  });
  readers.set(contents, made);
  return made;
}

/** Syllables below which a body is an outline: it need not tell yet what such texts usually tell. */
const FEWEST = 40;

/** How many syllables a line has, counted as far as it matters. */
const syllables = perLine(({ whole }) => {
  const count = whole.text.split(/\s+/).filter((one) => one !== "").length;
  return count === 0 ? null : Math.min(count, FEWEST);
});

function isOutline(draft: Draft, { first, last }: LineSpan): boolean {
  let left = FEWEST;
  for (const { line, fact } of syllables(draft)) {
    if (line < first) continue;
    if (line > last) break;
    left -= fact;
    if (left <= 0) return false;
  }
  return true;
}

/**
 * What the type of a draft asks of its text, by the rows of `kinds/table.ts`; empty without a body, for then that is
 * missing and nothing else.
 */
export const contentsOf: (draft: Draft) => readonly AskedContent[] = perDraft((draft) => {
  const { abstract, body, type } = draft;
  if (body === null || type.contents.length === 0) return [];
  const about = fold(abstract?.text ?? "");
  const own = toldByLine(type.contents)(draft)
    .filter(({ line }) => line >= body.first && line <= body.last)
    .reduce((all, { fact }) => all | fact, 0);
  const outline = isOutline(draft, body) || blanksLeft(draft).length > 0;
  const isAsked = ({ of, usual }: Content) =>
    (of === undefined || expressionOf(of).test(about)) && !(usual === true && outline);
  return type.contents.flatMap((content, n) => {
    if (!isAsked(content)) return [];
    const told = (own & (1 << n)) !== 0 || (content.inBody !== true && expressionOf(content.words).test(about));
    return [{ content, told }];
  });
});
