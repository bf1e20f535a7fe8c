import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { shownMessage } from "../../server/src/engine/clause.ts";
import type { Measured, MeasuredLine, MeasuredRun, MeasuredSheet } from "../../server/src/page/measured.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { createService } from "../../server/src/service.ts";
import { exportWord, importDocx } from "../../server/src/word/bundle.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const example = (name: string) => readFileSync(new URL(`../../examples/${name}.chithi`, import.meta.url), "utf8");

/** A draft as the exporter sets it, read back. */
async function printed(draft: string) {
  const pages = service.pages(service.open(draft), DEFAULT_SETTINGS);
  return importDocx(await exportWord(pages, { numbering: "typed" }));
}

/** What is said of how a text is set: “rule line: words”, in the order of the text. */
function said(text: string, measured: Measured, settings = DEFAULT_SETTINGS): string[] {
  return service
    .checkWord(service.open(text), settings, measured)
    .diagnostics.filter(({ rule }) => rule.startsWith("trinh-bay/"))
    .map((one) => `${one.rule.slice(10)} ${one.range.start.line + 1}: ${shownMessage(one).vi}`);
}

type LineChange = (line: MeasuredLine) => Partial<MeasuredLine>;

/** The first of the lines that a pattern finds, or all of them, changed. */
function relined(
  text: string,
  { lines, sheets }: Measured,
  pattern: RegExp,
  change: LineChange,
  which: "first" | "all" = "first",
): Measured {
  const words = text.split("\n");
  const first = words.findIndex((line) => pattern.test(line));
  return {
    sheets,
    lines: lines.map((line, n) =>
      line !== null && (which === "first" ? n === first : pattern.test(words[n] ?? ""))
        ? { ...line, ...change(line) }
        : line,
    ),
  };
}

const rerun =
  (change: Partial<MeasuredRun>): LineChange =>
  ({ runs }) => ({ runs: runs.map((run) => ({ ...run, ...change })) });

const resheet = (measured: Measured, change: Partial<MeasuredSheet>): Measured => ({
  ...measured,
  sheets: measured.sheets.map((sheet) => ({ ...sheet, ...change })),
});

const DIRECTIVE = await printed(example("mau-chi-thi-hd05-tinh-uy"));
const NUMBER = { edge: "top", alignment: "center", sizePt: 14, fromEdgeMm: 10, onFirst: false } as const;

describe("a Word file that the program itself made is set as the guideline wants", () => {
  it.each([
    "mau-chi-thi-hd05-dang-uy-xa",
    "mau-chi-thi-hd05-du-thao",
    "mau-chi-thi-hd05-tinh-uy",
    "mau-chi-thi-hd36-huyen-uy",
    "mau-chi-thi-hd36-sao-luc",
    "mau-cong-van-hd05",
    "mau-cong-van-hd36",
    "mau-ke-hoach-hd05-hai-cot",
    "mau-quy-dinh-hd36",
    "mau-quyet-dinh-hd05-ban-sao",
    "mau-to-trinh-hd05",
    "mau-cong-van-nd30",
    "mau-ke-hoach-nd30",
    "mau-quyet-dinh-nd30",
    "mau-thong-bao-nd30",
    "mau-to-trinh-nd30",
  ])("%s", async (name) => {
    const { text, measured } = await printed(example(name));
    const { diagnostics } = service.checkWord(service.open(text), DEFAULT_SETTINGS, measured);
    expect(diagnostics.map(({ rule, message }) => `${rule}: ${message.vi}`)).toEqual([]);
  });
});

/** By rule: what is done to the directive, and what is said. */
const FAULTS: readonly (readonly [rule: string, pattern: RegExp, change: LineChange, said: readonly string[]])[] = [
  [
    "phong-chu",
    /^1\. /,
    rerun({ font: "Arial" }),
    ["phong-chu 15: Phông chữ là Arial, phải là Times New Roman (HD 05, Phần II, IV.1)"],
  ],
  [
    "mau-chu",
    /^1\. /,
    rerun({ colour: "FF0000" }),
    ["mau-chu 15: Chữ có màu (#FF0000), phải là màu đen (HD 05, Phần II, IV.1)"],
  ],
  [
    "co-chu",
    /^CHỈ THỊ$/,
    rerun({ sizePt: 14 }),
    ["co-chu 8: Tên loại văn bản: cỡ chữ 14, phải là 15 - 16 (HD 05, Phần II, I.5.2.1)"],
  ],
  [
    "co-chu",
    /^ĐẢNG CỘNG/,
    rerun({ sizePt: 14.5 }),
    ["co-chu 5: Tiêu đề: cỡ chữ 14,5, phải là 15 (HD 05, Phần II, I.1.2)"],
  ],
  [
    "kieu-chu",
    /^TỈNH UỶ/,
    rerun({ bold: false }),
    ["kieu-chu 1: Tên cơ quan ban hành: chữ đứng; phải là chữ đứng, đậm (HD 05, Phần II, I.2.2)"],
  ],
  [
    "kieu-chu",
    /ngày .* năm 2026$/,
    rerun({ italic: false }),
    [expect.stringMatching(/^kieu-chu 6: Địa danh và ngày, tháng, năm: chữ đứng; phải là chữ nghiêng/)],
  ],
  [
    "kieu-chu",
    /^Nơi nhận:/,
    rerun({ underline: false }),
    [expect.stringMatching(/^kieu-chu \d+: Chữ “Nơi nhận” phải có gạch chân/)],
  ],
  [
    "can-le",
    /^CHỈ THỊ$/,
    () => ({ alignment: "left" }),
    ["can-le 8: Tên loại văn bản: canh trái, phải canh giữa (HD 05, Phần II, I.5.2.1)"],
  ],
  [
    "can-le",
    /^1\. /,
    () => ({ alignment: "left" }),
    [expect.stringMatching(/^can-le 15: Nội dung: canh trái, phải dàn đều hai lề/)],
  ],
  [
    "thut-dau-dong",
    /^1\. /,
    () => ({ firstLineMm: 0 }),
    ["thut-dau-dong 15: Chữ đầu đoạn lùi vào 0 mm, phải khoảng 10 mm (HD 05, Phần II, I.6.2.2)"],
  ],
  [
    "gian-dong",
    /^1\. /,
    () => ({ spacing: { rule: "auto", value: 1.5 } }),
    [expect.stringMatching(/^gian-dong 15: Khoảng cách giữa các dòng là 1,5 dòng \(Multiple\); phải từ 18 đến 22 pt/)],
  ],
  [
    "gian-dong",
    /^1\. /,
    () => ({ spacing: { rule: "exact", value: 24 } }),
    [expect.stringMatching(/^gian-dong 15: .* là đúng 24 pt/)],
  ],
  [
    "gian-dong",
    /^1\. /,
    () => ({ spacing: { rule: "atLeast", value: 18 } }),
    [expect.stringMatching(/^gian-dong 15: .* là ít nhất 18 pt \(At least\)/)],
  ],
  [
    "cach-doan",
    /^1\. /,
    () => ({ beforePt: 0, afterPt: 3 }),
    ["cach-doan 15: Đoạn cách đoạn 3 pt, phải tối thiểu 6 pt (HD 05, Phần II, I.6.2.2)"],
  ],
];

const SHEETS: readonly (readonly [rule: string, change: Partial<MeasuredSheet>, said: readonly unknown[]])[] = [
  [
    "kho-giay",
    { widthMm: 215.9, heightMm: 279.4 },
    ["kho-giay 1: Khổ giấy là 215,9 × 279,4 mm, phải là A4 (210 × 297 mm) (HD 05, Phần II, IV.3)"],
  ],
  ["kho-giay", { widthMm: 297, heightMm: 210 }, [expect.stringMatching(/^kho-giay 1: Trang đặt nằm ngang/)]],
  [
    "le-trang",
    { leftMm: 25.4, rightMm: 25.4 },
    ["le-trang 1: Lề trái 25,4, phải 25,4 mm; phải là trái 30, phải 15 mm (HD 05, Phần II, IV.4.1)"],
  ],
  [
    "so-trang",
    { pageNumber: { ...NUMBER, edge: "bottom" } },
    [expect.stringMatching(/^so-trang 1: Số trang ở cuối trang/)],
  ],
  [
    "so-trang",
    { pageNumber: { ...NUMBER, alignment: "right" } },
    [expect.stringMatching(/^so-trang 1: Số trang phải ở giữa/)],
  ],
  [
    "so-trang",
    { pageNumber: { ...NUMBER, onFirst: true } },
    [expect.stringMatching(/^so-trang 1: Trang thứ nhất không hiện/)],
  ],
];

const STATE = await printed(example("mau-ke-hoach-nd30"));

/** In a State's document, by the figures of NĐ 30, Phụ lục I. */
const STATE_FAULTS: typeof FAULTS = [
  [
    "co-chu-thong-nhat",
    /^Phường .*, ngày /,
    rerun({ sizePt: 14 }),
    [
      expect.stringMatching(
        /^co-chu-thong-nhat \d+: Quốc hiệu cỡ 12 thì địa danh và ngày, tháng, năm cỡ 13, không phải 14 \(NĐ 30, Phụ lục I, V\)/,
      ),
    ],
  ],
  [
    "co-chu-thong-nhat",
    /^CỘNG HÒA/,
    rerun({ sizePt: 13 }),
    [
      expect.stringMatching(/^co-chu-thong-nhat \d+: Quốc hiệu cỡ 13 thì tiêu ngữ cỡ 14, không phải 13/),
      expect.stringMatching(/^co-chu-thong-nhat \d+: Quốc hiệu cỡ 13 thì địa danh .* cỡ 14, không phải 13/),
    ],
  ],
  [
    "co-chu",
    /^CỘNG HÒA/,
    rerun({ sizePt: 14 }),
    [expect.stringMatching(/^co-chu \d+: Quốc hiệu: cỡ chữ 14, phải là 12 - 13/)],
  ],
  [
    "co-chu",
    /^KẾ HOẠCH$/,
    rerun({ sizePt: 16 }),
    [expect.stringMatching(/^co-chu \d+: .* phải là 13 - 14 \(NĐ 30, Phụ lục I, II\.5b\)/)],
  ],
  [
    "kieu-chu",
    /^Độc lập/,
    rerun({ bold: false }),
    [expect.stringMatching(/^kieu-chu \d+: Tiêu ngữ: chữ đứng; phải là chữ đứng, đậm/)],
  ],
  [
    "can-le",
    /^KẾ HOẠCH$/,
    () => ({ alignment: "left" }),
    [expect.stringMatching(/^can-le \d+: .* phải canh giữa \(NĐ 30/)],
  ],
];

it.each(STATE_FAULTS)("of a State's document: %s %s", (_, pattern, change, expected) => {
  expect(said(STATE.text, STATE.measured)).toEqual([]);
  expect(said(STATE.text, relined(STATE.text, STATE.measured, pattern, change))).toEqual(expected);
});

it("a State's title in 13, motto, place and date in 14 points are one step", () => {
  const larger = [/^CỘNG HÒA/, /^Độc lập/, /^Phường .*, ngày /].reduce(
    (measured, pattern) =>
      relined(STATE.text, measured, pattern, ({ runs }) => ({
        runs: runs.map((run) => ({ ...run, sizePt: run.sizePt + 1 })),
      })),
    STATE.measured,
  );
  expect(said(STATE.text, larger)).toEqual([]);
});

describe("one fault in how it is set is found by the one rule, with what is right and the clause", () => {
  it.each(FAULTS)("%s %s", (_, pattern, change, expected) => {
    expect(said(DIRECTIVE.text, relined(DIRECTIVE.text, DIRECTIVE.measured, pattern, change))).toEqual(expected);
  });
  it.each(SHEETS)("%s %o", (_, change, expected) => {
    expect(said(DIRECTIVE.text, resheet(DIRECTIVE.measured, change))).toEqual(expected);
  });

  it("for every rule of Word files", () => {
    const tested = new Set([...FAULTS, ...STATE_FAULTS, ...SHEETS].map(([rule]) => `trinh-bay/${rule}`));
    expect([...tested].sort()).toEqual(
      RULES.filter(({ scope }) => scope === "word")
        .map(({ id }) => id)
        .sort(),
    );
  });
});

describe("what is allowed is not found", () => {
  const same = (measured: Measured) => expect(said(DIRECTIVE.text, measured)).toEqual([]);
  it("the back of a sheet, A5, millimetres of rounding", () => {
    same(resheet(DIRECTIVE.measured, { leftMm: 15, rightMm: 30 }));
    same(resheet(DIRECTIVE.measured, { widthMm: 148, heightMm: 210 }));
    same(resheet(DIRECTIVE.measured, { widthMm: 209.9, leftMm: 30.4, topMm: 19.9 }));
  });
  it("emphasis in the text, indents of half an inch, spacing before instead of behind", () => {
    same(relined(DIRECTIVE.text, DIRECTIVE.measured, /^\d\. /, rerun({ bold: true, italic: true }), "all"));
    same(
      relined(
        DIRECTIVE.text,
        DIRECTIVE.measured,
        /^\d\. /,
        () => ({ firstLineMm: 12.7, beforePt: 6, afterPt: 0 }),
        "all",
      ),
    );
    same(relined(DIRECTIVE.text, DIRECTIVE.measured, /^\d\. /, rerun({ sizePt: 15 }), "all"));
  });
  it("tables of figures, in which nothing is prescribed", () => {
    same(
      relined(DIRECTIVE.text, DIRECTIVE.measured, /^\d\. /, () => ({
        tabular: true,
        alignment: "left",
        spacing: { rule: "auto", value: 1 },
      })),
    );
  });
  it("HD 36 knows no upper bound of the line spacing", async () => {
    const { text, measured } = await printed(example("mau-chi-thi-hd36-huyen-uy"));
    expect(
      said(
        text,
        relined(text, measured, /^\d\. /, () => ({ spacing: { rule: "exact", value: 30 } }), "all"),
      ),
    ).toEqual([]);
  });
});

it("the same fault in many paragraphs makes one finding, which counts them", () => {
  const many = relined(DIRECTIVE.text, DIRECTIVE.measured, /^\d\. /, rerun({ sizePt: 13 }), "all");
  expect(said(DIRECTIVE.text, many)).toEqual([
    expect.stringMatching(/^co-chu 15: Nội dung: cỡ chữ 13, phải là 14 - 15 \(và \d+ đoạn khác\)/),
  ]);
});

it("page numbers are missed only where there surely are two pages", async () => {
  const { text, measured } = DIRECTIVE;
  expect(said(text, resheet(measured, { pageNumber: null }))).toEqual([]);
  const draft = example("mau-chi-thi-hd05-tinh-uy").replace(/^1\. .*$/m, (line) => `${line} ${line.repeat(20)}`);
  const long = await printed(draft);
  expect(said(long.text, long.measured)).toEqual([]);
  expect(said(long.text, resheet(long.measured, { pageNumber: null }))).toEqual([
    expect.stringMatching(/^so-trang 1: Văn bản từ hai trang trở lên phải có số trang/),
  ]);
});

it("a rule is turned off, or made graver, in .chithi.json like any other", () => {
  const faulty = relined(DIRECTIVE.text, DIRECTIVE.measured, /^1\. /, rerun({ font: "Arial" }));
  const settings = (severity: "off" | "error") => ({
    ...DEFAULT_SETTINGS,
    rules: { "trinh-bay/phong-chu": { severity } },
  });
  expect(said(DIRECTIVE.text, faulty, settings("off"))).toEqual([]);
  const { diagnostics } = service.checkWord(service.open(DIRECTIVE.text), settings("error"), faulty);
  expect(diagnostics.map(({ severity }) => severity)).toEqual(["error"]);
});

it("drafts are never judged by how a Word file would be set", () => {
  const { diagnostics } = service.check(service.open(DIRECTIVE.text), DEFAULT_SETTINGS);
  expect(diagnostics.filter(({ rule }) => rule.startsWith("trinh-bay/"))).toEqual([]);
});

it("the draft regulation of a commune committee, made by others: what its Word file gets wrong, read by eye", ({
  skip,
}) => {
  const file = new URL("../../../shared/corpus/docx/quy-che-dang-uy-xa-2025.docx", import.meta.url);
  skip(!existsSync(file) && !process.env.CI, "../shared/corpus is not there");
  const { text, measured } = importDocx(readFileSync(file));
  // All of it is set by the guideline: Times New Roman, 14, justified, 10 mm, exactly 18 pt, A4 with its margins.
  expect(said(text, measured)).toEqual([]);
});
