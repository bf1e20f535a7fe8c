import type { Office } from "../configuration/configuration.ts";
import type { WeighedList } from "../incremental/lineLists.ts";
import { weighedList } from "../incremental/lineLists.ts";
import { readAhead } from "../incremental/memoise.ts";
import type { ParagraphMemo, PlacedParagraph } from "../incremental/paragraphMemo.ts";
import { lineParagraphs, placedParagraphs } from "../incremental/paragraphMemo.ts";
import type { Diagnostic, Finding, ParagraphContext, ParagraphRule, Place } from "../rules/define.ts";
import type { Style } from "../styles/style.ts";
import type { Draft } from "../syntax/draft.ts";
import type { UsageModel } from "../usage/model.ts";
import type { ActiveRule, Writable } from "./activeRules.ts";
import { NO_OPTIONS } from "./activeRules.ts";
import { diagnostic } from "./diagnostic.ts";
import type { FoundOnLine } from "./firstFindings.ts";
import { counted, inOrder } from "./firstFindings.ts";
import { ruleFailed } from "./notices.ts";
import { shift } from "./shift.ts";

/** What the paragraph rules found in a paragraph at each kind of place, by the pass that asked last and the one before. */
interface FoundByPlace {
  readonly pass: ParagraphPass;
  readonly places: Partial<Record<Place, readonly Diagnostic[]>>;
  /** The pass before: a half-typed date flips the style, and back. */
  readonly other: FoundByPlace | null;
}

/** The paragraph rules that apply under one configuration and style, and all that they depend on besides the text. */
export interface ParagraphPass {
  readonly rules: readonly ActiveRule<ParagraphRule>[];
  readonly style: Style;
  readonly office: Office;
  readonly usage: UsageModel | null;
  /** The engine's cache key, under which a paragraph keeps what was found. */
  readonly key: object;
  /** True where document rules follow, which will ask for the facts of the paragraphs. */
  readonly readsAhead: boolean;
  foundByLine: FoundByLine | null;
  /** True once a rule of paragraphs has failed. */
  failed: boolean;
}

function checkParagraph(pass: ParagraphPass, of: ParagraphMemo, place: Place): readonly Diagnostic[] {
  const { rules, style, office, usage } = pass;
  const known = (of.results.get(pass.key) as FoundByPlace | undefined) ?? null;
  const own = known?.pass === pass ? known : known?.other?.pass === pass ? known.other : null;
  const places = own?.places ?? {};
  const ready = places[place];
  if (ready !== undefined) return ready;
  const reported: Diagnostic[] = [];
  const { paragraph, lines } = of;
  if (pass.readsAhead) readAhead(of);
  // One context and one report serve all rules, which keep neither: there are many paragraphs, and many rules.
  const context: Writable<ParagraphContext> = { paragraph, lines, place, style, options: NO_OPTIONS, office, usage };
  let active: ActiveRule<ParagraphRule>;
  const report = (finding: Finding) => {
    reported.push(diagnostic(active.rule, active.severity, finding, style));
  };
  for (active of rules) {
    context.options = active.options;
    try {
      active.rule.check(context, report);
    } catch (error) {
      pass.failed = true;
      reported.push(ruleFailed(active.rule.id, error, paragraph.range));
    }
  }
  // So that the findings of all paragraphs are almost in order.
  const found = reported.length > 1 ? inOrder(reported) : reported;
  const other = known === null ? null : known.pass === pass ? known.other : { ...known, other: null };
  of.results.set(pass.key, { pass, places: { ...places, [place]: found }, other });
  return found;
}

/** Where the parts of a draft begin and end: on which side of these a paragraph stands matters to rules. */
interface Bounds {
  readonly bodyFirst: number;
  readonly bodyLast: number;
  readonly mainEnd: number;
}

function boundsOf({ body, mainEnd }: Draft): Bounds {
  return { bodyFirst: body?.first ?? mainEnd, bodyLast: body?.last ?? -1, mainEnd };
}

function placeIn({ bodyFirst, bodyLast, mainEnd }: Bounds, line: number): Place {
  return line < bodyFirst ? "header" : line <= bodyLast ? "body" : line < mainEnd ? "footer" : "trailer";
}

function foundIn(pass: ParagraphPass, bounds: Bounds, paragraphs: readonly PlacedParagraph[]): FoundOnLine[] {
  const all: FoundOnLine[] = [];
  for (const { line, memo } of paragraphs) {
    const found = checkParagraph(pass, memo, placeIn(bounds, line));
    if (found.length > 0) all.push({ line, found: found.map((one) => shift(one, line)) });
  }
  return all;
}

/** The findings by line, valid while the parts of the draft begin and end at these lines. */
interface FoundByLine {
  readonly bounds: Bounds;
  readonly list: ReturnType<typeof weighedList<FoundOnLine>>;
}

function foundByLine(pass: ParagraphPass, bounds: Bounds): FoundByLine {
  return {
    bounds,
    list: weighedList({
      read: (lines, first, end) => foundIn(pass, bounds, lineParagraphs(lines, first, end)),
      moved: ({ line, found }, by) => ({ line: line + by, found: found.map((one) => shift(one, by)) }),
      weigh: ({ found }) => found.length,
    }),
  };
}

/** What the paragraph rules find in a draft, by line, with its number. Results of paragraphs that stayed are kept. */
export function paragraphFindings(pass: ParagraphPass, draft: Draft): WeighedList<FoundOnLine> {
  if (pass.rules.length === 0) return { entries: [], weight: 0 };
  const bounds = boundsOf(draft);
  if (draft.hardWrapped) return counted(foundIn(pass, bounds, placedParagraphs(draft)));
  const known = pass.foundByLine;
  const { bodyFirst, bodyLast, mainEnd } = known?.bounds ?? {};
  const holds = bodyFirst === bounds.bodyFirst && bodyLast === bounds.bodyLast && mainEnd === bounds.mainEnd;
  const current = known !== null && holds ? known : foundByLine(pass, bounds);
  pass.foundByLine = current;
  return current.list(draft.lines);
}

/** The same of the first lines alone, of a draft whose paragraphs are lines. */
export function findingsOfLines(pass: ParagraphPass, draft: Draft, lines: number): FoundOnLine[] {
  return foundIn(pass, boundsOf(draft), lineParagraphs(draft.lines, 0, Math.min(lines, draft.lines.length)));
}
