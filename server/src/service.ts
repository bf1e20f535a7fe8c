import type { StyleChoice } from "./configuration/choose.ts";
import { chooseStyle } from "./configuration/choose.ts";
import type { Settings } from "./configuration/configuration.ts";
import type { Wording } from "./engine/engine.ts";
import { createEngine } from "./engine/engine.ts";
import { compatibleFixes, fixUntilStable, MOST_FIXED } from "./engine/fixAll.ts";
import { isCut } from "./engine/notices.ts";
import { createSlipFinder } from "./engine/slipFinder.ts";
import { checklist } from "./features/checklist.ts";
import { citationAt } from "./features/citationAt.ts";
import { completeCitation } from "./features/completeCitation.ts";
import type { CompletionRequest } from "./features/completion.ts";
import { completion } from "./features/completion.ts";
import { componentsJson } from "./features/components.ts";
import type { ActionContext } from "./features/draftActions/action.ts";
import type { ActionName, ActionOutcome, ActionRequest } from "./features/draftActions/table.ts";
import { actionNamed } from "./features/draftActions/table.ts";
import type { DraftLookup } from "./features/draftLookup.ts";
import { selfCitation } from "./features/draftLookup.ts";
import type { Series } from "./features/draftNumbers.ts";
import { nextNumber } from "./features/draftNumbers.ts";
import type { KnownDraft } from "./features/draftSummary.ts";
import { summarise } from "./features/draftSummary.ts";
import type { Expansion } from "./features/expandWord.ts";
import { expandWord } from "./features/expandWord.ts";
import { foldingRanges } from "./features/folding.ts";
import { formattingEdits, lineFormattingEdits } from "./features/formatting.ts";
import { guidelineCommentEdits } from "./features/guidelineComment.ts";
import type { Hover } from "./features/hover.ts";
import { hover } from "./features/hover.ts";
import type { Location } from "./features/navigation/symbols.ts";
import { definitions, documentLinks, highlights, references } from "./features/navigation/symbols.ts";
import { makingOf } from "./features/newDraft/making.ts";
import type { DraftAnswers, TemplateFile } from "./features/newDraft.ts";
import { newDraft, newDraftKinds, newDraftQuestions } from "./features/newDraft.ts";
import { newOffice, officeFile, officeQuestions } from "./features/officeSetup.ts";
import { lineBreakEdits } from "./features/onType.ts";
import { outline } from "./features/outline.ts";
import { inOwnMarks } from "./features/ownMarks.ts";
import { pastedHtml } from "./features/pastedHtml.ts";
import { placeholders } from "./features/placeholders.ts";
import { readiness } from "./features/readiness.ts";
import type { RegisteredDraft } from "./features/register.ts";
import { registered, registerOf } from "./features/register.ts";
import type { ReviewSheet } from "./features/reviewSheet.ts";
import { reviewSheet } from "./features/reviewSheet.ts";
import { selectionRanges } from "./features/selectionRanges.ts";
import { semanticTokens } from "./features/semanticTokens.ts";
import { suppressionComments } from "./features/suppression.ts";
import { tasks } from "./features/tasks.ts";
import { foundInAll, wordReview, wordSummary } from "./features/wordReview.ts";
import type { DraftDocument } from "./incremental/document.ts";
import { editDocument, readDocument } from "./incremental/document.ts";
import { useKinds } from "./kinds/kinds.ts";
import type { Measured } from "./page/measured.ts";
import type { Pages } from "./page/model.ts";
import { pagesOf } from "./page/pages.ts";
import type { OpenWordFile } from "./page/wordMarks.ts";
import type { CheckResult, Diagnostic, WorkspaceFacts } from "./rules/define.ts";
import { RULES } from "./rules/index.ts";
import type {
  FixAllResult,
  MarkedWord,
  MarkOptions,
  ParseResult,
  Service,
  ServiceOptions,
  SheetOf,
} from "./service/contract.ts";
import { GUIDELINES, guidelinesOf } from "./styles/guidelines.ts";
import type { CivilDate } from "./text/date.ts";
import { compareDates } from "./text/date.ts";
import { difference } from "./text/difference.ts";
import { wholly } from "./text/pieces.ts";
import type { Position, Range, TextEdit } from "./text/position.ts";
import { outsidePair } from "./text/source.ts";
import { readModel } from "./usage/model.ts";

export * from "./service/contract.ts";
export * from "./service/offered.ts";

/**
 * Creates a language service. It holds no documents; its caches only make it faster. Throws an Error where another table
 * of types is in use already (`options.kinds`).
 */
export function createService(options: ServiceOptions): Service {
  if (options.kinds !== undefined) useKinds(options.kinds);
  const rules = options.rules ?? RULES;
  const guidelines = options.styles === undefined ? GUIDELINES : guidelinesOf(options.styles);
  const engine = createEngine(rules, guidelines);
  const ofPages = new Set(rules.filter(({ scope }) => scope === "word").map(({ id }) => id));
  let last: {
    document: DraftDocument;
    settings: Settings;
    workspace: WorkspaceFacts | null;
    today: CivilDate;
    wording: Wording | null;
    result: CheckResult;
  } | null = null;
  let usage = options.usage ?? null;
  let slips = usage === null ? null : createSlipFinder(usage);

  function wordingOf({ draft }: DraftDocument): Wording | null {
    return usage === null || slips === null ? null : { usage, slips: slips.known(draft) };
  }

  function check(document: DraftDocument, settings: Settings, workspace: WorkspaceFacts | null = null): CheckResult {
    // An editor asks for diagnostics, fixes and the status of one state of a document in a row.
    const today = options.today();
    const wording = wordingOf(document);
    const same = last?.document === document && last.settings === settings && last.workspace === workspace;
    const sameWording = last?.wording?.slips === wording?.slips && last?.wording?.usage === wording?.usage;
    if (last !== null && same && sameWording && compareDates(last.today, today) === 0) return last.result;
    const result = engine.check(document, settings, { today, workspace, wording });
    last = { document, settings, workspace, today, wording, result };
    return result;
  }

  function checkFirst(document: DraftDocument, settings: Settings, lines: number): readonly Diagnostic[] | null {
    const wording = usage === null ? null : { usage, slips: [] };
    return engine.checkFirst(document, settings, { today: options.today(), workspace: null, wording }, lines);
  }

  function checkWord(document: DraftDocument, settings: Settings, measured: Measured): CheckResult {
    return engine.check(document, settings, {
      today: options.today(),
      workspace: null,
      measured,
      wording: wordingOf(document),
    });
  }

  function styleOf({ draft }: DraftDocument, settings: Settings): StyleChoice {
    return chooseStyle(draft, settings.style, options.today(), guidelines);
  }

  function contextOf(document: DraftDocument, settings: Settings, workspace: WorkspaceFacts | null): ActionContext {
    const today = options.today();
    return { document, settings, check: (one, by) => check(one, by, workspace), today, guidelines, rules };
  }

  function sheetOf(
    document: DraftDocument,
    settings: Settings,
    named: SheetOf,
    workspace: WorkspaceFacts | null = null,
  ): ReviewSheet {
    const { measured = null } = named;
    const checked = measured === null ? check(document, settings, workspace) : checkWord(document, settings, measured);
    const { style } = styleOf(document, settings);
    const list = checklist(document.draft, checked, rules, style);
    return reviewSheet(document, {
      ...named,
      fixable: measured === null,
      checked,
      checklist: list,
      rules,
      style,
      today: options.today(),
    });
  }

  function asksUsage(settings: Settings): boolean {
    return rules.some(({ id, scope }) => scope === "usage" && settings.rules[id]?.severity !== "off");
  }

  return Object.freeze({
    guidelines,
    open: readDocument,
    edit: editDocument,
    check,
    checkFirst,
    *knowUsage(file: Uint8Array): Generator<undefined, void> {
      usage = yield* readModel(file);
      slips = createSlipFinder(usage);
    },
    asksUsage,
    *lookThrough({ draft }: DraftDocument, settings: Settings): Generator<undefined, boolean> {
      return slips !== null && asksUsage(settings) && (yield* slips.look(draft));
    },
    checkWord,
    markWord(
      file: OpenWordFile,
      settings: Settings,
      marking: MarkOptions,
      unsettled: OpenWordFile | null = null,
    ): MarkedWord {
      /** Remarks also tell of words against usual wording. */
      const read = ({ imported: { text } }: OpenWordFile) => {
        const opened = readDocument(text);
        if (slips !== null && !marking.silent && asksUsage(settings)) wholly(slips.look(opened.draft));
        return opened;
      };
      const document = read(file);
      const { measured } = file.imported;
      const checked = checkWord(document, settings, measured);
      const every = { today: options.today(), workspace: null, most: MOST_FIXED };
      const check = (each: DraftDocument) => engine.check(each, settings, { ...every, wording: wordingOf(each) });
      const ofText = checked.diagnostics.filter(({ rule }) => !ofPages.has(rule));
      const first = isCut(ofText) ? check(document) : { ...checked, diagnostics: ofText };
      const review = wordReview(document, checked, { first, check }, file, marking);
      const { summary, locale } = marking;
      const told = summary === null || file.summarised ? null : { file: summary, locale, measured };
      const foundIn = (one: OpenWordFile) => {
        const opened = read(one);
        return foundInAll(opened, checkWord(opened, settings, one.imported.measured).diagnostics);
      };
      const waiting = unsettled?.remarksAt(foundIn(unsettled)) ?? new Set();
      return {
        review,
        earlier: file.earlier(file.remarksAt(foundInAll(document, checked.diagnostics)), waiting),
        marks: {
          remarks: review.remarks,
          summary: told === null ? null : wordSummary(sheetOf(document, settings, told)),
          edits: review.edits,
          layout: review.layout,
          tracked: marking.tracked,
          today: options.today(),
        },
      };
    },
    checklist: (document: DraftDocument, settings: Settings, workspace: WorkspaceFacts | null = null) =>
      checklist(document.draft, check(document, settings, workspace), rules, styleOf(document, settings).style),
    reviewSheet: sheetOf,
    parse(document: DraftDocument, settings: Settings): ParseResult {
      const { style, reason } = styleOf(document, settings);
      return {
        kind: document.draft.kind,
        style: style.id,
        styleReason: reason,
        components: componentsJson(document.draft, style.world === "state"),
      };
    },
    outline: (document: DraftDocument) => outline(document.draft),
    tasks: (document: DraftDocument) => tasks(document.draft),
    registered: (path: string, document: DraftDocument) => registered(path, document.draft),
    register: (drafts: readonly RegisteredDraft[], settings: Settings) =>
      registerOf(drafts, settings.office.termStart, options.today()),
    foldingRanges: (document: DraftDocument) => foldingRanges(document.draft),
    summarise: (uri: string, document: DraftDocument, settings: Settings | null) =>
      summarise(uri, document.draft, settings === null ? null : check(document, settings)),
    definitions: (uri: string, document: DraftDocument, position: Position, lookup: DraftLookup) =>
      definitions(document.draft, summarise(uri, document.draft, null), position, lookup),
    isCitation: (document: DraftDocument, position: Position) => citationAt(document.draft, position) !== null,
    references: (uri: string, document: DraftDocument, position: Position, lookup: DraftLookup, declaration: boolean) =>
      references(document.draft, summarise(uri, document.draft, null), position, lookup, declaration),
    highlights: (uri: string, document: DraftDocument, position: Position) =>
      highlights(document.draft, summarise(uri, document.draft, null), position),
    documentLinks: (uri: string, document: DraftDocument, lookup: DraftLookup) =>
      documentLinks(document.draft, summarise(uri, document.draft, null), lookup),
    citingPlaces(uri: string, document: DraftDocument, lookup: DraftLookup): readonly Location[] | null {
      const cited = selfCitation(summarise(uri, document.draft, null), null);
      if (cited === null) return null;
      const others = lookup.citing(cited).filter(({ draft }) => draft.uri !== uri);
      return others.map(({ draft, citation }) => ({ uri: draft.uri, range: citation.range }));
    },
    selectionRanges: ({ draft, source }: DraftDocument, positions: readonly Position[]) =>
      selectionRanges(
        draft,
        positions.map((position) => outsidePair(source, position)),
      ),
    semanticTokens: (document: DraftDocument) => semanticTokens(document.draft),
    nextNumber: (drafts: readonly KnownDraft[], series: Series, settings: Settings) =>
      nextNumber(drafts, series, settings.office.termStart, options.today()),
    hover(document: DraftDocument, position: Position, settings: Settings, lookup: DraftLookup): Hover | null {
      const { style } = styleOf(document, settings);
      const { office } = settings;
      return hover(document.draft, position, { style, office, lookup });
    },
    completedCitation: ({ draft }: DraftDocument, found: Diagnostic, lookup: DraftLookup) =>
      completeCitation(draft, found, lookup, rules),
    completion: (
      document: DraftDocument,
      position: Position,
      request: Omit<CompletionRequest, "today" | "guidelines">,
    ) => completion(document, position, { ...request, today: options.today(), guidelines }),
    fixAll(document: DraftDocument, settings: Settings): FixAllResult {
      const all = { today: options.today(), workspace: null, most: MOST_FIXED };
      const fixed = fixUntilStable(document, (each) =>
        engine.check(each, settings, { ...all, wording: wordingOf(each) }),
      );
      return {
        edits: difference(document.source, fixed.document.source),
        applied: fixed.applied,
        result: fixed.result,
      };
    },
    safeFixes: (document: DraftDocument, settings: Settings, workspace: WorkspaceFacts | null = null) =>
      compatibleFixes(check(document, settings, workspace).diagnostics),
    act: <N extends ActionName>(
      name: N,
      document: DraftDocument,
      settings: Settings,
      request: ActionRequest<N>,
    ): ActionOutcome<N> => actionNamed(name).run(contextOf(document, settings, null), request) as ActionOutcome<N>,
    wouldEdit: <N extends ActionName>(
      name: N,
      document: DraftDocument,
      settings: Settings,
      request: ActionRequest<N>,
      workspace: WorkspaceFacts | null = null,
    ): boolean | null => actionNamed(name).wouldEdit(contextOf(document, settings, workspace), request),
    pages(document: DraftDocument, settings: Settings): Pages {
      return pagesOf(document.draft, styleOf(document, settings).style);
    },
    newDraftKinds: (settings: Settings, own?: readonly TemplateFile[]) =>
      newDraftKinds(settings, options.today(), guidelines, own),
    newDraftQuestions: (
      answers: DraftAnswers,
      remembered: DraftAnswers,
      settings: Settings,
      own?: readonly TemplateFile[],
    ) => newDraftQuestions(answers, remembered, settings, options.today(), guidelines, own),
    newDraft: (answers: DraftAnswers, remembered: DraftAnswers, settings: Settings, own?: readonly TemplateFile[]) =>
      newDraft(answers, remembered, settings, (each) => check(each, settings), options.today(), guidelines, own),
    officeQuestions: (answers: DraftAnswers, settings: Settings) =>
      officeQuestions(answers, makingOf(settings, {}, options.today(), guidelines)),
    officeFile: (text: string | null, answers: DraftAnswers, settings: Settings) =>
      officeFile(text, answers, makingOf(settings, {}, options.today(), guidelines)),
    pastedHtml,
    newOffice: (answers: DraftAnswers, settings: Settings) => newOffice(settings, answers),
    expand(document: DraftDocument, position: Position, settings: Settings): Expansion | null {
      const today = options.today();
      const request = { settings, today, others: [], guidelines, trigger: null, clientHasSnippets: true };
      const kinds = newDraftKinds(settings, today, guidelines);
      const textOf = (kind: string) =>
        newDraft({ kind }, {}, settings, (each) => check(each, settings), today, guidelines).text;
      return expandWord(document, position, () => completion(document, position, request), {
        ofOffice: settings.office.issuingBody !== undefined,
        kinds,
        textOf,
      });
    },
    inOwnMarks,
    isBlank: ({ lines }: DraftDocument) => lines.every(({ items }) => items.length === 0),
    placeholders: (document: DraftDocument) => placeholders(document, rules),
    suppressionComments: (document: DraftDocument, found: Diagnostic) => suppressionComments(document, found, rules),
    guidelineCommentEdits,
    readiness: (document: DraftDocument, settings: Settings, workspace: WorkspaceFacts | null = null) =>
      readiness(document, check(document, settings, workspace), rules),
    format: (document: DraftDocument, settings: Settings, range: Range | null = null) =>
      formattingEdits(document, (each) => check(each, settings), range, rules),
    onType(document: DraftDocument, position: Position, typed: string, settings: Settings): TextEdit[] {
      if (typed !== "\n") return [];
      const format = (each: DraftDocument, line: number) =>
        lineFormattingEdits(each, line, (one) => check(one, settings), rules);
      return lineBreakEdits(document, position, format);
    },
  });
}
