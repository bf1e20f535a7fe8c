import { fold, isCapitals } from "../text/fold.ts";
import { beginsWithCapital, beginsWithSmall, WORD_END } from "../text/letters.ts";
import { sliceSegment } from "../text/segment.ts";
import { beginsUnit, bodyStart } from "../vocabulary/bodies.ts";
import type { Component, Stretch } from "./component.ts";
import { component } from "./component.ts";
import type { DocumentNumber, Entry, EntryList, PlaceDate } from "./draft.ts";
import type { OpenEntry } from "./entries.ts";
import { addLine, closeEntry, continues, isEnded, openEntry } from "./entries.ts";
import type { ClassifiedLine, ItemKind } from "./kinds.ts";
import { isLeadIn } from "./leadIn.ts";
import { readNumber, readPlaceDate } from "./patterns.ts";
import type { Token } from "./tokens.ts";
import { stretchOf, Tokens } from "./tokens.ts";

/** What stands above the body. Of a line that stands twice, the last is the component. */
export interface Header {
  partyTitle: Component | null;
  stateTitle: Component | null;
  motto: Component | null;
  superiorBody: Component | null;
  issuingBody: Component | null;
  star: Component | null;
  number: DocumentNumber | null;
  placeDate: PlaceDate | null;
  docType: Component | null;
  author: Component | null;
  abstract: Component | null;
  separator: Component | null;
  addressees: EntryList<Entry> | null;
  bases: Entry[];
  secrecy: Component | null;
  urgency: Component | null;
  circulation: Component | null;
  draft: Component | null;
  /** The first line of the body; the header ends before it. */
  end: number;
}

export function numberOf(token: Token): DocumentNumber | null {
  const parts = readNumber(token.item.segment.text);
  return parts === null ? null : { ...component([stretchOf(token)]), ...parts };
}

export function placeDateOf(token: Token): PlaceDate | null {
  const parts = readPlaceDate(token.item.segment.text);
  return parts === null ? null : { ...component([stretchOf(token)]), ...parts };
}

/** Kinds that only a header has: while one is still to come, the header is not over. */
const ANCHORS: ReadonlySet<ItemKind> = new Set<ItemKind>([
  "partyTitle",
  "number",
  "placeDate",
  "docType",
  "addressees",
]);

/** Junk above the header (“Dưới đây là …”) is passed over when a header begins this soon. */
const JUNK_TOKENS = 10;
const LONGEST_ABSTRACT_LINE = 420;
/** What stands among bases without the word itself: “Xét đề nghị của Ban Tổ chức;”. */
const FURTHER_BASE = new RegExp(
  String.raw`^(?:[-–+]\s*)?(?:xét (?:đề nghị|tờ trình|báo cáo|năng lực|nguyện vọng)|theo đề nghị)${WORD_END}`,
  "u",
);

/** Running text: no title, abstract or name would be so long or end so. */
function isProse(token: Token): boolean {
  const { text } = token.item.segment;
  const { marker } = token.item;
  if (marker !== null && marker.family !== "bullet") return true;
  return text.length > LONGEST_ABSTRACT_LINE || (text.length > 60 && /[.:;]$/.test(text)) || text.endsWith(":");
}

const ABOUT = new RegExp(`^(?:về|v/v)${WORD_END}`, "iu");
const NUMBERED_BASE = /^[^\s]{1,4}\s*(?:các )?căn cứ\s/;

/** A line of the bases; also one that is numbered where a dash should stand. */
function beginsBase({ item }: Token): boolean {
  const numbered = item.kind === "text" && item.marker !== null && NUMBERED_BASE.test(item.head);
  return (item.kind === "base" || (numbered && /[;,.]$/.test(item.segment.text))) && !isLeadIn(item.segment.text);
}

function startsAbstract(text: string): boolean {
  return ABOUT.test(text);
}

/** An abstract that ends with a mark that it should not have: one phrase, begun with “về” or with the rule right below. */
function isMarkedAbstract(token: Token, next: Token | null): boolean {
  const { text } = token.item.segment;
  if (token.item.marker !== null || text.length > LONGEST_ABSTRACT_LINE || /[.:!?]\s|:$/.test(text)) return false;
  return startsAbstract(text) || next?.item.kind === "rule";
}

/** Committees and organisations by kind alone: what follows on the next line is their name. */
const NAMELESS = /^(?:đảng uỷ|đảng bộ|chi bộ|chi uỷ|ban chấp hành|ban thường vụ|đại hội(?: đại biểu)?)$/;

/** True where a line begins a body of its own below `above`, the folded name that has been read so far. */
function beginsName(line: string, above: string): boolean {
  const start = bodyStart(line);
  const over = bodyStart(above);
  if (/(?:[-–,]| và| của| về)$/.test(above) || /(?:^| )đại hội$/.test(above)) return false;
  if (start === null) {
    // A branch has no units; below a committee stand fewer kinds of them than below its organs.
    return over !== null && over.role !== "branch" && !NAMELESS.test(above) && beginsUnit(line, over.role);
  }
  if (over?.role === "congress" && start.role === "partyOrganisation") return false;
  if (NAMELESS.test(above)) return start.role !== "state" && !/^ban (?:chấp hành|thường vụ)$/.test(above);
  return true;
}

/** Splits the lines above the star into the names of bodies; a line that begins no name continues the one above. */
export function bodyNames(lines: readonly Stretch[]): Stretch[][] {
  const names: Stretch[][] = [];
  for (const stretch of lines) {
    const above = names.at(-1);
    const aboveText = above === undefined ? "" : fold(above.map((part) => part.segment.text).join(" "));
    if (above === undefined || beginsName(fold(stretch.segment.text), aboveText)) names.push([stretch]);
    else above.push(stretch);
  }
  return names;
}

class HeaderReader {
  readonly #tokens: Tokens;
  readonly #header: Header;
  readonly #bodyLines: Stretch[] = [];
  #next = 0;
  /** True behind a type that stands below the addressees: its abstract is still to come. */
  #awaitsAbstract = false;

  constructor(lines: readonly ClassifiedLine[], end: number) {
    this.#tokens = new Tokens(lines, 0, end);
    this.#header = {
      partyTitle: null,
      stateTitle: null,
      motto: null,
      superiorBody: null,
      issuingBody: null,
      star: null,
      number: null,
      placeDate: null,
      docType: null,
      author: null,
      abstract: null,
      separator: null,
      addressees: null,
      bases: [],
      secrecy: null,
      urgency: null,
      circulation: null,
      draft: null,
      end,
    };
  }

  read(): Header {
    const header = this.#header;
    for (let token = this.#tokens.at(this.#next); token !== null; token = this.#tokens.at(this.#next)) {
      if (!this.#take(token)) {
        header.end = token.line;
        break;
      }
    }
    const names = bodyNames(this.#bodyLines);
    const issuing = names.pop();
    if (issuing !== undefined) header.issuingBody = component(issuing);
    if (names.length > 0) header.superiorBody = component(names.flat());
    return header;
  }

  /** Takes the next token or tokens into the header; false when the body begins there. */
  #take(token: Token): boolean {
    const header = this.#header;
    const here = component([stretchOf(token)]);
    const kind = header.docType !== null && beginsBase(token) ? "base" : token.item.kind;
    this.#next++;
    switch (kind) {
      case "partyTitle":
        header.partyTitle = here;
        return true;
      case "stateTitle":
        header.stateTitle = here;
        return true;
      case "motto":
        header.motto = here;
        return true;
      case "star":
        if (header.star === null || header.number === null) header.star = here;
        return true;
      case "number":
        header.number = numberOf(token);
        return true;
      case "placeDate":
        header.placeDate = placeDateOf(token);
        return true;
      case "secrecy":
        header.secrecy = here;
        return true;
      case "urgency":
        header.urgency = here;
        return true;
      case "circulation":
        header.circulation = here;
        return true;
      case "draftMark":
        header.draft = here;
        return true;
      case "stamp":
        return !this.#complete();
      case "rule":
        if (header.docType !== null || header.addressees !== null) header.separator ??= here;
        return true;
      case "docType":
        this.#takeType(token);
        return true;
      case "addressees":
        this.#takeAddressees(token);
        return true;
      case "base":
        if (!this.#anchored() || !beginsBase(token)) return false;
        this.#takeBases(token);
        return true;
      case "author":
        if (header.docType !== null) return this.#isJunk(token);
        header.author = here;
        return true;
      case "bodyName":
      case "capitals":
        if (header.docType === null && token.item.marker === null && this.#belongsToBody(token)) {
          this.#bodyLines.push(stretchOf(token));
          return true;
        }
        return this.#takeText(token);
      case "text":
      case "personName":
        return this.#takeText(token);
      default:
        return this.#isJunk(token);
    }
  }

  /** True for a line in capitals that names a body, or goes on with its name. Below the number only one still to come does. */
  #belongsToBody({ item, line, blanksBefore }: Token): boolean {
    const { number, abstract, addressees } = this.#header;
    if (number === null) return true;
    if (abstract !== null || addressees !== null) return false;
    const above = this.#bodyLines.at(-1);
    if (above !== undefined && above.line > number.range.start.line && above.line === line - 1) {
      return blanksBefore === 0;
    }
    const roles = this.#bodyLines.map(({ segment }) => bodyStart(fold(segment.text))?.role);
    return item.kind === "bodyName" && roles.every((role) => role === "partyOrganisation");
  }

  #anchored(): boolean {
    const { partyTitle, number, placeDate, docType, addressees } = this.#header;
    return partyTitle !== null || number !== null || placeDate !== null || docType !== null || addressees !== null;
  }

  /** True once nothing but the body can follow. */
  #complete(): boolean {
    const { addressees, separator } = this.#header;
    return separator !== null || (addressees !== null && !this.#awaitsAbstract);
  }

  /** True for a line above the header that belongs to no component. */
  #isJunk(token: Token): boolean {
    if (this.#anchored() || token.item.marker !== null) return false;
    for (let ahead = 0; ahead < JUNK_TOKENS; ahead++) {
      const next = this.#tokens.at(this.#next + ahead);
      if (next === null) return false;
      if (ANCHORS.has(next.item.kind) && next.item.kind !== "addressees") return true;
    }
    return false;
  }

  #takeText(token: Token): boolean {
    const header = this.#header;
    const { text } = token.item.segment;
    if (this.#complete() || header.bases.length > 0) return false;
    if (header.docType !== null) {
      if (header.abstract !== null) return false;
      if (isProse(token) && !isMarkedAbstract(token, this.#tokens.at(this.#next))) return false;
      this.#next--;
      this.#takeAbstract();
      return true;
    }
    const nameless = header.number === null && header.placeDate === null;
    if (nameless && text.length <= 60 && bodyStart(token.item.head) !== null && !/[.,;:]$/.test(text)) {
      const next = this.#tokens.at(this.#next);
      // A body's name in small letters, above the star, the number or the next name.
      if (next !== null && (["star", "number", "bodyName", "partyTitle"] as ItemKind[]).includes(next.item.kind)) {
        this.#bodyLines.push(stretchOf(token));
        return true;
      }
    }
    // Below the star a letter's abstract stands, even where the number above it is missing.
    const below = header.star !== null && header.partyTitle === null && this.#moreToCome();
    if (header.number === null && !startsAbstract(text) && !below) return this.#isJunk(token);
    if (isProse(token) || header.abstract !== null) return this.#moreToCome();
    this.#next--;
    this.#takeAbstract();
    return true;
  }

  /** True when an anchor of the header follows within a few lines, so that an odd line does not end the header. */
  #moreToCome(): boolean {
    for (let ahead = 0; ahead < 4; ahead++) {
      const next = this.#tokens.at(this.#next + ahead);
      if (next === null || (next.item.marker !== null && next.item.marker.family !== "bullet")) return false;
      if (ANCHORS.has(next.item.kind)) return true;
    }
    return false;
  }

  #takeType(token: Token): void {
    const header = this.#header;
    header.docType = component([stretchOf(token)]);
    header.author = null;
    // A letter's abstract stands above the type that it should not have.
    if (token.item.head !== "công văn") header.abstract = null;
    this.#awaitsAbstract = header.addressees !== null;
    const author: Stretch[] = [];
    for (let next = this.#tokens.at(this.#next); next !== null; next = this.#tokens.at(this.#next)) {
      const wrapped = author.length > 0 && next.item.kind === "bodyName" && next.blanksBefore === 0;
      if (next.item.kind !== "author" && !wrapped) break;
      author.push(stretchOf(next));
      this.#next++;
    }
    if (author.length > 0) header.author = component(author);
  }

  #takeAbstract(): void {
    const lines: Stretch[] = [];
    for (let token = this.#tokens.at(this.#next); token !== null; token = this.#tokens.at(this.#next)) {
      const { kind, segment, marker } = token.item;
      const textual = kind === "text" || kind === "capitals" || kind === "bodyName" || kind === "personName";
      if (!textual || (marker !== null && marker.family !== "bullet")) break;
      const above = lines.at(-1)?.segment.text;
      if (above !== undefined) {
        const capitalsEnd =
          isCapitals(above) &&
          !isCapitals(segment.text) &&
          !beginsWithSmall(segment.text) &&
          !segment.text.startsWith("(");
        const sentence = /[.:]$/.test(above) || (beginsWithCapital(segment.text) && segment.text.length > 120);
        const prose = isProse(token) && !isMarkedAbstract(token, this.#tokens.at(this.#next + 1));
        if (token.blanksBefore > 0 || capitalsEnd || sentence || prose) break;
      }
      lines.push(stretchOf(token));
      this.#next++;
    }
    if (lines.length > 0) this.#header.abstract = component(lines);
    this.#awaitsAbstract = false;
  }

  #takeAddressees(token: Token): void {
    const { segment, head } = token.item;
    const wordLength = 8 + (head.startsWith("kính trình") ? 2 : 0);
    const colon = /^\s*:/.exec(segment.text.slice(wordLength))?.[0].length ?? 0;
    const headingTo = wordLength + colon;
    const heading = component([{ line: token.line, segment: sliceSegment(segment, 0, headingTo) }]);
    const open: OpenEntry[] = [];
    if (segment.text.slice(headingTo).trim() !== "") {
      const rest = segment.text.slice(headingTo);
      open.push(openEntry(token, headingTo + rest.length - rest.trimStart().length));
    }
    for (let next = this.#tokens.at(this.#next); next !== null; next = this.#tokens.at(this.#next)) {
      if (!this.#takesAddressee(open, next)) break;
      this.#next++;
    }
    this.#header.addressees = { heading, entries: open.map(closeEntry) };
  }

  /** Adds a line to the list of addressees; false when it does not belong to it. */
  #takesAddressee(open: OpenEntry[], token: Token): boolean {
    const { kind, marker, segment } = token.item;
    const last = open.at(-1);
    if (marker?.family === "bullet" || marker?.family === "plus") {
      open.push(openEntry(token));
      return true;
    }
    if ((kind !== "text" && kind !== "personName" && kind !== "bodyName" && kind !== "capitals") || marker !== null) {
      return false;
    }
    if (last === undefined) {
      if (segment.text.length > 160) return false;
      open.push(openEntry(token));
      return true;
    }
    if (token.blanksBefore > 0) return false;
    if (continues(last, token)) {
      if (segment.text.length > 200 || (isEnded(last) && open.length === 1)) return false;
      addLine(last, token);
      return true;
    }
    if (isEnded(last) || segment.text.length > 160 || isProse(token)) return false;
    open.push(openEntry(token));
    return true;
  }

  #takeBases(token: Token): void {
    const open: OpenEntry[] = [openEntry(token)];
    for (let next = this.#tokens.at(this.#next); next !== null; next = this.#tokens.at(this.#next)) {
      const last = open.at(-1) as OpenEntry;
      const goesOn = next.item.kind === "text" && /;$/.test(last.stretches.at(-1)?.segment.text ?? "");
      const begins =
        beginsBase(next) || (goesOn && FURTHER_BASE.test(next.item.head) && /[,;.]$/.test(next.item.segment.text));
      const follows =
        !begins &&
        next.blanksBefore === 0 &&
        next.item.kind === "text" &&
        !/[,;.:]$/.test(last.stretches.at(-1)?.segment.text ?? "") &&
        next.item.marker === null;
      if (!begins && !follows) break;
      if (begins) open.push(openEntry(next));
      else addLine(last, next);
      this.#next++;
    }
    this.#header.bases.push(...open.map(closeEntry));
  }
}

/** Reads the header of a document from the first line up to, not including, line `end`. */
export function readHeader(lines: readonly ClassifiedLine[], end: number): Header {
  return new HeaderReader(lines, end).read();
}
