import { isContact } from "../../syntax/footer.ts";
import type { ItemKind } from "../../syntax/kinds.ts";
import type { Text } from "../../text/bilingual.ts";
import { fold } from "../../text/fold.ts";
import type { Block, Loss, Paragraph, Running, WordDocument } from "../document/model.ts";
import { paragraphsIn } from "../document/read.ts";
import type { Steps } from "../steps.ts";
import type { WordLine } from "./line.ts";
import { classified, kindsOf, textOfLine } from "./line.ts";
import { quoted } from "./losses.ts";

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
  /** What the draft does not have: all that was noted but the marks that are lines now. */
  readonly losses: readonly Loss[];
}

const LONGEST_QUOTE = 80;

function isOfDocument(line: WordLine): boolean {
  return kindsOf(line).some((kind) => OF_DOCUMENT.has(kind)) || isContact(textOfLine(line));
}

/** Page numbers, with what is drawn around them: “- 2 -”, “Trang 2/5”. */
function isPageNumber(text: string): boolean {
  return /^[\s\d\-–—/.|]*$/.test(text) || /^\s*(?:trang|page)(?:\s*số)?[\s\d/:.-]*$/i.test(text);
}

/** Without the number of the page beside it, and however it is set. */
function bare(text: string): string {
  return fold(text)
    .replace(/(?<![\s\d\-–—/.|])[\s\d\-–—/.|]+$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** WordArt and watermarks that are marks of the document (“DỰ THẢO”, “MẬT”), and those that are not. */
function partWordArt(losses: readonly Loss[]): { readonly marks: readonly string[]; readonly others: Loss[] } {
  const marks = new Set<string>();
  const others: Loss[] = [];
  for (const loss of losses) {
    const [item, more] = loss.kind === "wordArt" ? classified(loss.name).items : [];
    if (item !== undefined && more === undefined && OF_DOCUMENT.has(item.kind)) marks.add(loss.name);
    else others.push(loss);
  }
  return { marks: [...marks], others };
}

/**
 * Reads page headers and footers; each of them once, however many sections share it. `main`: the lines of the text, for
 * what stands there already is only repeated on the pages.
 */
export function* runningLines(
  { blocks, sections, notes }: WordDocument,
  main: readonly WordLine[],
  linesOf: (blocks: readonly Block[]) => Steps<WordLine[]>,
): Steps<RunningLines> {
  const warnings: Text[] = [];
  const inText = new Set(main.map((line) => bare(textOfLine(line))));
  const { marks, others } = partWordArt(notes.losses);
  const [anchor] = paragraphsIn(blocks);
  /** The margins have paragraphs of their own, which are counted on from one header or footer to the next. */
  const counted = { headers: marks.length, footers: 0 };

  function count(lines: readonly WordLine[], kind: "headers" | "footers"): WordLine[] {
    const own = new Map<Paragraph, Paragraph>();
    const from = counted[kind];
    const margin = kind === "headers" ? "header" : "footer";
    return lines.map((line) => {
      const { paragraph } = line;
      const found = own.get(paragraph) ?? { ...paragraph, index: from + paragraph.index };
      own.set(paragraph, found);
      counted[kind] = Math.max(counted[kind], found.index + 1);
      return { ...line, paragraph: found, margin };
    });
  }

  /** What the first page shows may be the letterhead; what only later pages show is a running head. */
  function* gather(kind: "headers" | "footers"): Steps<WordLine[]> {
    const seen = new Map<Running, boolean>();
    for (const [n, section] of sections.entries()) {
      const { first, others, even } = section[kind];
      if (first !== null) seen.set(first, true);
      for (const running of [others, even]) {
        if (running !== null && !seen.has(running)) seen.set(running, n > 0 && first === others);
      }
    }
    const kept: WordLine[] = [];
    const texts = new Set<string>();
    for (const [running, leads] of seen) {
      const lines = (yield* linesOf(running.blocks)).filter((line) => !isPageNumber(textOfLine(line)));
      const whole = lines.map(textOfLine).join(" ");
      // The same words on the first page and on the others.
      if (lines.length === 0 || texts.has(bare(whole))) continue;
      texts.add(bare(whole));
      const repeated = lines.filter(isOfDocument).every((line) => inText.has(bare(textOfLine(line))));
      if (leads && !repeated) for (const line of count(lines, kind)) kept.push(line);
      else warnings.push(leftOut(kind, quoted(whole, LONGEST_QUOTE)));
    }
    return kept;
  }

  const above = yield* gather("headers");
  const below = yield* gather("footers");
  const known = new Set([...above, ...main].map((line) => bare(textOfLine(line))));
  const stamped = marks.filter((mark) => !known.has(bare(mark)));
  return {
    above: anchor === undefined ? above : [...stamped.map((text, n) => lineOfMark(text, n, anchor)), ...above],
    below,
    warnings,
    losses: others,
  };
}

function lineOfMark(text: string, index: number, anchor: Paragraph): WordLine {
  const runs = [{ text, format: anchor.numberFormat }];
  const paragraph = { ...anchor, index, runs, number: "", boxes: [], rule: null };
  return { runs, paragraph, block: -1 - index, tabular: false, flowing: true, margin: "header" };
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
