import type { Mention } from "../reading/citedDocuments.ts";
import { fold } from "../text/fold.ts";

const REPLACES = /(?:thay thế|thay cho|bãi bỏ|huỷ bỏ)\s+(?:cho\s+)?(?:các\s+)?$/u;
const ENDS = /^[^.;]{0,60}(?:hết hiệu lực|được thay thế|bị bãi bỏ)/u;
/** What parts two citations behind one verb, folded: “, ”, “ và ”, “); các ”. */
const JOINS = /^\)?\s*(?:[,;]\s*(?:và\s+|cùng\s+)?|và\s+|cùng\s+)(?:các\s+)?(?:số\s+)?$/u;
/** What a clause goes on with whose subject is the citation before it: “; Chỉ thị số 15-CT/TU vẫn còn hiệu lực”. */
const PREDICATE = /^\)?\s*(?:vẫn|tiếp tục|còn|được|phải|sẽ|đang|là|do|có|không|chưa)\s/u;
const STILL_VALID = String.raw`(?:vẫn|tiếp tục|còn)\s+(?:(?:còn|có|giữ|nguyên|được)\s+){0,3}(?:hiệu lực|giá trị|áp dụng)`;
/** The same where it was read as the end of an abstract. */
const STAYS = new RegExp(String.raw`${STILL_VALID}|tiếp tục được\s`, "u");

function joined({ paragraph, citation }: Mention, next: Mention | undefined): boolean {
  if (next === undefined || next.paragraph !== paragraph) return false;
  return JOINS.test(fold(paragraph.text.slice(citation.to, next.citation.from)));
}

function isSubject({ paragraph: { text }, citation: { symbol, to } }: Mention): boolean {
  return PREDICATE.test(fold(text.slice(to, to + 40))) || STAYS.test(fold(text.slice(symbol.to, to)));
}

/**
 * The mentions of which the draft says that it takes their place or repeals them: those behind such a verb, joined by
 * commas, semicolons or “và”, and those said to have been replaced. `mentions`: in the order of the text.
 */
export function replacedMentions(mentions: readonly Mention[]): ReadonlySet<Mention> {
  const found = new Set<Mention>();
  /** Those joined to the one behind the verb, as far as they were seen. */
  let list: Mention[] = [];
  mentions.forEach((mention, n) => {
    const { text } = mention.paragraph;
    const { from, to } = mention.citation;
    if (ENDS.test(fold(text.slice(to, to + 90)))) found.add(mention);
    if (REPLACES.test(fold(text.slice(Math.max(0, from - 40), from)))) {
      found.add(mention);
      list = [mention];
    } else if (list.length > 0) list.push(mention);
    if (list.length === 0 || joined(mention, mentions[n + 1])) return;
    if (!isSubject(mention)) for (const one of list) found.add(one);
    list = [];
  });
  return found;
}
