import { asMarkdown } from "../../text/asMarkdown.ts";
import type { ReviewSheet, SheetComponent, SheetFinding } from "../reviewSheet.ts";
import {
  aboutRows,
  madeBy,
  notRequiredLine,
  proposalWords,
  severityAndClause,
  stateWords,
  summaryLines,
  WORDS,
} from "./words.ts";

/** Line breaks inside a paragraph. */
const BREAK = "  \n";

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(asMarkdown).join(" | ")} |`;
  return [line(head), `|${head.map(() => " --- |").join("")}`, ...rows.map(line)].join("\n");
}

function findingItem(finding: SheetFinding, n: number, { locale }: ReviewSheet): string {
  const { text, note } = proposalWords(finding, locale);
  const proposal = `${WORDS.proposal[locale]}: ${asMarkdown(text)}${note === "" ? "" : ` *(${note})*`}`;
  const lines = [
    `**${asMarkdown(finding.place)}**`,
    `${asMarkdown(finding.message)} *(${asMarkdown(severityAndClause(finding, locale))})*`,
    proposal,
  ];
  const marker = `${n + 1}. `;
  return marker + lines.join(BREAK + " ".repeat(marker.length));
}

function componentRow(component: SheetComponent, n: number, { locale }: ReviewSheet): string[] {
  const { name, text, clause } = component;
  return [String(n + 1), name, text, stateWords(component, locale), clause];
}

/** A sheet in Markdown, to be read, changed and sent. Ends with a line break. */
export function sheetMarkdown(sheet: ReviewSheet): string {
  const { locale, findings, components, title } = sheet;
  const word = (key: keyof typeof WORDS) => WORDS[key][locale];
  const parts = [
    `# ${word("title")}`,
    `**${asMarkdown(title)}**`,
    aboutRows(sheet)
      .map(([name, value]) => `- ${name}: ${asMarkdown(value)}`)
      .join("\n"),
    `## ${word("summary")}`,
    ...summaryLines(sheet).map(asMarkdown),
  ];
  if (findings.length > 0) {
    parts.push(`## ${word("findings")}`, findings.map((one, n) => findingItem(one, n, sheet)).join("\n\n"));
  }
  if (components.length > 0) {
    const head = [word("order"), word("component"), word("text"), word("state"), word("clause")];
    const rows = components.map((one, n) => componentRow(one, n, sheet));
    parts.push(`## ${word("components")}`, table(head, rows), asMarkdown(notRequiredLine(sheet)));
  }
  parts.push(`## ${word("opinion")}`, "…………………………………………………………………………………………");
  parts.push(["signingDay", "reviewer", "sign"].map((key) => word(key as keyof typeof WORDS)).join(BREAK));
  parts.push(`*${asMarkdown(madeBy(sheet))}*`);
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** What stands in the place of the sheet of a file that could not be read. */
export function failureMarkdown(path: string, reason: string, locale: ReviewSheet["locale"]): string {
  return `# ${WORDS.unread[locale]}\n\n**${asMarkdown(path)}**: ${asMarkdown(reason)}\n`;
}

/** Several sheets in one document. */
export const BETWEEN_SHEETS = "\n---\n\n";
