import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phraseFinder } from "../../server/src/text/phrases.ts";
import { isUsual } from "../../server/src/text/usual.ts";
import { SIGNS, wordsOf } from "../../server/src/text/words.ts";
import { STALE_BODIES } from "../../server/src/vocabulary/staleBodies.ts";

/** Texts in which words, blanks and signs meet in all ways. */
const anyText = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom("Đảng", "uỷ", "ỦY", "bộ", "nghiêng", "mộtchữrấtdàikhôngaiviết", "e\u0301"),
      },
      {
        weight: 4,
        arbitrary: fc.constantFrom(" ", "  ", ",", ";", ".", ":", "…", "-", "–", "(", ")", "“", "”", '"', "5", "\n"),
      },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 2 }) },
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

describe("wordsOf", () => {
  it("finds the runs of letters, where they stand", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { words, starts } = wordsOf(text);
        const runs = [...text.matchAll(/[A-Za-zÀ-ÖØ-öø-ỹ]+/g)];
        expect(words.map((word) => word.text)).toEqual(runs.map(([run]) => run));
        expect(starts).toEqual(runs.map(({ index }) => index));
      }),
    );
  });

  it("gives the same word for the same letters, however many others were read in between", () => {
    const [before] = wordsOf("Đảng uỷ").words;
    for (let n = 0; n < 20_000; n++)
      wordsOf(`x${n.toString(26).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "")}`);
    const [after, again] = wordsOf("Đảng Đảng").words;
    expect(after?.text).toBe(before?.text);
    expect(again).toBe(after);
  });

  it("tells which signs a text has", () => {
    const patterns: readonly (readonly [number, RegExp])[] = [
      [SIGNS.digit, /\d/],
      [SIGNS.hyphen, /-/],
      [SIGNS.longDash, /[–—]/],
      [SIGNS.quotationMark, /[“”"'`]/],
      [SIGNS.bracket, /[()[\]«»]/],
      [SIGNS.stop, /[.!?…]/],
      [SIGNS.twoBlanks, / {2}/],
      [SIGNS.blankBeforeMark, / [,.;:)”]/],
      [SIGNS.tightMark, /[,;][^ ]/],
    ];
    fc.assert(
      fc.property(anyText, (text) => {
        // What is read for the end of a text is no sign of one.
        const { signs, digits } = wordsOf(text.replaceAll("\0", ""));
        for (const [bit, pattern] of patterns) {
          expect((signs & bit) !== 0, String(pattern)).toBe(pattern.test(text.replaceAll("\0", "")));
        }
        expect(digits).toBe(text.match(/\d/g)?.length ?? 0);
      }),
    );
  });

  it("tells of signs beyond the usual ones that they are odd", () => {
    for (const text of ["🙂", "\u200b", "\u2192 xem", "ＵＢＮＤ"])
      expect(wordsOf(text).signs & SIGNS.odd, text).not.toBe(0);
    expect(wordsOf("“Đảng uỷ” – (05-CT/TU), 50%…").signs & SIGNS.odd).toBe(0);
  });
});

describe("isUsual", () => {
  it("passes no letter or sign that a rule of odd characters asks about", () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const letter = String.fromCharCode(unit);
      if (!isUsual(letter)) continue;
      expect(letter.normalize("NFC")).toBe(letter);
      expect(letter).toMatch(/[\t -~À-ỹ–—‘’“”…]/);
      expect(letter).not.toMatch(
        /[µ¸¶·¹¨»¾¼½Æ©®ªÕÖ×ÝØÜÞßåæç¬ëîïñ÷ûþøäÄÏÛÅÑ\u00ad\u00a0\u00d0\u00f0\u0300-\u052f\u200b]/,
      );
    }
    expect(isUsual("Tỉnh uỷ Sơn Hà, ngày 05/6/2026: “Đoàn kết”…")).toBe(true);
  });
});

describe("phraseFinder", () => {
  const find = phraseFinder(["ban tổ chức", "ban", "kinh tế - xã hội"]);

  it.each([
    ["Ban  Tổ\u00a0chức và ban", ["Ban  Tổ\u00a0chức", "ban"]],
    ["Ban, tổ chức", ["Ban"]],
    ["Bản tổ chức; ban tổ chứcs", ["ban"]],
    ["phát triển KINH TẾ - XÃ HỘI", ["KINH TẾ - XÃ HỘI"]],
    ["kinh tế-xã hội", []],
  ])("finds in “%s” whole words, the longer phrase first", (text, found) => {
    expect(find(text).map(({ written }) => written)).toEqual(found);
  });
});

describe("bodies that ended", () => {
  const patterns = STALE_BODIES.flatMap((body) =>
    [body.pattern, body.beforeCity ?? []].flat().map((pattern) => [pattern, body] as const),
  );
  it.each(patterns)("%s begins with the words told of it", (written, body) => {
    // What must not stand there is left out: names are made of the rest.
    const pattern = written.replace(/\(\?<?!(?:[^()]|\([^()]*\))*\)/g, "");
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(`^(?:${pattern})$`)), (name) => {
        const [first, second] = wordsOf(name).words.map(({ folded }) => folded);
        const next = body.firstWords[first ?? ""];
        expect(next, name).toBeDefined();
        if (next?.length !== 0) expect(next, name).toContain(second);
      }),
      { numRuns: 300 },
    );
  });
});
