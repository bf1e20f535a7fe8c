import type { Mutation } from "./fault.ts";
import { insert, mutate, replace } from "./fault.ts";
import type { Model } from "./model.ts";
import { bodySpan, findAll, lineSpan, spread } from "./model.ts";
import { proseLines } from "./prose.ts";

/** Paragraphs: broken, with blanks too many or too few, with words or marks too many or too few. */
export function* paragraphs(model: Model): Iterable<Mutation> {
  const body = bodySpan(model);
  const lines = proseLines(model);
  for (const line of spread(lines, 2)) {
    const span = lineSpan(model, line);
    // Behind “số”, “ngày” and “năm” two blanks may be one left to fill in.
    const gaps = findAll(model, /(?<=\p{Ll})(?<!số|ngày|tháng|năm) (?=\p{Ll})(?!năm|tháng)/gu, span);
    // What is short may be a heading.
    const middle = gaps.find(({ from }) => from > span.from + 55);
    const late = gaps.at(-2);
    if (late === undefined) continue;
    if (middle !== undefined && !/\d{2}/.test(model.lines[line] ?? "")) {
      yield mutate(model, "doan-van/bi-ngat", `line ${line}`, [replace(middle, "\n\n")]);
    }
    yield mutate(model, "doan-van/khoang-trang", `two in line ${line}`, [replace(late, "  ")]);
    yield mutate(model, "doan-van/khoang-trang", `before the end of line ${line}`, [insert(span.to - 1, " ")]);
  }
  for (const { from, to } of spread(findAll(model, /(?<=\p{Ll})[,;] (?=\p{Ll})/gu, body), 2)) {
    const mark = model.text.charAt(from);
    yield mutate(model, "doan-van/khoang-trang", `none behind ${from}`, [replace({ from, to }, mark)]);
    yield mutate(model, "doan-van/khoang-trang", `before ${from}`, [insert(from, " ")]);
  }
  const function_ = /(?<= )(?:các|của|và|trong|cho|theo|với)(?= \p{Ll})/gu;
  for (const word of spread(findAll(model, function_, body), 4)) {
    const text = model.text.slice(word.from, word.to);
    yield mutate(model, "doan-van/lap-tu", `${text} at ${word.from}`, [insert(word.to, ` ${text}`)]);
  }
  const doubled = /(?<= )(?:tình|trách|nhiệm|lãnh|tuyên)(?= \p{Ll})/gu;
  for (const word of spread(findAll(model, doubled, body), 2)) {
    const text = model.text.slice(word.from, word.to);
    yield mutate(model, "doan-van/lap-tu", `${text} at ${word.from}`, [insert(word.to, ` ${text}`)]);
  }
  // An abbreviation without its bracket is not explained any more.
  const opening = findAll(model, /(?<= )[(“](?!\p{Lu}{2,}\))/gu, body);
  for (const mark of spread(opening, 3)) {
    const close = model.text.charAt(mark.from) === "(" ? ")" : "”";
    const line = lineOf(model, mark.from);
    const end = model.text.indexOf(close, mark.from);
    if (end < 0 || end > line.to) continue;
    yield mutate(
      model,
      "doan-van/ngoac-khong-khop",
      `no ${close} at ${end}`,
      [replace({ from: end, to: end + 1 }, "")],
      {
        place: mark,
      },
    );
    yield mutate(model, "doan-van/ngoac-khong-khop", `none before ${close} at ${end}`, [replace(mark, "")], {
      place: { from: end, to: end + 1 },
    });
  }
  for (const line of spread(lines, 1)) {
    const word = findAll(model, /(?<=\p{Ll} )\p{Ll}+(?= )/gu, lineSpan(model, line))[0];
    if (word === undefined) continue;
    yield mutate(model, "doan-van/ngoac-khong-khop", `( in line ${line}`, [insert(word.from, "(")]);
    yield mutate(model, "doan-van/ngoac-khong-khop", `” in line ${line}`, [insert(word.to, "”")]);
  }
}

function lineOf({ text }: Model, at: number): { from: number; to: number } {
  const to = text.indexOf("\n", at);
  return { from: text.lastIndexOf("\n", at) + 1, to: to < 0 ? text.length : to };
}
