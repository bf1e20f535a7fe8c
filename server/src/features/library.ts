import type { Office } from "../configuration/configuration.ts";
import type { Text } from "../rules/define.ts";
import type { World } from "../styles/style.ts";
import type { PhraseGroup } from "../vocabulary/phrases.ts";
import { PHRASES } from "../vocabulary/phrases.ts";
import { STATE_PHRASES } from "../vocabulary/statePhrases.ts";
import type { Issuer } from "./issuer.ts";
import { fillIn } from "./issuer.ts";

/** A clause of the library, fitted to one draft. */
export interface LibraryPhrase {
  /** `[gợi ý]` is to be filled in. */
  readonly text: string;
  readonly group: PhraseGroup | "office";
}

export const GROUP_NAMES: Readonly<Record<LibraryPhrase["group"], Text>> = {
  office: { vi: "Câu mẫu của cơ quan", en: "A phrase of the office" },
  opening: { vi: "Câu mở đầu", en: "Opening" },
  request: { vi: "Câu yêu cầu", en: "Request" },
  assignment: { vi: "Phân công thực hiện", en: "Assignment" },
  deadline: { vi: "Thời hạn, chế độ báo cáo", en: "Deadline and reporting" },
};

/**
 * The clauses fit for a draft: the office's own first. `typeName`: “Chỉ thị”; null where it is not known. `world`: whose
 * documents the guideline of the draft judges.
 */
export function libraryPhrases(issuer: Issuer, office: Office, typeName: string | null, world: World): LibraryPhrase[] {
  const own = (office.phrases ?? []).map((text): LibraryPhrase => ({ text, group: "office" }));
  if (world === "state") {
    const name = typeName ?? "[tên loại]";
    return [...own, ...STATE_PHRASES.map(({ text, group }) => ({ text: text.replaceAll("{loại}", name), group }))];
  }
  const { level } = issuer;
  const fitting = PHRASES.filter(({ levels }) => levels === undefined || (level !== null && levels.includes(level)));
  return [...own, ...fitting.map(({ text, group }) => ({ text: fillIn(text, issuer, typeName), group }))];
}
