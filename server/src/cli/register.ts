import type { RegisteredDraft } from "../service.ts";
import { registerNotes, registerTable } from "../service.ts";
import { errorJson } from "./format/json.ts";
import { jsonText } from "./format/jsonText.ts";
import { withFile } from "./open.ts";
import type { ExitCode, Session } from "./session.ts";
import { inputsOf, placeOf } from "./session.ts";

/** `chithi register`: the book of outgoing documents of a folder. */
export async function register(session: Session): Promise<ExitCode> {
  const { line, service, configurations, write, warn } = session;
  const { locale, format } = line;
  const { files, incomplete } = await inputsOf(session);
  let failed = incomplete;
  const drafts: RegisteredDraft[] = [];
  const errors: unknown[] = [];
  for (const input of files) {
    const { path } = input;
    const { value, failure } = await withFile(service, input, ({ document }) => service.registered(path, document));
    if (failure === null) drafts.push(value);
    else {
      failed = true;
      warn(`${path}: ${failure.message[locale]}`);
      errors.push({ path, error: errorJson(failure, locale) });
    }
  }
  const first = files[0];
  const settings = await configurations.settingsOf(first === undefined ? "." : placeOf(first));
  const book = service.register(drafts, settings);
  if (format === "json") write(`${jsonText({ version: 1, ...book, errors }, 1)}\n`);
  else {
    write(registerTable(book, format === "csv" ? "csv" : "md", locale));
    for (const note of registerNotes(book)) warn(note[locale]);
  }
  return failed ? 2 : 0;
}
