import { KINDS } from "../../kinds/kinds.ts";
import { labelled } from "../../reading/appendixLabel.ts";
import type { AppendixReference } from "../../reading/appendixReference.ts";
import { referenceOf } from "../../reading/appendixReference.ts";
import { bodyCodes } from "../../reading/bodyCode.ts";
import type { Draft } from "../../syntax/draft.ts";
import { isRealDate, numericDate } from "../../text/date.ts";
import { fold } from "../../text/fold.ts";
import type { Text } from "../define.ts";
import { defineRule } from "../define.ts";

/** A part of the reference that says something else than the document. */
interface Difference {
  readonly name: Text;
  readonly written: string;
  readonly right: string;
}

/** “27-KH/ĐU”, “27/KH-UBND”, “27/2026/NQ-HĐND”. */
const PARTS = /^(?<value>\d+)[-/](?:\d{4}\/)?(?<typeCode>[^-/]+)[-/](?<bodyCode>.+)$/u;

/** True where the reference has the codes that the header should have: then the header is reported, by its own rules. */
function isRight(draft: Draft, typeCode: string, bodyCode: string): boolean {
  const { number, issuingBody, superiorBody, type } = draft;
  const bodies = issuingBody === null ? [] : bodyCodes(issuingBody.text, superiorBody?.text ?? null).codes;
  const isType = typeCode === number?.typeCode || type.codes.includes(typeCode);
  return isType && (bodyCode === number?.bodyCode || bodies.includes(bodyCode));
}

/** What of the reference does not agree with the head of the document; blanks agree with anything. */
function differences(draft: Draft, reference: AppendixReference): Difference[] {
  const { number, placeDate, type } = draft;
  const found: Difference[] = [];
  const { symbol, date } = reference;
  const parts = PARTS.exec(symbol ?? "")?.groups;
  if (symbol !== null && parts !== undefined && number !== null && number.value !== null && number.bodyCode !== null) {
    const right = number.text.replace(/^số\s*:?\s*/iu, "").replace(/\s/g, "");
    const { value, typeCode = "", bodyCode = "" } = parts;
    const own = `${number.typeCode}/${number.bodyCode}`;
    const isOther =
      `${typeCode}/${bodyCode}`.toLowerCase() !== own.toLowerCase() && !isRight(draft, typeCode, bodyCode);
    if (Number(value) !== number.value || isOther) {
      found.push({ name: { vi: "số, ký hiệu", en: "number and symbol" }, written: symbol, right });
    }
  }
  if (date !== null && placeDate !== null && placeDate.month !== null && placeDate.year !== null) {
    const { day, month, year } = placeDate;
    const sameDay = day === null || day === date.day;
    // A header's day that no calendar has is reported by dia-danh-ngay/khong-co-that.
    const isReal = day === null || isRealDate({ day, month, year });
    if (isReal && (!sameDay || month !== date.month || year !== date.year)) {
      const right = numericDate({ day: day ?? date.day, month, year });
      found.push({ name: { vi: "ngày", en: "date" }, written: numericDate(date), right });
    }
  }
  const named = reference.type === null ? null : KINDS.named(fold(reference.type));
  if (named !== null && type.name !== "" && named.slug !== type.slug) {
    found.push({ name: { vi: "tên loại", en: "type" }, written: reference.type ?? "", right: type.name });
  }
  return found;
}

const HEAD = "Số 27-KH/ĐU\nAn Phú, ngày 14 tháng 8 năm 2026\nKẾ HOẠCH\nphát động thi đua\n-----\n";
const REST = "Danh mục kèm theo Phụ lục.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n\nPHỤ LỤC\nDanh mục việc\n";
const draft = (reference: string) => `${HEAD}${REST}(Kèm theo ${reference} của Đảng uỷ xã An Phú)`;
const STATE_HEAD =
  "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\nSố: 27/KH-UBND\nAn Phú, ngày 14 tháng 8 năm 2026\nKẾ HOẠCH\nPhát động thi đua\n\n";
const STATE_REST =
  "Danh mục kèm theo Phụ lục./.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An\n\nPhụ lục\nDANH MỤC VIỆC\n";
const stateDraft = (reference: string) =>
  `${STATE_HEAD}${STATE_REST}(Kèm theo ${reference} của Ủy ban nhân dân xã An Phú)`;

export default defineRule({
  id: "phu-luc/chi-dan-khop",
  title: "Chỉ dẫn phụ lục khớp với số, ngày, tên loại của văn bản",
  titleEn: "The reference of an appendix agrees with the document",
  why: "Chỉ dẫn thường chép từ văn bản trước rồi quên sửa; sai số, sai ngày thì phụ lục thành của văn bản khác.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "error",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: draft("Kế hoạch số 72-KH/ĐU, ngày 14/8/2026"),
      good: draft("Kế hoạch số 27-KH/ĐU, ngày 14/8/2026"),
    },
    {
      style: "hd36-2018",
      bad: draft("Kế hoạch số 27-KH/ĐU, ngày 13/8/2026"),
      good: draft("Kế hoạch số 27-KH/ĐU, ngày … tháng 8 năm 2026"),
    },
    {
      style: "hd05-2026",
      bad: draft("Chương trình số 27-KH/ĐU, ngày 14/8/2026"),
      good: draft("Kế hoạch số 27-KH/ĐU, ngày 14 tháng 8 năm 2026"),
    },
    {
      style: "hd05-2026",
      bad: draft("Kế hoạch số 27-KH/TU, ngày 14/8/2026"),
      good: draft("Kế hoạch số      -KH/ĐU, ngày 14/8/2026"),
    },
    {
      style: "nd30-2020",
      bad: stateDraft("Kế hoạch số 72/KH-UBND ngày 14 tháng 8 năm 2026"),
      good: stateDraft("Kế hoạch số 27/KH-UBND ngày 14 tháng 8 năm 2026"),
    },
    {
      style: "nd30-2020",
      bad: stateDraft("Kế hoạch số 27/KH-UBND ngày 13 tháng 8 năm 2026"),
      good: stateDraft("Kế hoạch số      /KH-UBND ngày    tháng 8 năm 2026"),
    },
  ],
  check({ draft }, report) {
    for (const appendix of labelled(draft.appendices)) {
      const reference = referenceOf(draft, appendix);
      if (reference === null) continue;
      const found = differences(draft, reference);
      if (found.length === 0) continue;
      report({
        range: reference.range,
        message: {
          vi: `Chỉ dẫn phụ lục không khớp với văn bản: ${found.map(({ name, written, right }) => `${name.vi} là “${right}”, ở đây ghi “${written}”`).join("; ")}`,
          en: `The reference does not agree with the document: ${found.map(({ name, written, right }) => `${name.en} “${right}”, here “${written}”`).join("; ")}`,
        },
        related:
          draft.number === null
            ? []
            : [{ range: draft.number.range, message: { vi: "Số và ký hiệu văn bản", en: "Number and symbol" } }],
      });
    }
  },
});
