import { PARTY_ORGANISATIONS } from "../vocabulary/committees.ts";
import { bodyName, roleOf } from "./committee.ts";

/** Whether these may have a superior at all, and whether a ban thường vụ may stand there, others ask. */
const ALONE = /^(?:tỉnh uỷ |quân uỷ |ban thường vụ$|thường trực$|ban chấp hành$)/;

/**
 * The superior that should stand above a Party body in a header, in capitals: “TỈNH UỶ …” for “ĐẢNG BỘ TỈNH …” and the
 * other way; null where `superiorBody` is right.
 */
export function rightSuperior(issuingBody: string, superiorBody: string): string | null {
  const issuing = bodyName(issuingBody);
  const superior = bodyName(superiorBody);
  if (ALONE.test(issuing)) return null;
  const role = roleOf(issuing);
  const above = roleOf(superior);
  const text = superiorBody.replace(/\s+/g, " ");
  if (role === "organ" && above === "partyOrganisation") {
    const pair = PARTY_ORGANISATIONS.find(([organisation]) => superior.startsWith(`${organisation} `));
    return pair === undefined ? null : `${pair[1]}${text.slice(pair[0].length)}`.toUpperCase();
  }
  if ((role === "committee" || role === "branch") && above === "committee") {
    const pair = PARTY_ORGANISATIONS.find(([, committee]) => superior.startsWith(`${committee} `));
    return pair === undefined ? null : `${pair[0]}${text.slice(pair[1].length)}`.toUpperCase();
  }
  // A workplace's own name: “CHÍNH PHỦ” for “ĐẢNG BỘ CHÍNH PHỦ”. The army's levels are left to the army.
  if ((role === "committee" || role === "branch") && (above === "state" || /^(?:chính phủ|quốc hội)$/.test(superior))) {
    return /^(?:quân|bộ tư lệnh|bộ chỉ huy|ban chỉ huy)/.test(superior) ? null : `ĐẢNG BỘ ${text}`.toUpperCase();
  }
  return null;
}
