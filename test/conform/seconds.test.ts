import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import type { Change } from "./rows.ts";
import { draftOf } from "./rows.ts";

const service = createService({ today: () => ({ year: 2026, month: 12, day: 20 }) });

function recordsIn<T>(name: string): readonly T[] {
  const text = readFileSync(new URL(name, import.meta.url), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line): T => JSON.parse(line));
}

/** The rules that speak of a text, but for hints. */
function told(text: string): string[] {
  return service
    .check(service.open(text), DEFAULT_SETTINGS)
    .diagnostics.filter(({ severity, further }) => severity !== "hint" && further !== true)
    .map(({ rule }) => rule);
}

/** Who issues a document, and how it is signed; the rules that tell of it, none where it is right. */
interface Signed {
  readonly header: string;
  readonly number: string;
  readonly place: string;
  readonly type: string;
  readonly signature: string;
  readonly told: readonly string[];
}

function signedDraft({ header, number, place, type, signature }: Signed): string {
  return `${header}
*
Số ${number}

ĐẢNG CỘNG SẢN VIỆT NAM
${place}, ngày 14 tháng 9 năm 2026

${type}
về công tác văn thư, lưu trữ
-----

Cơ quan báo cáo, thông báo các nội dung về công tác văn thư, lưu trữ năm 2026.

Nơi nhận:
- Các cơ quan, đơn vị trực thuộc;
- Lưu Văn phòng.

${signature}

Nguyễn Thị Thanh Tâm
`;
}

describe("a signature", () => {
  const signed = recordsIn<Signed>("signers.jsonl");

  it("is tried for many bodies, right and wrong", () => {
    expect(signed.filter((one) => one.told.length === 0).length).toBeGreaterThan(40);
    expect(signed.filter((one) => one.told.length > 0).length).toBeGreaterThan(30);
  });

  it.each(signed)("“$signature” below $header: $told", (one) => {
    expect(told(signedDraft(one))).toEqual(one.told);
  });
});

/** A base with a change that a reviewer would see at once, and the rule that tells of it; none for a right draft. */
interface Seen {
  readonly style: string;
  readonly base: string;
  readonly changes: readonly Change[];
  readonly told: readonly string[];
}

describe("what a reviewer sees in ten seconds", () => {
  it.each(recordsIn<Seen>("seconds.jsonl"))("$base, $changes: $told", ({ style, base, changes, told: wanted }) => {
    expect(told(draftOf(style, base, changes))).toEqual(wanted);
  });
});
