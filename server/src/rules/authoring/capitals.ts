import type { Component } from "../../syntax/component.ts";
import type { Replacement } from "./replacement.ts";

const WORD = /[^\s[\]]+/g;
const PLACEHOLDER = /\[[^\]]{0,80}\]|\{\{[^{}]{0,80}\}\}/g;

/** What to replace in a component so that all its words are in capitals; placeholders stay as they are. */
export function toCapitals(of: Component): Replacement[] {
  const held = [...of.text.matchAll(PLACEHOLDER)].map(({ index, 0: text }) => ({
    from: index,
    to: index + text.length,
  }));
  return [...of.text.matchAll(WORD)].flatMap(({ index: from, 0: word }) => {
    const text = word.toUpperCase();
    const to = from + word.length;
    const inside = held.some((one) => from >= one.from && to <= one.to);
    return text === word || text.length !== word.length || inside ? [] : [{ from, to, text }];
  });
}
