import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { applyEdits, textOf } from "../../server/src/text/source.ts";
import { finish, importDocx, openForMarks } from "../../server/src/word/bundle.ts";
import { judge, marked, service } from "./judgeMarks.ts";
import { OFFICE_FILES } from "./officeFiles.ts";
import { rawZip } from "./rawZip.ts";
import { paragraph, run, wordFile } from "./wordXml.ts";

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

const change =
  '<w:pPrChange w:id="70" w:author="Hoa" w:date="2026-02-03T00:00:00Z"><w:pPr><w:jc w:val="right"/></w:pPr></w:pPrChange>';
const WORDS = [
  "Các trường học rà soát lại phòng thí nghiệm trước ngày khai giảng.",
  "Trạm y tế bố trí người trực trong những ngày mưa bão.",
  "Hợp tác xã báo cáo kết quả thu hoạch vụ mùa.",
  "Ban quản lý chợ kiểm tra phương tiện chữa cháy.",
];
const letters =
  '<w:rPrChange w:id="71" w:author="Hoa" w:date="2026-02-03T00:00:00Z"><w:rPr><w:i/></w:rPr></w:rPrChange>';
/** Paragraphs of which another has changed how the last letters are set. */
const HALF: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  Object.entries({ first: [0], middle: [2], last: [3], all: [0, 1, 2, 3] }).map(([name, which]) => [
    `letters, ${name}`,
    wordFile({
      body:
        paragraph("ĐẢNG BỘ TỈNH SƠN HÀ") +
        paragraph("ĐẢNG UỶ XÃ AN PHÚ") +
        paragraph("*") +
        WORDS.map((words, n) =>
          paragraph(run(words.slice(0, 12)) + run(words.slice(12), which.includes(n) ? letters : "")),
        ).join(""),
    }),
  ]),
);
/** Paragraphs that are all set wrong in one way; in some of them another's change of settings is pending. */
const PENDING: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  Object.entries({ first: [0], "in the middle": [1, 2], last: [3], "first and last": [0, 3] }).map(([name, which]) => [
    name,
    wordFile({
      body:
        paragraph("ĐẢNG BỘ TỈNH SƠN HÀ") +
        paragraph("ĐẢNG UỶ XÃ AN PHÚ") +
        paragraph("*") +
        WORDS.map((words, n) => paragraph(run(words), which.includes(n) ? change : "")).join(""),
    }),
  ]),
);

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

  it.each(Object.entries({ ...FILES, ...PENDING, ...HALF }))(
    "%s: set and reviewed three times, nothing is said twice",
    (_, bytes) => {
      const first = marked(bytes, { layout: true });
      expect(judge(bytes, first.bytes, first.marks)).toEqual([]);
      const second = marked(first.bytes, { layout: true });
      expect(second.marks.remarks).toEqual([]);
      expect(second.bytes).toEqual(first.bytes);
      expect(second.earlier).toMatchObject({ accepted: 0, rejected: 0 });
      expect(marked(second.bytes, { layout: true }).bytes).toEqual(first.bytes);
    },
  );

  it.each(Object.entries(PENDING))("another's change of settings, %s: told where it stands, and left", (_, bytes) => {
    const first = marked(bytes, { layout: true });
    const pending = first.marks.remarks.filter(({ lines }) => lines.some((line) => line.includes("đang chờ")));
    expect(new Set(pending.map(({ rule }) => rule))).toContain("trinh-bay/can-le");
    expect(marked(first.bytes, { layout: true }).earlier).toEqual({
      accepted: 0,
      rejected: 0,
      left: first.marks.remarks.length,
    });
  });

  it("a file that is there twice is refused: programs would disagree on which of them is the document", () => {
    const twice = rawZip(plain, { twice: "word/document.xml" });
    expect(() => finish(openForMarks(twice, true))).toThrow(/the same name/);
  });
});
