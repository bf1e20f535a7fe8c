import type { Forms } from "./style.ts";

/**
 * The line of number and symbol as a guideline writes it: “Số 05-CT/TU”, “Số: 05/CT-UBND”, and “Số: 12/UBND-VX” of a
 * letter without a code of its type. `value`: the digits, or the blank that stands for them.
 */
export function numberLine({ number }: Forms, value: string, typeCode: string | null, bodyCode: string): string {
  const { colon, beforeType, beforeBody } = number;
  const symbol = typeCode === null ? bodyCode : `${typeCode}${beforeBody}${bodyCode}`;
  return `Số${colon} ${value}${beforeType}${symbol}`;
}
