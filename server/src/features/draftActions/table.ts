import type { Parameters as ActionParameters, DraftAction, DraftCommand, Outcome, RequestOf } from "./action.ts";
import { editSections } from "./editSections.ts";
import { fixAll } from "./fixAll.ts";
import { joinLines } from "./joinLines.ts";
import { makeCopy } from "./makeCopy.ts";
import { moveToNewest } from "./moveToNewest.ts";

/**
 * All draft actions by the names of their requests. The requests, the code actions, the commands of VS Code and their
 * titles in the manifest are made from this table.
 */
const DRAFT_ACTIONS = { fixAll, moveToNewest, makeCopy, joinLines, editSections } as const;

export type ActionName = keyof typeof DRAFT_ACTIONS;
export type ActionRequest<N extends ActionName> = Parameters<(typeof DRAFT_ACTIONS)[N]["run"]>[1];
export type ActionOutcome<N extends ActionName> = ReturnType<(typeof DRAFT_ACTIONS)[N]["run"]>;

/** A command with the action that it runs. */
export interface ListedCommand extends DraftCommand {
  readonly action: ActionName;
}

/** An action whose own types do not matter: by its name as a client wrote it. */
export function actionNamed(name: ActionName): DraftAction<ActionParameters, Outcome> {
  return DRAFT_ACTIONS[name] as unknown as DraftAction<ActionParameters, Outcome>;
}

export const ACTION_NAMES = Object.keys(DRAFT_ACTIONS) as readonly ActionName[];

/** The commands of all actions, in the order of the table. */
export const DRAFT_COMMANDS: readonly ListedCommand[] = ACTION_NAMES.flatMap((action) =>
  actionNamed(action).commands.map((command) => ({ ...command, action })),
);

/** The request of a command: what it decides, the caret where a position is asked for, and null for all else. */
export function requestOf({ action, decides }: ListedCommand, position: RequestOf<{ at: "position" }>["at"]) {
  const names = Object.entries(actionNamed(action).parameters);
  return Object.fromEntries(
    names.map(([name, parameter]) => [name, decides[name] ?? (parameter === "position" ? position : null)]),
  ) as RequestOf<ActionParameters>;
}
