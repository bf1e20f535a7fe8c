import type { DraftDocument } from "../incremental/document.ts";
import { editAtLast, editDocument, readDocument } from "../incremental/document.ts";
import { isEdited } from "../incremental/tracking.ts";
import type { CheckResult, Diagnostic, Fix } from "../rules/define.ts";
import { withLineEndingOf } from "../text/lineEnding.ts";
import type { Range, TextEdit } from "../text/position.ts";
import { comparePositions } from "../text/position.ts";
import { applyEdits, textIn, textOf } from "../text/source.ts";

/** The most findings that a round of fixing looks at: more than any file of real text has. */
export const MOST_FIXED = 100_000;

/** A fix may uncover another; a document in which more rounds than this find something has rules that disagree. */
const MOST_ROUNDS = 40;

/**
 * The most rounds in which fixes of one rule are taken. A rule that still finds something then does not converge, and
 * is left out of later rounds.
 */
const MOST_ROUNDS_OF_A_RULE = 8;

/** A fix with the rule that offers it. */
export interface RuleFix {
  readonly rule: string;
  /** What the rule speaks of. */
  readonly range: Range;
  readonly fix: Fix;
}

/** The safe fixes of these diagnostics that can be applied together: in the order of the text, none touching another. */
export function compatibleFixes(
  diagnostics: readonly Diagnostic[],
  allows: (fix: RuleFix) => boolean = () => true,
): RuleFix[] {
  const fixes: RuleFix[] = [];
  const taken = createTaken();
  for (const { rule, range, edit } of diagnostics) {
    if (edit === null || !edit.safe || edit.edits.some((one) => taken.touches(one))) continue;
    if (!allows({ rule, range, fix: edit })) continue;
    fixes.push({ rule, range, fix: edit });
    for (const one of edit.edits) taken.add(one);
  }
  return fixes;
}

/** Edits by the lines that they touch, so that only those nearby are compared. */
function createTaken() {
  const byLine = new Map<number, TextEdit[]>();
  const linesOf = ({ range: { start, end } }: TextEdit) =>
    Array.from({ length: end.line - start.line + 1 }, (_, n) => start.line + n);
  return {
    touches: (edit: TextEdit) => linesOf(edit).some((line) => byLine.get(line)?.some((other) => overlap(edit, other))),
    add(edit: TextEdit): void {
      for (const line of linesOf(edit)) {
        const others = byLine.get(line);
        if (others === undefined) byLine.set(line, [edit]);
        else others.push(edit);
      }
    },
  };
}

function overlap(a: TextEdit, b: TextEdit): boolean {
  // Two insertions at one place have no order, so that touching counts as overlapping.
  return comparePositions(a.range.start, b.range.end) <= 0 && comparePositions(b.range.start, a.range.end) <= 0;
}

/** Several edits of a line are one place: the two ends of what is made bold. */
function placesIn({ edits }: Fix): number {
  return new Set(edits.map(({ range }) => range.start.line)).size;
}

/** What fix-all made of a document. */
export interface FixedDocument {
  readonly document: DraftDocument;
  /** How many places were put right, over all rounds: the lines that each fix touched. */
  readonly applied: number;
  readonly result: CheckResult;
}

/** Beyond this number, applying edits one by one costs more than reading the whole text. */
const FEW_EDITS = 50;

/** Edits from the end of the text, those within one line as one: the line is read again only as it becomes. */
function fromTheEnd({ source }: DraftDocument, edits: readonly TextEdit[]): TextEdit[] {
  const out: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => comparePositions(b.range.start, a.range.start))) {
    const below = out.at(-1);
    const { start, end } = edit.range;
    if (below === undefined || start.line !== below.range.end.line) out.push(edit);
    else {
      const between = textIn(source, { start: end, end: below.range.start });
      out[out.length - 1] = { range: { start, end: below.range.end }, newText: edit.newText + between + below.newText };
    }
  }
  return out;
}

/**
 * The document after edits that speak of its present text: only the lines that they touch are read again. `apply`: makes
 * one of them.
 */
export function afterEdits(
  document: DraftDocument,
  edits: readonly TextEdit[],
  apply: typeof editDocument = editDocument,
): DraftDocument {
  if (edits.length > FEW_EDITS) return readDocument(textOf(applyEdits(document.source, edits)));
  return fromTheEnd(document, edits).reduce(apply, document);
}

/** Who has a say in which fixes are made, and wants to know which ones were. */
export interface Overseer {
  /** False for a fix that is left out. Its edits speak of the text of the present round. */
  readonly allows: (fix: RuleFix) => boolean;
  /** The fixes of a round, and their edits, which lead to the next one. */
  readonly made: (fixes: readonly RuleFix[], edits: readonly TextEdit[]) => void;
}

/**
 * Applies the safe fixes of a document until none is left. `overseer` may refuse fixes; null: all are applied.
 * `first`: what a check of the document says, where that is known already.
 */
export function fixUntilStable(
  document: DraftDocument,
  check: (document: DraftDocument) => CheckResult,
  overseer: Overseer | null = null,
  first: CheckResult | null = null,
): FixedDocument {
  let current = document;
  let result = first ?? check(current);
  let applied = 0;
  const rounds = new Map<string, number>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const settled = ({ rule }: Diagnostic) => (rounds.get(rule) ?? 0) < MOST_ROUNDS_OF_A_RULE;
    const fixes = compatibleFixes(result.diagnostics.filter(settled), overseer?.allows ?? (() => true));
    if (fixes.length === 0) break;
    for (const rule of new Set(fixes.map((one) => one.rule))) rounds.set(rule, (rounds.get(rule) ?? 0) + 1);
    const edits = withLineEndingOf(
      current.source,
      fixes.flatMap(({ fix }) => fix.edits),
    );
    // The fixes of the first round are mostly all.
    const next = afterEdits(current, edits, round > 0 || isEdited(current.draft) ? editDocument : editAtLast);
    if (textOf(next.source) === textOf(current.source)) break;
    overseer?.made(fixes, edits);
    current = next;
    applied += fixes.reduce((sum, { fix }) => sum + placesIn(fix), 0);
    result = check(current);
  }
  return { document: current, applied, result };
}
