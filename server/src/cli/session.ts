import type { CivilDate, Service } from "../service.ts";
import { createService, dayOf, Failure } from "../service.ts";
import type { CommandLine } from "./arguments.ts";
import { onlyChanged } from "./changed.ts";
import type { Configurations } from "./configuration.ts";
import { createConfigurations } from "./configuration.ts";
import { keepInputs } from "./draftItself.ts";
import { systemReason } from "./failure.ts";
import type { InputFile } from "./files.ts";
import { findInputs } from "./files.ts";
import { readFileList } from "./read.ts";

/** 0: fine; 1: errors found, or something would change; 2: something could not be done. */
export type ExitCode = 0 | 1 | 2;

/** What a command works with. */
export interface Session {
  readonly line: CommandLine;
  readonly service: Service;
  readonly configurations: Configurations;
  /** The day that counts as the present one. */
  readonly today: CivilDate;
  /** Writes the result, to standard output or the file of `-o`. Resolves when there is room for more. */
  readonly write: (text: string | Uint8Array) => Promise<void> | void;
  /** One line for the user, on standard error; what others wrote in it is made visible. */
  readonly warn: (message: string) => void;
}

/** Prepares what a command works with; `now` is the present moment, which `--today` overrides. */
export function createSession(line: CommandLine, now: Date, { write, warn }: Pick<Session, "write" | "warn">): Session {
  const today = line.today ?? dayOf(now);
  return {
    line,
    service: createService({ today: () => today }),
    configurations: createConfigurations(line, warn),
    today,
    write,
    warn,
  };
}

async function listed(path: string): Promise<readonly string[]> {
  try {
    return await readFileList(path);
  } catch (error) {
    const { vi, en } = error instanceof Failure ? error.text : systemReason(error);
    throw new Failure({ vi: `Danh sách tệp ${path}: ${vi}`, en: `List of files ${path}: ${en}` });
  }
}

const NONE_CHANGED = { vi: "Không có bản thảo nào thay đổi", en: "No draft has changed" };

/**
 * The texts that the command line names. Throws a Failure when there is none at all, or when the output would replace
 * one of them.
 */
export async function inputsOf({ line, warn }: Session): Promise<{ files: readonly InputFile[]; incomplete: boolean }> {
  const { command, paths, stdinFilename, filesFrom, changed, output, locale } = line;
  const kinds = command === "review" ? "word" : line.word ? "both" : "drafts";
  const named = await findInputs(paths, { stdinFilename, patterns: true, kinds });
  const list = filesFrom === null ? [] : await listed(filesFrom);
  const more = await findInputs(list, { stdinFilename: null, patterns: false, kinds });
  for (const note of [...named.notes, ...more.notes]) warn(note[locale]);
  const files = [...named.files, ...more.files];
  if (files.length === 0 && changed === null) {
    throw new Failure({ vi: "Không có bản thảo nào để làm việc", en: "There are no drafts to work on" });
  }
  await keepInputs(output, files);
  if (changed !== null) {
    const left = await onlyChanged(files, changed.since);
    if (left.length === 0) warn(NONE_CHANGED[locale]);
    return { files: left, incomplete: named.incomplete };
  }
  return { files, incomplete: named.incomplete };
}

/** Where a text's configuration is looked for: standard input counts as lying where its name says. */
export function placeOf({ path, source }: InputFile): string {
  return source === "-" && path === "-" ? "stdin" : path;
}
