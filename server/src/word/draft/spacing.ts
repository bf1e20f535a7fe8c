import type { Item, ItemKind } from "../../syntax/kinds.ts";
import type { Steps } from "../steps.ts";
import type { WordLine } from "./line.ts";
import { classified, mapRuns, textOfLine, trimRuns } from "./line.ts";

/** What stands line below line in header and footer. */
const FRAME: ReadonlySet<ItemKind> = new Set<ItemKind>([
  "partyTitle",
  "stateTitle",
  "motto",
  "number",
  "placeDate",
  "bodyName",
  "star",
  "docType",
  "author",
  "rule",
  "authority",
  "position",
  "signedMark",
  "signedName",
]);

/** The line above, and whether it belongs to a list of recipients or addressees. */
interface Above {
  readonly line: WordLine;
  readonly item: Item | undefined;
  readonly list: boolean;
}

function isEntry({ marker, head }: Item): boolean {
  return marker?.family === "bullet" || marker?.family === "plus" || head.startsWith("lưu ");
}

/** A line with tabs as blanks, and none at its ends. */
function cleaned(line: WordLine): WordLine {
  return { ...line, runs: trimRuns(mapRuns(line.runs, (text) => text.replace(/ ?\t[\t ]*/g, " "))) };
}

/**
 * Sets blank lines as a draft has them: between paragraphs, and not inside header, lists and columns. A null is a
 * blank line; there are never two in a row, and none at the ends.
 */
export function* spaced(lines: readonly WordLine[]): Steps<(WordLine | null)[]> {
  const out: (WordLine | null)[] = [];
  let above = null as Above | null;
  let gap = false;
  for (const raw of lines) {
    yield;
    const line = cleaned(raw);
    const text = textOfLine(line);
    if (text === "") {
      gap = true;
      continue;
    }
    const item = classified(text).items[0];
    const heads = item?.kind === "recipients" || item?.kind === "addressees";
    const entry = item !== undefined && isEntry(item);
    const list: boolean = heads || (entry && above?.list === true);
    if (above !== null) {
      const apart =
        gap ||
        !(
          together(above.line, line) ||
          (list && !heads) ||
          (above.line.flowing && line.flowing && framed(above.item, item))
        );
      if (apart && !(list && !heads && gap && entry)) out.push(null);
    }
    out.push(line);
    above = { line, item, list };
    gap = false;
  }
  return out;
}

function together(above: WordLine, below: WordLine): boolean {
  if (above.block === below.block) return true;
  const centred = (line: WordLine) => line.flowing && line.paragraph.format.alignment === "center";
  return centred(above) && centred(below);
}

function framed(above: Item | undefined, below: Item | undefined): boolean {
  return above !== undefined && below !== undefined && FRAME.has(above.kind) && FRAME.has(below.kind);
}
