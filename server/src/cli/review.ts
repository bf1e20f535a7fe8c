import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { Failure } from "../service.ts";
import { DRAFT_ITSELF, isInput } from "./draftItself.ts";
import { systemReason, wrongUsage } from "./failure.ts";
import type { InputFile } from "./files.ts";
import { PLAIN } from "./format/colour.ts";
import { fileWords } from "./format/words.ts";
import { createProgress } from "./progress.ts";
import { STANDARD_INPUT } from "./read.ts";
import { copyOf, misnamed } from "./reviewFile.ts";
import type { ExitCode, Session } from "./session.ts";
import { inputsOf } from "./session.ts";
import { inThreads } from "./threads.ts";

const TWICE = {
  vi: "hai tệp cùng ghi ra một bản sao; hãy ghi riêng từng tệp",
  en: "two files would be written to one copy; review them one by one",
};

/** The inputs; each whose copy would replace an input, or another's copy, with the reason why it is not made. */
async function apart({ line }: Session, files: readonly InputFile[]): Promise<InputFile[]> {
  const taken = new Set<string>();
  const all: InputFile[] = [];
  for (const input of files) {
    const copy = copyOf(line, input);
    const twice = taken.has(resolve(copy));
    taken.add(resolve(copy));
    const replaces = !twice && (await isInput(copy, files));
    const failure = twice ? new Failure(TWICE) : replaces ? new Failure(DRAFT_ITSELF) : misnamed(copy, input);
    all.push(failure === null ? input : { ...input, failure });
  }
  return all;
}

/** `chithi review`: a copy of each Word file with the findings as comments and the safe fixes as tracked changes. */
export async function review(session: Session): Promise<ExitCode> {
  const { line, write, warn } = session;
  const { locale, output, outDir } = line;
  const { files, incomplete } = await inputsOf(session);
  if (output !== null && files.length > 1) {
    throw wrongUsage(
      `-o chỉ dùng cho một tệp (ở đây có ${files.length}); với nhiều tệp hãy dùng --out-dir THƯ-MỤC`,
      `-o is for one file (here are ${files.length}); use --out-dir FOLDER for several`,
    );
  }
  if (output === null && files.some(({ path }) => path === STANDARD_INPUT)) {
    throw wrongUsage(
      "Tệp Word đọc từ đầu vào chuẩn cần -o TỆP để biết ghi vào đâu",
      "A Word file from standard input needs -o FILE to say where it goes",
    );
  }
  try {
    if (outDir !== null) await mkdir(outDir, { recursive: true });
  } catch (error) {
    throw new Failure(systemReason(error));
  }
  const progress = createProgress(files.length, locale);
  let failed = incomplete;
  let [made, remarks] = [0, 0];
  for await (const done of inThreads(session, await apart(session, files), PLAIN)) {
    progress.clear();
    if (done.failed !== null) {
      failed = true;
      warn(`${done.failed.path}: ${done.failed.failure.message[locale]}`);
    } else {
      made++;
      remarks += done.changes;
      await write(done.text);
    }
    progress.show(made);
  }
  progress.clear();
  if (files.length > 1) {
    const all = fileWords(made, locale);
    await write(locale === "vi" ? `${all}: đã ghi ${remarks} góp ý\n` : `${all}: ${remarks} remarks written\n`);
  }
  return failed ? 2 : 0;
}
