import { applyEdits, countWords, textOf } from "../service.ts";
import { encodeText } from "./encoding.ts";
import type { InputFile } from "./files.ts";
import { describeChanges } from "./format/changes.ts";
import { paintFor } from "./format/colour.ts";
import { harmless } from "./format/excerpt.ts";
import { createTotals } from "./format/formatter.ts";
import { fileWords } from "./format/words.ts";
import type { OpenedFile } from "./open.ts";
import { withFile } from "./open.ts";
import { STANDARD_INPUT } from "./read.ts";
import { replaceFile } from "./replace.ts";
import type { ExitCode, Session } from "./session.ts";
import { inputsOf, placeOf } from "./session.ts";

/** A file with several names was parted from the others. */
function tellOfNames({ line, warn }: Session, { path }: InputFile, names: number): void {
  if (names < 2) return;
  const note = {
    vi: `${path}: tệp này còn ${names - 1} tên khác (liên kết cứng), các tên ấy vẫn giữ nội dung cũ`,
    en: `${path}: the file has ${names - 1} other names (hard links), which keep the old content`,
  };
  warn(note[line.locale]);
}

/** How many fixes a file got or would get. */
async function fixFile(session: Session, input: InputFile, { document, encoding }: OpenedFile): Promise<number> {
  const { line, service, configurations, write } = session;
  const { dryRun, locale } = line;
  const { source } = document;
  const settings = await configurations.settingsOf(placeOf(input));
  const { edits, applied, result } = service.fixAll(document, settings);
  const before = encodeText({ text: textOf(source), encoding });
  const fixed = edits.length === 0 ? before : encodeText({ text: textOf(applyEdits(source, edits)), encoding });
  const filter = input.source === STANDARD_INPUT && !dryRun;
  if (filter) write(fixed);
  if (edits.length === 0) return 0;
  if (!filter && !dryRun) tellOfNames(session, input, await replaceFile(input.source, before, fixed));

  const { add, totals } = createTotals();
  add({ path: input.path, result, source, settings, document, failure: null });
  const counts = countWords(totals, locale);
  const left =
    counts === "" ? { vi: "không còn lỗi nào", en: "nothing is left" } : { vi: `còn ${counts}`, en: `${counts} left` };
  const done = dryRun
    ? { vi: `sẽ sửa ${applied} chỗ`, en: `${applied} fixes to apply` }
    : { vi: `đã sửa ${applied} chỗ`, en: `${applied} fixes applied` };
  const head = `${harmless(input.path)}: ${done[locale]}; ${left[locale]}\n`;
  const report = head + describeChanges(source, edits, paintFor(filter ? process.stderr : process.stdout, process.env));
  // The text itself goes to standard output.
  if (filter) process.stderr.write(report);
  else write(report);
  return applied;
}

/** `chithi fix`: applies the safe fixes to each file, or with `--dry-run` shows them. */
export async function fix(session: Session): Promise<ExitCode> {
  const { line, service, write, warn } = session;
  const { locale, dryRun } = line;
  const { files, incomplete } = await inputsOf(session);
  let failed = incomplete;
  let fixes = 0;
  let changed = 0;
  for (const input of files) {
    const done = await withFile(service, input, (opened) => fixFile(session, input, opened));
    if (typeof done !== "number") {
      failed = true;
      warn(`${input.path}: ${done.message[locale]}`);
    } else if (done > 0) {
      fixes += done;
      changed++;
    }
  }
  const all = fileWords(files.length, locale);
  const vi = `${all}: ${dryRun ? "sẽ sửa" : "đã sửa"} ${fixes} chỗ trong ${fileWords(changed, locale)}`;
  const en = `${all}: ${fixes} fixes ${dryRun ? "to apply" : "applied"} in ${fileWords(changed, locale)}`;
  const summary = fixes === 0 ? { vi: `${all}: không có gì để sửa`, en: `${all}: nothing to fix` } : { vi, en };
  if (files.some(({ source }) => source === STANDARD_INPUT)) warn(summary[locale]);
  else write(`${summary[locale]}\n`);
  if (failed) return 2;
  return dryRun && changed > 0 ? 1 : 0;
}
