import { lastBodyLine } from "../../reading/bodyEnd.ts";
import { wantedSentence } from "../../reading/disseminationWording.ts";
import { findDissemination } from "../../syntax/dissemination.ts";
import type { Draft } from "../../syntax/draft.ts";
import { paragraphsOf } from "../../syntax/paragraphs.ts";
import { fold } from "../../text/fold.ts";
import { toInsert } from "../authoring/fixTitles.ts";
import { endOfBody, insertAfter } from "../authoring/insertion.ts";
import { defineRule } from "../define.ts";

/** The number of last lines of the body in which “không phổ biến” is looked for. */
const LAST_LINES = 6;

/** True where the document says that it must not be spread. */
function isRestricted(draft: Draft): boolean {
  const { marks, body, lines } = draft;
  if (marks.secrecy !== null) return true;
  if (marks.circulation !== null && /không phổ biến/.test(fold(marks.circulation.text))) return true;
  if (body === null) return false;
  for (let n = body.last; n >= body.first && n > body.last - LAST_LINES; n--) {
    if (/không phổ biến/.test(fold(lines[n]?.whole.text ?? ""))) return true;
  }
  return false;
}

/** In a hard-wrapped file the sentence may go over two lines. */
function standsWrapped({ hardWrapped, body, lines }: Draft): boolean {
  if (!hardWrapped || body === null) return false;
  for (const { text } of paragraphsOf(lines, body, true)) if (findDissemination(text) !== null) return true;
  return false;
}

const BODY = "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nBan Thường vụ yêu cầu:\n1. Quét dọn đường làng.\n2. Trồng cây xanh.";
const SENTENCE = "\n\nChỉ thị này phổ biến đến chi bộ.";

export default defineRule({
  id: "pho-bien/thieu",
  title: "Chỉ thị phải có câu “Chỉ thị này phổ biến đến chi bộ.”",
  titleEn: "A directive has its dissemination sentence",
  why: "Câu cuối của chỉ thị cho biết văn bản được phổ biến đến đâu; thiếu nó, nơi nhận không biết có phải đưa xuống chi bộ hay không.",
  kinds: ({ dissemination }) => dissemination === "required",
  absenceOf: "dissemination",
  appliesTo: "party",
  severity: "error",
  fix: "suggested",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: BODY, good: BODY + SENTENCE },
    {
      style: "hd36-2018",
      bad: `${BODY}\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.`,
      good: `MẬT\n\n${BODY}\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.`,
    },
    { style: "hd05-2026", bad: BODY, good: BODY + SENTENCE },
    {
      style: "hd05-2026",
      bad: `${BODY}\n3. Báo cáo kết quả.`,
      good: `${BODY}\n3. Báo cáo kết quả; Chỉ thị này không phổ biến.`,
    },
  ],
  check({ draft, office }, report) {
    if (draft.disseminations.length > 0) return;
    if (isRestricted(draft) || standsWrapped(draft)) return;
    const wanted = wantedSentence(draft.type.name, office);
    const last = lastBodyLine(draft) ?? draft.header?.last ?? null;
    const below = draft.recipients?.heading ?? draft.signature;
    report({
      range: endOfBody(draft),
      message: {
        vi: `Thiếu câu phổ biến ở cuối nội dung: “${wanted}”`,
        en: `The dissemination sentence is missing at the end of the body: “${wanted}”`,
      },
      related: below === null ? [] : [{ range: below.range, message: { vi: "Phần tiếp theo", en: "What follows it" } }],
      fix: {
        title: toInsert(wanted),
        safe: false,
        edits: [insertAfter(draft, last, wanted)],
      },
    });
  },
});
