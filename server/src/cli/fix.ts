import { paintFor } from "./format/colour.ts";
import { fileWords } from "./format/words.ts";
import { STANDARD_INPUT } from "./read.ts";
import type { ExitCode, Session } from "./session.ts";
import { inputsOf } from "./session.ts";
import { inThreads } from "./threads.ts";

/** `chithi fix`: applies the safe fixes to each file, or with `--dry-run` shows them. */
export async function fix(session: Session): Promise<ExitCode> {
  const { line, write, warn } = session;
  const { locale, dryRun } = line;
  const { files, incomplete } = await inputsOf(session);
  // The text itself goes to standard output.
  const filter = files.some(({ source }) => source === STANDARD_INPUT);
  const paint = paintFor(filter && !dryRun ? process.stderr : process.stdout, process.env);
  let failed = incomplete;
  let fixes = 0;
  let changed = 0;
  for await (const { text, changes, failed: failure, note } of inThreads(session, files, paint)) {
    if (note !== null) warn(note[locale]);
    if (failure !== null) {
      failed = true;
      warn(`${failure.path}: ${failure.failure.message[locale]}`);
      continue;
    }
    fixes += changes;
    if (changes > 0) changed++;
    if (text === "") continue;
    if (filter && !dryRun) process.stderr.write(text);
    else await write(text);
  }
  const all = fileWords(files.length, locale);
  const vi = `${all}: ${dryRun ? "sẽ sửa" : "đã sửa"} ${fixes} chỗ trong ${fileWords(changed, locale)}`;
  const en = `${all}: ${fixes} fixes ${dryRun ? "to apply" : "applied"} in ${fileWords(changed, locale)}`;
  const summary = fixes === 0 ? { vi: `${all}: không có gì để sửa`, en: `${all}: nothing to fix` } : { vi, en };
  if (filter) warn(summary[locale]);
  else await write(`${summary[locale]}\n`);
  if (failed) return 2;
  return dryRun && changed > 0 ? 1 : 0;
}
