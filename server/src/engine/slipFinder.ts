import { leftoverList } from "../incremental/lineLists.ts";
import type { ParagraphMemo, PlacedParagraph } from "../incremental/paragraphMemo.ts";
import { placedParagraphs } from "../incremental/paragraphMemo.ts";
import { personNames } from "../reading/personNames.ts";
import type { LikelySlip } from "../rules/define.ts";
import { rangeIn } from "../syntax/component.ts";
import type { Draft } from "../syntax/draft.ts";
import { isLiteral } from "../text/literals.ts";
import { shiftRange } from "../text/position.ts";
import { documentCounts } from "../usage/documentCounts.ts";
import type { UsageModel } from "../usage/model.ts";
import type { Slip } from "../usage/slips.ts";
import { slipsAmong } from "../usage/slips.ts";
import type { Suspect } from "../usage/suspects.ts";
import { FIRST_WORD } from "../usage/tokens.ts";
import { RIGHT_PHRASES } from "../vocabulary/interchangeable.ts";

/**
 * Looks for slips in drafts. Between two passes it keeps the slips on lines that did not change. After a pass the
 * result is the same as from scratch.
 */
export interface SlipFinder {
  /** In the order of the text. The same array as long as nothing changes. */
  readonly known: (draft: Draft) => readonly LikelySlip[];
  /**
   * Looks a draft through. New paragraphs are read; all are judged again, because the words that a document repeats
   * count. Yields after each piece of work. If abandoned it may be started again, and then reuses what was read.
   * Returns whether the slips changed.
   */
  readonly look: (draft: Draft) => Generator<undefined, boolean>;
}

/** What is read of a paragraph, independent of the rest of the document. */
interface ParagraphUsage {
  readonly ids: Uint16Array;
  /** Names left out, what is no prose, and what stands beside a blank. */
  readonly suspects: readonly Suspect[];
}

/** Where the words beside a slip are looked for. */
const NEXT_WORD = 12;
/** The size of a piece of work between two yields: tokens that are read, or paragraphs that are visited. */
const TOKENS_AT_ONCE = 400;
const PARAGRAPHS_AT_ONCE = 2000;

const BLANK_BEFORE = /(?:…|\.\.|_|\]|\}\})[ \u00a0]?$/;
const BLANK_AFTER = /^[ \u00a0]?(?:…|\.\.|_|\[|\{\{)/;

const RIGHT_PHRASE = new RegExp(`(?<![\\p{L}\\p{M}])(?:${RIGHT_PHRASES.join("|")})$`, "iu");
const LONGEST_PHRASE = Math.max(...RIGHT_PHRASES.map(({ length }) => length));

/** True for the last word of a phrase in which it is right. */
function endsRightPhrase(text: string, to: number): boolean {
  return RIGHT_PHRASE.test(text.slice(Math.max(0, to - LONGEST_PHRASE - 1), to));
}

/** True for a word beside what is still to be filled in: its neighbour is not known. */
function isBesideBlank(text: string, from: number, to: number): boolean {
  return BLANK_BEFORE.test(text.slice(Math.max(0, from - 3), from)) || BLANK_AFTER.test(text.slice(to, to + 3));
}

function same(one: LikelySlip, other: LikelySlip | undefined): boolean {
  if (other === undefined || one.line !== other.line || one.likely !== other.likely || one.odds !== other.odds) {
    return false;
  }
  const [a, b] = [one.range, other.range];
  return a.start.character === b.start.character && a.end.character === b.end.character;
}

/** Makes a finder by a model. */
export function createSlipFinder(usage: UsageModel): SlipFinder {
  const key = {};
  const list = leftoverList<LikelySlip>((slip, by) => ({
    ...slip,
    line: slip.line + by,
    range: shiftRange(slip.range, by),
  }));

  function read({ paragraph, results }: ParagraphMemo): { usage: ParagraphUsage; isNew: boolean } {
    const known = results.get(key) as ParagraphUsage | undefined;
    if (known !== undefined) return { usage: known, isNew: false };
    const tokens = usage.tokensOf(paragraph.text);
    const { text } = paragraph;
    const suspects = [...usage.suspectsIn(tokens), ...usage.strangersIn(text, tokens)].sort((a, b) => a.at - b.at);
    const names = suspects.length === 0 ? [] : personNames(text);
    const isProse = ({ from, to }: Suspect) =>
      !isLiteral(text, from, to) &&
      !isBesideBlank(text, from, to) &&
      !endsRightPhrase(text, to) &&
      !names.some((name) => name.from < to && from < name.to);
    const fresh = { ids: new Uint16Array(tokens.ids), suspects: suspects.filter(isProse) };
    results.set(key, fresh);
    return { usage: fresh, isNew: true };
  }

  function placed({ line, memo }: PlacedParagraph, { suspect, odds }: Slip): LikelySlip {
    const { text } = memo.paragraph;
    const { from, to, likely } = suspect;
    const range = shiftRange(rangeIn(memo.paragraph, from, to), line);
    return {
      line: range.start.line,
      range,
      written: text.slice(from, to),
      before:
        /(?<![\p{L}\p{M}])[\p{L}\p{M}]+(?=[ \u00a0]$)/u.exec(text.slice(Math.max(0, from - NEXT_WORD), from))?.[0] ??
        "",
      after: /^[ \u00a0]([\p{L}\p{M}]+)/u.exec(text.slice(to, to + NEXT_WORD))?.[1] ?? "",
      likely: usage.forms[likely - FIRST_WORD] as string,
      odds,
    };
  }

  function* look(draft: Draft): Generator<undefined, boolean> {
    const paragraphs = placedParagraphs(draft);
    const all: ParagraphUsage[] = [];
    let fresh = 0;
    for (const { memo } of paragraphs) {
      const { usage: one, isNew } = read(memo);
      all.push(one);
      if (isNew) fresh += one.ids.length + 1;
      if (fresh < TOKENS_AT_ONCE && all.length % PARAGRAPHS_AT_ONCE !== 0) continue;
      fresh = 0;
      yield;
    }
    const suspects = all.flatMap((one) => one.suspects);
    const counts = documentCounts(usage.table.size, suspects);
    for (const [n, { ids }] of all.entries()) {
      if (suspects.length === 0) break;
      counts.add(ids);
      if (n % PARAGRAPHS_AT_ONCE === 0) yield;
    }
    const found: LikelySlip[] = [];
    for (const [n, one] of all.entries()) {
      if (one.suspects.length > 0) {
        const slips = slipsAmong(
          one.suspects,
          usage.slip,
          usage.slipThresholds.sensitive,
          counts.inputsOf,
          usage.priceOf,
        );
        for (const slip of slips) found.push(placed(paragraphs[n] as PlacedParagraph, slip));
      }
      if (n % PARAGRAPHS_AT_ONCE === 0) yield;
    }
    const before = list.of(draft.lines);
    if (before.length === found.length && found.every((slip, n) => same(slip, before[n]))) return false;
    list.put(draft.lines, found);
    return true;
  }

  return { known: ({ lines }) => list.of(lines), look };
}
