import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { importDocx } from "../../server/src/word/bundle.ts";

/** Two Word files of others, beside the project. What is expected was read from them by eye. */
const CORPUS = new URL("../../../shared/corpus/docx/", import.meta.url);
const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });

function read(name: string, skip: (condition: boolean, note: string) => void) {
  const file = new URL(name, CORPUS);
  skip(!existsSync(file) && !process.env.CI, "../shared/corpus is not there");
  const { text, warnings } = importDocx(readFileSync(file));
  const { kind, components } = service.parse(service.open(text), DEFAULT_SETTINGS);
  return { text, kind, components, warnings: warnings.map(({ vi }) => vi) };
}

it("the draft regulation of a commune committee: header, articles and signature", ({ skip }) => {
  const { text, kind, components, warnings } = read("quy-che-dang-uy-xa-2025.docx", skip);
  expect(kind).toBe("quy-che");
  expect(components.superiorBody?.text).toMatch(/^HUYỆN UỶ /);
  expect(components.issuingBody?.text).toMatch(/^ĐẢNG UỶ XÃ /);
  expect(components.star?.text).toBe("*");
  expect(components.number).toMatchObject({ value: null, typeCode: "QC", bodyCode: "ĐU" });
  expect(components.partyTitle?.text).toBe("ĐẢNG CỘNG SẢN VIỆT NAM");
  expect(components.placeDate).toMatchObject({ day: null, month: null, year: 2025 });
  expect(components.docType?.text).toBe("QUY CHẾ");
  expect(components.separator?.text).toBe("-----");
  expect(components.bases).toHaveLength(4);
  expect(components.sections.map(({ marker }) => marker)).toEqual(
    ["I", "II", "III", "IV", "V", "VI", "VII"].map((number) => `Chương ${number}`),
  );
  const articles = components.sections.flatMap(({ children }) => children.map(({ marker }) => marker));
  expect(articles).toEqual(Array.from({ length: 25 }, (_, n) => `Điều ${n + 1}.`));
  expect(components.recipients).toHaveLength(4);
  expect(components.recipients.at(-1)?.isArchive).toBe(true);
  expect(components.signature).toMatchObject({ authority: { text: "T/M ĐẢNG UỶ" }, position: { text: "BÍ THƯ" } });
  expect(components.signature?.name?.text.split(" ")).toHaveLength(3);
  // The numbers are bold in the file, the text behind them is not.
  expect(text).toMatch(/^\*\*1\.\*\* Đảng uỷ xã làm việc/m);
  expect(warnings).toEqual([]);
});

it("guideline 36 as a legal library publishes it: header, sections, appendices, the table of sizes", ({ skip }) => {
  const { text, kind, components, warnings } = read("hd36-vptw-2018.docx", skip);
  expect(kind).toBe("huong-dan");
  expect(components.superiorBody?.text).toBe("BAN CHẤP HÀNH TRUNG ƯƠNG");
  expect(components.issuingBody?.text).toBe("VĂN PHÒNG");
  expect(components.number).toMatchObject({ value: 36, typeCode: "HD", bodyCode: "VPTW" });
  expect(components.placeDate).toMatchObject({ place: "Hà Nội", day: 3, month: 4, year: 2018 });
  expect(components.sections.map(({ marker }) => marker)).toEqual(["I-", "II-", "III-"]);
  expect(components.appendices.map(({ label }) => label?.text)).toEqual(["PHỤ LỤC 1", "PHỤ LỤC 2", "PHỤ LỤC 3"]);
  expect(components.signature?.position?.text).toMatch(/CHÁNH VĂN PHÒNG/);
  expect(text).toMatch(/^\| 3\. \| Số và ký hiệu văn bản, bản sao \| In thường \| 14 \| Đứng \| /m);
  expect(warnings).toContain("2 hình không đưa vào bản thảo (đoạn 506; đoạn 526)");
});
