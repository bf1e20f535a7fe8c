import { describe, expect, it } from "vitest";
import { MOST_FINDINGS } from "../../server/src/rules/firstFindings.ts";
import { createService } from "../../server/src/service.ts";
import { DEFAULT_SETTINGS } from "../../server/src/style/configuration.ts";

const HEAD = "KẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\n";
const FAULTY = "-  Các các chi bộ quét dọn , đường làng “sạch đẹp\n\n";
/** It suppresses nothing, and is a finding itself; where one stands all findings are put in order. */
const COMMENT = "\n<!-- chithi-bo-qua ten-loai/thieu: không có gì -->";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });

function check(text: string) {
  const { diagnostics } = service.check(service.open(text), DEFAULT_SETTINGS);
  return { shown: diagnostics.slice(0, MOST_FINDINGS), last: diagnostics.at(-1), count: diagnostics.length };
}

const countIn = (message: string | undefined) => Number(/\d[\d.]*/.exec(message ?? "")?.[0].replaceAll(".", ""));

describe("more findings than are shown", () => {
  it.each([500, 900, 2000])(
    "are the first of all findings in the order of the text, and counted: %i lines",
    (lines) => {
      const text = HEAD + FAULTY.repeat(lines);
      const some = check(text);
      const all = check(text + COMMENT);
      expect(some.last?.rule).toBe("tep/qua-nhieu");
      expect(some.count).toBe(MOST_FINDINGS + 1);
      expect(some.shown).toEqual(all.shown);
      expect(countIn(all.last?.message.vi)).toBe(countIn(some.last?.message.vi) + 1);
    },
  );
});
