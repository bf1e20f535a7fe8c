import type { Settings } from "../../server/src/configuration/configuration.ts";
import { DRAFT_COMMANDS, requestOf } from "../../server/src/features/draftActions/table.ts";
import { COPY_TYPES } from "../../server/src/features/makeCopy/form.ts";
import { sheetHtml } from "../../server/src/features/reviewSheet/html.ts";
import { sheetMarkdown } from "../../server/src/features/reviewSheet/markdown.ts";
import type { DraftDocument } from "../../server/src/incremental/document.ts";
import type { Measured } from "../../server/src/page/measured.ts";
import type { Service } from "../../server/src/service.ts";
import { wholly } from "../../server/src/text/pieces.ts";
import type { Position, Range, TextEdit } from "../../server/src/text/position.ts";
import { linesOf, textOf } from "../../server/src/text/source.ts";
import { createDraftIndex } from "../../server/src/workspace/draftIndex.ts";
import { workspaceFacts } from "../../server/src/workspace/facts.ts";
import { draftLookup } from "../../server/src/workspace/lookup.ts";

export const TODAY = { year: 2026, month: 11, day: 22 };
/** The address of the document that is asked about. */
export const OWN = "file:///tu/chi-thi.chithi";

/** A question about a document. */
export interface Question {
  readonly service: Service;
  readonly document: DraftDocument;
  readonly settings: Settings;
  readonly position: Position;
  readonly range: Range;
}

/** What one feature answers: ranges wherever they stand, and lists of edits, each to be applied together. */
export interface Answer {
  /** All that speaks of the document as it is. */
  readonly told: unknown;
  readonly edits?: readonly (readonly TextEdit[])[];
}

type Ask = (question: Question) => Answer;

function lookupOf({ service, document }: Question) {
  const index = createDraftIndex();
  index.set(service.summarise(OWN, document, null));
  index.set(service.summarise("file:///tu/khac.chithi", document, null));
  return { lookup: draftLookup(index), self: service.summarise(OWN, document, null), index };
}

/** Answers to the guide to a new draft, from whatever stands in a document. */
function typed({ source }: DraftDocument) {
  const words = linesOf(source)
    .slice(0, 6)
    .map(({ text }) => text);
  const [issuingBody = "", bodyName = "", superiorBody = "", place = "", abstract = "", name = ""] = words;
  return { issuingBody, bodyName, superiorBody, place, abstract, name, recipients: words };
}

/** How a Word file that holds a document could be set: each line in its own way. */
function measuredBy({ source }: DraftDocument): Measured {
  const alignments = ["left", "center", "right", "justify"] as const;
  const lines = linesOf(source).map(({ text }, n) => ({
    runs:
      text === ""
        ? []
        : [
            {
              from: 0,
              to: text.length,
              font: n % 5 === 0 ? "Arial" : "Times New Roman",
              sizePt: 12 + (n % 4),
              bold: n % 2 === 0,
              italic: n % 3 === 0,
              underline: false,
              colour: n % 7 === 0 ? "FF0000" : null,
            },
          ],
    alignment: alignments[n % 4] as (typeof alignments)[number],
    firstLineMm: n % 12,
    beforePt: n % 5,
    afterPt: n % 3,
    spacing: { rule: n % 2 === 0 ? ("exact" as const) : ("auto" as const), value: n % 25 },
    begins: n % 6 !== 0,
    tabular: n % 11 === 0,
  }));
  const sheet = { widthMm: 215.9, heightMm: 279.4, topMm: 25, bottomMm: 25, leftMm: 25, rightMm: 25, pageNumber: null };
  return {
    lines,
    sheets: [
      { first: 0, ...sheet },
      { first: lines.length, ...sheet, widthMm: 297, heightMm: 210 },
    ],
  };
}

/** Of an office, as they are typed. */
const ANSWERS = { issuingBody: "Đảng ủy xã An Phú", superiorBody: "tỉnh Sơn Hà", signers: ["Nguyễn Văn An, Bí thư"] };

/** One question for each answer of the service. The compiler demands a new one for each method that is added. */
const ASKED: {
  readonly [Name in Exclude<keyof Service, "open" | "edit" | "guidelines" | "knowUsage" | "asksUsage">]: Ask;
} = {
  check(question) {
    const { service, document, settings } = question;
    const facts = workspaceFacts(lookupOf(question).index, OWN, settings.office.termStart, TODAY);
    const { diagnostics } = service.check(document, settings, facts);
    return { told: diagnostics, edits: diagnostics.flatMap(({ edit }) => (edit === null ? [] : [edit.edits])) };
  },
  checkFirst: ({ service, document, settings }) => ({ told: service.checkFirst(document, settings, 40) ?? [] }),
  lookThrough({ service, document, settings }) {
    wholly(service.lookThrough(document, settings));
    return { told: service.check(document, settings).diagnostics };
  },
  checkWord: ({ service, document, settings }) => ({
    told: service.checkWord(document, settings, measuredBy(document)).diagnostics,
  }),
  markWord({ service, document, settings }) {
    // A file in which some edits cannot be made.
    const refused = { vi: "không sửa được", en: "not possible" };
    const file = {
      imported: { text: textOf(document.source), measured: measuredBy(document) },
      summarised: false,
      refusalOf: ({ range }: TextEdit) => (range.start.line % 3 === 0 ? refused : null),
      isSaid: (_: string, { start }: Range) => start.line % 7 === 0,
      canSet: ({ line }: { readonly line: number }) => line % 5 !== 0,
      leavesSome: ({ line }: { readonly line: number }) => line % 4 === 0,
      remarksAt: () => new Set<string>(),
      earlier: () => ({ accepted: 0, rejected: 0, left: 0 }),
    };
    const options = { layout: true, silent: false, tracked: true, summary: OWN, locale: "vi" } as const;
    const { marks } = service.markWord(file, settings, options);
    return { told: [marks.remarks, marks.summary, marks.layout], edits: [marks.edits] };
  },
  completedCitation(question) {
    const { service, document, settings } = question;
    const { lookup } = lookupOf(question);
    const found = service.check(document, settings).diagnostics;
    const fixes = found.flatMap((one) => service.completedCitation(document, one, lookup) ?? []);
    return { told: fixes, edits: fixes.map(({ edits }) => edits) };
  },
  guidelineCommentEdits({ service, document }) {
    const lists = [null, "hd36-2018"].map((id) => service.guidelineCommentEdits(document, id));
    return { told: lists, edits: lists };
  },
  safeFixes({ service, document, settings }) {
    const fixes = service.safeFixes(document, settings);
    return { told: fixes, edits: [fixes.flatMap(({ fix }) => fix.edits)] };
  },
  readiness: ({ service, document, settings }) => ({ told: service.readiness(document, settings) }),
  checklist({ service, document, settings }) {
    const { items } = service.checklist(document, settings);
    return { told: items, edits: items.flatMap(({ insertion }) => (insertion === null ? [] : [insertion.edits])) };
  },
  reviewSheet({ service, document, settings }) {
    const sheet = service.reviewSheet(document, settings, { file: OWN, locale: "vi" });
    return { told: [sheet, sheetMarkdown(sheet), sheetHtml(sheet)] };
  },
  officeQuestions: ({ service, settings }) => ({ told: service.officeQuestions(ANSWERS, settings) }),
  officeFile: ({ service, settings, document }) => ({
    told: [null, textOf(document.source)].map((text) => service.officeFile(text, ANSWERS, settings)),
  }),
  pastedHtml({ service, document }) {
    // What was copied has line ends of its own.
    const html = textOf(document.source).replace(/\r\n?/g, "\n");
    return { told: [html, html.replaceAll("\n", "<td><p>")].map(service.pastedHtml) };
  },
  newOffice: ({ service, settings }) => ({ told: service.newOffice(ANSWERS, settings) }),
  inOwnMarks: ({ service, document, settings }) => ({
    told: service.inOwnMarks(document, "Tỉnh uỷ Hoà Bình", settings),
  }),
  expand({ service, document, settings, position }) {
    const office = { ...settings.office, issuingBody: "ĐẢNG UỶ XÃ AN PHÚ" };
    const found = service.expand(document, position, { ...settings, office });
    const edits = found === null ? [] : [{ range: found.range, newText: found.snippet }, ...found.further];
    return { told: found, edits: [edits] };
  },
  parse: ({ service, document, settings }) => ({ told: service.parse(document, settings) }),
  outline: ({ service, document }) => ({ told: service.outline(document) }),
  tasks: ({ service, document }) => ({ told: service.tasks(document) }),
  registered: ({ service, document }) => ({ told: service.registered(OWN, document) }),
  register: ({ service, document, settings }) => ({
    told: service.register([service.registered(OWN, document)], settings),
  }),
  definitions(question) {
    const { service, document, position } = question;
    return { told: service.definitions(OWN, document, position, lookupOf(question).lookup) };
  },
  isCitation: ({ service, document, position }) => ({ told: service.isCitation(document, position) }),
  references(question) {
    const { service, document, position } = question;
    return { told: service.references(OWN, document, position, lookupOf(question).lookup, true) };
  },
  highlights: ({ service, document, position }) => ({ told: service.highlights(OWN, document, position) }),
  documentLinks(question) {
    return { told: question.service.documentLinks(OWN, question.document, lookupOf(question).lookup) };
  },
  citingPlaces(question) {
    return { told: question.service.citingPlaces(OWN, question.document, lookupOf(question).lookup) };
  },
  selectionRanges: ({ service, document, position, range }) => ({
    told: service.selectionRanges(document, [position, range.start, range.end]),
  }),
  semanticTokens: ({ service, document }) => ({ told: service.semanticTokens(document) }),
  nextNumber(question) {
    const { service, settings } = question;
    const series = { typeCode: "CT", bodyCode: "TU" };
    return { told: service.nextNumber(lookupOf(question).lookup.drafts, series, settings) };
  },
  foldingRanges: ({ service, document }) => ({
    told: service.foldingRanges(document).map(({ firstLine, lastLine }) => ({
      start: { line: firstLine, character: 0 },
      end: { line: lastLine, character: 0 },
    })),
  }),
  summarise: ({ service, document, settings }) => ({ told: service.summarise(OWN, document, settings) }),
  hover: (question) => {
    const { service, document, settings, position } = question;
    return { told: service.hover(document, position, settings, lookupOf(question).lookup) };
  },
  completion(question) {
    const { service, document, settings, position } = question;
    const others = lookupOf(question).lookup.drafts;
    const lists = [null, " ", "-"].map((trigger) =>
      service.completion(document, position, { settings, others, trigger, clientHasSnippets: trigger === " " }),
    );
    const suggestions = lists.flatMap((list) => list.suggestions);
    return {
      told: suggestions,
      edits: suggestions.map(({ range, text, further }) => [{ range, newText: text }, ...further]),
    };
  },
  fixAll({ service, document, settings }) {
    const { edits } = service.fixAll(document, settings);
    return { told: edits, edits: [edits] };
  },
  act({ service, document, settings, position }) {
    const requests = DRAFT_COMMANDS.map((command) => [command, requestOf(command, position)] as const);
    const copies = COPY_TYPES.map((form) => service.act("makeCopy", document, settings, { form }));
    const outcomes = requests.map(([{ action }, request]) => service.act(action, document, settings, request as never));
    const lists = [...outcomes, ...copies].map(({ edits }) => edits);
    return { told: lists, edits: lists };
  },
  wouldEdit: ({ service, document, settings, position }) => ({
    told: DRAFT_COMMANDS.map((command) =>
      service.wouldEdit(command.action, document, settings, requestOf(command, position) as never),
    ),
  }),
  pages: ({ service, document, settings }) => ({
    told: service
      .pages(document, settings)
      .parts.flatMap(({ blocks }) => blocks)
      .map(({ lines }) => ({ start: { line: lines.first, character: 0 }, end: { line: lines.last, character: 0 } })),
  }),
  // No document is asked about: its words are what a drafter may type.
  newDraftQuestions: ({ service, document, settings }) => ({
    told: service.newDraftQuestions({ ...typed(document), kind: "cong-van" }, typed(document), settings).length,
  }),
  newDraftKinds: ({ service, settings }) => ({ told: service.newDraftKinds(settings) }),
  newDraft: ({ service, document, settings }) => ({
    told: service.newDraft(typed(document), {}, settings).text.length,
  }),
  isBlank: ({ service, document }) => ({ told: service.isBlank(document) }),
  placeholders: ({ service, document }) => ({ told: service.placeholders(document) }),
  suppressionComments({ service, document, settings }) {
    const comments = service
      .check(document, settings)
      .diagnostics.flatMap((found) => service.suppressionComments(document, found));
    return {
      told: comments,
      edits: comments.map(({ at, before }) => [{ range: { start: at, end: at }, newText: `${before} lý do -->\n` }]),
    };
  },
  format({ service, document, settings, range }) {
    const lists = [service.format(document, settings), service.format(document, settings, range)];
    return { told: lists, edits: lists };
  },
  onType({ service, document, settings, position }) {
    const edits = service.onType(document, { line: position.line, character: 0 }, "\n", settings);
    return { told: edits, edits: [edits] };
  },
};

/** All questions, by name. */
export const QUESTIONS: ReadonlyMap<string, Ask> = new Map(Object.entries(ASKED));
