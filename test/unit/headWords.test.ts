import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { exportWord } from "../../server/src/word/export/exportWord.ts";
import { importDocx } from "../../server/src/word/importDocx.ts";
import { lostOrMade } from "../fuzz/printed.ts";
import { FOOT } from "./incoming/incoming.ts";

const service = createService({ today: () => ({ year: 2026, month: 12, day: 20 }) });

/** What may stand in the middle of a head, in any order and number: types, what goes on with them, and what does not. */
const TITLE = [
  "BÁO CÁO",
  "BÁO CÁO TỔNG KẾT",
  "CÔNG VĂN",
  "CÔNG VĂN GỬI ĐI NĂM 2026",
  "NGHỊ QUYẾT",
  "QUYẾT ĐỊNH",
  "QUYẾT ĐỊNH:",
  "THÔNG BÁO",
  "KẾT LUẬN CỦA BAN THƯỜNG VỤ ĐẢNG UỶ",
  "CHƯƠNG TRÌNH HÀNH ĐỘNG",
  "CHỈ THỊ CỦA CHI BỘ THÔN ĐÔNG",
  "KẾ HOẠCH năm 2026",
  "TỔNG KẾT CÔNG TÁC",
  "CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ",
  "BAN THƯỜNG VỤ ĐẢNG UỶ XÃ AN LÂM",
  "BIÊN BẢN HỘI NGHỊ",
  "GIẤY MỜI",
  "MẬT - KHẨN",
  "DỰ THẢO LẦN 2",
  "về công tác dân vận",
  "V/v tổ chức hội nghị",
  "kết quả năm 2026",
  "(Trình Đại hội lần thứ III)",
  "Kính gửi: Ban Thường vụ Tỉnh uỷ",
  "- Căn cứ Điều lệ Đảng;",
  "Số 54-BC/ĐU",
  "Số 12-CV/ĐU  An Lâm, ngày 04 tháng 12 năm 2026",
  "ĐẢNG UỶ XÃ AN LÂM",
  "*",
  "-----",
  "-----\nCăn cứ Điều lệ Đảng;\nXét đề nghị của Văn phòng Đảng uỷ,",
  "ĐẢNG UỶ XÃ AN LÂM\tĐẢNG CỘNG SẢN VIỆT NAM",
  "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
  "| BÁO CÁO | KẾT QUẢ |\n|---|---|\n| NĂM 2026 | 12 |",
  "**BÁO CÁO CHÍNH TRỊ**",
  "Ban Thường vụ Đảng uỷ kết luận như sau:",
  "[Trích yếu]",
  "",
];

const HEADS = ["Số 54-BC/ĐU", "Số 07-CV/ĐU", "Số    -QĐ/ĐU", ""].map(
  (number) => `ĐẢNG BỘ TỈNH BÌNH SƠN
ĐẢNG UỶ XÃ AN LÂM
*
${number}

ĐẢNG CỘNG SẢN VIỆT NAM
An Lâm, ngày 03 tháng 12 năm 2026
`,
);

const anyHead = fc
  .tuple(
    fc.constantFrom(...HEADS, ""),
    fc.array(fc.constantFrom(...TITLE), { minLength: 1, maxLength: 8 }),
    fc.constantFrom("\n", "\n\n", "  \n"),
  )
  .map(([head, lines, gap]) => `${head}${gap}${lines.join("\n")}\n\n1. Nội dung một.\n2. Nội dung hai.\n\n${FOOT}\n`);

/** Letters and figures: the dash of “MẬT - KHẨN” is a mark between two components. */
const words = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, "");
const pagesOf = (text: string) => service.pages(service.open(text), DEFAULT_SETTINGS);

describe("the words of a head", () => {
  it("all reach the pages, once, whatever stands there", () => {
    const runs = Number(process.env.CHITHI_RUNS ?? 1000);
    fc.assert(
      fc.property(anyHead, (text) => {
        const { lost, made } = lostOrMade(text, pagesOf(text));
        expect([words(lost), words(made)]).toEqual(["", ""]);
      }),
      { seed: 20261201, numRuns: runs },
    );
  });

  it("all come back from the Word file", async () => {
    const runs = Number(process.env.CHITHI_RUNS ?? 600) / 20;
    await fc.assert(
      fc.asyncProperty(anyHead, async (text) => {
        const pages = pagesOf(text);
        const { text: back } = importDocx(await exportWord(pages, { numbering: "typed" }));
        const { lost, made } = lostOrMade(back, pages);
        expect([words(lost), words(made)]).toEqual(["", ""]);
      }),
      { seed: 20261201, numRuns: runs },
    );
  });
});
