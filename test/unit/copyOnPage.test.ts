import { expect, it } from "vitest";
import { paginate } from "../../client/src/preview/paginate.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService, printedParts } from "../../server/src/service.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const DRAFT = `TỈNH UỶ SƠN HÀ
*
Số 05-CT/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hà, ngày 12 tháng 11 năm 2026

CHỈ THỊ
về giữ gìn vệ sinh
-----

Ban Thường vụ Tỉnh uỷ yêu cầu giữ gìn vệ sinh.

Nơi nhận:
- Lưu Văn phòng Tỉnh uỷ.

T/M BAN THƯỜNG VỤ
BÍ THƯ
(Đã ký)
Nguyễn Văn An

-----
`;
const COPIES = [
  ["BẢN SAO VĂN BẢN\nSơn Hà, ngày 20 tháng 11 năm 2026\nCHÁNH VĂN PHÒNG\nTrần Thị Bình\n", 2],
  [
    "TỈNH UỶ SƠN HÀ\nVĂN PHÒNG\n*\nSố 12-BS/VPTU\nSAO Y BẢN CHÍNH\nSơn Hà, ngày 20 tháng 11 năm 2026\n\nNơi nhận:\n- Lưu Văn phòng.\n\nCHÁNH VĂN PHÒNG\nTrần Thị Bình\n",
    3,
  ],
] as const;

it.each(COPIES)(
  "a copy's block stays on the page where it fits, and goes to the next one whole where it does not: %s",
  (copy, length) => {
    const [blocks = []] = printedParts(service.pages(service.open(DRAFT + copy), DEFAULT_SETTINGS));
    const measured = blocks.map(({ keepWithNext }) => ({
      height: 100,
      lineHeight: null,
      before: 0,
      after: 0,
      keepWithNext,
    }));
    const pages = (height: number) => paginate(measured, height).map((page) => page.length);
    expect(pages(measured.length * 100)).toEqual([measured.length]);
    expect(pages(measured.length * 100 - 50)).toEqual([measured.length - length, length]);
  },
);
