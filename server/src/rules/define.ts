import type { Office, Severity } from "../configuration/configuration.ts";
import type { Kind } from "../kinds/kind.ts";
import type { LayoutChange } from "../page/layoutChange.ts";
import type { Measured } from "../page/measured.ts";
import type { Pages } from "../page/model.ts";
import type { Guidelines } from "../styles/guidelines.ts";
import type { Style } from "../styles/style.ts";
import type { Component, Draft } from "../syntax/draft.ts";
import type { ClassifiedLine } from "../syntax/kinds.ts";
import type { Text } from "../text/bilingual.ts";
import type { CivilDate } from "../text/date.ts";
import type { Range, TextEdit } from "../text/position.ts";
import type { UsageModel } from "../usage/model.ts";
import type { ComponentKey } from "../vocabulary/components.ts";

export type { Severity } from "../configuration/configuration.ts";
export type { Text } from "../text/bilingual.ts";

/** What a rule offers to do about a finding. The edits all speak of the text that was checked and do not overlap. */
export interface Fix {
  readonly title: Text;
  /** True: the right text is determined, and fix-all applies it. False: offered one at a time. */
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** What a rule says of a document. The engine adds id, severity, clause and guideline. */
export interface Finding {
  /** The words that are wrong, not the paragraph. */
  readonly range: Range;
  /** What is wrong and what is right, without the clause. Ends without a full stop. */
  readonly message: Text;
  readonly fix?: Fix;
  /** What sets a Word file right, here and wherever else the same is wrong. */
  readonly layout?: readonly LayoutChange[];
  /** Neighbours between which something is missing, the other one of two that do not match, and the like. */
  readonly related?: readonly { readonly range: Range; readonly message: Text }[];
  /** Where the case is milder than the rule's severity (a draft that is not filled in yet). */
  readonly severity?: Severity;
  /** The style whose clause speaks, where it is not the document's: that of a copy's block. */
  readonly style?: Style;
  /** The clause, where it is that of a component and not the rule's own. */
  readonly clause?: string;
  /**
   * What is wrong, in a word or two, where the same may stand in many places: the same word, the same form. Findings of
   * one rule with the same cause are one finding with several places. Not for sentences, breaks and citations, each of
   * which has to be looked at.
   */
  readonly cause?: string;
  /** Which case of the rule it is, where a style has a clause of its own for it: `id:case` in its clauses. */
  readonly case?: string;
}

export type Report = (finding: Finding) => void;

/** An option of a rule: a JSON schema with a default and a description. */
export interface RuleOption {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly default: unknown;
  readonly description: Text;
}

/** Options as set, the defaults filled in. */
export type Options = Readonly<Record<string, unknown>>;

/** What the rules of a workspace know of another draft. */
export interface FiledDraft {
  readonly uri: string;
  /** “Quyết định số 15-QĐ/ĐU”. */
  readonly text: string;
  /** What citations of it share, as `citationKey` writes it. */
  readonly key: string;
  readonly date: { readonly day: number | null; readonly month: number | null; readonly year: number | null } | null;
  readonly abstract: string | null;
}

/** What the rules of a workspace look at; null outside one. */
export interface WorkspaceFacts {
  /** The other drafts of the workspace that carry this number: type, body and value, in the same term. */
  readonly sameNumber: (draft: Draft) => readonly { readonly uri: string; readonly text: string }[];
  /** The other drafts of the workspace with a number, of the draft's body where that is known. */
  readonly numbered: (draft: Draft) => readonly FiledDraft[];
}

export interface DocumentContext {
  /**
   * The draft to check. After an edit it is a tracking proxy: the engine records which parts and lines `check` reads, and
   * runs the rule again only where one of them differs. So `check` reads everything through this object, and neither
   * keeps it nor reads it after it has returned (in a getter, in edits made later): such a read goes unrecorded, and the
   * finding would be kept where it no longer holds. `untracked` (`incremental/tracking.ts`) is the way out.
   */
  readonly draft: Draft;
  /** The guideline by which the document is judged; one without clauses where none is known. */
  readonly style: Style;
  /** All guidelines: a copy is judged by the one in force on its own day. */
  readonly guidelines: Guidelines;
  /** True when somebody asked for the style, so that it holds for copies too, whatever their date. */
  readonly explicit: boolean;
  readonly options: Options;
  /**
   * The rules of documents that are on, and that no comment suppresses for the whole file: where one demands a form,
   * another must not propose a different one.
   */
  readonly rulesOn: ReadonlySet<string>;
  readonly office: Office;
  readonly scope: "full" | "body";
  /** The day on which the check is made: passed in, never read from a clock. */
  readonly today: CivilDate;
  /** The document's own day, as far as it is known; null where an explicit style came without a date. */
  readonly date: CivilDate | null;
  readonly workspace: WorkspaceFacts | null;
}

/** What a rule of Word files sees besides the draft: what each line is on the page, and how it is really set. */
export interface WordContext extends DocumentContext {
  readonly pages: Pages;
  readonly measured: Measured;
}

/** Where a paragraph stands. */
export type Place = "header" | "body" | "footer" | "trailer";

/**
 * What a rule of paragraphs sees: one paragraph, and nothing else of the document, so that its findings can be kept as
 * long as the paragraph stays as it is. Lines are counted from the paragraph's first.
 */
export interface ParagraphContext {
  readonly paragraph: Component;
  /** Its lines: what stands in the file, markup and all, is `lines[n].raw`. */
  readonly lines: readonly ClassifiedLine[];
  readonly place: Place;
  readonly style: Style;
  readonly options: Options;
  readonly office: Office;
  /** What is known of usual wording; null where nothing is, or not yet. */
  readonly usage: UsageModel | null;
}

/** A word of a draft for which a look-alike would be far more usual. */
export interface LikelySlip {
  /** The line on which it stands. */
  readonly line: number;
  readonly range: Range;
  /** As written; and the words before and behind it, empty where none stands next to it. */
  readonly written: string;
  readonly before: string;
  readonly after: string;
  /** The form (`usage/forms.ts`) of the look-alike. */
  readonly likely: string;
  /** How sure one is: the logarithm of the odds. */
  readonly odds: number;
}

/** What a rule of usual wording sees: what was found out about the whole draft, when there was time for it. */
export interface UsageContext {
  readonly draft: Draft;
  readonly usage: UsageModel;
  /** In the order of the text. None on lines that changed since they were looked for. */
  readonly slips: readonly LikelySlip[];
  readonly options: Options;
  readonly office: Office;
}

/** A piece of text that breaks the rule, or does not: shown in the docs and run as a test with only this rule. */
export interface Example {
  /** The id of the guideline by which it is judged. */
  readonly style: string;
  /** One finding at least. */
  readonly bad: string;
  /** None. Where the fix of every finding in `bad` is safe, it is what fix-all makes of `bad`. */
  readonly good: string;
}

interface RuleBase {
  /** component/what, in ASCII; stable for ever. */
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  /** One or two sentences for the drafter. */
  readonly why: string;
  /** The types of documents that it is for; left out: all. Told by traits, never by name. */
  readonly kinds?: (type: Kind) => boolean;
  /**
   * `document`: silent where the block of a copy stands alone. `copies`: speaks of the blocks of copies, which are judged
   * by the guideline of their own day, so that it is on in every guideline of that world. Left out: both.
   */
  readonly speaksOf?: "document" | "copies";
  /** `off`: silent where header, recipients and signature come from a template (scope `body`). */
  readonly inTemplate?: "off";
  /** `off`: silent about Word files, where what it asks for is drawn and not written. */
  readonly inWord?: "off";
  /** The component whose absence it tells. What is missing has no line, so that only the whole file can suppress it. */
  readonly absenceOf?: ComponentKey;
  /** True where it tells what the type of a document asks of its text and the text lacks. */
  readonly tellsContents?: true;
  /** True where it tells what is left to fill in. */
  readonly tellsBlanks?: true;
  /** True where it tells what a citation lacks: completing the citation is then offered. */
  readonly tellsIncompleteCitations?: true;
  /** True where it tells of deadlines that are past, or are no days. */
  readonly tellsDeadlines?: true;
  /**
   * What its fixes change, where that is no wording. `form`: how words are set (codes of letters, blanks, marks, dashes):
   * formatting is made of these. `numbers`: numbers of sections, and references to them. `breaks`: where lines end.
   */
  readonly changes?: "form" | "numbers" | "breaks";
  /** True where only a list that is written to its end tells the right text: not for a line that was just written. */
  readonly ofWholeList?: true;
  /**
   * Why a move to the guideline determines the right text, where elsewhere the fix is only offered. `writes`: the move
   * writes the reference of an appendix after all else, by the header as it has become.
   */
  readonly settledByMove?: { readonly why: string; readonly writes?: "appendixReference" };
  /** True where a word is right that the office has among its own (`tuRieng`). */
  readonly ownWords?: true;
  /** `all`: also in documents that no guideline judges. Else the clauses of a style say whether the rule is on there. */
  readonly appliesTo: "party" | "all";
  readonly severity: Severity;
  /** True for a rule that speaks only when it is asked for. */
  readonly offByDefault?: true;
  /** The best that the rule can offer. */
  readonly fix: "safe" | "suggested" | "none";
  /** A list that is written out here. For the documentation and the tests: the bundles leave it out. */
  readonly examples: readonly Example[];
  readonly options?: Readonly<Record<string, RuleOption>>;
}

export interface DocumentRule extends RuleBase {
  readonly scope: "document" | "workspace";
  /** Must not throw; if it does, one finding says so and the other rules go on. */
  check(context: DocumentContext, report: Report): void;
}

export interface ParagraphRule extends RuleBase {
  readonly scope: "line" | "paragraph";
  check(context: ParagraphContext, report: Report): void;
}

/** A rule about usual wording: silent until a model of it was loaded, and the draft looked through. */
export interface UsageRule extends RuleBase {
  readonly scope: "usage";
  /** Beginnings of ids: where a finding of these rules stands on the same words, this one says nothing. */
  readonly yieldsTo: readonly string[];
  check(context: UsageContext, report: Report): void;
}

/** A rule about what only a Word file knows: paper, margins, letters, spacing. Silent about drafts. */
export interface WordRule extends RuleBase {
  readonly scope: "word";
  check(context: WordContext, report: Report): void;
}

/** A rule whose findings the engine itself makes: about suppressions, files and failing rules. */
export interface EngineRule extends RuleBase {
  readonly scope: "engine";
  /** What it speaks of: the file as a whole, a comment that suppresses, `.chithi.json`, or a rule that failed somewhere. */
  readonly about: "file" | "comment" | "configuration" | "rule";
}

export type Rule = DocumentRule | ParagraphRule | UsageRule | WordRule | EngineRule;

/** Declares a rule; returns what it is given. */
export function defineRule<T extends Rule>(rule: T): T {
  return rule;
}

/** A diagnostic as the service gives it out. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  /** Without the clause. */
  readonly message: Text;
  /** Null for office practice, and for what the engine itself says. */
  readonly clause: string | null;
  /** The id of the guideline that is cited; null where none judges. */
  readonly guideline: string | null;
  /** Clause and guideline as people name them, “theo lệ” for office practice; null for what the engine itself says. */
  readonly cited: Text | null;
  readonly range: Range;
  /** What findings of the rule that have one cause have in common; left out where each stands for itself. */
  readonly cause?: string;
  /** All places of the finding, in the order of the text, `range` the first; left out where there is one. */
  readonly places?: readonly Range[];
  /** True for a further place of a finding that an earlier diagnostic tells: counted nowhere, mended like any. */
  readonly further?: true;
  /** What this finding offers; `safe` falls to `suggested` where the right text is not determined. */
  readonly fix: "safe" | "suggested" | "none";
  readonly edit: Fix | null;
  readonly related: readonly { readonly range: Range; readonly message: Text }[];
  /** What sets a Word file right; left out where nothing does. */
  readonly layout?: readonly LayoutChange[];
}

export interface CheckResult {
  readonly kind: string;
  /** The id of the guideline; null where none judges. */
  readonly style: string | null;
  readonly styleReason: string;
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The findings among diagnostics: without the further places of one that is told already. */
export function findingsAmong(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ further }) => further !== true);
}
