import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { applyEdits, textOf } from "../../server/src/text/source.ts";
import { finish, importDocx, openForMarks } from "../../server/src/word/bundle.ts";
import { toPdf } from "../../server/src/word/pdf.node.ts";
import { judge, marked, service } from "./judgeMarks.ts";
import { allAsWord, hasLibreOffice } from "./libreOffice.ts";
import { byLibrary, forLibreOffice, hasFrames } from "./made.ts";
import type { Print } from "./printed.ts";
import { readPdf } from "./printed.ts";
import { rejected } from "./trackedChanges.ts";

/** Twenty-five files by the docx library, and as many by LibreOffice: what holds of every file that is reviewed or fixed. */

const EACH = Array.from({ length: 25 }, (_, n) => n);
const files = new Map<string, Uint8Array>();

beforeAll(async () => {
  for (const n of EACH) files.set(`docx ${n}`, await byLibrary(n));
  if (!hasLibreOffice()) return;
  const made = allAsWord(EACH.map((n) => [`${n}.fodt`, forLibreOffice(n)]));
  made.forEach((bytes, n) => void files.set(`LibreOffice ${n}`, bytes));
}, 170_000);

/** What all safe fixes make of the draft that a file becomes. */
function fixedDraft(bytes: Uint8Array): string {
  const document = service.open(importDocx(bytes).text);
  return textOf(applyEdits(document.source, service.fixAll(document, DEFAULT_SETTINGS).edits));
}

/** As many lines as two texts differ in, where they have the same number of lines. */
function differing(one: string, other: string): number {
  const [a, b] = [one.split("\n"), other.split("\n")];
  return a.length === b.length ? a.filter((line, n) => line !== b[n]).length : Number.POSITIVE_INFINITY;
}

describe("fifty files, reviewed and fixed", () => {
  it.for(EACH.flatMap((n) => [`docx ${n}`, `LibreOffice ${n}`]))("%s", { timeout: 60_000 }, (name, { skip }) => {
    const bytes = files.get(name);
    if (bytes === undefined) return skip("LibreOffice is not installed");
    const review = marked(bytes);
    expect(judge(bytes, review.bytes, review.marks)).toEqual([]);
    expect(review.marks.edits.length).toBeGreaterThan(2);
    const layout = marked(bytes, { layout: true });
    expect(judge(bytes, layout.bytes, layout.marks)).toEqual([]);
    const fixed = marked(bytes, { silent: true, tracked: false });
    expect(judge(bytes, fixed.bytes, fixed.marks)).toEqual([]);
    // Import and fix give the same, but for the fixes that were told of.
    expect(differing(importDocx(fixed.bytes).text, fixedDraft(bytes))).toBeLessThanOrEqual(fixed.review.left.length);
    const again = marked(review.bytes);
    expect(again.bytes).toEqual(review.bytes);
    expect(again.earlier).toEqual({ accepted: 0, rejected: 0, left: review.marks.remarks.length });
  });
});

const SHOWN = (print: Print) => print.pieces.map(({ top: _, right: __, left: ___, ...piece }) => piece);

/** How far the pieces of two prints are from each other at most, in points; poppler rounds to thirds of one. */
function apart(one: readonly number[], other: readonly number[]): number {
  return Math.max(...one.map((at, n) => Math.abs(at - (other[n] ?? 0))));
}
const NEAR = 1.5;
/** A line with nothing but frames is for LibreOffice as high as a comment's own letters, of 12 points, as soon as it has one. */
const NEAR_FRAMES = 3;

/** Lower stands nothing but the page's foot. */
const LOWEST_TEXT = 780;

/** Down from the first line: see marksPrinted.test.ts for the line that LibreOffice puts before a table. */
function downOf({ pieces }: Print): number[] {
  const first = pieces[0]?.top ?? 0;
  return pieces.map(({ top, page }) => (page <= 1 && top < LOWEST_TEXT ? top - first : top));
}

it("LibreOffice prints them as before, with remarks, with changes rejected, and fixed", {
  timeout: 400_000,
}, async ({ skip }) => {
  skip(!hasLibreOffice(), "LibreOffice is not installed");
  const printed: Uint8Array[] = [];
  for (const bytes of files.values()) {
    const review = marked(bytes, { layout: true });
    const file = finish(openForMarks(bytes, true));
    const remarked = finish(file.write({ ...review.marks, edits: [], layout: [] }));
    printed.push(bytes, remarked, rejected(review.bytes), marked(bytes, { silent: true, tracked: false }).bytes);
  }
  const made = await toPdf(printed);
  if ("failure" in made) throw new Error(made.failure.en);
  const folder = mkdtempSync(join(tmpdir(), "chithi-fifty-"));
  try {
    const prints = made.files.map((content, n) => {
      const path = join(folder, `${n}.pdf`);
      writeFileSync(path, content);
      return readPdf(path);
    });
    [...files.keys()].forEach((name, n) => {
      const [before, remarked, back, fixed] = prints.slice(n * 4, n * 4 + 4) as [Print, Print, Print, Print];
      const framed = /^LibreOffice/.test(name) && hasFrames(Number(name.split(" ")[1]));
      expect(before.pieces.length, name).toBeGreaterThan(15);
      for (const now of [remarked, back]) {
        expect(SHOWN(now), name).toEqual(SHOWN(before));
        expect(apart(downOf(now), downOf(before)), name).toBeLessThan(framed ? NEAR_FRAMES : NEAR);
        const [at, wanted] = [now, before].map(({ pieces }) => pieces.map(({ left }) => left)) as [number[], number[]];
        expect(apart(at, wanted), name).toBeLessThan(NEAR);
      }
      expect(fixed.pages.length, name).toBe(before.pages.length);
      expect(Math.abs(fixed.pieces.length - before.pieces.length), name).toBeLessThan(8);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
