import { tasksOf } from "../../reading/tasks.ts";
import { rangeIn } from "../../syntax/component.ts";
import type { Draft } from "../../syntax/draft.ts";
import { lineStartOf } from "../../syntax/draft.ts";
import { fold } from "../../text/fold.ts";
import { beginsWithCapital, WORD_END, WORD_START } from "../../text/letters.ts";
import type { Range, TextEdit } from "../../text/position.ts";
import type { BodyStart } from "../../vocabulary/bodies.ts";
import { bodyStart } from "../../vocabulary/bodies.ts";
import { theComponent } from "../../vocabulary/components.ts";
import { insertLineAfter } from "../authoring/insertion.ts";
import { defineRule } from "../define.ts";

interface Task {
  readonly range: Range;
  /** The body's name as written. */
  readonly name: string;
  readonly start: BodyStart;
}

/** A name longer than this is hardly one. */
const LONGEST_NAME = 70;

/** The bodies that tasks name, where each is named by itself: a group has no name to look for. */
function namedIn(draft: Draft): Task[] {
  return tasksOf(draft).flatMap(({ bodies, paragraph }) =>
    bodies.flatMap(({ text: name, from, to }) => {
      // What a lead-in gives to a dash stands in another paragraph.
      const isHere = paragraph.text.slice(from, to) === name;
      const start = bodyStart(fold(name));
      const isName = beginsWithCapital(name) && !/[,;:.]/.test(name) && name.length <= LONGEST_NAME;
      return start === null || !isHere || !isName ? [] : [{ range: rangeIn(paragraph, from, to), name, start }];
    }),
  );
}

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

const COMMITTEES = "(?:của )?(?:tỉnh|thành|huyện|quận|thị|đảng) uỷ";
const UNITS = "tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu";
/** What ends a body's name and may stand once behind several. */
const COMMITTEE_OR_UNIT = new RegExp(` (?:${COMMITTEES}|${UNITS})(?: [\\s\\S]*)?$`, "u");

/** True when the recipients name the body, or a group that it belongs to (“Các ban, cơ quan Tỉnh uỷ”). */
function isAmong(entries: readonly string[], { name, start }: Task): boolean {
  const wanted = inFull(name);
  const group = new RegExp(`^các (?:.*(?:^|[\\s,]))?(?:${inFull(start.words)}|cơ quan|đơn vị|tổ chức)${WORD_END}`, "u");
  // “Uỷ ban Kiểm tra, Văn phòng Đảng uỷ”, “Quân sự, Công an huyện”: the committee or unit stands behind the last of them.
  const bare = wanted.replace(COMMITTEE_OR_UNIT, "");
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
    {
      style: "hd05-2026",
      bad: `${HEAD}2. Đảng uỷ Quân sự xã xây dựng phương án.\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.`,
      good: `${HEAD}2. Đảng uỷ Quân sự xã xây dựng phương án.\nNơi nhận:\n- Đảng uỷ Quân sự, Đảng uỷ Công an xã;\n- Lưu Văn phòng Đảng uỷ.`,
    },
  ],
  check({ draft, style }, report) {
    const { recipients, addressees } = draft;
    if (recipients === null) return;
    // The office that keeps the document has it, too.
    const entries = [...recipients.entries, ...(addressees?.entries ?? [])];
    const names = entries.map(({ text }) => inFull(text));
    const told = new Set<string>();
    for (const task of namedIn(draft)) {
      if (told.has(fold(task.name)) || isAmong(names, task)) continue;
      told.add(fold(task.name));
      const edits = insertion(draft, task.name, style.forms.listSeparator);
      report({
        range: task.range,
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
  },
});
