import type { PageStyle } from "../styles/format.ts";
import { abstractBelowNumber } from "../syntax/belowNumber.ts";
import type { Component, Piece } from "../syntax/component.ts";
import { component } from "../syntax/component.ts";
import type { Draft } from "../syntax/draft.ts";
import { fold, isCapitals } from "../text/fold.ts";
import type { ComponentKey } from "../vocabulary/components.ts";
import { componentsIn } from "../vocabulary/components.ts";
import type { Block, Columns, Paragraph, Space } from "./model.ts";
import type { Lines } from "./paragraphs.ts";
import { markerOf, paragraph, paragraphPerLine, paragraphsFor, spanAround, unused } from "./paragraphs.ts";
import { markedRuns, plainRuns, runsByLine } from "./runs.ts";
import type { ColumnsRole, Role } from "./sizes.ts";

/** Two columns; none where both are empty. */
export function columns(role: ColumnsRole, left: Columns["left"], right: Columns["right"]): Columns[] {
  const both = [...left, ...right];
  return both.length === 0 ? [] : [{ kind: "columns", role, left, right, lines: spanAround(both) }];
}

/** “Không phổ biến …” has another place than the other notes on who may read. */
export function isNotForMedia(text: string): boolean {
  return /^\P{L}*không phổ biến/u.test(fold(text));
}

/** A letter has no type; its abstract stands below the number, and so does that of an unknown kind without a title. */
function isLetter({ docType, abstract, type, number }: Draft): boolean {
  if (docType !== null) return false;
  const titled = abstract !== null && isCapitals(abstract.pieces[0]?.segment.text ?? "");
  return type.form === "letter" || (number === null && !titled);
}

/** The components that the columns of the header may hold. */
const IN_COLUMNS: Readonly<Partial<Record<ComponentKey & Role, (draft: Draft) => Component | null>>> = {
  stateTitle: (draft) => draft.stateTitle,
  motto: (draft) => draft.motto,
  partyTitle: (draft) => draft.partyTitle,
  superiorBody: (draft) => draft.superiorBody,
  issuingBody: (draft) => draft.issuingBody,
  star: (draft) => draft.star,
  number: (draft) => draft.number,
  draftMark: ({ marks }) => marks.draft,
  secrecy: ({ marks }) => marks.secrecy,
  urgency: ({ marks }) => marks.urgency,
  placeDate: (draft) => draft.placeDate,
};
const ONE_PARAGRAPH_PER_LINE: ReadonlySet<Role> = new Set<Role>(["superiorBody", "issuingBody"]);

/** An abstract as one paragraph; its lines end where the drafter ended them, not where the width of a page did. */
function brokenAbstract(lines: Lines, role: Role, of: Component, { hardWrapped }: Draft): Paragraph {
  return paragraph(lines, role, of, hardWrapped ? plainRuns(of) : runsByLine(of));
}

/** The abstract below the number: a letter's, and that of a document with a type whose drafter put it there. */
function numberAbstract(draft: Draft): Component | null {
  if (isLetter(draft)) return draft.abstract;
  const below = abstractBelowNumber(draft);
  const isOwn = draft.abstract?.pieces.some(({ line }) => line === below?.range.start.line);
  return isOwn === true ? draft.abstract : below;
}

/** What stands in a column of the header, from the top; a letter's abstract stands below its number. */
function columnOf(lines: Lines, draft: Draft, side: "left" | "right"): Paragraph[] {
  return (componentsIn("header", side) as (ComponentKey & Role)[]).flatMap((role) => {
    const of = IN_COLUMNS[role]?.(draft) ?? null;
    const own = ONE_PARAGRAPH_PER_LINE.has(role) ? paragraphPerLine(lines, role, of) : paragraphsFor(lines, role, of);
    const abstract = numberAbstract(draft);
    const below =
      role === "number" && abstract !== null ? [brokenAbstract(lines, "letterAbstract", abstract, draft)] : [];
    return [...own, ...below];
  });
}

function columnsOf(lines: Lines, draft: Draft): Columns[] {
  return columns("header", columnOf(lines, draft, "left"), columnOf(lines, draft, "right"));
}

/** The abstract from piece `from` on: the lines in capitals that it begins with stand each by itself, the rest is one. */
function abstractOf(lines: Lines, draft: Draft, { pieces }: Component, from: number, capitals: Role): Paragraph[] {
  let small = from;
  while (small < pieces.length && isCapitals((pieces[small] as Piece).segment.text)) small++;
  // An abstract in capitals throughout is one paragraph like any other, but for a theme in the type's place.
  if (small === pieces.length && capitals === "author") small = from;
  const rest = pieces.slice(small);
  const head = pieces.slice(from, small);
  // A theme is one paragraph, however its lines were broken.
  const parts = capitals === "docType" && head.length > 0 ? [head] : byLine(head);
  return [
    ...parts.map((part) => paragraph(lines, capitals, component(part))),
    // What a reference stands below has no rule of its own: NĐ 30, Phụ lục III, mẫu 1.3.
    ...(rest.length === 0
      ? []
      : [brokenAbstract(lines, draft.reference === null ? "abstract" : "heading", component(rest), draft)]),
  ];
}

/** Pieces that stand on one line of the file belong together. */
function byLine(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    if (groups.at(-1)?.[0]?.line === piece.line) (groups.at(-1) as Piece[]).push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** The room below the name of a slip that has no abstract: that below the mark of a document that has one. */
const BELOW_NAME_MM = 4.2;

/**
 * Type, author, abstract and the mark below them. Words behind the type on its line (“BÁO CÁO TỔNG KẾT”) stay there. A
 * theme stands in the place of both, HD 36: II.1.5.1, HD 05: Phần II, I.5.1.2.
 */
function titleOf(lines: Lines, draft: Draft, isRuled: boolean): (Paragraph | Space)[] {
  const { docType, author } = draft;
  if (isLetter(draft)) return [];
  const abstract = numberAbstract(draft) === draft.abstract ? null : draft.abstract;
  const separator = isRuled ? [] : paragraphsFor(lines, "separator", draft.separator);
  if (docType === null)
    return [...(abstract === null ? [] : abstractOf(lines, draft, abstract, 0, "docType")), ...separator];
  const { line } = docType.range.end;
  // “CHỈ THỊ về việc …” on one line is two paragraphs all the same.
  const goesOn = lines.all[line]?.items.some(({ kind }) => kind === "typePhrase") === true;
  const onLine = goesOn ? (abstract?.pieces.filter((piece) => piece.line === line) ?? []) : [];
  const below = abstract !== null && onLine.length < abstract.pieces.length ? abstract : null;
  const title = [
    paragraph(lines, "docType", component([...docType.pieces, ...onLine])),
    ...paragraphsFor(lines, "author", author),
    ...(below === null ? [] : abstractOf(lines, draft, below, onLine.length, "author")),
    ...paragraphsFor(lines, "appendixReference", draft.reference),
    ...separator,
  ];
  // Below a name that stands alone nothing else parts it from the text.
  const alone = title.length === 1 && draft.body !== null && draft.addressees === null;
  return alone ? [...title, { kind: "space", heightMm: BELOW_NAME_MM, lines: spanAround(title) }] : title;
}

function addresseesOf(lines: Lines, { addressees }: Draft): Block[] {
  if (addressees === null) return [];
  const heading = paragraph(lines, "addresseesHeading", addressees.heading);
  const entries = addressees.entries.map(({ full, marker }) =>
    paragraph(lines, "addressee", full, markedRuns(full, lines.all), markerOf(marker, 0)),
  );
  return [{ kind: "addressees", heading, entries, lines: spanAround([heading, ...entries]) }];
}

/** Who decides, where that stands above the bases. */
function authorityOf(lines: Lines, { bases, separator, abstract, docType }: Draft): Paragraph[] {
  const above = separator ?? abstract ?? docType;
  const [first] = bases;
  if (above === null || first === undefined) return [];
  return unused(lines, above.range.end.line + 1, first.range.start.line)
    .filter(({ kind }) => kind !== "rule")
    .map(({ item }) => paragraph(lines, "decision", item));
}

function basesOf(lines: Lines, { bases }: Draft): Paragraph[] {
  return bases.map(({ full, marker }) =>
    paragraph(lines, "base", full, markedRuns(full, lines.all), markerOf(marker, 0)),
  );
}

/** Lines of the header that are no component: above the first one, and behind. Drawn lines are rules on the page. */
function restOf(lines: Lines, end: number): { above: Paragraph[]; below: Paragraph[] } {
  const first = [...lines.used.keys()].reduce((a, b) => Math.min(a, b), end);
  const above: Paragraph[] = [];
  const below: Paragraph[] = [];
  for (const { kind, item } of unused(lines, 0, end)) {
    if (kind === "rule") continue;
    (item.range.start.line < first ? above : below).push(paragraph(lines, "other", item, markedRuns(item, lines.all)));
  }
  return { above, below };
}

/**
 * What stands above the body, up to line `end`. Where the guideline draws a rule below the abstract, the mark that is
 * typed there is that rule.
 */
export function headBlocks(lines: Lines, draft: Draft, end: number, { formats }: PageStyle): Block[] {
  const { circulation } = draft.marks;
  const mark = circulation === null || isNotForMedia(circulation.text) ? null : circulation;
  const blocks: Block[] = [
    ...paragraphsFor(lines, "circulation", mark),
    ...columnsOf(lines, draft),
    ...titleOf(lines, draft, formats.abstract?.rule?.side === "below"),
    ...addresseesOf(lines, draft),
    ...(isLetter(draft) ? paragraphsFor(lines, "separator", draft.separator) : []),
    ...authorityOf(lines, draft),
    ...basesOf(lines, draft),
  ];
  const { above, below } = restOf(lines, end);
  return [...above, ...blocks, ...below];
}
