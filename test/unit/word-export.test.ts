import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import type { Role } from "../../server/src/page/sizes.ts";
import { formatsOf } from "../../server/src/page/sizes.ts";
import { textWidthMm } from "../../server/src/page/textWidth.ts";
import { createService } from "../../server/src/service.ts";
import { GUIDELINES } from "../../server/src/styles/guidelines.ts";
import { exportWord } from "../../server/src/word/export/exportWord.ts";
import type { Numbering } from "../../server/src/word/export/numbering.ts";
import { STYLE_NAMES } from "../../server/src/word/export/styles.ts";
import { styleId } from "../../server/src/word/styleIds.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });

function wordOf(text: string, numbering: Numbering = "typed"): Promise<Uint8Array> {
  return exportWord(service.pages(service.open(text), DEFAULT_SETTINGS), { numbering });
}

function example(name: string): string {
  return readFileSync(new URL(`../../examples/${name}.chithi`, import.meta.url), "utf8");
}

/** A file in the archive. */
async function partOf(text: string, path: string, numbering: Numbering = "typed"): Promise<string> {
  const part = unzipSync(await wordOf(text, numbering))[path];
  if (part === undefined) throw new Error(`no ${path}`);
  return new TextDecoder().decode(part);
}

/** The XML of each paragraph of a document, and its text. */
function paragraphs(document: string): { xml: string; text: string; style: string | null }[] {
  return [...document.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => ({
    xml,
    text: [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(""),
    style: /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? null,
  }));
}

const CHI_THI = example("mau-chi-thi-hd05-dang-uy-xa");

describe("a Word file", () => {
  it("has a style for each component, named in Vietnamese, with the sizes of the table", async () => {
    const styles = await partOf(CHI_THI, "word/styles.xml");
    for (const [role, { sizePt, bold, italic }] of Object.entries(formatsOf(GUIDELINES.byId("hd05-2026")))) {
      const id = styleId(role as Role);
      const style = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "s").exec(styles)?.[0] ?? "";
      expect(style).toContain(`<w:name w:val="${STYLE_NAMES[role as Role]}"/>`);
      expect(style).toContain(`<w:sz w:val="${sizePt * 2}"/>`);
      expect([role, style.includes("<w:b/>"), style.includes("<w:i/>")]).toEqual([role, bold, italic]);
    }
    expect(new Set(Object.values(STYLE_NAMES)).size).toBe(Object.keys(STYLE_NAMES).length);
    expect(Object.values(STYLE_NAMES).filter((name) => !name.startsWith("CT ") || name.includes(","))).toEqual([]);
  });

  it("is in Times New Roman and in Vietnamese throughout", async () => {
    const styles = await partOf(CHI_THI, "word/styles.xml");
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? "";
    for (const script of ["ascii", "hAnsi", "cs", "eastAsia"]) {
      expect(defaults).toContain(`w:${script}="Times New Roman"`);
    }
    expect(defaults).toContain('w:val="vi-VN"');
    expect(await partOf(CHI_THI, "word/document.xml")).not.toContain("<w:rFonts");
  });

  it("gives every paragraph the style of its component", async () => {
    const all = paragraphs(await partOf(CHI_THI, "word/document.xml"));
    const styleOf = (text: string) => all.find((one) => one.text === text)?.style;
    expect(styleOf("ĐẢNG CỘNG SẢN VIỆT NAM")).toBe("CTPartyTitle");
    expect(styleOf("ĐẢNG UỶ XÃ AN PHÚ")).toBe("CTIssuingBody");
    expect(styleOf("KHẨN")).toBe("CTUrgency");
    expect(styleOf("CHỈ THỊ")).toBe("CTDocType");
    expect(styleOf("Chỉ thị này phổ biến đến chi bộ.")).toBe("CTDissemination");
    expect(styleOf("PHỤ LỤC 2")).toBe("CTAppendixLabel");
    expect(all.filter(({ style }) => style === null)).toEqual([]);
  });

  it("is A4 with the margins of the guideline, and counts pages from 1 in each part, the first without a number", async () => {
    const document = await partOf(CHI_THI, "word/document.xml");
    const sections = [...document.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([xml]) => xml);
    expect(sections).toHaveLength(3);
    for (const xml of sections) {
      expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
      expect(xml).toMatch(/w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567"/);
      expect(xml).toContain('<w:pgNumType w:start="1"');
      expect(xml).toContain("<w:titlePg/>");
    }
    const parts = unzipSync(await wordOf(CHI_THI));
    const headers = Object.keys(parts).filter((path) => /^word\/header\d+\.xml$/.test(path));
    const fields = headers.filter((path) => new TextDecoder().decode(parts[path]).includes(">PAGE<"));
    expect(fields).toHaveLength(3);
  });

  it("keeps the signature on one page with the end of the body", async () => {
    const document = await partOf(CHI_THI, "word/document.xml");
    const footer = document.slice(document.lastIndexOf("<w:tbl>"), document.lastIndexOf("</w:tbl>"));
    expect(footer).toContain("<w:cantSplit/>");
    const inside = paragraphs(footer);
    const name = inside.findIndex(({ text }) => text === "Nguyễn Văn An");
    const authority = inside.findIndex(({ text }) => text === "T/M BAN THƯỜNG VỤ");
    for (const { xml } of inside.slice(authority, name)) expect(xml).toContain("<w:keepNext/>");
    const before = paragraphs(document).find(({ text }) => text === "Chỉ thị này phổ biến đến chi bộ.");
    expect(before?.xml).toContain("<w:keepNext/>");
    expect(document).not.toMatch(/<w:(?:top|left|insideV) w:val="single" w:color="auto"/);
  });

  it("says of itself what the draft says, and no time", async () => {
    const core = await partOf(example("mau-chi-thi-hd36-sao-luc"), "docProps/core.xml");
    expect(core).toContain("<dc:title>về nâng cao chất lượng sinh hoạt chi bộ trong Đảng bộ tỉnh</dc:title>");
    expect(core).toContain("<dc:subject>Chỉ thị số 15-CT/TU</dc:subject>");
    expect(core).toContain("<dc:creator>TỈNH UỶ SƠN HÀ</dc:creator>");
    expect(core).not.toContain("dcterms:created");
    const app = await partOf("SỞ & BAN <A>\n*\nSố 05-CT/TU\n\nCHỈ THỊ\nvề a\n-----\n\nMột câu.\n", "docProps/app.xml");
    expect(app).toContain("<Company>SỞ &amp; BAN &lt;A&gt;</Company>");
  });

  it("is the same, byte for byte, each time that it is made", async () => {
    const first = await wordOf(CHI_THI, "automatic");
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.from(await wordOf(CHI_THI, "automatic")).equals(Buffer.from(first))).toBe(true);
  });

  it("leaves out what XML cannot hold, and keeps blanks as they are", async () => {
    const text =
      "Số      -CT/TU\n\nCHỈ THỊ\nvề a\n-----\n\nMột\u0000 câu\u000b < & > \ud83d \ud83d\ude00 \uffff hết.\n";
    const all = paragraphs(await partOf(text, "word/document.xml")).map((one) => one.text);
    expect(all).toContain("Số      -CT/TU");
    expect(all).toContain("Một câu  &lt; &amp; &gt; \ufffd \ud83d\ude00  hết.");
  });

  it("is made of any text, also of none", async () => {
    for (const text of ["", "\n\n", "Một câu.", "*", "Nơi nhận:", "PHỤ LỤC", "SAO LỤC"]) {
      expect((await wordOf(text)).subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    }
  });
});

describe("numbers", () => {
  const numbersOf = async (text: string, numbering: Numbering) => {
    const all = paragraphs(await partOf(text, "word/document.xml", numbering));
    return new Map(all.filter(({ xml }) => xml.includes("<w:numPr>")).map(({ text: of, xml }) => [of, xml]));
  };

  it("are typed as in the draft unless Word is to count", async () => {
    expect((await numbersOf(CHI_THI, "typed")).size).toBe(0);
    const document = await partOf(CHI_THI, "word/document.xml");
    expect(paragraphs(document).some(({ text }) => text.startsWith("8. Văn phòng Đảng uỷ"))).toBe(true);
  });

  it("are Word's own where it counts as the draft does; letters it does not count by the Vietnamese alphabet", async () => {
    const numbered = await numbersOf(example("mau-ke-hoach-hd05-hai-cot"), "automatic");
    const texts = [...numbered.keys()];
    expect(texts).toEqual(expect.arrayContaining(["MỤC ĐÍCH, YÊU CẦU", "Đối tượng và phạm vi", "Đối tượng kiểm tra:"]));
    expect(texts.some((text) => /^(?:\d|[IVX]+-|-)/.test(text))).toBe(false);
    expect(texts.some((text) => text.startsWith("Chi bộ thôn Đồng Tâm"))).toBe(false);
    const levels = ["Đối tượng và phạm vi", "Đối tượng kiểm tra:"].map((text) =>
      /<w:ilvl w:val="(\d)"/.exec(numbered.get(text) ?? "")?.at(1),
    );
    expect(levels).toEqual(["0", "1"]);
    const numbering = await partOf(example("mau-ke-hoach-hd05-hai-cot"), "word/numbering.xml", "automatic");
    expect(numbering).toContain('<w:lvlText w:val="%1-"/>');
    expect(numbering).toContain('<w:lvlText w:val="%1.%2."/>');
    expect(numbering).toContain('<w:suff w:val="space"/>');
  });

  it("stay typed where the draft counts otherwise than Word would", async () => {
    const text = "CHỈ THỊ\nvề a\n-----\n\nYêu cầu:\n\n2. Hai.\n\n3. Ba.\n\nĐiều 7. Bảy\n";
    expect((await numbersOf(text, "automatic")).size).toBe(0);
    const gap = "CHỈ THỊ\nvề a\n-----\n\nYêu cầu:\n\n1. Một.\n\n2. Hai.\n\n4. Bốn.\n\n5. Năm.\n";
    expect([...(await numbersOf(gap, "automatic")).keys()]).toEqual(["Một.", "Hai."]);
    const mixed = "CHỈ THỊ\nvề a\n-----\n\nYêu cầu:\n\n1. Một.\n\n2- Hai.\n\n3. Ba.\n";
    expect([...(await numbersOf(mixed, "automatic")).keys()]).toEqual(["Một."]);
  });
});

describe("the width of a text", () => {
  it("is that of its letters, with or without marks", () => {
    expect(textWidthMm("ĐẢNG CỘNG SẢN VIỆT NAM", 15, true)).toBeCloseTo(72.9, 1);
    expect(textWidthMm("ọ", 14, false)).toBe(textWidthMm("o", 14, false));
    expect(textWidthMm("", 14, false)).toBe(0);
  });
});
