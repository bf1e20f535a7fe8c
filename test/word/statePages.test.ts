import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { paragraphsOfBlock, textOfParagraph } from "../../server/src/page/model.ts";
import { createService } from "../../server/src/service.ts";
import { exportWord } from "../../server/src/word/export/exportWord.ts";
import { toPdf } from "../../server/src/word/pdf.node.ts";
import { missingFont } from "./libreOffice.ts";
import type { Print, PrintedParagraph } from "./printed.ts";
import { findParagraphs, linesOf, readPdf, ruleBetween } from "./printed.ts";

/**
 * The pages of State documents, in points, by the words of Nghị định 30/2020/NĐ-CP, Phụ lục I: sizes allowed, weight,
 * slant, and the side of the page. Written from the decree, and not from the tables that the export reads.
 */
const LOOKS: Readonly<
  Record<string, readonly [least: number, most: number, bold: boolean, italic: boolean, side: string]>
> = {
  stateTitle: [12, 13, true, false, "right"],
  motto: [13, 14, true, false, "right"],
  superiorBody: [12, 13, false, false, "left"],
  issuingBody: [12, 13, true, false, "left"],
  number: [13, 13, false, false, "left"],
  letterAbstract: [12, 13, false, false, "left"],
  placeDate: [13, 14, false, true, "right"],
  docType: [13, 14, true, false, "middle"],
  abstract: [13, 14, true, false, "middle"],
  base: [13, 14, false, true, "text"],
  decision: [13, 14, true, false, "middle"],
  recipientsHeading: [12, 12, true, true, "left"],
  recipient: [11, 11, false, false, "left"],
  authority: [13, 14, true, false, "right"],
  appendixReference: [13, 14, false, true, "middle"],
};

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const FOLDER = new URL("../unit/stateDrafts/", import.meta.url);
const DRAFTS = readdirSync(FOLDER).map((name) => {
  const document = service.open(readFileSync(new URL(name, FOLDER), "utf8"));
  return { name, draft: document.draft, pages: service.pages(document, DEFAULT_SETTINGS) };
});
const pt = (mm: number) => (mm * 72) / 25.4;
const there = (program: string, option: string) => spawnSync(program, [option], { stdio: "ignore" }).status === 0;
const installed = there("soffice", "--version") && there("pdftohtml", "-v") && missingFont() === null;

describe.runIf(installed || process.env.CI)(
  "State documents as LibreOffice prints them, by the decree's figures",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "chithi-state-"));
    const prints = new Map<string, Print>();
    const pathOf = (name: string) => join(folder, `${name}.pdf`);

    beforeAll(async () => {
      const result = await toPdf(
        await Promise.all(DRAFTS.map(({ pages }) => exportWord(pages, { numbering: "typed" }))),
      );
      if ("failure" in result) throw new Error(result.failure.vi);
      for (const [n, { name }] of DRAFTS.entries()) {
        writeFileSync(pathOf(name), result.files[n] as Uint8Array);
        prints.set(name, readPdf(pathOf(name)));
      }
    }, 300_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    describe.each(DRAFTS)("$name", ({ name, pages, draft }) => {
      const print = () => prints.get(name) as Print;
      const found = () =>
        findParagraphs(
          print(),
          pages.parts.flatMap(({ blocks }) => blocks.flatMap(paragraphsOfBlock)),
        ).found.filter(({ pieces }) => pieces.length > 0);
      const first = (role: string) => found().find(({ paragraph }) => paragraph.role === role);

      it("stands within the margins of I.3, on A4", () => {
        for (const { width, height } of print().pages) {
          expect(width).toBeCloseTo(pt(210), 0);
          expect(height).toBeCloseTo(pt(297), 0);
        }
        const lefts = print().pieces.map(({ left }) => left);
        const rights = print().pieces.map(({ right }) => right);
        expect(Math.min(...lefts)).toBeGreaterThan(pt(30) - 1.5);
        expect(Math.min(...lefts)).toBeLessThan(pt(35));
        expect(Math.max(...rights)).toBeLessThan(pt(210 - 15) + 1.5);
        expect(Math.min(...print().pieces.map(({ top }) => top))).toBeGreaterThan(pt(20) - 4);
      });

      it("has sizes, weights and sides", () => {
        const middle = pt(30 + 165 / 2);
        for (const { paragraph, pieces } of found()) {
          const wanted = LOOKS[paragraph.role];
          const [piece] = pieces;
          if (wanted === undefined || piece === undefined) continue;
          const [least, most, bold, italic, side] = wanted;
          const told = textOfParagraph(paragraph);
          expect([told, piece.sizePt >= least - 0.1 && piece.sizePt <= most + 0.1]).toEqual([told, true]);
          expect([told, piece.bold, piece.italic]).toEqual([told, bold, italic]);
          const centre = (piece.left + piece.right) / 2;
          if (side === "left") expect([told, piece.right < middle + pt(10)]).toEqual([told, true]);
          if (side === "right") expect([told, centre > middle]).toEqual([told, true]);
          if (side === "middle") expect([told, Math.abs(centre - middle) < 1.5]).toEqual([told, true]);
        }
      });

      it("has one step of sizes in title, motto and date, V", () => {
        const [title, motto, date] = ["stateTitle", "motto", "placeDate"].map((role) => first(role)?.pieces[0]?.sizePt);
        expect((motto ?? 0) - (title ?? 0)).toBeCloseTo(1, 1);
        if (date !== undefined) expect(date).toBeCloseTo(motto ?? 0, 1);
      });

      it("has the number level with place and date, and title and body's name on the first line", () => {
        const top = (role: string) => first(role)?.pieces[0]?.top ?? Number.NaN;
        const above = draft.superiorBody === null ? "issuingBody" : "superiorBody";
        expect(Math.abs(top(above) - top("stateTitle"))).toBeLessThan(2);
        if (first("placeDate") !== undefined && first("number") !== undefined)
          expect(Math.abs(top("number") - top("placeDate"))).toBeLessThan(20);
      });

      /** The rule below the last line of a component, before what stands under it. */
      function ruleBelow(one: PrintedParagraph | undefined): { of: number; is: number } | null {
        const lines = one === undefined ? [] : linesOf(one);
        const line = lines.at(-1);
        if (line === undefined) return null;
        const rule = ruleBetween(pathOf(name), line.page, line.top + 13, line.top + 36, 12);
        return {
          of: Math.max(...lines.map(({ left, right }) => right - left)),
          is: rule === null ? 0 : rule[1] - rule[0],
        };
      }

      it("has a rule as long as the motto, II.1b", () => {
        const rule = ruleBelow(first("motto"));
        expect(Math.abs((rule?.is ?? 0) - (rule?.of ?? 99))).toBeLessThan(3);
      });

      it("has rules of a third to half of the line below the abstract, II.5b", () => {
        const reference = first("appendixReference");
        const rule = ruleBelow(first("abstract") ?? reference);
        if (rule === null) return;
        expect(rule.is / rule.of).toBeGreaterThan(0.3);
        expect(rule.is / rule.of).toBeLessThan(0.52);
      });

      it("has its body justified, indented 10 or 12.7 mm, lines from single to 1.5, II.6e", () => {
        const body = found().filter(({ paragraph }) => paragraph.role === "body" && paragraph.runs.length > 0);
        for (const one of body) {
          const lines = linesOf(one);
          const indent = (lines[0]?.left ?? 0) - pt(30);
          expect(Math.min(Math.abs(indent - pt(10)), Math.abs(indent - pt(12.7)))).toBeLessThan(1.5);
          for (const [n, line] of lines.entries()) {
            const last = lines[n - 1];
            if (last === undefined || last.page !== line.page) continue;
            const step = line.top - last.top;
            expect(step).toBeGreaterThan(14 * 1.1);
            expect(step).toBeLessThan(14 * 1.15 * 1.5 + 0.5);
          }
        }
      });
    });

    it("minutes have who presided on the right, in whatever order the text names the two, mẫu 1.9", async () => {
      const minutes = readFileSync(new URL("bien-ban-so.txt", FOLDER), "utf8").replace(
        /THƯ KÝ +CHỦ TỌA\n\n(\S[^\n]*?\S) {2,}(\S[^\n]*)\n/u,
        "THƯ KÝ\n\n$1\n\nCHỦ TỌA\n\n$2\n",
      );
      expect(minutes).toContain("THƯ KÝ\n");
      const result = await toPdf([
        await exportWord(service.pages(service.open(minutes), DEFAULT_SETTINGS), { numbering: "typed" }),
      ]);
      if ("failure" in result) throw new Error(result.failure.vi);
      writeFileSync(pathOf("minutes"), result.files[0] as Uint8Array);
      const { pieces } = readPdf(pathOf("minutes"));
      const of = (text: string) => pieces.find((piece) => piece.text.trim() === text)?.left ?? Number.NaN;
      expect(of("CHỦ TỌA")).toBeGreaterThan(of("THƯ KÝ") + 100);
      expect(of("Hoàng Đức Lợi")).toBeGreaterThan(of("Vũ Lan Anh") + 100);
    }, 170_000);
  },
);
