import type { Settings } from "../../server/src/configuration/configuration.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import type { DraftDocument } from "../../server/src/incremental/document.ts";
import type { CheckResult, WorkspaceFacts } from "../../server/src/rules/define.ts";
import { createService } from "../../server/src/service.ts";
import type { Draft } from "../../server/src/syntax/draft.ts";
import { wholly } from "../../server/src/text/pieces.ts";
import type { Position, Range, TextEdit } from "../../server/src/text/position.ts";
import { comparePositions } from "../../server/src/text/position.ts";
import { applyEdits, textOf } from "../../server/src/text/source.ts";
import { MODEL_FILE } from "../unit/usageModel.ts";

/** The day of all checks: after every model. */
const TODAY = { year: 2026, month: 11, day: 22 };
const service = createService({ today: () => TODAY });
wholly(service.knowUsage(MODEL_FILE));

/** Checks a draft that was looked through for slips. */
function check(document: DraftDocument, settings: Settings, workspace: WorkspaceFacts | null = null): CheckResult {
  wholly(service.lookThrough(document, settings));
  return service.check(document, settings, workspace);
}

/** A stretch of a text, in UTF-16 code units from its start. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A faultless draft, with what a mutator needs to find its way in it. */
export interface Model {
  readonly name: string;
  readonly text: string;
  readonly document: DraftDocument;
  readonly draft: Draft;
  readonly style: string | null;
  /** The text of every line, without its ending. */
  readonly lines: readonly string[];
}

/** Reads a draft that is to be faultless; line endings must be "\n". */
export function readModel(name: string, text: string): Model {
  const document = service.open(text);
  const { style } = check(document, DEFAULT_SETTINGS);
  return { name, text, document, draft: document.draft, style, lines: text.split("\n") };
}

/** What is said of the model itself, which is to be nothing; asked once for each configuration. */
export const before = remembered((model: Model, settings: Settings, workspace: WorkspaceFacts | null) =>
  check(model.document, settings, workspace),
);

function remembered(ask: (model: Model, settings: Settings, workspace: WorkspaceFacts | null) => CheckResult) {
  const known = new Map<string, CheckResult>();
  return (model: Model, settings: Settings, workspace: WorkspaceFacts | null): CheckResult => {
    if (workspace !== null) return ask(model, settings, workspace);
    const key = JSON.stringify([model.text, settings]);
    const result = known.get(key) ?? ask(model, settings, null);
    known.set(key, result);
    return result;
  };
}

export const open = service.open;

/** A document after edits that speak of its present text, made one after the other from its end to its start. */
export function withEdits(document: DraftDocument, edits: readonly TextEdit[]): DraftDocument {
  return [...edits]
    .sort((a, b) => comparePositions(b.range.start, a.range.start))
    .reduce((before, edit) => service.edit(before, edit), document);
}

/** A text as the program sees it: what it says of it, and what fix-all makes of it. */
export function judged(document: DraftDocument, settings: Settings, workspace: WorkspaceFacts | null) {
  return {
    diagnostics: check(document, settings, workspace).diagnostics,
    fixed: () => textOf(applyEdits(document.source, service.fixAll(document, settings).edits)),
    edited: (edits: readonly TextEdit[]) => withEdits(document, edits),
  };
}

/** Where a place in the file is, counted from the start of the text. */
export function offsetOf({ lines }: Model, { line, character }: Position): number {
  let offset = character;
  for (let n = 0; n < line; n++) offset += (lines[n] ?? "").length + 1;
  return offset;
}

/** The place of an offset in a text. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length - 1, character: offset - (before.lastIndexOf("\n") + 1) };
}

export function rangeAt(text: string, { from, to }: Span): Range {
  return { start: positionAt(text, from), end: positionAt(text, to) };
}

/** Where a component, or anything else with a range, stands. */
export function spanOf(model: Model, { range }: { readonly range: Range }): Span {
  return { from: offsetOf(model, range.start), to: offsetOf(model, range.end) };
}

/** A whole line, without its ending. */
export function lineSpan(model: Model, line: number): Span {
  const from = offsetOf(model, { line, character: 0 });
  return { from, to: from + (model.lines[line] ?? "").length };
}

/** The `n`th place of some words in the text, or in a part of it; null where they are not there. */
export function find({ text }: Model, words: string, within: Span = { from: 0, to: text.length }, n = 0): Span | null {
  let from = within.from - 1;
  for (let count = 0; count <= n; count++) {
    from = text.indexOf(words, from + 1);
    if (from < 0 || from + words.length > within.to) return null;
  }
  return { from, to: from + words.length };
}

/** Every match of a pattern with the flag g. */
export function findAll({ text }: Model, pattern: RegExp, within: Span = { from: 0, to: text.length }): Span[] {
  return [...text.slice(within.from, within.to).matchAll(pattern)].map(({ 0: words, index }) => ({
    from: within.from + index,
    to: within.from + index + words.length,
  }));
}

/** Some of the items, the same ones each time, from all over the list. */
export function spread<T>(items: readonly T[], count: number): T[] {
  if (items.length <= count) return [...items];
  return Array.from({ length: count }, (_, n) => items[Math.floor(((n + 0.5) * items.length) / count)] as T);
}

/** The body; a draft without one is no model. */
export function bodySpan(model: Model): Span {
  const { body } = model.draft;
  if (body === null) throw new Error(`${model.name} has no body`);
  return { from: lineSpan(model, body.first).from, to: lineSpan(model, body.last).to };
}

/** The numbers of the body's lines of text. */
export function bodyLines({ draft, lines }: Model): number[] {
  const found: number[] = [];
  for (let n = draft.body?.first ?? 0; n <= (draft.body?.last ?? -1); n++) if (lines[n]?.trim()) found.push(n);
  return found;
}

/** Another faultless draft, for rules that the model itself gives no hold to. */
export function variant(model: Model, how: string, replacements: readonly (readonly [string, string])[]): Model {
  let { text } = model;
  for (const [words, others] of replacements) {
    if (!text.includes(words)) throw new Error(`${model.name}: “${words}” not found`);
    text = text.replaceAll(words, others);
  }
  return readModel(`${model.name}, ${how}`, text);
}
