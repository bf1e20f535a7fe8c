import { formatterOf } from "./checkFile.ts";
import { PLAIN, paintFor } from "./format/colour.ts";
import type { FailedReport } from "./format/formatter.ts";
import { addTotals, createTotals } from "./format/formatter.ts";
import { createProgress } from "./progress.ts";
import type { ExitCode, Session } from "./session.ts";
import { inputsOf } from "./session.ts";
import { inThreads } from "./threads.ts";

/** `chithi check`: reports the findings of each file in the order of the arguments. */
export async function check(session: Session): Promise<ExitCode> {
  const { line, write, warn } = session;
  const { files, incomplete } = await inputsOf(session);
  const paint = line.output === null ? paintFor(process.stdout, process.env) : PLAIN;
  const { head = "", separator = "", end } = formatterOf(session, paint);
  const { totals } = createTotals();
  const failed: FailedReport[] = [];
  const progress = createProgress(files.length, line.locale);
  await write(head);
  let part = "";
  for await (const checked of inThreads(session, files, paint)) {
    addTotals(totals, checked.totals);
    progress.clear();
    if (checked.failed !== null) {
      failed.push(checked.failed);
      // Other formats carry it themselves, but nobody reads those in a terminal or a log.
      warn(`${checked.failed.path}: ${checked.failed.failure.message[line.locale]}`);
    }
    if (checked.text !== "") {
      await write(part + checked.text);
      part = separator;
    }
    progress.show(totals.files);
  }
  progress.clear();
  await write(end(totals, failed));
  if (totals.unreadable > 0 || incomplete) return 2;
  return totals.error > 0 || totals.warning > (line.maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0;
}
