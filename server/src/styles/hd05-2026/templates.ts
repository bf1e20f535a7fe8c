// Written by `npm run generate` from the text files in `templates/`.

/** The beginnings of documents, by the names of their files. */
export const TEMPLATES: Readonly<Record<string, string>> = {
  "cong-van": `[TÊN CƠ QUAN CẤP TRÊN]
[TÊN CƠ QUAN BAN HÀNH]
*
[Số và ký hiệu]
về việc [trích yếu nội dung]
ĐẢNG CỘNG SẢN VIỆT NAM
[Địa danh, ngày tháng năm]

Kính gửi:
- [Nơi gửi].

[Lý do, căn cứ gửi công văn.]

[Nội dung đề nghị, yêu cầu.]

Nơi nhận:
- Như trên;
- [Nơi nhận];
- Lưu [nơi lưu].

[QUYỀN HẠN]
[CHỨC VỤ]



[Họ và tên]
`,
  "quy-che": `QUY CHẾ
về [trích yếu nội dung]
-----

- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;
- Căn cứ [tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu văn bản làm căn cứ].

[Cơ quan ban hành] ban hành Quy chế như sau:

Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng

1. [Phạm vi điều chỉnh].

2. [Đối tượng áp dụng].

Điều 2. Nguyên tắc làm việc

1. [Nguyên tắc thứ nhất].

2. [Nguyên tắc thứ hai].

Chương II
TRÁCH NHIỆM, QUYỀN HẠN VÀ QUAN HỆ CÔNG TÁC

Điều 3. [Tên điều]

1. [Nội dung khoản 1].

2. [Nội dung khoản 2].

Điều 4. [Tên điều]

1. [Nội dung khoản 1].

2. [Nội dung khoản 2].

Chương III
ĐIỀU KHOẢN THI HÀNH

Điều 5. Tổ chức thực hiện

1. [Bộ phận giúp việc] giúp [cơ quan ban hành] hướng dẫn, đôn đốc, kiểm tra việc thực hiện Quy chế.

2. Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị báo cáo [cơ quan ban hành] xem xét, sửa đổi, bổ sung.

Điều 6. Hiệu lực thi hành

Quy chế này có hiệu lực kể từ ngày ký.
`,
  "quy-dinh": `QUY ĐỊNH
về [trích yếu nội dung]
-----

- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;
- Căn cứ [tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu văn bản làm căn cứ].

[Cơ quan ban hành] quy định như sau:

Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng

1. [Phạm vi điều chỉnh].

2. [Đối tượng áp dụng].

Điều 2. Nguyên tắc thực hiện

1. [Nguyên tắc thứ nhất].

2. [Nguyên tắc thứ hai].

Chương II
QUY ĐỊNH CỤ THỂ

Điều 3. [Tên điều]

1. [Nội dung khoản 1].

2. [Nội dung khoản 2].

Điều 4. [Tên điều]

1. [Nội dung khoản 1].

2. [Nội dung khoản 2].

Chương III
ĐIỀU KHOẢN THI HÀNH

Điều 5. Tổ chức thực hiện

1. [Bộ phận giúp việc] giúp [cơ quan ban hành] hướng dẫn, đôn đốc, kiểm tra việc thực hiện Quy định.

2. Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị báo cáo [cơ quan ban hành] xem xét, sửa đổi, bổ sung.

Điều 6. Hiệu lực thi hành

Quy định này có hiệu lực kể từ ngày ký.
`,
  "quyet-dinh.ban-hanh": `# Quyết định ban hành quy chế, quy định, đề án kèm theo

[TÊN CƠ QUAN CẤP TRÊN]
[TÊN CƠ QUAN BAN HÀNH]
*
[Số và ký hiệu]
ĐẢNG CỘNG SẢN VIỆT NAM
[Địa danh, ngày tháng năm]

QUYẾT ĐỊNH
về việc ban hành [trích yếu nội dung]
-----

- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;
- Căn cứ [tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu văn bản làm căn cứ].

Xét đề nghị của [tên cơ quan đề nghị],

[NGƯỜI BAN HÀNH] QUYẾT ĐỊNH

Điều 1. Ban hành kèm theo Quyết định này [trích yếu nội dung].

Điều 2. [Tên cơ quan, đơn vị] hướng dẫn, theo dõi, kiểm tra việc thực hiện, định kỳ báo cáo [cơ quan ban hành].

Điều 3. [Tên cơ quan, đơn vị, cá nhân thi hành] chịu trách nhiệm thi hành Quyết định này.

Quyết định này có hiệu lực kể từ ngày ký.

Nơi nhận:
- Như Điều 3;
- [Nơi nhận];
- Lưu [nơi lưu].

[QUYỀN HẠN]
[CHỨC VỤ]



[Họ và tên]
`,
  "quyet-dinh": `[TÊN CƠ QUAN CẤP TRÊN]
[TÊN CƠ QUAN BAN HÀNH]
*
[Số và ký hiệu]
ĐẢNG CỘNG SẢN VIỆT NAM
[Địa danh, ngày tháng năm]

QUYẾT ĐỊNH
về [trích yếu nội dung]
-----

- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;
- Căn cứ [tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu văn bản làm căn cứ].

Xét đề nghị của [tên cơ quan đề nghị],

[NGƯỜI BAN HÀNH] QUYẾT ĐỊNH

Điều 1. [Nội dung quyết định].

Điều 2. [Nhiệm vụ, quyền hạn, trách nhiệm của tổ chức, cá nhân liên quan].

Điều 3. [Tên cơ quan, đơn vị, cá nhân thi hành] chịu trách nhiệm thi hành Quyết định này.

Quyết định này có hiệu lực kể từ ngày ký.

Nơi nhận:
- Như Điều 3;
- [Nơi nhận];
- Lưu [nơi lưu].

[QUYỀN HẠN]
[CHỨC VỤ]



[Họ và tên]
`,
  "to-trinh": `TỜ TRÌNH
về việc [trích yếu nội dung]
-----

Kính trình:
- [Nơi gửi].

[Lý do, căn cứ và sự cần thiết trình.]

[Cơ quan ban hành] trình [cấp xem xét, quyết định] các nội dung sau:

1. [Nội dung trình thứ nhất].

2. [Nội dung trình thứ hai].

3. [Phương án đề xuất, hồ sơ kèm theo].

Kính đề nghị [cấp xem xét, quyết định] xem xét, quyết định.
`,
};
