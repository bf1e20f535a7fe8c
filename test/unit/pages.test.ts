import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { readDocument } from "../../server/src/incremental/document.ts";
import type { Block, Columns, Pages, Paragraph } from "../../server/src/page/model.ts";
import { paragraphsOfBlock, textOfParagraph } from "../../server/src/page/model.ts";
import { pagesOf } from "../../server/src/page/pages.ts";
import { columnsOf, formatsOf, writtenWidthMm } from "../../server/src/page/sizes.ts";
import { createService } from "../../server/src/service.ts";
import { GUIDELINES } from "../../server/src/styles/guidelines.ts";
import { TEXTS } from "../fuzz/arbitraries.ts";
import { lostOrMade } from "../fuzz/printed.ts";

const HD05 = GUIDELINES.byId("hd05-2026");

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });

function example(name: string): Pages {
  const text = readFileSync(new URL(`../../examples/${name}.chithi`, import.meta.url), "utf8");
  return service.pages(service.open(text), DEFAULT_SETTINGS);
}

function paragraphsOf({ parts }: Pages): Paragraph[] {
  return parts.flatMap(({ blocks }) => blocks.flatMap(paragraphsOfBlock));
}

/** “role: text” of each paragraph; columns with what parts them. */
function shown(blocks: readonly Block[]): string[] {
  const one = (of: Paragraph) => `${of.role}: ${textOfParagraph(of)}`;
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [one(block)];
    if (block.kind === "addressees") return [block.heading, ...block.entries].map(one);
    if (block.kind !== "columns") return [`[${block.kind}]`];
    const side = (of: Columns["left"]) => of.map((each) => (each.kind === "space" ? "[space]" : one(each)));
    return [`[${block.role}`, ...side(block.left), "|", ...side(block.right), "]"];
  });
}

describe("the pages of a draft", () => {
  it("have header and footer in two columns, and everything else in its order", () => {
    const [part] = example("mau-chi-thi-hd05-dang-uy-xa").parts;
    const lines = shown(part?.blocks ?? []);
    expect(lines.slice(0, 14)).toEqual([
      "[header",
      "superiorBody: ĐẢNG BỘ TỈNH SƠN HÀ",
      "issuingBody: ĐẢNG UỶ XÃ AN PHÚ",
      "star: *",
      "number: Số 03-CT/ĐU",
      "urgency: KHẨN",
      "|",
      "partyTitle: ĐẢNG CỘNG SẢN VIỆT NAM",
      "placeDate: An Phú, ngày 15 tháng 6 năm 2026",
      "]",
      "docType: CHỈ THỊ",
      "author: CỦA BAN THƯỜNG VỤ ĐẢNG UỶ",
      expect.stringMatching(/^abstract: về /),
      "separator: -----",
    ]);
    expect(lines.slice(lines.indexOf("[footer")).filter((line) => !line.startsWith("recipient:"))).toEqual([
      "[footer",
      "recipientsHeading: Nơi nhận:",
      "|",
      "authority: T/M BAN THƯỜNG VỤ",
      expect.stringMatching(/^position: /),
      "[space]",
      expect.stringMatching(/^name: /),
      "]",
    ]);
  });

  it("have one signature where two lines of authority stand above one position", () => {
    const text = "T/M BAN THƯỜNG VỤ\nK/T BÍ THƯ\nPHÓ BÍ THƯ\n\nNguyễn Văn An";
    const { parts } = service.pages(service.open(`CHỈ THỊ\nvề x\n-----\n\n1. Một.\n\n${text}`), DEFAULT_SETTINGS);
    const lines = shown(parts[0]?.blocks ?? []);
    expect(lines.slice(lines.indexOf("[footer"))).toEqual([
      "[footer",
      "|",
      "authority: T/M BAN THƯỜNG VỤ",
      "authority: K/T BÍ THƯ",
      "position: PHÓ BÍ THƯ",
      "[space]",
      "name: Nguyễn Văn An",
      "]",
    ]);
  });

  it("part the name of a slip that stands alone from the text", () => {
    const kinds = (title: string) =>
      service
        .pages(service.open(`TỈNH UỶ SƠN HÀ\n*\nSố 07-GM/TU\n\n${title}\n\nNội dung thứ nhất.\n`), DEFAULT_SETTINGS)
        .parts[0]?.blocks.map(({ kind }) => kind);
    expect(kinds("GIẤY ĐI ĐƯỜNG")).toEqual(["columns", "paragraph", "space", "paragraph"]);
    expect(kinds("GIẤY MỜI\ndự hội nghị\n-----")).toEqual([
      "columns",
      "paragraph",
      "paragraph",
      "paragraph",
      "paragraph",
    ]);
  });

  it("of a letter have its abstract in the left column, and the addressees in the middle", () => {
    const lines = shown(example("mau-cong-van-hd36").parts[0]?.blocks ?? []);
    expect(lines.indexOf("|")).toBeGreaterThan(lines.findIndex((line) => line.startsWith("letterAbstract: Rà soát")));
    expect(lines).toContain("addresseesHeading: Kính gửi:");
    expect(lines).toContain("addressee: - Các đảng uỷ trực thuộc Tỉnh uỷ.");
  });

  it("have a copy below a rule, with the copying body's own name apart from that above it", () => {
    const lines = shown(example("mau-chi-thi-hd36-sao-luc").parts[0]?.blocks ?? []);
    expect(lines.slice(lines.indexOf("[rule]"), lines.indexOf("[rule]") + 10)).toEqual([
      "[rule]",
      "[copyHeader",
      "superiorBody: HUYỆN UỶ THANH BÌNH",
      "issuingBody: VĂN PHÒNG",
      "star: *",
      "number: Số 09-BS/VPHU",
      "|",
      "copyType: SAO LỤC",
      "placeDate: Thanh Bình, ngày 12 tháng 02 năm 2020",
      "]",
    ]);
    expect(lines).toContain("positionAlone: CHÁNH VĂN PHÒNG");
    expect(shown(example("mau-quyet-dinh-hd05-ban-sao").parts[0]?.blocks ?? [])).toContain(
      "copyStamp: BẢN SAO VĂN BẢN",
    );
  });

  it("have each appendix on pages of its own", () => {
    const { parts } = example("mau-chi-thi-hd05-dang-uy-xa");
    expect(parts.map(({ kind }) => kind)).toEqual(["document", "appendix", "appendix"]);
    expect(shown(parts[1]?.blocks ?? [])[0]).toMatch(/^appendixLabel: Phụ lục 1/i);
  });

  it("know headings, their names, articles and what they say", () => {
    const lines = shown(example("mau-quy-dinh-hd36").parts[0]?.blocks ?? []);
    expect(lines).toEqual(
      expect.arrayContaining([
        "heading: Chương I",
        "headingName: QUY ĐỊNH CHUNG",
        "articleName: Điều 2. Nguyên tắc",
        "clause: 1. Kiểm tra số lượng, tình trạng bì và dấu niêm phong.",
        "point: a) Ngày đến, số đến.",
      ]),
    );
    const decision = example("mau-quyet-dinh-hd05-ban-sao");
    const article = paragraphsOf(decision).find(({ role }) => role === "article");
    expect(article?.runs.map(({ text, bold }) => [text.slice(0, 8), bold])).toEqual([
      ["Điều 1.", true],
      [" Thành l", false],
    ]);
    expect(shown(decision.parts[0]?.blocks ?? [])).toContain("decision: BAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH");
  });

  it("keep bold, italic, raised and lowered letters of the body", () => {
    const text = "Rộng **5** m<sup>2</sup>, *tạm tính*<!-- * --> H<sub>2</sub>O x^{3} **a** *b*";
    const pages = pagesOf(readDocument(`CHỈ THỊ\nvề đo đạc\n-----\n\n${text}`).draft, HD05);
    const runs = paragraphsOf(pages).at(-1)?.runs ?? [];
    const told = runs.map(({ text: of, bold, italic, position }) => [
      of,
      [bold && "bold", italic && "italic", position !== "normal" && position].filter(Boolean).join(" "),
    ]);
    expect(told).toEqual([
      ["Rộng ", ""],
      ["5", "bold"],
      [" m", ""],
      ["2", "super"],
      [", ", ""],
      ["tạm tính", "italic"],
      [" H", ""],
      ["2", "sub"],
      ["O x", ""],
      ["3", "super"],
      [" ", ""],
      ["a", "bold"],
      [" ", ""],
      ["b", "italic"],
    ]);
  });

  it("tell of the draft what a file says about itself", () => {
    expect(example("mau-chi-thi-hd36-sao-luc").properties).toEqual({
      title: "về nâng cao chất lượng sinh hoạt chi bộ trong Đảng bộ tỉnh",
      subject: "Chỉ thị số 15-CT/TU",
      author: "TỈNH UỶ SƠN HÀ",
    });
  });

  it("are there for a text with nothing of a draft in it", () => {
    expect(pagesOf(readDocument("").draft, HD05).parts).toEqual([{ kind: "document", blocks: [] }]);
    expect(shown(pagesOf(readDocument("Một câu.").draft, HD05).parts[0]?.blocks ?? [])).toEqual(["body: Một câu."]);
  });

  it("draw a rule beside an empty column without the mark between the columns", () => {
    const { parts } = pagesOf(readDocument("1. Một.\n—–|\n").draft, HD05);
    expect(shown(parts[0]?.blocks ?? []).at(-1)).toBe("separator: —–");
  });
});

describe("no word is lost or made up", () => {
  it.each([
    ["---</td><td>|\r", "|"],
    ["---</td><td>Thực hiện nghiêm.\n", "Thực hiện nghiêm."],
    ["Thực hiện nghiêm.</td><td>-----\n", "Thực hiện nghiêm."],
  ])("print the words beside a rule, and not the rule: %j", (text, words) => {
    const pages = service.pages(service.open(text), DEFAULT_SETTINGS);
    expect(paragraphsOf(pages).map(textOfParagraph)).toEqual([words]);
    expect(lostOrMade(text, pages)).toEqual({ lost: "", made: "" });
  });

  it("in the examples, the fixtures and the corpus", () => {
    for (const text of TEXTS) {
      const pages = pagesOf(readDocument(text).draft, HD05);
      expect(lostOrMade(text, pages)).toEqual({ lost: "", made: "" });
    }
  });
});

describe("what stands where two parts of a draft meet is printed once", () => {
  const headAndFoot = "BAN TỔ CHỨC</td><td>uỷ";
  const foot = "| Nơi nhận:<br>- Các chi bộ;<br>- Lưu Văn phòng. | T/M BAN THƯỜNG VỤ<br>BÍ THƯ<br>Nguyễn Văn An |\n";
  it.each([
    ["an abstract between number and type", "Số      -CT/ĐU\nV/v giữ gìn vệ sinh.\nCÔNG VĂN\n"],
    ["the same on two lines", "Số 12-CV/TU\nVề việc giữ gìn vệ sinh\nở các thôn\nCÔNG VĂN\nKính gửi: Các chi bộ\n"],
    ["a row of a table in which the head ends", headAndFoot],
    ["the same in Markdown", "| VĂN PHÒNG | năm |\n"],
    ["an authority above a table with the foot", `T/M BAN THƯỜNG VỤ\n${foot}`],
    ["the same below a paragraph", `Các chi bộ thực hiện.\n\nK/T TRƯỞNG BAN\n${foot}`],
  ])("%s", (_, text) => {
    expect(lostOrMade(text, service.pages(service.open(text), DEFAULT_SETTINGS))).toEqual({ lost: "", made: "" });
  });
});

describe("the table of sizes", () => {
  it("has columns as wide as the text, and sizes that it allows", () => {
    for (const { leftMm, rightMm } of Object.values(columnsOf(HD05)))
      expect(leftMm + rightMm).toBe(writtenWidthMm(HD05.page.sheet));
    for (const style of GUIDELINES.all) {
      for (const { sizePt, allowedPt } of Object.values(formatsOf(style))) {
        expect(sizePt).toBeGreaterThanOrEqual(allowedPt.least);
        expect(sizePt).toBeLessThanOrEqual(allowedPt.most);
      }
    }
  });
});

describe("a mark typed below the abstract", () => {
  const rolesUnder = (id: string, text: string) =>
    paragraphsOf(pagesOf(readDocument(text).draft, GUIDELINES.byId(id))).map(({ role }) => role);

  it.each(["-----", "_______", "----------------"])("is the rule that the State's guideline draws: “%s”", (mark) => {
    const text = `KẾ HOẠCH\nTrồng cây năm 2027\n${mark}\n\nCác thôn trồng cây./.\n`;
    expect(rolesUnder("nd30-2020", text)).not.toContain("separator");
  });

  it("is printed under the Party's", () => {
    expect(rolesUnder("hd05-2026", "KẾ HOẠCH\ntrồng cây năm 2027\n-----\n\nCác thôn trồng cây.\n")).toContain(
      "separator",
    );
  });
});
