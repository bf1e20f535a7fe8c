import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import type { Block, Pages, Paragraph } from "../../server/src/page/model.ts";
import { paragraphsOfBlock, textOfParagraph } from "../../server/src/page/model.ts";
import type { ColumnsRole } from "../../server/src/page/sizes.ts";
import { columnsOf, formatsOf, writtenWidthMm } from "../../server/src/page/sizes.ts";
import { createService } from "../../server/src/service.ts";
import { GUIDELINES } from "../../server/src/styles/guidelines.ts";
import type { Style } from "../../server/src/styles/style.ts";
import { exportWord } from "../../server/src/word/export/exportWord.ts";
import type { Numbering } from "../../server/src/word/export/numbering.ts";
import { toPdf } from "../../server/src/word/pdf.node.ts";
import { missingFont } from "./libreOffice.ts";
import type { Print, PrintedParagraph } from "./printed.ts";
import { findParagraphs, linesOf, readPdf, ruleBetween } from "./printed.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });

interface Document {
  readonly name: string;
  readonly pages: Pages;
  readonly numbering: Numbering;
}

function documentsIn(folder: string, ending: string, numbering: Numbering): Document[] {
  const url = new URL(folder, import.meta.url);
  if (!existsSync(url)) return [];
  return readdirSync(url)
    .filter((name) => name.endsWith(ending))
    .map((name) => {
      const pages = service.pages(service.open(readFileSync(new URL(name, url), "utf8")), DEFAULT_SETTINGS);
      return { name: `${name} ${numbering}`, pages, numbering };
    });
}

const EXAMPLES = documentsIn("../../examples/", ".chithi", "typed");
/** Documents of the corpus, where it lies beside the project. */
const CORPUS = ["seeds", "real"].flatMap((kind) => documentsIn(`../../../shared/corpus/${kind}/`, ".txt", "typed"));
const OFFICIAL = documentsIn("../../../shared/house-style/official/", ".txt", "typed");
const COUNTED = documentsIn("../../examples/", ".chithi", "automatic");
/** Drafts with what the examples do not have. */
const MARKED = documentsIn("./", ".chithi", "typed");
/** One with a copy's block, which stands lower on the page in each. */
const COPIED = Array.from({ length: 8 }, (_, n): Document => {
  const example = readFileSync(new URL("../../examples/mau-chi-thi-hd36-sao-luc.chithi", import.meta.url), "utf8");
  const longer = example.replace("Chỉ thị này phổ biến", `${"Giữ gìn vệ sinh.\n\n".repeat(11 + n)}$&`);
  const pages = service.pages(service.open(longer), DEFAULT_SETTINGS);
  return { name: `a copy below ${11 + n} more paragraphs`, pages, numbering: "typed" };
});
const ALL = [...EXAMPLES, ...MARKED, ...COPIED, ...COUNTED, ...CORPUS, ...OFFICIAL];

const there = (program: string, option: string) => spawnSync(program, [option], { stdio: "ignore" }).status === 0;
const programs = there("soffice", "--version") && there("pdftohtml", "-v");
const font = missingFont();
const installed = programs && font === null;

it("LibreOffice and poppler are there to print with, at least where CI is set", ({ skip }) => {
  skip(!programs && !process.env.CI, "soffice or pdftohtml is not installed");
  expect(programs).toBe(true);
});

it("a font of the measures of Times New Roman is there, with the letters of Vietnamese", ({ skip }) => {
  skip(font !== null && !process.env.CI, font ?? "");
  expect(font).toBeNull();
});

it("the corpus is beside the project, at least where CI is set", ({ skip }) => {
  skip(CORPUS.length === 0 && !process.env.CI, "../shared is not there");
  expect(CORPUS.length).toBeGreaterThan(10);
});

const pt = (mm: number) => (mm * 72) / 25.4;
const HD05 = GUIDELINES.byId("hd05-2026");
const SHEET = HD05.page.sheet;
const TEXT_WIDTH_MM = writtenWidthMm(SHEET);
const LEFT = pt(SHEET.leftMm);
const RIGHT = pt(SHEET.widthMm - SHEET.rightMm);
const MIDDLE = LEFT + pt(TEXT_WIDTH_MM) / 2;
const BODY: ReadonlySet<string> = new Set(["body", "clause", "article", "dissemination"]);
/** As near as the fonts' side bearings and Word's twentieths of a point let a place be. */
const NEAR = 1.5;

/** The letters and marks of some texts that stand less often in others. */
function lettersMissing(texts: readonly string[], others: readonly string[]): string {
  const letters = (all: readonly string[]) => [...all.join("").normalize("NFC").replace(/\s/g, "")];
  const free = letters(others);
  return letters(texts)
    .filter((letter) => {
      const at = free.indexOf(letter);
      if (at >= 0) free.splice(at, 1);
      return at < 0;
    })
    .join("");
}

describe.runIf(installed)("printed by LibreOffice", () => {
  const folder = mkdtempSync(join(tmpdir(), "chithi-in-"));
  const prints = new Map<string, Print>();
  const pathOf = (name: string) => join(folder, `${name}.pdf`);

  beforeAll(async () => {
    // One run for all: LibreOffice takes longer to start than to print a document.
    const words = await Promise.all(ALL.map(({ pages, numbering }) => exportWord(pages, { numbering })));
    const result = await toPdf(words);
    if ("failure" in result) throw new Error(result.failure.vi);
    for (const [index, { name }] of ALL.entries()) {
      writeFileSync(pathOf(name), result.files[index] as Uint8Array);
      prints.set(name, readPdf(pathOf(name)));
    }
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const printOf = ({ name }: Document) => prints.get(name) as Print;
  const paragraphsOf = ({ pages }: Document) => pages.parts.flatMap(({ blocks }) => blocks.flatMap(paragraphsOfBlock));

  it.each(ALL)("$name: every paragraph is on paper, and nothing else", (document) => {
    const { found, left } = findParagraphs(printOf(document), paragraphsOf(document));
    const missing = found
      .filter(({ pieces }) => pieces.length === 0)
      .map(({ paragraph }) => textOfParagraph(paragraph));
    const printed = left.map(({ text }) => text);
    // Poppler joins the words of narrow cells beside each other, and what heads columns comes again on each page: in a
    // document with tables the letters of what was not found are looked for among those that are left.
    const hasTable = document.pages.parts.some(({ blocks }) => blocks.some(({ kind }) => kind === "table"));
    if (hasTable && missing.length > 0) expect(lettersMissing(missing, printed)).toBe("");
    else
      expect({ missing: missing.filter((text) => text.trim() !== ""), printed }).toEqual({ missing: [], printed: [] });
  });

  it.each(ALL)("$name: is A4, within the margins, in one typeface, with page numbers from page 2", (document) => {
    const { pages, pieces, numbers } = printOf(document);
    for (const { width, height } of pages) {
      expect(width).toBeCloseTo(pt(SHEET.widthMm), 0);
      expect(height).toBeCloseTo(pt(SHEET.heightMm), 0);
    }
    const marks = new Set(["circulation", "notForMedia"]);
    const placed = new Set(
      findParagraphs(printOf(document), paragraphsOf(document))
        .found.filter(({ paragraph }) => marks.has(paragraph.role))
        .flatMap((one) => one.pieces),
    );
    for (const piece of pieces) {
      expect(piece.family.replaceAll(" ", "")).toMatch(/^(?:LiberationSerif|TimesNewRoman)/);
      if (placed.has(piece)) continue;
      expect([piece.text, piece.left > LEFT - NEAR, piece.right < RIGHT + NEAR]).toEqual([piece.text, true, true]);
      expect([piece.text, piece.top > pt(SHEET.topMm) - 4, piece.top < pt(SHEET.heightMm - SHEET.bottomMm)]).toEqual([
        piece.text,
        true,
        true,
      ]);
    }
    // Each part counts by itself; its first page shows no number.
    for (const { left, right, top } of numbers) {
      expect(Math.abs((left + right) / 2 - MIDDLE)).toBeLessThan(NEAR);
      expect(Math.abs(top - pt(SHEET.pageNumberMm))).toBeLessThan(4);
    }
    const { parts } = document.pages;
    expect(numbers).toHaveLength(pages.length - parts.length);
    expect(Number(numbers[0]?.text ?? 2)).toBe(2);
  });

  const isCopy = (block: Block) =>
    block.kind === "columns" && (block.role === "copyHeader" || block.role === "copyFooter");
  const copied = ALL.filter(({ pages }) => pages.parts.some(({ blocks }) => blocks.some(isCopy)));

  it.each(copied)("$name: head and foot of the copy's block are on one page", (document) => {
    const { found } = findParagraphs(printOf(document), paragraphsOf(document));
    const own = new Set(document.pages.parts.flatMap(({ blocks }) => blocks.filter(isCopy).flatMap(paragraphsOfBlock)));
    const on = found
      .filter(({ paragraph }) => own.has(paragraph))
      .flatMap(({ pieces }) => pieces.map(({ page }) => page));
    expect(new Set(on).size).toBe(
      document.pages.parts.flatMap(({ blocks }) => blocks).filter((one) => one.kind === "rule").length,
    );
  });

  it("has copies near the end of a page, and on the next", () => {
    const last = COPIED.map((document) => printOf(document).pages.length);
    expect(new Set(last).size).toBeGreaterThan(1);
  });

  /** Where the middle of a centred paragraph is, and where the first line of another one begins. */
  function expected(style: Style, paragraph: Paragraph, column: { role: ColumnsRole; right: boolean } | null) {
    const { leftMm, rightMm } = column === null ? { leftMm: TEXT_WIDTH_MM, rightMm: 0 } : columnsOf(style)[column.role];
    const from = LEFT + (column?.right ? pt(leftMm) : 0);
    const width = pt(column?.right ? rightMm : leftMm);
    const { firstLineMm } = formatsOf(style)[paragraph.role];
    return { middle: from + width / 2, from: from + pt(firstLineMm), to: from + width };
  }

  describe.each([...EXAMPLES.filter(({ name }) => name.startsWith("mau-")), ...MARKED])("$name", (document) => {
    const columnOf = new Map<Paragraph, { role: ColumnsRole; right: boolean }>();
    const named = new Set<Paragraph>();
    for (const block of document.pages.parts.flatMap(({ blocks }) => blocks)) {
      if (block.kind === "addressees") for (const one of [block.heading, ...block.entries]) named.add(one);
      if (block.kind !== "columns") continue;
      for (const one of block.left) if (one.kind === "paragraph") columnOf.set(one, { role: block.role, right: false });
      for (const one of block.right) if (one.kind === "paragraph") columnOf.set(one, { role: block.role, right: true });
    }
    let found: PrintedParagraph[] = [];
    beforeAll(() => {
      found = findParagraphs(printOf(document), paragraphsOf(document)).found;
    });

    it("has the sizes and weights of the table", () => {
      const formats = formatsOf(document.pages.style);
      for (const { paragraph, pieces } of found) {
        const { sizePt, bold, italic } = formats[paragraph.role];
        const [first] = paragraph.runs;
        const piece = pieces[0];
        const is = [textOfParagraph(paragraph), piece?.sizePt, piece?.bold, piece?.italic];
        expect(is).toEqual([textOfParagraph(paragraph), sizePt, bold || first?.bold, italic || first?.italic]);
      }
    });

    it("has its paragraphs where the table puts them", () => {
      const formats = formatsOf(document.pages.style);
      for (const one of found) {
        const { paragraph } = one;
        if (named.has(paragraph) || formats[paragraph.role].place !== "flow") continue;
        const { middle, from, to } = expected(document.pages.style, paragraph, columnOf.get(paragraph) ?? null);
        const { alignment } = formats[paragraph.role];
        const lines = linesOf(one);
        const told = [paragraph.role, textOfParagraph(paragraph)];
        for (const [index, line] of lines.entries()) {
          const centre = Math.abs((line.left + line.right) / 2 - middle) < NEAR;
          if (alignment === "center") expect([...told, centre]).toEqual([...told, true]);
          if (alignment !== "justify") continue;
          const begins = index === 0 ? from : LEFT;
          expect([...told, Math.abs(line.left - begins) < NEAR]).toEqual([...told, true]);
          // All lines but the last reach the right margin.
          if (index < lines.length - 1) expect([...told, Math.abs(line.right - to) < NEAR]).toEqual([...told, true]);
        }
        if (alignment === "left")
          expect([...told, Math.abs((lines[0]?.left ?? 0) - from) < NEAR]).toEqual([...told, true]);
      }
    });

    it("has lines 18 points apart in the body, and at least 6 more between its paragraphs", () => {
      const body = found.filter(
        ({ paragraph }) => formatsOf(document.pages.style)[paragraph.role].alignment === "justify",
      );
      let last: { page: number; top: number } | null = null;
      for (const one of body) {
        const lines = linesOf(one);
        for (const [index, line] of lines.entries()) {
          if (last !== null && last.page === line.page) {
            const step = line.top - last.top;
            const told = textOfParagraph(one.paragraph);
            if (index > 0) expect([told, Math.abs(step - 18) < 0.5]).toEqual([told, true]);
            else expect([told, step > 23.4]).toEqual([told, true]);
          }
          last = line;
        }
      }
    });

    it("has the marks of circulation 10 mm from the edge of the paper", () => {
      const { pages } = printOf(document);
      for (const { paragraph, pieces } of found) {
        const { place } = formatsOf(document.pages.style)[paragraph.role];
        const [piece] = pieces;
        if (place === "flow" || piece === undefined) continue;
        // A line's letters stand some points below its upper edge.
        const edge = place === "top-right" ? pt(SHEET.markMm) : pt(SHEET.heightMm - SHEET.markMm) - 18;
        expect(piece.page).toBe(place === "top-right" ? 1 : pages.length);
        expect(piece.top).toBeGreaterThan(edge - 2);
        expect(piece.top).toBeLessThan(edge + 6);
        if (place === "top-right") expect(Math.abs(piece.right - RIGHT)).toBeLessThan(NEAR);
        else expect(Math.abs((piece.left + piece.right) / 2 - MIDDLE)).toBeLessThan(NEAR);
      }
    });

    it("has a rule as long as the title below it", () => {
      const head = document.pages.style.world === "state" ? "motto" : "partyTitle";
      const [title, date] = [head, "placeDate"].map((role) => found.find(({ paragraph }) => paragraph.role === role));
      const line = title === undefined ? undefined : linesOf(title)[0];
      const below = date === undefined ? undefined : linesOf(date)[0];
      if (line === undefined || below === undefined) throw new Error("no title");
      const rule = ruleBetween(pathOf(document.name), line.page, line.top + 14, below.top + 2);
      expect(Math.abs((rule?.[0] ?? 0) - line.left)).toBeLessThan(2);
      expect(Math.abs((rule?.[1] ?? 0) - line.right)).toBeLessThan(2);
    });

    // Several signers stand beside each other, above the recipients.
    const joint = document.pages.parts[0]?.blocks.some((one) => one.kind === "columns" && one.role === "signatures");
    if (joint === true) return;
    it("has recipients and signature level with each other, on the page where the body ends", () => {
      const of = (role: string) => found.find(({ paragraph }) => paragraph.role === role)?.pieces[0];
      const [list, signer] = [of("recipientsHeading"), of("authority") ?? of("positionAlone")];
      expect(list?.page).toBe(signer?.page);
      expect(Math.abs((list?.top ?? 0) - (signer?.top ?? 99))).toBeLessThan(1);
      const main = new Set(document.pages.parts[0]?.blocks.flatMap(paragraphsOfBlock));
      const last = found.findLast(({ paragraph }) => main.has(paragraph) && BODY.has(paragraph.role));
      expect(last?.pieces.at(-1)?.page).toBe(of("name")?.page);
    });
  });
});
