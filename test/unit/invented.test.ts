import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { STYLES } from "../../server/src/styles/index.ts";
import type { Style } from "../../server/src/styles/style.ts";

const MODEL = STYLES.find(({ id }) => id === "hd05-2026") as Style;
/** A guideline that nobody wrote: the newest of the Party's, with other words, another order of clauses and another page. */
const INVENTED: Style = {
  ...MODEL,
  id: "hd99-2031",
  name: "Hướng dẫn 99-HD/VPTW",
  shortName: "HD 99",
  from: { year: 2031, month: 3, day: 1 },
  forms: { ...MODEL.forms, number: { ...MODEL.forms.number, colon: ":" }, listSeparator: "," },
  clauses: { ...MODEL.clauses, "so-ky-hieu/dinh-dang": "Điều 7", "noi-nhan/dau-ngan-cach": "Điều 9" },
  components: MODEL.components.filter(({ key }) => key !== "docType"),
  page: { ...MODEL.page, sheet: { ...MODEL.page.sheet, leftMm: 41 } },
};

const service = createService({
  today: () => ({ year: 2031, month: 6, day: 2 }),
  styles: [...STYLES, INVENTED],
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
