import type { Citation } from "../../server/src/reading/citations.ts";
import { citationsOf } from "../../server/src/reading/citations.ts";
import type { Change, Mutation } from "./fault.ts";
import { insert, mutate, replace } from "./fault.ts";
import type { Model, Span } from "./model.ts";
import { bodySpan, find, findAll, lineSpan, spread } from "./model.ts";

interface Place {
  readonly citation: Citation;
  /** Where a stretch of the citation's paragraph stands; no paragraph of a model goes over several lines. */
  readonly at: (part: Span) => Span;
}

/** The citations of the text, in order, each paragraph's words as they stand in the file. */
function placesOf(model: Model): Place[] {
  return citationsOf(model.draft).flatMap(({ line, paragraph, facts }) => {
    const { from } = lineSpan(model, line);
    const shift = from + (model.lines[line] ?? "").indexOf(paragraph.text);
    if (shift < from || line === model.draft.number?.range.start.line) return [];
    return facts.map((citation) => ({
      citation,
      at: ({ from: start, to }: Span) => ({ from: shift + start, to: shift + to }),
    }));
  });
}

/** Citations of other documents. */
export function* citations(model: Model): Iterable<Mutation> {
  const places = placesOf(model);
  const known = new Map<string, Place>();
  for (const place of places) {
    const { citation, at } = place;
    const { text } = citation.symbol;
    const first = known.get(text);
    const where = `${text} at ${at(citation).from}`;
    yield* symbolFaults(model, place, where);
    if (first === undefined) {
      known.set(text, place);
      yield* firstFaults(model, place, where);
    } else yield* laterFaults(model, place, first, where);
  }
  yield* replaced(model);
}

function* symbolFaults(model: Model, { citation, at }: Place, where: string): Iterable<Mutation> {
  const symbol = at(citation.symbol);
  const { text } = citation.symbol;
  const wrong: readonly (readonly [string, string])[] = [
    ["slash first", text.replace("-", "#").replace("/", "-").replace("#", "/")],
    ["blanks", text.replace("-", " - ")],
    ["T.Ư", text.replace("/TW", "/T.Ư")],
  ];
  for (const [name, other] of wrong) {
    if (other !== text) yield mutate(model, "vien-dan/dinh-dang", `${name}, ${where}`, [replace(symbol, other)]);
  }
}

function* firstFaults(model: Model, { citation, at }: Place, where: string): Iterable<Mutation> {
  const { date, symbol, body, typeName } = citation;
  if (date === null || body === null || typeName === null) return;
  const end = at(symbol).to;
  const day = at(date);
  const comma = find(model, ",", { from: end, to: end + 1 });
  if (comma !== null) yield mutate(model, "vien-dan/dinh-dang", `no comma, ${where}`, [replace(comma, "")]);
  yield mutate(model, "vien-dan/lan-dau", `no date, ${where}`, [replace({ from: end, to: day.to }, "")]);
  const issuer = { from: at(body).from - " của ".length, to: at(body).to };
  yield mutate(model, "vien-dan/lan-dau", `no body, ${where}`, [replace(issuer, "")], { place: at(symbol) });
  const written = model.text.slice(day.from, day.to);
  const later = written.replace(/\d{4}$/, "2027");
  yield mutate(model, "vien-dan/ngay", `later than the document, ${where}`, [replace(day, later)]);
  const unreal = written.replace(/\d+\/\d+/, "31/4");
  yield mutate(model, "vien-dan/ngay", `no such day, ${where}`, [replace(day, unreal)]);
}

function* laterFaults(model: Model, { citation, at }: Place, first: Place, where: string): Iterable<Mutation> {
  const { symbol, typeName } = citation;
  const { date, body, typeName: type } = first.citation;
  if (date === null || body === null || type === null || typeName === null) return;
  const end = at(symbol).to;
  const words = (part: Span) => model.text.slice(first.at(part).from, first.at(part).to);
  const again = insert(end, `, ${words(date)} của ${words(body)}`);
  yield mutate(model, "vien-dan/lan-sau", `in full, ${where}`, [again]);
  const named = at(typeName);
  const bare: Change[] = [replace({ from: named.from, to: at(symbol).from }, "")];
  yield mutate(model, "vien-dan/lan-sau", `no type, ${where}`, bare, { place: at(symbol) });
  const other = type.text === "Kết luận" ? "Nghị quyết" : "Kết luận";
  yield mutate(model, "vien-dan/ten-loai", `other type, ${where}`, [replace(named, other)]);
  const otherDay = words(date).replace(/\d{4}$/, (year) => String(Number(year) - 1));
  yield mutate(model, "vien-dan/khong-khop", `other day, ${where}`, [insert(end, `, ${otherDay}`)], {
    also: [{ rule: "vien-dan/lan-sau", why: "a later citation tells no date at all, and this one is another day" }],
  });
}

/** A guideline that another has taken the place of. */
function* replaced(model: Model): Iterable<Mutation> {
  const old = "Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng về thể thức văn bản của Đảng";
  if (model.style !== "hd05-2026") return;
  const words = findAll(model, /(?<=\p{Ll})\.$/gmu, bodySpan(model)).slice(0, -1);
  for (const stop of spread(words, 2)) {
    const sentence = insert(stop.to, ` Văn bản trình bày theo ${old}.`);
    yield mutate(model, "vien-dan/het-hieu-luc", `behind ${stop.from}`, [sentence]);
  }
}

/** Abbreviations: explained once, and used. */
export function* abbreviations(model: Model): Iterable<Mutation> {
  const body = bodySpan(model);
  for (const bracket of findAll(model, / \(\p{Lu}{2,}\)/gu, body)) {
    const short = model.text.slice(bracket.from + 2, bracket.to - 1);
    const uses = findAll(model, new RegExp(`(?<=[\\s])${short}(?![)\\p{L}])`, "gu"), body);
    const use = uses.find(({ from }) => from > bracket.to);
    // Common ones need no explanation.
    if (use === undefined || short === "UBND" || short === "CNTT") continue;
    yield mutate(model, "viet-tat/chua-giai-thich", `no (${short})`, [replace(bracket, "")], { place: use });
    yield mutate(model, "viet-tat/dinh-nghia", `${short} never used`, [...unused(model, short, bracket)], {
      place: { from: bracket.from + 2, to: bracket.to - 1 },
    });
  }
  const lines = findAll(model, /(?<=\p{Ll})[.;]$/gmu, body).slice(0, -1);
  for (const stop of spread(lines, 2)) {
    yield mutate(model, "viet-tat/chua-giai-thich", `QLNN at ${stop.from}`, [
      insert(stop.from, ", gắn với công tác QLNN"),
    ]);
    yield mutate(model, "viet-tat/dinh-nghia", `once at ${stop.from}`, [
      insert(stop.from, ", gắn với quản lý nhà nước (QLNN)"),
    ]);
  }
}

/** Every later use of an abbreviation given in other words. */
function* unused(model: Model, short: string, bracket: Span): Iterable<Change> {
  for (const use of findAll(model, new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, "gu"))) {
    if (use.from > bracket.to) yield replace(use, "này");
  }
}

const MANY = { offers: { fix: "none", why: "several bodies took its place" } } as const;

/** Bodies that have ended. */
export function* staleBodies(model: Model): Iterable<Mutation> {
  const swaps: readonly (readonly [string, string])[] =
    model.style === "hd05-2026"
      ? [
          ["Ban Tuyên giáo và Dân vận Tỉnh uỷ", "Ban Tuyên giáo Tỉnh uỷ"],
          ["Các chi bộ, đảng bộ trực thuộc", "Các huyện uỷ, đảng bộ trực thuộc"],
          ["các xã, phường", "các xã, thị trấn"],
        ]
      : [];
  for (const [right, wrong] of swaps) {
    for (const span of spread(findAll(model, new RegExp(right, "gu")), 1)) {
      yield mutate(model, "to-chuc/khong-con", wrong, [replace(span, wrong)], {
        ...(!wrong.startsWith("Ban ") && MANY),
      });
    }
  }
  if (model.style !== "hd05-2026") return;
  const stops = findAll(model, /(?<=\p{Ll})\.$/gmu, bodySpan(model)).slice(0, -1);
  for (const stop of spread(stops, 2)) {
    for (const ended of ["ban dân vận", "ban cán sự đảng"]) {
      const more = insert(stop.from, `, phối hợp với ${ended} cấp trên`);
      yield mutate(model, "to-chuc/khong-con", `${ended} at ${stop.from}`, [more], {
        ...(ended === "ban cán sự đảng" && MANY),
      });
    }
  }
}
