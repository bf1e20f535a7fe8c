import { isMainThread } from "node:worker_threads";
import { Failure } from "../service.ts";
import type { CommandLine, CommandName } from "./arguments.ts";
import { localeOf, readArguments } from "./arguments.ts";
import { check } from "./check.ts";
import { exportDrafts } from "./export.ts";
import { systemReason, unexpected, WrongUsage } from "./failure.ts";
import { fix } from "./fix.ts";
import { harmless, visible } from "./format/excerpt.ts";
import { helpText } from "./help.ts";
import { importWord } from "./importWord.ts";
import { outline } from "./outline.ts";
import { parse } from "./parse.ts";
import { register } from "./register.ts";
import { writeOutput } from "./replace.ts";
import { review } from "./review.ts";
import { rules } from "./rules.ts";
import type { ExitCode, Session } from "./session.ts";
import { createSession } from "./session.ts";
import { tasks } from "./tasks.ts";
import { serveThread } from "./threads.ts";
import { VERSION } from "./version.ts";

const COMMANDS: Readonly<Record<CommandName, (session: Session) => Promise<ExitCode>>> = {
  check,
  review,
  parse,
  outline,
  tasks,
  register,
  fix,
  export: exportDrafts,
  import: importWord,
  rules,
};

/**
 * Reports may be overwritten: each run makes them again. An imported draft may not: it is the user's work from then on.
 */
function mayReplace({ command, force }: CommandLine): boolean {
  return command !== "import" || force;
}

async function keepOutput(path: string, chunks: readonly (string | Uint8Array)[], overwrite: boolean): Promise<void> {
  const content = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk as string)));
  try {
    await writeOutput(path, content, overwrite);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") {
      throw new Failure({
        vi: `${path} đã có, không ghi đè; thêm --force nếu muốn ghi đè`,
        en: `${path} exists and is not overwritten; add --force to overwrite it`,
      });
    }
    const { vi, en } = systemReason(error);
    throw new Failure({ vi: `Không ghi được ${path}: ${vi}`, en: `Cannot write ${path}: ${en}` });
  }
}

/** Waits for a slow reader (back-pressure), so that unread output does not pile up in memory. */
function toStandardOutput(text: string | Uint8Array): Promise<void> | void {
  if (!process.stdout.write(text)) return new Promise((resolve) => process.stdout.once("drain", () => resolve()));
}

async function runCommand(line: CommandLine): Promise<ExitCode> {
  // What is exported or reviewed is no text: the command writes it itself.
  const output = line.command === "export" || line.command === "review" ? null : line.output;
  const chunks: (string | Uint8Array)[] = [];
  const session = createSession(line, new Date(), {
    write: output === null ? toStandardOutput : (text) => void chunks.push(text),
    warn: (message) => process.stderr.write(`${harmless(message)}\n`),
  });
  const code = await COMMANDS[line.command](session);
  if (output !== null) await keepOutput(output, chunks, mayReplace(line));
  return code;
}

async function run(args: readonly string[]): Promise<ExitCode> {
  const request = readArguments(args);
  if (request.show === null) return runCommand(request.line);
  process.stdout.write(request.show === "version" ? `${VERSION}\n` : helpText(request.command, request.locale));
  return 0;
}

/**
 * The exit code where the reader closed the pipe (`| head`): a shell's for a program that SIGPIPE ended. Not 0, for the
 * errors that were found were told to nobody.
 */
const PIPE_CLOSED = 141;

/** One line for whatever went wrong: never a stack. */
function fail(error: unknown): void {
  const locale = localeOf(process.argv.slice(2));
  const text = error instanceof Failure ? error.text : unexpected(error);
  const usage = error instanceof WrongUsage;
  const hint = { vi: "Xem cách dùng: chithi --help", en: "For usage: chithi --help" };
  process.stderr.write(`chithi: ${visible(text[locale])}\n${usage ? `${hint[locale]}\n` : ""}`);
  process.exitCode = 2;
}

function start(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(PIPE_CLOSED);
      fail(error);
    });
  }
  process.on("uncaughtException", (error) => {
    fail(error);
    process.exit();
  });
  // No process.exit at the end: what is still on its way to a pipe would be lost.
  run(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  }, fail);
}

if (isMainThread) start();
else serveThread();
