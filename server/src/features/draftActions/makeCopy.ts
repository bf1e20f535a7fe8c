import { difference } from "../../text/difference.ts";
import { COPY_TYPES } from "../makeCopy/form.ts";
import { canCopy, makeCopy as copy } from "../makeCopy.ts";
import { draftAction, SILENT } from "./action.ts";

/**
 * Appends the block of a certified copy, and selects its first place to fill in. `forms`: the kinds between which the
 * user must choose first, and then there are no edits; else empty.
 */
export const makeCopy = draftAction({
  parameters: { form: { oneOf: COPY_TYPES, optional: true } },
  run({ document, settings, today, guidelines }, { form }) {
    const { document: after, forms, refusal, selection } = copy(document, settings, form, today, guidelines);
    return { ...SILENT, edits: difference(document.source, after.source), forms, refusal, selection };
  },
  wouldEdit: ({ document, settings, today, guidelines }, { form }) =>
    canCopy(document, settings, form, today, guidelines),
  commands: [
    {
      id: "makeCopy",
      title: { vi: "Lập bản sao", en: "Make a certified copy" },
      asks: true,
      decides: {},
      offeredIn: "header",
    },
  ],
});
