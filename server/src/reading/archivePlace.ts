import type { Draft } from "../syntax/draft.ts";
import { fold } from "../text/fold.ts";
import { committeeAt } from "../vocabulary/committees.ts";

function committeeIn(text: string | undefined): string | null {
  const committee = committeeAt(fold(text ?? ""));
  return committee === undefined || committee.level === "branch" ? null : committee.name;
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
