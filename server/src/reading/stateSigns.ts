import type { Draft } from "../syntax/draft.ts";
import { fold } from "../text/fold.ts";
import type { AppendixReference } from "./appendixReference.ts";
import { referenceBelowTitle, referenceOf } from "./appendixReference.ts";
import { lastBodyLine } from "./bodyEnd.ts";
import { bodyName } from "./committee.ts";
import { isInBody, partsInBody } from "./partsInBody.ts";

/** “Số: 12/QĐ-UBND”: the codes are parted as the State parts them. NĐ 30: Phụ lục I, II.3c. */
const STATE_NUMBER = /^số\s?:?[^/]{0,40}\/\s?(?:(?:19|20)\d\d\s?\/\s?)?[a-zđ]{1,8}\s?-/iu;
const STATE_MARK = /^(?:TM|KT|TL|TUQ|Q)\./u;
const STATE_ARCHIVE = /^lưu\s?:\s?vt(?![\p{L}\p{M}])/u;
const STATE_END = /\.\/\.$/u;

/** Bodies that write by the decree; mass organisations, whose names begin alike, do not. */
const WITH_OFFICE = ["uỷ ban nhân dân", "ubnd", "hội đồng nhân dân", "hđnd", "chính phủ"].join("|");
const OTHER_BODIES = ["thủ tướng chính phủ", "sở", "bộ(?! chính trị)", "chi cục"].join("|");
const STATE_BODY = new RegExp(`^(?:(?:văn phòng )?(?:${WITH_OFFICE})|${OTHER_BODIES})(?: |$)`, "u");

/** True for a draft that is begun: below the names of its bodies and its type, nothing says yet what form it has. */
function isBare({ number, star, signature, recipients, addressees, preamble, sections, bases }: Draft): boolean {
  const parts = [number, star, signature, recipients, addressees, preamble];
  return parts.every((part) => part === null) && sections.length === 0 && bases.length === 0;
}

/**
 * True where a draft without Quốc hiệu and Tiêu ngữ shows the State's form by two other signs. One of them must be the
 * number or the body: marks of authority and “./.” stand in documents of mass organisations as well. NĐ 30: Phụ lục I.
 */
function showsStateForm(draft: Draft): boolean {
  const { signature, recipients, issuingBody, superiorBody, lines } = draft;
  // Where the type stands above the head, the number is one of the body's first lines.
  const number = draft.number ?? partsInBody(draft).find(({ part }) => part === "number")?.at ?? null;
  const bodies = [issuingBody, superiorBody].map((body) => bodyName(body?.text ?? ""));
  const strong = [number !== null && STATE_NUMBER.test(number.text), bodies.some((name) => STATE_BODY.test(name))];
  const last = lastBodyLine(draft);
  const others = [
    STATE_MARK.test(signature?.authority?.text ?? ""),
    recipients?.entries.some(({ text }) => STATE_ARCHIVE.test(fold(text))) === true,
    last !== null && STATE_END.test(lines[last]?.whole.text.trimEnd() ?? ""),
  ];
  if (strong[1] === true && isBare(draft)) return true;
  const found = strong.filter(Boolean).length;
  return found > 0 && found + others.filter(Boolean).length >= ENOUGH;
}

const ENOUGH = 2;

/** Types that only the law on normative legal documents knows. */
const NORMATIVE_TYPE = /^(?:luật|pháp lệnh|lệnh|nghị định|thông tư|thông tư liên tịch|hiến pháp)(?: |$)/u;
/** “Số: 21/2026/TT-BCT”: a number with its year is that of a normative legal document. */
const NORMATIVE_CODE = ["tt", "ttlt", "nđ", "nq", "nqlt", "qđ", "l", "pl", "lct", "qh\\d*", "ubtvqh\\d*"].join("|");
const NORMATIVE_NUMBER = new RegExp(
  String.raw`^số\s?:?\s?[^/]{0,20}\/\s?(?:19|20)\d\d\s?\/\s?(?:${NORMATIVE_CODE})(?:[-\s]|$)`,
  "iu",
);

/** True for a normative legal document, to which the decree does not apply. NĐ 30: Điều 1. */
export function isNormative(draft: Draft): boolean {
  const { number, docType, lines, header } = draft;
  if (number !== null && NORMATIVE_NUMBER.test(number.text)) return true;
  if (number === null && NORMATIVE_NUMBER.test(`số ${referenceBelowTitle(draft)?.symbol ?? ""}`)) return true;
  if (docType !== null) return NORMATIVE_TYPE.test(fold(docType.text));
  for (let n = header?.first ?? 0; n <= (header?.last ?? -1); n++) {
    const text = lines[n]?.whole.text ?? "";
    if (text === text.toUpperCase() && NORMATIVE_TYPE.test(fold(text))) return true;
  }
  return false;
}

/** Papers that a person writes below the State's title. */
const OF_A_PERSON = /^(?:đơn|bản kiểm điểm|bản cam kết|bản tường trình|sơ yếu (?:lý|lí) lịch)(?: |$)/u;
/** How many lines below the title such a paper's name may stand. */
const HEAD_OF_A_PERSON = 12;

/** True for an application and the like: a person's paper, which nobody numbers. NĐ 30: Điều 3.3. */
export function isOfAPerson({ stateTitle, motto, number, lines }: Draft): boolean {
  const top = (stateTitle ?? motto)?.range.start.line;
  if (top === undefined || number !== null) return false;
  return lines.slice(top, top + HEAD_OF_A_PERSON).some(({ whole: { text } }) => {
    return text !== "" && text === text.toUpperCase() && OF_A_PERSON.test(fold(text));
  });
}

const OF_STATE_BODY = new RegExp(
  `(?:^|\\s)của\\s(?:(?:chủ tịch|giám đốc|bộ trưởng)\\s)?(?:${WITH_OFFICE}|${OTHER_BODIES})(?:[\\s)]|$)`,
  "u",
);

/** True where the document that a text goes with is the State's: by its symbol or body, or by the text's `last` line. */
function namesState({ lines }: Draft, reference: AppendixReference | null, last: number): boolean {
  const symbol = reference?.symbol ?? "";
  if (symbol !== "") return /^\d{1,5}\//.test(symbol);
  return STATE_END.test(lines[last]?.whole.text.trimEnd() ?? "") || OF_STATE_BODY.test(fold(reference?.text ?? ""));
}

/**
 * True for appendices in a file of their own, and for a text that a decision puts into force (“QUY CHẾ”, below it “Ban
 * hành kèm theo Quyết định số …”), which go with a State's document.
 */
function goesWithState(draft: Draft): boolean {
  if (draft.type.form === "appendix") {
    return draft.appendices.some((one) => namesState(draft, referenceOf(draft, one), one.range.end.line));
  }
  const reference = draft.number === null ? referenceBelowTitle(draft) : null;
  return reference !== null && namesState(draft, reference, lastBodyLine(draft) ?? reference.range.end.line);
}

/** True for a document on the State's form: by its title or motto, or by other signs without a Party title. */
export function isOnStateForm(draft: Draft): boolean {
  // A State's document may bear the Party's title by mistake, and a Party's the State's: the rest of the form tells.
  if (draft.partyTitle !== null) return draft.stateTitle !== null && showsStateForm(draft);
  if (isInBody(draft, "partyTitle")) return false;
  const hasTitle = draft.stateTitle !== null || draft.motto !== null || isInBody(draft, "stateTitle");
  return hasTitle || showsStateForm(draft) || goesWithState(draft);
}
