import type { Text } from "../../text/bilingual.ts";
import { difference } from "../../text/difference.ts";
import type { SectionAction } from "../sections.ts";
import { editSection, gapsInNumbers, renumberSections, SECTION_ACTIONS } from "../sections.ts";
import type { DraftCommand, Warning } from "./action.ts";
import { draftAction, refused, SILENT } from "./action.ts";

const PARAMETERS = { position: "position", action: { oneOf: SECTION_ACTIONS } } as const;

const command = (id: string, action: SectionAction, title: Text): DraftCommand<typeof PARAMETERS> => ({
  id,
  title,
  decides: { action },
  offeredIn: "body",
});

/** `count`: how many references name a section whose level or place has changed. */
function toLookAt(count: number): Warning | null {
  if (count === 0) return null;
  return {
    brief: { vi: `còn ${count} chỗ nhắc đến để xem lại`, en: `${count} references left to look at` },
    sentence: {
      vi: `Còn ${count} chỗ nhắc đến các đề mục vừa đổi cấp (“điểm …, khoản …”) hoặc đổi chỗ (“các mục 2-4”): hãy xem và sửa lại cho khớp`,
      en: `${count} references name sections whose level or place has changed: look them through`,
    },
  };
}

/** Renumbers all sections, or moves the one at the position; the caret goes to where it then begins. */
export const editSections = draftAction({
  parameters: PARAMETERS,
  run({ document, settings, check, rules }, { position, action }) {
    const {
      document: after,
      reason,
      start,
      references,
    } = action === "renumber"
      ? renumberSections(document, (each) => check(each, settings), rules)
      : editSection(document, position, action);
    if (reason !== null) return refused(reason);
    return {
      ...SILENT,
      edits: difference(document.source, after.source),
      warning: toLookAt(references),
      selection: start === null ? null : { start, end: start },
    };
  },
  wouldEdit: ({ document, settings, check, rules }, { action }) =>
    action === "renumber" ? gapsInNumbers(check(document, settings), rules).length > 0 : null,
  commands: [
    command("moveSectionUp", "up", { vi: "Đưa đề mục lên trên", en: "Move the section up" }),
    command("moveSectionDown", "down", { vi: "Đưa đề mục xuống dưới", en: "Move the section down" }),
    command("promoteSection", "promote", { vi: "Nâng đề mục lên một cấp", en: "Promote the section" }),
    command("demoteSection", "demote", { vi: "Hạ đề mục xuống một cấp", en: "Demote the section" }),
    command("liftSection", "lift", { vi: "Bỏ số của đề mục", en: "Take the section's number off" }),
    command("renumber", "renumber", { vi: "Đánh lại số đề mục", en: "Renumber the sections" }),
  ],
});
