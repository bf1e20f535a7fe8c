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
    const { value, failure } = await withFile(service, input, ({ document }) => service.parse(document, settings));
    if (failure !== null) warn(`${path}: ${failure.message[line.locale]}`);
    failed ||= failure !== null;
    const told = failure === null ? value : { error: errorJson(failure, line.locale) };
    const one = jsonText({ path, ...told });
    write(json ? head + one : `${one}\n`);
    head = ",\n  ";
  }
  if (json) write("\n ]}\n");
  return failed ? 2 : 0;
}
