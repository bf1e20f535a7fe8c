import type { Measured } from "../page/measured.ts";
import type { Text } from "../text/bilingual.ts";
import { openPackage } from "./archive/package.ts";
import { childOf, valueOf } from "./archive/xml.ts";
import type { WordDocument } from "./document/model.ts";
import { paragraphsIn, readWordDocument } from "./document/read.ts";
import { createLineMaker } from "./draft/blocks.ts";
import { joinBreaks } from "./draft/breaks.ts";
import { partColumns } from "./draft/columns.ts";
import { withCopyRules } from "./draft/copyRules.ts";
import { emphasised } from "./draft/emphasis.ts";
import type { ImportedLine } from "./draft/importedLine.ts";
import { createLegacyConverter } from "./draft/legacyText.ts";
import type { WordLine } from "./draft/line.ts";
import { measure } from "./draft/measure.ts";
import { runningLines } from "./draft/running.ts";
import { spaced } from "./draft/spacing.ts";
import { warningsOf } from "./draft/warnings.ts";
import type { Steps } from "./steps.ts";
import { finish } from "./steps.ts";
import { styleId } from "./styleIds.ts";

export interface ImportResult {
  /** The draft; ends with a line break unless it is empty. */
  readonly text: string;
  /** By line of the draft. */
  readonly lines: readonly ImportedLine[];
  /** How many paragraphs the text of the file has; those in the margins of its pages are counted apart. */
  readonly paragraphs: number;
  /** What was left out or changed, for the user to look at. */
  readonly warnings: readonly Text[];
  readonly measured: Measured;
}

/**
 * Reads a Word file (.docx) into a draft. Computes and nothing else: no network, no other file. Throws a Failure, which
 * says why and what to do, for what is no Word file, is damaged, has a password, or is built to do harm.
 */
export function importDocx(bytes: Uint8Array): ImportResult {
  return finish(importing(bytes));
}

/** True for a line of a table that was a table of a draft: it comes back as it was, and nobody needs to be told. */
function isOwnCell({ paragraph }: WordLine): boolean {
  return valueOf(childOf(childOf(paragraph.element, "w:pPr"), "w:pStyle")) === styleId("tableCell");
}

/** The same in steps, between which others may work: a file of a thousand pages takes seconds. */
export function* importing(bytes: Uint8Array): Steps<ImportResult> {
  return yield* drafting(yield* readWordDocument(yield* openPackage(bytes)));
}

/** The draft that a document becomes. */
export function* drafting(document: WordDocument): Steps<ImportResult> {
  const { sections, notes } = document;
  const margins = new Set(
    sections
      .flatMap(({ headers, footers }) => [headers, footers])
      .flatMap(({ first, others, even }) => [first, others, even]),
  );
  const paragraphs = paragraphsIn(document.blocks);
  const legacy = createLegacyConverter([
    ...paragraphs,
    ...[...margins].flatMap((running) => (running === null ? [] : paragraphsIn(running.blocks))),
  ]);
  const linesOf = createLineMaker(legacy.convert);
  const last = paragraphs.at(-1)?.index ?? 0;
  const main = yield* withCopyRules(yield* partColumns(yield* linesOf(document.blocks)));
  const running = yield* runningLines(document, main, linesOf);
  const apart = yield* spaced([...running.above, ...main, ...running.below]);
  const lines = yield* emphasised(yield* joinBreaks(apart));
  const tables = new Set(main.filter((line) => line.tabular && !isOwnCell(line)).map(({ block }) => block));
  return {
    text: lines.map(({ runs }) => `${runs.map(({ text }) => text).join("")}\n`).join(""),
    lines,
    paragraphs: last + 1,
    warnings: [...warningsOf({ ...notes, losses: running.losses }, legacy.met, tables.size), ...running.warnings],
    measured: measure(lines, sections),
  };
}
