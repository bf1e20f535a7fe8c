import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";

const FOLDER = new URL("../../examples/", import.meta.url);
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith(".chithi"));
/** Models are named so; every other example is there to show what is wrong with it. */
const MODELS = NAMES.filter((name) => name.startsWith("mau-"));

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });

function open(name: string) {
  return service.open(readFileSync(new URL(name, FOLDER), "utf8"));
}

describe("the models in examples/", () => {
  it.each(MODELS)("%s gives no finding, and fix-all leaves it alone", (name) => {
    const document = open(name);
    expect(service.check(document, DEFAULT_SETTINGS).diagnostics).toEqual([]);
    expect(service.fixAll(document, DEFAULT_SETTINGS).edits).toEqual([]);
  });

  it("has a chỉ thị and a công văn of each style, a copy, and appendices", () => {
    const parsed = MODELS.map((name) => service.parse(open(name), DEFAULT_SETTINGS));
    const kinds = parsed.map(({ kind, style }) => `${kind} ${style}`);
    for (const style of ["hd36-2018", "hd05-2026"]) {
      expect(kinds).toContain(`chi-thi ${style}`);
      expect(kinds).toContain(`cong-van ${style}`);
    }
    const copies = parsed.flatMap(({ components }) => components.copies.map(({ type }) => type));
    expect(copies).toEqual(expect.arrayContaining(["sao-luc", "ban-sao"]));
    expect(parsed.some(({ components }) => components.appendices.length > 1)).toBe(true);
  });
});

describe("the faulty drafts in examples/", () => {
  it.each([
    ["loi-dau-trang.chithi", ["so-ky-hieu/dinh-dang", "so-ky-hieu/them-so-0", "dia-danh-ngay/them-so-0"]],
    ["loi-de-muc.chithi", ["de-muc/so-thu-tu", "de-muc/dang-danh-so", "de-muc/mot-muc", "noi-dung/dau-ket-thuc"]],
    ["loi-noi-nhan-chu-ky.chithi", ["noi-nhan/dau-ngan-cach", "noi-nhan/luu", "chu-ky/quyen-han", "chu-ky/danh-xung"]],
    ["loi-pho-bien.chithi", ["pho-bien/ten-loai", "pho-bien/lap-lai", "pho-bien/vi-tri"]],
    ["nhap-tu-pdf.chithi", ["noi-dung/dau-ket-thuc"]],
  ])("%s shows what its name says", (name, rules) => {
    const found = service.check(open(name), DEFAULT_SETTINGS).diagnostics.map(({ rule }) => rule);
    expect(found).toEqual(expect.arrayContaining(rules));
  });

  it("are at least four", () => {
    expect(NAMES.length - MODELS.length).toBeGreaterThanOrEqual(4);
  });
});
