import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { Settings } from "../../server/src/configuration/configuration.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { componentsJson } from "../../server/src/features/components.ts";
import type { OutlineNode } from "../../server/src/features/outline.ts";
import type { DraftDocument } from "../../server/src/incremental/document.ts";
import { paragraphsOfBlock } from "../../server/src/page/model.ts";
import { createService, wholly } from "../../server/src/service.ts";
import { difference } from "../../server/src/text/difference.ts";
import { withLineEndingOf } from "../../server/src/text/lineEnding.ts";
import type { TextEdit } from "../../server/src/text/position.ts";
import { comparePositions } from "../../server/src/text/position.ts";
import { applyEdits, linesOf, readSource, textIn, textOf } from "../../server/src/text/source.ts";
import { readModel } from "../../server/src/usage/model.ts";
import { OWN, QUESTIONS, TODAY } from "./answers.ts";
import type { LooseEdit } from "./arbitraries.ts";
import { anySettings, anyText, fitEdit, fitPlace, keystrokes, looseEdits, loosePlace, sitting } from "./arbitraries.ts";
import { applyByOffsets, editsFault, firstDifference, rangeFault, rangesIn } from "./places.ts";
import { lostOrMade } from "./printed.ts";

/** Something that holds for every text. */
export interface Property {
  readonly name: string;
  /** How many of its trials go with one of the others: dear ones get less. */
  readonly share: number;
  readonly property: fc.IRawProperty<unknown>;
}

/** What was tried so far. */
export const tried = { edits: 0, answers: 0, ranges: 0, fixes: 0 };

const today = () => TODAY;
const usage = wholly(readModel(readFileSync(new URL("../../server/model/tu-dung.bin", import.meta.url))));

/** One that lives through all trials, so that what it remembers of other texts is tried too. */
const service = createService({ today, usage });

/** What is told of a document, in one value. */
function answers(of: DraftDocument, settings: Settings = DEFAULT_SETTINGS, by = service) {
  return {
    components: componentsJson(of.draft, true),
    outline: by.outline(of),
    folding: by.foldingRanges(of),
    check: by.check(of, settings),
  };
}

/** Holds a document that was edited, and looked through for slips, against one that is read from scratch. */
function sameAsFresh(edited: DraftDocument, text: string, settings: Settings): void {
  const fresh = createService({ today, usage });
  const scratch = fresh.open(text);
  wholly(service.lookThrough(edited, settings));
  wholly(fresh.lookThrough(scratch, settings));
  assert.equal(textOf(edited.source), text);
  assert.equal(firstDifference(edited.source.lines, scratch.source.lines), "");
  assert.equal(firstDifference(edited.lines, scratch.lines), "");
  assert.equal(firstDifference(answers(edited, settings), answers(scratch, settings, fresh)), "");
}

/** The edit that takes back another. */
function inverse(text: string, { range, newText }: TextEdit): TextEdit {
  const source = readSource(text);
  const before = textIn(source, range);
  const after = readSource(applyByOffsets(source, [{ range, newText }]));
  // By the length of what stands before, so that line endings that grow together do not matter.
  const from = textIn(source, { start: { line: 0, character: 0 }, end: range.start }).length;
  const place = (offset: number) => {
    let rest = offset;
    for (const [line, { text: words, eol }] of linesOf(after).entries()) {
      if (rest <= words.length) return { line, character: rest };
      rest -= words.length + eol.length;
      // Inside of CRLF there is no place: then the whole line ending is taken.
      if (rest < 0) return null;
    }
    return null;
  };
  const [start, end] = [place(from), place(from + newText.length)];
  return start === null || end === null
    ? { range: { start: { line: 0, character: 0 }, end: fitPlace(textOf(after), 1) }, newText: text }
    : { range: { start, end }, newText: before };
}

/** Holds a text against one that is read from scratch after each of some edits. */
function sitThrough(start: string, edits: readonly (LooseEdit | "undo")[], settings: Settings): void {
  let text = start;
  let edited = service.open(text);
  const undo: TextEdit[] = [];
  for (const loose of edits) {
    const taken = loose === "undo" ? undo.pop() : undefined;
    if (loose === "undo" && taken === undefined) continue;
    const edit = taken ?? fitEdit(text, loose as LooseEdit);
    if (taken === undefined) undo.push(inverse(text, edit));
    text = applyByOffsets(readSource(text), [edit]);
    edited = service.edit(edited, edit);
    tried.edits++;
    sameAsFresh(edited, text, settings);
  }
}

const editing: Property[] = [
  {
    name: "any text after a series of edits reads and checks as it does from scratch",
    share: 1.5,
    property: fc.property(anyText, looseEdits, anySettings, (start, edits, settings) => {
      let text = start;
      let edited = service.open(text);
      for (const loose of edits) {
        const edit = fitEdit(text, loose);
        text = applyByOffsets(readSource(text), [edit]);
        edited = service.edit(edited, edit);
        tried.edits++;
      }
      sameAsFresh(edited, text, settings);
    }),
  },
  {
    name: "any text is told of as from scratch after each edit of a sitting, undone edits too",
    share: 0.3,
    property: fc.property(anyText, sitting, anySettings, sitThrough),
  },
  {
    name: "any text is told of as from scratch after each keystroke",
    share: 0.3,
    property: fc.property(anyText, keystrokes, anySettings, sitThrough),
  },
];

function allInside(nodes: readonly OutlineNode[]): boolean {
  return nodes.every(
    ({ range, selection, children }) =>
      [selection, ...children.map((child) => child.range)].every(
        (part) => comparePositions(range.start, part.start) <= 0 && comparePositions(part.end, range.end) <= 0,
      ) && allInside(children),
  );
}

const telling: Property[] = [
  {
    name: "any text gets answers of every feature whose places all lie in it, none inside a surrogate pair",
    share: 0.5,
    property: fc.property(anyText, anySettings, loosePlace, loosePlace, (text, settings, at, to) => {
      const document = service.open(text);
      const [position, other] = [fitPlace(text, at), fitPlace(text, to)];
      const [start, end] = comparePositions(position, other) <= 0 ? [position, other] : [other, position];
      for (const [name, ask] of QUESTIONS) {
        const { told, edits = [] } = ask({ service, document, settings, position, range: { start, end } });
        const ranges = rangesIn(told, OWN);
        tried.answers++;
        tried.ranges += ranges.length;
        for (const range of ranges) assert.equal(rangeFault(range, document.source), "", name);
        for (const list of edits) {
          tried.fixes++;
          assert.equal(editsFault(list, document.source), "", `${name}: ${JSON.stringify(list)}`);
        }
      }
    }),
  },
  {
    name: "any text is checked without a rule that fails",
    share: 1.5,
    property: fc.property(anyText, anySettings, (text, settings) => {
      const { diagnostics } = service.check(service.open(text), settings);
      const failed = diagnostics.filter(({ rule }) => rule === "kiem-tra/loi-quy-tac");
      assert.deepEqual(
        failed.map(({ message }) => message.en),
        [],
      );
    }),
  },
  {
    name: "any text has an outline whose children lie within their parents",
    share: 2,
    property: fc.property(anyText, (text) => allInside(service.outline(service.open(text)))),
  },
  {
    name: "any text comes back whole",
    share: 2,
    property: fc.property(anyText, (text) => textOf(service.open(text).source) === text),
  },
];

const fixing: Property[] = [
  {
    name: "fixes can each be applied alone, and change nothing but what they say",
    share: 0.3,
    property: fc.property(anyText, anySettings, (text, settings) => {
      const document = service.open(text);
      for (const { edit, rule } of service.check(document, settings).diagnostics) {
        if (edit === null) continue;
        tried.fixes++;
        const after = textOf(applyEdits(document.source, edit.edits));
        assert.equal(after, applyByOffsets(document.source, edit.edits), rule);
        service.check(service.open(after), settings);
      }
    }),
  },
  {
    name: "fixes leave nothing to fix, and are found at once by their difference",
    share: 0.5,
    property: fc.property(anyText, anySettings, (text, settings) => {
      const document = service.open(text);
      const { edits, result } = service.fixAll(document, settings);
      const after = service.open(textOf(applyEdits(document.source, edits)));
      const left = service.check(after, settings);
      assert.equal(firstDifference(left, result), "");
      assert.deepEqual(
        left.diagnostics.filter(({ fix }) => fix === "safe").map(({ rule }) => rule),
        [],
      );
      assert.deepEqual(service.fixAll(after, settings).edits, []);
    }),
  },
];

const differences: Property[] = [
  {
    name: "a difference turns one text into the other, by edits in order that do not overlap",
    share: 2,
    property: fc.property(anyText, looseEdits, (start, edits) => {
      const before = readSource(start);
      let text = start;
      for (const loose of edits) text = applyByOffsets(readSource(text), [fitEdit(text, loose)]);
      const found = difference(before, readSource(text));
      assert.equal(applyByOffsets(before, found), text);
      assert.equal(textOf(applyEdits(before, found)), text);
      found.forEach(({ range }, n) => {
        assert.equal(rangeFault(range, before), "");
        const next = found[n + 1]?.range.start;
        if (next !== undefined) assert.ok(comparePositions(range.end, next) <= 0);
      });
    }),
  },
  {
    name: "a difference of any two texts turns one into the other",
    share: 1,
    property: fc.property(anyText, anyText, (a, b) => {
      const before = readSource(a);
      assert.equal(applyByOffsets(before, difference(before, readSource(b))), b);
    }),
  },
];

const printing: Property[] = [
  {
    name: "the pages of a draft hold what it says and nothing else, each block on lines of the file",
    share: 2,
    property: fc.property(anyText, (text) => {
      const document = service.open(text);
      const pages = service.pages(document, DEFAULT_SETTINGS);
      assert.deepEqual(lostOrMade(text, pages), { lost: "", made: "" });
      for (const { lines } of pages.parts.flatMap(({ blocks }) => blocks.flatMap(paragraphsOfBlock))) {
        assert.ok(lines.first >= 0 && lines.first <= lines.last && lines.last < document.lines.length);
      }
    }),
  },
];

/** Whatever line ends a text has, as those of another one: in edits, in answers, in texts. */
function withEnds<T>(value: T, eol: string): T {
  if (typeof value === "string") return value.replaceAll(/\r\n?|\n/g, eol) as T;
  if (Array.isArray(value)) return value.map((one) => withEnds(one, eol)) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withEnds(one, eol)])) as T;
}

/** Rules and suggestions write "\\n"; whoever hands their edits out gives them the line ends of the text. */
const WRITTEN_PLAINLY = [
  "check",
  "checklist",
  "completion",
  "onType",
  "safeFixes",
  "suppressionComments",
  "guidelineCommentEdits",
];

const lineEnds: Property[] = [
  {
    name: "any text is told of and edited with CRLF, and with CR, as with LF, and no other line end comes into it",
    share: 0.3,
    property: fc.property(
      anyText,
      anySettings,
      loosePlace,
      fc.constantFrom("\r\n", "\r"),
      (loose, settings, at, eol) => {
        const text = withEnds(loose, "\n");
        const position = fitPlace(text, at);
        const range = { start: position, end: { line: position.line + 3, character: 0 } };
        const [plain, ended] = [service.open(text), service.open(withEnds(text, eol))];
        for (const [name, ask] of QUESTIONS) {
          const question = { service, settings, position, range };
          const expected = ask({ ...question, document: plain });
          const { told, edits = [] } = ask({ ...question, document: ended });
          tried.answers++;
          assert.equal(firstDifference(withEnds(told, "\n"), withEnds(expected.told, "\n")), "", name);
          // A text of one line has no line end that could be kept.
          if (plain.lines.length === 1) continue;
          for (const [n, given] of edits.entries()) {
            tried.fixes++;
            const list = WRITTEN_PLAINLY.includes(name) ? withLineEndingOf(ended.source, given) : given;
            const after = applyByOffsets(plain.source, expected.edits?.[n] ?? []);
            assert.equal(applyByOffsets(ended.source, list), withEnds(after, eol), `${name}: ${JSON.stringify(list)}`);
          }
        }
      },
    ),
  },
];

/** All of them. */
export const PROPERTIES: readonly Property[] = [
  ...editing,
  ...telling,
  ...fixing,
  ...differences,
  ...printing,
  ...lineEnds,
];
