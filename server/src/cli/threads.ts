import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { parentPort, Worker, workerData } from "node:worker_threads";
import type { Text } from "../service.ts";
import { Failure } from "../service.ts";
import type { CommandLine } from "./arguments.ts";
import type { CheckedFile } from "./checkFile.ts";
import { unexpected } from "./failure.ts";
import type { InputFile } from "./files.ts";
import type { Paint } from "./format/colour.ts";
import { COLOURED, PLAIN } from "./format/colour.ts";
import { createTotals } from "./format/formatter.ts";
import { STANDARD_INPUT } from "./read.ts";
import type { Session } from "./session.ts";
import { createSession } from "./session.ts";
import { createWork } from "./work.ts";

/** Starting a thread costs about as much as checking this many files. */
const WORTH_A_THREAD = 100;
/** More gain little: the files come from one disk. */
const MOST_THREADS = 8;
/** Files that one message carries. */
const BATCH = 16;
/** A thread runs the same program. */
const PROGRAM = join(__dirname, "cli.js");
/** Batches that may be under way for each thread: what is finished waits here for those before it, so that there is an end to it. */
const AHEAD = 4;

/** Nothing of a file is wanted when the next one is read: with less room for it memory is half, and time the same. */
const YOUNG_MEGABYTES = 24;
/**
 * V8 would let the old generation double before it clears it, the more so the larger it is: what is done with would
 * pile up with the files. A third more work for the collector is a twentieth more for the whole.
 */
const GROWTH = "--heap-growing-percent=30";

/** What a thread is told once. */
interface Orders {
  readonly line: CommandLine;
  readonly coloured: boolean;
}

/** An error loses its class on the way. */
interface SentFile {
  readonly path: string;
  readonly source: string;
  readonly reason: Text | undefined;
}

/** What a thread answers to a batch. */
interface Finished {
  readonly checked: readonly CheckedFile[];
  /** About configuration files; other threads may say the same. */
  readonly warnings: readonly string[];
}

function threadsFor(files: readonly InputFile[]): number {
  // Standard input belongs to the main thread.
  if (files.some(({ source }) => source === STANDARD_INPUT)) return 0;
  const most = Math.min(availableParallelism(), MOST_THREADS, Math.floor(files.length / WORTH_A_THREAD));
  return most >= 2 ? most : 0;
}

/** What is said of files whose thread came to an end. */
function lost(batch: readonly InputFile[], error: unknown): Finished {
  const message = unexpected(error);
  const checked = batch.map(({ path }): CheckedFile => {
    const failed = { path, failure: { code: "loi-chuong-trinh", message } } as const;
    const { add, totals } = createTotals();
    add(failed);
    return { text: "", changes: 0, note: null, totals, failed };
  });
  return { checked, warnings: [] };
}

/** A worker thread, which gets one batch after the other. One that exits is replaced. */
function createThread(orders: Orders) {
  let worker: Worker | null = null;
  /** Who waits for the batch that is under way. */
  let settle: ((finished: Finished | Error) => void) | null = null;

  function start(): Worker {
    const started = new Worker(PROGRAM, {
      workerData: orders,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    started.on("message", (finished: Finished) => settle?.(finished));
    started.on("error", (error) => settle?.(error));
    started.on("exit", (code) => {
      if (worker === started) worker = null;
      settle?.(new Error(`a thread ended (${code})`));
    });
    return started;
  }

  /** One file ended the thread: the others of its batch are checked one by one. */
  async function retried(batch: readonly InputFile[], error: Error): Promise<Finished> {
    if (batch.length === 1) return lost(batch, error);
    const all: Finished[] = [];
    for (const input of batch) all.push(await run([input]));
    return {
      checked: all.flatMap(({ checked }) => checked),
      warnings: [...new Set(all.flatMap(({ warnings }) => warnings))],
    };
  }

  function run(batch: readonly InputFile[]): Promise<Finished> {
    worker ??= start();
    worker.postMessage(batch.map(({ path, source, failure }): SentFile => ({ path, source, reason: failure?.text })));
    return new Promise((resolve) => {
      settle = (finished) => {
        settle = null;
        if (finished instanceof Error) worker = null;
        resolve(finished instanceof Error ? retried(batch, finished) : finished);
      };
    });
  }

  return {
    run,
    stop: () => worker?.terminate(),
  };
}

/** Checks, reviews or fixes files in as many threads as are worth it, and gives what came of each in the order of the files. */
export async function* inThreads(
  session: Session,
  files: readonly InputFile[],
  paint: Paint,
): AsyncGenerator<CheckedFile, void> {
  const count = threadsFor(files);
  if (count === 0) {
    const checkOne = createWork(session, paint);
    for (const input of files) yield await checkOne(input);
    return;
  }
  setFlagsFromString(GROWTH);
  const orders: Orders = { line: session.line, coloured: paint === COLOURED };
  const threads = Array.from({ length: count }, () => createThread(orders));
  const free = [...threads];
  const wanting: ((thread: (typeof threads)[number]) => void)[] = [];
  const said = new Set<string>();
  const underWay: Promise<Finished>[] = [];
  let next = 0;

  async function begin(batch: readonly InputFile[]): Promise<Finished> {
    const thread = free.pop() ?? (await new Promise<(typeof threads)[number]>((resolve) => wanting.push(resolve)));
    const finished = await thread.run(batch);
    const waiting = wanting.shift();
    if (waiting === undefined) free.push(thread);
    else waiting(thread);
    return finished;
  }

  try {
    while (next < files.length || underWay.length > 0) {
      while (next < files.length && underWay.length < count * AHEAD) {
        underWay.push(begin(files.slice(next, next + BATCH)));
        next += BATCH;
      }
      const { checked, warnings } = (await underWay.shift()) as Finished;
      for (const warning of warnings) if (!said.has(warning)) session.warn(warning);
      for (const warning of warnings) said.add(warning);
      yield* checked;
    }
  } finally {
    for (const thread of threads) void thread.stop();
  }
}

/** The other side: checks the batches that are sent to this thread. */
export function serveThread(): void {
  const port = parentPort;
  if (port === null) throw new Error("this is no thread");
  const { line, coloured } = workerData as Orders;
  let warnings: string[] = [];
  const session = createSession(line, new Date(), {
    write: () => {
      throw new Error("a thread writes nothing");
    },
    warn: (message) => void warnings.push(message),
  });
  const checkOne = createWork(session, coloured ? COLOURED : PLAIN);
  port.on("message", async (batch: readonly SentFile[]) => {
    const checked: CheckedFile[] = [];
    for (const { path, source, reason } of batch) {
      checked.push(await checkOne({ path, source, ...(reason !== undefined && { failure: new Failure(reason) }) }));
    }
    const finished: Finished = { checked, warnings };
    warnings = [];
    port.postMessage(finished);
  });
}
