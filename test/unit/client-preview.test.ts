import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesBetween } from "../../client/src/preview/changes.ts";
import { contentSecurityPolicy, frameHtml } from "../../client/src/preview/frame.ts";
import type { MeasuredBlock, Placed } from "../../client/src/preview/paginate.ts";
import { paginate } from "../../client/src/preview/paginate.ts";
import type { PrintedBlock } from "../../server/src/lsp/messages.ts";

const LINE = 20;
const PAGE = 200;

function paragraph(lines: number, more: Partial<MeasuredBlock> = {}): MeasuredBlock {
  const { before = 0, after = 0 } = more;
  return { height: before + lines * LINE + after, lineHeight: LINE, before, after, keepWithNext: false, ...more };
}

function table(height: number): MeasuredBlock {
  return { height, lineHeight: null, before: 0, after: 0, keepWithNext: false };
}

/** “block:from-to” in lines, a page each. */
function shown(pages: readonly (readonly Placed[])[]): string[] {
  return pages.map((page) =>
    page.map(({ block, from, height }) => `${block}:${from / LINE}-${(from + height) / LINE}`).join(" "),
  );
}

describe("blocks are parted into pages", () => {
  test("one page where all fits, the room below the last paragraph aside", () => {
    expect(shown(paginate([paragraph(5), paragraph(5, { after: 6 })], PAGE))).toHaveLength(1);
    expect(paginate([], PAGE)).toEqual([[]]);
  });

  test("a paragraph is parted between lines", () => {
    expect(shown(paginate([paragraph(6), paragraph(9)], PAGE))).toEqual(["0:0-6 1:0-4", "1:4-9"]);
    expect(shown(paginate([paragraph(25)], PAGE))).toEqual(["0:0-10", "0:10-20", "0:20-25"]);
  });

  test("no line stands alone at the end of a page or at the beginning of one", () => {
    expect(shown(paginate([paragraph(9), paragraph(4)], PAGE))).toEqual(["0:0-9", "1:0-4"]);
    expect(shown(paginate([paragraph(6), paragraph(5)], PAGE))).toEqual(["0:0-6 1:0-3", "1:3-5"]);
    expect(shown(paginate([paragraph(7), paragraph(3), paragraph(3)], PAGE))).toEqual(["0:0-7 1:0-3", "2:0-3"]);
  });

  test("what is not parted goes to the next page whole", () => {
    expect(shown(paginate([paragraph(8), table(60)], PAGE))).toEqual(["0:0-8", "1:0-3"]);
  });

  test("a heading goes along with what it heads, and a signature with the last lines of the body", () => {
    const heading = paragraph(1, { keepWithNext: true });
    expect(shown(paginate([paragraph(9), heading, paragraph(4)], PAGE))).toEqual(["0:0-9", "1:0-1 2:0-4"]);
    const last = paragraph(6, { keepWithNext: true });
    expect(shown(paginate([paragraph(2), last, table(100)], PAGE))).toEqual(["0:0-2 1:0-4", "1:4-6 2:0-5"]);
  });

  test("what is kept with its next is left alone where both need more than a page", () => {
    const kept = [paragraph(3, { keepWithNext: true }), paragraph(3, { keepWithNext: true })];
    expect(shown(paginate([...kept, table(200)], PAGE))).toEqual(["0:0-3 1:0-3", "2:0-10"]);
  });

  test("what is higher than a page is cut, and nothing of it is lost", () => {
    expect(shown(paginate([paragraph(2), table(500)], PAGE))).toEqual(["0:0-2", "1:0-10", "1:10-20", "1:20-25"]);
  });

  test("whatever comes: all of it, in its order, no page too high", () => {
    const block = fc.oneof(
      fc
        .tuple(fc.integer({ min: 1, max: 40 }), fc.boolean(), fc.constantFrom(0, 6), fc.constantFrom(0, 12))
        .map(([lines, keepWithNext, after, before]) => paragraph(lines, { keepWithNext, after, before })),
      fc.tuple(fc.integer({ min: 1, max: 600 }), fc.boolean()).map(([height, keepWithNext]) => ({
        ...table(height),
        keepWithNext,
      })),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 30 }), (blocks) => {
        const pages = paginate(blocks, PAGE);
        const placed = pages.flat();
        blocks.forEach(({ height }, index) => {
          let at = 0;
          for (const one of placed.filter((each) => each.block === index)) {
            expect(one.from).toBeCloseTo(at);
            at = one.from + one.height;
          }
          expect(at).toBeGreaterThanOrEqual(height - 0.5);
        });
        expect(placed.map((one) => one.block)).toEqual(placed.map((one) => one.block).sort((a, b) => a - b));
        for (const page of pages) {
          const height = page.reduce((sum, one) => sum + one.height, 0);
          const after = blocks[page.at(-1)?.block ?? 0]?.after ?? 0;
          expect(height - after).toBeLessThanOrEqual(PAGE + 0.5);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function block(html: string, line = 0): PrintedBlock {
  return { html, lines: [{ first: line, last: line }], breaks: "between-lines", keepWithNext: false, place: "flow" };
}

describe("only what has changed is drawn", () => {
  const before = ["a", "b", "c", "d"].map((html, line) => block(html, line));

  test("nothing where only lines have moved, but where they are now is told", () => {
    const after = before.map((one, index) => block(one.html, index + 5));
    expect(changesBetween([before], [after])).toEqual([
      { kept: 4, dropped: 0, added: [], lines: after.map(({ lines }) => lines) },
    ]);
  });

  test("the blocks between those that stay", () => {
    const [change] = changesBetween([before], [[block("a"), block("x"), block("y"), block("d")]]);
    expect(change).toMatchObject({ kept: 1, dropped: 2, added: [{ html: "x" }, { html: "y" }] });
    const [added] = changesBetween([before], [[...before, block("e")]]);
    expect(added).toMatchObject({ kept: 4, dropped: 0, added: [{ html: "e" }] });
  });

  test("a part that is new as a whole, and one that is gone", () => {
    expect(changesBetween([], [before])[0]).toMatchObject({ kept: 0, dropped: 0, added: before });
    expect(changesBetween([before, before], [before])).toHaveLength(1);
  });

  test("the changes make of what was drawn what is to be drawn", () => {
    const part = fc.array(
      fc.constantFrom("a", "b", "c").map((html) => block(html)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(part, part, (old, wanted) => {
        const [{ kept, dropped, added }] = changesBetween([old], [wanted]) as [ReturnType<typeof changesBetween>[0]];
        expect([...old.slice(0, kept), ...added, ...old.slice(kept + dropped)]).toEqual(wanted);
      }),
    );
  });
});

describe("the webview's document", () => {
  const html = frameHtml({
    nonce: "n1",
    script: "https://example.invalid/preview.js?a=1&b=2",
    uri: 'untitled:"><script>alert(1)</script>',
    title: "<Bản thảo>",
    page: "Trang",
    zoom: { out: "Thu nhỏ", in: "Phóng to", fit: "Vừa khung" },
    tools: [{ tool: "a.b", label: '"><b>Xuất</b>' }],
  });

  test("allows one script and one stylesheet by their nonce, and nothing else", () => {
    expect(contentSecurityPolicy("n1")).toBe(
      "default-src 'none'; script-src 'nonce-n1'; style-src 'nonce-n1'; base-uri 'none'; form-action 'none'",
    );
    expect(html).toContain(`content="${contentSecurityPolicy("n1")}"`);
    expect(html.match(/<(?:script|style)\b[^>]*>/g)).toEqual([
      '<style nonce="n1">',
      '<script nonce="n1" src="https://example.invalid/preview.js?a=1&amp;b=2">',
    ]);
    expect(html).not.toMatch(/\son\w+=|\sstyle=|unsafe-/);
  });

  test("escapes what it is told", () => {
    expect(html).toContain("<title>&lt;Bản thảo&gt;</title>");
    expect(html).toContain('data-uri="untitled:&quot;&gt;&lt;script&gt;');
    expect(html).toContain('<button data-tool="a.b">&quot;&gt;&lt;b&gt;Xuất&lt;/b&gt;</button>');
  });
});
