import { isCapitals } from "../text/fold.ts";
import { LETTER } from "../text/letters.ts";
import { sliceSegment } from "../text/segment.ts";
import { FAMILY_NAMES } from "../vocabulary/familyNames.ts";
import type { Stretch } from "./component.ts";
import { component } from "./component.ts";
import type { Signature } from "./draft.ts";
import type { ItemKind } from "./kinds.ts";
import { NAME_IN_CAPITALS, readAuthority } from "./patterns.ts";
import type { Token } from "./tokens.ts";
import { stretchOf } from "./tokens.ts";

const FEW_WORDS = new RegExp(`^${LETTER}+(?: ${LETTER}+){1,4}$`, "u");

/** A signature block goes over no more lines than this, blank ones aside. */
const LONGEST_BLOCK = 12;
const SIGNED = /^[([]?\s*(?:đã ký|ký)\s*[)\]]?/;

/** “CHI UỶ VIÊN” begins like a body and is a position. */
const MEMBER = /uỷ viên(?: |$)/;

/** A side of a contract. */
const SIDE = /^đại diện bên(?: |$)/iu;

/** “kiêm” between two positions, alone or before the second: “kiêm TRƯỞNG BAN CHỈ ĐẠO”. */
export function isSecondOffice(text: string): boolean {
  const rest = /^kiêm(?:\s+|$)/iu.exec(text);
  return rest !== null && (rest[0].length === text.length || isCapitals(text.slice(rest[0].length)));
}

/** The parts of a signature while it is being read. */
export class SignatureReader {
  readonly #authority: Stretch[] = [];
  readonly #secondAuthority: Stretch[] = [];
  readonly #position: Stretch[] = [];
  /** On two lines where a form says at length what the signer puts there. */
  #mark: Stretch[] = [];
  #name: Stretch | null = null;
  #taken = 0;
  #last: ItemKind | null = null;
  #lastRow = 0;

  /** True once the name was read: nothing more belongs to the block. */
  get complete(): boolean {
    return this.#name !== null;
  }

  get empty(): boolean {
    return this.#taken === 0;
  }

  /** Begins the block with a line whose words are no known position: where it stands says what it is. */
  open(token: Token): void {
    this.#position.push(stretchOf(token));
    this.#taken = 1;
    this.#last = token.item.kind;
    this.#lastRow = token.row;
  }

  /** Takes one more item into the block; false when it does not belong to it. */
  take(token: Token): boolean {
    if (this.complete || this.#taken >= LONGEST_BLOCK || !this.#fits(token)) return false;
    this.#taken++;
    this.#last = token.item.kind;
    this.#lastRow = token.row;
    return true;
  }

  #fits(token: Token): boolean {
    const { kind, segment, head } = token.item;
    const here = stretchOf(token);
    // In two columns the other one may fill the lines between.
    const adjacent = token.blanksBefore === 0 && (this.empty || token.row - this.#lastRow <= 1);
    switch (kind) {
      case "authority":
        if (!this.empty && !this.#standsBelowAuthority(token)) return false;
        (this.empty ? this.#authority : this.#secondAuthority).push(here);
        return true;
      case "position":
        // Several positions follow each other only as “… kiêm …”.
        if (this.#position.length > 0 && !adjacent && !this.#goesOnBelow(token)) return false;
        if (this.#last === "position" && !this.#namesSide()) return false;
        if (this.#mark.length > 0) return false;
        this.#position.push(here);
        return true;
      case "signedMark":
        if (this.empty || (this.#mark.length > 0 && !(adjacent && this.#last === "signedMark"))) return false;
        this.#mark.push(here);
        return true;
      case "signedName": {
        if (this.empty) return false;
        const markLength = SIGNED.exec(head)?.[0].length ?? 0;
        const rest = segment.text.slice(markLength);
        const from = markLength + rest.length - rest.replace(/^[\s:.-]+/, "").length;
        this.#mark = [{ line: token.line, segment: sliceSegment(segment, 0, markLength) }];
        this.#name = { line: token.line, segment: sliceSegment(segment, from, segment.text.length) };
        return true;
      }
      case "personName":
        if (this.empty) return false;
        this.#name = here;
        return true;
      case "bodyName":
        if (!(adjacent || this.#goesOnBeside(token)) || token.item.marker !== null) return false;
        if (MEMBER.test(head)) return this.#addToPosition(here);
        if (this.#last === "authority" || (this.#last === "bodyName" && this.#position.length === 0)) {
          (this.#secondAuthority.length > 0 ? this.#secondAuthority : this.#authority).push(here);
          return true;
        }
        return this.#addToPosition(here);
      case "capitals":
        if (this.empty || token.item.marker !== null) return false;
        if ((this.#awaitsName(adjacent) || this.#isName(head)) && NAME_IN_CAPITALS.test(segment.text)) {
          this.#name = here;
          return true;
        }
        return adjacent && this.#addToPosition(here);
      case "text":
        // “kiêm” between two positions, or a name that is not in title case behind the position
        if (isSecondOffice(segment.text) && this.#position.length > 0 && (adjacent || token.blanksBefore === 1)) {
          this.#position.push(here);
          return true;
        }
        if (this.empty || token.item.marker !== null) return false;
        if (FEW_WORDS.test(segment.text) && (this.#position.length > 0 || this.#mark.length > 0)) {
          this.#name = here;
          return true;
        }
        return false;
      default:
        return false;
    }
  }

  /** True where only the side of a contract stands above, whose signer's position follows: “ĐẠI DIỆN BÊN A / GIÁM ĐỐC”. */
  #namesSide(): boolean {
    const [side, more] = this.#position;
    return side !== undefined && more === undefined && SIDE.test(side.segment.text);
  }

  /** True below “kiêm” for what stands a blank line further down, as where each line is a paragraph. */
  #goesOnBelow({ blanksBefore }: Token): boolean {
    return blanksBefore === 1 && this.#last === "text" && this.#mark.length === 0;
  }

  /** True in two columns for what stands a blank line further down, before any mark of a signature: each line a paragraph. */
  #goesOnBeside({ columns, row }: Token): boolean {
    return columns > 1 && row - this.#lastRow === 2 && !this.empty && this.#mark.length === 0;
  }

  /** True for a line like “K/T BÍ THƯ” under “T/M BAN THƯỜNG VỤ”: the same signer's, where no position parts the two. */
  #standsBelowAuthority(token: Token): boolean {
    const [first] = this.#authority;
    if (first === undefined || this.#position.length + this.#secondAuthority.length > 0 || this.#mark.length > 0) {
      return false;
    }
    // A page's text layer may leave a blank line between any two.
    if (token.blanksBefore > 1 || token.row - this.#lastRow > 2) return false;
    const mark = readAuthority(token.item.segment.text)?.mark;
    return mark !== "T/M" && mark !== readAuthority(first.segment.text)?.mark;
  }

  /** True behind the mark of a signature, or behind the position and a gap. */
  #awaitsName(adjacent: boolean): boolean {
    return this.#mark.length > 0 || (this.#position.length > 0 && !adjacent);
  }

  /** True for a line right below the position that begins with a family name; “ĐOÀN KIỂM TRA” is no person. */
  #isName(head: string): boolean {
    const first = head.slice(0, head.indexOf(" "));
    return this.#position.length > 0 && FAMILY_NAMES.has(first) && first !== "đoàn";
  }

  #addToPosition(here: Stretch): boolean {
    if (this.empty || this.#mark.length > 0) return false;
    this.#position.push(here);
    return true;
  }

  /** The block as read; null when it has neither authority nor position. */
  finish(): Signature | null {
    const parts = [
      ...this.#authority,
      ...this.#secondAuthority,
      ...this.#position,
      ...this.#mark,
      ...(this.#name === null ? [] : [this.#name]),
    ];
    if (this.#authority.length + this.#position.length === 0) return null;
    const of = (stretches: readonly Stretch[]) => (stretches.length === 0 ? null : component(stretches));
    return {
      authority: of(this.#authority),
      secondAuthority: of(this.#secondAuthority),
      position: of(this.#position),
      signedMark: this.#mark.length === 0 ? null : component(this.#mark),
      name: this.#name === null ? null : component([this.#name]),
      range: component(parts).range,
    };
  }
}
