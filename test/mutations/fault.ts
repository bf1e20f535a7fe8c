import type { Settings } from "../../server/src/configuration/configuration.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import type { DraftDocument } from "../../server/src/incremental/document.ts";
import type { WorkspaceFacts } from "../../server/src/rules/define.ts";
import type { Component } from "../../server/src/syntax/draft.ts";
import type { Range } from "../../server/src/text/position.ts";
import { textOf } from "../../server/src/text/source.ts";
import type { Model, Span } from "./model.ts";
import { lineSpan, rangeAt, spanOf, withEdits } from "./model.ts";

/** What stands in a stretch of the model's text gives way to something else. */
export interface Change extends Span {
  readonly text: string;
}

/** One single fault made in a faultless draft, and what is to be said of it. */
export interface Fault {
  readonly rule: string;
  /** What was done; tells the faults of one rule and one model apart. */
  readonly name: string;
  readonly changes: readonly Change[];
  /**
   * Where the rule is to report it, as a stretch of the faultless text that the changes leave alone; without it, at the
   * changed words. The finding must touch it and stay on its lines.
   */
  readonly place?: Span;
  /** Other rules that the fault breaks, too, and why both are true. */
  readonly also?: readonly { readonly rule: string; readonly why: string }[];
  /** What this finding offers, where it is less than the best that the rule can, and why. */
  readonly offers?: { readonly fix: "suggested" | "none"; readonly why: string };
  /** Why fix-all makes another right text than the faultless one. */
  readonly mended?: string;
  /** A rule that still speaks after fix-all, and why it is right to. */
  readonly leaves?: { readonly rule: string; readonly why: string };
  /** Why one fix does not take the finding away. */
  readonly unmended?: string;
  readonly settings?: Partial<Settings>;
  readonly workspace?: WorkspaceFacts;
}

/** A fault, with the draft that it was made in: the example itself, or a variant of it. */
export interface Mutation extends Fault {
  readonly model: Model;
}

export type Mutator = (model: Model) => Iterable<Mutation>;

/** Makes a mutation of a model. */
export function mutate(
  model: Model,
  rule: string,
  name: string,
  changes: readonly Change[],
  more: Omit<Fault, "rule" | "name" | "changes"> = {},
): Mutation {
  return { model, rule, name, changes, ...more };
}

export function settingsOf({ settings }: Fault): Settings {
  return { ...DEFAULT_SETTINGS, ...settings };
}

/** Switches on a rule that is off by default. */
export function switchedOn(rule: string): Pick<Fault, "settings"> {
  return { settings: { rules: { [rule]: { severity: "on" } } } };
}

/** Judges by the model's own style, where the fault takes its date away. */
export function ownStyle({ style }: Model): Pick<Fault, "settings"> {
  if (style !== "hd36-2018" && style !== "hd05-2026") throw new Error(`${style} is no style of the Party`);
  return { settings: { style: { style, reason: "cau-hinh" } } };
}

/** The draft with the fault in it, and the place where it is to be reported. */
export function made({ model, changes, place }: Mutation): { text: string; document: DraftDocument; place: Range } {
  const ordered = [...changes].sort((a, b) => a.from - b.from || a.to - b.to);
  const document = withEdits(
    model.document,
    ordered.map(({ from, to, text }) => ({ range: rangeAt(model.text, { from, to }), newText: text })),
  );
  const text = textOf(document.source);
  const shift = (offset: number) =>
    ordered.reduce((sum, { from, to, text: by }) => (to <= offset ? sum + by.length - (to - from) : sum), offset);
  const [first] = ordered;
  if (first === undefined) throw new Error("nothing is changed");
  const shown =
    place === undefined
      ? { from: first.from, to: first.from + first.text.length }
      : { from: shift(place.from), to: shift(place.to) };
  return { text, document, place: rangeAt(text, shown) };
}

export function replace({ from, to }: Span, text: string): Change {
  return { from, to, text };
}

export function insert(at: number, text: string): Change {
  return { from: at, to: at, text };
}

/** Takes out lines, the last one's ending with them. */
export function removeLines(model: Model, first: number, last = first): Change {
  return { from: lineSpan(model, first).from, to: lineSpan(model, last).to + 1, text: "" };
}

/** Puts a line below another, or above. */
export function lineBelow(model: Model, line: number, text: string): Change {
  return insert(lineSpan(model, line).to, `\n${text}`);
}

export function lineAbove(model: Model, line: number, text: string): Change {
  return insert(lineSpan(model, line).from, `${text}\n`);
}

/** Takes a component out: its lines, or in two columns its words, so that the other column stays where it is. */
export function remove(model: Model, component: Component): Change {
  const { from, to } = spanOf(model, component);
  const { start, end } = component.range;
  const line = model.lines[start.line] ?? "";
  if (!/\S {3,}\S/.test(line)) return removeLines(model, start.line, end.line);
  const before = line.slice(0, start.character);
  if (before.trim() === "") return { from, to, text: " ".repeat(to - from) };
  return { from: from - (before.length - before.trimEnd().length), to, text: "" };
}

/** Puts a line into a column of the header or footer: below a component, with the blanks that stand before it. */
export function besideBelow(model: Model, component: Component, text: string): Change {
  const { line, character } = component.range.start;
  const before = (model.lines[line] ?? "").slice(0, character);
  return lineBelow(model, component.range.end.line, " ".repeat(/ {3}$/.test(before) ? character : 0) + text);
}
