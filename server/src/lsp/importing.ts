import type { CancellationToken } from "vscode-languageserver";
import { Failure } from "../service.ts";
import type { Handlers } from "./handlers.ts";
import { cancelled, longWork } from "./longWork.ts";
import type { ImportAnswer } from "./messages.ts";
import { isFields, readText } from "./params.ts";
import { ErrorCodes, ResponseError } from "./protocol.ts";
import type { Session } from "./session.ts";
import { inSlices } from "./transport/turns.ts";

/** The bytes that a client sends as letters. Throws where they are no Base64. */
export function readBytes(data: unknown): Uint8Array {
  const letters = readText(data, "data");
  try {
    return Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  } catch {
    throw new ResponseError(ErrorCodes.InvalidParams, "Tham số không hợp lệ: data phải là Base64");
  }
}

const IMPORTING = { vi: "Đọc tệp Word", en: "Reading the Word file" };

/** Reads a Word file in slices, with progress. Throws a Failure where it is refused, and an error of the request where reading was stopped. */
export async function readWordFile(session: Session, params: unknown, bytes: Uint8Array, token: CancellationToken) {
  const { locale } = await session.configuration.of("");
  const { importing } = await session.loadWord();
  const work = { session, params, title: IMPORTING[locale], token };
  const imported = await longWork(work, (stop, report) =>
    inSlices(importing(bytes), () => {
      report();
      return !stop.isCancellationRequested;
    }),
  );
  if (imported === null) throw cancelled();
  return imported;
}

/** Answers about Word files. What cannot be read is an answer, not an error: the user can do something about it. */
export function registerImporting({ onRequest }: Handlers): void {
  onRequest("chithi/importWord", async (params, session, token): Promise<ImportAnswer> => {
    const bytes = readBytes(isFields(params) ? params.data : undefined);
    const { locale } = await session.configuration.of("");
    try {
      const { text, warnings } = await readWordFile(session, params, bytes, token);
      return { text, warnings: warnings.map((one) => one[locale]), refusal: null };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return { text: "", warnings: [], refusal: error.text[locale] };
    }
  });
}
