import type { Connection } from "vscode-languageserver";
import type { ClientRequests } from "../messages.ts";
import { ErrorCodes, ResponseError } from "../protocol.ts";

/** Reads the text of a file by its address; null where there is none. Rejects where there is one that it cannot read. */
export type ReadFile = (uri: string) => Promise<string | null>;

/**
 * Files of any address: those of this machine through `local`, which a browser has not, all others through the client
 * by `chithi/readFile`. A client that does not know the request is not asked again.
 */
export function createReadFile(connection: Connection, local: ReadFile | null): ReadFile {
  let answers = true;

  async function ask(uri: string): Promise<string | null> {
    if (!answers) return null;
    try {
      const params: ClientRequests["chithi/readFile"]["params"] = { uri };
      const text: unknown = await connection.sendRequest("chithi/readFile", params);
      return typeof text === "string" ? text : null;
    } catch (error) {
      if (error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound) answers = false;
      else throw error;
      return null;
    }
  }

  return (uri) => (local !== null && uri.startsWith("file:") ? local(uri) : ask(uri));
}
