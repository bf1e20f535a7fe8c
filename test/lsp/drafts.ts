import { readFileSync } from "node:fs";

/** A directive of 2024 with two faults that have safe fixes: no zero before the number 5, nor before the day 3. */
export const FAULTY = `ĐẢNG BỘ TỈNH SƠN HÀ
HUYỆN UỶ THANH BÌNH
*
Số 5-CT/HU

ĐẢNG CỘNG SẢN VIỆT NAM
Thanh Bình, ngày 3 tháng 9 năm 2024

CHỈ THỊ
CỦA BAN THƯỜNG VỤ HUYỆN UỶ
về tăng cường công tác phòng cháy, chữa cháy
-----

Ban Thường vụ Huyện uỷ yêu cầu các cấp uỷ thực hiện tốt các nhiệm vụ sau:

1. Tuyên truyền sâu rộng đến cán bộ, đảng viên và Nhân dân.

2. Kiểm tra, rà soát:

a) Các khu dân cư.

b) Các chợ, kho hàng.

Chỉ thị này phổ biến đến chi bộ.

Nơi nhận:
- Các chi, đảng bộ trực thuộc,
- Lưu Văn phòng Huyện uỷ.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Nguyễn Văn An
`;

/** A draft of examples/. */
export function example(name: string): string {
  return readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8");
}
