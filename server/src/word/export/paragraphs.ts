import type { IParagraphOptions, IRunOptions } from "docx";
import {
  BorderStyle,
  CarriageReturn,
  FrameAnchorType,
  FrameWrap,
  HeightRule,
  LineRuleType,
  NoBreakHyphen,
  Tab,
  TabStopType,
  TextRun,
  Paragraph as WordParagraph,
} from "docx";
import { stretchesOf } from "../../page/joined.ts";
import type { Addressees, Paragraph, Run } from "../../page/model.ts";
import { textOfParagraph } from "../../page/model.ts";
import type { Alignment, Format, Millimetres, Points, Role, Sheet } from "../../page/sizes.ts";
import { ADDRESSEES_AROUND_PT, ADDRESSEES_GAP_MM, PART_OF_TEXT, writtenWidthMm } from "../../page/sizes.ts";
import { textWidthMm } from "../../page/textWidth.ts";
import type { Style } from "../../styles/style.ts";
import { styleId } from "../styleIds.ts";
import { RULE_EIGHTHS, twips, twipsOfPoints } from "./measures.ts";
import type { NumberedParagraphs } from "./numbering.ts";
import { alignmentOf } from "./styles.ts";

/** What the making of paragraphs needs to know of the document. */
export interface Making {
  readonly style: Style;
  readonly formats: Readonly<Record<Role, Format>>;
  readonly numbered: NumberedParagraphs;
}

/** Characters that XML cannot hold; a half of a pair of code units becomes the sign for a broken character. */
function writable(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
}

/** The text of a run: “05-CT/TU” and “2025 - 2030” keep together, and a line of the drafter's ends where he ended it. */
function textOf(text: string): Pick<IRunOptions, "text" | "children"> {
  const lines = writable(text).split("\n").map(stretchesOf);
  if (lines.length === 1 && lines[0]?.every(({ joined }) => !joined) === true) return { text: writable(text) };
  const children = lines.flatMap((stretches, n) => [
    ...(n === 0 ? [] : [new CarriageReturn()]),
    ...stretches.flatMap((one) =>
      (one.joined ? one.text.replaceAll(" ", "\u00a0").split("-") : [one.text]).flatMap((part, index) =>
        index === 0 ? [part] : [new NoBreakHyphen(), part],
      ),
    ),
  ]);
  return { children };
}

function textRun({ text, bold, italic, position }: Run, format: Format): TextRun {
  return new TextRun({
    ...textOf(text),
    ...(bold && !format.bold ? { bold: true } : {}),
    ...(italic && !format.italic ? { italics: true } : {}),
    ...(position === "super" ? { superScript: true } : {}),
    ...(position === "sub" ? { subScript: true } : {}),
  });
}

/** The runs without the first `length` code units. */
function runsFrom(runs: readonly Run[], length: number): Run[] {
  let rest = length;
  const kept: Run[] = [];
  for (const run of runs) {
    const cut = Math.min(rest, run.text.length);
    rest -= cut;
    if (cut < run.text.length) kept.push({ ...run, text: run.text.slice(cut) });
  }
  return kept;
}

/** A place of its own on the page: a frame, which the paragraph's text fills. */
function frameOf({ place, lineSpacingPt }: Format, sheet: Sheet): IParagraphOptions {
  if (place === "flow") return {};
  const height = twipsOfPoints(lineSpacingPt);
  const y = place === "top-right" ? twips(sheet.markMm) : twips(sheet.heightMm - sheet.markMm) - height;
  return {
    frame: {
      type: "absolute",
      position: { x: twips(sheet.leftMm), y },
      width: twips(writtenWidthMm(sheet)),
      height,
      rule: HeightRule.EXACT,
      wrap: FrameWrap.AROUND,
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    },
  };
}

/** What a paragraph has by its place, besides what its style says. */
interface Placing {
  /** The next paragraph goes on with the same component, so that the rule stands below that. */
  readonly goesOn?: boolean;
  /** It stays with what follows. */
  readonly keepNext: boolean;
  /** More room above. */
  readonly beforePt: Points;
  /** How it stands, where its style says otherwise. */
  readonly alignment?: Alignment | null | undefined;
}

function wordParagraph(
  paragraph: Paragraph,
  making: Making,
  { keepNext, beforePt, alignment }: Placing,
): WordParagraph {
  const format = making.formats[paragraph.role];
  const numbering = making.numbered.get(paragraph);
  const runs = numbering === undefined ? paragraph.runs : runsFrom(paragraph.runs, paragraph.marker?.textFrom ?? 0);
  return new WordParagraph({
    style: styleId(paragraph.role),
    children: runs.map((run) => textRun(run, format)),
    ...(alignment == null || alignment === format.alignment ? {} : { alignment: alignmentOf(alignment) }),
    ...frameOf(format, making.style.page.sheet),
    ...(keepNext ? { keepNext: true, keepLines: true } : {}),
    ...(beforePt > 0 ? { spacing: { before: twipsOfPoints(format.beforePt + beforePt) } } : {}),
    ...(numbering === undefined ? {} : { numbering, indent: { firstLine: twips(format.firstLineMm), left: 0 } }),
  });
}

/** A solid line `widthMm` long in the middle of a room `roomMm` wide. */
export function ruleParagraph(widthMm: Millimetres, roomMm: Millimetres, above: number, below: number): WordParagraph {
  const side = twips(Math.max((roomMm - widthMm) / 2, 0));
  return new WordParagraph({
    style: styleId("rule"),
    border: { top: { style: BorderStyle.SINGLE, size: RULE_EIGHTHS, space: 0, color: "000000" } },
    indent: { left: side, right: side },
    spacing: { before: twipsOfPoints(above), after: twipsOfPoints(below) },
    keepNext: true,
  });
}

/** A paragraph of the model, with the rule that its format wants below it, as long as its text. */
export function withRule(paragraph: Paragraph, making: Making, roomMm: Millimetres, placing: Placing): WordParagraph[] {
  const { rule, sizePt, bold } = making.formats[paragraph.role];
  const word = wordParagraph(paragraph, making, placing);
  if (rule?.side !== "below" || rule.length === "page" || placing.goesOn === true) return [word];
  const text = Math.min(textWidthMm(textOfParagraph(paragraph), sizePt, bold), roomMm);
  return [word, ruleParagraph(rule.length === "part" ? text * PART_OF_TEXT : text, roomMm, 2, 3)];
}

/** “Kính gửi:” with the first entry on its line; the block stands in the middle as far as its widest line lets it. */
export function addresseesParagraphs({ heading, entries }: Addressees, making: Making): WordParagraph[] {
  const { addresseesHeading, addressee } = making.formats;
  const headingMm = textWidthMm(textOfParagraph(heading), addresseesHeading.sizePt, false) + ADDRESSEES_GAP_MM;
  const widest = entries.reduce(
    (most, entry) => Math.max(most, textWidthMm(textOfParagraph(entry), addressee.sizePt, false)),
    0,
  );
  const left = Math.max((writtenWidthMm(making.style.page.sheet) - headingMm - widest) / 2, 0);
  const names = twips(left + headingMm);
  const lines = entries.length === 0 ? [null] : entries;
  return lines.map((entry, index) => {
    const first = index === 0;
    const isLast = index === lines.length - 1;
    const headingRuns = heading.runs.map((run) =>
      textRun({ ...run, italic: run.italic || addresseesHeading.italic }, addressee),
    );
    const runs = entry?.runs.map((run) => textRun(run, addressee)) ?? [];
    return new WordParagraph({
      style: styleId("addressee"),
      indent: { left: names, ...(first ? { hanging: twips(headingMm) } : {}) },
      spacing: {
        before: twipsOfPoints(first ? ADDRESSEES_AROUND_PT : 0),
        after: twipsOfPoints(isLast ? ADDRESSEES_AROUND_PT : 0),
        line: twipsOfPoints(addressee.lineSpacingPt),
        lineRule: LineRuleType.EXACT,
      },
      ...(isLast ? {} : { keepNext: true }),
      ...(first ? { tabStops: [{ type: TabStopType.LEFT, position: names }] } : {}),
      children: [...(first ? [...headingRuns, new TextRun({ children: [new Tab()] })] : []), ...runs],
    });
  });
}
