import { describe, expect, it } from "vitest";
import { excerpt } from "../../server/src/cli/format/excerpt.ts";

/** What stands above the carets, column by column; for texts whose letters all fill one column. */
function above(line: string, from: number, to: number): string {
  const shown = excerpt(line, from, to);
  const start = shown.carets.indexOf("^");
  const letters = [...new Intl.Segmenter("vi", { granularity: "grapheme" }).segment(shown.line)];
  return letters
    .slice(start, shown.carets.length)
    .map(({ segment }) => segment)
    .join("");
}

describe("carets stand below the words that are meant", () => {
  it.each(["NFC", "NFD"])("in %s", (form) => {
    const line = "Ban Thường vụ Tỉnh uỷ yêu cầu các cấp uỷ".normalize(form);
    const word = "yêu cầu".normalize(form);
    const from = line.indexOf(word);
    expect(above(line, from, from + word.length)).toBe(word);
    expect(excerpt(line, from, from + word.length).carets).toBe(`${" ".repeat(22)}^^^^^^^`);
  });

  it("also where only a combining mark is meant", () => {
    const line = "Tinh uy\u0309";
    expect(excerpt(line, 7, 8).carets).toBe("      ^");
  });

  it("shows tabs as blanks", () => {
    expect(excerpt("a\t\tb", 3, 4)).toEqual({ line: "a        b", carets: "         ^" });
  });

  it("gives wide letters two columns", () => {
    expect(excerpt("漢字 Số", 3, 5)).toEqual({ line: "漢字 Số", carets: "     ^^" });
    expect(excerpt("📌 Số", 3, 5)).toEqual({ line: "📌 Số", carets: "   ^^" });
  });

  it("makes invisible characters visible", () => {
    expect(excerpt("cấp\u200buỷ", 3, 4)).toEqual({ line: "cấp<U+200B>uỷ", carets: "   ^^^^^^^^" });
    expect(excerpt("a\x1b[31mb", 1, 2).line).toBe("a<U+001B>[31mb");
  });

  it("gives an empty range one caret, also at the end and on an empty line", () => {
    expect(excerpt("abc", 1, 1).carets).toBe(" ^");
    expect(excerpt("abc", 3, 3)).toEqual({ line: "abc", carets: "   ^" });
    expect(excerpt("", 0, 0)).toEqual({ line: "", carets: "^" });
  });
});

describe("long lines", () => {
  const words = Array.from({ length: 400 }, (_, n) => `từ${n}`);
  const line = words.join(" ");

  it.each([0, 1, 20, 200, 398, 399])("are cut around word %i", (n) => {
    const word = words[n] as string;
    const from = line.search(new RegExp(`${word}( |$)`));
    const shown = excerpt(line, from, from + word.length);
    expect(above(line, from, from + word.length)).toBe(word);
    expect(shown.line.length).toBeLessThanOrEqual(102);
    expect(shown.line.length).toBeGreaterThan(90);
    expect(shown.line.startsWith("…")).toBe(n > 1);
    expect(shown.line.endsWith("…")).toBe(n < 390);
  });

  it("shows where a range begins that is longer than the window", () => {
    const shown = excerpt(line, 700, 1800);
    expect(shown.carets.length).toBeLessThanOrEqual(shown.line.length);
    expect(shown.line.slice(shown.carets.indexOf("^"))).toContain(line.slice(700, 740));
  });

  it("costs no more for a line of millions", () => {
    const huge = "đảng viên ".repeat(1_000_000);
    const started = performance.now();
    for (let n = 0; n < 100; n++) excerpt(huge, 5_000_000, 5_000_004);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
