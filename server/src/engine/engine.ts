import { chooseStyle, documentDate, presumedDate } from "../configuration/choose.ts";
import type { Settings } from "../configuration/configuration.ts";
import type { DraftDocument } from "../incremental/document.ts";
import type { WeighedList } from "../incremental/lineLists.ts";
import type { Measured } from "../page/measured.ts";
import { pagesOf } from "../page/pages.ts";
import type { Suppression } from "../reading/suppress.ts";
import { matchesRule, readSuppressions } from "../reading/suppress.ts";
import type {
  CheckResult,
  Diagnostic,
  DocumentRule,
  EngineRule,
  LikelySlip,
  ParagraphRule,
  Rule,
  UsageRule,
  WordRule,
  WorkspaceFacts,
} from "../rules/define.ts";
import type { Guidelines } from "../styles/guidelines.ts";
import { GUIDELINES, judges } from "../styles/guidelines.ts";
import type { Style } from "../styles/style.ts";
import type { CivilDate } from "../text/date.ts";
import type { UsageModel } from "../usage/model.ts";
import { activate } from "./activeRules.ts";
import { mayAdapt, softened } from "./adaptation.ts";
import { createJoiner } from "./causes.ts";
import type { RememberingRule } from "./documentRules.ts";
import { checkDocument, rememberingRules } from "./documentRules.ts";
import type { Beginning, FoundOnLine } from "./firstFindings.ts";
import { counted, eachFailureOnce, firstFindings, inOrder, MOST_FINDINGS } from "./firstFindings.ts";
import { outOfScope, tooMany } from "./notices.ts";
import { inOwnMarks } from "./ownMarks.ts";
import type { ParagraphPass } from "./paragraphRules.ts";
import { findingsOfLines, paragraphFindings } from "./paragraphRules.ts";
import { applySuppressions } from "./suppressions.ts";
import { withoutTableEdits } from "./tableEdits.ts";
import { checkUsage } from "./usageRules.ts";
import { checkWord } from "./wordRules.ts";

/** Checks documents by a list of rules, and caches what was found in their paragraphs. */
export interface Engine {
  readonly check: (document: DraftDocument, settings: Settings, around: Surroundings) => CheckResult;
  /**
   * What the rules of paragraphs find in the first lines, to be shown until a long draft is checked; null where the
   * whole draft decides what may be told there.
   */
  readonly checkFirst: (
    document: DraftDocument,
    settings: Settings,
    around: Surroundings,
    lines: number,
  ) => readonly Diagnostic[] | null;
}

/** The model of usual wording, and the likely slips that it showed in this document. */
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

/** The rules that apply under one configuration and style, with what they found last. */
interface Pass extends ParagraphPass {
  readonly documentRules: readonly RememberingRule[];
  /** The ids of the document rules. */
  readonly rulesOn: ReadonlySet<string>;
  /** Those of them that the comments of the last draft let be told; the same object while they suppress the same. */
  told: { readonly suppressed: string; readonly rules: ReadonlySet<string> } | null;
  /** What was shown last of what the paragraph rules found. */
  beginning: Beginning | null;
}

function firstOf(pass: Pass, byLine: WeighedList<FoundOnLine>, others: readonly Diagnostic[]) {
  const first = firstFindings(byLine, others, pass.beginning);
  pass.beginning = first.beginning;
  return first;
}

/** The document rules that no comment suppresses for the whole file. */
function toldRules(pass: Pass, suppressions: readonly Suppression[]): ReadonlySet<string> {
  const patterns = suppressions.filter(({ line }) => line === null).map(({ pattern }) => pattern);
  if (patterns.length === 0) return pass.rulesOn;
  const suppressed = [...new Set(patterns)].sort().join(" ");
  if (pass.told?.suppressed !== suppressed) {
    const rules = [...pass.rulesOn].filter((id) => !patterns.some((pattern) => matchesRule(pattern, id)));
    pass.told = { suppressed, rules: new Set(rules) };
  }
  return pass.told.rules;
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

  /** The pass for a configuration and a style. Its results are reused while these stay the same objects. */
  function passFor(settings: Settings, style: Style, usage: UsageModel | null): Pass {
    const ofSettings = passes.get(settings) ?? new Map<Style, Pass>();
    passes.set(settings, ofSettings);
    const ready = ofSettings.get(style);
    if (ready !== undefined && ready.usage === usage) return ready;
    const ofDocuments = activate(documentRules, settings, style);
    const pass: Pass = {
      rules: activate(paragraphRules, settings, style),
      documentRules: rememberingRules(ofDocuments),
      rulesOn: new Set(ofDocuments.map(({ rule }) => rule.id)),
      told: null,
      readsAhead: ofDocuments.length > 0,
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
      const date = documentDate(draft.placeDate) ?? (explicit ? null : presumedDate(draft, today));
      const suppressions = readSuppressions(draft);
      const rulesOn = toldRules(pass, suppressions);
      const context = { draft, style, guidelines, explicit, rulesOn, office, scope, today, date, workspace };
      checkDocument(pass.documentRules, context, measured !== null, found);
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
      if (!judges(style)) found.push(outOfScope(draft, guidelines));
      const off = new Set(engineRules.filter(({ id }) => settings.rules[id]?.severity === "off").map(({ id }) => id));
      const allFindings = () =>
        applySuppressions([...byLine.entries.flatMap((one) => one.found), ...found], suppressions, known, draft.lines);
      const { found: first, left } =
        suppressions.length > 0 || off.size > 0 || most > MOST_FINDINGS
          ? { found: inOrder(allFindings().filter(({ rule }) => !off.has(rule))), left: 0 }
          : firstOf(pass, byLine, found);
      const told = inOwnMarks(draft, mayAdapt(draft) ? first.map(softened) : first);
      const kept = withoutTableEdits(draft.lines, told);
      const count = kept.length + left;
      const joined = join(count > most ? kept.slice(0, most) : kept);
      const shown = count > most ? [...joined, tooMany(count)] : joined;
      return { kind: draft.kind, style: style.id, styleReason: reason, diagnostics: shown };
    },
    checkFirst({ draft }, settings, { today, wording = null }, lines) {
      // A comment may suppress what stands far away, and its own rule asks whether it does.
      if (draft.hardWrapped || readSuppressions(draft).length > 0) return null;
      const { style } = chooseStyle(draft, settings.style, today, guidelines);
      const pass = passFor(settings, style, wording?.usage ?? null);
      const found = findingsOfLines(pass, draft, lines).flatMap((one) => one.found);
      if (pass.failed) return null;
      const told = mayAdapt(draft) ? found.map(softened) : found;
      return join(withoutTableEdits(draft.lines, told));
    },
  };
}
