import type { CivilDate } from "../style/date.ts";
import { isoDate } from "../style/date.ts";
import type { Draft } from "../syntax/draft.ts";
import type { Diagnostic, WorkspaceFacts } from "./define.ts";

/** What a rule of documents found, as long as nothing changes that it looked at. */
export interface Memory {
  /** The parts of the draft that it read, as they were. Unchanged parts are the same objects from edit to edit. */
  readonly read: ReadonlyMap<keyof Draft, unknown>;
  readonly circumstances: string;
  readonly workspace: WorkspaceFacts | null;
  readonly found: readonly Diagnostic[];
}

/** The days on which findings may depend. */
export function circumstancesOf(today: CivilDate, date: CivilDate | null): string {
  return `${isoDate(today)} ${date === null ? "" : isoDate(date)}`;
}

/** True when a rule would find the same again. */
export function stillHolds(
  { read, circumstances, workspace }: Memory,
  draft: Draft,
  now: Pick<Memory, "circumstances" | "workspace">,
): boolean {
  if (circumstances !== now.circumstances || workspace !== now.workspace) return false;
  for (const [part, value] of read) if (draft[part] !== value) return false;
  return true;
}

/** The draft again, with a record of what is read of it. */
export function recorded(draft: Draft): { draft: Draft; read: Map<keyof Draft, unknown> } {
  const read = new Map<keyof Draft, unknown>();
  const watched = new Proxy(draft, {
    get(target, part: keyof Draft) {
      read.set(part, target[part]);
      return target[part];
    },
  });
  return { draft: watched, read };
}
