import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Settings } from "../../server/src/configuration/configuration.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import type { Diagnostic } from "../../server/src/rules/define.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { createService } from "../../server/src/service.ts";
import { fold } from "../../server/src/text/fold.ts";
import type { TextEdit } from "../../server/src/text/position.ts";
import type { Source } from "../../server/src/text/source.ts";
import { applyEdits, textIn } from "../../server/src/text/source.ts";
import { readFixture } from "../unit/fixtureNotation.ts";
import { draftOf, ROWS } from "./rows.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 30 }) });

/** The line of the original that each line of the text after these edits comes from. */
function origins(edits: readonly TextEdit[]): (line: number) => readonly [number, number] {
  const inOrder = [...edits].sort((a, b) => a.range.start.line - b.range.start.line);
  return (line) => {
    let shift = 0;
    for (const { range, newText } of inOrder) {
      const from = range.start.line + shift;
      if (from > line) break;
      const written = newText.split(/\r\n|\r|\n/).length - 1;
      // A line that an edit wrote comes from all lines that it replaced.
      if (line <= from + written) return [range.start.line, range.end.line];
      shift += written - (range.end.line - range.start.line);
    }
    return [line - shift, line - shift];
  };
}

const matters = ({ severity }: Diagnostic) => severity === "error" || severity === "warning";

/** The errors and warnings that are there after `fix`, and that nobody could know from those before. */
function arisen(text: string, settings: Settings, fixAll = service.fixAll): string[] {
  const document = service.open(text);
  const before = service.check(document, settings).diagnostics.filter(matters);
  const { edits, result } = fixAll(document, settings);
  const after = applyEdits(document.source, edits);
  const lineOf = origins(edits);
  const words = ({ range }: Diagnostic, source: Source) => fold(textIn(source, range));
  const known = new Set(
    before.flatMap((one) => [
      `${one.rule} words ${words(one, document.source)}`,
      `${one.rule} message ${fold(one.message.vi)}`,
    ]),
  );
  return result.diagnostics.filter(matters).flatMap((one) => {
    const told = [`${one.rule} words ${words(one, after)}`, `${one.rule} message ${fold(one.message.vi)}`];
    if (told.some((key) => known.has(key))) return [];
    const [first, last] = lineOf(one.range.start.line);
    const there = before.some(
      ({ rule, range }) => rule === one.rule && range.start.line <= last && range.end.line >= first,
    );
    return there ? [] : [`${one.rule} on line ${one.range.start.line + 1}: ${one.message.vi}`];
  });
}

const ROOT = new URL("../../", import.meta.url);
const SHARED = new URL("../shared/", ROOT);

function draftsIn(folder: URL): { name: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:chithi|txt)$/.test(name))
    .map((name) => ({
      name,
      text: readFileSync(new URL(name.split("/").map(encodeURIComponent).join("/"), folder), "utf8"),
    }));
}

interface NamedDraft {
  readonly name: string;
  readonly text: string;
  readonly settings?: Settings;
}

function findIn(drafts: readonly NamedDraft[]): string[] {
  return drafts.flatMap(({ name, text, settings = DEFAULT_SETTINGS }) =>
    arisen(text, settings).map((one) => `${name}: ${one}`),
  );
}

describe("fix puts no error or warning into a draft that was not there before", () => {
  it("of examples/", () => {
    const drafts = draftsIn(new URL("examples/", ROOT));
    expect(drafts.length).toBeGreaterThan(15);
    expect(findIn(drafts)).toEqual([]);
  });

  it("of test/fixtures/", () => {
    const drafts = draftsIn(new URL("test/fixtures/", ROOT)).map(({ name, text }) => {
      const fixture = readFixture(text);
      return { name, text: fixture.text, settings: fixture.settings };
    });
    expect(drafts.length).toBeGreaterThan(40);
    expect(findIn(drafts)).toEqual([]);
  });

  it("of the demands", () => {
    const drafts = Object.entries(ROWS).flatMap(([style, { rows }]) =>
      rows.map(({ clause, base, wrong }) => ({
        name: clause,
        text: draftOf(style, base, wrong),
        settings: { ...DEFAULT_SETTINGS, style: { style, reason: "tham-so" as const } },
      })),
    );
    expect(drafts.length).toBeGreaterThan(150);
    expect(findIn(drafts)).toEqual([]);
  });

  // Each is judged twice; on a busy machine that takes its time.
  it("of the examples of rules that mend safely", { timeout: 180_000 }, () => {
    const drafts = RULES.filter(({ fix }) => fix === "safe").flatMap(({ id, examples }) =>
      examples.map(({ style, bad }) => ({
        name: id,
        text: bad,
        settings: { ...DEFAULT_SETTINGS, style: { style, reason: "tham-so" as const } },
      })),
    );
    expect(drafts.length).toBeGreaterThan(150);
    // They are pieces of drafts: what they lack is told as soon as a mended word shows what they are.
    expect(findIn(drafts).filter((one) => !/: [a-z-]+\/thieu/.test(one))).toEqual([]);
  });

  it.for([
    "cases/conform/",
    "cases/incoming/",
    "corpus/seeds/",
    "corpus/real/",
    "corpus/state/",
    "house-style/official/",
  ])("of ../shared/%s", (path, { skip }) => {
    const folder = new URL(path, SHARED);
    skip(!existsSync(folder) && !process.env.CI, `../shared/${path} is not there`);
    const drafts = draftsIn(folder);
    expect(drafts.length).toBeGreaterThan(1);
    expect(findIn(drafts)).toEqual([]);
  });

  it("and would be found out if it did: here one takes the number away", () => {
    const text = readFileSync(new URL("examples/mau-chi-thi-hd05-tinh-uy.chithi", ROOT), "utf8");
    const line = text.split("\n").findIndex((one) => one.startsWith("Số "));
    const edits = [{ range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } }, newText: "" }];
    const damaged = text.split("\n").toSpliced(line, 1).join("\n");
    const damage = () => ({ edits, applied: 1, result: service.check(service.open(damaged), DEFAULT_SETTINGS) });
    expect(arisen(text, DEFAULT_SETTINGS)).toEqual([]);
    expect(arisen(text, DEFAULT_SETTINGS, damage)).toEqual([expect.stringContaining("so-ky-hieu/thieu")]);
  });
});
