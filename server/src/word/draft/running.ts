import { isContact } from "../../syntax/footer.ts";
import type { ItemKind } from "../../syntax/kinds.ts";
import type { Text } from "../../text/bilingual.ts";
import type { Block, Running, Section } from "../document/model.ts";
import type { Steps } from "../steps.ts";
import { finish } from "../steps.ts";
import type { WordLine } from "./line.ts";
import { kindsOf, textOfLine } from "./line.ts";

/** What belongs to the document although it stands in the margin of its pages. */
const OF_DOCUMENT: ReadonlySet<ItemKind> = new Set<ItemKind>([
  "partyTitle",
  "number",
  "placeDate",
  "bodyName",
  "star",
  "secrecy",
  "urgency",
  "circulation",
  "draftMark",
]);

/** The lines of page headers and footers that are part of the document, and words about the others. */
export interface RunningLines {
  readonly above: readonly WordLine[];
  readonly below: readonly WordLine[];
  readonly warnings: readonly Text[];
}

const LONGEST_QUOTE = 80;

function quote(text: string): string {
  const clean = text.replace(/\s+/g, " ").trim();
  return clean.length > LONGEST_QUOTE ? `${clean.slice(0, LONGEST_QUOTE)}…` : clean;
}

function isOfDocument(line: WordLine): boolean {
  return kindsOf(line).some((kind) => OF_DOCUMENT.has(kind)) || isContact(textOfLine(line));
}

/** Page numbers, with what is drawn around them: “- 2 -”, “Trang 2/5”. */
function isPageNumber(text: string): boolean {
  return /^[\s\d\-–—/.|]*$/.test(text) || /^\s*(?:trang|page)(?:\s*số)?[\s\d/:.-]*$/i.test(text);
}

/** Reads page headers and footers; each of them once, however many sections share it. */
export function runningLines(
  sections: readonly Section[],
  linesOf: (blocks: readonly Block[]) => Steps<WordLine[]>,
): RunningLines {
  const warnings: Text[] = [];
  function gather(kind: "headers" | "footers"): WordLine[] {
    const seen = new Set<Running>();
    for (const section of sections) {
      for (const running of [section[kind].first, section[kind].others]) if (running !== null) seen.add(running);
    }
    const kept: WordLine[] = [];
    const texts = new Set<string>();
    for (const running of seen) {
      const lines = finish(linesOf(running.blocks)).filter((line) => !isPageNumber(textOfLine(line)));
      const whole = lines.map(textOfLine).join(" ");
      // The same words on the first page and on the others.
      if (lines.length === 0 || texts.has(whole)) continue;
      texts.add(whole);
      if (lines.some(isOfDocument)) for (const line of lines) kept.push(line);
      else warnings.push(leftOut(kind, quote(whole)));
    }
    return kept;
  }
  return { above: gather("headers"), below: gather("footers"), warnings };
}

function leftOut(kind: "headers" | "footers", text: string): Text {
  return kind === "headers"
    ? {
        vi: `Chữ ở đầu trang không đưa vào bản thảo: “${text}”`,
        en: `Text in the page header was left out: “${text}”`,
      }
    : {
        vi: `Chữ ở chân trang không đưa vào bản thảo: “${text}”`,
        en: `Text in the page footer was left out: “${text}”`,
      };
}
