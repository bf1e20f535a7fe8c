import type { CancellationToken, Connection } from "vscode-languageserver";
import type { Configuration } from "./configuration.ts";
import type { WordParts } from "./exporting.ts";
import type { LongWork } from "./longWork.ts";
import { cancelled, longWork } from "./longWork.ts";
import type { ImportAnswer } from "./messages.ts";
import { isFields, readText } from "./params.ts";
import { ErrorCodes, ResponseError } from "./protocol.ts";

function readBytes(data: unknown): Uint8Array {
  const letters = readText(data, "data");
  try {
    return Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  } catch {
    throw new ResponseError(ErrorCodes.InvalidParams, "Tham số không hợp lệ: data phải là Base64");
  }
}

const IMPORTING = { vi: "Đọc tệp Word", en: "Reading the Word file" };

/** What holds from `initialize` on. */
interface ImportingSession {
  readonly configuration: Configuration;
  readonly abilities: LongWork["abilities"];
}

/** Answers about Word files. What cannot be read is an answer, not an error: the user can do something about it. */
export function registerImporting<S extends ImportingSession>(
  onRequest: (method: string, answer: (params: unknown, current: S, token: CancellationToken) => unknown) => void,
  { connection, load }: { readonly connection: Connection; readonly load: () => Promise<WordParts> },
): void {
  onRequest("chithi/importWord", async (params, { configuration, abilities }, token): Promise<ImportAnswer> => {
    const bytes = readBytes(isFields(params) ? params.data : undefined);
    const { locale } = await configuration.of("");
    const { importing, inSlices, Refusal } = await load();
    try {
      const work = { connection, abilities, params, title: IMPORTING[locale], token };
      const imported = await longWork(work, (stop, report) =>
        inSlices(importing(bytes), () => {
          report();
          return !stop.isCancellationRequested;
        }),
      );
      if (imported === null) throw cancelled();
      const { text, warnings } = imported;
      return { text, warnings: warnings.map((one) => one[locale]), refusal: null };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { text: "", warnings: [], refusal: error.text[locale] };
    }
  });
}
