import type { CivilDate } from "../style/date.ts";
import { isoDate } from "../style/date.ts";
import type { Draft } from "../syntax/draft.ts";
import type { Looks } from "../syntax/looks.ts";
import { looksTheSame } from "../syntax/looks.ts";
import type { Diagnostic, WorkspaceFacts } from "./define.ts";

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
