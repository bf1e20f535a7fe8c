import { perLine } from "../../incremental/memoise.ts";
import type { Run } from "../../reading/numbering.ts";
import { markerParts, numberingKey, ordinalText, runsOf } from "../../reading/numbering.ts";
import type { Style } from "../../styles/style.ts";
import type { Draft, Section } from "../../syntax/draft.ts";
import type { ClassifiedLine, Marker } from "../../syntax/kinds.ts";
import { lineAt } from "../../syntax/kinds.ts";
import type { TextEdit } from "../../text/position.ts";
import { lineEnd, lineStart } from "../../text/segment.ts";
import { boldLength, withBold, withoutBold } from "../authoring/boldMarkup.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { romanNameOf } from "../authoring/romanNames.ts";
import { DELIMITER_RULE, isWide, rightDelimiter, rightScripts } from "../authoring/sectionDelimiters.ts";
import type { Report } from "../define.ts";
import { defineRule } from "../define.ts";

/** The most frequent value, on a tie the one that comes first. */
function usual<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let found: T | undefined;
  let most = 0;
  for (const [value, count] of counts) {
    if (count > most) {
      found = value;
      most = count;
    }
  }
  return found;
}

/** How a number is written, the number itself left aside: “I-” and “II-” are written alike. */
function formOf({ script, delimiter }: Marker): string {
  return `${script} ${delimiter}`;
}

/** The marker as it would be in the form of another: “7-” like “1.” → “7.”. */
function like({ marker }: Section, model: Marker): { number: string; text: string } | null {
  const number =
    marker.family === "decimal"
      ? marker.path.join(".")
      : marker.ordinal === null
        ? null
        : ordinalText(model, marker.ordinal);
  if (number === null) return null;
  const headed = marker.family === "phan" || marker.family === "chuong" || marker.family === "muc";
  const word = headed || marker.family === "dieu" ? `${marker.text.split(" ")[0]} ` : "";
  return { number, text: `${word}${number}${model.delimiter}` };
}

/** Sections of one level over the whole document, by the way in which they are numbered. */
function levelsOf(runs: readonly Run[]): Section[][] {
  const levels = new Map<string, Section[]>();
  for (const { sections, nested } of runs) {
    const [head] = sections;
    if (head === undefined || nested || head.marker.family === "parenthesis") continue;
    const key = `${numberingKey(head.marker)} ${head.level}`;
    const level = levels.get(key) ?? [];
    level.push(...sections);
    levels.set(key, level);
  }
  return [...levels.values()];
}

/** The edits that give a section the form of `model`. */
function formEdits(draft: Draft, section: Section, model: Marker): TextEdit[] {
  const right = like(section, model);
  const parts = markerParts(draft.lines, section);
  const edits: TextEdit[] = [];
  if (parts === null || right === null) return edits;
  if (right.number !== parts.number) edits.push({ range: parts.numberRange, newText: right.number });
  if (section.marker.delimiter !== model.delimiter) {
    edits.push({ range: parts.delimiterRange, newText: `${model.delimiter}${parts.spaced ? "" : " "}` });
  }
  return edits;
}

/** A name of fewer words may be an abbreviation: “II. HĐND”. */
const FEWEST_WORDS = 2;

/** Names behind “I.”, “II.” of one run: in capitals all, or none. Which of both the Party's guidelines leave open. */
function checkNames(draft: Draft, { sections }: Run, report: Report): void {
  const names = sections
    .map((section) => romanNameOf(draft, section))
    .filter((name) => name !== null)
    .filter(({ text }) => text.split(" ").length >= FEWEST_WORDS);
  const inCapitals = names.filter(({ text, right }) => text === right);
  const [model] = inCapitals;
  if (model === undefined || inCapitals.length * 2 < names.length) return;
  for (const { text, right, range } of names) {
    if (text === right) continue;
    report({
      range,
      severity: "info",
      cause: "names",
      message: {
        vi: `Tên mục cùng cấp in hoa như “${model.text}”, ở đây ghi “${text}”; nên ghi “${right}”`,
        en: `The names of this level are in capitals, like “${model.text}”, here “${text}”; it should be “${right}”`,
      },
      related: [{ range: model.range, message: { vi: "Mục cùng cấp", en: "A section of the same level" } }],
      fix: { title: toWrite(right), safe: false, edits: [{ range, newText: right }] },
    });
  }
}

/** `named`: another rule tells what belongs behind the number, however few write it. */
function checkForms(draft: Draft, all: readonly Section[], style: Style, named: boolean, report: Report): void {
  // Ordinals and marks that the guideline does not know are reported by other rules, each by itself.
  const level = all.filter(({ marker }) => {
    const scripts = rightScripts(marker, style);
    return (scripts === null || scripts.includes(marker.script)) && (!isWide(marker) || marker.delimiter === "");
  });
  const [head] = level;
  if (head === undefined || (named && !isWide(head.marker) && rightDelimiter(head.marker, style) !== null)) return;
  const form = usual(level.map(({ marker }) => formOf(marker)));
  const model = level.find(({ marker }) => formOf(marker) === form);
  if (model === undefined) return;
  for (const section of level) {
    if (formOf(section.marker) === form) continue;
    const edits = formEdits(draft, section, model.marker);
    const right = like(section, model.marker)?.text ?? model.marker.text;
    report({
      range: section.markerRange,
      message: {
        vi: `Đánh số không đồng nhất: các mục cùng cấp ghi như “${model.marker.text}”, ở đây ghi “${section.marker.text}”; nên ghi “${right}”`,
        en: `Numbered in two ways: sections of this level are written like “${model.marker.text}”, here “${section.marker.text}”; it should be “${right}”`,
      },
      related: [{ range: model.markerRange, message: { vi: "Mục cùng cấp", en: "A section of the same level" } }],
      ...(edits.length === 0 ? {} : { fix: { title: toWrite(right), safe: true, edits } }),
    });
  }
}

function lineOf(draft: Draft, section: Section): ClassifiedLine {
  return lineAt(draft.lines, section.markerRange.start.line);
}

/** True when no more than the marker is bold, so that one marker made bold is like the others. */
function onlyMarkerBold(draft: Draft, section: Section): boolean {
  return boldLength(lineOf(draft, section)) <= section.marker.textFrom;
}

/** What makes the marker of a section as bold as that of `model`. */
function boldFix(draft: Draft, section: Section, model: Section): { edits: TextEdit[]; safe: boolean } | null {
  const line = lineOf(draft, section);
  const at = section.markerRange.start.line;
  if (!model.markerStrong) {
    const edits = withoutBold(line, at);
    return edits === null ? null : { edits, safe: onlyMarkerBold(draft, section) };
  }
  const segment = line.items[0]?.segment;
  if (segment === undefined) return null;
  if (onlyMarkerBold(draft, model)) return { edits: withBold(section.markerRange), safe: true };
  // The others are bold with their headings: here the first sentence is the best guess.
  const end = /[.:](?=\s)|$/.exec(segment.text.slice(section.marker.textFrom))?.index ?? 0;
  const to = Math.min(section.marker.textFrom + end + 1, segment.text.length);
  if (segment.strong.some((edge) => edge < to)) return null;
  const range = {
    start: { line: at, character: lineStart(segment, 0) },
    end: { line: at, character: lineEnd(segment, to) },
  };
  return { edits: withBold(range), safe: false };
}

const boldLines = perLine((line) => boldLength(line) || null);

function checkWeight(draft: Draft, { sections }: Run, boldAt: ReadonlySet<number>, report: Report): void {
  // A marker of which only a part is bold (“**1**.”) counts as bold.
  const isBold = ({ markerStrong, markerRange }: Section) => markerStrong || boldAt.has(markerRange.start.line);
  const bold = usual(sections.map(isBold));
  const model = sections.find((section) => section.markerStrong === bold);
  if (model === undefined) return;
  for (const section of sections) {
    if (isBold(section) === bold) continue;
    const fix = boldFix(draft, section, model);
    report({
      range: section.markerRange,
      message: bold
        ? {
            vi: `Số “${section.marker.text}” không in đậm, trong khi các mục cùng cấp in đậm như “${model.marker.text}”`,
            en: `“${section.marker.text}” is not bold, while the others of its level are, like “${model.marker.text}”`,
          }
        : {
            vi: `Số “${section.marker.text}” in đậm, trong khi các mục cùng cấp không in đậm như “${model.marker.text}”`,
            en: `“${section.marker.text}” is bold, while the others of its level are not, like “${model.marker.text}”`,
          },
      related: [{ range: model.markerRange, message: { vi: "Mục cùng cấp", en: "A section of the same level" } }],
      ...(fix === null
        ? {}
        : {
            fix: {
              title: bold ? { vi: "In đậm", en: "Make it bold" } : { vi: "Bỏ in đậm", en: "Make it plain" },
              ...fix,
            },
          }),
    });
  }
}

const HEAD = "KẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\n";
const STATE_HEAD = "KẾ HOẠCH\nGiữ gìn vệ sinh\n\n";

export default defineRule({
  id: "de-muc/khong-dong-nhat",
  title: "Các mục cùng cấp phải đánh số như nhau",
  titleEn: "Sections of one level are numbered in one way",
  why: "Cùng một cấp mà chỗ ghi “1.”, chỗ ghi “1-”, chỗ in đậm, chỗ không thì người đọc khó biết đâu là mục lớn, đâu là mục nhỏ.",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${HEAD}1. Quét dọn đường làng.\n2- Trồng cây xanh.\n3. Thu gom rác.`,
      good: `${HEAD}1. Quét dọn đường làng.\n2. Trồng cây xanh.\n3. Thu gom rác.`,
    },
    {
      style: "hd36-2018",
      bad: `${HEAD}**1-** Quét dọn đường làng.\n**2-** Trồng cây xanh.\n3- Thu gom rác.\n- Rác nhựa.\n**-** Rác khác.`,
      good: `${HEAD}**1-** Quét dọn đường làng.\n**2-** Trồng cây xanh.\n**3-** Thu gom rác.\n- Rác nhựa.\n**-** Rác khác.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}I- NỘI DUNG\n1. Một.\n2. Hai.\nII. TỔ CHỨC THỰC HIỆN\n1. Ba.\n**2.** Bốn.`,
      good: `${HEAD}I- NỘI DUNG\n1. Một.\n2. Hai.\nII- TỔ CHỨC THỰC HIỆN\n1. Ba.\n2. Bốn.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}I. MỤC TIÊU\nGiữ sạch đường làng.\nII. Nhiệm vụ\nQuét dọn hằng tuần.`,
      good: `${HEAD}I. MỤC TIÊU\nGiữ sạch đường làng.\nII. NHIỆM VỤ\nQuét dọn hằng tuần.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}1. Quét dọn:\na) Đường làng.\nb) Nhà văn hoá.\n2. Trồng cây:\na. Cây bóng mát.\nb) Cây cảnh.`,
      good: `${HEAD}1. Quét dọn:\na) Đường làng.\nb) Nhà văn hoá.\n2. Trồng cây:\na) Cây bóng mát.\nb) Cây cảnh.`,
    },
    {
      style: "nd30-2020",
      bad: `${STATE_HEAD}I. NỘI DUNG\n1. Quét dọn đường làng.\n2/ Trồng cây xanh.\n3. Thu gom rác.`,
      good: `${STATE_HEAD}I. NỘI DUNG\n1. Quét dọn đường làng.\n2. Trồng cây xanh.\n3. Thu gom rác.`,
    },
    {
      style: "nd30-2020",
      bad: `${STATE_HEAD}I. NỘI DUNG\n1. Quét dọn đường làng.\n**2.** Trồng cây xanh.\n3. Thu gom rác.`,
      good: `${STATE_HEAD}I. NỘI DUNG\n1. Quét dọn đường làng.\n2. Trồng cây xanh.\n3. Thu gom rác.`,
    },
  ],
  check({ draft, rulesOn, style }, report) {
    const runs = runsOf(draft);
    const named = rulesOn.has(DELIMITER_RULE);
    for (const level of levelsOf(runs)) checkForms(draft, level, style, named, report);
    // Where a guideline fixes their letters, another rule holds it.
    if (!style.forms.romanNameInCapitals) for (const run of runs) checkNames(draft, run, report);
    const boldAt = new Set(boldLines(draft).map(({ line }) => line));
    for (const run of runs) checkWeight(draft, run, boldAt, report);
  },
});
