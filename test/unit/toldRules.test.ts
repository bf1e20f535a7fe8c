import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";

const service = createService({ today: () => ({ year: 2026, month: 12, day: 20 }) });
const RULE = "de-muc/khong-dong-nhat";
const HEAD = "KẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\n";
const SECTIONS = "1- Quét dọn đường làng.\n2- Trồng cây xanh.\n3. Thu gom rác.\n";

function found(text: string): string[] {
  const { diagnostics } = service.check(service.open(text), DEFAULT_SETTINGS);
  return diagnostics.map(({ rule }) => rule).filter((rule) => rule.startsWith("de-muc/"));
}

// “1.” is what the guideline demands; who suppresses that for the whole file wants the form that the others have.
describe("a rule that gives way to another", () => {
  it("is silent where the other tells what is wrong", () => {
    expect(found(`${HEAD}${SECTIONS}`)).not.toContain(RULE);
  });

  it.each(["de-muc/dang-danh-so", "de-muc/dang-danh-so, chu/gach-noi"])(
    "speaks where a comment suppresses the other for the whole file: %s",
    (ids) => {
      expect(found(`${HEAD}<!-- chithi-bo-qua-tep ${ids}: lệ của cơ quan -->\n${SECTIONS}`)).toEqual([RULE]);
    },
  );

  it("is silent where the comment speaks of one line", () => {
    expect(found(`${HEAD}<!-- chithi-bo-qua de-muc/dang-danh-so: lệ của cơ quan -->\n${SECTIONS}`)).not.toContain(RULE);
  });

  it("speaks once the comment is typed, and is silent again without it", () => {
    const comment = "<!-- chithi-bo-qua-tep de-muc/dang-danh-so: lệ của cơ quan -->\n";
    const at = { line: 3, character: 0 };
    let document = service.open(`${HEAD}${SECTIONS}`);
    const rules = () =>
      service
        .check(document, DEFAULT_SETTINGS)
        .diagnostics.map(({ rule }) => rule)
        .includes(RULE);
    expect(rules()).toBe(false);
    document = service.edit(document, { range: { start: at, end: at }, newText: comment });
    expect(rules()).toBe(true);
    document = service.edit(document, { range: { start: at, end: { line: 4, character: 0 } }, newText: "" });
    expect(rules()).toBe(false);
  });
});
