import { perLine } from "../incremental/memoise.ts";
import type { Draft } from "../syntax/draft.ts";
import type { ClassifiedLine, ItemKind } from "../syntax/kinds.ts";
import { lineAt } from "../syntax/kinds.ts";
import { fold } from "../text/fold.ts";
import { converterMarks } from "../text/markup.ts";
import type { Range } from "../text/position.ts";
import { lineRange } from "../text/position.ts";

/** What OCR and converters leave in a text. */
export type DebrisKind = "page" | "picture" | "entity" | "formula" | "quoted" | "running";

/** A place of it; `right`: what should stand there, null where the whole line should go. */
export interface ConverterDebris {
  readonly kind: DebrisKind;
  readonly range: Range;
  readonly right: string | null;
}

const marksOf = perLine(({ raw, items, table }) => {
  if (items[0]?.kind === "debris" && table === null) return items[0].segment.text.startsWith("!") ? "picture" : "page";
  if (!/[&$>]/.test(raw)) return null;
  const marks = converterMarks(raw);
  return marks.length === 0 ? null : JSON.stringify(marks);
});

/** The range of all that stands on a line. */
export function wholeLine(line: number, { raw }: ClassifiedLine): Range {
  return lineRange(line, 0, raw.length);
}

/** Between two pages: a page's number, or a converter's mark. */
const BETWEEN_PAGES: ReadonlySet<ItemKind> = new Set<ItemKind>(["stamp", "debris"]);
const betweenPages = perLine(({ items }) => {
  const [first, second] = items;
  return first !== undefined && second === undefined && BETWEEN_PAGES.has(first.kind) ? 1 : null;
});

const PAGE_IN_LINE = /(?:^|[\s|–-])(?:trang|page)\s{0,3}\d{1,4}(?:\s?\/\s?\d{1,4})?$/iu;
/** A running foot may hold the page's number itself: “Chỉ thị về chuyển đổi số - Trang 2”. */
const numbered = perLine(({ items, whole, table }) => {
  const odd = table !== null || items.length !== 1 || items[0]?.kind === "debris" || items[0]?.marker != null;
  return !odd && whole.text.length <= LONGEST_RUNNING && PAGE_IN_LINE.test(whole.text) ? 1 : null;
});

/** What may name the document at the head of each page: short, without a number, and no sentence. */
const label = perLine(({ items, whole, table }) => {
  const { text } = whole;
  const odd = table !== null || items.length !== 1 || items[0]?.kind === "debris" || items[0]?.marker != null;
  return odd || text.length > LONGEST_RUNNING || text.length < FEWEST_LETTERS || /[.;:,]$/.test(text)
    ? null
    : fold(text);
});

const LONGEST_RUNNING = 120;
/** Shorter lines come again in any text. */
const FEWEST_LETTERS = 16;
/** A head or foot that stands but once is none. */
const FEWEST_PAGES = 2;

/** The nearest line with text above or below; null outside the body. */
function beside({ lines, body }: Draft, from: number, step: 1 | -1): number | null {
  if (body === null) return null;
  for (let n = from + step; n >= body.first && n <= body.last; n += step) {
    if (lineAt(lines, n).items.length > 0) return n;
  }
  return null;
}

/** The lines of running heads and feet: the same words on page after page, beside its number or with it. */
function runningLines(draft: Draft): number[] {
  const { lines, body } = draft;
  if (body === null) return [];
  const inBody = ({ line }: { readonly line: number }) => line >= body.first && line <= body.last;
  const near = betweenPages(draft)
    .filter(inBody)
    .flatMap(({ line }) => [beside(draft, line, -1), beside(draft, line, 1)]);
  const own = numbered(draft)
    .filter(inBody)
    .map(({ line }) => line);
  const issuer = fold(draft.issuingBody?.text ?? "");
  const { exempt } = draft;
  const named = label(draft).filter((one) => {
    return issuer.length >= FEWEST_LETTERS && inBody(one) && exempt[one.line] !== 1 && one.fact.includes(issuer);
  });
  own.push(...named.map(({ line }) => line));
  const byText = new Map<string, Set<number>>();
  for (const line of [...near, ...own]) {
    const one = line === null ? undefined : lines[line];
    if (line === null || one === undefined || one.items[0]?.marker != null || one.table !== null) continue;
    const { text } = one.whole;
    if (text.length > LONGEST_RUNNING || BETWEEN_PAGES.has(one.items[0]?.kind ?? "text")) continue;
    const key = text.replace(/\d+/g, "#");
    byText.set(key, (byText.get(key) ?? new Set()).add(line));
  }
  return [...byText.values()].flatMap((found) => (found.size < FEWEST_PAGES ? [] : [...found]));
}

/** What OCR and converters left in a draft, in the order of the text. */
export function converterDebris(draft: Draft): ConverterDebris[] {
  const { lines } = draft;
  const found = marksOf(draft).flatMap(({ line, fact }): ConverterDebris[] => {
    const range = wholeLine(line, lineAt(lines, line));
    if (fact === "page" || fact === "picture") return [{ kind: fact, range, right: null }];
    return (JSON.parse(fact) as ReturnType<typeof converterMarks>).map(({ kind, from, to, letters }) => ({
      kind,
      range: lineRange(line, from, to),
      right: letters,
    }));
  });
  const running = runningLines(draft).map((line): ConverterDebris => {
    return { kind: "running", range: wholeLine(line, lineAt(lines, line)), right: null };
  });
  return [...found, ...running].sort((a, b) => a.range.start.line - b.range.start.line);
}
