import type { Looks } from "../incremental/looks.ts";
import { looksTheSame } from "../incremental/looks.ts";
import type { Diagnostic, WorkspaceFacts } from "../rules/define.ts";
import type { Draft } from "../syntax/draft.ts";
import type { CivilDate } from "../text/date.ts";
import { isoDate } from "../text/date.ts";

/** What a rule of documents found, as long as nothing changes that it looked at. */
export interface Memory {
  readonly looks: Looks;
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
  { looks, circumstances, workspace }: Memory,
  draft: Draft,
  now: Pick<Memory, "circumstances" | "workspace">,
): boolean {
  return circumstances === now.circumstances && workspace === now.workspace && looksTheSame(looks, draft);
}
