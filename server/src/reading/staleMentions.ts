import type { LocatedFacts } from "../incremental/memoise.ts";
import { perParagraph } from "../incremental/memoise.ts";
import type { Component, Draft } from "../syntax/draft.ts";
import type { CivilDate } from "../text/date.ts";
import { fold } from "../text/fold.ts";
import { WORD_END, WORD_START } from "../text/letters.ts";
import { phraseFinder } from "../text/phrases.ts";
import { quotations } from "../text/quotations.ts";
import { sentenceAt } from "../text/sentence.ts";
import type { Word } from "../text/words.ts";
import { wordReader, wordsOf } from "../text/words.ts";
import type { EndedName } from "../vocabulary/endedNames.ts";
import { PROVINCIAL_CITIES } from "../vocabulary/provincialCities.ts";
import type { StaleBody } from "../vocabulary/staleBodies.ts";
import { STALE_BODIES } from "../vocabulary/staleBodies.ts";
import type { Citation } from "./citations.ts";
import { readCitations } from "./citations.ts";

/** A body that ended, named as if it were there. Offsets are those of the paragraph's text. */
export interface StaleMention<Body = StaleBody> {
  readonly from: number;
  readonly to: number;
  readonly written: string;
  readonly body: Body;
  /** What stands for `$1` in successor and replacement. */
  readonly level: string;
  /** False in a quotation, in the name of another document, and in a sentence that tells of the past. */
  readonly isOfToday: () => boolean;
}

/** The patterns of a body, to be tried at a place; made when a word first asks for them. */
interface Name {
  readonly body: StaleBody;
  pattern: RegExp | null;
  beforeCity: RegExp | null;
}

const names = STALE_BODIES.map((body): Name => ({ body, pattern: null, beforeCity: null }));

function patternOf(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll(" ?", "\\s*").replaceAll(" ", "\\s+"), "uy");
}

/** Longer than the name of any city, some blanks more included. */
const CITY_LENGTH = 60;
const findCities = phraseFinder(PROVINCIAL_CITIES);

/** Where the name of a city ends that begins at `from`; -1 where none does. */
function endOfCity(folded: string, from: number): number {
  const [first] = findCities(folded.slice(from, from + CITY_LENGTH));
  return first?.from === 0 ? from + first.to : -1;
}

/** Where a name of the body ends that begins at `from`; -1 where none does. */
function endOfName(name: Name, folded: string, from: number): number {
  const { pattern, beforeCity } = name.body;
  name.pattern ??= patternOf(`(?:${pattern})${WORD_END}`);
  name.pattern.lastIndex = from;
  if (name.pattern.test(folded)) return name.pattern.lastIndex;
  if (beforeCity === undefined) return -1;
  name.beforeCity ??= patternOf(beforeCity);
  name.beforeCity.lastIndex = from;
  return name.beforeCity.test(folded) ? endOfCity(folded, name.beforeCity.lastIndex) : -1;
}

/** The bodies whose names begin with a word, with the words that may come next. */
const bodiesBeginningWith = wordReader(({ folded }) => {
  const found = names.flatMap((name) => {
    const { firstWords } = name.body;
    return Object.hasOwn(firstWords, folded) ? [{ name, next: firstWords[folded] as readonly string[] }] : [];
  });
  return found.length === 0 ? null : found;
});

/** The names in a text, in order, of two at one place the first in the list. */
function namesIn(text: string): { from: number; name: string; body: StaleBody }[] {
  const found: { from: number; name: string; body: StaleBody }[] = [];
  const read = wordsOf(text);
  let free = 0;
  for (let n = 0; n < read.words.length; n++) {
    const candidates = bodiesBeginningWith(read.words[n] as Word);
    const from = read.starts[n] as number;
    if (candidates === null || from < free) continue;
    for (const candidate of candidates) {
      if (candidate.next.length > 0 && !candidate.next.includes(read.words[n + 1]?.folded ?? "")) continue;
      const to = endOfName(candidate.name, read.folded, from);
      if (to < 0) continue;
      found.push({ from, name: read.folded.slice(from, to), body: candidate.name.body });
      free = to;
      break;
    }
  }
  return found;
}

const FORMER_POSITIONS =
  "bí thư|phó|chủ tịch|trưởng|uỷ viên|chủ nhiệm|thường trực|giám đốc|chánh|cán bộ|lãnh đạo|đồng chí";
const WAS_ENDED = "sáp nhập|hợp nhất|giải thể|kết thúc|chấm dứt|không còn|bãi bỏ|thay thế";
const WAS_CHANGED = "tiền thân|bàn giao|chuyển giao|bỏ cấp|không tổ chức|đổi tên|chuyển thành";
const AROUND_MERGER = "(?:sau|trước)(?: khi)? sắp xếp";
/** Words that tell of the past, or of the change itself. */
const LONG_AGO = "trước đây|trước kia|cũ|nay là";
const FORMERLY = `nguyên (?:là )?(?:${FORMER_POSITIONS})`;
const OF_PAST = [LONG_AGO, WAS_ENDED, WAS_CHANGED, AROUND_MERGER, FORMERLY].join("|");
const PAST = new RegExp(`${WORD_START}(?:${OF_PAST})${WORD_END}`, "u");
const DAY_AND_MONTH = String.raw`(?:(?:\d{1,2}[/.-])?(\d{1,2})[/.-])?`;
const YEARS = new RegExp(
  String.raw`(?<![\d/.,])${DAY_AND_MONTH}((?:19|20)\d\d)(?:\s*[-–]\s*((?:19|20)\d\d))?(?![\d/])`,
  "gu",
);
const LONG_MONTH = /tháng\s+(\d{1,2})\s+năm\s*$/u;

/** True when a day or year of the sentence lies before the change; a span of years is as late as its end. */
function tellsOfBefore(sentence: string, from: CivilDate): boolean {
  for (const match of sentence.matchAll(YEARS)) {
    const end = match[3];
    if (end !== undefined) {
      if (Number(end) <= from.year) return true;
      continue;
    }
    const month = match[1] ?? LONG_MONTH.exec(sentence.slice(Math.max(0, match.index - 20), match.index))?.[1];
    const year = Number(match[2]);
    if (year < from.year || (year === from.year && month !== undefined && Number(month) < from.month)) return true;
  }
  return false;
}

/** A sentence with the citations in it blanked: their days and words are those of other documents. */
function ownWords(text: string, from: number, to: number, citations: readonly Citation[]): string {
  let words = text.slice(from, to);
  for (const one of citations) {
    const start = Math.max(one.from, from) - from;
    const end = Math.min(one.to, to) - from;
    if (start < end) words = words.slice(0, start) + " ".repeat(end - start) + words.slice(end);
  }
  return words;
}

/** Words of another document: its abstract, or its issuing body as long as it is older than the change. */
function belongsToCitation(at: number, from: CivilDate, citations: readonly Citation[]): boolean {
  // The body may stand before the type: “Ban Thường vụ Huyện uỷ đã ban hành Chỉ thị số …”.
  const cited = citations.find((one) => Math.min(one.from, one.body?.from ?? one.from) <= at && at < one.to);
  if (cited === undefined || (at < cited.from && at >= (cited.body?.to ?? 0))) return false;
  const { date, body } = cited;
  if (body === null || at < body.from || at >= body.to || date === null) return true;
  return isBefore(date, from);
}

function isBefore(one: CivilDate, other: CivilDate): boolean {
  return (one.year - other.year || one.month - other.month || one.day - other.day) < 0;
}

/** The mentions in one component, which may stand on several lines: “ỦY BAN NHÂN DÂN / HUYỆN THANH BÌNH”. Offsets are those of its text. */
export function readStaleMentions({ text }: Component): StaleMention[] {
  return mentionsOf(
    text,
    namesIn(text).map(({ from, name, body }) => ({ from, to: from + name.length, body })),
  );
}

/** The mentions of bodies in a paragraph, in order. */
function mentionsOf<Body extends { readonly from: CivilDate }>(
  text: string,
  found: readonly { readonly from: number; readonly to: number; readonly body: Body }[],
): StaleMention<Body>[] {
  // A document that is older than the changes cannot name a body that had ended.
  let ofToday: ReadonlySet<number> | null = null;
  return found.map(({ from, to, body }) => {
    const written = text.slice(from, to);
    return {
      from,
      to,
      written,
      body,
      level: /^(?:bộ|sở)(?=\s)/iu.exec(written)?.[0] ?? "",
      isOfToday() {
        ofToday ??= namesOfToday(text, found);
        return ofToday.has(from);
      },
    };
  });
}

/** Where the names stand that are used as if the bodies were there. */
function namesOfToday(
  text: string,
  names: readonly { readonly from: number; readonly body: { readonly from: CivilDate } }[],
): Set<number> {
  const citations = readCitations(text);
  const isQuoted = quotations(text);
  const found = new Set<number>();
  for (const { from, body } of names) {
    if (isQuoted(from) || belongsToCitation(from, body.from, citations)) continue;
    const sentence = sentenceAt(text, from);
    const own = fold(ownWords(text, sentence.from, sentence.to, citations));
    if (!PAST.test(own) && !tellsOfBefore(own, body.from)) found.add(from);
  }
  return found;
}

/** Where the main document names bodies that ended, by paragraph; whether they had ended on its day is not asked here. */
export const staleMentionsOf = perParagraph(readStaleMentions);

const paragraphsOf = perParagraph(({ text }) => [text], "asked");

/** What an office's list finds in the paragraphs that were read with it. */
interface OfficeReader {
  readonly read: (text: string) => readonly StaleMention<EndedName>[];
  readonly known: WeakMap<Component, readonly StaleMention<EndedName>[]>;
}

const officeReaders = new WeakMap<readonly EndedName[], OfficeReader>();

function officeReader(names: readonly EndedName[]): OfficeReader {
  const known = officeReaders.get(names);
  if (known !== undefined) return known;
  const byName = new Map(names.map((one) => [fold(one.name).trim().replace(/\s+/g, " "), one]));
  const find = phraseFinder([...byName.keys()]);
  const fresh: OfficeReader = {
    read: (text) =>
      mentionsOf(
        text,
        find(text).map(({ from, to, phrase }) => ({ from, to, body: byName.get(phrase) as EndedName })),
      ),
    known: new WeakMap(),
  };
  officeReaders.set(names, fresh);
  return fresh;
}

/** Where the main document has names of an office's list, by paragraph, as `staleMentionsOf`. */
export function officeMentionsOf(
  draft: Draft,
  names: readonly EndedName[],
): readonly LocatedFacts<StaleMention<EndedName>>[] {
  if (names.length === 0) return [];
  const { read, known } = officeReader(names);
  return paragraphsOf(draft).flatMap(({ line, paragraph }) => {
    const facts = known.get(paragraph) ?? read(paragraph.text);
    known.set(paragraph, facts);
    return facts.length === 0 ? [] : [{ line, paragraph, facts }];
  });
}
