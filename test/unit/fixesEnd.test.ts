import { expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { applyEdits, textOf } from "../../server/src/text/source.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const SPACES = "doan-van/khoang-trang";

function spacesIn(text: string): number {
  return service.check(service.open(text), DEFAULT_SETTINGS).diagnostics.filter(({ rule }) => rule === SPACES).length;
}

it.each([
  [",\u0301\r", 0],
  ["Quét dọn,\u0301\n", 0],
  ["Quét dọn,\u0301 trồng cây.\n", 0],
  ["Quét dọn,trồng cây.\n", 1],
])("a combining mark behind a comma wants no blank, a letter does: %j", (text, found) => {
  expect(spacesIn(text)).toBe(found);
  const document = service.open(text);
  expect(spacesIn(textOf(applyEdits(document.source, service.fixAll(document, DEFAULT_SETTINGS).edits)))).toBe(0);
});

it.each(["Mục 3\rMục 3\r", "Mục 1. Chung\n\nMục 2", "1. Quét dọn.\n2."])(
  "a number without words behind it is no end of the body, and no fix takes back another: %j",
  (text) => {
    const document = service.open(text);
    const { diagnostics } = service.check(document, DEFAULT_SETTINGS);
    expect(diagnostics.map(({ rule }) => rule)).not.toContain("noi-dung/dau-ket-thuc");
    const { edits, applied } = service.fixAll(document, DEFAULT_SETTINGS);
    expect(applied > 0).toBe(edits.length > 0);
    const fixed = service.open(textOf(applyEdits(document.source, edits)));
    expect(service.fixAll(fixed, DEFAULT_SETTINGS)).toMatchObject({ edits: [], applied: 0 });
  },
);
