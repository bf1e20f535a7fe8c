import { ofKinds } from "../kinds/kinds.ts";
import type { Draft, Section } from "../syntax/draft.ts";
import type { ClassifiedLine, MarkerFamily } from "../syntax/kinds.ts";
import { lineAt } from "../syntax/kinds.ts";
import { POINT_LETTERS, romanText, romanValue } from "../syntax/markers.ts";
import { fold } from "../text/fold.ts";
import { LETTERS, WORD_END, WORD_START } from "../text/letters.ts";
import type { Range } from "../text/position.ts";
import { lineEnd, lineStart } from "../text/segment.ts";

/** A place in the text that names a section of the same document: the “2” of “mục 2 nêu trên”, the “a” of “điểm a”. */
export interface Reference {
  /** The number or letter alone. */
  readonly range: Range;
  /** As written. */
  readonly text: string;
  readonly section: Section;
  /** The other end of a range that begins here: the “5” of “các mục từ 2 đến 5”, “mục 2-5”, “mục 2 đến mục 5”. */
  readonly through: Reference | null;
}

/** A number or letter that is referred to, as written and in the family that it can belong to. */
interface Part {
  readonly word: string;
  readonly text: string;
  readonly from: number;
  /** The part that ends the range which this one begins. */
  through: Part | null;
}

const ORDINAL = `(?:\\d{1,2}(?:\\.\\d{1,2}){0,4}|[ivx]{1,6}|[a-zđ])(?![${LETTERS}\\d/%]|[.,]\\d)`;
/** “, 3 và 4”, “ đến 7”. */
const FURTHER = `(?:(?:\\s?[,–-]\\s?|\\s(?:và|hoặc|đến)\\s)${ORDINAL}){0,6}`;
const LINK = new RegExp(
  `${WORD_START}(phần|chương|mục|tiểu mục|điều|khoản|điểm|tiết)\\s+(?:từ\\s+)?(${ORDINAL}${FURTHER})`,
  "gu",
);
/** Not the last letter of “đến”, “hoặc”. */
const ONE = new RegExp(`${WORD_START}${ORDINAL}`, "gu");
/** What makes a range of two numbers. */
const THROUGH = /^\s?[–-]\s?$|^\sđến\s$/;
/** What stands between the two references of “mục 2 đến mục 5”. */
const UP_TO = /^\s+đến\s+(?:hết\s+)?$/;
/** What may stand between the parts of one reference: “điểm a, khoản 2, mục I”, “điểm a của khoản 2”. */
const BETWEEN_PARTS = /^\s*(?:,\s*)?(?:của\s+|thuộc\s+)?$/;

const IN_WHICH = `(?:(?:của|tại|trong|theo|ban hành kèm theo|nêu tại)\\s*)?`;
const STATE_TYPES = "luật|bộ luật|pháp lệnh|hiến pháp|nghị định|thông tư";
/** Behind a reference, the name of a document other than this one: “khoản 2 Điều 5 Quy định số 22-QĐ/TW”. */
const otherDocument = ofKinds(({ all }) => {
  const names = all.map(({ name }) => fold(name)).join("|");
  return new RegExp(`^\\s*(?:,\\s*)?${IN_WHICH}(?:${names}|${STATE_TYPES})${WORD_END}(?!\\s+này)`, "u");
});

/** The sections in the order of the text, each with those that it stands in, from the innermost on. */
interface Place {
  readonly section: Section;
  readonly within: readonly Section[];
}

function places(sections: readonly Section[], within: readonly Section[], out: Place[]): Place[] {
  for (const section of sections) {
    out.push({ section, within });
    places(section.children, [section, ...within], out);
  }
  return out;
}

function familiesOf(word: string, text: string, draftHas: ReadonlySet<MarkerFamily>): readonly MarkerFamily[] {
  if (text.includes(".")) return ["decimal"];
  const arabic = /^\d/.test(text);
  const letter = !arabic && text.length === 1 && !/[ivx]/.test(text);
  switch (word) {
    case "phần":
      return draftHas.has("phan") ? ["phan"] : ["roman"];
    case "chương":
      return ["chuong"];
    case "điều":
      return ["dieu"];
    case "mục":
      if (arabic) return draftHas.has("muc") ? ["muc"] : ["number"];
      return letter ? ["letter"] : ["roman", "letter"];
    default:
      return arabic ? ["number"] : letter ? ["letter"] : ["letter", "roman"];
  }
}

function valueOf(family: MarkerFamily, text: string): number | null {
  if (family === "letter") return POINT_LETTERS.indexOf(text) + 1 || null;
  if (/^\d/.test(text)) return Number(text);
  return romanValue(text.toUpperCase());
}

function names(section: Section, part: Part, draftHas: ReadonlySet<MarkerFamily>): boolean {
  const { marker } = section;
  if (part.text.includes(".")) return marker.family === "decimal" && marker.path.join(".") === part.text;
  return familiesOf(part.word, part.text, draftHas).some(
    (family) => family === marker.family && marker.ordinal !== null && valueOf(family, part.text) === marker.ordinal,
  );
}

/** Of more sections that a reference may mean, none is looked for. */
const MOST_CANDIDATES = 500;

/** The one section that fits best: it stands in all that the rest of the reference names, and nearest to `from`. */
function resolve(part: Part, others: readonly Part[], from: Place | null, index: Index, has: Families): Section | null {
  const numbered = index.get(part.text) ?? [];
  if (numbered.length > MOST_CANDIDATES) return null;
  const candidates = numbered.filter(
    ({ section, within }) =>
      names(section, part, has) &&
      others.every(
        (other) =>
          within.some((outer) => names(outer, other, has)) ||
          places(section.children, [], []).some((inner) => names(inner.section, other, has)),
      ),
  );
  const near = from === null ? [] : [from.section, ...from.within];
  const shared = candidates.map(({ within }) => within.filter((outer) => near.includes(outer)).length);
  const most = Math.max(...shared);
  const best = candidates.filter((_, n) => shared[n] === most);
  return best.length === 1 ? (best[0] as Place).section : null;
}

type Families = ReadonlySet<MarkerFamily>;
/** The sections by their numbers, whatever these are written with. */
type Index = ReadonlyMap<string, readonly Place[]>;

/** What a section may be called: “3”, “iii”, “c”, “1.2”. */
function keysOf({ marker }: Section): string[] {
  if (marker.family === "decimal") return [marker.path.join(".")];
  if (marker.ordinal === null) return [];
  return [String(marker.ordinal), romanText(marker.ordinal).toLowerCase(), POINT_LETTERS.charAt(marker.ordinal - 1)];
}

function indexOf(all: readonly Place[]): Index {
  const index = new Map<string, Place[]>();
  for (const place of all) {
    for (const key of new Set(keysOf(place.section))) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [place]);
      else known.push(place);
    }
  }
  return index;
}

/** A reference has no more parts than this: điểm, khoản, điều, mục, chương, phần. */
const MOST_LINKS = 6;

/** The references of one line, each as a group of parts that belong together. */
function groupsIn(text: string): Part[][][] {
  const chains: { links: Part[][]; end: number }[] = [];
  for (const match of text.matchAll(LINK)) {
    const word = match[1] as string;
    const listFrom = match.index + match[0].length - (match[2] as string).length;
    const link = [...(match[2] as string).matchAll(ONE)].map((one) => ({
      word,
      text: one[0],
      from: listFrom + one.index,
      through: null as Part | null,
    }));
    for (const [n, part] of link.entries()) {
      const next = link[n + 1];
      if (next !== undefined && THROUGH.test(text.slice(part.from + part.text.length, next.from))) part.through = next;
    }
    const end = match.index + match[0].length;
    const last = chains.at(-1);
    const between = last === undefined ? "" : text.slice(last.end, match.index);
    const before = last?.links.at(-1);
    const goesOn = UP_TO.test(between) && before?.[0]?.word === word;
    if (goesOn) (before.at(-1) as Part).through = link[0] as Part;
    if (last !== undefined && last.links.length < MOST_LINKS && (goesOn || BETWEEN_PARTS.test(between))) {
      last.links.push(link);
      last.end = end;
    } else chains.push({ links: [link], end });
  }
  return chains.filter(({ end }) => !otherDocument().test(text.slice(end, end + 80))).map(({ links }) => links);
}

const wordOf = (link: readonly Part[] | undefined) => link?.[0]?.word;

/**
 * The parts of a group that tell where the one at `place` stands; only single ones do. Where a word comes again another
 * reference begins (“điểm a, khoản 2, điểm b, khoản 3”), which shares the outer parts that it alone names (“khoản 2,
 * khoản 3 Điều 5”).
 */
function contextOf(links: readonly Part[][], place: number): Part[] {
  let from = 0;
  let to = links.length;
  for (let n = 1; n < links.length; n++) {
    const again = links.slice(from, n).some((link) => wordOf(link) === wordOf(links[n]));
    if (again && n <= place) from = n;
    else if (again) {
      to = n;
      break;
    }
  }
  const own = links.slice(from, to);
  const words = new Set(own.map(wordOf));
  const shared = links.slice(to).filter((link) => {
    const fresh = !words.has(wordOf(link));
    words.add(wordOf(link));
    return fresh;
  });
  return [...own, ...shared].flatMap((link) => (link !== links[place] && link.length === 1 ? link : []));
}

const groupsByLine = new WeakMap<ClassifiedLine, Part[][][]>();

/** The references of a line, memoised by the line. */
function groupsOf(line: ClassifiedLine): Part[][][] {
  const known = groupsByLine.get(line);
  if (known !== undefined) return known;
  const groups = groupsIn(fold(line.whole.text));
  groupsByLine.set(line, groups);
  return groups;
}

/**
 * The references to sections of the document itself in its body: “mục 2 nêu trên”, “khoản 3”, “điểm a, khoản 2”.
 * A reference to another document is none, nor one that may mean more than one section. Linear in the length of the body.
 */
export function referencesIn(draft: Draft): readonly Reference[] {
  const known = remembered.get(draft.lines);
  if (known !== undefined) return known;
  const found = readReferences(draft);
  remembered.set(draft.lines, found);
  return found;
}

const remembered = new WeakMap<Draft["lines"], readonly Reference[]>();

function readReferences({ body, lines, sections }: Draft): Reference[] {
  if (body === null) return [];
  const all = places(sections, [], []);
  const index = indexOf(all);
  const has: Families = new Set(all.map(({ section }) => section.marker.family));
  const found: Reference[] = [];
  let at = -1;
  for (let n = body.first; n <= body.last; n++) {
    while ((all[at + 1]?.section.markerRange.start.line ?? Number.POSITIVE_INFINITY) <= n) at++;
    const line = lineAt(lines, n);
    const { whole, items } = line;
    // The marker itself (“Điều 2.”) is no reference.
    const behindMarker = items[0]?.marker?.textFrom ?? 0;
    const made = new Map<Part, { -readonly [Key in keyof Reference]: Reference[Key] }>();
    for (const links of groupsOf(line)) {
      links.forEach((link, place) => {
        const others = contextOf(links, place);
        for (const part of link) {
          if (part.from < behindMarker) continue;
          const section = resolve(part, others, all[at] ?? null, index, has);
          if (section === null) continue;
          const to = part.from + part.text.length;
          const range = {
            start: { line: n, character: lineStart(whole, part.from) },
            end: { line: n, character: lineEnd(whole, to) },
          };
          made.set(part, { range, text: whole.text.slice(part.from, to), section, through: null });
        }
      });
    }
    for (const [part, reference] of made) {
      reference.through = part.through === null ? null : (made.get(part.through) ?? null);
      found.push(reference);
    }
  }
  return found;
}
