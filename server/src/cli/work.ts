import type { CommandName } from "./arguments.ts";
import type { CheckedFile } from "./checkFile.ts";
import { createChecker } from "./checkFile.ts";
import type { InputFile } from "./files.ts";
import { createFixer } from "./fixFile.ts";
import type { Paint } from "./format/colour.ts";
import { createReviewer } from "./reviewFile.ts";
import type { Session } from "./session.ts";

/** Creates the function that is called for one file after the other. */
type Work = (session: Session, paint: Paint) => (input: InputFile) => Promise<CheckedFile>;

/** What threads can do. */
const WORK: Readonly<Partial<Record<CommandName, Work>>> = {
  check: createChecker,
  fix: createFixer,
  review: createReviewer,
};

/** What the command line asks to be done with each file. */
export function createWork(session: Session, paint: Paint): ReturnType<Work> {
  const work = WORK[session.line.command];
  if (work === undefined) throw new Error(`${session.line.command} is not done file by file`);
  return work(session, paint);
}
