import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { applyEdits, textOf } from "../../server/src/text/source.ts";
import { finish, importDocx, openForMarks } from "../../server/src/word/bundle.ts";
import { judge, marked, service } from "./judgeMarks.ts";
import { OFFICE_FILES } from "./officeFiles.ts";
import { rawZip } from "./rawZip.ts";

/** As many lines as two texts differ in, where they have the same number of lines. */
function differing(one: string, other: string): number {
  const [a, b] = [one.split("\n"), other.split("\n")];
  return a.length === b.length ? a.filter((line, n) => line !== b[n]).length : Number.POSITIVE_INFINITY;
}

const plain = unzipSync(OFFICE_FILES["cut runs"] as Uint8Array);
const FILES: Readonly<Record<string, Uint8Array>> = {
  ...OFFICE_FILES,
  "sizes behind the content": rawZip(plain, { descriptors: true }),
  "sizes of 64 bits": rawZip(plain, { wide: true }),
};

describe("files as offices make them", () => {
  it.each(Object.entries(FILES))("%s: reviewed, set, fixed, and reviewed again", (_, bytes) => {
    const review = marked(bytes);
    expect(review.marks.edits.length).toBeGreaterThan(1);
    for (const how of [
      { layout: true },
      { silent: true, tracked: false },
      { silent: true, tracked: false, layout: true },
      { silent: true, layout: true },
    ]) {
      const made = marked(bytes, how);
      expect(judge(bytes, made.bytes, made.marks), JSON.stringify(how)).toEqual([]);
    }
    expect(judge(bytes, review.bytes, review.marks)).toEqual([]);
    const again = marked(review.bytes);
    expect(again.bytes).toEqual(review.bytes);
    expect(again.earlier).toEqual({ accepted: 0, rejected: 0, left: review.marks.remarks.length });
    // Import and fix give the same, but for the fixes that were told of.
    const fixed = marked(bytes, { silent: true, tracked: false });
    const document = service.open(importDocx(bytes).text);
    const wanted = textOf(applyEdits(document.source, service.fixAll(document, DEFAULT_SETTINGS).edits));
    expect(differing(importDocx(fixed.bytes).text, wanted)).toBeLessThanOrEqual(fixed.review.left.length);
  });

  it("a file that is there twice is refused: programs would disagree on which of them is the document", () => {
    const twice = rawZip(plain, { twice: "word/document.xml" });
    expect(() => finish(openForMarks(twice, true))).toThrow(/the same name/);
  });
});
