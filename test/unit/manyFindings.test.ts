import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { MOST_FINDINGS } from "../../server/src/engine/firstFindings.ts";
import { createService } from "../../server/src/service.ts";
import { textOf } from "../../server/src/text/source.ts";

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

  it.each([100, 300, 2000])("are after each edit what they are from scratch: %i lines", (lines) => {
    let document = service.open(HEAD + FAULTY.repeat(lines));
    const at = (line: number, newText: string, removed = 0) => {
      const start = { line, character: 0 };
      document = service.edit(document, { range: { start, end: { line: line + removed, character: 0 } }, newText });
      const scratch = service.open(textOf(document.source));
      expect(service.check(document, DEFAULT_SETTINGS)).toEqual(service.check(scratch, DEFAULT_SETTINGS));
    };
    service.check(document, DEFAULT_SETTINGS);
    const last = 3 + 2 * lines;
    // Words at the end, in the middle and at the top; then findings that come and go there.
    for (const line of [last - 2, lines, 5]) at(line, "Chi bộ ");
    for (const line of [last, lines + 1, 5]) at(line, FAULTY.repeat(3));
    for (const line of [last - 2, lines + 1, 5]) at(line, "", 2);
    at(3, "", last - 10);
    at(3, FAULTY.repeat(lines));
  });
});
