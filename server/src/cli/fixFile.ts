import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { CheckResult, Settings, Source, Text, TextEdit } from "../service.ts";
import { applyEdits, countWords, Failure, textOf } from "../service.ts";
import type { CheckedFile } from "./checkFile.ts";
import { encodeText } from "./encoding.ts";
import type { InputFile } from "./files.ts";
import { describeChanges } from "./format/changes.ts";
import type { Paint } from "./format/colour.ts";
import { harmless } from "./format/excerpt.ts";
import { createTotals } from "./format/formatter.ts";
import type { OpenedFile } from "./open.ts";
import { withFile } from "./open.ts";
import { STANDARD_INPUT } from "./read.ts";
import { replaceFile } from "./replace.ts";
import type { Session } from "./session.ts";
import { placeOf } from "./session.ts";
import { markWord } from "./wordReview.ts";

/** What became of one file. */
interface Fixed {
  /** Of text. */
  readonly applied: number;
  /** Of the page. */
  readonly set: number;
  readonly edits: readonly TextEdit[];
  readonly source: Source;
  readonly remaining: CheckResult;
  readonly settings: Settings;
  /** What could not be fixed in its place: lines. */
  readonly left: readonly string[];
  readonly note: Text | null;
}

const OPEN_IN_WORD: Text = {
  vi: "tệp đang mở trong Word hoặc LibreOffice; hãy đóng lại rồi chạy lần nữa (nếu không còn mở, hãy xoá tệp khoá ~$… hoặc .~lock… bên cạnh)",
  en: "the file is open in Word or LibreOffice; close it and try again (if it is not, delete the lock ~$… or .~lock… beside it)",
};

/** Throws a Failure for a file that another program has open: it would write its own state over the fixes. */
async function refuseOpen(path: string): Promise<void> {
  const name = basename(path);
  // Word takes two letters off a name that is long enough.
  const locks = [`~$${name}`, `~$${name.slice(1)}`, `~$${name.slice(2)}`, `.~lock.${name}#`];
  for (const lock of locks) {
    const there = await stat(join(dirname(path), lock)).catch(() => null);
    if (there !== null) throw new Failure(OPEN_IN_WORD);
  }
}

/** What is said of a file with several names: it was parted from the others. */
function noteOfNames({ path }: InputFile, names: number): Text | null {
  if (names < 2) return null;
  return {
    vi: `${path}: tệp này còn ${names - 1} tên khác (liên kết cứng), các tên ấy vẫn giữ nội dung cũ`,
    en: `${path}: the file has ${names - 1} other names (hard links), which keep the old content`,
  };
}

/** Puts what is fixed in the place of the file, or on standard output; gives what is to be said of that. */
async function put({ line, write }: Session, input: InputFile, before: Buffer, after: Buffer): Promise<Text | null> {
  if (line.dryRun) return null;
  if (input.source === STANDARD_INPUT) {
    await write(after);
    return null;
  }
  return before.equals(after) ? null : noteOfNames(input, await replaceFile(input.source, before, after));
}

async function fixDraft(session: Session, input: InputFile, opened: OpenedFile, settings: Settings): Promise<Fixed> {
  const { document, encoding } = opened;
  const { source } = document;
  const { edits, applied, result } = session.service.fixAll(document, settings);
  const before = encodeText({ text: textOf(source), encoding });
  const after = edits.length === 0 ? before : encodeText({ text: textOf(applyEdits(source, edits)), encoding });
  const note = await put(session, input, before, after);
  return { applied, set: 0, edits, source, remaining: result, settings, left: [], note };
}

async function fixWord(session: Session, input: InputFile, bytes: Buffer, settings: Settings): Promise<Fixed> {
  const { track: tracked, layout, dryRun } = session.line;
  if (!dryRun && input.source !== STANDARD_INPUT) await refuseOpen(input.source);
  const marking = { silent: true, tracked, layout, summary: null };
  const { content, review, source, edits, left, remaining } = await markWord(session, bytes, settings, marking);
  const note = await put(session, input, bytes, content);
  return { applied: review.applied, set: review.layout.length, edits, source, remaining, settings, left, note };
}

function told({ line: { dryRun, locale } }: Session, path: string, fixed: Fixed, paint: Paint): string {
  const { applied, set, remaining, source, edits, settings, left } = fixed;
  if (applied + set === 0) return left.length === 0 ? "" : `${harmless(path)}:\n${left.join("")}`;
  const { add, totals } = createTotals();
  add({ path, result: remaining, source, settings, document: null, failure: null });
  const counts = countWords(totals, locale);
  const rest =
    counts === "" ? { vi: "không còn lỗi nào", en: "nothing is left" } : { vi: `còn ${counts}`, en: `${counts} left` };
  const page = set === 0 ? { vi: "", en: "" } : { vi: `, ${set} chỗ định dạng`, en: `, ${set} settings` };
  const done = dryRun
    ? { vi: `sẽ sửa ${applied} chỗ${page.vi}`, en: `${applied} fixes${page.en} to apply` }
    : { vi: `đã sửa ${applied} chỗ${page.vi}`, en: `${applied} fixes${page.en} applied` };
  const head = `${harmless(path)}: ${done[locale]}; ${rest[locale]}\n`;
  return head + describeChanges(source, edits, paint) + left.join("");
}

/** Creates a function that fixes one file after the other; the result of standard input goes to standard output. */
export function createFixer(session: Session, paint: Paint): (input: InputFile) => Promise<CheckedFile> {
  return async (input) => {
    const { add, totals } = createTotals();
    const settings = await session.configurations.settingsOf(placeOf(input));
    const { value, failure } = await withFile(
      session.service,
      input,
      (opened) => fixDraft(session, input, opened, settings),
      (bytes) => fixWord(session, input, bytes, settings),
    );
    if (failure !== null) {
      const failed = { path: input.path, failure };
      add(failed);
      return { text: "", changes: 0, note: null, totals, failed };
    }
    const text = told(session, input.path, value, paint);
    return { text, changes: value.applied + value.set, note: value.note, totals, failed: null };
  };
}
