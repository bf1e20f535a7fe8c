import { difference } from "../../text/difference.ts";
import { breaksToJoin, joinLines as join } from "../joinLines.ts";
import { draftAction, refused, SILENT } from "./action.ts";

const NONE = { vi: "Không có dòng nào bị ngắt cần nối", en: "There are no broken lines to join" };

/** Joins the lines that the width or the end of a page broke. `joined`: how many line breaks the edits take away. */
export const joinLines = draftAction({
  parameters: {},
  run({ document, rules }) {
    const { document: after, joined } = join(document, rules);
    if (joined === 0) return { ...refused(NONE), joined };
    const done = {
      vi: `Đã nối ${joined} chỗ ngắt dòng`,
      en: `Joined ${joined} line ${joined === 1 ? "break" : "breaks"}`,
    };
    return { ...SILENT, edits: difference(document.source, after.source), done, joined };
  },
  wouldEdit: ({ document, rules }) => breaksToJoin(document, rules).length > 0,
  commands: [
    {
      id: "joinLines",
      title: { vi: "Nối dòng bị ngắt", en: "Join the broken lines" },
      decides: {},
      offeredIn: "header",
    },
  ],
});
