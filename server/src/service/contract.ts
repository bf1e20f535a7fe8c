import type { Settings } from "../configuration/configuration.ts";
import type { RuleFix } from "../engine/fixAll.ts";
import type { Checklist } from "../features/checklist.ts";
import type { Completion, CompletionRequest } from "../features/completion.ts";
import type { componentsJson } from "../features/components.ts";
import type { ActionName, ActionOutcome, ActionRequest } from "../features/draftActions/table.ts";
import type { DraftLookup } from "../features/draftLookup.ts";
import type { Series } from "../features/draftNumbers.ts";
import type { KnownDraft } from "../features/draftSummary.ts";
import type { Expansion } from "../features/expandWord.ts";
import type { FoldingRange } from "../features/folding.ts";
import type { Hover } from "../features/hover.ts";
import type { DocumentLink, Location } from "../features/navigation/symbols.ts";
import type { DraftAnswers, DraftQuestion, NewDraft, TemplateFile } from "../features/newDraft.ts";
import type { OutlineNode } from "../features/outline.ts";
import type { Placeholder } from "../features/placeholders.ts";
import type { ReadinessItem } from "../features/readiness.ts";
import type { Register, RegisteredDraft } from "../features/register.ts";
import type { ReviewSheet, SheetName } from "../features/reviewSheet.ts";
import type { Nest } from "../features/selectionRanges.ts";
import type { SemanticToken } from "../features/semanticTokens.ts";
import type { SuppressionComment } from "../features/suppression.ts";
import type { TaskJson } from "../features/tasks.ts";
import type { WordReview, WordReviewOptions } from "../features/wordReview.ts";
import type { DraftDocument } from "../incremental/document.ts";
import type { Kind } from "../kinds/kind.ts";
import type { Measured } from "../page/measured.ts";
import type { Pages } from "../page/model.ts";
import type { EarlierMarks, OpenWordFile, WordMarks } from "../page/wordMarks.ts";
import type { CheckResult, Diagnostic, Fix, Rule, WorkspaceFacts } from "../rules/define.ts";
import type { Guidelines } from "../styles/guidelines.ts";
import type { Style } from "../styles/style.ts";
import type { CivilDate } from "../text/date.ts";
import type { Position, Range, TextEdit } from "../text/position.ts";
import type { UsageModel } from "../usage/model.ts";

/** What a sheet is of. `measured`: how a Word file is set, which is checked too; null of a draft. */
export interface SheetOf extends Omit<SheetName, "fixable"> {
  readonly measured?: Measured | null;
}

/** How a Word file is marked. */
export interface MarkOptions extends WordReviewOptions {
  /** True: each change can be accepted or rejected in Word. */
  readonly tracked: boolean;
  /** What the summary calls the file; null for no summary. */
  readonly summary: string | null;
}

/** What a check finds in a Word file, and the marks that tell of it there. */
export interface MarkedWord {
  readonly review: WordReview;
  readonly marks: WordMarks;
  /** What became of the remarks of an earlier review. */
  readonly earlier: EarlierMarks;
}

/** What `chithi parse` prints of one file, besides its path. */
export interface ParseResult {
  readonly kind: string;
  readonly style: string | null;
  readonly styleReason: string;
  readonly components: ReturnType<typeof componentsJson>;
}

/** What fix-all would do: edits of the present text, and how many places they put right. */
export interface FixAllResult {
  readonly edits: readonly TextEdit[];
  readonly applied: number;
  /** What is left after it. */
  readonly result: CheckResult;
}

/** Text in, answers out. Positions are zero-based lines and UTF-16 code units. No answer throws on any text. */
export interface Service {
  /** The guidelines by which drafts are judged. */
  readonly guidelines: Guidelines;
  /** Reads a whole text. */
  open(text: string): DraftDocument;
  /** The document after one edit; the one given stays as it is. */
  edit(document: DraftDocument, edit: TextEdit): DraftDocument;
  check(document: DraftDocument, settings: Settings, workspace?: WorkspaceFacts | null): CheckResult;
  /**
   * What stands in the first lines of a long draft by the rules of single paragraphs: to be shown while the whole is
   * being checked. Null where that cannot be told without the whole.
   */
  checkFirst(document: DraftDocument, settings: Settings, lines: number): readonly Diagnostic[] | null;
  /**
   * Reads the bytes of `tu-dung.bin`, in pieces; from then on checks know usual wording. Throws where they are something
   * else.
   */
  knowUsage(file: Uint8Array): Generator<undefined, void>;
  /** True unless the settings have every rule off that asks what is usual wording: `knowUsage` then serves nothing. */
  asksUsage(settings: Settings): boolean;
  /**
   * Looks a draft through for words that are against usual wording. `check` does not do so, but reports what was found
   * last. The generator yields after each piece of work and may be abandoned. Returns whether a check would report
   * other words now.
   */
  lookThrough(document: DraftDocument, settings: Settings): Generator<undefined, boolean>;
  /** Checks a draft that a Word file became, and how the file is set. */
  checkWord(document: DraftDocument, settings: Settings, measured: Measured): CheckResult;
  /**
   * What is to be written into a Word file: remarks, and the fixes that the file allows. `unsettled`: the file without the
   * changes of an earlier review that nobody has accepted or rejected yet; null where it has none.
   */
  markWord(file: OpenWordFile, settings: Settings, options: MarkOptions, unsettled?: OpenWordFile | null): MarkedWord;
  /** Each component of the draft's type with its state, in the order of the guideline. */
  checklist(document: DraftDocument, settings: Settings, workspace?: WorkspaceFacts | null): Checklist;
  /** What a check found, to be printed for the drafter. */
  reviewSheet(
    document: DraftDocument,
    settings: Settings,
    named: SheetOf,
    workspace?: WorkspaceFacts | null,
  ): ReviewSheet;
  parse(document: DraftDocument, settings: Settings): ParseResult;
  outline(document: DraftDocument): readonly OutlineNode[];
  /** What the draft asks of whom, until when. */
  tasks(document: DraftDocument): readonly TaskJson[];
  /** What the register keeps of a draft. */
  registered(path: string, document: DraftDocument): RegisteredDraft;
  /** The book of outgoing documents, with gaps, doubles and the next number of each series in the term. */
  register(drafts: readonly RegisteredDraft[], settings: Settings): Register;
  foldingRanges(document: DraftDocument): readonly FoldingRange[];
  /** What is kept of a draft to cite it and find it; with its findings counted where `settings` are given. */
  summarise(uri: string, document: DraftDocument, settings: Settings | null): KnownDraft;
  /** What the words at `position` name: a section or an appendix of this draft, or another draft. */
  definitions(uri: string, document: DraftDocument, position: Position, lookup: DraftLookup): readonly Location[];
  /** Whether the words at `position` cite another document, which only the other drafts can tell. */
  isCitation(document: DraftDocument, position: Position): boolean;
  /** Where what stands at `position` is named, in this draft and in those that are known; with what it names itself. */
  references(
    uri: string,
    document: DraftDocument,
    position: Position,
    lookup: DraftLookup,
    declaration: boolean,
  ): readonly Location[];
  /** Where this draft names what stands at `position`. */
  highlights(uri: string, document: DraftDocument, position: Position): readonly Range[];
  /** The citations that lead to drafts that are known. */
  documentLinks(uri: string, document: DraftDocument, lookup: DraftLookup): readonly DocumentLink[];
  /** Where other drafts cite this one; null for a draft without a number, which none can cite. */
  citingPlaces(uri: string, document: DraftDocument, lookup: DraftLookup): readonly Location[] | null;
  /** For each of the positions the ranges around it, from the innermost out. */
  selectionRanges(document: DraftDocument, positions: readonly Position[]): readonly Nest[];
  semanticTokens(document: DraftDocument): readonly SemanticToken[];
  /** The number behind the highest of a series in the term; null where no draft of the series is known. */
  nextNumber(drafts: readonly KnownDraft[], series: Series, settings: Settings): number | null;
  /** What stands at `position`, in Markdown; `lookup`: the other drafts that are known. */
  hover(document: DraftDocument, position: Position, settings: Settings, lookup: DraftLookup): Hover | null;
  /** What completes a citation of which a finding says that it lacks something; null for other findings. */
  completedCitation(document: DraftDocument, found: Diagnostic, lookup: DraftLookup): Fix | null;
  /** What may stand at `position`. */
  completion(
    document: DraftDocument,
    position: Position,
    request: Omit<CompletionRequest, "today" | "guidelines">,
  ): Completion;
  /** What the word before `position` stands for, “muc” or “chithi”; null where it is none of them. */
  expand(document: DraftDocument, position: Position, settings: Settings): Expansion | null;
  /** A text that a client inserts, with the tone marks of the draft, of the office where the draft has none that tell. */
  inOwnMarks(document: DraftDocument, text: string, settings: Settings): string;
  /** The safe fixes, until none is left, as edits of the present text. */
  fixAll(document: DraftDocument, settings: Settings): FixAllResult;
  /** The safe fixes that can be made together, each by itself, in the order of the text. */
  safeFixes(document: DraftDocument, settings: Settings, workspace?: WorkspaceFacts | null): readonly RuleFix[];
  /** What a draft action (`features/draftActions/table.ts`) would do. */
  act<N extends ActionName>(
    name: N,
    document: DraftDocument,
    settings: Settings,
    request: ActionRequest<N>,
  ): ActionOutcome<N>;
  /** Whether a draft action would edit, where that costs far less than `act`; null where only `act` tells. */
  wouldEdit<N extends ActionName>(
    name: N,
    document: DraftDocument,
    settings: Settings,
    request: ActionRequest<N>,
    workspace?: WorkspaceFacts | null,
  ): boolean | null;
  /** The draft as it will be printed. */
  pages(document: DraftDocument, settings: Settings): Pages;
  /** What a new draft can be made of: the values of the answer `kind`. `own`: the office's own templates. */
  newDraftKinds(settings: Settings, own?: readonly TemplateFile[]): readonly string[];
  /** The steps that lead to a new draft, for the answers so far; `remembered`: those of the draft before. */
  newDraftQuestions(
    answers: DraftAnswers,
    remembered: DraftAnswers,
    settings: Settings,
    own?: readonly TemplateFile[],
  ): readonly DraftQuestion[];
  /** The questions by which an office is set up; their defaults are what its settings say. */
  officeQuestions(answers: DraftAnswers, settings: Settings): readonly DraftQuestion[];
  /**
   * The text of a `.chithi.json` with what answers say of an office, those of a new draft, too. `text`: the file as it is,
   * null for none. Null where the file has a fault.
   */
  officeFile(text: string | null, answers: DraftAnswers, settings: Settings): string | null;
  /** The body that the answers of a new draft name, where the settings name another one or none; else null. */
  newOffice(answers: DraftAnswers, settings: Settings): string | null;
  /** A new draft of today's month by the answers; what they leave open is as the questions propose. */
  newDraft(
    answers: DraftAnswers,
    remembered: DraftAnswers,
    settings: Settings,
    own?: readonly TemplateFile[],
  ): NewDraft;
  /** HTML from the clipboard as lines of a draft; null where it says no more than the plain text beside it. */
  pastedHtml(html: string): string | null;
  /** True for a draft without a letter to print: comments are not printed. */
  isBlank(document: DraftDocument): boolean;
  /** What is left to fill in before a draft is printed, whatever the settings say of the rules that tell of it. */
  placeholders(document: DraftDocument): readonly Placeholder[];
  /** The comments that suppress a finding of this document, here or in the whole file; none for what the engine itself says. */
  suppressionComments(document: DraftDocument, found: Diagnostic): readonly SuppressionComment[];
  /** What makes the draft name its guideline in a comment; `id` null: none. */
  guidelineCommentEdits(document: DraftDocument, id: string | null): readonly TextEdit[];
  /** What is left to do before the draft is signed; empty where nothing is. */
  readiness(document: DraftDocument, settings: Settings, workspace?: WorkspaceFacts | null): readonly ReadinessItem[];
  /** Sets spaces, marks and lists as the style demands, in all of the document or in the lines of `range`. */
  format(document: DraftDocument, settings: Settings, range?: Range | null): readonly TextEdit[];
  /** What follows when `typed` (only "\n" so far) was typed and the caret stands at `position`. */
  onType(document: DraftDocument, position: Position, typed: string, settings: Settings): readonly TextEdit[];
}

export interface ServiceOptions {
  /** The present day: asked for at each check, so that a server may run over midnight. */
  readonly today: () => CivilDate;
  /** Usual wording, where its model has been read already. */
  readonly usage?: UsageModel;
  /** Other rules than the project's, for tests. */
  readonly rules?: readonly Rule[];
  /** Other guidelines than the project's, for tests. */
  readonly styles?: readonly Style[];
  /** Another table of types than the project's, for tests: for the whole process, before it reads a text (`useKinds`). */
  readonly kinds?: readonly Kind[];
}
