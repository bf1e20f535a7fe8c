import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../server/src/rules/define.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { createService } from "../../server/src/service.ts";
import { applyEdits, linesOf, textOf } from "../../server/src/text/source.ts";
import type { FindingLine } from "./fixtureNotation.ts";
import { readFixture } from "./fixtureNotation.ts";

const FOLDER = new URL("../fixtures/", import.meta.url);

function findingLine(found: Diagnostic, lines: readonly { readonly text: string }[]): FindingLine {
  const { start, end } = found.range;
  const goesOn = end.line > start.line;
  const to = goesOn ? (lines[start.line]?.text.length ?? 0) : end.character;
  return `${start.line}:${start.character}-${to}${goesOn ? "…" : ""} ${found.rule}`;
}

/** How often each rule speaks, as sorted words. */
function countByRule(found: readonly Diagnostic[]): string[] {
  return found.map(({ rule }) => rule).sort();
}

describe("fixtures", () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".chithi"));

  it.each(names)("%s", (name) => {
    const fixture = readFixture(readFileSync(new URL(name, FOLDER), "utf8"));
    const { settings, today } = fixture;
    const rules = RULES.filter(({ id }) => fixture.isChecked(id));
    const service = createService({ today: () => today, rules });
    const document = service.open(fixture.text);
    const { diagnostics } = service.check(document, settings);
    expect(diagnostics.map((found) => findingLine(found, linesOf(document.source))).sort()).toEqual(fixture.expected);

    const { edits } = service.fixAll(document, settings);
    const fixed = textOf(applyEdits(document.source, edits));
    if (fixture.fixed !== null) expect(fixed).toBe(fixture.fixed);
    const after = service.open(fixed);
    const left = service.check(after, settings).diagnostics;
    expect(countByRule(left.filter(({ fix }) => fix === "safe"))).toEqual([]);
    expect(countByRule(left)).toEqual(countByRule(diagnostics.filter(({ fix }) => fix !== "safe")));
    expect(service.fixAll(after, settings).edits).toEqual([]);
  });
});

describe("the notation of fixtures", () => {
  it("reads places from carets, from column 0 on, several under one line", () => {
    const { text, expected } = readFixture("Số 5-CT/TU\n^^ a/b c/d\n   ^ so-ky-hieu/them-so-0\n          | e/f\nx");
    expect(text).toBe("Số 5-CT/TU\nx");
    expect(expected).toEqual(["0:0-2 a/b", "0:0-2 c/d", "0:10-10 e/f", "0:3-4 so-ky-hieu/them-so-0"]);
  });

  it("counts places in the form and with the line endings that the first line asks for", () => {
    const { text, expected, settings, today } = readFixture(
      "#! style=hd36-2018 today=2020-02-03 eol=crlf form=nfd bom\nuỷ 5\n   ^ a/b\nx",
    );
    expect(text).toBe("\ufeffuỷ 5\r\nx".normalize("NFD"));
    expect(expected).toEqual(["0:5-6 a/b"]);
    expect(settings.style?.style).toBe("hd36-2018");
    expect(today).toEqual({ year: 2020, month: 2, day: 3 });
  });

  it("refuses what it would else overlook", () => {
    expect(() => readFixture("x\n^ Rule")).toThrow();
    expect(() => readFixture("x\n ^ a/b")).toThrow();
    expect(() => readFixture("^ a/b")).toThrow();
    expect(() => readFixture("#! stile=hd36-2018\nx")).toThrow();
  });

  it("limits the rules to those named", () => {
    const { isChecked } = readFixture("#! rules=de-muc/*,chu-ky/thieu\nx");
    expect(["de-muc/thieu", "chu-ky/thieu", "chu-ky/quyen-han", "de-mucx/a"].map(isChecked)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
