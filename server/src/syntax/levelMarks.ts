/** What a mark of secrecy may say, rightly or not; folded, parts of an expression. */
const SECRECY_LEVELS = "mật|tối mật|tuyệt mật|rất mật|siêu mật|cực mật|bảo mật|mật vừa|tài liệu mật|văn bản mật";
/** What a mark of urgency may say. */
const URGENCY_LEVELS =
  "khẩn|thượng khẩn|hoả tốc|hoả khẩn|khẩn cấp|rất khẩn|tối khẩn|đặc biệt khẩn|siêu khẩn|khẩn trương|hoả tốc,? hẹn giờ|gấp|rất gấp|thượng khẩn,? hoả tốc";

const SECRECY = new RegExp(`^[([]?(?:${SECRECY_LEVELS})[)\\]]?$`, "u");
const URGENCY = new RegExp(`^[([]?(?:${URGENCY_LEVELS})[)\\]]?$`, "u");
const BETWEEN = String.raw`\s?[-–—,;/]\s?`;
const BOTH = [
  [SECRECY_LEVELS, URGENCY_LEVELS],
  [URGENCY_LEVELS, SECRECY_LEVELS],
].map(([first, second]) => new RegExp(`^[([]?(?<first>${first})${BETWEEN}(?<second>${second})[)\\]]?$`, "du"));

/** A mark that stands alone in small letters where capitals should stand. */
export const SMALL_MARK = /^(?:Mật|Tối mật|Tuyệt mật|Khẩn|Thượng khẩn|Hoả tốc|Hỏa tốc)$/u;

/** True for a folded line that is a mark of secrecy: HD 36, II.2.1; HD 05, Phần II, II.2. */
export function isSecrecy(folded: string): boolean {
  return SECRECY.test(folded);
}

/** True for a folded line that is a mark of urgency: HD 36, II.2.1; HD 05, Phần II, II.3. */
export function isUrgency(folded: string): boolean {
  return URGENCY.test(folded);
}

type Stretch = readonly [from: number, to: number];

/** Where the two marks stand in a folded line that holds both (“mật - khẩn”, “hoả tốc, tối mật”); null in any other. */
export function bothMarks(folded: string): { readonly secrecy: Stretch; readonly urgency: Stretch } | null {
  const [secrecyFirst, urgencyFirst] = BOTH.map((both) => both.exec(folded)?.indices?.groups);
  if (secrecyFirst) return { secrecy: secrecyFirst.first as Stretch, urgency: secrecyFirst.second as Stretch };
  return urgencyFirst ? { secrecy: urgencyFirst.second as Stretch, urgency: urgencyFirst.first as Stretch } : null;
}
