import { perParagraph } from "../../incremental/memoise.ts";
import type { Component } from "../../syntax/component.ts";
import { rangeIn } from "../../syntax/component.ts";
import type { Draft } from "../../syntax/draft.ts";
import { lineStartOf } from "../../syntax/draft.ts";
import { readMarker } from "../../syntax/markers.ts";
import { fold } from "../../text/fold.ts";
import { beginsWithCapital, WORD_END, WORD_START } from "../../text/letters.ts";
import type { TextEdit } from "../../text/position.ts";
import { shiftRange } from "../../text/position.ts";
import type { BodyStart } from "../../vocabulary/bodies.ts";
import { bodyStart } from "../../vocabulary/bodies.ts";
import { theComponent } from "../../vocabulary/components.ts";
import { GIVING_VERBS, TASK_VERBS } from "../../vocabulary/taskWords.ts";
import { insertLineAfter } from "../authoring/insertion.ts";
import { defineRule } from "../define.ts";

interface Task {
  readonly from: number;
  readonly to: number;
  /** The body's name as written. */
  readonly name: string;
  readonly start: BodyStart;
}

const GIVEN = new RegExp(`^(?:${GIVING_VERBS.join("|")})\\s+`, "u");
const VERB = new RegExp(`\\s(?:${TASK_VERBS.join("|")})${WORD_END}`, "u");
/** A name longer than this is hardly one. */
const LONGEST_NAME = 70;

/** The body that a numbered or dashed paragraph begins with, when it gives that body a task. */
function tasksIn({ text }: Component): Task[] {
  const marker = readMarker(text);
  if (marker === null) return [];
  const folded = fold(text);
  const from = marker.textFrom + (GIVEN.exec(folded.slice(marker.textFrom))?.[0].length ?? 0);
  const rest = folded.slice(from);
  const start = bodyStart(rest);
  const length = VERB.exec(rest)?.index ?? 0;
  // “Ban Tổ chức Tỉnh uỷ chủ trì”: the verb “tổ chức” is part of the name when a capital begins it.
  const end = nameEnd(text.slice(from), rest, length);
  const name = text.slice(from, from + end);
  if (start === null || end === 0 || end > LONGEST_NAME || !beginsWithCapital(name) || /[,;:.]/.test(name)) return [];
  return [{ from, to: from + end, name, start }];
}

/** Where the name ends: at the first verb that is written in small letters. */
function nameEnd(text: string, folded: string, first: number): number {
  let end = first;
  while (end > 0 && /^\s/u.test(text.slice(end)) && beginsWithCapital(text.slice(end + 1))) {
    const next = VERB.exec(folded.slice(end + 2));
    end = next === null ? 0 : end + 2 + next.index;
  }
  return end;
}

const tasksOf = perParagraph(tasksIn, "asked");

const SHORT_FORMS: Readonly<Record<string, string>> = {
  ubnd: "uỷ ban nhân dân",
  mttq: "mặt trận tổ quốc",
  ubmttq: "uỷ ban mặt trận tổ quốc",
  vp: "văn phòng",
  "đ/c": "đồng chí",
};
const SHORT = new RegExp(`${WORD_START}(?:${Object.keys(SHORT_FORMS).join("|")})${WORD_END}`, "gu");

function inFull(text: string): string {
  return fold(text).replace(SHORT, (short) => SHORT_FORMS[short] ?? short);
}

/** True when the recipients name the body, or a group that it belongs to (“Các ban, cơ quan Tỉnh uỷ”). */
function isAmong(entries: readonly string[], { name, start }: Task): boolean {
  const wanted = inFull(name);
  const group = new RegExp(`^các (?:.*(?:^|[\\s,]))?(?:${inFull(start.words)}|cơ quan|đơn vị|tổ chức)${WORD_END}`, "u");
  // “Uỷ ban Kiểm tra, Văn phòng Đảng uỷ”: the committee stands behind the last of them.
  const bare = wanted.replace(/ (?:của )?(?:tỉnh|thành|huyện|quận|thị|đảng) uỷ(?: [\s\S]*)?$/u, "");
  const listed = (entry: string) => entry.split(/,| và /u).some((one) => one.trim() === bare);
  return entries.some(
    (entry) => entry.includes(wanted) || wanted.includes(entry) || group.test(entry) || listed(entry),
  );
}

/** The edit that puts a body into the list of recipients, above the archive. */
function insertion(draft: Draft, name: string, separator: string): TextEdit[] {
  const entries = draft.recipients?.entries ?? [];
  const archive = entries.find(({ isArchive }) => isArchive);
  const line = `- ${name}${separator}`;
  if (archive !== undefined) {
    const start = lineStartOf(draft.lines, archive.full.range.start.line);
    return [{ range: { start, end: start }, newText: `${line}\n` }];
  }
  const last = entries.at(-1);
  return last === undefined ? [] : [insertLineAfter(draft, last.full.range.end.line, line)];
}

const HEAD = "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nBan Thường vụ yêu cầu:\n1. Các chi bộ quét dọn.\n";

export default defineRule({
  id: "noi-dung/nguoi-thuc-hien",
  title: "Cơ quan được giao việc phải có trong nơi nhận",
  titleEn: "Who is given a task is among the recipients",
  why: "Giao việc cho một cơ quan mà không gửi văn bản thì cơ quan đó không biết để thực hiện.",
  appliesTo: "party",
  severity: "hint",
  offByDefault: true,
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${HEAD}2. Ban Tổ chức Huyện uỷ chủ trì kiểm tra.\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.`,
      good: `${HEAD}2. Ban Tổ chức Huyện uỷ chủ trì kiểm tra.\nNơi nhận:\n- Các chi bộ,\n- Ban Tổ chức Huyện uỷ,\n- Lưu Văn phòng Huyện uỷ.`,
    },
    {
      style: "hd36-2018",
      bad: `${HEAD}2. Giao Uỷ ban nhân dân huyện triển khai.\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.`,
      good: `${HEAD}2. Giao Uỷ ban nhân dân huyện triển khai.\nNơi nhận:\n- Các chi bộ,\n- UBND huyện,\n- Lưu Văn phòng Huyện uỷ.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}2. Văn phòng Đảng uỷ theo dõi, đôn đốc.\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn thư.`,
      good: `${HEAD}2. Văn phòng Đảng uỷ theo dõi, đôn đốc.\nNơi nhận:\n- Các chi bộ;\n- Các cơ quan tham mưu của Đảng uỷ;\n- Lưu Văn thư.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}2. Uỷ ban Kiểm tra Đảng uỷ giám sát.\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.`,
      good: `${HEAD}2. Uỷ ban Kiểm tra Đảng uỷ giám sát.\nNơi nhận:\n- Các chi bộ;\n- Uỷ ban Kiểm tra Đảng uỷ;\n- Lưu Văn phòng Đảng uỷ.`,
    },
  ],
  check({ draft, style }, report) {
    const { body, recipients, addressees } = draft;
    if (body === null || recipients === null) return;
    // The office that keeps the document has it, too.
    const entries = [...recipients.entries, ...(addressees?.entries ?? [])];
    const names = entries.map(({ text }) => inFull(text));
    const told = new Set<string>();
    for (const { line, paragraph, facts } of tasksOf(draft)) {
      if (line < body.first || line > body.last) continue;
      for (const task of facts) {
        if (told.has(fold(task.name)) || isAmong(names, task)) continue;
        told.add(fold(task.name));
        const edits = insertion(draft, task.name, style.forms.listSeparator);
        report({
          range: shiftRange(rangeIn(paragraph, task.from, task.to), line),
          message: {
            vi: `“${task.name}” được giao việc nhưng không có trong nơi nhận`,
            en: `“${task.name}” is given a task but is not among the recipients`,
          },
          related: [{ range: recipients.heading.range, message: theComponent("recipients") }],
          ...(edits.length === 0
            ? {}
            : {
                fix: {
                  title: { vi: `Thêm “${task.name}” vào nơi nhận`, en: `Add “${task.name}” to the recipients` },
                  safe: false,
                  edits,
                },
              }),
        });
      }
    }
  },
});
