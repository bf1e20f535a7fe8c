import type { FileChild, ISectionPropertiesOptions } from "docx";
import { Document, Packer, PageOrientation, Paragraph, Table, TableCell, TableRow } from "docx";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { importDocx } from "../../server/src/word/bundle.ts";

/** Pages that lie across: HD 05, Phần II, IV.4.3; HD 36, II.4.3. */

const service = createService({ today: () => ({ year: 2026, month: 12, day: 20 }) });
const MM = 56.7;
const A4 = { width: Math.round(210 * MM), height: Math.round(297 * MM) };
const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 850 };

const upright: ISectionPropertiesOptions = { page: { size: A4, margin: MARGIN } };
// The library swaps the sides of a page that lies across.
const across: ISectionPropertiesOptions = {
  page: { size: { ...A4, orientation: PageOrientation.LANDSCAPE }, margin: MARGIN },
};

const paragraphs = (text: string) => text.split("\n").map((line) => new Paragraph(line));
const HEAD = paragraphs(`ĐẢNG BỘ TỈNH LÂM SƠN
ĐẢNG UỶ XÃ VĨNH KHÊ
*
Số 27-BC/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
Vĩnh Khê, ngày 14 tháng 9 năm 2026
BÁO CÁO
kết quả thu, nộp đảng phí quý III năm 2026
-----
Ban Thường vụ Đảng uỷ báo cáo kết quả thu, nộp đảng phí như sau:`);
const FOOT = paragraphs(`Trong quý IV, Ban Thường vụ Đảng uỷ tiếp tục đôn đốc các chi bộ.
Nơi nhận:
- Ban Tổ chức Tỉnh uỷ (để báo cáo);
- Các chi bộ;
- Lưu Văn phòng Đảng uỷ.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Lê Thị Thanh Hà`);
const row = (...cells: string[]) =>
  new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
const table = () =>
  new Table({ rows: [row("TT", "Chi bộ", "Đã thu"), row("1", "Thôn Đông", "4.200"), row("2", "Thôn Đoài", "3.750")] });
const text = () => new Paragraph("Các chi bộ thu đủ, nộp đúng hạn.");

async function read(...sections: (readonly [ISectionPropertiesOptions, readonly FileChild[]])[]) {
  const document = new Document({ sections: sections.map(([properties, children]) => ({ properties, children })) });
  const imported = importDocx(new Uint8Array(await Packer.toBuffer(document)));
  const { diagnostics } = service.checkWord(service.open(imported.text), DEFAULT_SETTINGS, imported.measured);
  const told = diagnostics
    .filter(({ rule }) => /kho-giay|le-trang/.test(rule))
    .map(({ rule, clause }) => [rule, clause]);
  return { text: imported.text, told };
}

describe("a page that lies across", () => {
  it("may hold a table of the text, between upright pages; words and table are read in their order", async () => {
    const { text: draft, told } = await read([upright, HEAD], [across, [table()]], [upright, FOOT]);
    expect(told).toEqual([]);
    expect(draft).toContain("| TT | Chi bộ | Đã thu |\n| --- | --- | --- |\n| 1 | Thôn Đông | 4.200 |");
    expect(draft.indexOf("như sau:")).toBeLessThan(draft.indexOf("| TT |"));
    expect(draft.indexOf("| 2 | Thôn Đoài")).toBeLessThan(draft.indexOf("Nơi nhận:"));
    expect(service.open(draft).draft.signature?.name?.text).toBe("Lê Thị Thanh Hà");
  });

  it("is told of once where it holds text alone, with its clause; its margins are the office's", async () => {
    const { told } = await read([upright, HEAD], [across, [text()]], [upright, FOOT]);
    expect(told).toEqual([["trinh-bay/kho-giay", "Phần II, IV.4.1, IV.4.3"]]);
  });

  it("may be the whole of a document with a table, and not of one without", async () => {
    expect((await read([across, [...HEAD, table(), ...FOOT]])).told).toEqual([]);
    expect((await read([across, [...HEAD, text(), ...FOOT]])).told.map(([rule]) => rule)).toEqual([
      "trinh-bay/kho-giay",
    ]);
  });
});
