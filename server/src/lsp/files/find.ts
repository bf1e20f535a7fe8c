import type { Connection } from "vscode-languageserver";
import type { ClientRequests } from "../messages.ts";
import { ErrorCodes, ResponseError } from "../protocol.ts";

/**
 * The addresses of the drafts in a folder and those below it, at most `most` of them. `stopped` is asked now and then;
 * once it is true what was found so far is the answer.
 */
export type FindFiles = (folder: string, most: number, stopped: () => boolean) => Promise<readonly string[]>;

const DRAFT = /\.chithi(?:\.md|\.txt)?$/i;

/** True for the name or address of a draft: `.chithi`, `.chithi.md`, `.chithi.txt`. */
export function isDraftName(name: string): boolean {
  return DRAFT.test(name);
}

/** Folders that hold other people's files. */
const PASSED_OVER = new Set(["node_modules"]);

/**
 * True for the name of a folder that is not searched, because it holds no drafts: `node_modules`, `.git` and the like.
 */
export function isPassedOver(name: string): boolean {
  return name.startsWith(".") || PASSED_OVER.has(name);
}

/** Drafts of any folder: `local` looks on this machine, which a browser cannot; else the client by `chithi/findFiles`. */
export function createFindFiles(connection: Connection, local: FindFiles | null): FindFiles {
  let answers = true;

  async function ask(folder: string, most: number): Promise<readonly string[]> {
    if (!answers) return [];
    try {
      const params: ClientRequests["chithi/findFiles"]["params"] = { folder, most };
      const found: unknown = await connection.sendRequest("chithi/findFiles", params);
      if (!Array.isArray(found)) return [];
      return found.filter((uri): uri is string => typeof uri === "string" && isDraftName(uri)).slice(0, most);
    } catch (error) {
      if (error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound) answers = false;
      else throw error;
      return [];
    }
  }

  return (folder, most, stopped) =>
    local !== null && folder.startsWith("file:") ? local(folder, most, stopped) : ask(folder, most);
}
