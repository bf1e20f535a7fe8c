import { describe, expect, it } from "vitest";
import { MODELS } from "./examples.ts";
import type { Fault } from "./fault.ts";
import { mutate, replace } from "./fault.ts";
import { problemsOf } from "./judge.ts";
import type { Model } from "./model.ts";
import { find, variant } from "./model.ts";

const model = MODELS.find(({ name }) => name === "chi-thi-hd05-tinh-uy") as Model;

function problems(rule: string, words: string, wrong: string, more: Partial<Fault> = {}, of: Model = model): string[] {
  const span = find(of, words);
  if (span === null) throw new Error(`no “${words}”`);
  return problemsOf(mutate(of, rule, "a fault", [replace(span, wrong)], more));
}

const NUMBER = ["so-ky-hieu/dinh-dang", "Số 11-CT/TU", "Số: 11-CT/TU"] as const;

describe("the judge of mutations", () => {
  it("is content when the right rule speaks at the right place and fix-all undoes the fault", () => {
    expect(problems(...NUMBER)).toEqual([]);
  });

  it("says when another rule speaks, one more, or nobody", () => {
    expect(problems("so-ky-hieu/thieu", NUMBER[1], NUMBER[2])).toHaveLength(1);
    expect(problems(...NUMBER, { also: [{ rule: "so-ky-hieu/thieu", why: "it does not" }] })).toHaveLength(1);
    expect(problems("so-ky-hieu/dinh-dang", "Văn phòng Tỉnh uỷ chủ trì", "Văn phòng Tỉnh uỷ giúp")).toHaveLength(1);
  });

  it("says when it is said elsewhere, or of too much", () => {
    expect(problems(...NUMBER, { place: find(model, "CHỈ THỊ") ?? { from: 0, to: 0 } })).toHaveLength(1);
    const long = { place: { from: 0, to: 4 } };
    expect(problems("trich-yeu/qua-dai", "giai đoạn", `giai đoạn ${"dài ".repeat(60)}`, long)).toHaveLength(1);
  });

  it("says when more or less is offered than the fault lets expect", () => {
    expect(problems(...NUMBER, { offers: { fix: "suggested", why: "it is safe" } })).toHaveLength(1);
    expect(problems("chu-ky/viet-hoa", "Trần Thị Bình", "TRẦN THỊ BÌNH")).toHaveLength(1);
  });

  it("says when fix-all makes something else of it", () => {
    expect(problems("trich-yeu/chu-thuong", "về đẩy mạnh", "V/v đẩy mạnh")).toHaveLength(1);
    expect(problems("trich-yeu/chu-thuong", "về đẩy mạnh", "V/v đẩy mạnh", { mended: "it is short for this" })).toEqual(
      [],
    );
  });

  it("says when the draft was not faultless before", () => {
    const faulty = variant(model, "with a fault", [["BÍ THƯ", "BỈ THƯ"]]);
    expect(problems(...NUMBER, {}, faulty)).toHaveLength(1);
  });
});
