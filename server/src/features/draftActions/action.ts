import type { Settings } from "../../configuration/configuration.ts";
import type { DraftDocument } from "../../incremental/document.ts";
import type { CheckResult, Rule } from "../../rules/define.ts";
import type { Guidelines } from "../../styles/guidelines.ts";
import type { Text } from "../../text/bilingual.ts";
import type { CivilDate } from "../../text/date.ts";
import type { Position, Range, TextEdit } from "../../text/position.ts";

/** The type of one parameter of a request, as data: the language server reads and checks the wire by it. */
export type Parameter = "position" | { readonly oneOf: readonly string[]; readonly optional?: true };
export type Parameters = Readonly<Record<string, Parameter>>;

type ValueOf<P> = P extends "position"
  ? Position
  : P extends { readonly oneOf: readonly (infer W)[]; readonly optional: true }
    ? W | null
    : P extends { readonly oneOf: readonly (infer W)[] }
      ? W
      : never;

/** The values for `Parameters`. An optional one that was left out is null. */
export type RequestOf<P> = { readonly [Name in keyof P]: ValueOf<P[Name]> };

/** What an action works on. `check` is the check of the service, whose last answer is remembered. */
export interface ActionContext {
  readonly document: DraftDocument;
  readonly settings: Settings;
  readonly check: (document: DraftDocument, settings: Settings) => CheckResult;
  readonly today: CivilDate;
  readonly guidelines: Guidelines;
  /** The rules that the check runs. */
  readonly rules: readonly Rule[];
}

/** What is left for the drafter to look at after the edits: in a few words for a title, and as a sentence. */
export interface Warning {
  readonly brief: Text;
  readonly sentence: Text;
}

/** What an action would do. Nothing is changed before the client applies the edits. */
export interface Outcome {
  /** Edits of the present text; empty where nothing is to be done. */
  readonly edits: readonly TextEdit[];
  /** Why there are no edits: a sentence without its full stop. Null where there are some. */
  readonly refusal: Text | null;
  /** What the edits did, told to the user after they were applied; null where the eye sees it. */
  readonly done: Text | null;
  readonly warning: Warning | null;
  /** Where the caret goes, or what it selects, in the text after the edits; null: it stays. */
  readonly selection: Range | null;
}

/** An outcome that only edits. */
export const SILENT: Omit<Outcome, "edits"> = { refusal: null, done: null, warning: null, selection: null };

/** The outcome that changes nothing, and says why. */
export function refused(refusal: Text): Outcome {
  return { ...SILENT, edits: [], refusal };
}

/** A way for the user to reach an action: the command `chithi.<id>` of VS Code, and a code action in every editor. */
export interface DraftCommand<P extends Parameters = Parameters> {
  readonly id: string;
  readonly title: Text;
  /** True where VS Code asks the user something first: the title in its palette ends with “…”. */
  readonly asks?: true;
  /** The parameters that this command decides. The position is the caret's; others are left out. */
  readonly decides: Partial<RequestOf<P>>;
  /**
   * Where the caret must be for the code action to be offered: in the header, in the body, or anywhere, where it is a
   * fix of the whole source that an editor may run on save (`source.fixAll`).
   */
  readonly offeredIn: "header" | "body" | "source";
}

/**
 * Something that is done to a draft as a whole, or to a section of it. Its request is `chithi/<key in the table>`,
 * with the document's `uri` and the parameters. To add one, write it next to its feature and list it in `table.ts`.
 */
export interface DraftAction<P extends Parameters = Parameters, O extends Outcome = Outcome> {
  readonly parameters: P;
  readonly run: (context: ActionContext, request: RequestOf<P>) => O;
  /**
   * Tells whether `run` would edit, where that costs far less than running it; null where only running tells. An editor
   * that resolves code actions late (`codeAction/resolve`) then waits for `run` only once the user has chosen.
   */
  readonly wouldEdit: (context: ActionContext, request: RequestOf<P>) => boolean | null;
  readonly commands: readonly DraftCommand<P>[];
}

/** Lets the compiler infer the types of an action. */
export function draftAction<const P extends Parameters, O extends Outcome>(action: DraftAction<P, O>) {
  return action;
}
