import { expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });

const COPY = `HUYỆN UỶ THANH BÌNH
VĂN PHÒNG
*
Số 7-BS/VPHU

Nơi nhận:
- Các chi bộ,
- Lưu Văn phòng Huyện uỷ.

SAO LỤC
Thanh Bình, ngày 31 tháng 04 năm 2021

CHÁNH VĂN PHÒNG

Nguyễn Văn An
`;

it("judges the number and the date of a copy's block like those of a document", () => {
  const found = service
    .check(service.open(COPY), DEFAULT_SETTINGS)
    .diagnostics.map(({ rule, range }) => [rule, range.start.line]);
  expect(found).toEqual([
    ["so-ky-hieu/them-so-0", 3],
    ["dia-danh-ngay/khong-co-that", 10],
    ["dia-danh-ngay/thua-so-0", 10],
  ]);
});
