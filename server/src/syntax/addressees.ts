import { sliceSegment } from "../text/segment.ts";
import { beginsBase, isFurtherBase } from "./bases.ts";
import { component } from "./component.ts";
import type { Entry, EntryList } from "./draft.ts";
import type { OpenEntry } from "./entries.ts";
import { addLine, closeEntry, continues, isEnded, openEntry } from "./entries.ts";
import type { ItemKind } from "./kinds.ts";
import { isProse } from "./title.ts";
import type { Token, Tokens } from "./tokens.ts";

const ENTRY_KINDS: ReadonlySet<ItemKind> = new Set<ItemKind>(["text", "personName", "bodyName", "capitals"]);
/** Behind a dash: a reason, which is no addressee. */
const GIVES_REASON = /^[-–+]\s*thực hiện /;

/** Adds a line to the list of addressees; false when it does not belong to it. */
function takes(open: OpenEntry[], token: Token): boolean {
  const { kind, marker, segment, head } = token.item;
  const last = open.at(-1);
  if (beginsBase(token) || isFurtherBase(token) || GIVES_REASON.test(head)) return false;
  if (marker?.family === "bullet" || marker?.family === "plus") {
    open.push(openEntry(token));
    return true;
  }
  if (!ENTRY_KINDS.has(kind) || marker !== null) return false;
  if (last === undefined) {
    if (segment.text.length > 160) return false;
    open.push(openEntry(token));
    return true;
  }
  if (token.blanksBefore > 0) return false;
  if (continues(last, token)) {
    if (segment.text.length > 200 || (isEnded(last) && open.length === 1)) return false;
    addLine(last, token);
    return true;
  }
  if (isEnded(last) || segment.text.length > 160 || isProse(token)) return false;
  open.push(openEntry(token));
  return true;
}

/** How far below a greeting the addressees of the document may stand. */
const GREETING_TOKENS = 30;

/**
 * True where the token at `index` may greet whoever gets a mail, and lists no addressees: no colon stands behind “Kính
 * gửi” (“Kính gửi các đồng chí,”), or the document's own addressees follow.
 */
export function isGreeting(tokens: Tokens, index: number): boolean {
  if (!/^\S+\s+\S+\s*:/.test((tokens.at(index) as Token).item.segment.text)) return true;
  for (let ahead = 1; ahead <= GREETING_TOKENS; ahead++) {
    if (tokens.at(index + ahead)?.item.kind === "addressees") return true;
  }
  return false;
}

/**
 * Reads “Kính gửi” or “Kính trình” with its list from the token at `index` on. `next`: the index of the first token behind.
 */
export function readAddressees(tokens: Tokens, index: number): { addressees: EntryList<Entry>; next: number } {
  const token = tokens.at(index) as Token;
  const { segment, head } = token.item;
  const wordLength = 8 + (head.startsWith("kính trình") ? 2 : 0);
  const colon = /^\s*:/.exec(segment.text.slice(wordLength))?.[0].length ?? 0;
  const headingTo = wordLength + colon;
  const heading = component([{ line: token.line, segment: sliceSegment(segment, 0, headingTo) }]);
  const open: OpenEntry[] = [];
  const rest = segment.text.slice(headingTo);
  if (rest.trim() !== "") open.push(openEntry(token, headingTo + rest.length - rest.trimStart().length));
  let next = index + 1;
  for (let entry = tokens.at(next); entry !== null && takes(open, entry); entry = tokens.at(next)) next++;
  return { addressees: { heading, entries: open.map(closeEntry) }, next };
}
