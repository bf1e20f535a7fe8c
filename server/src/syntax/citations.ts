import { fold } from "../text/fold.ts";
import { DOCUMENT_TYPES } from "../vocabulary/documentTypes.ts";
import type { Component } from "./component.ts";
import { paragraphFacts } from "./facts.ts";

/** A stretch of a paragraph's text. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A mention of another document by its number and symbol. Offsets are those of the paragraph's text. */
export interface Citation {
  /** From the type's name to the last part that was read. */
  readonly from: number;
  readonly to: number;
  /** “Chỉ thị”; null where the symbol stands alone. */
  readonly typeName: Span | null;
  /** Whether “số” stands between type and symbol. */
  readonly saysNumber: boolean;
  /** As written: “05-CT/TU”, “128/NQ-CP”. */
  readonly symbol: Span;
  readonly value: number;
  readonly suffix: string;
  readonly typeCode: string | null;
  readonly bodyCode: string | null;
  /** `party`: 05-CT/TU; `state`: 128/NQ-CP, 30/2020/NĐ-CP; `odd`: neither, or with blanks and long dashes. */
  readonly form: "party" | "state" | "odd";
  readonly date: (Span & { readonly day: number; readonly month: number; readonly year: number }) | null;
  /** Whether a comma stands before the date. */
  readonly dateComma: boolean;
  /** The body that issued it: “Ban Bí thư Trung ương Đảng”. */
  readonly body: Span | null;
  /** “về …”. */
  readonly abstract: Span | null;
  /** Inside quotation marks: the words of another document. */
  readonly quoted: boolean;
}

/** Types of the State that Party documents cite. */
const STATE_TYPES = [
  "Nghị định",
  "Thông tư liên tịch",
  "Thông tư",
  "Công điện",
  "Luật",
  "Pháp lệnh",
  "Lệnh",
  "Hiến pháp",
];
const NAMES = [...DOCUMENT_TYPES.map((type) => type.name), ...STATE_TYPES]
  .map(fold)
  .sort((a, b) => b.length - a.length)
  .join("|");
const TYPE_BEFORE = new RegExp(`(?<![\\p{L}\\p{M}])(${NAMES})(\\s+số)?\\s*:?\\s*$`, "u");
const CODE = "[A-ZĐ](?:\\.?[\\p{L}\\d]){0,14}";
const SYMBOL = new RegExp(
  `(?<![\\p{L}\\p{M}\\d/.,-])(\\d{1,5})([a-z]?)(\\s?[-–—/]\\s?)(?:(\\d{4})(\\s?/\\s?))?(\\/?-?[A-ZĐ][\\p{L}\\d]{0,5})` +
    `(?:(\\s?[-–—/]\\s?)(${CODE}(?:\\s?[-–]${CODE}){0,4}(?:/[a-z]{2,3})?))?`,
  "gu",
);
const SHORT_DATE = /^(\s*,)?\s*(?:ngày\s*)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/u;
const LONG_DATE = /^(\s*,)?\s*ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/u;
const BODY =
  /^(\s*,?\s*của\s+)([^,;.()“”":\s]+(?:\s[^,;.()“”":\s]+){0,13}?)(?=\s*(?:[,;.()“”":]|$)|\s(?:về|hướng dẫn|quy định|ban hành|phê duyệt|thực hiện|và|đã|được|phải|để|tại|trong|năm)(?![\p{L}\p{M}]))/u;
const ABSTRACT =
  /^\s*,?\s*((?:về|quy định|hướng dẫn|ban hành|phê duyệt|sửa đổi|thực hiện|đẩy mạnh|tăng cường)(?![\p{L}\p{M}])[^;.“”"()]{3,300}|[“"][^”"]{3,300}[”"])/u;

/** How much of a citation's words before its symbol is looked at. */
const BEFORE = 40;

function dateAt(text: string, from: number): { date: Citation["date"]; comma: boolean; to: number } {
  const rest = text.slice(from, from + 60);
  const match = SHORT_DATE.exec(rest) ?? LONG_DATE.exec(rest);
  if (match === null) return { date: null, comma: false, to: from };
  const lead = /^\s*,?\s*/.exec(rest)?.[0].length ?? 0;
  const to = from + match[0].length;
  const date = {
    from: from + lead,
    to,
    text: text.slice(from + lead, to),
    day: Number(match[2]),
    month: Number(match[3]),
    year: Number(match[4]),
  };
  return { date, comma: match[1] !== undefined, to };
}

function bodyAt(text: string, from: number): { body: Span | null; to: number } {
  const match = BODY.exec(text.slice(from, from + 160));
  const name = (match?.[2] ?? "").trim();
  if (match === null || name === "" || !/^\p{L}/u.test(name)) return { body: null, to: from };
  const start = from + (match[1] as string).length;
  return { body: { from: start, to: start + name.length, text: name }, to: start + name.length };
}

function formOf(match: RegExpExecArray): Citation["form"] {
  const [, , , first = "", year, , type = "", second] = match;
  if (!/^[A-ZĐ]/.test(type)) return "odd";
  if (first === "-" && second === "/" && year === undefined) return "party";
  if (first === "/" && (second === "-" || (second === undefined && year !== undefined))) return "state";
  return "odd";
}

/** The citations of one paragraph, in order. */
export function readCitations(text: string): Citation[] {
  if (!/\d\s?[-–—/]\s?(?:\d{4}\s?\/\s?)?[/-]?[A-ZĐ]/u.test(text)) return [];
  const found: Citation[] = [];
  SYMBOL.lastIndex = 0;
  for (let match = SYMBOL.exec(text); match !== null; match = SYMBOL.exec(text)) {
    const [whole, value = "", suffix = "", , year, , type = "", second, body] = match;
    if (second === undefined && year === undefined) continue;
    const symbolFrom = match.index;
    const symbolTo = symbolFrom + whole.length;
    const lead = text.slice(Math.max(0, symbolFrom - BEFORE), symbolFrom);
    const before = TYPE_BEFORE.exec(fold(lead));
    const typeFrom = before === null ? symbolFrom : symbolFrom - lead.length + before.index;
    const typeTo = typeFrom + (before?.[1]?.length ?? 0);
    let { date, comma, to } = dateAt(text, symbolTo);
    const issuer = bodyAt(text, to);
    to = issuer.to;
    if (date === null && issuer.body !== null) ({ date, comma, to } = dateAt(text, to));
    const abstract = ABSTRACT.exec(text.slice(to, to + 320));
    const words = abstract?.[1]?.trimEnd() ?? "";
    const abstractFrom = to + (abstract?.[0].indexOf(abstract[1] as string) ?? 0);
    const opened = text.lastIndexOf("“", symbolFrom);
    found.push({
      from: typeFrom,
      to: words === "" ? to : abstractFrom + words.length,
      typeName: before === null ? null : { from: typeFrom, to: typeTo, text: text.slice(typeFrom, typeTo) },
      saysNumber: before?.[2] !== undefined,
      symbol: { from: symbolFrom, to: symbolTo, text: whole },
      value: Number(value),
      suffix,
      typeCode: second === undefined ? null : type.replace(/^[/-]+/, ""),
      bodyCode: second === undefined ? type : (body ?? null),
      form: formOf(match),
      date,
      dateComma: comma,
      body: issuer.body,
      abstract: words === "" ? null : { from: abstractFrom, to: abstractFrom + words.length, text: words },
      quoted: opened >= 0 && text.lastIndexOf("”", symbolFrom) < opened,
    });
  }
  return found;
}

/** The citations of a draft, by paragraph. The document's own number line is not one. */
export const citationsOf = paragraphFacts((paragraph: Component) =>
  /^số(?![\p{L}\p{M}])/iu.test(paragraph.text) ? [] : readCitations(paragraph.text),
);

/** What two mentions of one document share: number and symbol, case and blanks aside. */
export function citationKey({ value, suffix, typeCode, bodyCode }: Citation): string {
  return `${value}${suffix}-${typeCode ?? ""}/${bodyCode ?? ""}`.toLowerCase();
}
