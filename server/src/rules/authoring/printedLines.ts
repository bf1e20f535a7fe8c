import type { LayoutChange, LettersChange, ParagraphChange } from "../../page/layoutChange.ts";
import type { MeasuredLine, MeasuredRun } from "../../page/measured.ts";
import { paragraphsOfBlock } from "../../page/model.ts";
import { ROLE_NAMES } from "../../page/roleNames.ts";
import type { Format, Role } from "../../page/sizes.ts";
import { formatsOf } from "../../page/sizes.ts";
import type { Style } from "../../styles/style.ts";
import type { Range } from "../../text/position.ts";
import type { Finding, Report, Text, WordContext } from "../define.ts";

/** A line of a Word file: what it is on the page, how the guideline wants that, and how it is set. */
export interface PrintedLine {
  readonly line: number;
  readonly role: Role;
  readonly format: Format;
  /** Of all that share the line: “Kính gửi:” and the first addressee. Usually the one format. */
  readonly formats: readonly Format[];
  readonly measured: MeasuredLine;
  /** The clause that says how it is set. */
  readonly clause: string;
}

/** Running text: in both margins, with an indented first line. */
export function isRunning({ alignment, firstLineMm }: Format): boolean {
  return alignment === "justify" && firstLineMm > 0;
}

/** The clause of a role; the body's for running text that has none of its own, null where no clause speaks. */
function clauseFor(format: Format, style: Style): string | null {
  return format.clause ?? (isRunning(format) ? formatsOf(style).body.clause : null);
}

/** The lines whose look a clause speaks of, in order; not those of tables with figures. */
export function printedLines({ pages, measured, style }: WordContext): PrintedLine[] {
  const formats = formatsOf(style);
  const roles = new Map<number, Role[]>();
  for (const { role, lines } of pages.parts.flatMap(({ blocks }) => blocks.flatMap(paragraphsOfBlock))) {
    for (let line = lines.first; line <= lines.last; line++) {
      const there = roles.get(line);
      if (there === undefined) roles.set(line, [role]);
      else there.push(role);
    }
  }
  return [...roles]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([line, [role, ...others]]) => {
      const set = measured.lines[line];
      if (set == null || set.tabular || role === undefined || role === "other") return [];
      const clause = clauseFor(formats[role], style);
      if (clause === null) return [];
      const all = [role, ...others].map((one) => formats[one]);
      return [{ line, role, format: formats[role], formats: all, measured: set, clause }];
    });
}

/** Where a run of a Word file stands in the draft: line zero-based, characters in UTF-16 code units. */
export function rangeOfRun(line: number, { from, to }: MeasuredRun): Range {
  return { start: { line, character: from }, end: { line, character: to } };
}

/** What sets the letters of a run otherwise. */
export function lettersOf(line: number, { from, to }: MeasuredRun, set: LettersChange["set"]): LayoutChange {
  return { kind: "letters", line, from, to, set };
}

/** What sets the paragraph of a line otherwise. */
export function paragraphOf({ line }: Pick<PrintedLine, "line">, set: ParagraphChange["set"]): LayoutChange {
  return { kind: "paragraph", line, set };
}

/** All of a line that has letters. */
export function rangeOfLine({ line, measured: { runs } }: Pick<PrintedLine, "line" | "measured">): Range {
  return {
    start: { line, character: runs[0]?.from ?? 0 },
    end: { line, character: runs.at(-1)?.to ?? 0 },
  };
}

/** “Tên loại văn bản” for a role; running text is all called by one name where `body` says so. */
export function nameOf({ role, format }: PrintedLine, body = false): Text {
  return body && isRunning(format) ? ROLE_NAMES.body : ROLE_NAMES[role];
}

/** “14”, “14,5”: as each language writes it. */
export function figure(value: number): Text {
  const rounded = String(Math.round(value * 10) / 10);
  return { vi: rounded.replace(".", ","), en: rounded };
}

/** Gathers what is wrong in the same way, so that a thousand paragraphs make one finding, at the first of them. */
export function createGatherer(report: Report) {
  const found = new Map<string, { first: Finding; line: number; lines: number; layout: LayoutChange[] }>();
  return {
    /** `key`: what is alike. The finding of the first is reported, with the changes that set all of them right. */
    add(key: string, change: LayoutChange, finding: () => Finding): void {
      const { line } = change;
      const known = found.get(key);
      if (known === undefined) {
        found.set(key, { first: finding(), line, lines: 1, layout: [change] });
        return;
      }
      known.layout.push(change);
      if (known.line !== line) {
        known.line = line;
        known.lines++;
      }
    },
    /** Reports everything, with how many more there are. */
    finish(): void {
      for (const { first, lines, layout } of found.values()) {
        const more = lines - 1;
        const { vi, en } = first.message;
        const message =
          more === 0
            ? first.message
            : { vi: `${vi} (và ${more} đoạn khác)`, en: `${en} (and ${more} more paragraphs)` };
        report({ ...first, message, layout });
      }
    },
  };
}

/** Goes over the printed lines, and reports what `judge` adds: all that is alike as one finding. */
export function eachPrintedLine(
  context: WordContext,
  report: Report,
  judge: (printed: PrintedLine, found: Pick<ReturnType<typeof createGatherer>, "add">) => void,
): void {
  const found = createGatherer(report);
  for (const printed of printedLines(context)) judge(printed, found);
  found.finish();
}
