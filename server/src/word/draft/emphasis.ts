import { paragraphsOfBlock } from "../../page/model.ts";
import { pagesOf } from "../../page/pages.ts";
import type { Role } from "../../page/sizes.ts";
import { formatsOf } from "../../page/sizes.ts";
import { GUIDELINES } from "../../styles/guidelines.ts";
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
/** Where a component of a Party document is bold or italic, the guidelines agree; roles do not depend on the style. */
const STYLE = GUIDELINES.newest("party");
const NONE: Emphasis = { bold: false, italic: false };

/** What is worth writing down in a paragraph of a role: bold where that is not bold anyway, and italics likewise. */
function emphasisOf(role: Role | undefined): Emphasis {
  if (role === undefined || !WRITTEN.has(role)) return NONE;
  // Both guidelines print these alike, and “Điều 1.” is bold before text that is not.
  const { bold, italic } = formatsOf(STYLE)[role];
  return { bold: !bold && role !== "article", italic: !italic };
}

/** What each line of a draft is on the page. */
function* rolesOf(text: string): Steps<ReadonlyMap<number, Role>> {
  const classified: ClassifiedLine[] = [];
  for (const line of linesOf(readSource(text))) {
    yield;
    classified.push(classifyLine(line.text, classified.at(-1)?.endsInComment ?? false));
  }
  const roles = new Map<number, Role>();
  const { parts } = pagesOf(assemble(classified), STYLE);
  yield;
  for (const { blocks } of parts) {
    for (const { role, lines } of blocks.flatMap(paragraphsOfBlock)) {
      for (let line = lines.first; line <= lines.last; line++) roles.set(line, role);
    }
  }
  return roles;
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
  const roles = yield* rolesOf(texts.join("\n"));
  const marked: ImportedLine[] = [];
  for (const [n, from] of lines.entries()) {
    yield;
    const own = from === null || from.tabular ? (plain[n] ?? []) : markedLine(from.runs, emphasisOf(roles.get(n)));
    marked.push({ from, runs: own });
  }
  return marked;
}
