import type { Kind } from "../kinds/kind.ts";
import { APPENDIX_ALONE, COPY_ALONE } from "../kinds/table.ts";
import type { Appendix, Copy } from "./draft.ts";
import type { ClassifiedLine, ItemKind } from "./kinds.ts";
import { lineAt } from "./kinds.ts";
import { ACCOMPANIES } from "./patterns.ts";
import { Tokens } from "./tokens.ts";
import { firstTextLine, readCopy, readTrailers, trailerAt } from "./trailers.ts";

/** What a file holds that has no document of its own. */
export interface Alone {
  readonly type: Kind;
  readonly copies: readonly Copy[];
  readonly appendices: readonly Appendix[];
  /** The line on which it begins. */
  readonly first: number;
}

/** What only a document has. */
const OF_DOCUMENT: ReadonlySet<ItemKind> = new Set<ItemKind>([
  "partyTitle",
  "stateTitle",
  "motto",
  "number",
  "placeDate",
  "addressees",
  "recipients",
  "authority",
]);
/** How far below an appendix's label the document that it goes with is named. */
const LONGEST_TITLE = 8;
const LOOK_AHEAD = 40;

/** True where an appendix's first lines name the document that it goes with, or nothing near shows a document. */
function standsAlone(lines: readonly ClassifiedLine[], first: number): boolean {
  const tokens = new Tokens(lines, first, lines.length);
  for (let index = 1; index < LOOK_AHEAD; index++) {
    const item = tokens.at(index)?.item;
    if (item === undefined) return true;
    if (index < LONGEST_TITLE && ACCOMPANIES.test(item.head)) return true;
    if (OF_DOCUMENT.has(item.kind)) return false;
  }
  return true;
}

/** The block of a certified copy, or the appendices, that a file holds and nothing else; null for a document. */
export function trailersAlone(lines: readonly ClassifiedLine[]): Alone | null {
  let first = firstTextLine(lines, 0, lines.length);
  if (first === lines.length) return null;
  // In its corner an electronic file bears the number of the document and the moment of the signature.
  if (lineAt(lines, first).items[0]?.kind === "stamp") first = firstTextLine(lines, first + 1, lines.length);
  const kind = first === lines.length ? null : trailerAt(lines, first);
  if (kind === "copy")
    return { type: COPY_ALONE, copies: [readCopy(lines, first, lines.length)], appendices: [], first };
  if (kind !== "appendix" || !standsAlone(lines, first)) return null;
  return { type: APPENDIX_ALONE, ...readTrailers(lines, first), first };
}
