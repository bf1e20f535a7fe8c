import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { kind } from "../../server/src/kinds/kind.ts";
import { KIND_ROWS } from "../../server/src/kinds/table.ts";
import { createService } from "../../server/src/service.ts";
import { STYLES } from "../../server/src/styles/index.ts";
import type { Style } from "../../server/src/styles/style.ts";
import { lineCount } from "../../server/src/text/source.ts";

const MODEL = STYLES.find(({ id }) => id === "hd05-2026") as Style;
/** A guideline that nobody wrote: the newest of the Party's, with other words, another order of clauses and another page. */
const INVENTED: Style = {
  ...MODEL,
  id: "hd99-2031",
  name: "Hướng dẫn 99-HD/VPTW",
  nameEn: "Guideline 99-HD/VPTW",
  shortName: "HD 99",
  from: { year: 2031, month: 3, day: 1 },
  forms: { ...MODEL.forms, number: { ...MODEL.forms.number, colon: ":" }, listSeparator: "," },
  clauses: { ...MODEL.clauses, "so-ky-hieu/dinh-dang": "Điều 7", "noi-nhan/dau-ngan-cach": "Điều 9" },
  components: MODEL.components.filter(({ key }) => key !== "docType"),
  page: { ...MODEL.page, sheet: { ...MODEL.page.sheet, leftMm: 41 } },
};
/** A type that nobody knows: issued by committees, with sections, and spread to the branches. */
const ADVICE = kind({
  slug: "khuyen-cao",
  name: "Khuyến cáo",
  nameEn: "advice",
  codes: ["KCa"],
  sections: true,
  dissemination: "required",
  issuedBy: "committees",
});

const service = createService({
  today: () => ({ year: 2031, month: 6, day: 2 }),
  styles: [...STYLES, INVENTED],
  kinds: [...KIND_ROWS, ADVICE],
});
const directive = readFileSync(new URL("../../examples/mau-chi-thi-hd05-tinh-uy.chithi", import.meta.url), "utf8");
/** The directive, issued when the invented guideline is in force. */
const later = directive.replace(/(ngày [\s\d]+ tháng [\s\d]+ năm )\d{4}/u, "$12031");

describe("a guideline that is only handed to the service", () => {
  it("judges what is issued since its first day, and nothing before", () => {
    expect(service.parse(service.open(later), DEFAULT_SETTINGS)).toMatchObject({
      style: "hd99-2031",
      styleReason: "ngay-ban-hanh",
    });
    expect(service.parse(service.open(directive), DEFAULT_SETTINGS).style).toBe("hd05-2026");
  });

  it("is what the rules ask for forms and clauses", () => {
    const document = service.open(later);
    const cited = service
      .check(document, DEFAULT_SETTINGS)
      .diagnostics.filter(({ rule }) => rule === "so-ky-hieu/dinh-dang" || rule === "noi-nhan/dau-ngan-cach");
    expect(new Set(cited.map(({ guideline, clause }) => `${guideline} ${clause}`))).toEqual(
      new Set(["hd99-2031 Điều 7", "hd99-2031 Điều 9"]),
    );
  });

  it("gives the checklist, the page and the outline their components and sizes", () => {
    const document = service.open(later);
    const { items } = service.checklist(document, DEFAULT_SETTINGS);
    expect(items.map(({ key }) => key)).not.toContain("docType");
    expect(items.find(({ key }) => key === "number")?.clause.vi).toContain("HD 99");
    expect(service.pages(document, DEFAULT_SETTINGS)?.style.page.sheet.leftMm).toBe(41);
  });
});

describe("a type that is only handed to the service", () => {
  /** The directive, issued as an advice when the invented guideline is in force. */
  const advice = later
    .replaceAll("Chỉ thị này", "Khuyến cáo này")
    .replace("\nCHỈ THỊ\n", "\nKHUYẾN CÁO\n")
    .replace("Số 11-CT/TU", "Số: 11-KCa/TU")
    .replace("15/12/2026 (thứ Ba)", "15/12/2031")
    .replace(/(- .*);$/gm, "$1,");
  const rulesOf = (text: string) =>
    service.check(service.open(text), DEFAULT_SETTINGS).diagnostics.map(({ rule }) => rule);
  /** What is offered at the mark “|”. */
  const offered = (marked: string) => {
    const before = marked.slice(0, marked.indexOf("|")).split("\n");
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const request = { settings: DEFAULT_SETTINGS, others: [], trigger: null, clientHasSnippets: false };
    const document = service.open(marked.replace("|", ""));
    return service.completion(document, position, request).suggestions.map(({ text }) => text);
  };

  it("is recognised by its name, its code and its letters without marks", () => {
    expect(service.parse(service.open(advice), DEFAULT_SETTINGS)).toMatchObject({
      kind: ADVICE.slug,
      style: "hd99-2031",
    });
    const nameless = advice.replace("\nKHUYẾN CÁO\n", "\n");
    expect(service.parse(service.open(nameless), DEFAULT_SETTINGS).kind).toBe(ADVICE.slug);
    const unmarked = service.open(nameless.replace("11-KCa/TU\n", "11/TU\n\nKHUYEN CAO\n"));
    expect(service.parse(unmarked, DEFAULT_SETTINGS).components.docType?.text).toBe("KHUYEN CAO");
  });

  it("is checked as its row says: faultless with all that it needs, and told of what is missing", () => {
    const judged = service.check(service.open(advice), DEFAULT_SETTINGS).diagnostics;
    expect(judged.filter(({ severity }) => severity === "error" || severity === "warning")).toEqual([]);
    expect(rulesOf(advice.replace("Khuyến cáo này phổ biến đến chi bộ.\n", ""))).toContain("pho-bien/thieu");
    expect(rulesOf(advice.replace("11-KCa/TU", "11-CT/TU"))).toContain("so-ky-hieu/ky-hieu-loai");
    const body = advice.slice(advice.indexOf("I- TÌNH HÌNH"), advice.indexOf("Khuyến cáo này phổ biến"));
    expect(rulesOf(advice.replace(body, "Các cấp uỷ thực hiện nghiêm.\n\n"))).toContain("de-muc/thieu");
    expect(rulesOf(advice.replaceAll("TỈNH UỶ SƠN HÀ", "CHI BỘ THÔN ĐÔNG"))).toContain("tham-quyen/loai-van-ban");
  });

  it("is completed, previewed, listed and outlined", () => {
    const document = service.open(advice);
    const { items } = service.checklist(document, DEFAULT_SETTINGS);
    expect(items.find(({ key }) => key === "dissemination")?.state).toBe("right");
    expect(items.find(({ key }) => key === "addressees")).toBeUndefined();
    expect(service.pages(document, DEFAULT_SETTINGS).style.id).toBe("hd99-2031");
    expect(JSON.stringify(service.outline(document))).toContain("KHUYẾN CÁO");
    expect(offered("TỈNH UỶ SƠN HÀ\n*\nSố: 11-KCa/TU\n\nkhuyen|")).toContain("KHUYẾN CÁO");
    expect(offered("TỈNH UỶ SƠN HÀ\n*\nSố: 11-|")).toContain("KCa/TU");
    expect(offered(advice.replace("Khuyến cáo này phổ biến", "|Khuyến cáo này phổ biến"))).not.toEqual([]);
    expect(service.summarise("file:///a.chithi", document, null)).toMatchObject({ kind: ADVICE.slug });
  });

  it("is offered for a new draft, which is written by the invented guideline", () => {
    const [first] = service.newDraftQuestions({}, {}, DEFAULT_SETTINGS);
    expect(first?.choices.map(({ label }) => label)).toContain("Khuyến cáo");
    const { text } = service.newDraft({ kind: ADVICE.slug }, {}, DEFAULT_SETTINGS);
    expect(text).toContain("\nKHUYẾN CÁO\n");
    const document = service.open(text.replace(/\[[^\]]*\]/g, "An Phú"));
    expect(lineCount(document.source)).toBeGreaterThan(20);
    expect(service.parse(document, DEFAULT_SETTINGS)).toMatchObject({ kind: ADVICE.slug, style: "hd99-2031" });
  });

  it("is known to the whole process: another table comes too late", () => {
    expect(() => createService({ today: () => ({ year: 2031, month: 6, day: 2 }), kinds: [ADVICE] })).toThrow(
      "Another table of types is in use",
    );
  });
});
