import type { EntryList, Recipient } from "../../server/src/syntax/draft.ts";
import type { Change, Mutation } from "./fault.ts";
import { insert, lineAbove, lineBelow, mutate, remove, removeLines, replace, switchedOn } from "./fault.ts";
import type { Model, Span } from "./model.ts";
import { find, lineSpan, spanOf } from "./model.ts";

/** The closing mark of an entry. */
function closingOf(model: Model, entry: { readonly full: Recipient["full"]; readonly closing: string }): Span {
  const { to } = spanOf(model, entry.full);
  return { from: to - entry.closing.length, to };
}

function otherSeparator({ style }: Model): string {
  return style === "hd05-2026" ? "," : ";";
}

/** “Kính gửi”, “Kính trình”. */
export function* addressees(model: Model): Iterable<Mutation> {
  const { addressees: list, kind, separator, body } = model.draft;
  if (list === null) {
    if (separator === null || body === null || kind === "quyet-dinh" || kind === "quy-dinh") return;
    const { line } = separator.range.start;
    for (const words of ["Kính gửi: Các chi bộ.", "Kính gửi:\n- Các chi bộ."]) {
      yield mutate(model, "kinh-gui/thua", JSON.stringify(words), [lineBelow(model, line, words)]);
    }
    return;
  }
  const { heading, entries } = list;
  const first = heading.range.start.line;
  const last = entries.at(-1)?.full.range.end.line ?? first;
  const aboveHeading = lineSpan(model, (model.draft.placeDate ?? heading).range.start.line);
  yield mutate(model, "kinh-gui/thieu", "none", [removeLines(model, first, last + 1)], {
    place: kind === "to-trinh" && separator !== null ? spanOf(model, separator) : aboveHeading,
  });
  const words = spanOf(model, heading);
  const right = heading.text.replace(/:$/, "");
  const wrong = right === "Kính trình" ? "Kính gửi" : "Kính trình";
  yield mutate(model, "kinh-gui/tu-dung", wrong, [replace({ from: words.from, to: words.to - 1 }, wrong)]);
  yield mutate(model, "kinh-gui/dau-cau", "no colon", [replace({ from: words.to - 1, to: words.to }, "")]);
  for (const [n, entry] of entries.entries()) {
    const mark = closingOf(model, entry);
    const isLast = n === entries.length - 1;
    for (const other of isLast ? ["", otherSeparator(model)] : ["", otherSeparator(model), "."]) {
      // A line that ends in nothing goes on in the next.
      yield mutate(model, "kinh-gui/dau-cau", `entry ${n + 1} “${other}”`, [replace(mark, other)], {
        ...(isLast && {
          mended: "the guideline puts the list's mark behind each; the full stop of the example passes",
        }),
      });
    }
  }
}

/** The bases of a decision or regulation. */
export function* bases(model: Model): Iterable<Mutation> {
  const { bases: all } = model.draft;
  for (const [n, base] of all.entries()) {
    const mark = closingOf(model, base);
    const isLast = n === all.length - 1;
    // “Xét đề nghị …” below a semicolon or comma is one more base.
    const goesOn = model.lines[base.full.range.end.line + 2]?.startsWith("Xét") === true;
    const ofLast = goesOn ? [] : [";", model.style === "hd05-2026" ? "," : "."];
    const wrong = isLast ? ofLast : [",", "."];
    for (const other of wrong)
      yield mutate(model, "can-cu/dau-cau", `base ${n + 1} “${other}”`, [replace(mark, other)]);
    if (model.style !== "hd05-2026") continue;
    const { from } = spanOf(model, base.full);
    yield mutate(model, "can-cu/dau-cau", `base ${n + 1} without dash`, [replace({ from, to: from + 2 }, "")]);
  }
}

/** The list of recipients of the document, and of each copy that has one. */
export function* recipients(model: Model): Iterable<Mutation> {
  const { recipients: own, copies } = model.draft;
  const lists: { list: EntryList<Recipient>; name: string }[] = own === null ? [] : [{ list: own, name: "" }];
  for (const { recipientsHeading: heading, recipients: entries } of copies) {
    if (heading !== null) lists.push({ list: { heading, entries }, name: " of the copy" });
  }
  for (const { list, name } of lists) {
    for (const fault of [...headingFaults(model, list), ...entryFaults(model, list), ...archiveFaults(model, list)]) {
      yield { ...fault, name: fault.name + name };
    }
  }
  if (own !== null) yield* wholeList(model, own);
}

function* headingFaults(model: Model, { heading }: EntryList<Recipient>): Iterable<Mutation> {
  const { from, to } = spanOf(model, heading);
  yield mutate(model, "noi-nhan/dau-hai-cham", "no colon", [replace({ from: to - 1, to }, "")]);
  const isAlone = lineSpan(model, heading.range.start.line).to === to;
  if (!isAlone) return;
  const joined = [replace({ from: to, to: to + 1 }, " ")];
  yield mutate(model, "noi-nhan/dau-hai-cham", "on one line", joined, { place: { from, to } });
}

function* entryFaults(model: Model, { entries }: EntryList<Recipient>): Iterable<Mutation> {
  for (const [n, entry] of entries.entries()) {
    const { from } = spanOf(model, entry.full);
    const mark = closingOf(model, entry);
    const isLast = n === entries.length - 1;
    const wrong = isLast ? ["", ";", ","] : ["", otherSeparator(model), "."];
    // Every entry has one of the wrong marks, and the last one each of them.
    for (const other of isLast ? wrong : [wrong[n % 3] as string]) {
      yield mutate(model, "noi-nhan/dau-ngan-cach", `entry ${n + 1} “${other}”`, [replace(mark, other)]);
    }
    yield mutate(model, "noi-nhan/gach-dau-dong", `entry ${n + 1}`, [replace({ from, to: from + 2 }, "")]);
    const { purpose } = entry;
    if (purpose === null) continue;
    const words = spanOf(model, purpose);
    const around = { from: words.from - 1, to: words.to + 1 };
    yield mutate(model, "noi-nhan/muc-dich", `entry ${n + 1}`, [replace(around, `“${purpose.text}”`)]);
    for (const short of ["b/c", "để b/c"]) {
      yield mutate(model, "noi-nhan/viet-tat", `entry ${n + 1} ${short}`, [replace(words, short)]);
    }
  }
  const shorter: readonly (readonly [string, string])[] = [
    ["Ban Thường vụ Tỉnh uỷ", "BTV Tỉnh uỷ"],
    ["Tỉnh uỷ viên", "TUV"],
    ["Huyện uỷ viên", "HUV"],
    ["Đảng uỷ viên", "ĐUV"],
    ["Văn phòng Đảng uỷ", "VP/ĐU"],
    ["Thường trực Tỉnh uỷ", "TTTU"],
  ];
  for (const [words, short] of shorter) {
    for (const entry of entries) {
      const at = entry.isArchive ? null : find(model, words, spanOf(model, entry));
      if (at !== null) yield mutate(model, "noi-nhan/viet-tat", short, [replace(at, short)]);
    }
  }
  for (const entry of new Set([entries[1], entries.at(-2)])) {
    if (entry === undefined || entries.length < 3) continue;
    const line = lineSpan(model, entry.full.range.start.line);
    const full = spanOf(model, entry.full);
    if (line.from !== full.from || line.to !== full.to) continue;
    const again = [insert(line.to, `\n${model.text.slice(full.from, full.to)}`)];
    yield mutate(model, "noi-nhan/trung-lap", entry.text, again, { place: line });
  }
}

function* archiveFaults(model: Model, { entries }: EntryList<Recipient>): Iterable<Mutation> {
  const archive = entries.at(-1);
  const before = entries.at(-2);
  if (archive === undefined || before === undefined || !archive.isArchive) return;
  const words = spanOf(model, archive);
  const office = archive.text.replace("Lưu ", "");
  yield mutate(model, "noi-nhan/luu", "Lưu: VT", [replace(words, "Lưu: VT")]);
  const above = lineSpan(model, before.full.range.start.line);
  const own = lineSpan(model, archive.full.range.start.line);
  if (/ {3}/.test(model.text.slice(above.from, own.to))) return;
  const separator = model.style === "hd05-2026" ? ";" : ",";
  const gone: Change[] = [
    { from: above.to - 1, to: above.to, text: "." },
    { from: own.from, to: own.to + 1, text: "" },
  ];
  yield mutate(model, "noi-nhan/luu", "none", gone, { place: { from: above.from, to: above.to } });
  const swapped = `- Lưu ${office}${separator}\n${model.text.slice(above.from, above.to - 1)}.`;
  yield mutate(model, "noi-nhan/luu", "not the last", [replace({ from: above.from, to: own.to }, swapped)]);
}

function* wholeList(model: Model, { heading, entries }: EntryList<Recipient>): Iterable<Mutation> {
  const { body, kind } = model.draft;
  const first = heading.range.start.line;
  const last = entries.at(-1)?.full.range.end.line ?? first;
  if (body === null) return;
  const columns = / {3}\S/.test(model.lines[first] ?? "");
  const gone = columns
    ? [remove(model, heading), ...entries.map(({ full }) => remove(model, full))]
    : [removeLines(model, first, last + 1)];
  yield mutate(model, "noi-nhan/thieu", "none", gone, { place: lineSpan(model, body.last) });
  const [one, two] = entries;
  if ((kind === "cong-van" || kind === "to-trinh") && one !== undefined && two !== undefined) {
    yield mutate(model, "noi-nhan/nhu-tren", "Như kính gửi", [replace(spanOf(model, one), "Như kính gửi")]);
    const line = lineSpan(model, one.full.range.start.line);
    const none = [replace({ from: line.from, to: line.to + 1 }, "")];
    yield mutate(model, "noi-nhan/nhu-tren", "none", none, { place: spanOf(model, two.full) });
    const next = lineSpan(model, two.full.range.start.line);
    const swapped = `${model.text.slice(next.from, next.to)}\n${model.text.slice(line.from, line.to)}`;
    yield mutate(model, "noi-nhan/nhu-tren", "second", [replace({ from: line.from, to: next.to }, swapped)]);
  }
  const reported = entries.find(({ purpose }) => purpose?.text === "để báo cáo");
  const following = reported === undefined ? undefined : entries[entries.indexOf(reported) + 1];
  if (reported !== undefined && following !== undefined && !following.isArchive && !columns) {
    const a = lineSpan(model, reported.full.range.start.line);
    const b = lineSpan(model, following.full.range.start.line);
    const swapped = `${model.text.slice(b.from, b.to)}\n${model.text.slice(a.from, a.to)}`;
    yield mutate(model, "noi-nhan/thu-tu", "superior second", [replace({ from: a.from, to: b.to }, swapped)], {
      ...switchedOn("noi-nhan/thu-tu"),
    });
  }
  const section = model.draft.sections.at(-1);
  if (columns || section === undefined) return;
  const list = `${model.text.slice(lineSpan(model, first).from, lineSpan(model, last).to)}\n`;
  const moved = [lineAbove(model, section.markerRange.start.line, list), removeLines(model, first, last + 1)];
  yield mutate(model, "thu-tu/thanh-phan", "recipients in the body", moved);
}
