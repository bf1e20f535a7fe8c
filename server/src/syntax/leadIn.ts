import { fold } from "../text/fold.ts";
import { WORD_END } from "../text/letters.ts";
import { bodyStart } from "../vocabulary/bodies.ts";

/** Who speaks in a sentence without being a body. */
const SPEAKER = new RegExp(`^(?:chúng tôi|tôi|hội nghị|đồng chí|toàn thể)${WORD_END}`, "u");
const DECIDES = "ban hành(?! kèm)|yêu cầu|đề nghị|báo cáo|kính|trình|quyết nghị|quyết định|thông báo";
const LEADS = "hướng dẫn|xây dựng|phát động|chỉ đạo|chỉ thị|thống nhất|tổ chức|triển khai|đề ra|kết luận";
/** A verb with its tense is a main clause's, whatever it says. */
const WITH_TENSE = "đã|đang|sẽ";
const FURTHER_ACTS =
  "giao|phân công|mời|trân trọng|xin|nhận thấy|thấy|tiếp tục|có ý kiến|đồng ý|nhất trí|gửi|cung cấp|tiến hành";
/** What a body does in a sentence, in small letters: “Ban Tổ chức” acts in none; “ban hành kèm theo” tells of a document. */
const ACTS = new RegExp(
  `(?<!(?:^|\\s)(?:ban|về|việc|để|của|và)) (?:${DECIDES}|${LEADS}|${FURTHER_ACTS}|${WITH_TENSE})${WORD_END}`,
  "u",
);

/**
 * True for a sentence that only begins like a legal basis: “Căn cứ …, Ban Thường vụ yêu cầu …”, “Căn cứ …, như sau:”.
 * A basis names what a document rests on and has no verb of its own. `text` is a paragraph as written.
 */
export function isLeadIn(text: string): boolean {
  if (text.endsWith(":")) return true;
  if (text.endsWith(";")) return false;
  if (fold(text).includes(" như sau")) return true;
  return text
    .replace(/\[[^\]]*\]/g, "")
    .split(/, /)
    .slice(1)
    .some((clause) => {
      const folded = fold(clause);
      return (bodyStart(folded) !== null || SPEAKER.test(folded)) && ACTS.test(clause);
    });
}
