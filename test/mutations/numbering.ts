import type { Section } from "../../server/src/syntax/draft.ts";
import type { Mutation } from "./fault.ts";
import { lineBelow, mutate, removeLines, replace } from "./fault.ts";
import type { Model, Span } from "./model.ts";
import { bodyLines, lineSpan, offsetOf } from "./model.ts";
import { isFree } from "./prose.ts";

/** The runs of siblings, bullets left out. */
function runsOf(sections: readonly Section[]): (readonly Section[])[] {
  const counted = sections.filter(({ marker }) => marker.ordinal !== null);
  const below = sections.flatMap(({ children }) => runsOf(children));
  return counted.length > 1 ? [counted, ...below] : below;
}

function markerSpan(model: Model, { markerRange }: Section): Span {
  return { from: offsetOf(model, markerRange.start), to: offsetOf(model, markerRange.end) };
}

const LETTERS = "abcdđeghiklmnopqrstuvxy";
const ROMAN = ["I", "II", "III", "IV", "V", "VI"];

/** The marker of a section with another ordinal. */
function withOrdinal({ marker }: Section, ordinal: number): string {
  const { text, script, family } = marker;
  if (script === "letter") return text.replace(/\p{Ll}/u, LETTERS.charAt(ordinal - 1));
  if (script === "roman") return text.replace(/[IVX]+/, ROMAN[ordinal - 1] ?? "");
  if (family === "decimal") return text.replace(/\d+(?=\D*$)/, String(ordinal));
  return text.replace(/\d+/, String(ordinal));
}

/** Numbers and letters: their order, and how they are written. */
export function* numbering(model: Model): Iterable<Mutation> {
  for (const run of runsOf(model.draft.sections)) {
    const last = run.at(-1) as Section;
    const ordinal = run.length;
    const where = `${last.marker.text} at ${last.markerRange.start.line}`;
    const span = markerSpan(model, last);
    for (const [name, other] of [
      ["gap", ordinal + 1],
      ["twice", ordinal - 1],
    ] as const) {
      yield mutate(model, "de-muc/so-thu-tu", `${name}, ${where}`, [replace(span, withOrdinal(last, other))]);
    }
    const { text, family } = last.marker;
    const wrong =
      family === "number"
        ? [`${ordinal}-`, `${ordinal})`, `${ordinal}/`]
        : family === "letter"
          ? [text.replace(")", "."), text.replace(")", "-"), text.replace(")", "/")]
          : [];
    // One of the wrong forms for each run. The guideline names the right one: how many write it decides nothing.
    for (const other of wrong.slice(ordinal % 3, (ordinal % 3) + 1)) {
      yield mutate(model, "de-muc/dang-danh-so", `${other}, ${where}`, [replace(span, other)]);
    }
    if (last.children.length > 0) continue;
    const raw = model.lines[last.markerRange.start.line] ?? "";
    const bold = raw.startsWith("**")
      ? replace({ from: span.from - 2, to: span.to + 2 }, text)
      : replace(span, `**${text}**`);
    if (family !== "roman") yield mutate(model, "de-muc/khong-dong-nhat", `weight, ${where}`, [bold]);
    const line = last.markerRange.start.line;
    if (run.length === 2 && isFree(model, line) && last.lastLine === line) {
      const first = markerSpan(model, run[0] as Section);
      yield mutate(model, "de-muc/mot-muc", `alone, ${where}`, [removeLines(model, line, line + 1)], { place: first });
    }
    if (family === "number" && !raw.startsWith("**") && run.length > 2) {
      const [, second] = run;
      const end = second?.lastLine ?? 0;
      const again = `\n${second?.marker.text} Các cơ quan, đơn vị phối hợp chặt chẽ trong quá trình thực hiện.`;
      yield mutate(model, "de-muc/so-thu-tu", `one more, ${where}`, [lineBelow(model, end, again)]);
    }
  }
  yield* forms(model);
}

const FORMS: readonly (readonly [name: string, pattern: RegExp, mark: string])[] = [
  ["Điều 1:", /^()(Điều \d+)\./u, ":"],
  ["1-", /^(\**)(\d+)\.(?=\** )/u, "-"],
  ["1)", /^(\**)(\d+)\.(?=\** )/u, ")"],
  ["1/", /^(\**)(\d+)\.(?=\** )/u, "/"],
  ["a.", /^(\**)(\p{Ll})\)(?=\** )/u, "."],
  ["a/", /^(\**)(\p{Ll})\)(?=\** )/u, "/"],
];

/** Every marker of one level written in another way, and no marker at all. */
function* forms(model: Model): Iterable<Mutation> {
  const lines = bodyLines(model);
  for (const [name, pattern, mark] of FORMS) {
    const marked = lines.filter((line) => pattern.test(model.lines[line] ?? ""));
    const [first] = marked;
    if (first === undefined) continue;
    const changes = marked.map((line) => {
      const { from } = lineSpan(model, line);
      const [, stars = "", number = ""] = pattern.exec(model.lines[line] ?? "") ?? [];
      const at = from + stars.length + number.length;
      return replace({ from: at, to: at + 1 }, mark);
    });
    yield mutate(model, "de-muc/dang-danh-so", name, changes, {
      place: lineSpan(model, first),
    });
  }
  if (model.draft.kind !== "chi-thi") return;
  const numbered = lines.filter((line) => /^\**[\p{L}\d]{1,3}[.)-]\** /u.test(model.lines[line] ?? ""));
  const bare = numbered.map((line) => {
    const { from } = lineSpan(model, line);
    const [marker = ""] = /^\**[\p{L}\d]{1,3}[.)-]\** /u.exec(model.lines[line] ?? "") ?? [];
    return replace({ from, to: from + marker.length }, "");
  });
  const first = lineSpan(model, lines[0] as number);
  yield mutate(model, "de-muc/thieu", "no numbers", bare, {
    place: { from: first.from, to: lineSpan(model, lines.at(-1) as number).to },
  });
}
