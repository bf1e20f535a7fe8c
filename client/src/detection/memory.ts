import type { Memento } from "vscode";

/** What the user said of a file that looks like a draft. */
export type Answer = "yes" | "no";

export interface Memory {
  /** What was said of the file, or of a folder that it lies in; undefined before anything was. */
  of(uri: string): Answer | undefined;
  remember(uri: string, answer: Answer): Thenable<void>;
  /** Files in this folder, and in those below it, are not asked about again. */
  neverIn(folder: string): Thenable<void>;
}

/** The most answers that are kept; the oldest are dropped first. */
const MOST = 500;
const KEY = "chithi.detect";

interface Stored {
  /** By address, the newest last. A folder's ends in “/”. */
  readonly answers: readonly (readonly [string, Answer])[];
}

/** Keeps the answers from one session to the next. */
export function createMemory(memento: Pick<Memento, "get" | "update">): Memory {
  const stored = () => memento.get<Stored>(KEY)?.answers ?? [];
  const put = (address: string, answer: Answer) => {
    const others = stored().filter(([other]) => other !== address);
    return memento.update(KEY, { answers: [...others, [address, answer] as const].slice(-MOST) } satisfies Stored);
  };
  return {
    of(uri) {
      const known = stored();
      return (known.find(([address]) => address === uri) ??
        known.find(([address]) => address.endsWith("/") && uri.startsWith(address)))?.[1];
    },
    remember: put,
    neverIn: (folder) => put(folder.endsWith("/") ? folder : `${folder}/`, "no"),
  };
}
