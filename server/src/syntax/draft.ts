import type { Kind } from "../kinds/kind.ts";
import type { Position, Range } from "../text/position.ts";
import type { Component } from "./component.ts";
import type { ClassifiedLine, Marker } from "./kinds.ts";

export type { Component } from "./component.ts";

/** Số và ký hiệu. */
export interface DocumentNumber extends Component {
  /** Null for a blank number. */
  readonly value: number | null;
  /** The number as written (“05”), empty for a blank. */
  readonly valueText: string;
  /** A letter behind the number (“264a”). */
  readonly suffix: string | null;
  readonly typeCode: string | null;
  readonly bodyCode: string | null;
}

/** Địa danh, ngày, tháng, năm. Numbers are null where a blank stands. */
export interface PlaceDate extends Component {
  readonly place: string | null;
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  readonly dayText: string | null;
  readonly monthText: string | null;
  readonly yearText: string | null;
}

/** An entry of “Kính gửi”, of the bases, or of the recipients. `text` is without dash, closing punctuation, purpose. */
export interface Entry extends Component {
  /** The entry as it stands, from its dash to its punctuation. */
  readonly full: Component;
  readonly marker: Marker | null;
  /** The closing punctuation as written: “,”, “;”, “.”, “./.”, or nothing. */
  readonly closing: string;
}

export interface Recipient extends Entry {
  /** The words inside the brackets or quotation marks, when they say what for. */
  readonly purpose: Component | null;
  /** The mark that opens the purpose: “(” or a quotation mark; null without one. */
  readonly purposeMark: string | null;
  /** “Lưu …”. */
  readonly isArchive: boolean;
}

/** A list with its heading: “Kính gửi:” or “Nơi nhận:”. */
export interface EntryList<T extends Entry> {
  /** The words that head the list, with the colon where it has one. */
  readonly heading: Component;
  readonly entries: readonly T[];
}

/**
 * A numbered or dashed paragraph with those below it. It holds its place and not its words (`sectionText`,
 * `sectionRange` read them), so that it stays reference-equal while words are typed into it.
 */
export interface Section {
  readonly marker: Marker;
  /** Where the marker stands. */
  readonly markerRange: Range;
  readonly markerStrong: boolean;
  /** The depth of nesting, from 1. */
  readonly level: number;
  /** True where a short paragraph without a number, and without a mark at its end, stands right above. */
  readonly belowHeading: boolean;
  /** The last line with text of its last child, or its own. */
  readonly lastLine: number;
  readonly children: readonly Section[];
}

export interface Signature {
  /** The line of authority (“T/M BAN THƯỜNG VỤ”). */
  readonly authority: Component | null;
  /** A further one right below it, which is too many: “K/T BÍ THƯ”. */
  readonly secondAuthority: Component | null;
  readonly position: Component | null;
  readonly signedMark: Component | null;
  readonly name: Component | null;
  readonly range: Range;
}

export type CopyType = "sao-y" | "sao-luc" | "trich-sao" | "ban-sao";

/** The block that certifies a copy. Judged by its own date. */
export interface Copy {
  readonly type: CopyType;
  /** The line that names the type; null where only the symbol tells. */
  readonly typeLine: Component | null;
  readonly range: Range;
  readonly issuingBody: Component | null;
  readonly star: Component | null;
  readonly number: DocumentNumber | null;
  readonly placeDate: PlaceDate | null;
  readonly recipientsHeading: Component | null;
  readonly recipients: readonly Recipient[];
  readonly authority: Component | null;
  readonly secondAuthority: Component | null;
  readonly position: Component | null;
  readonly name: Component | null;
}

export interface Appendix {
  /** “Phụ lục 1”; null for a further document behind the signature. */
  readonly label: Component | null;
  readonly title: Component | null;
  readonly range: Range;
}

export interface Marks {
  readonly secrecy: Component | null;
  readonly urgency: Component | null;
  readonly circulation: Component | null;
  readonly draft: Component | null;
}

/**
 * The document model: every component with its place in the file (null where absent, a list empty), the spans of header,
 * body and footer, and the classified lines that all of it was read from. Lines are zero-based, offsets UTF-16 units.
 */
export interface Draft {
  /** The slug of the type: `chi-thi`, `cong-van`, …, `ban-sao`, or `khong-ro`. */
  readonly kind: string;
  /** The row of that type: what rules ask of it. */
  readonly type: Kind;
  readonly partyTitle: Component | null;
  /** The State's title or motto, where a document has one. */
  readonly stateTitle: Component | null;
  readonly motto: Component | null;
  readonly superiorBody: Component | null;
  readonly issuingBody: Component | null;
  readonly star: Component | null;
  readonly number: DocumentNumber | null;
  readonly placeDate: PlaceDate | null;
  readonly docType: Component | null;
  readonly author: Component | null;
  readonly abstract: Component | null;
  /** Below the abstract of a text that another document issues: “(Kèm theo Quyết định số …)”. */
  readonly reference: Component | null;
  readonly separator: Component | null;
  readonly addressees: EntryList<Entry> | null;
  /** The lines above the bases that say who decides: “CHỦ TỊCH ỦY BAN NHÂN DÂN …”. */
  readonly issuingAuthority: Component | null;
  readonly bases: readonly Entry[];
  /** “QUYẾT ĐỊNH:”, “QUYẾT NGHỊ:” between the bases and the articles. */
  readonly enactment: Component | null;
  readonly preamble: Component | null;
  readonly sections: readonly Section[];
  readonly dissemination: Component | null;
  /** Every dissemination sentence of the body, in order; the last one is `dissemination`. */
  readonly disseminations: readonly Component[];
  readonly recipients: EntryList<Recipient> | null;
  readonly signature: Signature | null;
  readonly otherSignatures: readonly Signature[];
  readonly copies: readonly Copy[];
  readonly appendices: readonly Appendix[];
  readonly marks: Marks;
  readonly drafterCode: Component | null;
  readonly contact: Component | null;
  /** True when the file's lines are as wide as a page's, so that paragraphs go over several of them. */
  readonly hardWrapped: boolean;
  /** The first and last line of the header, the body and the footer of the main document; null where it has none. */
  readonly header: LineSpan | null;
  readonly body: LineSpan | null;
  /** The first line behind the main document: where copies and appendices begin, or the end of the file. */
  readonly mainEnd: number;
  /** One number a line: 1 where the line only quotes, so that nothing on it is a component (`exempt.ts`). */
  readonly exempt: Uint8Array;
  /** Every line of the file, in order. */
  readonly lines: readonly ClassifiedLine[];
}

export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

/** The place right behind the last character of a line's text. */
export function lineEndOf(lines: readonly ClassifiedLine[], line: number): Position {
  const whole = lines[line]?.whole;
  if (whole === undefined) return { line, character: 0 };
  const end = whole.ends === null ? whole.shift + whole.text.length : (whole.ends.at(-1) ?? whole.shift);
  return { line, character: end };
}

/** The place of the first character of a line's text. */
export function lineStartOf(lines: readonly ClassifiedLine[], line: number): Position {
  const whole = lines[line]?.whole;
  return { line, character: whole === undefined ? 0 : (whole.starts?.[0] ?? whole.shift) };
}
