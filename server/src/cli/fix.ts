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
  let unmade = 0;
  let fixes = 0;
  let changed = 0;
  for await (const { text, changes, failed: failure, note } of inThreads(session, files, paint)) {
    if (note !== null) warn(note[locale]);
    if (failure !== null) {
      unmade++;
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
  const vi = [`${dryRun ? "sẽ sửa" : "đã sửa"} ${fixes} chỗ trong ${fileWords(changed, locale)}`];
  const en = [`${fixes} fixes ${dryRun ? "to apply" : "applied"} in ${fileWords(changed, locale)}`];
  if (fixes === 0) {
    vi[0] = "không có gì để sửa";
    en[0] = "nothing to fix";
  }
  if (unmade > 0) {
    // Where none could be read, nothing is known of what there is to fix.
    if (unmade === files.length) vi.length = en.length = 0;
    vi.push(`${unmade} tệp không đọc hoặc ghi được`);
    en.push(`${unmade} could not be read or written`);
  }
  const summary = { vi: `${all}: ${vi.join("; ")}`, en: `${all}: ${en.join("; ")}` };
  if (filter) warn(summary[locale]);
  else await write(`${summary[locale]}\n`);
  if (incomplete || unmade > 0) return 2;
  return dryRun && changed > 0 ? 1 : 0;
}
