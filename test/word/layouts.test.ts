import { describe, expect, it } from "vitest";
import { importDocx } from "../../server/src/word/bundle.ts";
import { componentsOf, DRAFT } from "./canonical.ts";
import * as layouts from "./layouts.ts";
import { asWord, hasLibreOffice } from "./libreOffice.ts";

/** Reads a file, holds it against the draft that it must become, and gives back what was said of it. */
function check(bytes: Uint8Array, draft = DRAFT): readonly string[] {
  const { text, warnings } = importDocx(bytes);
  expect(componentsOf(text)).toEqual(componentsOf(draft));
  // The lines themselves, not only what is recognised in them.
  const lines = (all: string) => all.split("\n").filter((line) => line !== "");
  expect(lines(text)).toEqual(lines(draft));
  return warnings.map(({ vi }) => vi);
}

describe("header, numbers and signature are right in a file", () => {
  it("with tables of one row, and automatic numbers, by the docx library", async () => {
    expect(check(await layouts.wordTables())).toEqual([]);
  });
  it("with tables of a row for each line, by the docx library", async () => {
    expect(check(await layouts.wordRows())).toEqual([]);
  });
  it("with tables in tables, empty columns and hidden lines", () => {
    expect(check(layouts.nestedTables())).toEqual([]);
  });
  it("with tabs", () => {
    expect(check(layouts.tabs())).toEqual([]);
  });
  it("with text boxes, new and old", () => {
    expect(check(layouts.textBoxes())).toEqual([]);
  });
  it("as Google Docs writes it", () => {
    expect(check(layouts.googleDocs())).toEqual([]);
  });
  it("as WPS writes it", () => {
    expect(check(layouts.wps())).toEqual([]);
  });
  it("with the letterhead in the page header", () => {
    expect(check(layouts.letterhead())).toEqual([]);
  });
  it("under review, with changes, comments and links", () => {
    expect(check(layouts.reviewed())).toEqual([
      expect.stringMatching(/^Tệp có 3 chỗ sửa đang được theo dõi/),
      "1 nhận xét (Comments) bên lề không đưa vào bản thảo",
    ]);
  });

  // Web pages know no “a)”.
  const web = DRAFT.replace(/^([ab])\)/gm, "$1.");
  it.for([
    ["a web page, by LibreOffice", "trang.html", layouts.HTML, web],
    ["a document of LibreOffice", "van-ban.fodt", layouts.OPEN_DOCUMENT, DRAFT],
  ] as const)("made of %s", { timeout: 180_000 }, ([, name, content, draft], { skip }) => {
    skip(!hasLibreOffice(), "LibreOffice is not installed");
    expect(check(asWord(name, content), draft)).toEqual([]);
  });
});
