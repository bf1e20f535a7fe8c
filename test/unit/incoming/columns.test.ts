import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../../server/src/configuration/configuration.ts";
import { htmlOf } from "../../../server/src/page/html.ts";
import { createService } from "../../../server/src/service.ts";
import { exportWord } from "../../../server/src/word/export/exportWord.ts";
import { draftOf, thereAndBack } from "./incoming.ts";

const service = createService({ today: () => ({ year: 2026, month: 12, day: 20 }) });
const report = (table: string) =>
  draftOf(`BÁO CÁO\nkết quả năm 2025\n-----\nKết quả thu ngân sách như sau:\n\n${table}\n\n1. Một.\n2. Hai.`);
const pagesOf = (text: string) => service.pages(service.open(text), DEFAULT_SETTINGS);

/** The alignment of each cell of the text's table in the Word file, from the left, row by row; “left” where none is said. */
async function alignmentsOf(text: string): Promise<string[]> {
  const xml = strFromU8(
    unzipSync(await exportWord(pagesOf(text), { numbering: "typed" }))["word/document.xml"] as Uint8Array,
  );
  const table = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].find(([one]) => one.includes('insideH w:val="single"'))?.[0];
  return [...(table ?? "").matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(
    ([cell]) => /<w:jc w:val="(\w+)"/.exec(cell)?.[1] ?? "left",
  );
}

const TABLES: readonly (readonly [ruling: string, columns: readonly string[]])[] = [
  ["|---|---:|", ["left", "right"]],
  ["| :---: | ---: |", ["center", "right"]],
  ["|:-|-:|", ["left", "right"]],
  ["| --- | :----: |", ["left", "center"]],
  ["| --- | --- |", ["left", "left"]],
];

describe("the columns of a table in Markdown", () => {
  it.each(TABLES)("ruled %s stand so in Word, on the page, and come back", async (ruling, columns) => {
    const text = report(`| Thôn | Số thu (triệu đồng) |\n${ruling}\n| Đông | 1.250 |\n| Tây | 980 |`);
    expect(await alignmentsOf(text)).toEqual([...columns, ...columns, ...columns]);
    const cells = [...htmlOf(pagesOf(text)).matchAll(/<div class="cell ?(\w*)">/g)].map(
      ([, stands]) => stands || "left",
    );
    expect(cells).toEqual([...columns, ...columns, ...columns]);
    const back = await thereAndBack(text);
    expect(await alignmentsOf(back)).toEqual([...columns, ...columns, ...columns]);
  });

  it("that a row exceeds stand as usual", async () => {
    const text = report("| Thôn | Thu |\n|---|---:|\n| Đông | 1.250 | ghi chú |");
    expect((await alignmentsOf(text)).slice(3)).toEqual(["left", "right", "left"]);
  });
});
