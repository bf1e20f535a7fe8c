// Written by `npm run generate` from the text files in `templates/`.

/** The beginnings of documents, by the names of their files. */
export const TEMPLATES: Readonly<Record<string, string>> = {
  "ban-ghi-nho": `# Bản ghi nhớ

[TÊN CƠ QUAN CHỦ QUẢN]
[TÊN CƠ QUAN BAN HÀNH]
[Số và ký hiệu]
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
[Địa danh, ngày tháng năm]

BẢN GHI NHỚ
[Trích yếu nội dung]

Hôm nay, ngày [ngày/tháng/năm], tại [địa điểm], chúng tôi gồm:

Bên A: [tên cơ quan, người đại diện, chức vụ].

Bên B: [tên cơ quan, tổ chức, người đại diện, chức vụ].

Hai bên thống nhất các nội dung sau:

1. [Nội dung thứ nhất].

2. [Nội dung thứ hai].

3. [Trách nhiệm thực hiện, hiệu lực]./.

Nơi nhận:
- [Nơi nhận];
- Lưu: VT, [đơn vị soạn thảo].

ĐẠI DIỆN BÊN A              ĐẠI DIỆN BÊN B



[Họ và tên người ký bên A]          [Họ và tên người ký bên B]
`,
  "ban-thoa-thuan": `# Bản thỏa thuận

[TÊN CƠ QUAN CHỦ QUẢN]
[TÊN CƠ QUAN BAN HÀNH]
[Số và ký hiệu]
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
[Địa danh, ngày tháng năm]

BẢN THỎA THUẬN
[Trích yếu nội dung]

Hôm nay, ngày [ngày/tháng/năm], tại [địa điểm], chúng tôi gồm:

Bên A: [tên cơ quan, người đại diện, chức vụ].

Bên B: [tên cơ quan, tổ chức, người đại diện, chức vụ].

Hai bên thống nhất các nội dung sau:

1. [Nội dung thứ nhất].

2. [Nội dung thứ hai].

3. [Trách nhiệm thực hiện, hiệu lực]./.

Nơi nhận:
- [Nơi nhận];
- Lưu: VT, [đơn vị soạn thảo].

ĐẠI DIỆN BÊN A              ĐẠI DIỆN BÊN B



[Họ và tên người ký bên A]          [Họ và tên người ký bên B]
`,
  "bao-cao": `BÁO CÁO
[Trích yếu nội dung]

[Căn cứ, yêu cầu báo cáo.] [Cơ quan ban hành] báo cáo như sau:

I. TÌNH HÌNH, KẾT QUẢ THỰC HIỆN

1. [Kết quả thứ nhất].

2. [Kết quả thứ hai].

II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN

1. [Tồn tại, hạn chế].

2. [Nguyên nhân].

III. PHƯƠNG HƯỚNG, NHIỆM VỤ

1. [Nhiệm vụ thứ nhất].

2. [Nhiệm vụ thứ hai].

IV. KIẾN NGHỊ, ĐỀ XUẤT

[Kiến nghị, đề xuất với cấp trên; nếu không có thì bỏ mục này]./.
`,
  "bien-ban": `[TÊN CƠ QUAN CHỦ QUẢN]
[TÊN CƠ QUAN BAN HÀNH]
[Số và ký hiệu]
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

BIÊN BẢN
[Trích yếu nội dung]

Thời gian bắt đầu: [giờ] giờ [phút], ngày [ngày/tháng/năm].

Địa điểm: [địa điểm họp].

Thành phần tham dự: [số có mặt, số vắng mặt, lý do vắng; khách mời].

Chủ trì (chủ tọa): [họ và tên, chức vụ người chủ trì].

Thư ký (người ghi biên bản): [họ và tên, chức vụ người ghi biên bản].

Nội dung:

1. [Chủ tọa nêu lý do, nội dung cuộc họp].

2. [Ý kiến phát biểu, thảo luận].

3. [Kết luận của chủ tọa; kết quả biểu quyết].

Cuộc họp kết thúc vào [giờ] giờ [phút], ngày [ngày/tháng/năm]./.

Nơi nhận:
- [Nơi nhận];
- Lưu: VT, Hồ sơ.

THƯ KÝ                      CHỦ TỌA



[Họ và tên thư ký]          [Họ và tên chủ tọa]
`,
  "chi-thi": `CHỈ THỊ
Về việc [trích yếu nội dung]

[Tình hình, lý do ban hành Chỉ thị.]

[Mục đích, yêu cầu], [cơ quan ban hành] yêu cầu [cấp dưới] thực hiện các nội dung sau:

1. [Nội dung thứ nhất].

2. [Nội dung thứ hai].

3. [Bộ phận giúp việc] theo dõi, đôn đốc, kiểm tra việc thực hiện Chỉ thị, báo cáo [cơ quan ban hành] trước ngày [ngày/tháng/năm]./.
`,
  "chuong-trinh": `CHƯƠNG TRÌNH
[Trích yếu nội dung]

Thực hiện [tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu], [cơ quan ban hành] xây dựng Chương trình như sau:

I. MỤC TIÊU, YÊU CẦU

1. [Mục tiêu].

2. [Yêu cầu].

II. NỘI DUNG CHƯƠNG TRÌNH

1. [Công việc thứ nhất; thời gian; cơ quan thực hiện].

2. [Công việc thứ hai; thời gian; cơ quan thực hiện].

III. TỔ CHỨC THỰC HIỆN

1. [Tên cơ quan, đơn vị] [nhiệm vụ được giao], hoàn thành trước ngày [ngày/tháng/năm].

2. [Bộ phận giúp việc] theo dõi, đôn đốc việc thực hiện Chương trình, báo cáo [cơ quan ban hành]./.
`,
  "cong-dien": `# Công điện

[TÊN CƠ QUAN CHỦ QUẢN]
[TÊN CƠ QUAN BAN HÀNH]
[Số và ký hiệu]
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
[Địa danh, ngày tháng năm]

CÔNG ĐIỆN
Về việc [trích yếu nội dung]

[Tên cơ quan, chức danh gửi điện] điện:

- [Tên cơ quan, tổ chức nhận điện thứ nhất];

- [Tên cơ quan, tổ chức nhận điện thứ hai].

[Tình hình khẩn cấp.]

[Cơ quan ban hành] yêu cầu:

1. [Việc phải làm ngay].

2. [Trách nhiệm, thời hạn báo cáo].

[Bộ phận giúp việc] theo dõi, đôn đốc việc thực hiện Công điện này./.

Nơi nhận:
- [Nơi nhận];
- Lưu: VT, [đơn vị soạn thảo].

[QUYỀN HẠN]
[CHỨC VỤ]



[Họ và tên]
`,
  "cong-van": `[TÊN CƠ QUAN CHỦ QUẢN]
[TÊN CƠ QUAN BAN HÀNH]
[Số và ký hiệu]
V/v [trích yếu nội dung]
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
[Địa danh, ngày tháng năm]

Kính gửi:
- [Nơi gửi].

[Lý do, căn cứ gửi công văn.]

[Nội dung đề nghị, yêu cầu.]

[Cơ quan ban hành] đề nghị [cơ quan nhận] quan tâm, phối hợp thực hiện./.

Nơi nhận:
- Như trên;
- [Nơi nhận];
- Lưu: VT, [đơn vị soạn thảo].

[QUYỀN HẠN]
[CHỨC VỤ]



[Họ và tên]
`,
  "de-an": `ĐỀ ÁN
[Trích yếu nội dung]

I. SỰ CẦN THIẾT VÀ CĂN CỨ XÂY DỰNG

1. [Sự cần thiết].

2. [Căn cứ pháp lý, cơ sở thực tiễn].

II. THỰC TRẠNG

1. [Kết quả đạt được].

2. [Tồn tại, hạn chế và nguyên nhân].

III. MỤC TIÊU, NHIỆM VỤ, GIẢI PHÁP

1. [Mục tiêu].

2. [Nhiệm vụ, giải pháp].

IV. KINH PHÍ THỰC HIỆN

[Nguồn kinh phí, dự toán.]

V. TỔ CHỨC THỰC HIỆN

1. [Phân công trách nhiệm].

2. [Lộ trình, thời hạn thực hiện]./.
`,
  "du-an": `DỰ ÁN
[Trích yếu nội dung]

I. SỰ CẦN THIẾT VÀ CĂN CỨ XÂY DỰNG

1. [Sự cần thiết].

2. [Căn cứ pháp lý, cơ sở thực tiễn].

II. THỰC TRẠNG

1. [Kết quả đạt được].

2. [Tồn tại, hạn chế và nguyên nhân].

III. MỤC TIÊU, NHIỆM VỤ, GIẢI PHÁP

1. [Mục tiêu].

2. [Nhiệm vụ, giải pháp].

IV. KINH PHÍ THỰC HIỆN

[Nguồn kinh phí, dự toán.]

V. TỔ CHỨC THỰC HIỆN

1. [Phân công trách nhiệm].

2. [Lộ trình, thời hạn thực hiện]./.
`,
  "giay-gioi-thieu": `[TÊN CƠ QUAN CHỦ QUẢN]
[TÊN CƠ QUAN BAN HÀNH]
[Số và ký hiệu]
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
[Địa danh, ngày tháng năm]

GIẤY GIỚI THIỆU

[Cơ quan ban hành] trân trọng giới thiệu:

Ông (bà): [họ và tên người được giới thiệu]

Chức vụ: [chức vụ, đơn vị công tác]

Được cử đến: [tên cơ quan, tổ chức nơi đến]

Về việc: [nội dung công việc]

Đề nghị Quý cơ quan tạo điều kiện để ông (bà) có tên ở trên hoàn thành nhiệm vụ.

Giấy này có giá trị đến hết ngày [ngày/tháng/năm]./.

Nơi nhận:
- Như trên;
- Lưu: VT.

[QUYỀN HẠN]
[CHỨC VỤ]



[Họ và tên]
`,
  "giay-moi": `GIẤY MỜI
[Trích yếu nội dung]

[Cơ quan ban hành] trân trọng kính mời: [tên cơ quan hoặc họ và tên, chức vụ người được mời]

Tới dự [tên cuộc họp, hội thảo, hội nghị]

Chủ trì: [họ và tên, chức vụ người chủ trì]

Thời gian: [giờ] giờ [phút], ngày [ngày/tháng/năm]

Địa điểm: [địa điểm họp]

[Các vấn đề cần lưu ý]./.
`,
  "giay-nghi-phep": `GIẤY NGHỈ PHÉP

Xét Đơn đề nghị nghỉ phép ngày [ngày/tháng/năm] của ông (bà) [họ và tên người nghỉ phép], [cơ quan ban hành] cấp cho:

Ông (bà): [họ và tên người nghỉ phép]

Chức vụ: [chức vụ, đơn vị công tác]

Được nghỉ phép trong thời gian [số ngày] ngày, kể từ ngày [ngày/tháng/năm] đến hết ngày [ngày/tháng/năm] tại [nơi nghỉ phép].

Số ngày nghỉ phép nêu trên được tính vào thời gian [loại thời gian nghỉ theo pháp luật lao động]./.
`,
  "giay-uy-quyen": `# Giấy ủy quyền

[TÊN CƠ QUAN CHỦ QUẢN]
[TÊN CƠ QUAN BAN HÀNH]
[Số và ký hiệu]
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
[Địa danh, ngày tháng năm]

GIẤY ỦY QUYỀN
[Trích yếu nội dung]

Người ủy quyền: [họ và tên, chức vụ, cơ quan người ủy quyền].

Người được ủy quyền: [họ và tên, chức vụ, cơ quan người được ủy quyền].

Nội dung ủy quyền: [công việc, phạm vi ủy quyền].

Thời hạn ủy quyền: từ ngày [ngày/tháng/năm] đến hết ngày [ngày/tháng/năm]./.

Nơi nhận:
- [Nơi nhận];
- Lưu: VT, [đơn vị soạn thảo].

[QUYỀN HẠN]
[CHỨC VỤ]



[Họ và tên]
`,
  "hop-dong": `# Hợp đồng

[TÊN CƠ QUAN CHỦ QUẢN]
[TÊN CƠ QUAN BAN HÀNH]
[Số và ký hiệu]
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
[Địa danh, ngày tháng năm]

HỢP ĐỒNG
[Trích yếu nội dung]

Căn cứ [tên luật, nghị định, văn bản làm căn cứ];
Theo thỏa thuận của các bên.

Hôm nay, ngày [ngày/tháng/năm], tại [địa điểm], chúng tôi gồm:

Bên A: [tên cơ quan, địa chỉ, mã số thuế, người đại diện, chức vụ].

Bên B: [tên tổ chức, cá nhân, địa chỉ, mã số thuế, người đại diện, chức vụ].

Hai bên thống nhất ký hợp đồng với các điều khoản sau:

Điều 1. [Nội dung công việc, hàng hóa, dịch vụ].

Điều 2. [Thời gian, địa điểm, phương thức thực hiện].

Điều 3. [Giá trị hợp đồng, phương thức thanh toán].

Điều 4. [Quyền và nghĩa vụ của mỗi bên].

Điều 5. [Giải quyết tranh chấp, hiệu lực của hợp đồng]./.

Nơi nhận:
- [Nơi nhận];
- Lưu: VT, [đơn vị soạn thảo].

ĐẠI DIỆN BÊN A              ĐẠI DIỆN BÊN B



[Họ và tên người ký bên A]          [Họ và tên người ký bên B]
`,
  "huong-dan": `HƯỚNG DẪN
[Trích yếu nội dung]

Thực hiện [tên loại, số, ký hiệu, ngày, cơ quan ban hành văn bản được hướng dẫn], [cơ quan ban hành] hướng dẫn như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. [Mục đích].

2. [Yêu cầu].

II. NỘI DUNG HƯỚNG DẪN

1. [Nội dung thứ nhất].

2. [Nội dung thứ hai].

III. TỔ CHỨC THỰC HIỆN

1. [Cấp dưới] triển khai thực hiện Hướng dẫn này, báo cáo kết quả trước ngày [ngày/tháng/năm].

2. Trong quá trình thực hiện, nếu có vướng mắc, phản ánh về [cơ quan ban hành] để xem xét, giải quyết./.
`,
  "ke-hoach": `KẾ HOẠCH
[Trích yếu nội dung]

Thực hiện [tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu], [cơ quan ban hành] ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. [Mục đích].

2. [Yêu cầu].

II. NỘI DUNG

1. [Nội dung thứ nhất, thời gian thực hiện].

2. [Nội dung thứ hai, thời gian thực hiện].

III. KINH PHÍ THỰC HIỆN

[Nguồn kinh phí, dự toán.]

IV. TỔ CHỨC THỰC HIỆN

1. [Tên cơ quan, đơn vị chủ trì] chủ trì, phối hợp với [tên cơ quan phối hợp] [nhiệm vụ được giao], hoàn thành trước ngày [ngày/tháng/năm].

2. [Bộ phận giúp việc] theo dõi, đôn đốc, tổng hợp kết quả thực hiện Kế hoạch, báo cáo [cơ quan ban hành]./.
`,
  khung: `[TÊN CƠ QUAN CHỦ QUẢN]
[TÊN CƠ QUAN BAN HÀNH]
[Số và ký hiệu]
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
[Địa danh, ngày tháng năm]

[nội dung]

Nơi nhận:
- [Nơi nhận];
- Lưu: VT, [đơn vị soạn thảo].

[QUYỀN HẠN]
[CHỨC VỤ]



[Họ và tên]
`,
  "nghi-quyet": `[TÊN CƠ QUAN CHỦ QUẢN]
[TÊN CƠ QUAN BAN HÀNH]
[Số và ký hiệu]
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
[Địa danh, ngày tháng năm]

NGHỊ QUYẾT
Về việc [trích yếu nội dung]

[THẨM QUYỀN BAN HÀNH]

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Căn cứ [tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu văn bản làm căn cứ];
Xét [tên loại, số, ký hiệu, ngày, cơ quan trình, trích yếu văn bản được xem xét].

QUYẾT NGHỊ:

Điều 1. [Nội dung nghị quyết].

Điều 2. [Tên cơ quan, tổ chức] chịu trách nhiệm tổ chức thực hiện Nghị quyết này.

Điều 3. Nghị quyết này có hiệu lực kể từ ngày [ngày/tháng/năm]./.

Nơi nhận:
- Như Điều 2;
- [Nơi nhận];
- Lưu: VT, [đơn vị soạn thảo].

[QUYỀN HẠN]
[CHỨC VỤ]



[Họ và tên]
`,
  "phieu-bao": `# Phiếu báo

[TÊN CƠ QUAN CHỦ QUẢN]
[TÊN CƠ QUAN BAN HÀNH]
[Số và ký hiệu]
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
[Địa danh, ngày tháng năm]

PHIẾU BÁO
[Trích yếu nội dung]

[Cơ quan ban hành] báo để [tên cơ quan, cá nhân nhận] biết:

1. [Nội dung thứ nhất].

2. [Nội dung thứ hai].

[Đề nghị đối với người nhận]./.

Nơi nhận:
- [Nơi nhận];
- Lưu: VT, [đơn vị soạn thảo].

[QUYỀN HẠN]
[CHỨC VỤ]



[Họ và tên]
`,
  "phieu-chuyen": `PHIẾU CHUYỂN
[Trích yếu nội dung]

[Cơ quan ban hành] nhận được [tên văn bản, đơn thư, ngày nhận] của [tên cơ quan, cá nhân gửi].

Nội dung: [tóm tắt nội dung]

Kính chuyển [tên cơ quan, tổ chức có thẩm quyền] xem xét, giải quyết theo quy định và thông báo kết quả trước ngày [ngày/tháng/năm]./.
`,
  "phieu-gui": `PHIẾU GỬI
[Trích yếu nội dung]

[Cơ quan ban hành] gửi đến [tên cơ quan, tổ chức nhận] các văn bản, tài liệu sau:

1. [Tên loại, số, ký hiệu, ngày, trích yếu văn bản; số bản].

2. [Tên loại, số, ký hiệu, ngày, trích yếu văn bản; số bản].

Sau khi nhận, đề nghị ký xác nhận và gửi lại phiếu này trước ngày [ngày/tháng/năm]./.
`,
  "phuong-an": `PHƯƠNG ÁN
[Trích yếu nội dung]

[Căn cứ, lý do xây dựng Phương án.]

I. MỤC ĐÍCH, YÊU CẦU

1. [Mục đích].

2. [Yêu cầu].

II. NỘI DUNG PHƯƠNG ÁN

1. [Tình huống, phương án thứ nhất].

2. [Tình huống, phương án thứ hai].

III. TỔ CHỨC THỰC HIỆN

1. [Lực lượng, phương tiện, phân công trách nhiệm].

2. [Bộ phận giúp việc] theo dõi, đôn đốc việc thực hiện Phương án, báo cáo [cơ quan ban hành]./.
`,
  "quy-che": `QUY CHẾ
[Trích yếu nội dung]

Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng

1. [Phạm vi điều chỉnh].

2. [Đối tượng áp dụng].

Điều 2. Nguyên tắc

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

1. [Tên cơ quan, đơn vị] hướng dẫn, theo dõi, kiểm tra việc thực hiện Quy chế.

2. Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị phản ánh về [cơ quan ban hành] để xem xét, sửa đổi, bổ sung.

Điều 6. Hiệu lực thi hành

Quy chế này có hiệu lực kể từ ngày ký./.
`,
  "quy-dinh": `QUY ĐỊNH
[Trích yếu nội dung]

Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng

1. [Phạm vi điều chỉnh].

2. [Đối tượng áp dụng].

Điều 2. Nguyên tắc

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

1. [Tên cơ quan, đơn vị] hướng dẫn, theo dõi, kiểm tra việc thực hiện Quy định.

2. Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị phản ánh về [cơ quan ban hành] để xem xét, sửa đổi, bổ sung.

Điều 6. Hiệu lực thi hành

Quy định này có hiệu lực kể từ ngày ký./.
`,
  "quyet-dinh.ban-hanh": `# Quyết định ban hành, phê duyệt văn bản kèm theo

[TÊN CƠ QUAN CHỦ QUẢN]
[TÊN CƠ QUAN BAN HÀNH]
[Số và ký hiệu]
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
[Địa danh, ngày tháng năm]

QUYẾT ĐỊNH
Ban hành [trích yếu nội dung]

[THẨM QUYỀN BAN HÀNH]

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Căn cứ [tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu văn bản làm căn cứ];
Theo đề nghị của [chức danh, tên cơ quan đề nghị].

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này [trích yếu nội dung].

Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

Điều 3. [Chức danh, tên cơ quan, đơn vị, cá nhân thi hành] chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 3;
- [Nơi nhận];
- Lưu: VT, [đơn vị soạn thảo].

[QUYỀN HẠN]
[CHỨC VỤ]



[Họ và tên]
`,
  "quyet-dinh": `[TÊN CƠ QUAN CHỦ QUẢN]
[TÊN CƠ QUAN BAN HÀNH]
[Số và ký hiệu]
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
[Địa danh, ngày tháng năm]

QUYẾT ĐỊNH
Về việc [trích yếu nội dung]

[THẨM QUYỀN BAN HÀNH]

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Căn cứ [tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu văn bản làm căn cứ];
Theo đề nghị của [chức danh, tên cơ quan đề nghị].

QUYẾT ĐỊNH:

Điều 1. [Nội dung quyết định].

Điều 2. [Nhiệm vụ, quyền hạn, trách nhiệm của tổ chức, cá nhân liên quan].

Điều 3. Quyết định này có hiệu lực kể từ ngày ký.

Điều 4. [Chức danh, tên cơ quan, đơn vị, cá nhân thi hành] chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 4;
- [Nơi nhận];
- Lưu: VT, [đơn vị soạn thảo].

[QUYỀN HẠN]
[CHỨC VỤ]



[Họ và tên]
`,
  "thong-bao.ket-luan": `# Thông báo kết luận cuộc họp
THÔNG BÁO
Kết luận của [chức danh người chủ trì] tại cuộc họp về [trích yếu nội dung]

Ngày [ngày/tháng/năm], tại [địa điểm], [chức danh, họ và tên người chủ trì] đã chủ trì cuộc họp về [trích yếu nội dung]. Dự họp có [thành phần dự họp].

Sau khi nghe [tên cơ quan báo cáo] báo cáo và ý kiến của các thành viên dự họp, [chức danh người chủ trì] kết luận như sau:

1. [Đánh giá chung].

2. [Tên cơ quan, đơn vị chủ trì] chủ trì, phối hợp với [tên cơ quan phối hợp] [nhiệm vụ được giao], hoàn thành trước ngày [ngày/tháng/năm].

3. [Bộ phận giúp việc] theo dõi, đôn đốc việc thực hiện, tổng hợp báo cáo.

[Cơ quan ban hành] thông báo để các cơ quan, đơn vị liên quan biết, thực hiện./.
`,
  "thong-bao": `THÔNG BÁO
Về việc [trích yếu nội dung]

[Căn cứ, lý do thông báo.]

[Cơ quan ban hành] thông báo như sau:

1. [Nội dung thứ nhất].

2. [Nội dung thứ hai].

[Cơ quan ban hành] thông báo để các cơ quan, đơn vị, cá nhân liên quan biết, thực hiện./.
`,
  "thong-cao": `THÔNG CÁO
[Trích yếu nội dung]

Ngày [ngày/tháng/năm], tại [địa điểm], [sự kiện, hội nghị].

[Nội dung chính của sự kiện, hội nghị.]

[Kết quả, quyết định được thông qua]./.
`,
  "thu-cong": `THƯ CÔNG

[Lời xưng hô với người nhận,]

[Nội dung thư: chúc mừng, thăm hỏi, chia buồn, cảm ơn.]

[Lời chào, lời chúc cuối thư]./.
`,
  "to-trinh": `[TÊN CƠ QUAN CHỦ QUẢN]
[TÊN CƠ QUAN BAN HÀNH]
[Số và ký hiệu]
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
[Địa danh, ngày tháng năm]

TỜ TRÌNH
Về việc [trích yếu nội dung]

Kính gửi:
- [Nơi gửi].

[Lý do, căn cứ và sự cần thiết trình.]

[Cơ quan ban hành] trình [cấp xem xét, quyết định] các nội dung sau:

1. [Nội dung trình thứ nhất].

2. [Nội dung trình thứ hai].

3. [Phương án đề xuất, hồ sơ kèm theo].

Kính đề nghị [cấp xem xét, quyết định] xem xét, quyết định./.

Nơi nhận:
- Như trên;
- [Nơi nhận];
- Lưu: VT, [đơn vị soạn thảo].

[QUYỀN HẠN]
[CHỨC VỤ]



[Họ và tên]
`,
};
