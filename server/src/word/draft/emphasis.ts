import { paragraphsOfBlock } from "../../page/model.ts";
import { pagesOf } from "../../page/pages.ts";
import type { Role } from "../../page/sizes.ts";
import { formatsOf } from "../../page/sizes.ts";
import { isOnStateForm } from "../../reading/stateSigns.ts";
import { GUIDELINES } from "../../styles/guidelines.ts";
import type { Style } from "../../styles/style.ts";
import { assemble } from "../../syntax/assemble.ts";
import { classifyLine } from "../../syntax/classify.ts";
import type { ClassifiedLine } from "../../syntax/kinds.ts";
import { linesOf, readSource } from "../../text/source.ts";
import type { Steps } from "../steps.ts";
import type { ImportedLine } from "./importedLine.ts";
import type { WordLine } from "./line.ts";
import { LONGEST_LINE } from "./line.ts";
import type { Emphasis, MarkedRun } from "./markup.ts";
import { markedLine, markedRow } from "./markup.ts";

/** Where emphasis is the drafter's own. Elsewhere the place on the page says how letters look. */
const WRITTEN: ReadonlySet<Role> = new Set<Role>([
  "base",
  "body",
  "heading",
  "headingName",
  "romanHeading",
  "articleName",
  "article",
  "clause",
  "point",
  "bullet",
  "dissemination",
  "appendixReference",
]);
const NONE: Emphasis = { bold: false, italic: false };

/** What is worth writing down in a paragraph of a role: bold where that is not bold anyway, and italics likewise. */
function emphasisOf(role: Role | undefined, style: Style): Emphasis {
  if (role === undefined || !WRITTEN.has(role)) return NONE;
  // “Điều 1.” is bold before text that is not.
  const { bold, italic } = formatsOf(style)[role];
  return { bold: !bold && role !== "article", italic: !italic };
}

/**
 * What each line of a draft is on the page, and whose page it is. Where a component of the Party's is bold or italic, its
 * guidelines agree; roles do not depend on the style.
 */
function* rolesOf(text: string): Steps<{ readonly roles: ReadonlyMap<number, Role>; readonly style: Style }> {
  const classified: ClassifiedLine[] = [];
  for (const line of linesOf(readSource(text))) {
    yield;
    classified.push(classifyLine(line.text, classified.at(-1)?.endsInComment ?? false));
  }
  const roles = new Map<number, Role>();
  const draft = assemble(classified);
  const style = GUIDELINES.newest(isOnStateForm(draft) ? "state" : "party");
  const { parts } = pagesOf(draft, style);
  yield;
  for (const { blocks } of parts) {
    for (const { role, lines } of blocks.flatMap(paragraphsOfBlock)) {
      for (let line = lines.first; line <= lines.last; line++) roles.set(line, role);
    }
  }
  return { roles, style };
}

/** The lines as the draft has them, with bold and italics where they mean something. */
export function* emphasised(lines: readonly (WordLine | null)[]): Steps<ImportedLine[]> {
  const plain: (readonly MarkedRun[])[] = [];
  for (const line of lines) {
    yield;
    plain.push(line === null ? [] : line.tabular ? markedRow(line.runs) : markedLine(line.runs, NONE));
  }
  const texts = plain.map((runs) =>
    runs
      .map(({ text }) => text)
      .join("")
      .slice(0, LONGEST_LINE),
  );
  const { roles, style } = yield* rolesOf(texts.join("\n"));
  const marked: ImportedLine[] = [];
  for (const [n, from] of lines.entries()) {
    yield;
    const own =
      from === null || from.tabular ? (plain[n] ?? []) : markedLine(from.runs, emphasisOf(roles.get(n), style));
    marked.push({ from, runs: own });
  }
  return marked;
}
