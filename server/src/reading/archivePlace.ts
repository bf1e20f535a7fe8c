import type { Draft } from "../syntax/draft.ts";
import { fold } from "../text/fold.ts";

const COMMITTEES: readonly (readonly [start: string, name: string])[] = [
  ["ban chấp hành trung ương", "Trung ương Đảng"],
  ["tỉnh uỷ", "Tỉnh uỷ"],
  ["thành uỷ", "Thành uỷ"],
  ["huyện uỷ", "Huyện uỷ"],
  ["quận uỷ", "Quận uỷ"],
  ["thị uỷ", "Thị uỷ"],
  ["đảng uỷ", "Đảng uỷ"],
];

function committeeIn(text: string | undefined): string | null {
  const folded = fold(text ?? "");
  return COMMITTEES.find(([start]) => folded.startsWith(start))?.[1] ?? null;
}

/**
 * What stands behind “Lưu”: the office of the committee that issues the document (“Văn phòng Tỉnh uỷ”), or a
 * placeholder where the header does not tell.
 */
export function archivePlace({ issuingBody, superiorBody, author }: Draft): string {
  const body = fold(issuingBody?.text ?? "");
  const byAuthor = fold(author?.text ?? "").replace(/^của (?:ban thường vụ|ban chấp hành|thường trực)\s*/, "");
  const committee =
    committeeIn(issuingBody?.text) ?? (body === "văn phòng" ? committeeIn(superiorBody?.text) : committeeIn(byAuthor));
  return committee === null ? "[nơi lưu]" : `Văn phòng ${committee}`;
}
