import type { ILevelsOptions, INumberingOptions } from "docx";
import { AlignmentType, LevelFormat, LevelSuffix } from "docx";
import type { Pages, Paragraph, ParagraphMarker } from "../../page/model.ts";
import { paragraphsOfBlock } from "../../page/model.ts";

/** How markers are written: by hand, as in the draft, or by Word's own numbering. */
export type Numbering = "typed" | "automatic";

/** Where a paragraph's number comes from, for those that Word numbers. */
export type NumberedParagraphs = ReadonlyMap<
  Paragraph,
  { readonly reference: string; readonly level: number; readonly instance: number }
>;

function isBullet({ family }: ParagraphMarker): boolean {
  return family === "bullet" || family === "plus";
}

/** Word counts letters as a, b, c, d, e: points (…, d, đ, e) stay typed. Words (“Phần thứ nhất”) it does not know. */
function isCountable(marker: ParagraphMarker): boolean {
  const { family, script, ordinal } = marker;
  if (isBullet(marker)) return true;
  return ordinal !== null && (script === "arabic" || script === "roman") && family !== "parenthesis";
}

/** What stands around the number: “Điều %1.”, “I-” as “%1-”; of “1.2.” the last number at its level. */
function pattern(marker: ParagraphMarker): string {
  const { family, text, path, ordinal, script } = marker;
  if (isBullet(marker)) return text;
  if (family === "decimal") {
    const numbers = path.map((_, index) => `%${index + 1}`).join(".");
    return numbers + text.slice(path.join(".").length);
  }
  return text.replace(script === "roman" ? /[IVXLC]+(?=\W*$)/ : String(ordinal), "%1");
}

/** True where the draft writes the marker in bold, besides what the paragraph's style does. */
function isBold({ runs }: Paragraph): boolean {
  return runs[0]?.bold === true;
}

function levelOf(paragraph: Paragraph, marker: ParagraphMarker, level: number): ILevelsOptions {
  const { script } = marker;
  return {
    level,
    format: isBullet(marker) ? LevelFormat.BULLET : script === "roman" ? LevelFormat.UPPER_ROMAN : LevelFormat.DECIMAL,
    text: pattern(marker),
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.SPACE,
    start: 1,
    ...(isBold(paragraph) ? { style: { run: { bold: true } } } : {}),
  };
}

/** Paragraphs that Word counts in one go: 1., 1.1., 1.2., 2. */
interface Run {
  readonly paragraphs: { readonly paragraph: Paragraph; readonly marker: ParagraphMarker; readonly level: number }[];
}

function depth({ family, path }: ParagraphMarker): number {
  return family === "decimal" ? path.length - 1 : 0;
}

/** True when `marker` goes on with a run whose last numbers by level are `counts`. */
function follows(counts: readonly number[], marker: ParagraphMarker): boolean {
  const level = depth(marker);
  const numbers = marker.family === "decimal" ? marker.path : [marker.ordinal ?? 0];
  if (numbers.slice(0, -1).some((number, index) => counts[index] !== number)) return false;
  return numbers.at(-1) === (level < counts.length ? (counts[level] as number) + 1 : 1);
}

interface OpenRun {
  readonly run: Run;
  readonly family: ParagraphMarker["family"];
  /** By level: the last number, and how markers are written there. */
  readonly counts: number[];
  readonly patterns: string[];
  readonly level: number;
}

/** What markers at one level of a run have in common. */
function writing(paragraph: Paragraph, marker: ParagraphMarker): string {
  return `${pattern(marker)}${isBold(paragraph) ? " bold" : ""}`;
}

/** True when a run takes the marker: it is written as those before it, and the next by Word's counting. */
function takes({ family, counts, patterns }: OpenRun, paragraph: Paragraph, marker: ParagraphMarker): boolean {
  if (family !== (marker.family === "decimal" ? "number" : marker.family)) return false;
  const known = patterns[depth(marker)];
  if (known !== undefined && known !== writing(paragraph, marker)) return false;
  return isBullet(marker) || follows(counts, marker);
}

/** The runs of one part: a run ends where a wider marker begins another branch, or where the counting breaks. */
function runsOf(paragraphs: readonly Paragraph[]): Run[] {
  const runs: Run[] = [];
  const open: OpenRun[] = [];
  for (const paragraph of paragraphs) {
    const { marker } = paragraph;
    if (marker === null || marker.level === 0) continue;
    const countable = isCountable(marker);
    const level = countable ? depth(marker) : 0;
    const base = marker.level - level;
    // A letter, which Word does not count, parts what stands below it from what stood there before.
    // “1.2.1.” may stand alone: then its run would begin above the first level, where none is open.
    while (open.length > 0 && ((open.at(-1)?.level ?? 0) > base || (!countable && open.at(-1)?.level === base))) {
      open.pop();
    }
    if (!countable) continue;
    const last = open.at(-1);
    if (last !== undefined && last.level === base) {
      if (takes(last, paragraph, marker)) {
        last.counts.splice(level, last.counts.length, marker.ordinal ?? 0);
        last.patterns[level] ??= writing(paragraph, marker);
        last.run.paragraphs.push({ paragraph, marker, level });
        continue;
      }
      open.pop();
    }
    if (!isBullet(marker) && (marker.ordinal !== 1 || level > 0)) continue;
    const run: Run = { paragraphs: [{ paragraph, marker, level: 0 }] };
    runs.push(run);
    open.push({ run, family: marker.family, counts: [1], patterns: [writing(paragraph, marker)], level: base });
  }
  return runs;
}

/** The numbering of a document: nothing for typed markers. Runs that Word would count otherwise stay typed. */
export function wordNumbering(
  pages: Pages,
  numbering: Numbering,
): { numbered: NumberedParagraphs; options: INumberingOptions } {
  const numbered = new Map<Paragraph, { reference: string; level: number; instance: number }>();
  const config: { reference: string; levels: ILevelsOptions[] }[] = [];
  if (numbering === "typed") return { numbered, options: { config } };
  const runs = pages.parts.flatMap(({ blocks }) => runsOf(blocks.flatMap(paragraphsOfBlock)));
  for (const [index, { paragraphs }] of runs.entries()) {
    const reference = `ct-${index + 1}`;
    const levels = new Map<number, ILevelsOptions>();
    for (const { paragraph, marker, level } of paragraphs) {
      if (!levels.has(level)) levels.set(level, levelOf(paragraph, marker, level));
    }
    config.push({ reference, levels: [...levels.values()].sort((a, b) => a.level - b.level) });
    for (const { paragraph, level } of paragraphs) numbered.set(paragraph, { reference, level, instance: 0 });
  }
  return { numbered, options: { config } };
}
