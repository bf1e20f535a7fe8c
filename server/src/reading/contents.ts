import { perDraft } from "../incremental/memoise.ts";
import type { Content } from "../kinds/kind.ts";
import type { Draft } from "../syntax/draft.ts";
import { fold } from "../text/fold.ts";
import { WORD_END, WORD_START } from "../text/letters.ts";
import { blanksLeft } from "./blanks.ts";

/** What a document's type asks of its text, and whether the text tells it. */
export interface AskedContent {
  readonly content: Content;
  readonly told: boolean;
}

function hasOneOf(text: string, words: readonly string[]): boolean {
  return new RegExp(`${WORD_START}(?:${words.join("|")})${WORD_END}`, "u").test(text);
}

/** Syllables below which a body is an outline: it need not tell yet what such texts usually tell. */
const FEWEST = 40;

/**
 * What the type of a draft asks of its text, by the rows of `kinds/table.ts`; empty without a body, for then that is
 * missing and nothing else.
 */
export const contentsOf: (draft: Draft) => readonly AskedContent[] = perDraft((draft) => {
  const { abstract, body, lines, type } = draft;
  if (body === null || type.contents.length === 0) return [];
  const about = fold(abstract?.text ?? "");
  const own = fold(
    lines
      .slice(body.first, body.last + 1)
      .map(({ whole }) => whole.text)
      .join("\n"),
  );
  const isOutline = own.split(/\s+/).length < FEWEST || blanksLeft(draft).length > 0;
  return type.contents
    .filter(({ of, usual }) => (of === undefined || hasOneOf(about, of)) && !(usual === true && isOutline))
    .map((content) => ({
      content,
      told: hasOneOf(own, content.words) || (content.inBody !== true && hasOneOf(about, content.words)),
    }));
});
