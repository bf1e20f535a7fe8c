import { fold, isCapitals } from "../text/fold.ts";
import type { Position } from "../text/position.ts";
import type { Stretch } from "./component.ts";
import { component } from "./component.ts";
import type { Appendix, Copy, CopyType, Recipient } from "./draft.ts";
import { lineEndOf, lineStartOf } from "./draft.ts";
import { readFooter } from "./footer.ts";
import type { ClassifiedLine, ItemKind } from "./kinds.ts";
import { lineAt } from "./kinds.ts";
import { numberOf, placeDateOf } from "./numberAndDate.ts";
import { ACCOMPANIES, readNumber } from "./patterns.ts";
import type { Token } from "./tokens.ts";
import { stretchOf, Tokens } from "./tokens.ts";

/** What may begin on a line behind the signature. */
export type TrailerKind = "copy" | "appendix" | "document";

const BLOCK_KINDS: ReadonlySet<ItemKind> = new Set<ItemKind>([
  "bodyName",
  "capitals",
  "partyTitle",
  "stateTitle",
  "motto",
  "star",
  "rule",
  "number",
  "placeDate",
  "copyType",
  "recipients",
]);
const LOOK_AHEAD = 40;
/** The title of an appendix goes over no more lines than this. */
const LONGEST_TITLE = 4;
/** The head of a further document, its bodies' lines included. */
const LONGEST_HEAD = 10;

/** The codes of copies, in capitals. HD 36: II.3.3; NĐ 30: Phụ lục III, I. */
const COPY_CODES: ReadonlySet<string> = new Set(["BS", "SY", "SL", "TRS"]);

function isCopyNumber(token: Token): boolean {
  if (token.item.kind !== "number") return false;
  return COPY_CODES.has(readNumber(token.item.segment.text)?.typeCode?.toUpperCase() ?? "");
}

/**
 * What begins at a line: a copy's block, an appendix, a further document with a header of its own; null when none does.
 * A body's name above a digital stamp's time is none.
 */
export function trailerAt(lines: readonly ClassifiedLine[], line: number): TrailerKind | null {
  const tokens = new Tokens(lines, line, Math.min(lines.length, line + 3 * LOOK_AHEAD));
  const first = tokens.at(0);
  if (first === null || first.line !== line) return null;
  const { kind } = first.item;
  if (kind === "appendix") return "appendix";
  if (kind === "copyType" || isCopyNumber(first)) return "copy";
  if (!BLOCK_KINDS.has(kind) && kind !== "docType") return null;
  if (kind === "rule" || kind === "recipients" || kind === "placeDate") return null;
  if (kind === "docType" || (kind === "capitals" && accompanies(tokens))) return "document";
  let listed = false;
  for (let index = 1; index < LOOK_AHEAD; index++) {
    const token = tokens.at(index);
    if (token === null) return null;
    const { item } = token;
    if (item.kind === "copyType" || isCopyNumber(token)) return "copy";
    if (item.kind === "docType" || item.kind === "addressees") return "document";
    if (item.kind === "partyTitle" || item.kind === "number" || item.kind === "placeDate") {
      if (kind === "partyTitle" || kind === "bodyName" || kind === "capitals") {
        if (!copyAhead(tokens, index)) return "document";
      }
      continue;
    }
    listed ||= item.kind === "recipients";
    if (!BLOCK_KINDS.has(item.kind) && !listed) return null;
  }
  return null;
}

/** True when the first lines name what they go with: “ĐỀ CƯƠNG / báo cáo … / (kèm theo Công văn số …)”. */
function accompanies(tokens: Tokens): boolean {
  for (let index = 1; index <= LONGEST_TITLE; index++) {
    const token = tokens.at(index);
    if (token === null || token.blanksBefore > 0) return false;
    if (ACCOMPANIES.test(token.item.head)) return true;
  }
  return false;
}

/** True when a copy's symbol or type comes before a type of document does. */
function copyAhead(tokens: Tokens, from: number): boolean {
  for (let index = from; index < from + LOOK_AHEAD; index++) {
    const token = tokens.at(index);
    if (token === null || token.item.kind === "docType" || token.item.kind === "addressees") return false;
    if (token.item.kind === "copyType" || isCopyNumber(token)) return true;
  }
  return false;
}

function copyTypeOf(text: string): CopyType {
  const folded = fold(text);
  if (folded.includes("trích sao")) return "trich-sao";
  if (folded.includes("sao lục")) return "sao-luc";
  return folded.includes("sao y") ? "sao-y" : "ban-sao";
}

/** Reads the block of a certified copy on the lines from `first` up to, not including, `end`. */
export function readCopy(lines: readonly ClassifiedLine[], first: number, end: number): Copy {
  const tokens = new Tokens(lines, first, end);
  const bodies: Stretch[] = [];
  let typeLine: Stretch | null = null;
  let star: Stretch | null = null;
  let number: Copy["number"] = null;
  let placeDate: Copy["placeDate"] = null;
  let recipientsHeading: Copy["recipientsHeading"] = null;
  let recipients: readonly Recipient[] = [];
  let signature: ReturnType<typeof readFooter>["signature"] = null;
  let last: Position = lineEndOf(lines, first);
  let footerTo = first;
  for (let index = 0; ; index++) {
    const token = tokens.at(index);
    if (token === null) break;
    const { kind } = token.item;
    if (kind !== "stamp" && kind !== "rule") last = lineEndOf(lines, token.line);
    if (kind === "copyType") typeLine = stretchOf(token);
    else if (kind === "star") star ??= stretchOf(token);
    else if (kind === "number") number ??= numberOf(token);
    else if (kind === "placeDate") placeDate ??= placeDateOf(token);
    else if (token.line < footerTo) continue;
    else if (kind === "recipients" || kind === "authority" || kind === "position") {
      const footer = readFooter(lines, token.line, end);
      footerTo = footer.end;
      signature ??= footer.signature;
      if (footer.recipients !== null) {
        recipientsHeading = footer.recipients.heading;
        recipients = footer.recipients.entries;
      }
    } else if ((kind === "bodyName" || kind === "capitals") && number === null && typeLine === null) {
      bodies.push(stretchOf(token));
    }
  }
  return {
    type: typeLine === null ? "sao-luc" : copyTypeOf(typeLine.segment.text),
    typeLine: typeLine === null ? null : component([typeLine]),
    range: { start: lineStartOf(lines, first), end: last },
    issuingBody: bodies.length === 0 ? null : component(bodies),
    star: star === null ? null : component([star]),
    number,
    placeDate,
    recipientsHeading,
    recipients,
    authority: signature?.authority ?? null,
    secondAuthority: signature?.secondAuthority ?? null,
    position: signature?.position ?? null,
    name: signature?.name ?? null,
  };
}

function titleAt(tokens: Tokens, from: number): Stretch[] {
  const title: Stretch[] = [];
  for (let index = from; ; index++) {
    const token = tokens.at(index);
    if (token === null) return title;
    const { kind, marker, head, segment } = token.item;
    const textual = ["text", "capitals", "bodyName", "personName", "docType", "author"].includes(kind);
    if (!textual || marker !== null || ACCOMPANIES.test(head)) return title;
    // A sentence is what the appendix says, and no title.
    if (title.length === 0 && /[.;]$/.test(segment.text) && !isCapitals(segment.text)) return title;
    if (title.length > 0 && (token.blanksBefore > 0 || segment.text.length > 200)) return title;
    title.push(stretchOf(token));
  }
}

const HEAD_ONLY: ReadonlySet<ItemKind> = new Set<ItemKind>([
  "partyTitle",
  "stateTitle",
  "motto",
  "number",
  "placeDate",
]);

/** The index behind what only a header has, names of bodies in between included; 0 where the first lines have none. */
function behindHead(tokens: Tokens): number {
  let behind = 0;
  for (let index = 0; index < LONGEST_HEAD; index++) {
    const kind = tokens.at(index)?.item.kind;
    if (kind === undefined || kind === "docType") break;
    if (HEAD_ONLY.has(kind)) behind = index + 1;
  }
  return behind;
}

/** Reads an appendix, or a further document behind the signature, on the lines from `first` up to `end`. */
export function readAppendix(lines: readonly ClassifiedLine[], first: number, end: number): Appendix {
  const tokens = new Tokens(lines, first, end);
  const head = tokens.at(0);
  const labelled = head?.item.kind === "appendix";
  let index = labelled ? 1 : 0;
  if (!labelled) {
    // Over the header of its own, to the line that names it.
    const header: ItemKind[] = [
      "bodyName",
      "partyTitle",
      "stateTitle",
      "motto",
      "star",
      "rule",
      "number",
      "placeDate",
      "stamp",
      "draftMark",
    ];
    index = behindHead(tokens);
    for (let token = tokens.at(index); token !== null && header.includes(token.item.kind); token = tokens.at(index))
      index++;
  }
  const title = titleAt(tokens, index);
  let last = end - 1;
  while (last > first && lineAt(lines, last).items.length === 0) last--;
  return {
    label: labelled && head !== null ? component([stretchOf(head)]) : null,
    title: title.length === 0 ? null : component(title),
    range: { start: lineStartOf(lines, first), end: lineEndOf(lines, last) },
  };
}

/** The first line with words from `first` on; `end` where none has. */
export function firstTextLine(lines: readonly ClassifiedLine[], first: number, end: number): number {
  let line = first;
  while (line < end && lineAt(lines, line).items.length === 0) line++;
  return line;
}

/**
 * The number of lines behind the start of a copy or a further document whose header lines are its own; of an appendix,
 * whose title lines are.
 */
const HEADER_LINES = 40;
const APPENDIX_TITLE_LINES = 6;

/** The copies, appendices and further documents on the lines from `from` on. */
export function readTrailers(
  lines: readonly ClassifiedLine[],
  from: number,
): { copies: Copy[]; appendices: Appendix[] } {
  const starts: { line: number; kind: TrailerKind }[] = [];
  let blank = true;
  for (let n = from; n < lines.length; n++) {
    const line = lineAt(lines, n);
    if (line.items.length === 0) {
      blank = true;
      continue;
    }
    const above = starts.at(-1);
    const kind = line.landmark || line.items[0]?.kind === "capitals" ? trailerAt(lines, n) : null;
    const reach = above?.kind === "appendix" ? APPENDIX_TITLE_LINES : HEADER_LINES;
    const header = above !== undefined && n - above.line < reach;
    // Inside a copy or a further document, its own header lines begin nothing new.
    const fresh =
      kind === "appendix" || (kind === "copy" && above?.kind !== "copy") || (kind === "document" && !header);
    if (kind !== null && (above === undefined || (fresh && (blank || kind !== "document" || !header)))) {
      starts.push({ line: n, kind });
    }
    blank = false;
  }
  const copies: Copy[] = [];
  const appendices: Appendix[] = [];
  starts.forEach(({ line, kind }, index) => {
    const end = starts[index + 1]?.line ?? lines.length;
    if (kind === "copy") copies.push(readCopy(lines, line, end));
    else appendices.push(readAppendix(lines, line, end));
  });
  return { copies, appendices };
}
