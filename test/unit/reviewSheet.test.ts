import { readFileSync } from "node:fs";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Settings } from "../../server/src/configuration/configuration.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { sheetHtml } from "../../server/src/features/reviewSheet/html.ts";
import { sheetMarkdown } from "../../server/src/features/reviewSheet/markdown.ts";
import { placeInWords } from "../../server/src/features/reviewSheet/places.ts";
import type { ReviewSheet, SheetLocale } from "../../server/src/features/reviewSheet.ts";
import { findingsAmong } from "../../server/src/rules/define.ts";
import { createService } from "../../server/src/service.ts";
import { anySettings, anyText } from "../fuzz/arbitraries.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8");
const COMMUNE = example("mau-chi-thi-hd05-dang-uy-xa.chithi");
const COPIED = example("mau-chi-thi-hd36-sao-luc.chithi");
const SUBMISSION = example("mau-to-trinh-hd05.chithi");
const REGULATION = example("mau-quy-dinh-hd36.chithi");

function sheetOf(text: string, locale: SheetLocale = "vi", settings: Settings = DEFAULT_SETTINGS): ReviewSheet {
  return service.reviewSheet(service.open(text), settings, { file: "du-thao.chithi", locale });
}

/** The place of words that stand once in a text, as a finding about them would tell it. */
function placeOf(text: string, words: string, about: "file" | "comment" | null = null): string {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`“${words}” is not in the text`);
  const before = text.slice(0, at).split("\n");
  const start = { line: before.length - 1, character: (before.at(-1) as string).length };
  return placeInWords(service.open(text).draft, start, { about, absent: null }).vi;
}

/** The elements of a page and its text, read as XML; throws where it is not well formed. */
function elementsOf(html: string): { names: Set<string>; text: string } {
  const names = new Set<string>();
  let text = "";
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => void names.add(name));
  parser.on("text", (part) => {
    text += part;
  });
  parser.write(html).close();
  return { names, text };
}

describe("places in words", () => {
  it.each([
    ["ĐẢNG CỘNG SẢN VIỆT NAM", "phần đầu trang, tiêu đề"],
    ["03-CT/ĐU", "phần đầu trang, số và ký hiệu"],
    ["An Phú, ngày 15", "phần đầu trang, địa danh và ngày, tháng, năm"],
    ["về tăng cường", "phần đầu trang, trích yếu"],
    ["KHẨN", "phần đầu trang, dấu chỉ mức độ khẩn"],
    ["Những năm gần đây", "phần mở đầu, đoạn 1"],
    ["Tuy nhiên, công tác", "phần mở đầu, đoạn 2"],
    ["Rà soát các điểm có nguy cơ", "mục 2, điểm b"],
    ["Chỉ thị này phổ biến", "câu phổ biến"],
    ["Nơi nhận:", "nơi nhận, chữ “Nơi nhận”"],
    ["Lưu Văn phòng Đảng uỷ.", "nơi nhận, dòng 8"],
    ["T/M BAN THƯỜNG VỤ", "phần ký, quyền hạn ký"],
    ["Nguyễn Văn An", "phần ký, họ tên người ký"],
    ["PHỤ LỤC 1", "Phụ lục 1"],
    ["Danh mục khu vực có nguy cơ", "Phụ lục 1, tên phụ lục"],
  ])("%s: %s", (words, place) => {
    expect(placeOf(COMMUNE, words)).toBe(place);
  });

  it("counts the paragraphs of a section that has several, those of sections in it left out", () => {
    const text = "HƯỚNG DẪN\nvề vệ sinh\n-----\n1. Một.\nHai.\n\nBa.\n2. Bốn.\na) Năm.\nSáu.\n";
    expect(["Một", "Hai", "Ba", "Bốn", "Năm", "Sáu"].map((words) => placeOf(text, words))).toEqual([
      "mục 1, đoạn 1",
      "mục 1, đoạn 2",
      "mục 1, đoạn 3",
      "mục 2",
      "mục 2, điểm a, đoạn 1",
      "mục 2, điểm a, đoạn 2",
    ]);
  });

  it("counts dashes, and calls a number below a Roman one or an article khoản", () => {
    const text = "HƯỚNG DẪN\nvề vệ sinh\n-----\nI. Chung\n1. Một:\n- Hai;\n- Ba.\n2. Bốn.\n";
    expect(placeOf(text, "Ba")).toBe("mục I, khoản 1, gạch đầu dòng thứ 2");
    const article = /^Điều 2\..*$/m.exec(REGULATION)?.[0] as string;
    expect(placeOf(REGULATION, article)).toMatch(/(?:^|, )Điều 2(?:, |$)/);
  });

  it("knows addressees, copies, and a body without sections", () => {
    const entry = SUBMISSION.slice(SUBMISSION.search(/^Kính trình/m)).split(":")[1] as string;
    expect(placeOf(SUBMISSION, entry.trim().split("\n")[0]?.replace(/^-\s*/, "") as string)).toMatch(
      /^nơi gửi đến, dòng 1$/,
    );
    expect(placeOf(COPIED, "09-BS/VPHU")).toBe("bản sao, số và ký hiệu");
    expect(placeOf(COPIED, "Các ban, cơ quan của Huyện uỷ")).toBe("bản sao, nơi nhận, dòng 1");
    expect(placeOf(COPIED, "SAO LỤC")).toBe("bản sao");
    const letter = "BÁO CÁO\nvề vệ sinh\n-----\nMột.\n\nHai.\n";
    expect(placeOf(letter, "Hai")).toBe("nội dung, đoạn 2");
  });

  it("tells the line of the file where nothing else tells, and the whole document of what concerns its file", () => {
    expect(placeOf("Một.\n\nHai.\n\n<!-- chithi-bo-qua abc -->\n", "<!--", "comment")).toBe("dòng 5");
    expect(placeOf(COMMUNE, "KHẨN", "file")).toBe("cả văn bản");
  });

  it("says where a component belongs that is not there", () => {
    const { findings } = sheetOf(
      COMMUNE.replace("ĐẢNG CỘNG SẢN VIỆT NAM\n", "").replace(/\nNơi nhận:[\s\S]*?\n\n/, "\n"),
    );
    const places = findings.map(({ place }) => place);
    expect(places).toContain("phần đầu trang, tiêu đề (chưa có)");
    expect(places).toContain("nơi nhận (chưa có)");
  });
});

describe("proposals", () => {
  const proposals = (text: string) =>
    sheetOf(text).findings.map(({ proposal }) => [proposal?.change?.before, proposal?.change?.after]);

  it("show the words before and after, with enough around them to be found", () => {
    const text = COMMUNE.replace("Số 03-", "Số 3-").replace("tháng 6 năm 2026\n", "tháng 06 năm 2026\n");
    expect(proposals(text)).toEqual([
      ["3-CT/ĐU", "03-CT/ĐU"],
      ["tháng 06 năm", "tháng 6 năm"],
    ]);
  });

  it("say in words what cannot be shown so, and what is added", () => {
    const { findings } = sheetOf(COMMUNE.replace("ĐẢNG CỘNG SẢN VIỆT NAM\n", ""));
    expect(findings.map(({ proposal }) => [proposal?.change, proposal?.title.vi, proposal?.added])).toEqual([
      [null, "Chèn tiêu đề", "ĐẢNG CỘNG SẢN VIỆT NAM"],
    ]);
  });
});

describe("a sheet", () => {
  it("of a faultless draft says so, and still shows its components", () => {
    const sheet = sheetOf(COMMUNE);
    expect(sheet.findings).toEqual([]);
    expect(sheetMarkdown(sheet)).toContain("Không có góp ý: thể thức văn bản đúng Hướng dẫn 05-HD/VPTW.");
    expect(sheetMarkdown(sheet)).not.toContain("## Góp ý");
    expect(elementsOf(sheetHtml(sheet)).text).toContain("Không có góp ý: thể thức văn bản đúng Hướng dẫn 05-HD/VPTW.");
    expect(sheet.components.every(({ state }) => state === "right")).toBe(true);
  });

  it("names the draft, and the guideline with the reason", () => {
    const { title, number, date, abstract, basis } = sheetOf(COMMUNE.replace("Số 03-CT", "Số      -CT"));
    expect([title, number]).toEqual(["Chỉ thị", "Số …… -CT/ĐU"]);
    expect(date).toBe("An Phú, ngày 15 tháng 6 năm 2026");
    expect(abstract).toMatch(/^về tăng cường lãnh đạo/);
    expect(basis).toBe("Hướng dẫn 05-HD/VPTW, ngày 27/5/2026 (vì văn bản đề ngày 15/6/2026)");
    const blank = sheetOf(COMMUNE.replace("ngày 15 tháng 6 năm", "ngày      tháng 6 năm"));
    expect(blank.basis).toBe("Hướng dẫn 05-HD/VPTW, ngày 27/5/2026 (vì văn bản đề tháng 6 năm 2026)");
  });

  it("in English mixes no Vietnamese into what the program says: guideline, clauses, findings", () => {
    const { basis, style, findings, components } = sheetOf(COMMUNE.replace("Số 03", "Số 3"), "en");
    expect([basis, style]).toEqual([
      "Guideline 05-HD/VPTW of 27/5/2026 (by the document's date)",
      "Guideline 05-HD/VPTW",
    ]);
    expect(findings.length).toBeGreaterThan(0);
    const said = [...findings.map(({ clause }) => clause), ...components.flatMap(({ name, clause }) => [name, clause])];
    expect(said.filter((text) => /Phần|Phụ lục|Điều|theo lệ/.test(text ?? ""))).toEqual([]);
    expect(said.some((text) => text?.startsWith("HD 05, Part II, "))).toBe(true);
  });

  it("of a text that no guideline judges says so, and shows no components", () => {
    const sheet = sheetOf(COMMUNE.replace("tháng 6 năm 2026\n", "tháng 6 năm 2016\n"));
    expect(sheet.components).toEqual([]);
    expect(sheetMarkdown(sheet)).toContain(
      "Xét theo: Văn bản ngoài phạm vi các hướng dẫn, chỉ xét chữ viết và đoạn văn",
    );
  });

  it("tells what the drafter has suppressed, and why", () => {
    const text = COMMUNE.replace("Số 03", "<!-- chithi-bo-qua so-ky-hieu/them-so-0: theo sổ cũ -->\nSố 3");
    const sheet = sheetOf(text);
    expect(sheet.findings).toEqual([]);
    expect(sheetMarkdown(sheet)).toContain("Người soạn thảo đã ghi chú bỏ qua: so-ky-hieu/them-so-0: theo sổ cũ.");
  });

  it("is English for those who ask for it", () => {
    const markdown = sheetMarkdown(sheetOf(COMMUNE.replace("Số 03", "Số 3"), "en"));
    expect(markdown).toContain("1. **header, number and symbol**");
    expect(markdown).not.toMatch(/Góp ý|Đề nghị|Kết quả|Người thẩm định/);
  });

  it("cannot be made to carry markup, scripts or formulas by what stands in the draft", () => {
    const hostile = `<script>alert(1)</script> | **x** [a](javascript:b) $\\alpha$ &lt;b&gt; <img src=x onerror=y> "'`;
    const text = COMMUNE.replace("về tăng cường", `về ${hostile} tăng cường`).replace(
      "Nguyễn Văn An",
      `TS. ${hostile}`,
    );
    const sheet = { ...sheetOf(text), file: hostile };
    const { names, text: shown } = elementsOf(sheetHtml(sheet));
    expect([...names].filter((name) => ["script", "img", "b", "a"].includes(name))).toEqual(["b"]);
    expect(shown).toContain(hostile);
    const row = sheetMarkdown(sheet)
      .split("\n")
      .find((line) => line.startsWith("- Tệp: ")) as string;
    expect(row.slice(7).replace(/\\([!-/:-@[-`{-~])/g, "$1")).toBe(hostile);
    expect(row.slice(7).replace(/\\[!-/:-@[-`{-~]/g, "")).not.toMatch(/[<>*|[\]$`_\\]|&\w+;/);
  });

  it("has every finding once, as a well-formed page without scripts, whatever the text", () => {
    fc.assert(
      fc.property(anyText, anySettings, (text, settings) => {
        const document = service.open(text);
        const diagnostics = findingsAmong(service.check(document, settings).diagnostics);
        const sheet = service.reviewSheet(document, settings, { file: "a.chithi", locale: "vi" });
        expect(sheet.findings.map(({ severity }) => severity)).toEqual(diagnostics.map(({ severity }) => severity));
        expect(sheet.findings.filter(({ place, message }) => place === "" || message === "")).toEqual([]);
        const html = sheetHtml(sheet);
        const { names } = elementsOf(html);
        expect(names.has("script")).toBe(false);
        expect(html.match(/<td class="place">/g)?.length ?? 0).toBe(diagnostics.length);
        const numbered = sheetMarkdown(sheet).match(/^\d+\. \*\*/gm)?.length ?? 0;
        expect(numbered).toBe(diagnostics.length);
      }),
      { seed: 20261122, numRuns: 100 },
    );
  }, 120_000);
});
