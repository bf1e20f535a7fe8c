import { ErrorCodes, ResponseError } from "vscode-languageserver";
import type { Configuration } from "./configuration.ts";
import type { WordParts } from "./exporting.ts";
import type { ImportAnswer } from "./messages.ts";
import { isFields, readText } from "./params.ts";

function readBytes(data: unknown): Uint8Array {
  const letters = readText(data, "data");
  try {
    return Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  } catch {
    throw new ResponseError(ErrorCodes.InvalidParams, "Tham số không hợp lệ: data phải là Base64");
  }
}

/** Answers about Word files. What cannot be read is an answer, not an error: the user can do something about it. */
export function registerImporting<S extends { readonly configuration: Configuration }>(
  onRequest: (method: string, answer: (params: unknown, current: S) => unknown) => void,
  load: () => Promise<WordParts>,
): void {
  onRequest("chithi/importWord", async (params, { configuration }): Promise<ImportAnswer> => {
    const bytes = readBytes(isFields(params) ? params.data : undefined);
    const { locale } = await configuration.of("");
    const { importDocx, Refusal } = await load();
    try {
      const { text, warnings } = importDocx(bytes);
      return { text, warnings: warnings.map((one) => one[locale]), refusal: null };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { text: "", warnings: [], refusal: error.text[locale] };
    }
  });
}
