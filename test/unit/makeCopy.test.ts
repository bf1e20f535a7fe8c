import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Office, Settings } from "../../server/src/configuration/configuration.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { COPY_TYPES } from "../../server/src/features/makeCopy/form.ts";
import type { Service } from "../../server/src/service.ts";
import { createService } from "../../server/src/service.ts";
import { applyEdits, textOf } from "../../server/src/text/source.ts";

const FOLDER = new URL("../../examples/", import.meta.url);
const example = (name: string) => readFileSync(new URL(name, FOLDER), "utf8");
/**
 * The faultless examples of the Party's documents, each with one document that is signed. Copies are made by the
 * guideline of the document's world: for the State's see state-drafting.test.ts.
 */
const MODELS = readdirSync(FOLDER).filter((name) => name.startsWith("mau-") && !/ban-sao|sao-luc|nd30/.test(name));
const DIRECTIVE = example("mau-chi-thi-hd05-tinh-uy.chithi");

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const before = createService({ today: () => ({ year: 2024, month: 3, day: 5 }) });
const HD36: Settings = { ...DEFAULT_SETTINGS, style: { style: "hd36-2018", reason: "cau-hinh" } };
const OFFICE: Office = {
  issuingBody: "ĐẢNG UỶ XÃ AN PHÚ",
  superiorBody: "ĐẢNG BỘ TỈNH SƠN HÀ",
  place: "An Phú",
  recipients: ["Các chi bộ, đảng bộ trực thuộc", "Lưu Văn phòng Đảng uỷ"],
  signers: [
    { authority: "T/M BAN THƯỜNG VỤ", position: "BÍ THƯ", name: "Nguyễn Văn An" },
    { authority: "T/L BAN THƯỜNG VỤ", position: "PHÓ CHÁNH VĂN PHÒNG", name: "Trần Thị Bình" },
  ],
};

function copied(text: string, by: Service, settings: Settings, form: (typeof COPY_TYPES)[number] | null) {
  const document = by.open(text);
  const { edits, refusal, forms, selection } = by.act("makeCopy", document, settings, { form });
  const after = textOf(applyEdits(document.source, edits));
  const found = by.check(by.open(after), settings).diagnostics;
  const known = new Set(by.check(document, settings).diagnostics.map(({ rule, message }) => rule + message.vi));
  const lastLine = text.trimEnd().split("\n").length - 1;
  return {
    after,
    block: after.slice(text.trimEnd().length),
    refusal: refusal?.vi ?? null,
    forms,
    selection,
    copies: by.parse(by.open(after), settings).components.copies,
    fresh: found.filter(
      ({ rule, message, range }) =>
        rule !== "noi-dung/cho-trong" && (range.start.line > lastLine || !known.has(rule + message.vi)),
    ),
  };
}

describe("a copy", () => {
  it.each(MODELS)("of %s bears the stamp of HD 05 today, and nothing in it is wrong", (name) => {
    const text = example(name);
    for (const office of [{}, OFFICE]) {
      const { after, copies, fresh, refusal } = copied(text, service, { ...DEFAULT_SETTINGS, office }, null);
      expect(refusal).toBeNull();
      expect(fresh).toEqual([]);
      expect(copies.map(({ type }) => type)).toEqual(["ban-sao"]);
      expect(after.startsWith(text.trimEnd())).toBe(true);
    }
  });

  it("is signed by order of the standing committee, with the name to fill in", () => {
    const { block, selection, after } = copied(DIRECTIVE, service, DEFAULT_SETTINGS, null);
    expect(block).toBe("\n\n-----\n\nBẢN SAO VĂN BẢN\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\n\n\n[Họ và tên]\n");
    expect(after.split("\n")[selection?.start.line ?? -1]).toBe("[Họ và tên]");
  });

  it("is signed by the office's own head, where the office copies another's document", () => {
    const { block } = copied(DIRECTIVE, service, { ...DEFAULT_SETTINGS, office: OFFICE }, null);
    expect(block).toContain("T/L BAN THƯỜNG VỤ\nPHÓ CHÁNH VĂN PHÒNG\n\n\n\nTrần Thị Bình\n");
  });

  it.each(MODELS)("of %s has a whole header under HD 36, in each of its three kinds", (name) => {
    for (const form of COPY_TYPES) {
      for (const office of [{}, OFFICE]) {
        const { copies, fresh } = copied(example(name), service, { ...HD36, office }, form);
        // Whoever asks for a kind is told when it is another body's to make.
        expect({ form, fresh: fresh.filter(({ rule }) => rule !== "ban-sao/co-quan") }).toEqual({ form, fresh: [] });
        expect(copies.map(({ type }) => type)).toEqual([form]);
        const [copy] = copies;
        expect([copy?.number?.typeCode, copy?.number?.value]).toEqual(["BS", null]);
        expect([copy?.placeDate?.day, copy?.placeDate?.month, copy?.placeDate?.year]).toEqual([22, 11, 2026]);
        expect(copy?.name).not.toBeNull();
      }
    }
  });

  it("is made by the committee's office, in that office's name", () => {
    const { block } = copied(DIRECTIVE, service, { ...HD36, office: OFFICE }, "sao-luc");
    expect(block.trim().split("\n")).toEqual([
      "-----",
      "",
      "ĐẢNG UỶ XÃ AN PHÚ",
      "VĂN PHÒNG",
      "*",
      "Số      -BS/VPĐU",
      "",
      "SAO LỤC",
      "An Phú, ngày 22 tháng 11 năm 2026",
      "",
      "Nơi nhận:",
      "- Các chi bộ, đảng bộ trực thuộc,",
      "- Lưu Văn phòng Đảng uỷ.",
      "",
      "K/T CHÁNH VĂN PHÒNG",
      "PHÓ CHÁNH VĂN PHÒNG",
      "",
      "",
      "",
      "Trần Thị Bình",
    ]);
  });

  it("has the form of its own day, also where the document is older", () => {
    const old = example("mau-chi-thi-hd36-huyen-uy.chithi");
    expect(copied(old, service, DEFAULT_SETTINGS, null).copies.map(({ type }) => type)).toEqual(["ban-sao"]);
    const then = copied(old, before, DEFAULT_SETTINGS, null);
    expect({ forms: then.forms, block: then.block.trim() }).toEqual({ forms: COPY_TYPES, block: "" });
    const made = copied(old, before, DEFAULT_SETTINGS, "sao-y");
    expect(made.copies.map(({ type }) => type)).toEqual(["sao-y"]);
    expect(made.fresh).toEqual([]);
  });

  it("keeps the line endings, and leaves no blank lines at the end", () => {
    const { after } = copied(`${DIRECTIVE.replaceAll("\n", "\r\n")}\r\n\r\n`, service, DEFAULT_SETTINGS, null);
    expect(after.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(after.endsWith("[Họ và tên]\r\n")).toBe(true);
  });

  it.each([
    ["", "Chưa có văn bản"],
    ["ĐẢNG CỘNG SẢN VIỆT NAM\n", "Chưa có văn bản"],
    [DIRECTIVE.slice(0, DIRECTIVE.indexOf("T/M BAN THƯỜNG VỤ\n")), "chưa có phần chữ ký"],
    [example("mau-quyet-dinh-hd05-ban-sao.chithi"), "đã có phần bản sao"],
    ["BẢN SAO VĂN BẢN\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình\n", "phần chứng thực bản sao"],
  ])("is refused with the reason where there is nothing to copy: %#", (text, reason) => {
    const { refusal, after } = copied(text, service, DEFAULT_SETTINGS, null);
    expect(refusal).toContain(reason);
    expect(after).toBe(text);
  });
});
