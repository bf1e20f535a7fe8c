import type { ReadSet } from "../incremental/tracking.ts";
import { isCurrent } from "../incremental/tracking.ts";
import type { Diagnostic, WorkspaceFacts } from "../rules/define.ts";
import type { Draft } from "../syntax/draft.ts";
import type { CivilDate } from "../text/date.ts";
import { isoDate } from "../text/date.ts";

/** What a document rule found, and all that it depends on besides the configuration. */
export interface Memory {
  readonly reads: ReadSet;
  readonly circumstances: string;
  readonly workspace: WorkspaceFacts | null;
  readonly rulesOn: ReadonlySet<string>;
  readonly found: readonly Diagnostic[];
}

/** The days on which findings may depend. */
export function circumstancesOf(today: CivilDate, date: CivilDate | null): string {
  return `${isoDate(today)} ${date === null ? "" : isoDate(date)}`;
}

/** True when a rule would find the same again. */
export function stillHolds(
  { reads, circumstances, workspace, rulesOn }: Memory,
  draft: Draft,
  now: Pick<Memory, "circumstances" | "workspace" | "rulesOn">,
): boolean {
  const same = circumstances === now.circumstances && workspace === now.workspace && rulesOn === now.rulesOn;
  return same && isCurrent(reads, draft);
}
