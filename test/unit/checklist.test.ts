import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Settings } from "../../server/src/configuration/configuration.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import type { Checklist, ChecklistItem, ChecklistState } from "../../server/src/features/checklist.ts";
import { findingsAmong } from "../../server/src/rules/define.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { createService } from "../../server/src/service.ts";
import { applyEdits, textIn, textOf } from "../../server/src/text/source.ts";

const service = createService({ today: () => ({ year: 2026, month: 7, day: 5 }) });
const EXAMPLES = new URL("../../examples/", import.meta.url);
const example = (name: string) => readFileSync(new URL(name, EXAMPLES), "utf8");
const FAULTLESS = readdirSync(EXAMPLES).filter((name) => name.startsWith("mau-"));
const COMMUNE = example("mau-chi-thi-hd05-dang-uy-xa.chithi");
const LETTER = example("mau-cong-van-hd05.chithi");

function listOf(text: string, settings: Settings = DEFAULT_SETTINGS): Checklist {
  return service.checklist(service.open(text), settings);
}

function item(of: Checklist | string, key: string): ChecklistItem {
  const { items } = typeof of === "string" ? listOf(of) : of;
  const found = items.filter((one) => one.key === key);
  expect(
    found.map((one) => one.key),
    `the item ${key}`,
  ).toEqual([key]);
  return found[0] as ChecklistItem;
}

function keys({ items }: Checklist, state: ChecklistState): string[] {
  return items.filter((one) => one.state === state).map(({ key }) => key);
}

/** “Phần II, I.5.2.1” as numbers, so that clauses can be compared. */
function placeOf({ vi }: ChecklistItem["clause"]): number[] {
  const roman = ["", "I", "II", "III", "IV"];
  const clause = vi.replace(/^HD \d+, (?:Phần II, )?/, "").replace(/,.*$/, "");
  return clause.split(".").map((part) => (roman.includes(part) ? roman.indexOf(part) : Number.parseInt(part, 10)));
}

describe("the checklist of a faultless document", () => {
  it.each(FAULTLESS)("has nothing faulty or missing: %s", (name) => {
    const list = listOf(example(name));
    expect([keys(list, "faulty"), keys(list, "missing")]).toEqual([[], []]);
    const title = list.style === "nd30-2020" ? "stateTitle" : "partyTitle";
    expect(keys(list, "right")).toEqual(expect.arrayContaining([title, "body", "name", "recipients"]));
    // The number of a draft that is yet to be issued is blank.
    expect(item(list, "number").state).toBe(name.includes("du-thao") ? "blank" : "right");
  });

  it.each(FAULTLESS)("follows the order of the guideline: %s", (name) => {
    const places = listOf(example(name))
      .items.filter(({ clause }) => clause.vi !== "theo lệ")
      .map(({ clause }) => placeOf(clause).slice(0, 2));
    expect(places).toEqual(places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
  });

  it("gives each component's text, clause and place", () => {
    const list = listOf(COMMUNE);
    const number = item(list, "number");
    expect([number.name.vi, number.text, number.clause.vi]).toEqual([
      "Số và ký hiệu",
      "Số 03-CT/ĐU",
      "HD 05, Phần II, I.3",
    ]);
    expect(number.range?.start).toEqual({ line: 3, character: 0 });
    expect(item(list, "dissemination").clause).toEqual({ vi: "theo lệ", en: "office practice" });
    expect(item(list, "sections").text).toBe("1. 2. 3. 4. 5. 6. 7. 8.");
    expect(item(list, "appendices").text).toBe("PHỤ LỤC 1; PHỤ LỤC 2");
    expect(item(list, "recipients").text).toMatch(/^Ban Thường vụ Tỉnh uỷ; .*…$/);
    expect(keys(list, "not-required")).toEqual(expect.arrayContaining(["bases", "secrecy", "contact", "copies"]));
  });

  it("knows no type, author and separator of a letter, but its addressees", () => {
    const of = (text: string) => listOf(text).items.map(({ key }) => key);
    for (const key of ["docType", "author", "separator", "dissemination"]) expect(of(LETTER)).not.toContain(key);
    expect(of(LETTER)).toContain("addressees");
    expect(of(COMMUNE)).not.toContain("addressees");
  });

  it("speaks only of the copy where a copy stands alone, of nothing in a law, and of the components of a State document", () => {
    const copy = "TỈNH UỶ SƠN HÀ\nVĂN PHÒNG\n*\nSố 71-BS/VPTU\n\nSAO LỤC\nSơn Hà, ngày 20 tháng 3 năm 2019\n";
    expect(listOf(copy).items.map(({ key, state }) => [key, state])).toEqual([["copies", "faulty"]]);
    const law = listOf("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 21/2026/TT-BNV\n");
    expect([law.style, law.items]).toEqual([null, []]);
    const state = listOf("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nQUYẾT ĐỊNH\n");
    expect(state.items.slice(0, 2).map(({ key, state: is }) => [key, is])).toEqual([
      ["stateTitle", "right"],
      ["motto", "right"],
    ]);
  });
});

describe("a component that is still to be filled in", () => {
  it.each([
    ["number", "Số 03-CT/ĐU", "Số      -CT/ĐU"],
    ["placeDate", "ngày 15 tháng 6", "ngày      tháng 6"],
    ["issuingBody", "ĐẢNG UỶ XÃ AN PHÚ", "ĐẢNG UỶ XÃ [TÊN XÃ]"],
    ["abstract", "về tăng cường", "về [việc gì], tăng cường"],
    ["recipients", "- Đảng uỷ Uỷ ban nhân dân xã;", "- [nơi nhận];"],
    ["body", "1. ", "1. […] "],
    ["name", "Nguyễn Văn An", "[họ và tên]"],
  ])("%s is blank, and leads to its blank", (key, filled, blank) => {
    const text = COMMUNE.replace(filled, blank);
    expect(text).not.toBe(COMMUNE);
    const found = item(text, key);
    expect([found.state, found.insertion]).toEqual(["blank", null]);
    const [place] = service.placeholders(service.open(text));
    if (place !== undefined) expect(found.range).toEqual(place.range);
    expect(keys(listOf(text), "blank")).toEqual([key]);
  });

  it("is told to be wrong where it is that too", () => {
    const text = COMMUNE.replace("Số 03-CT/ĐU", "Số      -ct/ĐU");
    expect(item(text, "number").state).toBe("faulty");
  });
});

/** Each component of the model that a rule misses, with the lines that hold it. */
const REMOVED: readonly (readonly [key: string, lines: string])[] = [
  ["partyTitle", "ĐẢNG CỘNG SẢN VIỆT NAM\n"],
  ["issuingBody", "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n"],
  ["star", "*\n"],
  ["number", "Số 03-CT/ĐU\n"],
  ["placeDate", "An Phú, ngày 15 tháng 6 năm 2026\n"],
  ["docType", "CHỈ THỊ\n"],
  [
    "abstract",
    "về tăng cường lãnh đạo công tác phòng, chống thiên tai\nvà tìm kiếm cứu nạn trên địa bàn xã năm 2026\n",
  ],
  ["separator", "-----\n"],
  ["dissemination", "Chỉ thị này phổ biến đến chi bộ.\n"],
  ["position", "BÍ THƯ\n"],
  ["signature", "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n"],
];

/** The text after the edits that put a component in. */
function inserted(text: string, { insertion }: ChecklistItem): string {
  expect(insertion).not.toBeNull();
  return textOf(applyEdits(service.open(text).source, insertion?.edits ?? []));
}

describe("a component that is missing", () => {
  it.each(REMOVED)("is said to be missing, and is put in: %s", (key, lines) => {
    const text = COMMUNE.replace(lines, "");
    expect(text).not.toBe(COMMUNE);
    const missing = item(text, key);
    expect([missing.state, missing.text]).toEqual(["missing", null]);
    expect(missing.range).not.toBeNull();
    expect(keys(listOf(inserted(text, missing)), "missing")).toEqual([]);
  });

  it("can be put in one after the other, until nothing is missing that has to be there", () => {
    let text = "Ban Thường vụ Đảng uỷ yêu cầu các chi bộ:\n1. Quét dọn đường làng.\n2. Trồng cây xanh.\n";
    const titles: string[] = [];
    for (;;) {
      const next = listOf(text).items.find(({ insertion }) => insertion !== null);
      if (next === undefined || titles.length > 20) break;
      titles.push(next.insertion?.title.vi ?? "");
      text = inserted(text, next);
    }
    expect(titles.slice(0, 2)).toEqual(["Chèn tiêu đề", "Chèn tên cơ quan ban hành"]);
    expect(keys(listOf(text), "missing")).toEqual([]);
    expect(text).toMatch(/CHỈ THỊ\nvề \[/);
  });

  it("is led by the one that brings it along", () => {
    const text = COMMUNE.replace("ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\n", "");
    expect(item(text, "star").insertion?.title.vi).toBe("Chèn tên cơ quan ban hành");
  });

  it("need not be there where a comment, the scope or the configuration says so", () => {
    const text = COMMUNE.replace("BÍ THƯ\n", "");
    const comment = "<!-- chithi-bo-qua chu-ky/thieu-chuc-vu: người ký là uỷ viên -->\nT/M BAN";
    expect(item(text.replace("T/M BAN", comment), "position").state).toBe("not-required");
    const off: Settings = { ...DEFAULT_SETTINGS, rules: { "chu-ky/thieu-chuc-vu": { severity: "off" } } };
    expect(item(listOf(text, off), "position").state).toBe("not-required");
    const body = listOf("1. Quét dọn đường làng.\n2. Trồng cây xanh.", { ...DEFAULT_SETTINGS, scope: "body" });
    expect(keys(body, "missing")).toEqual([]);
  });

  it("is not missing where it stands in the wrong place", () => {
    const moved = COMMUNE.replace("Số 03-CT/ĐU\n", "").replace("\nTuy nhiên", "\nSố 03-CT/ĐU\n\nTuy nhiên");
    const number = item(moved, "number");
    expect([number.state, number.text]).toEqual(["faulty", "Số 03-CT/ĐU"]);
    expect(number.findings.map(({ rule }) => rule)).toEqual(["thu-tu/thanh-phan"]);
  });
});

describe("a component with findings", () => {
  it.each([
    ["Số 03-CT", "Số 3-CT", "number", "so-ky-hieu/them-so-0"],
    ["CHỈ THỊ\n", "chỉ thị\n", "docType", "ten-loai/viet-hoa"],
    ["về tăng cường", "về tăng cuờng", "abstract", "chu/am-tiet"],
    ["3. Đảng uỷ Quân sự", "4. Đảng uỷ Quân sự", "sections", "de-muc/so-thu-tu"],
    ["nhiên liệu dự phòng", "nhiên liệu dự phòngg", "body", "chu/am-tiet"],
    ["phổ biến đến chi bộ.", "phổ biến tới các chi bộ.", "dissemination", "pho-bien/cau-chu"],
    ["T/M BAN", "TM. BAN", "authority", "chu-ky/quyen-han"],
    ["Nguyễn Văn An", "Đại tá Nguyễn Văn An", "name", "chu-ky/danh-xung"],
    ["- Các đồng chí", "Các đồng chí", "recipients", "noi-nhan/gach-dau-dong"],
    ["KHẨN", "RẤT KHẨN", "urgency", "dau-muc-do/khan"],
    [
      "(kèm theo Chỉ thị số 03-CT/ĐU, ngày 15/6/2026 của Ban Thường vụ Đảng uỷ xã An Phú)",
      "",
      "appendices",
      "phu-luc/chi-dan",
    ],
  ])("“%s” as “%s” makes %s faulty by %s, and nothing else", (right, wrong, key, rule) => {
    const list = listOf(COMMUNE.replace(right, wrong));
    expect(keys(list, "faulty")).toEqual([key]);
    expect(item(list, key).findings.map((one) => one.rule)).toContain(rule);
  });

  it("is right where there are only notes and hints", () => {
    const noted = item(COMMUNE.replace("bảo đảm mỗi hộ", "đảm bảo mỗi hộ"), "body");
    expect([noted.state, noted.findings.map(({ rule }) => rule)]).toEqual(["right", ["chu/tu-dung"]]);
  });

  it("stands in the text where its place says", () => {
    const document = service.open(COMMUNE);
    const found = service.checklist(document, DEFAULT_SETTINGS).items.filter(({ text }) => text !== null);
    for (const { text, range } of found.filter(({ key }) => ["number", "placeDate", "star", "name"].includes(key))) {
      expect(textIn(document.source, range as NonNullable<typeof range>)).toBe(text);
    }
  });
});

describe.each(RULES.filter(({ scope, appliesTo }) => scope === "document" && appliesTo === "party"))(
  "the findings of $id",
  ({ id, examples, speaksOf }) => {
    it("each belong to one component", () => {
      for (const { style, bad } of examples) {
        const settings: Settings = {
          ...DEFAULT_SETTINGS,
          style: speaksOf === "copies" ? null : { style: style, reason: "tham-so" },
          rules: { [id]: { severity: "on" } },
        };
        const document = service.open(bad);
        const found = findingsAmong(service.check(document, settings).diagnostics).filter(({ rule }) => rule === id);
        const { items } = service.checklist(document, settings);
        const kept = items.flatMap(({ findings }) => findings.filter(({ rule }) => rule === id));
        expect(kept).toHaveLength(found.length);
      }
    });
  },
);
