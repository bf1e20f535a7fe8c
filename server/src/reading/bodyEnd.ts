import type { Draft } from "../syntax/draft.ts";
import type { ClassifiedLine, ItemKind } from "../syntax/kinds.ts";
import { fold } from "../text/fold.ts";
import { WORD_END } from "../text/letters.ts";

/** What may stand behind the body's last words without being a paragraph: rules, page numbers, stars. */
const NO_PARAGRAPH: ReadonlySet<ItemKind> = new Set<ItemKind>(["rule", "stamp", "debris", "star", "circulation"]);

/** True for a line of running text, and not a blank one, a rule or a page number. */
export function isParagraphLine(line: ClassifiedLine | undefined): boolean {
  const first = line?.items[0];
  return first !== undefined && !NO_PARAGRAPH.has(first.kind);
}

/** What is sent with a document, or is to be noted, told behind its closing mark: “(Gửi kèm: Dự thảo Kế hoạch)”. */
const ENCLOSED = "kèm theo|gửi kèm|đính kèm|xin gửi kèm";
const NAMED_ENCLOSURES = "(?:tài liệu|hồ sơ|danh sách|văn bản|biểu mẫu|phụ lục) (?:được )?(?:gửi )?(?:kèm|đính kèm)";
const NOTE = new RegExp(
  `^[(*\\s-]*(?:(?:${ENCLOSED}|${NAMED_ENCLOSURES})${WORD_END}|(?:ghi chú|lưu ý)\\s?:|có .{1,80} kèm theo\\)$)`,
  "u",
);

/** The line that the State's closing mark ends, or a full stop before a note in brackets, where only such a note follows. */
function lineBeforeNote({ lines }: Draft, first: number, last: number): number | null {
  const texts = { below: "", read: 0 };
  for (let n = last; n >= first; n--) {
    const line = lines[n];
    if (!isParagraphLine(line)) continue;
    const text = line?.whole.text ?? "";
    const isNote = NOTE.test(fold(texts.below));
    if (/\.\/\.$/.test(text)) return isNote ? n : null;
    if (texts.read === 1 && isNote && /^\(.*\)$/.test(texts.below) && text.endsWith(".")) return n;
    texts.below = text;
    texts.read++;
  }
  return null;
}

/** The last line of running text among the lines `first` to `last`; null where there is none. */
export function lastParagraph(lines: readonly ClassifiedLine[], first: number, last: number): number | null {
  for (let n = last; n >= first; n--) if (isParagraphLine(lines[n])) return n;
  return null;
}

/** The line on which the body's last paragraph ends; null where there is no body. */
export function lastBodyLine(draft: Draft): number | null {
  const { body, lines } = draft;
  if (body === null) return null;
  const closed = lineBeforeNote(draft, body.first, body.last);
  return closed ?? lastParagraph(lines, body.first, body.last);
}
