import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gluedNameFinder } from "../../server/src/text/gluedNames.ts";

const NAMES = ["ban", "ban tổ chức", "ban tổ chức trung ương", "bộ", "nghị định"];
const shown = (text: string, whole: boolean) =>
  gluedNameFinder(NAMES, whole)(text).map(({ from, to }) => text.slice(from, to));

describe("gluedNameFinder", () => {
  it.each([
    ["của ban tổchức và nghịđịnh số", ["ban tổchức", "nghịđịnh"]],
    ["ban tổ chứctrung ương, bộ", ["ban tổ chứctrung ương", "bộ"]],
    ["ban  tổ chức", ["ban"]],
    ["bani, tban; bộ.", ["bộ"]],
  ])("finds whole names in “%s”", (text, found) => {
    expect(shown(text, true)).toEqual(found);
  });

  it("finds what begins a word where letters may follow", () => {
    expect(shown("nghị địnhsố 5 của bani", false)).toEqual(["nghị định", "ban"]);
  });

  it.each([true, false])("finds what one expression of all names would (whole words: %s)", (whole) => {
    const letters = "[A-Za-zÀ-ÖØ-öø-ỹ]";
    const names = [...NAMES].sort((a, b) => b.length - a.length).map((name) => name.replaceAll(" ", "\\s?"));
    const expression = new RegExp(`(?<!${letters})(?:${names.join("|")})${whole ? `(?!${letters})` : ""}`, "gu");
    const part = fc.constantFrom(...NAMES.flatMap((name) => name.split(" ")), " ", " ", "\u00a0", ",", "s");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const text = parts.join("");
        expect(shown(text, whole)).toEqual([...text.matchAll(expression)].map(([name]) => name));
      }),
      { numRuns: 2000 },
    );
  });
});
