import type { CancellationToken } from "vscode-languageserver";
import { isFields } from "./params.ts";
import { LSPErrorCodes, ResponseError } from "./protocol.ts";
import type { Session } from "./session.ts";

/** Says that work goes on: how much of it is done in percent, and that in words, where it is known. */
export type Report = (percentage?: number, message?: string) => void;

export interface LongWork {
  readonly session: Pick<Session, "connection" | "abilities">;
  /** Of the request, which may carry a `workDoneToken`. */
  readonly params: unknown;
  readonly title: string;
  readonly token: CancellationToken;
}

/**
 * Does work that may take long, shown to the user from its first report on, with a way to stop it: by the client's own
 * token where it has given one. Stopped is what `stop` tells the work.
 */
export async function longWork<R>(
  { session: { connection, abilities }, params, title, token }: LongWork,
  work: (stop: CancellationToken, report: Report) => Promise<R>,
): Promise<R> {
  const given = isFields(params) ? params.workDoneToken : undefined;
  const own = given === undefined && abilities.progress ? await connection.window.createWorkDoneProgress() : null;
  const shown =
    own ??
    (typeof given === "string" || typeof given === "number" ? connection.window.attachWorkDoneProgress(given) : null);
  let began = false;
  const report: Report = (percentage, message) => {
    if (!began) shown?.begin(title, percentage === undefined ? undefined : 0, undefined, own !== null);
    began = true;
    if (percentage !== undefined) shown?.report(percentage, message ?? "");
  };
  try {
    return await work(own === null ? token : eitherToken(token, own.token), report);
  } finally {
    if (began) shown?.done();
  }
}

/** What a request ends with whose work was stopped. */
export function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "Yêu cầu đã bị huỷ");
}

/** Cancelled as soon as one of two is. */
function eitherToken(a: CancellationToken, b: CancellationToken): CancellationToken {
  return {
    get isCancellationRequested() {
      return a.isCancellationRequested || b.isCancellationRequested;
    },
    onCancellationRequested: (...args) => {
      const both = [a.onCancellationRequested(...args), b.onCancellationRequested(...args)];
      return { dispose: () => both.forEach((one) => void one.dispose()) };
    },
  };
}
