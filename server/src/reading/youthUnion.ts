import type { Draft } from "../syntax/draft.ts";
import { fold } from "../text/fold.ts";

const BOARD = "(?:(?:bch|btv|ban chấp hành|ban thường vụ) )?";
const UNITS = "tncs|thanh niên|trường|xã|phường|cơ sở|khối|khoa|tỉnh|huyện|các cơ quan";
const LEVELS = "trung ương|tỉnh|thành|huyện|quận|thị";
/** How the names of the Đoàn's bodies begin; “ĐOÀN KIỂM TRA”, “ĐOÀN CHỦ TỊCH” are the Party's. */
const UNION_BODY = new RegExp(`^${BOARD}(?:(?:liên )?chi đoàn|đoàn (?:${UNITS})|(?:${LEVELS}) đoàn)(?: |$)`);

/** True for a document of the Đoàn (the Youth Union), which has a form of its own: by its title, or by who issues it. */
export function isOfYouthUnion({ partyTitle, stateTitle, superiorBody, issuingBody }: Draft): boolean {
  if (partyTitle !== null) return false;
  if (stateTitle !== null && fold(stateTitle.text).startsWith("đoàn ")) return true;
  return [superiorBody, issuingBody].some((body) => body !== null && UNION_BODY.test(fold(body.text)));
}
