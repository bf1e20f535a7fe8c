import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { escapeHtml, printedParts } from "../../server/src/page/blocks.ts";
import { htmlOf } from "../../server/src/page/html.ts";
import type { Pages } from "../../server/src/page/model.ts";
import { paragraphsOfBlock, textOfParagraph } from "../../server/src/page/model.ts";
import { formatsOf } from "../../server/src/page/sizes.ts";
import { stylesheetOf } from "../../server/src/page/stylesheet.ts";
import { createService } from "../../server/src/service.ts";
import { GUIDELINES } from "../../server/src/styles/guidelines.ts";
import { TEXTS } from "../fuzz/arbitraries.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const EXAMPLES = new URL("../../examples/", import.meta.url);

const pagesOf = (text: string): Pages => service.pages(service.open(text), DEFAULT_SETTINGS);
const example = (name: string) => pagesOf(readFileSync(new URL(name, EXAMPLES), "utf8"));
const names = readdirSync(EXAMPLES).filter((name) => name.endsWith(".chithi"));

/** What a browser shows of the `p` elements. */
function shownParagraphs(html: string): string[] {
  const plain = (inner: string) =>
    inner
      .replace(/<[^>]*>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&");
  return [...html.matchAll(/<p [^>]*>(.*?)<\/p>/gs)].map(([, inner]) => plain(inner as string));
}

const ELEMENTS = /^<(?:\/?(?:p|div|span|b|i|sup|sub)|hr|(?:p|div|span) class="[A-Za-z0-9 -]+")>$/;

describe("the blocks of a page as HTML", () => {
  it.each(names)("hold each paragraph of %s, with the lines it comes from", (name) => {
    const pages = example(name);
    printedParts(pages).forEach((blocks, part) => {
      blocks.forEach(({ html, lines }, index) => {
        const paragraphs = paragraphsOfBlock(pages.parts[part]!.blocks[index]!);
        expect(shownParagraphs(html)).toEqual(paragraphs.map(textOfParagraph));
        if (paragraphs.length > 0) expect(lines).toEqual(paragraphs.map((one) => one.lines));
        else expect(lines).toHaveLength(1);
      });
    });
  });

  it("hold no element, attribute or address of the draft's, whatever is in it", () => {
    const hostile = `<script>alert(1)</script> "x' & <img src=x onerror=y> </p></style>`;
    const spoilt = TEXTS.map((text) => text.replace(/(?<=\S)(?=\n|$)/g, () => ` ${hostile}`));
    for (const text of [...TEXTS, ...spoilt]) {
      for (const { html } of printedParts(pagesOf(text)).flat()) {
        expect((html.match(/<[^>]*>/g) ?? []).filter((tag) => !ELEMENTS.test(tag))).toEqual([]);
        expect(html.replace(/<[^>]*>|&(?:amp|lt|gt|quot|#39);/g, "")).not.toMatch(/[&"'<>]/);
      }
    }
    expect(
      spoilt.some((text) =>
        printedParts(pagesOf(text))
          .flat()
          .some(({ html }) => html.includes("&lt;")),
      ),
    ).toBe(true);
  });

  it("escape what HTML gives a meaning", () => {
    expect(escapeHtml(`<b onclick="x">&'`)).toBe("&lt;b onclick=&quot;x&quot;&gt;&amp;&#39;");
  });

  it("are parted between lines only where they are one paragraph, and keep what heads something with it", () => {
    const blocks = printedParts(example("mau-chi-thi-hd05-dang-uy-xa.chithi")).flat();
    const whole = blocks
      .filter(({ breaks }) => breaks === "never")
      .map(({ html }) => /class="([^"]*)"/.exec(html)?.[1]);
    expect(whole).toEqual(["columns header", "columns footer"]);
    expect(blocks.find(({ html }) => html.includes("docType"))?.keepWithNext).toBe(true);
    expect(blocks.at(-1)?.keepWithNext).toBe(false);
  });

  it("keep the rule above a copy, its head and its foot together", () => {
    const blocks = printedParts(example("mau-chi-thi-hd36-sao-luc.chithi")).flat();
    const kept = blocks.slice(-3).map(({ html, keepWithNext }) => [/class="([^"]*)"/.exec(html)?.[1], keepWithNext]);
    expect(kept).toEqual([
      ["rule", true],
      ["columns copyHeader", true],
      ["columns copyFooter", false],
    ]);
  });
});

describe("the stylesheet", () => {
  const pages = example("mau-chi-thi-hd05-dang-uy-xa.chithi");
  const rules = stylesheetOf(pages);

  it("has the size, weight and spacing of every role from the table", () => {
    for (const [role, { sizePt, lineSpacingPt, alignment }] of Object.entries(
      formatsOf(GUIDELINES.byId("hd05-2026")),
    )) {
      expect(rules).toContain(
        `.sheet .${role} { font-size: ${sizePt}pt; line-height: ${lineSpacingPt}pt; text-align: ${alignment}`,
      );
    }
  });

  it("has a rule for each class of the blocks", () => {
    const used = printedParts(pages)
      .flat()
      .flatMap(({ html }) => [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, list]) => (list as string).split(" ")));
    expect([...new Set(used)].filter((name) => !new RegExp(`\\.${name}\\b`).test(rules))).toEqual([]);
  });

  it("fetches nothing", () => {
    expect(rules).not.toMatch(/url\(|@import|@font-face/);
  });
});

describe("the page as a file of HTML", () => {
  const file = htmlOf(example("mau-chi-thi-hd05-dang-uy-xa.chithi"));

  it("is one file in Vietnamese, without scripts and without anything fetched", () => {
    expect(file).toMatch(/^<!DOCTYPE html>\n<html lang="vi">/);
    expect(file).not.toMatch(/<script|<link|\bsrc=|\bhref=|url\(|@import|javascript:|\bon\w+=/i);
    expect(file).toContain("<title>Chỉ thị số 03-CT/ĐU về tăng cường lãnh đạo");
  });

  it("has the paper and the margins of the guideline, a sheet for the document and one for each appendix", () => {
    const { widthMm, heightMm, topMm, rightMm, bottomMm, leftMm } = GUIDELINES.byId("hd05-2026").page.sheet;
    expect(file).toContain(
      `size: ${widthMm}mm ${heightMm}mm; margin: ${topMm}mm ${rightMm}mm ${bottomMm}mm ${leftMm}mm`,
    );
    expect(file.match(/<section class="sheet">/g)).toHaveLength(3);
  });

  it("has nothing of the draft's in its head but escaped text", () => {
    const hostile = 'CHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH UỶ\nvề "</title><script>alert(1)</script>"\n-----\n\nNội dung.';
    expect(htmlOf(pagesOf(hostile))).not.toMatch(/<script|<\/title>[^\n]/);
  });
});
