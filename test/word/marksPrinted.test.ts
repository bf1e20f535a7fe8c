import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { finish, openForMarks } from "../../server/src/word/bundle.ts";
import { toPdf } from "../../server/src/word/pdf.node.ts";
import { marked } from "./judgeMarks.ts";
import * as layouts from "./layouts.ts";
import { hasLibreOffice } from "./libreOffice.ts";
import type { Print } from "./printed.ts";
import { readPdf } from "./printed.ts";
import { rejectAll } from "./trackedChanges.ts";

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

function rejected(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  for (const [name, content] of Object.entries(files)) {
    if (/^word\/(?:document|header|footer)/.test(name)) files[name] = strToU8(rejectAll(strFromU8(content)));
  }
  return zipSync(files, { level: 1 });
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
  const made = await toPdf(files);
  if ("failure" in made) throw new Error(made.failure.en);
  const folder = mkdtempSync(join(tmpdir(), "chithi-marks-"));
  try {
    const prints = made.files.map((content, n) => {
      const path = join(folder, `${n}.pdf`);
      writeFileSync(path, content);
      return readPdf(path);
    });
    for (let n = 0; n < prints.length; n += 4) {
      const [before, remarked, back, fixed] = prints.slice(n, n + 4);
      const name = MADE[n / 4]?.name;
      expect(before?.pieces.length, name).toBeGreaterThan(5);
      expectSame(remarked, before, name);
      expectSame(back, before, name);
      const words = (print: typeof fixed) => print?.pieces.map(({ text }) => text).join(" ");
      expect(words(fixed), name).toBe(words(before)?.replaceAll("Số 5", "Số 05"));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
