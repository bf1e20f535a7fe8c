import type { Kind } from "../kinds/kind.ts";
import { KINDS } from "../kinds/kinds.ts";
import { UNKNOWN_KIND } from "../kinds/table.ts";
import { fold, isCapitals } from "../text/fold.ts";
import { sliceSegment } from "../text/segment.ts";
import { trailersAlone } from "./alone.ts";
import type { Component, Stretch } from "./component.ts";
import { component } from "./component.ts";
import type { Draft, LineSpan, Section } from "./draft.ts";
import { exemptLines } from "./exempt.ts";
import type { Footer } from "./footer.ts";
import { readFooter } from "./footer.ts";
import { headAtEnd, withHead } from "./headAtEnd.ts";
import { readHeader } from "./header.ts";
import type { Header } from "./headerComponents.ts";
import type { ClassifiedLine, ItemKind } from "./kinds.ts";
import { lineAt } from "./kinds.ts";
import { isHardWrapped } from "./paragraphs.ts";
import type { ReadClosely } from "./readClosely.ts";
import { readOnce } from "./readClosely.ts";
import { readSections, sectionsWithLine } from "./sections.ts";
import { firstTextLine, readTrailers, trailerAt } from "./trailers.ts";

const FOOTER_STARTS: ReadonlySet<ItemKind> = new Set<ItemKind>(["recipients", "authority", "position"]);
/** The most short lines of no known kind behind a footer that still ends the document (“Mã QR tài liệu”). */
const STRAY_LINES = 3;

function isWithin(span: LineSpan | null, line: number): boolean {
  return span !== null && span.first <= line && line <= span.last;
}

/** What follows a footer: the end, a copy or appendix, or more text, in which case it was only quoted. */
function afterFooter(
  lines: readonly ClassifiedLine[],
  footer: Footer,
  head: LineSpan | null,
): { ends: boolean; mainEnd: number } {
  let stray = 0;
  for (let n = footer.end; n < lines.length; n++) {
    const first = lineAt(lines, n).items[0];
    if (first === undefined || isWithin(head, n)) continue;
    if (trailerAt(lines, n) !== null) return { ends: true, mainEnd: n };
    const { kind, marker, segment } = first;
    if (
      kind === "stamp" ||
      kind === "debris" ||
      kind === "rule" ||
      kind === "circulation" ||
      kind === "bodyName" ||
      kind === "star"
    )
      continue;
    stray++;
    const odd = (kind === "text" || kind === "capitals" || kind === "personName") && marker === null;
    if (!odd || stray > STRAY_LINES || segment.text.length > 80) return { ends: false, mainEnd: lines.length };
  }
  return { ends: true, mainEnd: lines.length };
}

interface Ending {
  readonly footer: Footer | null;
  readonly mainEnd: number;
  /** A list of recipients, or a signature, that stands apart from the rest of the footer. */
  readonly earlier: Footer | null;
}

/** What may stand below a signer's name. */
const BELOW_NAME: ReadonlySet<ItemKind> = new Set<ItemKind>([
  "recipients",
  "rule",
  "stamp",
  "star",
  "circulation",
  "confirmation",
  "copyType",
  "appendix",
]);

/**
 * True for a line in capitals that begins a signature whose position is not known: a name follows, and below it nothing
 * but what ends a document. Looks at no more of a line than `areAlike` compares.
 */
function beginsSigner(lines: readonly ClassifiedLine[], from: number): boolean {
  let named = false;
  let seen = 0;
  for (let n = from; n < lines.length; n++) {
    const { items } = lineAt(lines, n);
    const [item, second] = items;
    if (item === undefined) continue;
    if (named) return BELOW_NAME.has(item.kind) || trailerAt(lines, n) !== null;
    if (second !== undefined || item.marker !== null || ++seen > MOST_SIGNER_LINES) return false;
    if (item.kind === "personName" || item.kind === "signedName") {
      if (seen === 1) return false;
      named = true;
    } else if (!SIGNER_LINES.has(item.kind) && !(item.kind === "text" && seen > 1)) return false;
  }
  return named;
}

/** A signer's lines down to the name. */
const MOST_SIGNER_LINES = 8;
const SIGNER_LINES: ReadonlySet<ItemKind> = new Set<ItemKind>(["capitals", "bodyName", "position", "signedMark"]);

/** The footer that may begin on a line, and what follows it; null when it is none. */
function footerAt(lines: readonly ClassifiedLine[], line: number, head: LineSpan | null) {
  const footer = readFooter(lines, line, lines.length);
  const isOne = footer.recipients !== null || footer.signature !== null;
  return { footer, after: isOne ? afterFooter(lines, footer, head) : null };
}

/** Finds the footer of the main document: the first one that only copies, appendices or nothing follow, else the last. */
function findEnding(
  lines: readonly ClassifiedLine[],
  from: number,
  exempt: Uint8Array,
  head: LineSpan | null,
  readClosely: ReadClosely,
): Ending {
  let last: Footer | null = null;
  let earlier: Footer | null = null;
  for (let n = from; n < lines.length; n++) {
    const line = lineAt(lines, n);
    if (isWithin(head, n)) continue;
    if (exempt[n] === 1 || !(line.landmark || line.items[0]?.kind === "capitals")) continue;
    const starts = line.items.some(({ kind }) => FOOTER_STARTS.has(kind)) || beginsSigner(lines, n);
    if (!starts) {
      // Copies and appendices without a footer above them.
      if (line.items[0]?.kind === "appendix" || line.items[0]?.kind === "copyType") {
        if (onlyTrailerFollows(line)) return { footer: last, mainEnd: n, earlier };
      }
      continue;
    }
    const { footer, after } = readClosely(`footer ${n}`, lines, (seen) => footerAt(seen, n, head));
    if (after === null) continue;
    if (after.ends) return { footer, mainEnd: after.mainEnd, earlier: last ?? earlier };
    earlier = complements(last, footer) ? last : earlier;
    last = footer;
    n = Math.max(n, footer.end - 1);
  }
  return { footer: last, mainEnd: lines.length, earlier };
}

/** A heading in capitals stands for itself; “Phụ lục” in small letters may be a line of the text. */
function onlyTrailerFollows(line: ClassifiedLine): boolean {
  const text = line.whole.text;
  return text === text.toUpperCase() || /\d|^Phụ lục$/.test(text);
}

function complements(one: Footer | null, other: Footer): boolean {
  if (one === null) return false;
  return (one.recipients === null) !== (other.recipients === null);
}

function lastTextLine(lines: readonly ClassifiedLine[], first: number, end: number): number {
  let last = end - 1;
  while (last >= first && lineAt(lines, last).items.length === 0) last--;
  return last;
}

function disseminationsIn(
  lines: readonly ClassifiedLine[],
  from: number,
  end: number,
  exempt: Uint8Array,
): Component[] {
  const found: Component[] = [];
  for (let n = from; n < end; n++) {
    const line = lineAt(lines, n);
    if (line.dissemination === null || exempt[n] === 1) continue;
    found.push(
      component([{ line: n, segment: sliceSegment(line.whole, line.dissemination.from, line.dissemination.to) }]),
    );
  }
  return found;
}

function kindOf(header: Header): Kind {
  if (header.docType !== null) {
    const known = KINDS.named(
      fold(header.docType.text)
        .replace(/(?<!\s)\s*[:.]$/, "")
        .replace(/\s+/g, " "),
    );
    if (known !== null) return known;
  }
  const code = header.number?.typeCode ?? null;
  const byCode = code === null ? null : KINDS.ofCode(code);
  if (byCode !== null && byCode.form !== "copy") return byCode;
  // “Số: 12/UBND-VX” above “V/v …” heads a letter, be its addressees forgotten.
  const about = code === null && header.number !== null && /^v\/v\s/iu.test(header.abstract?.text ?? "");
  return header.docType === null && (header.addressees !== null || about) ? KINDS.letter : UNKNOWN_KIND;
}

/** The most lines with words above the words of decision: a sentence of grounds, the authority. */
const MOST_ABOVE_ENACTMENT = 6;
const ENACTMENT = /^(?:quyết định|quyết nghị)\s?:?$/;

/** The words of decision near the body's beginning; null where none stand there. */
function enactmentIn(lines: readonly ClassifiedLine[], body: LineSpan): Component | null {
  let left = MOST_ABOVE_ENACTMENT;
  for (let n = body.first; n <= body.last && left > 0; n++) {
    const { items, whole } = lines[n] as ClassifiedLine;
    const [item] = items;
    if (item === undefined) continue;
    if (item.marker !== null) return null;
    if (ENACTMENT.test(item.head) && isCapitals(whole.text)) return component([{ line: n, segment: whole }]);
    left--;
  }
  return null;
}

function preambleOf(
  lines: readonly ClassifiedLine[],
  body: LineSpan,
  sections: readonly Section[],
  stop: number,
): Component | null {
  const end = Math.min(sections[0]?.markerRange.start.line ?? body.last + 1, stop);
  const stretches: Stretch[] = [];
  for (let n = body.first; n < end; n++) {
    const line = lineAt(lines, n);
    if (line.items.length > 0 && line.table === null) stretches.push({ line: n, segment: line.whole });
  }
  return stretches.length === 0 ? null : component(stretches);
}

const NO_MARKS = { secrecy: null, urgency: null, circulation: null, draft: null };

/**
 * Assembles classified lines to a draft. Never throws; takes time linear in the number of lines. Whatever it reads of a
 * line besides what `areAlike` compares goes through `readClosely`, which records the read; sections and preamble are
 * the exception.
 */
export function assemble(lines: readonly ClassifiedLine[], readClosely: ReadClosely = readOnce): Draft {
  const alone = readClosely("alone", lines, trailersAlone);
  const above = readClosely(alone === null ? "header" : "no header", lines, (seen) =>
    readHeader(seen, alone === null ? seen.length : 0),
  );
  const behind = alone === null ? headAtEnd(lines, above, readClosely) : null;
  const header = behind === null ? above : withHead(above, behind.head);
  const exempt = exemptLines(lines);
  const bodyFrom = header.end;
  const ending: Ending =
    alone === null
      ? findEnding(lines, bodyFrom, exempt, behind?.lines ?? null, readClosely)
      : { footer: null, mainEnd: alone.first, earlier: null };
  const { footer, mainEnd, earlier } = ending;
  const first = firstTextLine(lines, bodyFrom, mainEnd);
  const end = Math.min(footer?.first ?? mainEnd, mainEnd, behind?.lines.first ?? mainEnd);
  const last = lastTextLine(lines, first, end);
  const body: LineSpan | null = first <= last && alone === null ? { first, last } : null;
  const enactment =
    body === null
      ? null
      : readClosely(`enactment ${body.first} ${body.last}`, lines, (seen) => enactmentIn(seen, body));
  const hardWrapped = body !== null && isHardWrapped(lines, body);
  const disseminations = disseminationsIn(lines, bodyFrom, mainEnd, exempt);
  const dissemination = disseminations.at(-1) ?? null;
  const spread = bodyStop(lines, dissemination);
  const sections = body === null ? [] : readSections(lines, sectionSpan(lines, body, spread), exempt);
  const trailers = alone ?? readClosely(`trailers ${mainEnd}`, lines, (seen) => readTrailers(seen, mainEnd));
  const headed = first > 0 && alone === null && firstTextLine(lines, 0, first) < first;
  const type = alone?.type ?? kindOf(header);
  return {
    kind: type.slug,
    type,
    partyTitle: header.partyTitle,
    stateTitle: header.stateTitle,
    motto: header.motto,
    superiorBody: header.superiorBody,
    issuingBody: header.issuingBody,
    star: header.star,
    number: header.number,
    placeDate: header.placeDate,
    docType: header.docType,
    author: header.author,
    abstract: header.abstract,
    reference: header.reference,
    separator: header.separator,
    addressees: header.addressees,
    issuingAuthority: header.issuingAuthority,
    bases: header.bases,
    enactment,
    preamble: body === null ? null : preambleOf(lines, body, sections, spread),
    sections,
    dissemination,
    disseminations,
    recipients: footer?.recipients ?? earlier?.recipients ?? null,
    signature: footer?.signature ?? earlier?.signature ?? null,
    otherSignatures: footer?.otherSignatures ?? [],
    copies: trailers.copies,
    appendices: trailers.appendices,
    marks:
      alone === null
        ? {
            secrecy: header.secrecy,
            urgency: header.urgency,
            circulation: header.circulation ?? footer?.circulation ?? null,
            draft: header.draft,
          }
        : NO_MARKS,
    drafterCode: footer?.drafterCode ?? null,
    contact: footer?.contact ?? null,
    hardWrapped,
    header: headed ? { first: firstTextLine(lines, 0, first), last: lastTextLine(lines, 0, first) } : null,
    body,
    mainEnd,
    exempt,
    lines,
  };
}

/**
 * Makes the new draft from the old one where only body lines were replaced, each by a line that is alike
 * (`alike.ts`) and that no memoised read touched. Null for a hard-wrapped text, whose paragraphs span several lines.
 */
export function reassemble(before: Draft, lines: readonly ClassifiedLine[], replaced: readonly number[]): Draft | null {
  const { body, hardWrapped, dissemination } = before;
  if (body === null || hardWrapped) return null;
  const stop = bodyStop(lines, dissemination);
  let { preamble, sections } = before;
  for (const line of replaced) {
    if (line < body.first || line > body.last) return null;
    sections = sectionsWithLine(sections, lines, line);
  }
  const bodyFrom = sections[0]?.markerRange.start.line ?? body.last + 1;
  if (replaced.some((line) => line < bodyFrom)) preamble = preambleOf(lines, body, sections, stop);
  return { ...before, preamble, sections, lines };
}

/** Behind the dissemination sentence the body has no more sections, where that is a paragraph of its own. */
function bodyStop(lines: readonly ClassifiedLine[], dissemination: Component | null): number {
  const own = dissemination !== null && ownParagraph(lines, dissemination);
  return own ? dissemination.range.start.line : lines.length;
}

/** The sections end before the dissemination sentence where it is a paragraph of its own behind them. */
function sectionSpan(lines: readonly ClassifiedLine[], body: LineSpan, spread: number): LineSpan {
  if (spread > body.last || spread < body.first) return body;
  for (let n = spread + 1; n <= body.last; n++) {
    if (lineAt(lines, n).items[0]?.marker != null) return body;
  }
  return { first: body.first, last: Math.max(lastTextLine(lines, body.first, spread), body.first) };
}

function ownParagraph(lines: readonly ClassifiedLine[], sentence: Component): boolean {
  const piece = sentence.pieces[0];
  if (piece === undefined) return false;
  return lineAt(lines, piece.line).dissemination?.from === 0;
}
