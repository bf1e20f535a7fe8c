import { chooseStyle, documentDate, presumedDate } from "../configuration/choose.ts";
import type { Office, Settings } from "../configuration/configuration.ts";
import type { DraftDocument } from "../incremental/document.ts";
import type { WeighedList } from "../incremental/lineLists.ts";
import { weighedList } from "../incremental/lineLists.ts";
import { readAhead } from "../incremental/memoise.ts";
import type { ParagraphMemo, PlacedParagraph } from "../incremental/paragraphMemo.ts";
import { lineParagraphs, placedParagraphs } from "../incremental/paragraphMemo.ts";
import { isEdited, track } from "../incremental/tracking.ts";
import type { Measured } from "../page/measured.ts";
import { pagesOf } from "../page/pages.ts";
import { readSuppressions } from "../reading/suppress.ts";
import type {
  CheckResult,
  Diagnostic,
  DocumentContext,
  DocumentRule,
  EngineRule,
  Finding,
  LikelySlip,
  Options,
  ParagraphContext,
  ParagraphRule,
  Place,
  Rule,
  Severity,
  UsageContext,
  UsageRule,
  WordContext,
  WordRule,
  WorkspaceFacts,
} from "../rules/define.ts";
import type { Guidelines } from "../styles/guidelines.ts";
import { GUIDELINES, judges } from "../styles/guidelines.ts";
import type { Style } from "../styles/style.ts";
import type { Draft } from "../syntax/draft.ts";
import type { CivilDate } from "../text/date.ts";
import type { Range } from "../text/position.ts";
import { rangesTouch } from "../text/position.ts";
import type { UsageModel } from "../usage/model.ts";
import { mayAdapt, softened } from "./adaptation.ts";
import { createJoiner } from "./causes.ts";
import { citedClause, clauseOf } from "./clause.ts";
import type { Beginning, FoundOnLine } from "./firstFindings.ts";
import { counted, eachFailureOnce, firstFindings, inOrder, lastAt, MOST_FINDINGS } from "./firstFindings.ts";
import { outOfScope, ruleFailed, tooMany } from "./notices.ts";
import type { Memory } from "./remembering.ts";
import { circumstancesOf, stillHolds } from "./remembering.ts";
import { shift } from "./shift.ts";
import { applySuppressions } from "./suppressions.ts";
import { withoutTableEdits } from "./tableEdits.ts";

/** A rule with what the configuration makes of it. */
interface ActiveRule<T extends Rule> {
  readonly rule: T;
  readonly severity: Severity;
  readonly options: Options;
}

/** What is needed to check one document after another: the rules, and what was found in paragraphs before. */
export interface Engine {
  readonly check: (document: DraftDocument, settings: Settings, around: Surroundings) => CheckResult;
}

/** What is known of usual wording, and what was found in this document by it. */
export interface Wording {
  readonly usage: UsageModel;
  readonly slips: readonly LikelySlip[];
}

/** What a check knows besides document and settings. */
export interface Surroundings {
  readonly today: CivilDate;
  readonly workspace: WorkspaceFacts | null;
  /** How the document is set, where it comes from a Word file. */
  readonly measured?: Measured | null;
  /** How many findings are given at most; MOST_FINDINGS unless told. */
  readonly most?: number;
  readonly wording?: Wording | null;
}

function optionsOf(rule: Rule, set: Readonly<Record<string, unknown>> | undefined): Options {
  const options: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(rule.options ?? {})) options[name] = set?.[name] ?? option.default;
  return options;
}

function activate<T extends Rule>(rules: readonly T[], settings: Settings, style: Style): ActiveRule<T>[] {
  return rules.flatMap((rule) => {
    const setting = settings.rules[rule.id];
    const wanted = setting?.severity ?? (rule.offByDefault ? "off" : "on");
    if (wanted === "off" || !applies(rule, style)) return [];
    const severity = wanted === "on" ? rule.severity : wanted;
    return [{ rule, severity, options: optionsOf(rule, setting?.options) }];
  });
}

/** True for a rule that has something to say of a draft: by its type, and where it stands in a template. */
function concerns({ kinds, speaksOf, inTemplate }: Rule, { type }: Draft, scope: Settings["scope"]): boolean {
  if (speaksOf === "document" && type.form === "copy") return false;
  if (inTemplate === "off" && scope === "body") return false;
  return kinds === undefined || kinds(type);
}

/** A rule is on in a style whose clauses name it. One for all texts is on everywhere; a rule of copies, in each Party style. */
function applies(rule: Rule, { clauses, world }: Style): boolean {
  return rule.appliesTo === "all" || clauses[rule.id] !== undefined || (rule.speaksOf === "copies" && world !== "none");
}

function diagnostic(rule: Rule, severity: Severity, finding: Finding, style: Style): Diagnostic {
  const { fix } = finding;
  const judgedBy = finding.style ?? style;
  const clause = finding.clause ?? clauseOf(rule, judgedBy, finding.case);
  return {
    rule: rule.id,
    severity: finding.severity ?? severity,
    message: finding.message,
    clause,
    guideline: rule.scope === "engine" ? null : judgedBy.id,
    cited: rule.scope === "engine" ? null : citedClause(clause, judgedBy),
    range: finding.range,
    fix: fix === undefined ? "none" : fix.safe ? "safe" : "suggested",
    edit: fix ?? null,
    related: finding.related ?? [],
    ...(finding.cause !== undefined && { cause: finding.cause }),
    ...(finding.layout && { layout: finding.layout }),
  };
}

/** What the paragraph rules found in a paragraph at each kind of place, by the pass that asked last and the one before. */
interface FoundByPlace {
  readonly pass: Pass;
  readonly places: Partial<Record<Place, readonly Diagnostic[]>>;
  /** The pass before: a half-typed date flips the style, and back. */
  readonly other: FoundByPlace | null;
}

/** The rules that apply under one configuration and style, and all that they depend on besides the text. */
interface Pass {
  readonly rules: readonly ActiveRule<ParagraphRule>[];
  readonly documentRules: readonly RememberingRule[];
  /** Their ids. */
  readonly rulesOn: ReadonlySet<string>;
  foundByLine: FoundByLine | null;
  /** What was shown last of what they found. */
  beginning: Beginning | null;
  /** True once a rule of paragraphs has failed. */
  failed: boolean;
  readonly style: Style;
  readonly office: Office;
  readonly usage: UsageModel | null;
  /** The engine's, by which a paragraph keeps what was found. */
  readonly key: object;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
const NO_OPTIONS: Options = {};

function checkParagraph(pass: Pass, of: ParagraphMemo, place: Place): readonly Diagnostic[] {
  const { rules, style, office, usage } = pass;
  const known = (of.results.get(pass.key) as FoundByPlace | undefined) ?? null;
  const own = known?.pass === pass ? known : known?.other?.pass === pass ? known.other : null;
  const places = own?.places ?? {};
  const ready = places[place];
  if (ready !== undefined) return ready;
  const reported: Diagnostic[] = [];
  const { paragraph, lines } = of;
  // The rules of documents will ask for them.
  if (pass.documentRules.length > 0) readAhead(of);
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

function foundIn(pass: Pass, bounds: Bounds, paragraphs: readonly PlacedParagraph[]): FoundOnLine[] {
  const all: FoundOnLine[] = [];
  for (const { line, memo } of paragraphs) {
    const found = checkParagraph(pass, memo, placeIn(bounds, line));
    if (found.length > 0) all.push({ line, found: found.map((one) => shift(one, line)) });
  }
  return all;
}

/** What was found by the lines of a file that stands within these bounds. */
interface FoundByLine {
  readonly bounds: Bounds;
  readonly list: ReturnType<typeof weighedList<FoundOnLine>>;
}

function foundByLine(pass: Pass, bounds: Bounds): FoundByLine {
  return {
    bounds,
    list: weighedList({
      read: (lines, first, end) => foundIn(pass, bounds, lineParagraphs(lines, first, end)),
      moved: ({ line, found }, by) => ({ line: line + by, found: found.map((one) => shift(one, by)) }),
      weigh: ({ found }) => found.length,
    }),
  };
}

/** What the paragraph rules found, with its number. */
function paragraphFindings(pass: Pass, draft: Draft): WeighedList<FoundOnLine> {
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

function firstOf(pass: Pass, byLine: WeighedList<FoundOnLine>, others: readonly Diagnostic[]) {
  const first = firstFindings(byLine, others, pass.beginning);
  pass.beginning = first.beginning;
  return first;
}

/** A rule of documents with what it found last. */
interface RememberingRule {
  readonly active: ActiveRule<DocumentRule>;
  /** What became of a finding that the rule reports again. */
  readonly known: WeakMap<Finding, Diagnostic>;
  memory: Memory | null;
}

function checkDocument(
  pass: Pass,
  context: Omit<DocumentContext, "options">,
  inWord: boolean,
  out: Diagnostic[],
): void {
  const { draft, workspace } = context;
  const now = { circumstances: circumstancesOf(context.today, context.date), workspace };
  // As with paragraphs, one context serves all rules.
  const own: Writable<DocumentContext> = { ...context, options: NO_OPTIONS };
  const edited = isEdited(draft);
  for (const one of pass.documentRules) {
    if (!concerns(one.active.rule, draft, context.scope)) continue;
    if (inWord && one.active.rule.inWord === "off") continue;
    own.options = one.active.options;
    if (!edited) runOnce(one, own, pass.style, out);
    else if (one.memory === null || !stillHolds(one.memory, draft, now)) runRule(one, own, now, pass.style, out);
    else for (const found of one.memory.found) out.push(found);
  }
}

/** Runs a rule over a document that nobody has edited: it will hardly be checked again. */
function runOnce(one: RememberingRule, context: DocumentContext, style: Style, out: Diagnostic[]): void {
  const { rule, severity } = one.active;
  one.memory = null;
  try {
    rule.check(context, (finding) => out.push(diagnostic(rule, severity, finding, style)));
  } catch (error) {
    out.push(ruleFailed(rule.id, error, startRange()));
  }
}

function runRule(
  one: RememberingRule,
  context: DocumentContext,
  now: Pick<Memory, "circumstances" | "workspace">,
  style: Style,
  out: Diagnostic[],
): void {
  const { rule, severity } = one.active;
  const first = out.length;
  one.memory = null;
  const check = (draft: Draft) =>
    rule.check({ ...context, draft }, (finding) => {
      const ready = one.known.get(finding) ?? diagnostic(rule, severity, finding, style);
      one.known.set(finding, ready);
      out.push(ready);
    });
  try {
    const { reads } = track(context.draft, check);
    if (rule.scope === "document" && reads.complete) one.memory = { ...now, reads, found: out.slice(first) };
  } catch (error) {
    out.push(ruleFailed(rule.id, error, startRange()));
  }
}

/** Runs the rules of Word files; one that fails makes one finding, and the others go on. */
function checkWord(
  rules: readonly ActiveRule<WordRule>[],
  context: Omit<WordContext, "options">,
  style: Style,
  out: Diagnostic[],
): void {
  for (const { rule, severity, options } of rules) {
    try {
      rule.check({ ...context, options }, (finding) => out.push(diagnostic(rule, severity, finding, style)));
    } catch (error) {
      out.push(ruleFailed(rule.id, error, startRange()));
    }
  }
}

/** The findings of other rules, by which those of usual wording stand back. */
interface OtherFindings {
  readonly byLine: readonly FoundOnLine[];
  readonly others: readonly Diagnostic[];
}

/** True where a finding of one of the rules touches the range. */
function isTold({ byLine, others }: OtherFindings, range: Range, rules: readonly string[]): boolean {
  const stands = (one: Diagnostic) =>
    rules.some((beginning) => one.rule.startsWith(beginning)) && rangesTouch(one.range, range);
  if (others.some(stands)) return true;
  // Entries stand by the first line of their paragraph, those of a table's cells on one line.
  const last = lastAt(byLine, range.start.line);
  for (let n = last; n >= 0 && byLine[n]?.line === byLine[last]?.line; n--) {
    if ((byLine[n] as FoundOnLine).found.some(stands)) return true;
  }
  return false;
}

/** Runs the rules of usual wording. */
function checkUsage(
  rules: readonly ActiveRule<UsageRule>[],
  context: Omit<UsageContext, "options">,
  style: Style,
  told: OtherFindings,
): Diagnostic[] {
  const out: Diagnostic[] = [];
  for (const { rule, severity, options } of rules) {
    try {
      rule.check({ ...context, options }, (finding) => {
        if (!isTold(told, finding.range, rule.yieldsTo)) out.push(diagnostic(rule, severity, finding, style));
      });
    } catch (error) {
      out.push(ruleFailed(rule.id, error, startRange()));
    }
  }
  return out;
}

function startRange(): Range {
  return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
}

/**
 * An engine over a list of rules. It remembers what paragraph rules found in each paragraph, by configuration; what it
 * gives out depends on nothing but its arguments.
 */
export function createEngine(rules: readonly Rule[], guidelines: Guidelines = GUIDELINES): Engine {
  const documentRules = rules.filter(
    (rule): rule is DocumentRule => rule.scope === "document" || rule.scope === "workspace",
  );
  const paragraphRules = rules.filter(
    (rule): rule is ParagraphRule => rule.scope === "line" || rule.scope === "paragraph",
  );
  const usageRules = rules.filter((rule): rule is UsageRule => rule.scope === "usage");
  const wordRules = rules.filter((rule): rule is WordRule => rule.scope === "word");
  const engineRules = rules.filter((rule): rule is EngineRule => rule.scope === "engine");
  const known = new Set(rules.map((rule) => rule.id));
  const join = createJoiner();
  const key = {};
  const passes = new WeakMap<Settings, Map<Style, Pass>>();

  /** One pass for each configuration and style, so that what it found serves as long as they do not change. */
  function passFor(settings: Settings, style: Style, usage: UsageModel | null): Pass {
    const ofSettings = passes.get(settings) ?? new Map<Style, Pass>();
    passes.set(settings, ofSettings);
    const ready = ofSettings.get(style);
    if (ready !== undefined && ready.usage === usage) return ready;
    const ofDocuments = activate(documentRules, settings, style);
    const pass: Pass = {
      rules: activate(paragraphRules, settings, style),
      documentRules: ofDocuments.map((active) => ({ active, known: new WeakMap(), memory: null })),
      rulesOn: new Set(ofDocuments.map(({ rule }) => rule.id)),
      foundByLine: null,
      beginning: null,
      failed: false,
      style,
      office: settings.office,
      usage,
      key,
    };
    ofSettings.set(style, pass);
    return pass;
  }

  return {
    check(document, settings, { today, workspace, measured = null, most = MOST_FINDINGS, wording = null }) {
      const { draft } = document;
      const choice = chooseStyle(draft, settings.style, today, guidelines);
      const { style, reason, explicit } = choice;
      const found: Diagnostic[] = [];
      const { office, scope } = settings;
      const pass = passFor(settings, style, wording?.usage ?? null);
      const allByLine = paragraphFindings(pass, draft);
      const byLine = pass.failed ? counted(eachFailureOnce(allByLine.entries)) : allByLine;
      const date = documentDate(draft.placeDate) ?? (explicit ? null : presumedDate(draft.placeDate, today));
      const { rulesOn } = pass;
      const context = { draft, style, guidelines, explicit, rulesOn, office, scope, today, date, workspace };
      checkDocument(pass, context, measured !== null, found);
      if (measured !== null) {
        const set = { ...context, measured, pages: pagesOf(draft, style) };
        checkWord(activate(wordRules, settings, style), set, style, found);
      }
      if (wording !== null) {
        const told = { byLine: byLine.entries, others: [...found] };
        for (const one of checkUsage(
          activate(usageRules, settings, style),
          { ...wording, draft, office },
          style,
          told,
        )) {
          found.push(one);
        }
      }
      if (!judges(style)) found.push(outOfScope(draft));
      const suppressions = readSuppressions(draft);
      const off = new Set(engineRules.filter(({ id }) => settings.rules[id]?.severity === "off").map(({ id }) => id));
      const allFindings = () =>
        applySuppressions([...byLine.entries.flatMap((one) => one.found), ...found], suppressions, known, draft.lines);
      const { found: first, left } =
        suppressions.length > 0 || off.size > 0 || most > MOST_FINDINGS
          ? { found: inOrder(allFindings().filter(({ rule }) => !off.has(rule))), left: 0 }
          : firstOf(pass, byLine, found);
      const kept = withoutTableEdits(draft.lines, mayAdapt(draft) ? first.map(softened) : first);
      const count = kept.length + left;
      const joined = join(count > most ? kept.slice(0, most) : kept);
      const shown = count > most ? [...joined, tooMany(count)] : joined;
      return { kind: draft.kind, style: style.id, styleReason: reason, diagnostics: shown };
    },
  };
}
