import type { Mutation } from "./fault.ts";
import { insert, lineAbove, lineBelow, mutate, removeLines, replace, switchedOn } from "./fault.ts";
import type { Model } from "./model.ts";
import { bodyLines, bodySpan, findAll, lineSpan, spanOf, spread } from "./model.ts";
import { proseLines } from "./prose.ts";

/** The body as a whole: that it is there, and how it ends. */
export function* ends(model: Model): Iterable<Mutation> {
  const { body, dissemination, appendices, separator, addressees, bases } = model.draft;
  if (body === null) return;
  const last = lineSpan(model, body.last);
  for (const wrong of ["./.", "", ";", ",", " ./."]) {
    const mark = { from: last.to - 1, to: last.to };
    yield mutate(model, "noi-dung/dau-ket-thuc", `“${wrong}”`, [replace(mark, wrong)]);
  }
  // An appendix that nothing mentions any more is another fault.
  if (appendices.length > 0) return;
  const above = bases.at(-1)?.full ?? addressees?.entries.at(-1)?.full ?? separator;
  if (dissemination === null && above !== null) {
    yield mutate(model, "noi-dung/thieu", "none", [removeLines(model, body.first, body.last + 1)], {
      place: lineSpan(model, above.range.end.line),
    });
  } else if (dissemination !== null) {
    const gone = removeLines(model, body.first, dissemination.range.start.line - 1);
    yield mutate(model, "noi-dung/thieu", "dissemination only", [gone], { place: spanOf(model, dissemination) });
  }
}

/** Blanks to fill in, and what pasting leaves behind. */
export function* debris(model: Model): Iterable<Mutation> {
  const lines = proseLines(model);
  for (const line of spread(lines, 3)) {
    const { from, to } = lineSpan(model, line);
    const word = findAll(model, /(?<= )\p{Ll}+(?=[.;]$)/gu, { from, to })[0];
    if (word === undefined) continue;
    const blanks = ["____", "[nêu rõ]", "xx/xx/2026", "…"];
    for (const blank of [blanks[line % 4] as string, blanks[(line + 1) % 4] as string]) {
      yield mutate(model, "noi-dung/cho-trong", `${line} ${blank}`, [replace(word, blank)]);
    }
  }
  for (const line of spread(lines, 2)) {
    const { from, to } = lineSpan(model, line);
    const word = findAll(model, /(?<=\p{Ll} )\p{Ll}/gu, { from, to })[0];
    yield mutate(model, "noi-dung/dau-vet", `${line} emoji`, [insert(to, " 😊")]);
    if (word === undefined || model.lines[line]?.includes("**")) continue;
    yield mutate(model, "noi-dung/dau-vet", `${line} **`, [insert(word.from, "**")]);
  }
  const dash = bodyLines(model).find((line) => model.lines[line]?.startsWith("- "));
  if (dash !== undefined) {
    const { from } = lineSpan(model, dash);
    for (const bullet of ["•", "▪"]) {
      yield mutate(model, "noi-dung/dau-vet", bullet, [replace({ from, to: from + 1 }, bullet)]);
    }
  }
  const glued = findAll(model, /(?<=\p{L}(?![a-z])\p{Ll}) (?=\p{Lu}\p{Ll}+ )/gu, bodySpan(model));
  for (const gap of spread(glued, 2)) {
    yield mutate(model, "noi-dung/dau-vet", `glued at ${gap.from}`, [replace(gap, "")]);
  }
  const [line] = spread(lines, 1);
  if (line === undefined) return;
  yield mutate(model, "noi-dung/dau-vet", "chat", [lineAbove(model, 0, "Dưới đây là bản dự thảo theo yêu cầu:")]);
  yield mutate(model, "noi-dung/dau-vet", "page number", [lineBelow(model, line, "\n- 2 -")]);
}

/** Sentences and deadlines. */
export function* sentences(model: Model): Iterable<Mutation> {
  for (const line of spread(proseLines(model), 2)) {
    const span = lineSpan(model, line);
    const more = `${", các chi bộ lãnh đạo đảng viên và Nhân dân thực hiện nghiêm túc".repeat(7)}`;
    yield mutate(model, "noi-dung/cau-dai", String(line), [insert(span.to - 1, more)], { place: span });
  }
  const WEEKDAYS = ["Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy"];
  for (const deadline of findAll(model, /\d{1,2}\/\d{1,2}\/\d{4} \(thứ \p{L}+\)/gu, bodySpan(model))) {
    const words = model.text.slice(deadline.from, deadline.to);
    const [, day = "", month = "", year = "", weekday = ""] = /^(\d+)\/(\d+)\/(\d+) \(thứ (.+)\)$/u.exec(words) ?? [];
    const other = WEEKDAYS[(WEEKDAYS.indexOf(weekday) + 1) % WEEKDAYS.length];
    yield mutate(model, "noi-dung/thoi-han", `thứ ${other} for ${words}`, [
      replace(deadline, words.replace(weekday, other ?? "")),
    ]);
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    yield mutate(model, "noi-dung/thoi-han", `no such day for ${words}`, [
      replace(deadline, `${last + 1}/${month}/${year}`),
    ]);
    // Without a task, “trước ngày …” may tell of the past.
    const line = lineSpan(model, model.text.slice(0, deadline.from).split("\n").length - 1);
    if (!/hoàn thành|xong|gửi|ban hành/.test(model.text.slice(line.from, deadline.from))) continue;
    yield mutate(model, "noi-dung/thoi-han", `past for ${words}`, [
      replace(deadline, `${day}/${month}/${Number(year) - 1}`),
    ]);
  }
}

/** A task for a body that the document is not sent to. */
export function* tasks(model: Model): Iterable<Mutation> {
  const rule = "noi-dung/nguoi-thuc-hien";
  // “Các cơ quan của Tỉnh uỷ” are any of them.
  if (model.draft.recipients?.entries.some(({ text }) => text.includes("cơ quan"))) return;
  for (const words of ["Văn phòng Đảng uỷ", "Uỷ ban Kiểm tra Đảng uỷ", "Văn phòng Tỉnh uỷ", "Văn phòng Huyện uỷ"]) {
    const given = findAll(
      model,
      new RegExp(`(?<=^\\d\\. )${words}(?= (?:chủ trì|theo dõi|phối hợp|đưa|kiểm tra))`, "gmu"),
    );
    for (const task of spread(
      given.filter(({ from }) => from < bodySpan(model).to),
      1,
    )) {
      yield mutate(model, rule, `for ${words}`, [replace(task, "Trung tâm Chính trị")], switchedOn(rule));
    }
  }
}

const SENTENCE = "Chỉ thị này phổ biến đến chi bộ.";

/** The dissemination sentence. */
export function* dissemination(model: Model): Iterable<Mutation> {
  const { dissemination: sentence, body, sections, type } = model.draft;
  if (body === null) return;
  if (type.dissemination === "none") {
    const superfluous = `\n\n${type.name} này phổ biến đến chi bộ.`;
    yield mutate(model, "pho-bien/thua", type.name, [insert(lineSpan(model, body.last).to, superfluous)]);
  }
  if (sentence === null) return;
  const { line } = sentence.range.start;
  const span = spanOf(model, sentence);
  const above = lineSpan(model, line - 2);
  const gone = removeLines(model, line - 1, line);
  yield mutate(model, "pho-bien/thieu", "none", [gone], { place: above });
  const wordings = [
    "Chỉ thị này được phổ biến đến chi bộ.",
    "Chỉ thị này phổ biến tới chi bộ.",
    "Chỉ thị này phổ biến đến các chi bộ.",
    "Chỉ thị này được phổ biến đến tận chi bộ.",
  ];
  for (const words of wordings) yield mutate(model, "pho-bien/cau-chu", words, [replace(span, words)], { place: span });
  for (const type of ["Nghị quyết", "Kết luận", "Quy định"]) {
    const name = { from: span.from, to: span.from + "Chỉ thị".length };
    yield mutate(model, "pho-bien/ten-loai", type, [replace(name, type)]);
  }
  const joined = replace({ from: above.to, to: span.from }, " ");
  yield mutate(model, "pho-bien/vi-tri", "in the last paragraph", [joined], { place: span });
  const last = sections.at(-1);
  if (last !== undefined) {
    const at = last.markerRange.start.line;
    yield mutate(model, "pho-bien/vi-tri", "above the last section", [lineAbove(model, at, `${SENTENCE}\n`), gone]);
  }
  for (const at of spread(proseLines(model), 2)) {
    yield mutate(model, "pho-bien/lap-lai", `below line ${at}`, [lineBelow(model, at, `\n${SENTENCE}`)]);
  }
  const { signature } = model.draft;
  if (signature?.name == null) return;
  const behind = lineBelow(model, signature.name.range.end.line, `\n${SENTENCE}`);
  yield mutate(model, "thu-tu/thanh-phan", "dissemination behind the signature", [gone, behind], {
    place: { from: spanOf(model, signature.name).from, to: lineSpan(model, signature.name.range.end.line).to },
  });
}
