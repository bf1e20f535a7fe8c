import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { stretchesOf } from "../../server/src/page/joined.ts";
import { textOfParagraph } from "../../server/src/page/model.ts";
import { createService, printedParts } from "../../server/src/service.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const pagesOf = (text: string) => service.pages(service.open(text), DEFAULT_SETTINGS);
const html = (text: string) =>
  printedParts(pagesOf(text))
    .flat()
    .map((one) => one.html)
    .join("\n");

const DRAFT = `TỈNH UỶ SƠN HÀ
*
Số 05-CT/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hà, ngày 12 tháng 11 năm 2026

CHỈ THỊ
về phòng, chống dịch Covid-19
trong các trường học
-----

Thực hiện Chỉ thị số 12-CT/TU, ngày 12-11-2026 trong nhiệm kỳ 2025-2030.
`;

describe("words that stay on one line", () => {
  it.each([
    "05-CT/TU,",
    "12-11-2026",
    "Covid-19",
    "2025-2030",
    "2025–2030",
    "2025 - 2030",
    "2025 – 2030;",
    "Mác-Lênin",
    "(36-HD/VPTW)",
  ])("“%s”", (word) => {
    expect(stretchesOf(`theo ${word} nêu`)).toEqual([
      { text: "theo ", joined: false },
      { text: word, joined: true },
      { text: " nêu", joined: false },
    ]);
  });

  it.each([
    "a - b",
    "Điều 5 - hiệu lực",
    "năm 2025 -",
    "- Một",
    "-----",
    "giáo viên -",
    "",
    `${"a".repeat(30)}-${"b".repeat(30)}`,
  ])("“%s” has none", (text) => {
    expect(stretchesOf(text)).toEqual([{ text, joined: false }]);
  });

  it("are marked so in the pages, and their text is left as it is", () => {
    const written = html(DRAFT);
    for (const word of ["12-CT/TU,", "12-11-2026", "2025-2030.", "Covid-19"]) {
      expect(written).toContain(`<span class="joined">${word}</span>`);
    }
  });
});

describe("the lines of an abstract", () => {
  const abstractOf = (text: string) =>
    pagesOf(text)
      .parts[0]?.blocks.flatMap((block) => (block.kind === "paragraph" ? [block] : []))
      .filter(({ role }) => role === "abstract")
      .map(textOfParagraph);

  it("end where the drafter ended them", () => {
    expect(abstractOf(DRAFT)).toEqual(["về phòng, chống dịch Covid-19\ntrong các trường học"]);
  });

  it("are one where he wrote one", () => {
    expect(abstractOf(DRAFT.replace("19\ntrong", "19 trong"))).toEqual([
      "về phòng, chống dịch Covid-19 trong các trường học",
    ]);
  });

  it("stay below the number of a letter, too", () => {
    const letter =
      "TỈNH UỶ SƠN HÀ\nVĂN PHÒNG\n*\nSố 12-CV/VPTU\nvề việc chuẩn bị\nhội nghị sơ kết\nKính gửi: Các chi bộ.\n\nĐề nghị chuẩn bị.\n";
    expect(html(letter)).toContain("về việc chuẩn bị\nhội nghị sơ kết");
  });
});
