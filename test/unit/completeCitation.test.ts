import { expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import type { DraftLookup } from "../../server/src/features/draftLookup.ts";
import { createService } from "../../server/src/service.ts";
import { applyEdits, textOf } from "../../server/src/text/source.ts";
import { createDraftIndex } from "../../server/src/workspace/draftIndex.ts";
import { draftLookup } from "../../server/src/workspace/lookup.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const KNOWN = `TỈNH UỶ SƠN HÀ
*
Số 08-CT/TU

ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hà, ngày 12 tháng 3 năm 2026

CHỈ THỊ
về phòng, chống thiên tai
-----

Yêu cầu các cấp uỷ thực hiện.
`;
const index = createDraftIndex();
index.set(service.summarise("file:///08.chithi", service.open(KNOWN), null));

const NO_DRAFTS: DraftLookup = { drafts: [], cited: () => [], citing: () => [] };

/** A sentence with its first incomplete citation completed. */
function completed(sentence: string, lookup = draftLookup(index)): string | null {
  const text = `Số 12-KH/ĐU\n\n1. ${sentence}\n`;
  const document = service.open(text);
  const [fix] = service
    .check(document, DEFAULT_SETTINGS)
    .diagnostics.flatMap((found) => service.completedCitation(document, found, lookup) ?? []);
  return fix === undefined ? null : (textOf(applyEdits(document.source, fix.edits)).split("\n1. ")[1]?.trim() ?? null);
}

it.each([
  [
    "Thực hiện Chỉ thị 08-CT/TU, các chi bộ rà soát.",
    "Thực hiện Chỉ thị số 08-CT/TU, ngày 12/3/2026 của Tỉnh uỷ Sơn Hà về phòng, chống thiên tai, các chi bộ rà soát.",
  ],
  [
    "Các chi bộ thực hiện Chỉ thị số 08-CT/TU, ngày 12/3/2026 của Tỉnh uỷ.",
    "Các chi bộ thực hiện Chỉ thị số 08-CT/TU, ngày 12/3/2026 của Tỉnh uỷ về phòng, chống thiên tai.",
  ],
])("a citation is completed from the draft that it means: %s", (before, after) => {
  expect(completed(before)).toBe(after);
});

it("what no draft tells becomes a place to fill in", () => {
  expect(completed("Quán triệt Nghị quyết số 57-NQ/TW đến mọi chi bộ.", NO_DRAFTS)).toBe(
    "Quán triệt Nghị quyết số 57-NQ/TW, ngày [ngày, tháng, năm] của [cơ quan ban hành] về [trích yếu] đến mọi chi bộ.",
  );
});

it("a citation that lacks nothing is left alone", () => {
  const whole = "Thực hiện Chỉ thị số 08-CT/TU, ngày 12/3/2026 của Tỉnh uỷ về phòng, chống thiên tai.";
  expect(completed(whole)).toBeNull();
});
