import type { Mutation } from "./fault.ts";
import { insert, lineBelow, mutate, replace } from "./fault.ts";
import type { Model } from "./model.ts";
import { bodySpan, find, findAll, spanOf, spread } from "./model.ts";

/** Headings of lists written in capitals. */
export function* listHeadings(model: Model): Iterable<Mutation> {
  const { addressees, recipients } = model.draft;
  for (const [rule, list] of [
    ["kinh-gui/viet-hoa", addressees],
    ["noi-nhan/viet-hoa", recipients],
  ] as const) {
    if (list === null) continue;
    const { text } = list.heading;
    yield mutate(model, rule, text, [replace(spanOf(model, list.heading), text.toUpperCase())]);
  }
}

/** The wider sections: the figures, the letters and the line of “Chương I”. */
export function* chapters(model: Model): Iterable<Mutation> {
  for (const head of findAll(model, /^Chương II$/gmu)) {
    yield mutate(model, "de-muc/chu-so", `Chương 2 at ${head.from}`, [replace(head, "Chương 2")]);
    yield mutate(model, "de-muc/viet-hoa", `CHƯƠNG II at ${head.from}`, [replace(head, "CHƯƠNG II")]);
    const joined = [replace({ from: head.to, to: head.to + 1 }, ". ")];
    yield mutate(model, "de-muc/ten-de-muc", `on one line at ${head.from}`, joined, {
      place: { from: head.from, to: head.to + 1 + model.text.slice(head.to + 1).indexOf("\n") },
    });
  }
}

/** How other documents and long names are written in the text. */
export function* mentions(model: Model): Iterable<Mutation> {
  const body = bodySpan(model);
  for (const figure of spread(findAll(model, /(?<=số )0(?=\d-[A-ZĐ])/gu, body), 1)) {
    const digit = { from: figure.from, to: figure.to + 1 };
    const bare = model.text.slice(figure.to, figure.to + 1);
    const all = findAll(model, new RegExp(`(?<=số )0${bare}(?=-[A-ZĐ])`, "gu"), body);
    if (all.length === 1) {
      yield mutate(model, "vien-dan/them-so-0", `at ${figure.from}`, [replace(digit, bare)]);
    }
  }
  for (const stop of spread(findAll(model, /(?<=\p{Ll})\.$/gmu, body).slice(0, -1), 2)) {
    const cited = insert(stop.to, " Thực hiện Nghị quyết 57 của Bộ Chính trị về khoa học, công nghệ.");
    yield mutate(model, "vien-dan/thieu-ky-hieu", `at ${stop.from}`, [cited]);
    const english = insert(stop.from, ", đạt 87.4%");
    yield mutate(model, "chu/so-kieu-anh", `at ${stop.from}`, [english]);
    const short = insert(stop.from, ", giữ vững ANTT (an ninh, trật tự) ở cơ sở");
    yield mutate(model, "viet-tat/nguoc", `at ${stop.from}`, [short]);
  }
}

/** A letter's line about its matter, in a document with a type. */
export function* matterBelowNumber(model: Model): Iterable<Mutation> {
  const { number, docType } = model.draft;
  if (number === null || docType === null || find(model, `${number.text}\n`) === null) return;
  yield mutate(model, "trich-yeu/duoi-so", "V/v", [lineBelow(model, number.range.start.line, "V/v giữ gìn vệ sinh")]);
}

/** The first word behind “về” in a title, where it is a verb that begins no name. */
export function* abstractsWord(model: Model): Iterable<Mutation> {
  const { abstract, docType } = model.draft;
  if (abstract === null || docType === null) return;
  const [letter] = findAll(
    model,
    /(?<=^về )\p{Ll}(?=\p{Ll}+ (?:cường|mạnh|khai|chức|cao) )/gmu,
    spanOf(model, abstract),
  );
  if (letter === undefined) return;
  const capital = model.text.slice(letter.from, letter.to).toUpperCase();
  yield mutate(model, "trich-yeu/hoa-sau-ve", capital, [replace(letter, capital)]);
}

/** One point of a list that begins in another way than those beside it. */
export function* points(model: Model): Iterable<Mutation> {
  const { to } = bodySpan(model);
  for (const list of findAll(model, /^a\) .*\.\n\nb\) .*\.\n\nc\) .*\.$/gmu, { from: 0, to })) {
    const [second] = findAll(model, /(?<=^b\) )\p{Lu}/gmu, list);
    if (second !== undefined) {
      const small = model.text.slice(second.from, second.to).toLowerCase();
      yield mutate(model, "de-muc/chu-dau", `b) at ${second.from}`, [replace(second, small)]);
    }
  }
}
