import { Failure } from "../service.ts";
import { keepInputs } from "./draftItself.ts";
import { readBytes } from "./read.ts";
import type { ExitCode, Session } from "./session.ts";
import { readWord } from "./word.ts";

/** `chithi import`: a Word file as a draft, with words about what was left out or changed. */
export async function importWord({ line, write, warn }: Session): Promise<ExitCode> {
  const [path] = line.paths as [string];
  await keepInputs(line.output, [{ path, source: path }]);
  try {
    const bytes = await readBytes(path);
    if (bytes === null) throw new Failure({ vi: "tệp lớn hơn 64 MB", en: "the file is larger than 64 MB" });
    const { text, warnings } = await readWord(bytes);
    for (const warning of warnings) warn(`${path}: ${warning[line.locale]}`);
    write(text);
    return 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { vi, en } = error.text;
    throw new Failure({ vi: `${path}: ${vi}`, en: `${path}: ${en}` });
  }
}
