import type { DraftDocument } from "../incremental/document.ts";
import { blanksLeft } from "../reading/blanks.ts";
import { covers, readSuppressions } from "../reading/suppress.ts";
import type { Rule } from "../rules/define.ts";
import type { Range } from "../text/position.ts";
import { textIn } from "../text/source.ts";

/** A place left to fill in: “[tên cơ quan]”, “…”. */
export interface Placeholder {
  readonly text: string;
  readonly range: Range;
}

/**
 * What is left to fill in before a draft is printed, whatever the settings say of the rules that tell of it. A comment in
 * the draft that suppresses such a rule says that the place stays as it is. None in the block of a copy that stands alone.
 */
export function placeholders({ draft, source }: DraftDocument, rules: readonly Rule[]): readonly Placeholder[] {
  if (draft.type.form === "copy") return [];
  const telling = rules.filter(({ tellsBlanks }) => tellsBlanks === true);
  const suppressions = readSuppressions(draft);
  return blanksLeft(draft)
    .filter(({ range }) => !telling.some(({ id }) => suppressions.some((one) => covers(one, id, range))))
    .map(({ range }) => ({ text: textIn(source, range), range }));
}
