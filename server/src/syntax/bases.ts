import { beginsWithSmall, WORD_END } from "../text/letters.ts";
import type { Entry } from "./draft.ts";
import type { OpenEntry } from "./entries.ts";
import { addLine, closeEntry, openEntry } from "./entries.ts";
import type { ItemKind } from "./kinds.ts";
import { isLeadIn } from "./leadIn.ts";
import type { Token, Tokens } from "./tokens.ts";

/** What stands among bases without the word itself: “Xét đề nghị của Ban Tổ chức;”. */
const CONSIDERED = "xét (?:đề nghị|tờ trình|báo cáo|năng lực|nguyện vọng|đơn|hồ sơ|kết quả|ý kiến)";
const AGREED = "theo (?:đề nghị|thoả thuận|yêu cầu|kết quả)|được sự (?:đồng ý|nhất trí|thống nhất)";
const FURTHER_BASE = new RegExp(String.raw`^(?:[-–+]\s*)?(?:${CONSIDERED}|${AGREED}|trên cơ sở)${WORD_END}`, "u");
/** What is considered is still to be filled in: “Xét [tên loại, số …]”. */
const BLANK_BASE = /^(?:[-–+]\s*)?xét \[/;
/** “Thực hiện Kết luận của …,” below a base: one as well where no sentence ends with it. */
const ISSUED =
  "nghị quyết|kết luận|chỉ thị|quy định|quyết định|kế hoạch|hướng dẫn|công văn|thông báo|chương trình|đề án|điều lệ";
const CARRIED_OUT = new RegExp(String.raw`^(?:[-–+]\s*)?thực hiện (?:${ISSUED})${WORD_END}`, "u");
const NUMBERED_BASE = /^[^\s]{1,4}\s*(?:các )?căn cứ\s/;

/** The kinds that the rest of a base may look like when the width of a page broke it: “… khoá / III,”. */
const REST_KINDS: ReadonlySet<ItemKind> = new Set<ItemKind>(["text", "personName", "capitals", "bodyName"]);

/** True for a line of the bases; also one that is numbered where a dash should stand. */
export function beginsBase({ item }: Token): boolean {
  const numbered = item.kind === "text" && item.marker !== null && NUMBERED_BASE.test(item.head);
  return (item.kind === "base" || (numbered && /[;,.]$/.test(item.segment.text))) && !isLeadIn(item.segment.text);
}

/** True for a line that names a base without the word: “- Xét đề nghị của …”. */
export function isFurtherBase({ item }: Token): boolean {
  return FURTHER_BASE.test(item.head) || BLANK_BASE.test(item.head);
}

/** True for a line that goes on with a base: the one above has not ended, or breaks off at a comma. */
function follows(open: OpenEntry, { item, blanksBefore }: Token): boolean {
  if (blanksBefore > 0 || item.marker !== null || !REST_KINDS.has(item.kind)) return false;
  const above = open.stretches.at(-1)?.segment.text ?? "";
  return !/[,;.:]$/.test(above) || (above.endsWith(",") && beginsWithSmall(item.segment.text));
}

/** True for a line behind a base that goes on with another one: that at `index`. `above`: the words over it. */
function isNextBase(tokens: Tokens, index: number, above: string): boolean {
  const token = tokens.at(index) as Token;
  const { head, marker, segment } = token.item;
  // A width of the page may have broken it.
  if (isFurtherBase(token)) return !/[:!?]$/.test(segment.text) && !isLeadIn(segment.text);
  if (!CARRIED_OUT.test(head)) return false;
  // The last base ends as a sentence does: HD 05, Phần II, I.6.2.3.
  const ends = marker !== null || above.endsWith(";") ? /[,;.]$/ : /[,;]$/;
  const text = joinedText(tokens, index);
  return ends.test(text) && !isLeadIn(text);
}

/** How many lines a base may be broken over. */
const MOST_LINES = 6;

/** The words of the line number `index` with those below that go on with it. */
function joinedText(tokens: Tokens, index: number): string {
  const open = openEntry(tokens.at(index) as Token);
  for (let next = index + 1; next < index + MOST_LINES; next++) {
    const token = tokens.at(next);
    if (token === null || !follows(open, token)) break;
    addLine(open, token);
  }
  return textOf(open);
}

function textOf({ stretches }: OpenEntry): string {
  return stretches.map(({ segment }) => segment.text).join(" ");
}

/**
 * Reads the bases from the token at `index` on, which is one. A sentence that only begins like a base and goes on over
 * several lines is none: there the body begins. `next`: the index of the first token behind the bases.
 */
export function readBases(tokens: Tokens, index: number): { bases: readonly Entry[]; next: number } {
  const open: OpenEntry[] = [openEntry(tokens.at(index) as Token)];
  let begins = index;
  let next = index + 1;
  for (let token = tokens.at(next); token !== null; token = tokens.at(next)) {
    const last = open.at(-1) as OpenEntry;
    const above = last.stretches.at(-1)?.segment.text ?? "";
    const goesOn = token.item.kind === "text" && /[;,]$/.test(above);
    if (beginsBase(token) || (goesOn && isNextBase(tokens, next, above))) {
      open.push(openEntry(token));
      begins = next;
    } else if (follows(last, token)) {
      addLine(last, token);
    } else break;
    next++;
  }
  if (isLeadIn(textOf(open.at(-1) as OpenEntry))) {
    open.pop();
    next = begins;
  }
  return { bases: open.map(closeEntry), next };
}
