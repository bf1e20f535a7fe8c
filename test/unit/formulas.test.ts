import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lastOf, pairKey, readCounts, restOf, tripleKey } from "../../scripts/model/counts.ts";
import { formulaSlips } from "../../server/src/rules/authoring/formulaSlips.ts";
import { fold } from "../../server/src/text/fold.ts";
import { formOf } from "../../server/src/usage/forms.ts";
import { FIRST_WORD, TOKEN } from "../../server/src/usage/tokens.ts";
import type { Formula } from "../../server/src/vocabulary/formulas.ts";
import { FORMULAS } from "../../server/src/vocabulary/formulas.ts";

const COUNTS = new URL("../../../shared/typos/counts/", import.meta.url);
/** Without the counts it is skipped; with CI set that fails. */
const counted = it.skipIf(!existsSync(COUNTS) && process.env.CI === undefined);
/** A phrase counts as known from so many times on. */
const LEAST = 10;

describe("fixed phrases", () => {
  it("are at least a hundred, of two to six words, folded, with slips of most of them", () => {
    expect(FORMULAS.length).toBeGreaterThanOrEqual(100);
    for (const { words, slips, between } of FORMULAS) {
      expect(words.length).toBeGreaterThanOrEqual(2);
      expect(words.length).toBeLessThanOrEqual(6);
      expect(slips.length).toBe(words.length);
      expect(between.length).toBe(words.length - 1);
      for (const word of [...words, ...slips.flatMap((set) => [...set])]) expect(fold(word)).toBe(word);
    }
  });

  counted("are counted in the model's texts, and none of their slips is", { timeout: 60_000 }, () => {
    const { forms, pairs, triples } = readCounts(COUNTS.pathname);
    const numbers = new Map(forms.map((form, n) => [form, n + FIRST_WORD]));
    const known = (keys: Float64Array, values: Float64Array) =>
      new Map([...keys].map((key, n) => [key, values[n] ?? 0]));
    const pairCounts = known(pairs.keys, pairs.counts);
    const tripleCounts = known(triples.keys, triples.counts);
    expect([restOf(pairKey(7, 9)), lastOf(pairKey(7, 9))]).toEqual([7, 9]);

    /** The tokens of a phrase, and where each word stands among them. */
    function tokensOf({ between }: Formula, words: readonly string[]) {
      const tokens: number[] = [];
      const places = words.map((word, n) => {
        tokens.push(numbers.get(formOf(word) ?? "") ?? TOKEN.foreign);
        const place = tokens.length - 1;
        if (between[n] === ", ") tokens.push(TOKEN.comma);
        return place;
      });
      return { tokens, places };
    }
    const countsOf = (tokens: readonly number[]) =>
      tokens.length === 2
        ? [pairCounts.get(pairKey(tokens[0] ?? 0, tokens[1] ?? 0)) ?? 0]
        : tokens.slice(2).map((last, n) => tripleCounts.get(tripleKey(tokens[n] ?? 0, tokens[n + 1] ?? 0, last)) ?? 0);

    for (const formula of FORMULAS) {
      const { words, slips } = formula;
      const { tokens, places } = tokensOf(formula, words);
      expect(Math.min(...countsOf(tokens)), words.join(" ")).toBeGreaterThanOrEqual(LEAST);
      for (const [n, set] of slips.entries()) {
        const at = places[n] ?? 0;
        for (const slip of set) {
          const wrong = tokensOf(formula, words.with(n, slip)).tokens;
          const near = tokens.length === 2 ? wrong : wrong.slice(Math.max(0, at - 2), at + 3);
          if (slip !== "") expect(Math.max(...countsOf(near)), words.with(n, slip).join(" ")).toBe(0);
        }
      }
    }
  });

  it.each([
    ["Đấy mạnh chuyển đổi số", "đẩy", "Đấy"],
    ["xử lý nghiêm hành vi có tình vi phạm", "cố", "có"],
    ["việc cần đối, phân bổ nguồn lực", "cân", "cần"],
    ["TỐ CHỨC THỰC HIỆN", "tổ", "TỐ"],
    ["cơ quan, đớn vị", "đơn", "đớn"],
    ["nghị quyết của Đàng", "đảng", "Đàng"],
    ["đẩy nhanh tiến bộ giải ngân", "độ", "bộ"],
  ])("%s: the slip is found", (text, right, written) => {
    expect(formulaSlips(text).map((one) => [one.right, text.slice(one.from, one.to)])).toEqual([[right, written]]);
  });

  it.each([
    "có tình có lý",
    "tiến bộ, giải ngân",
    "kết quả khá quan trọng",
    "đầu mỗi tháng",
    "cơ quan và đơn vị",
    "tố, chức thực hiện",
  ])("%s: nothing is found", (text) => {
    expect(formulaSlips(text)).toEqual([]);
  });
});
