import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Settings } from "../../server/src/configuration/configuration.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { filledByParty, filledByState } from "./filledTypes.ts";

/** A draft of a type, and what makes it wrong: `to` in the place of `from`, told by `rule` under `clause`. */
interface Break {
  readonly style: string;
  readonly kind: string;
  /** How the body's name begins in the guide. */
  readonly body: string;
  readonly from: string;
  readonly to: string;
  readonly rule: string;
  /** Left out: a practice without a clause. */
  readonly clause?: string;
}

const service = createService({ today: () => ({ year: 2026, month: 12, day: 1 }) });
const TYPED = { bodyName: "An Phú", superiorName: "Sơn Hà", number: "7", place: "An Phú", name: "Nguyễn Văn An" };

const BREAKS: readonly Break[] = readFileSync(new URL("./typeBreaks.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Break);

/** A new draft of a type with all its blanks filled in. */
function written({ style, kind, body }: Break, settings: Settings): string {
  const asked = service.newDraftQuestions({ kind }, {}, settings).find(({ keys }) => keys[0] === "issuingBody");
  const choice = asked?.choices.find(({ label }) => label.startsWith(body));
  if (choice === undefined) throw new Error(`no body “${body}”`);
  const abstract = kind === "quyet-dinh.ban-hanh" ? "Quy chế đón khách lưu trú" : "họp bàn về du lịch cộng đồng";
  const { text } = service.newDraft({ ...TYPED, abstract, kind, ...choice.answers }, {}, settings);
  return style === "nd30-2020" ? filledByState(text) : filledByParty(text);
}

describe("what is wrong in a document of a type is told, and nothing before", () => {
  it.each(BREAKS)("$style $kind: “$from” as “$to”", (row) => {
    const settings: Settings = { ...DEFAULT_SETTINGS, style: { style: row.style, reason: "cau-hinh" } };
    const told = (text: string) =>
      service
        .check(service.open(text), settings)
        .diagnostics.filter(({ rule }) => rule === row.rule)
        .map(({ clause }) => clause);
    const right = written(row, settings);
    expect(right).toContain(row.from);
    expect(told(right)).toEqual([]);
    expect(told(right.replaceAll(row.from, row.to))).toContain(row.clause ?? null);
  });
});
