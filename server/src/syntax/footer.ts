import { fold } from "../text/fold.ts";
import { WORD_END } from "../text/letters.ts";
import { sliceSegment } from "../text/segment.ts";
import type { Component } from "./component.ts";
import { component } from "./component.ts";
import type { EntryList, Recipient, Signature } from "./draft.ts";
import type { OpenEntry } from "./entries.ts";
import { addLine, closeRecipient, continues, isArchiveEntry, isEnded, openEntry } from "./entries.ts";
import type { ClassifiedLine, Item, ItemKind } from "./kinds.ts";
import { isSecondOffice, SignatureReader } from "./signatures.ts";
import { isInBodyTable } from "./tables.ts";
import type { Token } from "./tokens.ts";
import { stretchOf, Tokens } from "./tokens.ts";

/** A stretch of footer: recipients and signatures in any order, beside or below each other. */
export interface Footer {
  /** The first line, and the first line behind. */
  readonly first: number;
  readonly end: number;
  readonly recipients: EntryList<Recipient> | null;
  readonly signature: Signature | null;
  readonly otherSignatures: readonly Signature[];
  readonly circulation: Component | null;
  readonly drafterCode: Component | null;
  readonly contact: Component | null;
}

const DRAFTER_CODE = /^[A-ZĐ]{2,8}\s?[-–.]?\s?\d{1,4}[a-z]?(?:\s?[-–(]\s?\d{1,4}\s?(?:bản)?\)?)?\.?$/u;
const CONTACT = /(?:địa chỉ|điện thoại|đt|fax|e-?mail|website|trang thông tin điện tử)\s*[:.]/iu;

/** True for a line that says how to reach the office. */
export function isContact(text: string): boolean {
  return CONTACT.test(text);
}

/** A footer has no more blocks than this; what looks like more is body text. */
const MOST_SIGNATURES = 12;
const MOST_TOKENS = 400;

/** A line that may stand between or behind the parts of a footer and says nothing. */
const PASSED_OVER: ReadonlySet<ItemKind> = new Set<ItemKind>(["rule", "stamp", "debris", "star"]);

/** More recipients than this nobody numbers. */
const MOST_COUNTED = 30;
/** A signer's lines, up to the name. */
const MOST_SIGNER_LINES = 8;
const LONGEST_POSITION = 90;

/** True for what may stand in a signer's block above the name: lines in capitals, “kiêm”, “(Đã ký)”. */
function isSignerLine({ kind, marker, segment }: Item): boolean {
  if (kind === "position" || kind === "authority" || kind === "signedMark") return true;
  if (marker !== null || segment.text.length > LONGEST_POSITION) return false;
  if (kind === "text") return isSecondOffice(segment.text);
  return (kind === "capitals" || kind === "bodyName") && !/[.,:;!?\d]$/.test(segment.text);
}

function beginBlock(reader: SignatureReader, token: Token): boolean {
  if (reader.take(token)) return true;
  const { kind } = token.item;
  if (kind !== "capitals" && kind !== "bodyName") return false;
  reader.open(token);
  return true;
}

class FooterReader {
  readonly #tokens: Tokens;
  readonly #signatures: Signature[] = [];
  #heading: Component | null = null;
  #headingToken: Token | null = null;
  readonly #entries: OpenEntry[] = [];
  #listOpen = false;
  /** The blocks being read, by column: one, or several beside each other. */
  readonly #blocks = new Map<number, SignatureReader>();
  /** The offset at which the right column begins; null until a line shows it. */
  #rightFrom = -1;
  #circulation: Component | null = null;
  #drafterCode: Component | null = null;
  #contact: Component | null = null;
  #end: number;
  readonly #first: number;

  readonly #lines: readonly ClassifiedLine[];

  constructor(lines: readonly ClassifiedLine[], first: number, end: number) {
    this.#lines = lines;
    this.#tokens = new Tokens(lines, first, end);
    this.#first = first;
    this.#end = first;
  }

  read(): Footer {
    for (let index = 0; index < MOST_TOKENS; index++) {
      const token = this.#tokens.at(index);
      if (token === null || isInBodyTable(this.#lines, token.line) || !this.#take(token, index)) break;
      if (!PASSED_OVER.has(token.item.kind)) this.#end = token.line + 1;
    }
    this.#close();
    const entries = this.#entries.map(closeRecipient).filter((entry) => entry !== null);
    const recipients = this.#heading === null ? null : { heading: this.#heading, entries };
    const [signature, ...others] = this.#signatures;
    return {
      first: this.#first,
      end: this.#end,
      recipients,
      signature: signature ?? null,
      otherSignatures: others,
      circulation: this.#circulation,
      drafterCode: this.#drafterCode,
      contact: this.#contact,
    };
  }

  /** Closes the blocks that are open. Of several columns the last one is the main signer's, HD 05: Phần II, I.7.2.4. */
  #close(): void {
    for (const [, reader] of [...this.#blocks].sort(([a], [b]) => b - a)) {
      const signature = reader.finish();
      if (signature !== null) this.#signatures.push(signature);
    }
    this.#blocks.clear();
  }

  /** The column of an item: of one alone on its line, the right one where it stands below it. */
  #columnOf(token: Token): number {
    if (token.columns > 1) return token.column;
    return this.#rightFrom > 0 && token.item.segment.shift >= this.#rightFrom - 8 ? 1 : 0;
  }

  /** True for a line in capitals that a name follows, so that it is a position, whatever it is called. */
  #beginsSigner(index: number): boolean {
    let { column } = this.#tokens.at(index) as Token;
    for (let ahead = index; ahead < index + MOST_SIGNER_LINES; ahead++) {
      const token = this.#tokens.at(ahead);
      if (token === null) return false;
      if (token.columns > 1 && token.column !== column) continue;
      column = token.column;
      const { kind } = token.item;
      if (kind === "personName" || kind === "signedName") return ahead > index;
      if (!isSignerLine(token.item)) return false;
    }
    return false;
  }

  #take(token: Token, index: number): boolean {
    const { kind, segment } = token.item;
    if (token.columns > 1 && token.column > 0) this.#rightFrom = segment.shift;
    switch (kind) {
      case "recipients":
        return this.#takeHeading(token);
      case "authority":
      case "position":
        return this.#takeSigner(token);
      case "signedMark":
      case "signedName":
        return this.#takeIntoBlock(token);
      case "circulation":
        this.#circulation = component([stretchOf(token)]);
        return true;
      case "capitals":
      case "bodyName":
        return this.#takeText(token, index) || (this.#beginsSigner(index) && this.#takeSigner(token));
      case "confirmation":
        this.#close();
        return this.#signatures.length > 0;
      case "rule":
      case "stamp":
      case "debris":
        return true;
      default:
        return this.#takeText(token, index);
    }
  }

  #takeHeading(token: Token): boolean {
    if (this.#heading !== null) return false;
    const { segment } = token.item;
    const words = /^\S+\s+\S+?(?=\s*:|\s|$)(?:\s*:)?/u.exec(segment.text)?.[0] ?? segment.text;
    this.#heading = component([{ line: token.line, segment: sliceSegment(segment, 0, words.length) }]);
    this.#headingToken = token;
    this.#listOpen = true;
    const rest = segment.text.slice(words.length);
    if (rest.trim() !== "") this.#entries.push(openEntry(token, words.length + rest.length - rest.trimStart().length));
    return true;
  }

  #takeSigner(token: Token): boolean {
    if (this.#takeIntoBlock(token)) return true;
    if (this.#signatures.length >= MOST_SIGNATURES) return false;
    const column = this.#columnOf(token);
    if (column === 0 && token.columns === 1) {
      if (!this.#openBlocksComplete(token)) return false;
      this.#close();
      // An extractor wrote the columns below each other: the list stands below the signer's office.
      this.#listOpen = this.#heading !== null && this.#entries.length === 0;
    } else if (this.#blocks.has(column)) this.#close();
    const block = new SignatureReader();
    this.#blocks.set(column, block);
    return beginBlock(block, token);
  }

  /** A second block may begin below the first only when that one has its name, or begins with an authority. */
  #openBlocksComplete(token: Token): boolean {
    const open = [...this.#blocks.values()];
    return token.item.kind === "authority" || open.every((reader) => reader.complete || reader.empty);
  }

  #takeIntoBlock(token: Token): boolean {
    const column = this.#columnOf(token);
    const other = column === 0 && token.columns === 1 ? this.#blocks.get(1) : undefined;
    return (this.#blocks.get(column) ?? other)?.take(token) ?? false;
  }

  #takeText(token: Token, index: number): boolean {
    const { marker, segment, kind } = token.item;
    if (this.#listOpen && this.#columnOf(token) === 0 && this.#takesRecipient(token, index)) return true;
    if (this.#takeIntoBlock(token)) return true;
    if (marker !== null) return false;
    if (DRAFTER_CODE.test(segment.text) && this.#entries.length > 0) {
      this.#drafterCode ??= component([stretchOf(token)]);
      return true;
    }
    if (isContact(segment.text) && this.#signatures.length + this.#entries.length > 0) {
      this.#contact ??= component([stretchOf(token)]);
      return true;
    }
    return kind === "star" && this.#heading === null && !this.#blocks.has(0);
  }

  /** Some number their recipients: “1. Ban Thường vụ Tỉnh uỷ;”, and the last is the archive; sections have none. */
  #isCounted({ item, line }: Token, index: number): boolean {
    if (item.marker?.family !== "number" || item.marker.ordinal !== this.#entries.length + 1) return false;
    for (let ahead = index; ahead < index + MOST_COUNTED; ahead++) {
      const token = this.#tokens.at(ahead);
      const marker = token?.item.marker;
      if (token == null || marker?.family !== "number" || token.line - line > MOST_COUNTED) return false;
      if (/^lưu(?!\p{L})/u.test(fold(token.item.segment.text.slice(marker.textFrom)))) return true;
    }
    return false;
  }

  #takesRecipient(token: Token, index: number): boolean {
    const { kind, marker, segment } = token.item;
    const last = this.#entries.at(-1);
    if (marker?.family === "bullet" || marker?.family === "plus" || this.#isCounted(token, index)) {
      // Behind the signature and a gap, a dash begins something else.
      if (last !== undefined && isArchiveEntry(last) && isEnded(last) && !/^\S?\s*\(/.test(segment.text)) {
        if (token.blanksBefore > 0 && this.#signed()) return false;
      }
      this.#entries.push(openEntry(token));
      return true;
    }
    if (marker !== null || segment.text.length > 200) return false;
    if (last !== undefined && token.blanksBefore === 0 && (namesMoreOffices(last, token) || isOpenList(last, token))) {
      addLine(last, token);
      return true;
    }
    if (kind === "personName") {
      if (this.#awaitsName() || token.blanksBefore > 0 || last === undefined) return false;
    } else if (kind !== "text") {
      const adjacent = last !== undefined && token.blanksBefore === 0 && !/[,;.]$/.test(segment.text);
      return kind === "bodyName" && adjacent && continuesOpen(last, token);
    }
    if (last === undefined) {
      if (token.blanksBefore > 1 || token.line - (this.#headingToken?.line ?? 0) > 3) return false;
      this.#entries.push(openEntry(token));
      return true;
    }
    if (token.blanksBefore > 0) return false;
    if (continues(last, token)) {
      addLine(last, token);
      return true;
    }
    if (isArchiveEntry(last) && isEnded(last)) return false;
    this.#entries.push(openEntry(token));
    return true;
  }

  #signed(): boolean {
    return this.#signatures.length > 0 || [...this.#blocks.values()].some((reader) => reader.complete);
  }

  /** True when a block beside the list has no name yet. */
  #awaitsName(): boolean {
    return [...this.#blocks.values()].some((reader) => !reader.empty && !reader.complete);
  }
}

/** Who is named by office: “Các đ/c UVTV, …”. */
const PERSONS = new RegExp(`^[-+–]\\s*(?:các )?(?:đ/c|đồng chí|uv[a-zđ]*|uỷ viên)${WORD_END}`, "u");
const OFFICES = new RegExp(`^(?:uv[a-zđ]*|uỷ viên|đảng uỷ viên|bí thư|phó|trưởng|chủ tịch|chánh)${WORD_END}`, "u");

/** True for a line that goes on with an entry of persons: “- Các đ/c UVTV, / UV BCH Đảng bộ xã,”. */
function namesMoreOffices(entry: OpenEntry, { item }: Token): boolean {
  const first = entry.stretches[0]?.segment.text ?? "";
  const last = entry.stretches.at(-1)?.segment.text ?? "";
  return last.endsWith(",") && PERSONS.test(fold(first)) && OFFICES.test(item.head);
}

/** True for short names in capitals that go on with an entry which broke off behind a comma: “NC, HC-QT;”. */
function isOpenList(entry: OpenEntry, { item }: Token): boolean {
  const last = entry.stretches.at(-1)?.segment.text ?? "";
  return item.kind === "capitals" && last.endsWith(",") && /[,;.]$/.test(item.segment.text);
}

function continuesOpen(entry: OpenEntry, token: Token): boolean {
  return !/[,;.]$/.test(entry.stretches.at(-1)?.segment.text ?? "") && token.item.segment.text.length < 60;
}

/** Reads a footer that begins on line `first`, as far as it goes, at most up to line `end`. */
export function readFooter(lines: readonly ClassifiedLine[], first: number, end: number): Footer {
  return new FooterReader(lines, first, end).read();
}
