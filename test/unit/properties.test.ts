import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { componentsJson } from "../../server/src/features/components.ts";
import type { OutlineNode } from "../../server/src/features/outline.ts";
import { createService } from "../../server/src/service.ts";
import { DEFAULT_SETTINGS } from "../../server/src/style/configuration.ts";
import type { DraftDocument } from "../../server/src/syntax/document.ts";
import { difference } from "../../server/src/text/difference.ts";
import type { Position, Range, TextEdit } from "../../server/src/text/position.ts";
import { comparePositions } from "../../server/src/text/position.ts";
import type { Source } from "../../server/src/text/source.ts";
import { applyEdits, readSource, textOf } from "../../server/src/text/source.ts";
import { anyText, fitEdit, looseEdits, trials } from "./arbitraries.ts";

// A failure is worth the time of making it small.
vi.setConfig({ testTimeout: 180_000 });

const today = () => ({ year: 2026, month: 11, day: 22 });
/** One that lives through all trials, so that what it remembers of other texts is tried too. */
const service = createService({ today });

/** What is told of a document, in one value. */
function answers(of: DraftDocument, by = service) {
  return {
    components: componentsJson(of.draft),
    outline: by.outline(of),
    folding: by.foldingRanges(of),
    check: by.check(of, DEFAULT_SETTINGS),
  };
}

/** The first place at which two values differ, for a readable failure. */
function firstDifference(a: unknown, b: unknown, path = ""): string {
  if (isDeepStrictEqual(a, b)) return "";
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") {
    return `${path}: ${JSON.stringify(a)} ≠ ${JSON.stringify(b)}`;
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = firstDifference((a as never)[key], (b as never)[key], `${path}.${key}`);
    if (found !== "") return found;
  }
  return `${path}: differ`;
}

/** What is wrong with a place in a text; empty when nothing is. */
function faultOf({ line, character }: Position, { lines }: Source): string {
  const text = lines[line]?.text;
  if (text === undefined) return `line ${line} of ${lines.length}`;
  if (!Number.isInteger(character) || character < 0 || character > text.length) {
    return `character ${character} of ${text.length} on line ${line}`;
  }
  const inPair = /[\ud800-\udbff]/.test(text.charAt(character - 1)) && /[\udc00-\udfff]/.test(text.charAt(character));
  return inPair && character > 0 ? `inside a surrogate pair, ${line}:${character}` : "";
}

function rangeFault(range: Range, source: Source): string {
  if (comparePositions(range.start, range.end) > 0) return `backwards: ${JSON.stringify(range)}`;
  return faultOf(range.start, source) || faultOf(range.end, source);
}

function outlineRanges(nodes: readonly OutlineNode[]): Range[] {
  return nodes.flatMap(({ range, selection, children }) => [range, selection, ...outlineRanges(children)]);
}

/** Every range in a value, wherever it stands. */
function rangesIn(value: unknown): Range[] {
  if (value === null || typeof value !== "object") return [];
  if ("start" in value && "end" in value) return [value as Range];
  return Object.values(value).flatMap(rangesIn);
}

/** Applies edits by offsets: a second way, to hold the first against. */
function applyByOffsets(source: Source, edits: readonly TextEdit[]): string {
  const starts = source.lines.map(() => 0);
  source.lines.forEach((line, n) => {
    starts[n + 1] = (starts[n] as number) + line.text.length + line.eol.length;
  });
  const offset = ({ line, character }: Position) => (starts[line] as number) + character;
  let text = textOf(source);
  for (const { range, newText } of [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start))) {
    text = text.slice(0, offset(range.start)) + newText + text.slice(offset(range.end));
  }
  return text;
}

describe("any text", () => {
  it("after a series of edits reads and checks as it does from scratch", () => {
    fc.assert(
      fc.property(anyText, looseEdits, (start, edits) => {
        let text = start;
        let edited = service.open(text);
        for (const loose of edits) {
          const edit = fitEdit(text, loose);
          text = applyByOffsets(readSource(text), [edit]);
          edited = service.edit(edited, edit);
        }
        const fresh = createService({ today });
        const scratch = fresh.open(text);
        expect(textOf(edited.source)).toBe(text);
        expect(firstDifference(edited.source.lines, scratch.source.lines)).toBe("");
        expect(firstDifference(edited.lines, scratch.lines)).toBe("");
        expect(firstDifference(answers(edited), answers(scratch, fresh))).toBe("");
      }),
      trials(1.5),
    );
  });

  it("checks as from scratch after each edit of a series, whatever was remembered before", () => {
    fc.assert(
      fc.property(anyText, looseEdits, (start, edits) => {
        let text = start;
        let edited = service.open(text);
        service.check(edited, DEFAULT_SETTINGS);
        for (const loose of edits) {
          const edit = fitEdit(text, loose);
          text = applyByOffsets(readSource(text), [edit]);
          edited = service.edit(edited, edit);
          const fresh = createService({ today });
          const expected = fresh.check(fresh.open(text), DEFAULT_SETTINGS);
          expect(firstDifference(service.check(edited, DEFAULT_SETTINGS), expected)).toBe("");
        }
      }),
      trials(0.5),
    );
  });

  it("gets answers whose places all lie in it, none inside a surrogate pair, and no rule fails", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = service.open(text);
        const { components, outline, folding, check } = answers(document);
        const ranges = [...rangesIn(components), ...outlineRanges(outline), ...rangesIn(check.diagnostics)];
        expect(ranges.map((range) => rangeFault(range, document.source)).filter((fault) => fault !== "")).toEqual([]);
        for (const { firstLine, lastLine } of folding) {
          expect(firstLine).toBeLessThan(lastLine);
          expect(lastLine).toBeLessThan(document.source.lines.length);
        }
        const failed = check.diagnostics.filter(({ rule }) => rule === "kiem-tra/loi-quy-tac");
        expect(failed.map(({ message }) => message.en)).toEqual([]);
      }),
      trials(2),
    );
  });

  it("has an outline whose children lie within their parents", () => {
    const inside = (nodes: readonly OutlineNode[]): boolean =>
      nodes.every(
        ({ range, selection, children }) =>
          [selection, ...children.map((child) => child.range)].every(
            (part) => comparePositions(range.start, part.start) <= 0 && comparePositions(part.end, range.end) <= 0,
          ) && inside(children),
      );
    fc.assert(
      fc.property(anyText, (text) => inside(service.outline(service.open(text)))),
      trials(2),
    );
  });

  it("comes back whole", () => {
    fc.assert(
      fc.property(anyText, (text) => textOf(service.open(text).source) === text),
      trials(2),
    );
  });

  it("answers Enter on any line without harm", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, at) => {
        const document = service.open(text);
        const line = at % document.source.lines.length;
        const edits = service.onType(document, { line, character: 0 }, "\n");
        expect(
          rangesIn(edits)
            .map((range) => rangeFault(range, document.source))
            .join(""),
        ).toBe("");
      }),
      trials(1),
    );
  });
});

describe("fixes", () => {
  it("can each be applied alone, and change nothing but what they say", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = service.open(text);
        for (const { edit, rule } of service.check(document, DEFAULT_SETTINGS).diagnostics) {
          if (edit === null) continue;
          const after = textOf(applyEdits(document.source, edit.edits));
          expect(after, rule).toBe(applyByOffsets(document.source, edit.edits));
          service.check(service.open(after), DEFAULT_SETTINGS);
        }
      }),
      trials(0.3),
    );
  });

  it("leave nothing to fix, and are found at once by their difference", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = service.open(text);
        const { edits, result } = service.fixAll(document, DEFAULT_SETTINGS);
        const after = service.open(textOf(applyEdits(document.source, edits)));
        const left = service.check(after, DEFAULT_SETTINGS);
        expect(firstDifference(left, result)).toBe("");
        expect(left.diagnostics.filter(({ fix }) => fix === "safe").map(({ rule }) => rule)).toEqual([]);
        expect(service.fixAll(after, DEFAULT_SETTINGS).edits).toEqual([]);
      }),
      trials(0.5),
    );
  });
});

describe("difference", () => {
  it("turns one text into the other, by edits in order that do not overlap", () => {
    fc.assert(
      fc.property(anyText, looseEdits, (start, edits) => {
        const before = readSource(start);
        let text = start;
        for (const loose of edits) text = applyByOffsets(readSource(text), [fitEdit(text, loose)]);
        const found = difference(before, readSource(text));
        expect(applyByOffsets(before, found)).toBe(text);
        expect(textOf(applyEdits(before, found))).toBe(text);
        found.forEach(({ range }, n) => {
          expect(rangeFault(range, before)).toBe("");
          const next = found[n + 1]?.range.start;
          if (next !== undefined) expect(comparePositions(range.end, next)).toBeLessThanOrEqual(0);
        });
      }),
      trials(2),
    );
  });

  it("of any two texts too", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const before = readSource(a);
        expect(applyByOffsets(before, difference(before, readSource(b)))).toBe(b);
      }),
      trials(1),
    );
  });
});
