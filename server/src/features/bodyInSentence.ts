import { stateBodyInSentence } from "../reading/stateBodies.ts";
import { isOnStateForm } from "../reading/stateSigns.ts";
import { titleCase } from "../reading/titleCase.ts";
import type { Draft } from "../syntax/draft.ts";
import { fold } from "../text/fold.ts";

/** How the names of bodies begin inside a sentence; the longer before the shorter. */
const STARTS: readonly string[] = [
  ...["Ban Chấp hành Trung ương", "Ban Chấp hành", "Ban Thường vụ", "Bộ Chính trị", "Ban Bí thư", "Thường trực"],
  ...["Uỷ ban Kiểm tra", "Văn phòng", "Ban Tuyên giáo và Dân vận", "Ban Tuyên giáo", "Ban Dân vận", "Ban Tổ chức"],
  ...["Ban Nội chính", "Ban Xây dựng Đảng", "Ban Chỉ đạo", "Hội đồng", "Tiểu ban", "Trung ương"],
  ...["Tỉnh uỷ", "Thành uỷ", "Huyện uỷ", "Quận uỷ", "Thị uỷ", "Đảng uỷ", "Đảng bộ", "Chi bộ"],
];
const LEVELS = ["đặc khu", "thành phố", "thị xã", "thị trấn", "tỉnh", "huyện", "quận", "xã", "phường"];

/** The name of a body in capitals as a sentence writes it: “BAN THƯỜNG VỤ ĐẢNG UỶ XÃ AN PHÚ” → “Ban Thường vụ Đảng uỷ xã An Phú”. */
export function bodyInSentence(name: string): string {
  let rest = name.trim().replace(/\s+/g, " ");
  const parts: string[] = [];
  for (;;) {
    const folded = fold(rest);
    const begins = (start: string) => folded === fold(start) || folded.startsWith(`${fold(start)} `);
    const start = STARTS.find(begins) ?? LEVELS.find(begins);
    if (start === undefined) break;
    parts.push(start);
    rest = rest.slice(start.length).trimStart();
  }
  return [...parts, ...(rest === "" ? [] : [titleCase(rest)])].join(" ");
}

/** Who issued a draft, as a citation of it says: its author, else the body in its header. Null where neither is there. */
export function citedBody(draft: Draft): string | null {
  const { author, issuingBody } = draft;
  const name = author?.text.replace(/^của\s+/iu, "") ?? issuingBody?.text;
  if (name === undefined || /[[\]]/.test(name)) return null;
  return (isOnStateForm(draft) ? stateBodyInSentence(name) : null) ?? bodyInSentence(name);
}
