import type { Kind } from "../../kinds/kind.ts";
import { KINDS } from "../../kinds/kinds.ts";
import type { Style } from "../../styles/style.ts";
import type { DocumentNumber } from "../../syntax/draft.ts";

/** True for a number with the code of a type that has none under the guideline: “45/CV-UBND”. NĐ 30: Phụ lục I, II.3b. */
export function hasNoCode({ typeCode }: DocumentNumber, type: Kind, { kindCodes }: Style): boolean {
  return typeCode !== null && kindCodes[type.slug]?.length === 0 && KINDS.ofCode(typeCode)?.slug === type.slug;
}

/** Such a number without the code: body and drafting unit, which has to be filled in where it is not there. */
export function withoutTypeCode({ value, valueText, bodyCode }: DocumentNumber): string {
  const number = value === null ? "     " : valueText.padStart(2, "0");
  const body = bodyCode ?? "[cơ quan]";
  return `Số: ${number}/${body.includes("-") ? body : `${body}-[đơn vị soạn thảo]`}`;
}
