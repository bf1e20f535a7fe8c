import { fixUntilStable } from "../../engine/fixAll.ts";
import { difference } from "../../text/difference.ts";
import { draftAction, SILENT } from "./action.ts";

/** Makes the safe fixes until none is left. `applied`: how many places they put right. */
export const fixAll = draftAction({
  parameters: {},
  run({ document, settings, check }) {
    const { document: after, applied } = fixUntilStable(document, (each) => check(each, settings));
    return { ...SILENT, edits: difference(document.source, after.source), applied };
  },
  wouldEdit: ({ document, settings, check }) =>
    check(document, settings).diagnostics.some(({ edit }) => edit?.safe === true),
  commands: [
    {
      id: "fixAll",
      title: { vi: "Sửa tất cả lỗi tự sửa được", en: "Fix all that can be fixed safely" },
      decides: {},
      offeredIn: "source",
    },
  ],
});
