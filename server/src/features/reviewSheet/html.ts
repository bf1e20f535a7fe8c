import type { ReviewSheet, SheetComponent, SheetFinding } from "../reviewSheet.ts";
import { printable } from "./printable.ts";
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

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (one) => ENTITIES[one] as string);
}

/** A text in which short words in quotation marks stay whole: a symbol, a row of hyphens. */
function withQuotes(text: string): string {
  return escaped(text).replace(/[“‘][^\s“”‘’]{1,24}[”’]/g, (word) => `<span class="whole">${word}</span>`);
}

/** For A4 in portrait, and for the screen. The fonts are those that offices have; Times New Roman is the guidelines'. */
const CSS = `
@page { size: A4 portrait; margin: 20mm 15mm 20mm 25mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 12mm; max-width: 210mm; color: #000; background: #fff;
  font: 12pt/1.3 "Times New Roman", "Liberation Serif", "Tinos", serif; }
h1 { margin: 0; text-align: center; font-size: 15pt; text-transform: uppercase; }
.of { margin: 2mm 0 6mm; text-align: center; font-weight: bold; }
h2 { margin: 6mm 0 2mm; font-size: 12pt; text-transform: uppercase; break-after: avoid; }
p { margin: 1mm 0; }
table { width: calc(100% - 0.3mm); border-collapse: collapse; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 1mm 1.8mm; border: 0.3mm solid #000; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { text-align: center; font-weight: bold; }
.about td, .about th { border: 0; padding: 0.5mm 2mm 0.5mm 0; }
.about th { width: 40mm; text-align: left; font-weight: normal; font-style: italic; }
.order { width: 10mm; text-align: center; }
.place { width: 36mm; }
.proposal { width: 46mm; }
.done { width: 14mm; text-align: center; }
.components { font-size: 11pt; line-height: 1.2; }
.component { width: 41mm; }
.state { width: 20mm; }
.clause { width: 44mm; }
.faulty td.state, .missing td.state { font-weight: bold; }
.whole { white-space: nowrap; }
.note { display: block; font-size: 10.5pt; font-style: italic; }
.lines p { height: 8mm; margin: 0; border-bottom: 0.3mm dotted #000; }
.signature { width: 90mm; margin: 8mm 0 0 auto; text-align: center; break-inside: avoid; }
.signature .name { height: 28mm; font-style: italic; }
.signature b { text-transform: uppercase; }
.made { margin-top: 4mm; font-size: 10pt; font-style: italic; }
.sheet + .sheet { break-before: page; margin-top: 20mm; }
@media print { body { padding: 0; max-width: none; } .sheet + .sheet { margin-top: 0; } }
`.trim();

function cell(tag: "td" | "th", kind: string, text: string): string {
  return `<${tag}${kind === "" ? "" : ` class="${kind}"`}>${text}</${tag}>`;
}

function table(
  kind: string,
  head: readonly (readonly [kind: string, text: string])[],
  rows: readonly string[],
): string {
  const titles = head.map(([kind, text]) => cell("th", kind, escaped(text))).join("");
  return `<table class="${kind}">\n<thead><tr>${titles}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
}

function note(text: string): string {
  return text === "" ? "" : `<span class="note">${escaped(text)}</span>`;
}

function findingRow(finding: SheetFinding, n: number, { locale }: ReviewSheet): string {
  const proposal = proposalWords(finding, locale);
  const cells = [
    cell("td", "order", String(n + 1)),
    cell("td", "place", escaped(finding.place)),
    cell("td", "", withQuotes(finding.message) + note(severityAndClause(finding, locale))),
    cell("td", "proposal", withQuotes(proposal.text) + note(proposal.note)),
    cell("td", "done", "☐"),
  ];
  return `<tr>${cells.join("")}</tr>`;
}

function componentRow(component: SheetComponent, n: number, { locale }: ReviewSheet): string {
  const cells = [
    cell("td", "order", String(n + 1)),
    cell("td", "component", escaped(component.name)),
    cell("td", "", escaped(component.text)),
    cell("td", "state", escaped(stateWords(component, locale))),
    cell("td", "clause", escaped(component.clause)),
  ];
  return `<tr class="${component.state}">${cells.join("")}</tr>`;
}

function aboutTable(sheet: ReviewSheet): string {
  const rows = aboutRows(sheet).map(
    ([name, value]) => `<tr>${cell("th", "", `${escaped(name)}:`)}${cell("td", "", escaped(value))}</tr>`,
  );
  return `<table class="about">\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
}

function heading(text: string): string {
  return `<h2>${escaped(text)}</h2>`;
}

function paragraph(text: string): string {
  return text === "" ? "" : `<p>${escaped(text)}</p>`;
}

/** One sheet as a part of a page. */
export function sheetSection(sheet: ReviewSheet): string {
  const { locale, findings, components, title } = sheet;
  const word = (key: keyof typeof WORDS) => WORDS[key][locale];
  const parts = [
    `<h1>${escaped(word("title"))}</h1>`,
    `<p class="of">${escaped(title)}</p>`,
    aboutTable(sheet),
    heading(word("summary")),
    ...summaryLines(sheet).map(paragraph),
  ];
  if (findings.length > 0) {
    const head = [
      ["order", word("order")],
      ["place", word("place")],
      ["", word("what")],
      ["proposal", word("proposal")],
      ["done", word("done")],
    ] as const;
    parts.push(
      heading(word("findings")),
      table(
        "findings",
        head,
        findings.map((one, n) => findingRow(one, n, sheet)),
      ),
    );
  }
  if (components.length > 0) {
    const head = [
      ["order", word("order")],
      ["component", word("component")],
      ["", word("text")],
      ["state", word("state")],
      ["clause", word("clause")],
    ] as const;
    parts.push(
      heading(word("components")),
      table(
        "components",
        head,
        components.map((one, n) => componentRow(one, n, sheet)),
      ),
    );
    parts.push(paragraph(notRequiredLine(sheet)));
  }
  parts.push(
    heading(word("opinion")),
    '<div class="lines"><p></p><p></p><p></p></div>',
    `<div class="signature">${paragraph(word("signingDay"))}<p><b>${escaped(word("reviewer"))}</b></p>` +
      `<p class="name">${escaped(word("sign"))}</p></div>`,
    `<p class="made">${escaped(madeBy(sheet))}</p>`,
  );
  return `<section class="sheet">\n${parts.filter((part) => part !== "").join("\n")}\n</section>\n`;
}

/** What stands in the place of the sheet of a file that could not be read. */
export function failureSection(path: string, reason: string, locale: ReviewSheet["locale"]): string {
  const text = `${printable(path)}: ${printable(reason)}`;
  return `<section class="sheet">\n<h1>${escaped(WORDS.unread[locale])}</h1>\n${paragraph(text)}\n</section>\n`;
}

/** What stands around the sheets: a page on its own, without scripts, that asks for nothing from elsewhere. */
export function pageStart(title: string, locale: ReviewSheet["locale"]): string {
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escaped(title)}</title>
<style>
${CSS}
</style>
</head>
<body>
`;
}

export const PAGE_END = "</body>\n</html>\n";

/** A whole page with one sheet. */
export function sheetHtml(sheet: ReviewSheet): string {
  const title = `${WORDS.title[sheet.locale]}: ${sheet.title}`;
  return pageStart(title, sheet.locale) + sheetSection(sheet) + PAGE_END;
}
