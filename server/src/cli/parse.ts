import { errorJson } from "./format/json.ts";
import { jsonText } from "./format/jsonText.ts";
import { withFile } from "./open.ts";
import type { ExitCode, Session } from "./session.ts";
import { inputsOf, placeOf } from "./session.ts";

/** `chithi parse`: the components of each file, as JSON. */
export async function parse(session: Session): Promise<ExitCode> {
  const { line, service, configurations, write, warn } = session;
  const { files, incomplete } = await inputsOf(session);
  const json = line.format === "json";
  let failed = incomplete;
  let head = '{"version": 1,\n "files": [\n  ';
  for (const input of files) {
    const { path } = input;
    const settings = await configurations.settingsOf(placeOf(input));
    const parsed = await withFile(service, input, ({ document }) => service.parse(document, settings));
    const wrong = "code" in parsed;
    if (wrong) warn(`${path}: ${parsed.message[line.locale]}`);
    failed ||= wrong;
    const one = jsonText(wrong ? { path, error: errorJson(parsed, line.locale) } : { path, ...parsed });
    write(json ? head + one : `${one}\n`);
    head = ",\n  ";
  }
  if (json) write("\n ]}\n");
  return failed ? 2 : 0;
}
