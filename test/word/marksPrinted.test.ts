import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as docx from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { finish, openForMarks } from "../../server/src/word/bundle.ts";
import { toPdf } from "../../server/src/word/pdf.node.ts";
import { marked } from "./judgeMarks.ts";
import * as layouts from "./layouts.ts";
import { hasLibreOffice } from "./libreOffice.ts";
import type { Print } from "./printed.ts";
import { readPdf } from "./printed.ts";
import { rejected } from "./trackedChanges.ts";

const MADE = [layouts.wps, layouts.tabs, layouts.textBoxes, layouts.letterhead, layouts.wordRows, layouts.wordTables];

const TYPES: Readonly<Record<string, string>> = { document: "document.main" };

/** The file with “Số 05” as somebody types it, so that there is something to change; LibreOffice wants types of parts. */
function faulty(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const types = strFromU8(files["[Content_Types].xml"] as Uint8Array);
  const parts = Object.keys(files).flatMap((name) => {
    const kind = /^word\/([a-z]+)[^/]*\.xml$/.exec(name)?.[1];
    if (kind === undefined || types.includes(`/${name}"`)) return [];
    const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${TYPES[kind] ?? kind}+xml`;
    return [`<Override PartName="/${name}" ContentType="${type}"/>`];
  });
  const relations = types.includes('"rels"')
    ? ""
    : '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  files["[Content_Types].xml"] = strToU8(types.replace("</Types>", `${relations}${parts.join("")}</Types>`));
  for (const [name, content] of Object.entries(files)) {
    if (!/^word\/(?:document|header)/.test(name)) continue;
    files[name] = strToU8(strFromU8(content).replaceAll("Số 05", "Số 5"));
  }
  return zipSync(files, { level: 1 });
}

/** A table that leads its file, and a comment far below it, by the docx library: nothing of this program's. */
function leadingTable(commented: boolean): Promise<Uint8Array> {
  const cell = (text: string) => new docx.TableCell({ children: [new docx.Paragraph(text)] });
  const table = new docx.Table({ rows: [new docx.TableRow({ children: [cell("ĐẢNG UỶ"), cell("ĐẢNG CỘNG SẢN")] })] });
  const words = new docx.TextRun("Nội dung.");
  const reference = new docx.TextRun({ children: [new docx.CommentReference(0)] });
  const around = [new docx.CommentRangeStart(0), words, new docx.CommentRangeEnd(0), reference];
  const comments = { children: [{ id: 0, author: "Lan", children: [new docx.Paragraph("Góp ý")] }] };
  const children = [table, new docx.Paragraph("Giữa."), new docx.Paragraph({ children: commented ? around : [words] })];
  const document = new docx.Document({ ...(commented && { comments }), sections: [{ children }] });
  return docx.Packer.toBuffer(document);
}

/**
 * Holds that the same is printed, down from the first line: before a table at the very beginning LibreOffice puts an empty line as soon
 * as a file has any comment, wherever that stands.
 */
function expectSame(now: Print | undefined, before: Print | undefined, name: string | undefined): void {
  const shown = (print: Print | undefined) => print?.pieces.map(({ top: _, right: __, ...piece }) => piece);
  expect(shown(now), name).toEqual(shown(before));
  const down = (print: Print | undefined) => print?.pieces.map(({ top }) => top - (print.pieces[0]?.top ?? 0)) ?? [];
  const [tops, wanted] = [down(now), down(before)];
  // Poppler rounds to thirds of a point.
  expect(Math.max(...tops.map((top, n) => Math.abs(top - (wanted[n] ?? 0)))), name).toBeLessThan(1.5);
}

it("LibreOffice opens marked files; comments, and changes that are rejected, move nothing on the page", {
  timeout: 170_000,
}, async ({ skip }) => {
  skip(!hasLibreOffice(), "LibreOffice is not installed");
  const files: Uint8Array[] = [];
  for (const make of MADE) {
    const before = faulty(await make());
    const review = marked(before, { layout: true });
    const file = finish(openForMarks(before, true));
    const remarked = finish(file.write({ ...review.marks, edits: [], layout: [] }));
    const fixed = marked(before, { silent: true, tracked: false }).bytes;
    files.push(before, remarked, rejected(review.bytes), fixed);
  }
  files.push(await leadingTable(false), await leadingTable(true));
  const made = await toPdf(files);
  if ("failure" in made) throw new Error(made.failure.en);
  const folder = mkdtempSync(join(tmpdir(), "chithi-marks-"));
  try {
    const prints = made.files.map((content, n) => {
      const path = join(folder, `${n}.pdf`);
      writeFileSync(path, content);
      return readPdf(path);
    });
    const [plain, commented] = prints.splice(-2).map((print) => print.pieces.map(({ top }) => top));
    // The line before a leading table is LibreOffice's own: in 7.4 it comes with anybody's comment.
    const puts = (commented?.[0] ?? 0) - (plain?.[0] ?? 0) > 1.5;
    for (let n = 0; n < prints.length; n += 4) {
      const [before, remarked, back, fixed] = prints.slice(n, n + 4);
      const name = MADE[n / 4]?.name;
      expect(before?.pieces.length, name).toBeGreaterThan(5);
      expectSame(remarked, before, name);
      const lower = (remarked?.pieces[0]?.top ?? 0) - (before?.pieces[0]?.top ?? 0);
      if (!puts) expect(Math.abs(lower), name).toBeLessThan(1.5);
      expectSame(back, before, name);
      const words = (print: typeof fixed) => print?.pieces.map(({ text }) => text).join(" ");
      expect(words(fixed), name).toBe(words(before)?.replaceAll("Số 5", "Số 05"));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
