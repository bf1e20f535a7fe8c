import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import type { Diagnostic } from "../../server/src/rules/define.ts";
import { createService } from "../../server/src/service.ts";

/** The texts of the guidelines lie beside the project, where they are at all. */
const FOLDER = new URL("../../../shared/house-style/official/", import.meta.url);

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });

interface Guideline {
  readonly file: string;
  readonly style: "hd36-2018" | "hd05-2026";
  /** The errors above the body, by rule: those of whoever republished the text. */
  readonly errorsAbove: readonly string[];
  /** The errors in the text itself, by rule: true of it. */
  readonly errorsInText: readonly string[];
  /** What else is said above the body, all of it true of the republisher's lines. */
  readonly above: readonly string[];
  /** What is said of the text itself, and why it is right to. */
  readonly inText: readonly { readonly rule: string; readonly times: number; readonly why: string }[];
}

const GUIDELINES: readonly Guideline[] = [
  {
    file: "hd36-vptw-2018.txt",
    style: "hd36-2018",
    errorsAbove: ["so-ky-hieu/dinh-dang"],
    errorsInText: [],
    above: ["co-quan/dau-sao", "trich-yeu/chu-thuong", "trich-yeu/gach-ngan-cach"],
    inText: [{ rule: "noi-dung/cau-dai", times: 2, why: "two sentences of 85 and 97 words: a hint, no fault" }],
  },
  {
    file: "hd05-vptw-2026.txt",
    style: "hd05-2026",
    errorsAbove: [],
    // It replaces “Hướng dẫn số 36-HD/VPTW, ngày 04/3/2018”; that one bears 03/4/2018.
    errorsInText: ["vien-dan/ngay"],
    above: [],
    inText: [{ rule: "vien-dan/lan-dau", times: 2, why: "two letters are repealed without the body that wrote them" }],
  },
];

/** How the guidelines begin their own paragraphs, and not those of their examples. */
const OWN_PARAGRAPH = /^(?:\d+(?:\.\d+)*\.|[a-zđ]\)|[IVX]+-|[-+]\s|Phần |Chương |Phụ lục )/u;

/** For each line whether it stands in an example: below “Ví dụ” up to the next paragraph of the guideline's own. */
function exampleLines(text: string): boolean[] {
  let inExample = false;
  return text.split("\n").map((line) => {
    if (/^Ví dụ(?: \d+)?:/u.test(line)) {
      inExample = true;
      return false;
    }
    if (OWN_PARAGRAPH.test(line) || line.length > 120) inExample = false;
    return inExample;
  });
}

function list({ severity, rule, range, message }: Diagnostic): string {
  return `${range.start.line + 1}: ${severity} ${rule}: ${message.vi}`;
}

type Context = { skip: (condition: boolean, note: string) => void };

/** A guideline as the service sees it. Without it the test counts as skipped; with CI set its absence is a failure. */
function read({ skip }: Context, { file }: Guideline) {
  skip(!existsSync(FOLDER) && !process.env.CI, "../shared/house-style/official is not there");
  const text = readFileSync(new URL(file, FOLDER), "utf8");
  const document = service.open(text);
  const { diagnostics } = service.check(document, DEFAULT_SETTINGS);
  const first = document.draft.body?.first ?? 0;
  return { text, document, diagnostics, isAbove: ({ range }: Diagnostic) => range.start.line < first };
}

describe.each(GUIDELINES)("$file by its own style", (guideline) => {
  const { file, style, errorsAbove, errorsInText, above, inText } = guideline;

  it("is judged by it, for its date", (context) => {
    const { document, diagnostics } = read(context, guideline);
    expect(service.parse(document, DEFAULT_SETTINGS)).toMatchObject({
      kind: "huong-dan",
      style,
      styleReason: "ngay-ban-hanh",
    });
    const asked = { ...DEFAULT_SETTINGS, style: { style, reason: "tham-so" as const } };
    expect(service.check(document, asked).diagnostics).toEqual(diagnostics);
  });

  it("gives no error but those of the republisher's lines above the text and one wrong date", (context) => {
    const { diagnostics, isAbove } = read(context, guideline);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const rules = (found: readonly Diagnostic[]) => found.map(({ rule }) => rule);
    expect(rules(errors.filter((one) => !isAbove(one)))).toEqual(errorsInText);
    expect(rules(errors.filter(isAbove))).toEqual(errorsAbove);
  });

  it("gives nothing inside the examples", (context) => {
    const { text, diagnostics } = read(context, guideline);
    const isExample = exampleLines(text);
    expect(isExample.filter(Boolean).length).toBeGreaterThan(100);
    expect(diagnostics.filter(({ range }) => isExample[range.start.line]).map(list)).toEqual([]);
  });

  it("gives what can be explained, and nothing else", (context) => {
    const { diagnostics, isAbove } = read(context, guideline);
    const milder = diagnostics.filter(({ severity }) => severity !== "error");
    console.log([file, ...milder.map(list)].join("\n"));
    expect(milder.filter(isAbove).map(({ rule }) => rule)).toEqual(above);
    const left = milder.filter((one) => !isAbove(one)).map(({ rule }) => rule);
    expect(left).toEqual(inText.flatMap(({ rule, times }) => Array.from({ length: times }, () => rule)));
  });
});
