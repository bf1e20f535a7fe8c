/** A directive without a fault. */
export const FAULTLESS = `TỈNH UỶ SƠN HÀ
*
Số 05-CT/TU

ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hà, ngày 03 tháng 8 năm 2026

CHỈ THỊ
CỦA BAN THƯỜNG VỤ TỈNH UỶ
về tăng cường công tác phòng cháy, chữa cháy
-----

Ban Thường vụ Tỉnh uỷ yêu cầu các cấp uỷ, tổ chức đảng thực hiện tốt các nhiệm vụ sau:

1. Tuyên truyền để cán bộ, đảng viên và Nhân dân chủ động phòng ngừa.

2. Kiểm tra thường xuyên các cơ sở có nguy cơ cao.

Chỉ thị này phổ biến đến chi bộ.

Nơi nhận:
- Văn phòng Trung ương Đảng (để báo cáo);
- Các đảng uỷ trực thuộc Tỉnh uỷ;
- Lưu Văn phòng Tỉnh uỷ.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Nguyễn Văn An
`;

/** One error with a safe fix: the number lacks its zero, on line 2, at 3. */
export const ONE_ERROR = FAULTLESS.replace("Số 05-CT/TU", "Số 5-CT/TU");

/** One warning with a safe fix, and no error. */
export const ONE_WARNING = FAULTLESS.replace("chi bộ.", "chi bộ./.");

/** One error with no safe fix: a day that the calendar does not have. */
export const NOT_FIXABLE = FAULTLESS.replace("ngày 03 tháng 8", "ngày 31 tháng 6");
