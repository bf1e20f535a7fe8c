import { KINDS } from "../kinds/kinds.ts";
import { component } from "./component.ts";
import type { DocumentNumber, PlaceDate } from "./draft.ts";
import { readNumber, readPlaceDate } from "./patterns.ts";
import type { Token } from "./tokens.ts";
import { stretchOf } from "./tokens.ts";

/** A token read as number and symbol; null where it is none. */
export function numberOf(token: Token): DocumentNumber | null {
  const parts = readNumber(token.item.segment.text);
  return parts === null ? null : { ...component([stretchOf(token)]), ...parts };
}

/**
 * The number of a State's letter by meaning: “Số: 3722/VPCP-CN” has no code of a type, but those of the body and of the
 * unit that drafted it. NĐ 30: Phụ lục I, II.3b.
 */
export function letterNumber(number: DocumentNumber | null): DocumentNumber | null {
  if (number === null || number.typeCode === null || KINDS.ofCode(number.typeCode) !== null) return number;
  const { typeCode, bodyCode } = number;
  return { ...number, typeCode: null, bodyCode: bodyCode === null ? typeCode : `${typeCode}-${bodyCode}` };
}

/** A token read as place and date; null where it is none. */
export function placeDateOf(token: Token): PlaceDate | null {
  const parts = readPlaceDate(token.item.segment.text);
  return parts === null ? null : { ...component([stretchOf(token)]), ...parts };
}
