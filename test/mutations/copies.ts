import type { Copy } from "../../server/src/syntax/draft.ts";
import type { Change, Mutation } from "./fault.ts";
import { insert, lineAbove, lineBelow, mutate, remove, removeLines, replace, switchedOn } from "./fault.ts";
import type { Model } from "./model.ts";
import { bodySpan, find, findAll, lineSpan, spanOf, variant } from "./model.ts";

/** The block of a certified copy. */
export function* copies(model: Model): Iterable<Mutation> {
  for (const copy of model.draft.copies) {
    const { typeLine, number } = copy;
    if (typeLine === null) continue;
    const kind = spanOf(model, typeLine);
    yield* unparted(model, copy);
    const wrong =
      model.style === "hd05-2026" ? ["SAO Y BẢN CHÍNH", "SAO LỤC", "TRÍCH SAO"] : ["BẢN SAO VĂN BẢN", "SAO Y"];
    if (model.style === "hd36-2018") wrong.push(typeLine.text.charAt(0) + typeLine.text.slice(1).toLowerCase());
    for (const type of wrong) yield mutate(model, "ban-sao/loai", type, [replace(kind, type)]);
    yield* missingParts(model, copy);
    if (number === null) continue;
    const span = spanOf(model, number);
    for (const other of [
      number.text.replace("-BS/", "-SL/"),
      number.text.replace("Số", "Số:"),
      number.text.replace("-BS/", "/BS-"),
    ]) {
      yield mutate(model, "ban-sao/ky-hieu", other, [replace(span, other)]);
    }
  }
}

/** The rule above the copy's block is taken out. */
function* unparted(model: Model, { range, issuingBody, typeLine }: Copy): Iterable<Mutation> {
  const above = model.lines.findLastIndex((line, n) => n < range.start.line && /\S/.test(line));
  const head = issuingBody ?? typeLine;
  if (head === null || !/^[-_]{5,}$/.test(model.lines[above] ?? "")) return;
  yield mutate(model, "ban-sao/duong-ke", "no rule", [removeLines(model, above)], {
    place: spanOf(model, head),
    mended: "the rule is put back without the blank line below it",
  });
}

function* missingParts(model: Model, copy: Copy): Iterable<Mutation> {
  const { typeLine, name, authority, position, placeDate, number, issuingBody, star, recipientsHeading } = copy;
  if (typeLine === null) return;
  const place = spanOf(model, typeLine);
  if (name !== null) yield mutate(model, "ban-sao/thanh-phan", "no name", [remove(model, name)], { place });
  if (authority !== null && position !== null) {
    const gone = removeLines(model, authority.range.start.line, position.range.end.line);
    yield mutate(model, "ban-sao/thanh-phan", "no authority and position", [gone], { place });
  }
  if (model.style === "hd05-2026") return;
  if (position !== null && authority === null) {
    yield mutate(model, "ban-sao/thanh-phan", "no position", [remove(model, position)], { place });
  }
  if (placeDate !== null) {
    yield mutate(model, "ban-sao/thanh-phan", "no date", [remove(model, placeDate)], { place });
  }
  if (number !== null) yield mutate(model, "ban-sao/thanh-phan", "no number", [remove(model, number)], { place });
  if (issuingBody !== null && star !== null) {
    const gone = removeLines(model, issuingBody.range.start.line, issuingBody.range.end.line);
    yield mutate(model, "ban-sao/thanh-phan", "no body", [gone], { place });
  }
  const last = copy.recipients.at(-1);
  if (recipientsHeading !== null && last !== undefined) {
    const gone = removeLines(model, recipientsHeading.range.start.line, last.full.range.end.line + 1);
    yield mutate(model, "ban-sao/thanh-phan", "no recipients", [gone], { place });
  }
}

/** Appendices: their numbers, titles, and the words that lead to them. */
export function* appendices(model: Model): Iterable<Mutation> {
  const { appendices: all } = model.draft;
  for (const [n, { label, title }] of all.entries()) {
    if (label === null || title === null) continue;
    const span = spanOf(model, label);
    const mention = find(model, `Phụ lục ${n + 1}`, bodySpan(model));
    if (mention === null) continue;
    const named: Change[] = [replace(span, `PHỤ LỤC ${"I".repeat(n + 1)}`)];
    yield mutate(model, "phu-luc/so-thu-tu", `Roman ${n + 1}`, named);
    yield mutate(model, "phu-luc/chua-nhac", `appendix ${n + 1}`, [replace(mention, "quy định")], { place: span });
    const reference = title.range.end.line + 1;
    yield mutate(model, "phu-luc/chi-dan", `appendix ${n + 1}`, [removeLines(model, reference)], {
      place: spanOf(model, title),
    });
    const gone = removeLines(model, title.range.start.line, title.range.end.line);
    yield mutate(model, "phu-luc/tieu-de", `appendix ${n + 1}`, [gone], { place: span });
    yield* copiedReferences(model, reference, n + 1);
  }
}

/** The reference of an appendix as another document's would be: its number, its day, its type. */
function* copiedReferences(model: Model, line: number, n: number): Iterable<Mutation> {
  const within = lineSpan(model, line);
  for (const [name, words, wrong] of [
    ["number", /(?<=số )\d+/u, "98"],
    ["code", /(?<=\/)[A-ZĐ]+(?=,)/u, "HU"],
    ["day", /(?<=ngày )\d+(?=\/)/u, "28"],
    ["type", /(?<=kèm theo )[A-ZĐ]\S+ \S+/iu, "Thông tri"],
  ] as const) {
    const found = words.exec(model.text.slice(within.from, within.to));
    if (found === null) continue;
    const span = { from: within.from + found.index, to: within.from + found.index + found[0].length };
    yield mutate(model, "phu-luc/chi-dan-khop", `${name} of appendix ${n}`, [replace(span, wrong)]);
  }
}

/** Marks of secrecy and urgency. */
export function* levels(model: Model): Iterable<Mutation> {
  const { number, marks, dissemination, abstract, docType } = model.draft;
  if (number === null) return;
  const { urgency } = marks;
  if (urgency !== null) {
    for (const wrong of ["HOẢ KHẨN", "RẤT KHẨN", "KHẨN CẤP"]) {
      yield mutate(model, "dau-muc-do/khan", wrong, [replace(spanOf(model, urgency), wrong)]);
    }
  }
  const twoColumns = / {3}/.test(model.lines[0] ?? "");
  if (twoColumns) return;
  const below = docType === null && abstract !== null ? abstract.range.end.line : number.range.start.line;
  const marked = (mark: string) => lineBelow(model, below, mark);
  if (urgency === null) yield mutate(model, "dau-muc-do/khan", "KHẨN CẤP", [marked("KHẨN CẤP")]);
  if (dissemination === null) {
    for (const wrong of ["RẤT MẬT", "BẢO MẬT"]) yield mutate(model, "dau-muc-do/mat", wrong, [marked(wrong)]);
    yield mutate(model, "dau-muc-do/mat-noi-bo", "MẬT", [marked("MẬT")], switchedOn("dau-muc-do/mat-noi-bo"));
    return;
  }
  yield mutate(model, "dau-muc-do/mat-pho-bien", "MẬT", [marked("MẬT")], { place: spanOf(model, dissemination) });
  const name = model.draft.signature?.name ?? null;
  if (name !== null) {
    const words = `KHÔNG PHỔ BIẾN TRÊN ${model.style === "hd05-2026" ? "" : "CÁC "}PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG`;
    yield mutate(
      model,
      "dau-muc-do/mat-pho-bien",
      "không phổ biến",
      [lineBelow(model, name.range.end.line, `\n${words}`)],
      {
        place: spanOf(model, dissemination),
      },
    );
  }
  yield mutate(model, "dau-muc-do/vi-tri", "circulation below the number", [
    lineBelow(model, below, "LƯU HÀNH NỘI BỘ"),
  ]);
  yield mutate(model, "dau-muc-do/viet-hoa", "circulation", [lineAbove(model, 0, "Lưu hành nội bộ")], {
    mended: "the mark stays, in capitals",
  });
  const secret = variant(model, "secret, and not to be spread", [
    [`${number.text}\n`, `${number.text}\nMẬT\n`],
    ["Chỉ thị này phổ biến đến chi bộ.\n\n", ""],
  ]);
  const mark = findAll(secret, /^MẬT$/gmu)[0];
  if (mark === undefined) return;
  for (const wrong of ["RẤT MẬT", "BẢO MẬT"]) {
    yield mutate(secret, "dau-muc-do/mat", wrong, [insert(mark.from, wrong.replace("MẬT", ""))]);
  }
}
