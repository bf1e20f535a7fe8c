import { DEFAULT_SETTINGS } from "../configuration/configuration.ts";
import { createEngine } from "../engine/engine.ts";
import type { DraftDocument } from "../incremental/document.ts";
import { RULES } from "../rules/index.ts";
import type { Guidelines } from "../styles/guidelines.ts";
import type { CivilDate } from "../text/date.ts";
import type { Range } from "../text/position.ts";
import { textIn } from "../text/source.ts";

/** The rule that knows what is left to fill in. */
export const PLACEHOLDERS = "noi-dung/cho-trong";

/** A place left to fill in: “[tên cơ quan]”, “…”. */
export interface Placeholder {
  readonly text: string;
  readonly range: Range;
}

/** What is left to fill in before a draft is printed, by the rule for it, whatever the settings say of that rule. */
export function placeholderFinder(
  guidelines: Guidelines,
  today: () => CivilDate,
): (document: DraftDocument) => readonly Placeholder[] {
  let engine: ReturnType<typeof createEngine> | null = null;
  return (document) => {
    engine ??= createEngine(
      RULES.filter(({ id }) => id === PLACEHOLDERS),
      guidelines,
    );
    const style = { style: guidelines.newest("party").id ?? "", reason: "tham-so" } as const;
    const found = engine.check(document, { ...DEFAULT_SETTINGS, style }, { today: today(), workspace: null });
    return found.diagnostics
      .filter(({ rule }) => rule === PLACEHOLDERS)
      .map(({ range }) => ({ text: textIn(document.source, range), range }));
  };
}
