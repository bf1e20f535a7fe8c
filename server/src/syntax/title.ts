import { KINDS } from "../kinds/kinds.ts";
import { fold, isCapitals } from "../text/fold.ts";
import { beginsWithCapital, beginsWithSmall, WORD_END } from "../text/letters.ts";
import { sliceSegment } from "../text/segment.ts";
import { beginsUnit, bodyStart } from "../vocabulary/bodies.ts";
import type { Component, Stretch } from "./component.ts";
import { component } from "./component.ts";
import type { ItemKind } from "./kinds.ts";
import { ACCOMPANIES } from "./patterns.ts";
import type { Token, Tokens } from "./tokens.ts";
import { stretchOf } from "./tokens.ts";
import { readTypeLine } from "./typeLine.ts";

const LONGEST_ABSTRACT_LINE = 420;
const STARTS_ABSTRACT = new RegExp(`^(?:về|v/v)${WORD_END}`, "iu");

/** Running text: no title, abstract or name would be so long or end so. */
export function isProse({ item: { segment, marker } }: Token): boolean {
  const { text } = segment;
  if (marker !== null && marker.family !== "bullet") return true;
  return text.length > LONGEST_ABSTRACT_LINE || (text.length > 60 && /[.:;]$/.test(text)) || text.endsWith(":");
}

/** True for words that begin as an abstract does: “về …”, “V/v …”. */
export function startsAbstract(text: string): boolean {
  return STARTS_ABSTRACT.test(text);
}

/** An abstract that ends with a mark that it should not have: one phrase, begun with “về” or with the rule right below. */
export function isMarkedAbstract(token: Token, next: Token | null): boolean {
  const { text } = token.item.segment;
  if (token.item.marker !== null || text.length > LONGEST_ABSTRACT_LINE || /[.:!?]\s|:$/.test(text)) return false;
  return startsAbstract(text) || next?.item.kind === "rule";
}

/** How a text's first sentence begins, folded, besides with the name of a body. */
const PURPOSES = "thực hiện|căn cứ|theo|để|nhằm|xét|được";
const TIMES = "ngày|sáng|chiều|sau|trước|hiện|trong|qua|vừa qua|thời gian|năm|từ|hôm";
const OTHERS = "tại|trên|với|kính|tôi|chúng";
const OPENS_TEXT = new RegExp(`^(?:${PURPOSES}|${TIMES}|${OTHERS})${WORD_END}`, "u");

/** What a body does in the first sentence of its text. */
const SPEAKS = "thông báo|đề nghị|yêu cầu|kính mời|trân trọng|báo cáo";
const ACTS = "ban hành|xây dựng|tổ chức";
const SAYS = new RegExp(`\\s(?:${SPEAKS}|${ACTS})${WORD_END}`, "u");

/** True for a line that begins as a text's first sentence does. */
function opensText({ item: { head } }: Pick<Token, "item">): boolean {
  const namesBody = bodyStart(head) !== null || beginsUnit(head, "state");
  return OPENS_TEXT.test(head) || (namesBody && SAYS.test(head));
}

/** A phrase right below the type, parted from the text by a blank line, that ends with a full stop which it should not have. */
export function isPhraseAlone({ item, blanksBefore }: Token, next: Token | null): boolean {
  const { text } = item.segment;
  if (blanksBefore > 0 || item.marker !== null || text.length > LONGEST_ABSTRACT_LINE || !text.endsWith("."))
    return false;
  if (/[.:;!?]\s/.test(text) || next === null || (next.blanksBefore === 0 && next.item.kind !== "addressees"))
    return false;
  const ends = next.item.kind === "recipients" || next.item.kind === "authority" || next.item.kind === "position";
  return !ends && !opensText({ item });
}

/** What may stand above the bases of a decision: the lines in capitals that say who decides. */
const AUTHORITY_KINDS: ReadonlySet<ItemKind> = new Set<ItemKind>(["bodyName", "capitals", "position"]);
const MOST_AUTHORITY_LINES = 3;

/** The words of decision, where no bases stand between. */
const ENACTS = /^(?:quyết định|quyết nghị)\s?:$/;

/** True where lines in capitals stand right above the bases: “BAN THƯỜNG VỤ ĐẢNG UỶ XÃ AN LÂM”. */
export function isAboveBases(tokens: Tokens, index: number): boolean {
  for (let ahead = index; ahead < index + MOST_AUTHORITY_LINES; ahead++) {
    const token = tokens.at(ahead);
    if (token === null || !AUTHORITY_KINDS.has(token.item.kind) || !isCapitals(token.item.segment.text)) return false;
    const next = tokens.at(ahead + 1)?.item;
    if (next?.kind === "base" || ENACTS.test(next?.head ?? "")) return true;
  }
  return false;
}

/** The note that says of a title in capitals that it is the theme of a report: HD 36, II.1.5.1; HD 05, Phần II, I.5.1.2. */
const THEME_NOTE = /^\(\s*báo cáo/;
const LONGEST_THEME = 12;

/**
 * True for a title in capitals with the note of a report's theme below. `code`: the type's code in the document's number;
 * where it stands for the type that the title begins with, the title is no theme.
 */
export function isTheme(tokens: Tokens, index: number, code: string | null): boolean {
  const kind = readTypeLine(tokens.at(index)?.item.segment.text ?? "")?.kind;
  if (code !== null && kind !== undefined && KINDS.ofCode(code)?.slug === kind) return false;
  for (let ahead = index; ahead < index + LONGEST_THEME; ahead++) {
    const token = tokens.at(ahead);
    if (token === null) return false;
    if (THEME_NOTE.test(token.item.head)) return ahead > index;
    if (!isCapitals(token.item.segment.text) || token.item.kind === "rule") return false;
  }
  return false;
}

/** A type's name with the author and the abstract below it. */
export interface Title {
  readonly docType: Component;
  readonly author: Component | null;
  readonly abstract: Component | null;
  /** “(Kèm theo Quyết định số …)”, on one line or several. */
  readonly reference: Component | null;
  /** The index of the first token behind. */
  readonly next: number;
}

/**
 * Reads the title that begins with the token at `index`. Words in capitals behind the type's name are the abstract's first
 * (“BÁO CÁO TỔNG KẾT”), and so is a second type below the first: “THÔNG BÁO / KẾT LUẬN CỦA BAN THƯỜNG VỤ”. `code`: the
 * type's code in the document's number, which decides between two types.
 */
export function readTitle(tokens: Tokens, index: number, code: string | null): Title {
  const token = tokens.at(index) as Token;
  const { segment } = token.item;
  const phrase = token.item.kind === "typePhrase" ? readTypeLine(segment.text) : null;
  const nameTo = phrase?.nameTo ?? segment.text.length;
  const first: Stretch[] = [];
  if (phrase !== null) first.push({ line: token.line, segment: sliceSegment(segment, nameTo, segment.text.length) });
  const name = segment.text.slice(0, nameTo);
  let next = index + 1;
  if (phrase === null) next = secondType(tokens, next, name, code, first);
  const author: Stretch[] = [];
  if (first.length === 0 || phrase !== null) next = readAuthor(tokens, next, author);
  const abstract =
    first.length === 0
      ? { abstract: null, reference: null, next }
      : readAbstract(tokens, next, { first, type: name, code });
  return {
    docType: component([{ line: token.line, segment: sliceSegment(segment, 0, nameTo) }]),
    author: author.length === 0 ? null : component(author),
    ...abstract,
  };
}

/**
 * True for a type's name in capitals right below the line of a title that it goes on with: “BÁO CÁO TỔNG KẾT / CHƯƠNG
 * TRÌNH”. `type`: the type that the title began with. The code in the document's number may say that the later one is it.
 */
function goesOnWithType({ item: { kind, segment }, blanksBefore }: Token, type: string, code: string | null): boolean {
  if (blanksBefore > 0 || !(["docType", "typePhrase"] as ItemKind[]).includes(kind)) return false;
  // The same name once more is a line too many.
  const { text } = segment;
  if (fold(text) === fold(type) || text.endsWith(":") || !isCapitals(text)) return false;
  const wanted = code === null ? undefined : KINDS.ofCode(code)?.slug;
  const isWanted = (name: string) => wanted !== undefined && kindOfName(name) === wanted;
  return !isWanted(text) || isWanted(type);
}

/** The kind of a type's name, perhaps with further words behind it. */
function kindOfName(text: string): string | undefined {
  return KINDS.named(fold(text))?.slug ?? readTypeLine(text)?.kind;
}

/** Adds a second type right below the first, with the author on its line, to the abstract; gives the index behind. */
function secondType(tokens: Tokens, index: number, type: string, code: string | null, out: Stretch[]): number {
  const second = tokens.at(index);
  if (second === null || !goesOnWithType(second, type, code)) return index;
  let next = index;
  for (let token = tokens.at(next); token !== null && token.line === second.line; token = tokens.at(next)) {
    out.push(stretchOf(token));
    next++;
  }
  return next;
}

/** The lines of a reference goes over. */
const LONGEST_REFERENCE = 4;

/** “(Kèm theo Quyết định số …)” from the token at `index` on, up to its closing bracket. */
function readReference(tokens: Tokens, index: number): Stretch[] {
  const found: Stretch[] = [];
  for (let next = index; next < index + LONGEST_REFERENCE; next++) {
    const token = tokens.at(next);
    if (token === null || (found.length === 0 && !ACCOMPANIES.test(token.item.head))) return [];
    if (found.length > 0 && token.blanksBefore > 0) return [];
    found.push(stretchOf(token));
    if (/\)[*_]*\.?$/.test(token.item.segment.text)) return found;
  }
  return [];
}

function readAuthor(tokens: Tokens, index: number, out: Stretch[]): number {
  let next = index;
  for (let token = tokens.at(next); token !== null; token = tokens.at(next)) {
    const wrapped = out.length > 0 && token.item.kind === "bodyName" && token.blanksBefore === 0;
    if ((token.item.kind !== "author" && !wrapped) || (wrapped && isAboveBases(tokens, next))) break;
    out.push(stretchOf(token));
    next++;
  }
  return next;
}

const ABSTRACT_KINDS: ReadonlySet<ItemKind> = new Set<ItemKind>([
  "text",
  "capitals",
  "bodyName",
  "personName",
  "typePhrase",
]);

/** How many lines an abstract may have below a blank one. */
const MOST_LINES = 4;

/** True where nothing but an abstract's words stands between the line at `index` and the drawn rule below them. */
export function ruleFollows(tokens: Tokens, index: number): boolean {
  for (let next = index; next < index + MOST_LINES; next++) {
    const token = tokens.at(next);
    if (token === null || token.item.marker !== null) return false;
    if (token.item.kind === "rule") return next > index;
    if (!ABSTRACT_KINDS.has(token.item.kind) || isProse(token) || /[.:;]$/.test(token.item.segment.text)) return false;
  }
  return false;
}

/** What stands above an abstract. */
export interface AboveAbstract {
  /** Words of it that stand above already, on the line of the type. */
  readonly first?: readonly Stretch[];
  /** The name of the type; null for a document without one. */
  readonly type: string | null;
  /** The type's code in the document's number. */
  readonly code: string | null;
}

/** Reads the abstract from the token at `index` on, with the reference below it. */
export function readAbstract(
  tokens: Tokens,
  index: number,
  { first = [], type, code }: AboveAbstract,
): Pick<Title, "abstract" | "reference" | "next"> {
  const lines: Stretch[] = [...first];
  // The lines of a theme belong together, also with blank lines between them.
  const theme = type === null && isTheme(tokens, index, code);
  let next = index;
  for (let token = tokens.at(next); token !== null; token = tokens.at(next)) {
    const { kind, segment, marker } = token.item;
    if (ACCOMPANIES.test(token.item.head) && /^[([*]/.test(segment.text)) break;
    const above = lines.at(-1)?.segment.text;
    // Words in capitals go on with the name of a type: “TỔNG KẾT 5 NĂM THỰC HIỆN / CHƯƠNG TRÌNH”.
    const isType = type !== null && isCapitals(above ?? "") && goesOnWithType(token, type, code);
    if (!(ABSTRACT_KINDS.has(kind) || isType) || (marker !== null && marker.family !== "bullet")) break;
    if (above !== undefined) {
      // Below the rest of a type's line an abstract may begin with a capital: “GIẤY MỜI HỌP / Về việc góp ý …”.
      const belowType = lines.length === first.length && !/[.:;]$/.test(segment.text) && !opensText(token);
      const capitalsEnd =
        !belowType &&
        isCapitals(above) &&
        !isCapitals(segment.text) &&
        !beginsWithSmall(segment.text) &&
        !segment.text.startsWith("(");
      const sentence = /[.:]$/.test(above) || (beginsWithCapital(segment.text) && segment.text.length > 120);
      const prose = isProse(token) && !isMarkedAbstract(token, tokens.at(next + 1));
      const apart = token.blanksBefore > 0 && !(theme && isCapitals(above)) && !ruleFollows(tokens, next);
      if (apart || capitalsEnd || sentence || prose || isAboveBases(tokens, next)) break;
    }
    lines.push(stretchOf(token));
    next++;
  }
  const reference = lines.length === 0 ? [] : readReference(tokens, next);
  return {
    abstract: lines.length > 0 ? component(lines) : null,
    reference: reference.length > 0 ? component(reference) : null,
    next: next + reference.length,
  };
}
