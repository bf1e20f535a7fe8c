// Puts slips into faultless text: what the decision is trained on, and judged by.
import { spelled } from "../../server/src/usage/forms.ts";
import { lookAlikesAmong } from "../../server/src/usage/lookAlikes.ts";
import type { UsageModel } from "../../server/src/usage/model.ts";
import { CASE, FIRST_WORD } from "../../server/src/usage/tokens.ts";

/** The number of words for each slip. */
const EVERY = 50;
/** How often each kind is, by `DIFFERENCE`: tones and marks most, as keys slip. */
const SHARES = [0.24, 0.2, 0.18, 0.14, 0.18, 0.04, 0.02];
/** The least count in the table that an injected slip must have: a typist rarely produces what is hardly a word. */
const LEAST_COUNT = 60;

/** A text with a slip in it. */
export interface Slipped {
  readonly text: string;
  /** The token's place, the number of what stood there, the kind of the slip. */
  readonly at: number;
  readonly right: number;
  readonly kind: number;
  /** Offsets in the text. */
  readonly from: number;
  readonly to: number;
}

/**
 * Creates a function that puts slips into the lines of a document. It returns all lines; those with slips are also
 * given by number.
 */
export function slipMaker(model: UsageModel, random: () => number) {
  const lookAlikesOf = lookAlikesAmong(model.forms).of;

  function kind(): number {
    let left = random();
    let chosen = 0;
    while (chosen < SHARES.length - 1 && left > (SHARES[chosen] as number)) left -= SHARES[chosen++] as number;
    return chosen;
  }

  function slipIn(line: string, at: number): Slipped | null {
    const { ids, from, to } = model.tokensOf(line);
    const right = ids[at] as number;
    const wanted = kind();
    const { places, differences } = lookAlikesOf(right - FIRST_WORD);
    const pool = [...places].filter((place, n) => {
      const token = place + FIRST_WORD;
      return (
        differences[n] === wanted &&
        (model.table.words[token] as number) > LEAST_COUNT &&
        (model.forms[place] as string).length > 2
      );
    });
    if (pool.length === 0) return null;
    const wrong = spelled(model.forms[pool[Math.floor(random() * pool.length)] as number] as string, "old");
    const start = from[at] as number;
    const text = line.slice(0, start) + wrong + line.slice(to[at]);
    return { text, at, right, kind: wanted, from: start, to: start + wrong.length };
  }

  /** Lines with a slip each, at most one a line, by the line's number. */
  return (lines: readonly string[]): Map<number, Slipped> => {
    const places: { line: number; at: number }[] = [];
    lines.forEach((text, line) => {
      const { ids, looks, from, to } = model.tokensOf(text);
      ids.forEach((id, at) => {
        const long = (to[at] as number) - (from[at] as number) > 1;
        if (id >= FIRST_WORD && looks[at] === CASE.small && long) places.push({ line, at });
      });
    });
    const made = new Map<number, Slipped>();
    const wanted = Math.max(1, Math.round(places.length / EVERY));
    for (let tries = 0; made.size < wanted && tries < wanted * 20; tries++) {
      const { line, at } = places[Math.floor(random() * places.length)] as { line: number; at: number };
      if (made.has(line)) continue;
      const slip = slipIn(lines[line] as string, at);
      if (slip !== null) made.set(line, slip);
    }
    return made;
  };
}
