import { describe, expect, it } from "vitest";
import { fold, isCapitals, withoutMarks } from "../../server/src/text/fold.ts";
import { readLine } from "../../server/src/text/markup.ts";
import type { Segment } from "../../server/src/text/segment.ts";
import { isStrong, lineEnd, lineStart, segmentIndex, sliceSegment } from "../../server/src/text/segment.ts";
import { applyEdits, linesOf, readSource, replaceRange, textIn, textOf } from "../../server/src/text/source.ts";

const whole = (line: string, inComment = false) => readLine(line, inComment).whole;

/** The part of the line that a part of the segment's text came from. */
function origin(line: string, segment: Segment, part: string): string {
  const from = segment.text.indexOf(part);
  if (from < 0) throw new Error(`“${part}” is not in “${segment.text}”`);
  return line.slice(lineStart(segment, from), lineEnd(segment, from + part.length));
}

describe("markup", () => {
  it.each([
    ["**CHỈ THỊ**", "CHỈ THỊ"],
    ["  **CHỈ THỊ**  ", "CHỈ THỊ"],
    ["*về giữ gìn vệ sinh*", "về giữ gìn vệ sinh"],
    ["***Nơi nhận:***", "Nơi nhận:"],
    ["## I- TÌNH HÌNH", "I- TÌNH HÌNH"],
    ["Số 156<sup>\\*</sup>-CV/TU", "Số 156*-CV/TU"],
    ["100 m^{2} đất", "100 m2 đất"],
    ["\\*", "*"],
    ["*", "*"],
    ["* * *", "* * *"],
    ["**", "**"],
    ["-----", "-----"],
    ["về giữ gìn  ", "về giữ gìn"],
    ["a < b và c > d", "a < b và c > d"],
    ["<b>BÍ THƯ</b>", "BÍ THƯ"],
    ["ngày\u00a003\u00a0tháng 02", "ngày 03 tháng 02"],
    ["Đảng\u200b uỷ", "Đảng uỷ"],
    ["bảo\u00adđảm", "bảođảm"],
    ["Uỷ ban", "Uỷ ban"],
    ["#5 và #6", "#5 và #6"],
    ["", ""],
    ["   \t ", ""],
  ])("%j reads as %j", (line, text) => {
    expect(whole(line).text).toBe(text);
  });

  it("reads decomposed letters as composed ones, and knows where they came from", () => {
    const line = "cấp uỷ Đảng".normalize("NFD");
    const segment = whole(line);
    expect(segment.text).toBe("cấp uỷ Đảng");
    expect(origin(line, segment, "ỷ")).toBe("ỷ".normalize("NFD"));
    expect(origin(line, segment, "uỷ Đ")).toBe("uỷ Đ".normalize("NFD"));
  });

  it("maps every part of a text back to the line, markup left outside", () => {
    const line = "  **T/M** BAN *THƯỜNG* VỤ <sup>1</sup> ";
    const segment = whole(line);
    expect(segment.text).toBe("T/M BAN THƯỜNG VỤ 1");
    expect(origin(line, segment, "T/M")).toBe("T/M");
    expect(origin(line, segment, "THƯỜNG")).toBe("THƯỜNG");
    expect(origin(line, segment, "VỤ 1")).toBe("VỤ <sup>1");
    expect(origin(line, segment, "1")).toBe("1");
  });

  it("keeps the weight of what was bold", () => {
    const segment = whole("**1.** Quét **dọn** đường");
    expect(segment.text).toBe("1. Quét dọn đường");
    expect(isStrong(segment, 0, 2)).toBe(true);
    expect(isStrong(segment, 0, 4)).toBe(false);
    expect(isStrong(segment, 8, 11)).toBe(true);
    expect(isStrong(segment, 12, 17)).toBe(false);
  });

  it("finds where glued components may be parted", () => {
    const { whole: text, breaks } = readLine("CHỈ THỊ**CỦA BAN THƯỜNG VỤ TỈNH UỶ****Về việc giữ gìn vệ sinh**", false);
    expect(text.text).toBe("CHỈ THỊCỦA BAN THƯỜNG VỤ TỈNH UỶVề việc giữ gìn vệ sinh");
    const glued = breaks.filter(({ kind }) => kind === "glue");
    expect(glued.map(({ from }) => text.text.slice(from, from + 3))).toEqual(["CỦA", "Về "]);
  });

  it.each([
    ["HUYỆN UỶ\tĐẢNG", 1],
    ["HUYỆN UỶ   ĐẢNG", 1],
    ["HUYỆN UỶ | ĐẢNG", 1],
    ["HUYỆN UỶ  ĐẢNG", 0],
    ["HUYỆN UỶ ĐẢNG", 0],
  ])("%j has %i gaps between columns", (line, count) => {
    expect(readLine(line, false).breaks.filter(({ kind }) => kind === "columns")).toHaveLength(count);
  });
});

describe("comments", () => {
  it("are taken out of a line, and told", () => {
    const { whole: text, comments, endsInComment } = readLine("Ban <!-- hỏi lại --> Thường vụ", false);
    expect(text.text.replace(/ +/, " ")).toBe("Ban Thường vụ");
    expect(comments).toEqual([{ from: 4, to: 20, text: " hỏi lại " }]);
    expect(endsInComment).toBe(false);
  });

  it("go over lines", () => {
    expect(readLine("Ban <!-- hỏi", false)).toMatchObject({ whole: { text: "Ban" }, endsInComment: true });
    expect(readLine("lại **đậm**", true)).toMatchObject({ whole: { text: "" }, endsInComment: true });
    expect(readLine("xong --> Thường vụ", true)).toMatchObject({ whole: { text: "Thường vụ" }, endsInComment: false });
  });

  it("may follow each other on a line, the last one open", () => {
    const read = readLine("a --> b <!-- c --> d <!-- e", true);
    expect(read.whole.text.replaceAll(/ +/g, " ")).toBe("b d");
    expect(read.comments.map(({ text }) => text)).toEqual(["a ", " c ", " e"]);
    expect(read.endsInComment).toBe(true);
  });

  it("need their whole marks", () => {
    expect(whole("a <!- b -> c").text).toBe("a <!- b -> c");
    expect(whole("a --> b").text).toBe("a --> b");
  });
});

describe("segments", () => {
  it("know the place that a character of the line has in them", () => {
    const segment = whole("  **Nơi nhận:**");
    expect(segmentIndex(segment, 0)).toBe(0);
    expect(segmentIndex(segment, 4)).toBe(0);
    expect(segmentIndex(segment, 8)).toBe(4);
    expect(segmentIndex(segment, 99)).toBe(segment.text.length);
  });

  it("can be cut, the blanks at the edges left out, and keep their map", () => {
    const line = "**Số 05-CT/TU**   Sơn Hà, ngày 03";
    const cut = sliceSegment(whole(line), 11, 40);
    expect(cut.text).toBe("Sơn Hà, ngày 03");
    expect(origin(line, cut, "Sơn Hà")).toBe("Sơn Hà");
    expect(line.slice(lineStart(cut, 0))).toBe("Sơn Hà, ngày 03");
  });
});

describe("fold", () => {
  it.each([
    ["HUYỆN ỦY", "huyện uỷ"],
    ["Hòa Bình", "hoà bình"],
    ["KHÓA, xóa, lòe, thúy", "khoá, xoá, loè, thuý"],
    ["hoàn toàn, tuần", "hoàn toàn, tuần"],
    ["Ðảng", "đảng"],
    ["İ", "İ"],
  ])("%s → %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text)).toHaveLength(text.length);
  });

  it("has a stronger and a weaker sister", () => {
    expect(withoutMarks("Nơi nhận: Đảng uỷ")).toBe("noi nhan: dang uy");
    expect(isCapitals("TỈNH UỶ 5")).toBe(true);
    expect(isCapitals("TỈNH uỷ")).toBe(false);
    expect(isCapitals("05")).toBe(false);
  });
});

describe("source", () => {
  it.each(["", "a", "a\n", "a\r\nb\rc\nd", "\r\r\n\n", "a\u2028b"])("%j comes back whole", (text) => {
    expect(textOf(readSource(text))).toBe(text);
  });

  it("knows the three line endings, and no other", () => {
    expect(linesOf(readSource("a\r\nb\rc\nd\u2028e\f")).map(({ text, eol }) => [text, eol])).toEqual([
      ["a", "\r\n"],
      ["b", "\r"],
      ["c", "\n"],
      ["d\u2028e\f", ""],
    ]);
  });

  it("joins a line ending whose halves meet, and parts one between which something is put", () => {
    const at = (line: number, character: number) => ({ line, character });
    const met = replaceRange(readSource("a\rb"), { range: { start: at(1, 0), end: at(1, 1) }, newText: "\nc" }).source;
    expect(linesOf(met).map(({ eol }) => eol)).toEqual(["\r\n", ""]);
    const split = replaceRange(readSource("a\n"), { range: { start: at(0, 1), end: at(0, 1) }, newText: "\r" }).source;
    expect(linesOf(split).map(({ eol }) => eol)).toEqual(["\r\n", ""]);
  });

  it("gives the text of a range, and moves one that lies outside to the nearest place", () => {
    const source = readSource("một\r\nhai\nba");
    const range = { start: { line: 0, character: 1 }, end: { line: 2, character: 1 } };
    expect(textIn(source, range)).toBe("ột\r\nhai\nb");
    expect(textIn(source, { start: { line: -1, character: 5 }, end: { line: 9, character: 9 } })).toBe(
      "một\r\nhai\nba",
    );
  });

  it("refuses edits that overlap", () => {
    const source = readSource("abcdef");
    const edit = (from: number, to: number) => ({
      range: { start: { line: 0, character: from }, end: { line: 0, character: to } },
      newText: "x",
    });
    expect(textOf(applyEdits(source, [edit(4, 5), edit(0, 2)]))).toBe("xcdxf");
    expect(() => applyEdits(source, [edit(0, 3), edit(2, 4)])).toThrow(RangeError);
  });
});
