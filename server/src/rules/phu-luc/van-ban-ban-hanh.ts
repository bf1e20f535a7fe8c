import { referenceBelowTitle } from "../../reading/appendixReference.ts";
import type { Citation } from "../../reading/citations.ts";
import { citationKey, readCitations } from "../../reading/citations.ts";
import type { Draft } from "../../syntax/draft.ts";
import { numericDate } from "../../text/date.ts";
import { fold } from "../../text/fold.ts";
import { LETTERS } from "../../text/letters.ts";
import { fileName } from "../authoring/fileName.ts";
import type { FiledDraft, Text } from "../define.ts";
import { defineRule } from "../define.ts";

const PARTY = "QUY CHẾ\nlàm việc của Đảng uỷ xã An Phú\n";
const STATE = "QUY CHẾ\nLàm việc của Ủy ban nhân dân xã An Phú\n";
const ARTICLES = "\n\nĐiều 1. Phạm vi\n\nĐiều 2. Hiệu lực";

const NO_WORD = new RegExp(`[^${LETTERS}\\d]+`, "gu");

/** Letters and figures alone: neither marks, blanks nor case count where names are compared. */
function bare(text: string): string {
  return fold(text).replace(NO_WORD, " ").trim();
}

/** The text's own name: “quy chế làm việc của đảng uỷ xã an phú”. */
function nameOf({ type, abstract }: Draft): string {
  return bare(`${type.name} ${abstract?.text ?? ""}`);
}

/** What a decision puts into force, by its abstract: behind “ban hành”; null where it puts nothing into force. */
function issued(abstract: string | null): string | null {
  return /(?:^| )ban hành (.+)$/u.exec(bare(abstract ?? ""))?.[1] ?? null;
}

/** True where a decision puts the draft into force; null where it does not say what it does. */
function issues(decision: FiledDraft, draft: Draft): boolean | null {
  const name = issued(decision.abstract);
  const own = nameOf(draft);
  return name === null || draft.abstract === null ? null : name.includes(own) || own.includes(name);
}

function dayOf(date: FiledDraft["date"]): string | null {
  if (date === null || date.day === null || date.month === null || date.year === null) return null;
  return numericDate({ day: date.day, month: date.month, year: date.year });
}

/** What of a reference differs from the decision with its number. */
function differences(draft: Draft, decision: FiledDraft, { date }: Citation): Text[] {
  const same = issues(decision, draft);
  const years = [date?.year ?? null, decision.date?.year ?? null];
  // Numbers begin anew: the decision of another year is another one.
  if (same !== true && !years.includes(null) && years[0] !== years[1]) return [];
  const [here, there] = [dayOf(date), dayOf(decision.date)];
  return [
    ...(here !== null && there !== null && here !== there
      ? [{ vi: `ngày là ${there}, ở đây ghi ${here}`, en: `its date is ${there}, here ${here}` }]
      : []),
    ...(same === false
      ? [
          {
            vi: `văn bản ấy ban hành “${issued(decision.abstract)}”`,
            en: `it puts “${issued(decision.abstract)}” into force`,
          },
        ]
      : []),
  ];
}

export default defineRule({
  id: "phu-luc/van-ban-ban-hanh",
  title: "Quy chế, quy định khớp với quyết định ban hành nó trong cùng thư mục",
  titleEn: "A text agrees with the decision in the folder that puts it into force",
  why: "Dòng “(Ban hành kèm theo Quyết định số …)” thường ghi trước khi quyết định có số, ngày; quyết định và văn bản kèm theo phải cùng tên, đúng số và ngày.",
  kinds: ({ form }) => form === "titled",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "workspace",
  // In the folder of the examples lie two decisions of 12/6/2026: 15-QĐ/ĐU and 15/QĐ-UBND, each with the rules of its body.
  examples: [
    {
      style: "hd36-2018",
      bad: `${PARTY}(ban hành kèm theo Quyết định số 15-QĐ/ĐU, ngày 21/6/2026 của Ban Thường vụ Đảng uỷ)${ARTICLES}`,
      good: `${PARTY}(ban hành kèm theo Quyết định số 15-QĐ/ĐU, ngày 12/6/2026 của Ban Thường vụ Đảng uỷ)${ARTICLES}`,
    },
    {
      style: "hd36-2018",
      bad: `QUY CHẾ\nchi tiêu nội bộ\n(kèm theo Quyết định số 15-QĐ/ĐU, ngày 12/6/2026 của Ban Thường vụ Đảng uỷ)${ARTICLES}`,
      good: `${PARTY}(kèm theo Quyết định số 15-QĐ/ĐU, ngày 12/6/2026 của Ban Thường vụ Đảng uỷ)${ARTICLES}`,
    },
    {
      style: "hd05-2026",
      bad: `${PARTY}(ban hành kèm theo Quyết định số 51-QĐ/ĐU, ngày 12/6/2026 của Ban Thường vụ Đảng uỷ)${ARTICLES}`,
      good: `QUY CHẾ\nchi tiêu nội bộ\n(ban hành kèm theo Quyết định số 51-QĐ/ĐU, ngày 12/6/2026 của Ban Thường vụ Đảng uỷ)${ARTICLES}`,
    },
    {
      style: "hd05-2026",
      bad: `${PARTY}(ban hành kèm theo Quyết định số 15-QĐ/ĐU, ngày 11/6/2026 của Ban Thường vụ Đảng uỷ)${ARTICLES}`,
      good: `${PARTY}(ban hành kèm theo Quyết định số      -QĐ/ĐU, ngày     tháng 6 năm 2026)${ARTICLES}`,
    },
    {
      style: "nd30-2020",
      bad: `${STATE}(Kèm theo Quyết định số 15/QĐ-UBND ngày 13 tháng 6 năm 2026 của Ủy ban nhân dân xã An Phú)${ARTICLES}`,
      good: `${STATE}(Kèm theo Quyết định số 15/QĐ-UBND ngày 12 tháng 6 năm 2026 của Ủy ban nhân dân xã An Phú)${ARTICLES}`,
    },
    {
      style: "nd30-2020",
      bad: `${STATE}(Kèm theo Quyết định số 16/QĐ-UBND ngày 12 tháng 6 năm 2026 của Ủy ban nhân dân xã An Phú)${ARTICLES}`,
      good: `QUY ĐỊNH\nVề tiếp công dân\n(Kèm theo Quyết định số 16/QĐ-UBND ngày 12 tháng 6 năm 2026 của Ủy ban nhân dân xã An Phú)${ARTICLES}`,
    },
  ],
  check({ draft, workspace }, report) {
    const reference = workspace === null ? null : referenceBelowTitle(draft);
    const [citation] = reference === null ? [] : readCitations(reference.text);
    if (workspace === null || reference === null || citation === undefined) return;
    const numbered = workspace.numbered(draft);
    const key = citationKey(citation);
    const [decision, second] = numbered.filter((one) => one.key === key);
    if (decision === undefined) {
      const [meant, other] = numbered.filter((one) => issues(one, draft) === true);
      if (meant === undefined || other !== undefined) return;
      report({
        range: reference.range,
        message: {
          vi: `Văn bản ban hành nó là ${meant.text} (“${fileName(meant.uri)}”), ở đây ghi “${citation.symbol.text}”`,
          en: `What puts it into force is ${meant.text} (“${fileName(meant.uri)}”), here “${citation.symbol.text}”`,
        },
      });
      return;
    }
    const found = second === undefined ? differences(draft, decision, citation) : [];
    if (found.length === 0) return;
    report({
      range: reference.range,
      message: {
        vi: `Không khớp với ${decision.text} (“${fileName(decision.uri)}”): ${found.map(({ vi }) => vi).join("; ")}`,
        en: `Does not agree with ${decision.text} (“${fileName(decision.uri)}”): ${found.map(({ en }) => en).join("; ")}`,
      },
    });
  },
});
