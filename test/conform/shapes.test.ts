import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { paragraphsOfBlock, textOfParagraph } from "../../server/src/page/model.ts";
import { createService } from "../../server/src/service.ts";

/** The right documents in the shapes that mail, converters and PDF readers give them: read as the same documents. */

const service = createService({ today: () => ({ year: 2026, month: 12, day: 20 }) });
const BASES = new URL("bases/", import.meta.url);

/** Breaks paragraphs at a width, tables left as they are. */
function wrapped(text: string, width: number): string {
  const wrap = (line: string) => {
    const lines: string[] = [];
    for (const word of line.split(" ")) {
      const last = lines.at(-1);
      if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines;
  };
  return text
    .split("\n")
    .flatMap((line) => (line.length <= width || line.startsWith("|") ? [line] : wrap(line)))
    .join("\n");
}

/** The head's left part, its right part, and what stands below. */
function partsOf(text: string): { left: string[]; right: string[]; rest: string } {
  const [left = "", right = "", ...rest] = text.split("\n\n");
  return { left: left.split("\n"), right: right.split("\n"), rest: rest.join("\n\n") };
}

/** The head in one row of a table, its lines parted by `<br>`. */
function inTable(text: string, row: (left: string, right: string) => string): string {
  const { left, right, rest } = partsOf(text);
  return `${row(left.join("<br>"), right.join("<br>"))}\n\n${rest}`;
}

const SHAPES: Readonly<Record<string, (text: string) => string>> = {
  "broken at 70 letters": (text) => wrapped(text, 70),
  "broken at 90 letters": (text) => wrapped(text, 90),
  "a blank line below each line": (text) => text.replaceAll("\n", "\n\n").replace(/\n{3,}/g, "\n\n"),
  "without blank lines": (text) => text.replace(/\n{2,}/g, "\n"),
  "lines that end with CR LF": (text) => text.replaceAll("\n", "\r\n"),
  "in two columns with tabs": (text) => {
    const { left, right, rest } = partsOf(text);
    const rows = left.map((one, n) => (right[n] === undefined ? one : `${one}\t${right[n]}`));
    return `${rows.join("\n")}\n\n${rest}`;
  },
  "head in a table of Markdown": (text) =>
    inTable(text, (left, right) => `| ${left.replaceAll("*", "\\*")} | ${right} |\n|---|---|`),
  "head in a table of HTML": (text) =>
    inTable(text, (left, right) => `<table><tr><td>${left}</td><td>${right}</td></tr></table>`),
  quoted: (text) => text.replace(/^/gm, "> "),
  decomposed: (text) => text.normalize("NFD"),
  "headings in Markdown": (text) => text.replace(/^(?=[IVX]+\. |Chương |Điều )/gm, "## "),
};

/** What each shape is told of, and rightly: each line of a quotation, a paragraph that is broken. */
const OF_SHAPE = new Set(["doan-van/bi-ngat", "noi-dung/dau-vet", "chu/unicode"]);
/** Two signers beside each other, parted by tabs: a blank line between their lines parts the two blocks too. */
const LEFT_OUT = new Set(["a blank line below each line: lien-co-quan"]);

function read(text: string) {
  const document = service.open(text);
  const { docType, abstract, number, placeDate, issuingBody, bases, recipients, signature } = document.draft;
  const named = [docType, abstract, number, placeDate, issuingBody, signature?.name, ...bases].map((one) =>
    one?.text.normalize("NFC").replace(/\s+/g, " "),
  );
  const words = service
    .pages(document, DEFAULT_SETTINGS)
    .parts.flatMap(({ blocks }) => blocks.flatMap(paragraphsOfBlock))
    .flatMap(
      (one) =>
        textOfParagraph(one)
          .normalize("NFC")
          .match(/[\p{L}\p{N}]+/gu) ?? [],
    );
  const told = service
    .check(document, DEFAULT_SETTINGS)
    .diagnostics.filter(({ severity, rule }) => severity !== "hint" && !OF_SHAPE.has(rule))
    .map(({ rule }) => rule);
  return { named, recipients: recipients?.entries.length, words: words.sort(), told };
}

const documents = readdirSync(BASES).filter((name) => name.endsWith(".chithi"));

describe.each(Object.entries(SHAPES))("a document %s", (shape, make) => {
  const tried = documents.filter((name) => !LEFT_OUT.has(`${shape}: ${name.replace(/^hd\d\d-|\.chithi$/g, "")}`));
  it.each(tried)("%s is the same document", (name) => {
    const text = readFileSync(new URL(name, BASES), "utf8");
    expect(read(make(text))).toEqual(read(text));
  });
});
