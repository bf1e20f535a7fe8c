import { afterAll, describe, expect, it } from "vitest";
import { RULES } from "../../server/src/rules/index.ts";
import { MODELS, mutationsOf, STATE_MODELS } from "./examples.ts";

/** So many faults at least in each example; those of the State are shorter. */
const LEAST = 60;
const LEAST_OF_STATE = 45;

/** What no fault in a draft brings about. */
const NOT_BY_EDITING: Readonly<Record<string, string>> = {
  "bo-qua/thieu-ly-do": "a suppression that hides a finding: test/unit/suppressionReason.test.ts",
  "cau-hinh/khong-hop-le": "speaks of `.chithi.json`",
  "kiem-tra/loi-quy-tac": "a rule that fails is no fault of the draft",
  "tep/khong-doc-duoc": "a file that is no text is no draft",
  "tep/qua-lon": "16 MB are no single fault",
  "tep/qua-nhieu": "1,001 findings are no single fault",
};

/** What no fault in these examples brings about: a document of another kind is wanted. The rules' own pages and unit tests have them. */
const OF_OTHER_DOCUMENTS: Readonly<Record<string, string>> = {
  "de-muc/dieu": "a directive or plan in articles throughout",
  "phu-luc/van-ban-ban-hanh": "rules in a file of their own, beside the decision that issues them",
  "dau-muc-do/luu-hanh": "a document whose circulation is limited",
  "de-muc/tieu-de": "a text with chapters by the State's guideline",
  "phu-luc/viet-hoa": "an appendix by the State's guideline",
  "ten-loai/ngoai-danh-muc": "a type of the Party's on the State's form",
  "viet-hoa/nhan-dan-nha-nuoc": "off unless it is asked for",
  "can-cu/luat": "a decision based on a law",
  "chu-ky/bien-ban": "minutes",
  "chu-ky/kiem-nhiem": "a board without a seal of its own",
  "chu-ky/lien-co-quan": "several bodies that issue together",
  "chu-ky/trinh-dai-hoi": "a report laid before a congress",
  "chu-ky/xac-nhan-dai-hoi": "a text passed by a congress",
  "co-quan/dai-hoi": "a congress",
  "de-muc/dau-cuoi": "a longer list of points of one line each",
  "kinh-gui/vi-tri": "a submission with its addressees above the title",
  "noi-dung/thieu-phan": "an invitation, minutes, what the text of a type tells",
  "phu-luc/dong-rieng": "an appendix named on the line of its label",
};

const TABLE = [...MODELS, ...STATE_MODELS].map((model) => {
  const byRule = new Map<string, number>();
  const names = new Set<string>();
  for (const { rule, name, model: of } of mutationsOf(model)) {
    byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
    names.add(`${of.name} ${rule} ${name}`);
  }
  const total = [...byRule.values()].reduce((sum, count) => sum + count, 0);
  return { name: model.name, byRule, total, names };
});

function printed(): string {
  const rows = RULES.filter(({ scope }) => scope !== "word").map(({ id }) => {
    const counts = TABLE.map(({ byRule }) => byRule.get(id) ?? 0);
    const sum = counts.reduce((all, count) => all + count, 0);
    return [id, ...counts.map((count) => (count === 0 ? "·" : String(count))), String(sum)];
  });
  const head = ["", ...TABLE.map((_, n) => String.fromCharCode(65 + n)), "all"];
  const foot = [
    "all",
    ...TABLE.map(({ total }) => String(total)),
    String(TABLE.reduce((all, { total }) => all + total, 0)),
  ];
  const line = ([id = "", ...cells]: string[]) => id.padEnd(32) + cells.map((cell) => cell.padStart(5)).join("");
  const names = TABLE.map(({ name }, n) => `${String.fromCharCode(65 + n)} ${name}`);
  return [...names, line(head), ...rows.map(line), line(foot)].join("\n");
}

describe("the mutations", () => {
  afterAll(() => {
    console.log(printed());
  });

  it.each(TABLE)("are enough in $name, each named in its own way", ({ name, total, names }) => {
    const ofState = STATE_MODELS.some((model) => model.name === name);
    expect(total).toBeGreaterThanOrEqual(ofState ? LEAST_OF_STATE : LEAST);
    expect(names.size).toBe(total);
  });

  it("are of every rule that a fault in a draft can break", () => {
    // Those of Word files have their own faults, in test/word/set.test.ts.
    const ofDrafts = RULES.filter(({ scope }) => scope !== "word");
    const without = ofDrafts.map(({ id }) => id).filter((id) => !TABLE.some(({ byRule }) => byRule.has(id)));
    expect(without.sort()).toEqual(
      [NOT_BY_EDITING, OF_OTHER_DOCUMENTS].flatMap((reasons) => Object.keys(reasons)).sort(),
    );
  });
});
