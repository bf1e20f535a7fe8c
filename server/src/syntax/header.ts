import { KINDS } from "../kinds/kinds.ts";
import { fold, isCapitals } from "../text/fold.ts";
import { WORD_END } from "../text/letters.ts";
import { beginsUnit, bodyStart } from "../vocabulary/bodies.ts";
import { isGreeting, readAddressees } from "./addressees.ts";
import { beginsBase, readBases } from "./bases.ts";
import { bodyNames } from "./bodyNames.ts";
import type { Stretch } from "./component.ts";
import { component, slice } from "./component.ts";
import type { Header } from "./headerComponents.ts";
import type { ClassifiedLine, ItemKind } from "./kinds.ts";
import { bothMarks } from "./levelMarks.ts";
import { letterNumber, numberOf, placeDateOf } from "./numberAndDate.ts";
import { isInBodyTable } from "./tables.ts";
import {
  isAboveBases,
  isMarkedAbstract,
  isPhraseAlone,
  isProse,
  isTheme,
  readAbstract,
  readTitle,
  ruleFollows,
  startsAbstract,
} from "./title.ts";
import type { Token } from "./tokens.ts";
import { stretchOf, Tokens } from "./tokens.ts";

/** The second line of a people's committee's name: “tỉnh Lâm Đồng”. */
const PLACE = new RegExp(`^(?:tỉnh|thành phố|xã|phường|đặc khu)${WORD_END}`, "u");

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
/** The place of a body on a line of its own: “TỈNH SƠN HÀ”. */
const UNIT_ALONE = /^(?:tỉnh|thành phố|xã|phường|đặc khu) /;

class HeaderReader {
  readonly #tokens: Tokens;
  readonly #header: Header;
  readonly #bodyLines: Stretch[] = [];
  readonly #authorityLines: Stretch[] = [];
  #next = 0;
  /** True behind a type that stands below the addressees: its abstract is still to come. */
  #awaitsAbstract = false;

  readonly #lines: readonly ClassifiedLine[];

  constructor(lines: readonly ClassifiedLine[], first: number, end: number) {
    this.#lines = lines;
    this.#tokens = new Tokens(lines, first, end);
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
      reference: null,
      separator: null,
      addressees: null,
      issuingAuthority: null,
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
      if (isInBodyTable(this.#lines, token.line) || !this.#take(token)) {
        header.end = token.line;
        break;
      }
    }
    // A line that stands twice is no longer name.
    const lines = this.#bodyLines.filter(
      ({ segment }, n) => n === 0 || fold(segment.text) !== fold(this.#bodyLines[n - 1]?.segment.text ?? ""),
    );
    const names = bodyNames(lines);
    const issuing = names.pop();
    if (issuing !== undefined) header.issuingBody = component(issuing);
    if (names.length > 0) header.superiorBody = component(names.flat());
    if (this.#authorityLines.length > 0) header.issuingAuthority = component(this.#authorityLines);
    if (header.stateTitle !== null || header.motto !== null) header.number = letterNumber(header.number);
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
        // Below the title a date belongs to the text, unless the head stands at the end of it.
        if (header.placeDate !== null && header.separator !== null) return false;
        header.placeDate = placeDateOf(token);
        return true;
      case "secrecy": {
        const both = bothMarks(fold(here.text));
        header.secrecy = both === null ? here : slice(here, ...both.secrecy);
        if (both !== null) header.urgency = slice(here, ...both.urgency);
        return true;
      }
      case "urgency":
        header.urgency = here;
        return true;
      case "circulation":
        header.circulation = here;
        return true;
      case "draftMark":
        header.draft = here;
        return true;
      case "debris":
        return true;
      case "stamp":
        return !this.#complete();
      case "rule":
        if (this.#endsHead()) header.separator ??= here;
        return true;
      case "docType":
        return this.#takeType(token);
      case "typePhrase":
        if (this.#isTitle()) return this.#takeType(token);
        return this.#takeText(token);
      case "addressees":
        return this.#takeAddressees(token);
      case "base":
        return this.#anchored() && beginsBase(token) && this.#takeBases();
      case "author":
        if (header.docType !== null) return this.#isJunk(token);
        header.author = here;
        return true;
      case "position":
        // “CHỦ TỊCH ỦY BAN NHÂN DÂN …” above the bases decides, at the head it issues; elsewhere a position signs.
        if (header.docType === null && header.number === null && this.#issues(token)) {
          this.#bodyLines.push(stretchOf(token));
          return true;
        }
        if (!this.#isAuthority()) return this.#isJunk(token);
        this.#authorityLines.push(stretchOf(token));
        return true;
      case "bodyName":
      case "capitals":
        if (this.#isAuthority()) {
          this.#authorityLines.push(stretchOf(token));
          return true;
        }
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

  /** True for a type's line that goes on in capitals, but for a report's theme, whose note in brackets says so. */
  #isTitle(): boolean {
    if (this.#complete() || this.#header.docType !== null || this.#header.abstract !== null) return false;
    return !isTheme(this.#tokens, this.#next - 1, this.#header.number?.typeCode ?? null);
  }

  /** True for the office that issues a document of the State: the title, the number or its place stands right below. */
  #issues({ item }: Token): boolean {
    const next = this.#tokens.at(this.#next)?.item;
    if (item.marker !== null || next === undefined || next.marker !== null) return false;
    return next.kind === "stateTitle" || next.kind === "number" || UNIT_ALONE.test(next.head);
  }

  /** True for the line that says who decides, above the bases of a decision. */
  #isAuthority(): boolean {
    return this.#header.docType !== null && isAboveBases(this.#tokens, this.#next - 1);
  }

  /** True for a drawn line below the title, also where the title has no type; above it stand others. */
  #endsHead(): boolean {
    const { docType, addressees, abstract, number, placeDate } = this.#header;
    if (docType !== null || addressees !== null) return true;
    return number !== null && (abstract !== null || placeDate !== null) && !this.#moreToCome();
  }

  /** True for a line in capitals that names a body, or goes on with its name. Below the number only one still to come does. */
  #belongsToBody({ item, line, blanksBefore }: Token): boolean {
    const { number, abstract, addressees, star, placeDate } = this.#header;
    // Below star and date only what is no body's name is a title.
    if (number === null) return item.kind === "bodyName" || star === null || placeDate === null;
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
      const next = this.#tokens.at(this.#next);
      if (isProse(token) && !isMarkedAbstract(token, next) && !isPhraseAlone(token, next)) return false;
      // A slip has no abstract, or one right below its name.
      const isSlip = KINDS.named(fold(header.docType.text))?.form === "slip";
      const apart = token.blanksBefore > 0 && !ruleFollows(this.#tokens, this.#next - 1);
      if (isSlip && apart && !startsAbstract(text)) return false;
      this.#next--;
      this.#takeAbstract();
      return true;
    }
    const nameless = header.number === null && header.placeDate === null;
    const { head } = token.item;
    const isPlace = token.line - 1 === this.#bodyLines.at(-1)?.line && PLACE.test(head);
    const names = bodyStart(head) !== null || (this.#bodyLines.length > 0 && beginsUnit(head, "state")) || isPlace;
    if (nameless && text.length <= 60 && names && !/[.,;:]$/.test(text)) {
      const next = this.#tokens.at(this.#next);
      // A body's name in small letters, above the star, the number or the next name.
      const goesOn = next !== null && next.line === token.line + 1 && PLACE.test(next.item.head);
      if (
        goesOn ||
        (next !== null &&
          (["star", "number", "bodyName", "partyTitle", "stateTitle"] as ItemKind[]).includes(next.item.kind))
      ) {
        this.#bodyLines.push(stretchOf(token));
        return true;
      }
    }
    // Below the star a letter's abstract stands, even where the number above it is missing.
    const below = header.star !== null && header.partyTitle === null && this.#moreToCome();
    if (header.number === null && !startsAbstract(text) && !below) return this.#isJunk(token);
    if (isProse(token) || header.abstract !== null || this.#isSentence(token)) return this.#moreToCome();
    this.#next--;
    this.#takeAbstract();
    return true;
  }

  /** True for a sentence below the head of a document without its type: only a letter's abstract has no type above it. */
  #isSentence({ item: { segment } }: Token): boolean {
    const code = this.#header.number?.typeCode ?? null;
    const letter = code === null || KINDS.ofCode(code)?.form === "letter";
    return !letter && /[.:;]$/.test(segment.text) && !startsAbstract(segment.text) && !isCapitals(segment.text);
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

  /** Takes the type with what stands below it; false when the body begins here: “QUYẾT ĐỊNH:” above its articles. */
  #takeType(token: Token): boolean {
    const header = this.#header;
    const first = header.docType === null;
    if (!first && !this.#isNewType(token)) return false;
    const title = readTitle(this.#tokens, this.#next - 1, header.number?.typeCode ?? null);
    header.docType = title.docType;
    header.author = title.author;
    header.reference = title.reference;
    // A letter's abstract stands above the type that it should not have; that of a type above goes with its type.
    const keeps = first && KINDS.named(token.item.head)?.form === "letter" && title.abstract === null;
    if (!keeps) header.abstract = title.abstract;
    this.#awaitsAbstract = header.addressees !== null && title.abstract === null;
    this.#next = title.next;
    return true;
  }

  /** Of a type that stands twice in the head, the last one is the component. */
  #isNewType(token: Token): boolean {
    const { separator, bases } = this.#header;
    return separator === null && bases.length === 0 && !token.item.segment.text.endsWith(":");
  }

  #takeAddressees(token: Token): boolean {
    // A greeting above the head belongs to the mail that brought the document.
    if (this.#bodyLines.length === 0 && isGreeting(this.#tokens, this.#next - 1) && this.#isJunk(token)) return true;
    const { addressees, next } = readAddressees(this.#tokens, this.#next - 1);
    this.#header.addressees = addressees;
    this.#next = next;
    return true;
  }

  /** Takes the bases; false when the line is the first of a sentence. */
  #takeBases(): boolean {
    const { bases, next } = readBases(this.#tokens, this.#next - 1);
    this.#header.bases.push(...bases);
    this.#next = next;
    return bases.length > 0;
  }

  #takeAbstract(): void {
    const { docType, number } = this.#header;
    const above = { type: docType?.text ?? null, code: number?.typeCode ?? null };
    const { abstract, reference, next } = readAbstract(this.#tokens, this.#next, above);
    if (abstract !== null) this.#header.abstract = abstract;
    if (reference !== null) this.#header.reference = reference;
    this.#next = next;
    this.#awaitsAbstract = false;
  }
}

/** Reads the header of a document from line `first` up to, not including, line `end`. */
export function readHeader(lines: readonly ClassifiedLine[], end: number, first = 0): Header {
  return new HeaderReader(lines, first, end).read();
}
