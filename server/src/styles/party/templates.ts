// Written by `npm run generate` from the text files in `templates/`.

/** The beginnings of documents, by the names of their files. */
export const TEMPLATES: Readonly<Record<string, string>> = {
  "bao-cao": `BÁO CÁO
[trích yếu nội dung]
-----

[Căn cứ, yêu cầu báo cáo.] [Cơ quan ban hành] báo cáo như sau:

I- TÌNH HÌNH, KẾT QUẢ THỰC HIỆN

1. [Kết quả thứ nhất].

2. [Kết quả thứ hai].

II- HẠN CHẾ, KHUYẾT ĐIỂM VÀ NGUYÊN NHÂN

1. [Hạn chế, khuyết điểm].

2. [Nguyên nhân].

III- PHƯƠNG HƯỚNG, NHIỆM VỤ

1. [Nhiệm vụ thứ nhất].

2. [Nhiệm vụ thứ hai].

IV- KIẾN NGHỊ, ĐỀ XUẤT

[Kiến nghị, đề xuất với cấp trên; nếu không có thì bỏ mục này.]
`,
  "bien-ban": `[TÊN CƠ QUAN CẤP TRÊN]
[TÊN CƠ QUAN BAN HÀNH]
*
[Số và ký hiệu]
ĐẢNG CỘNG SẢN VIỆT NAM
[Địa danh, ngày tháng năm]

BIÊN BẢN
[trích yếu nội dung]
-----

Thời gian: [giờ] giờ [phút] phút, ngày [ngày/tháng/năm].

Địa điểm: [địa điểm họp].

Thành phần: [số có mặt, số vắng mặt, lý do vắng; khách mời].

Chủ trì: Đồng chí [họ và tên, chức vụ người chủ trì].

Ghi biên bản: Đồng chí [họ và tên, chức vụ người ghi biên bản].

NỘI DUNG

1. [Đồng chí chủ trì nêu lý do, nội dung cuộc họp].

2. [Ý kiến phát biểu, thảo luận].

3. [Kết luận của chủ trì; kết quả biểu quyết].

Cuộc họp kết thúc vào [giờ] giờ [phút] phút cùng ngày.

Nơi nhận:
- [Nơi nhận];
- Lưu [nơi lưu].

NGƯỜI GHI BIÊN BẢN          CHỦ TRÌ HỘI NGHỊ



[Họ và tên người ghi]       [Họ và tên người chủ trì]
`,
  "chi-thi": `CHỈ THỊ
CỦA [TÁC GIẢ]
về [trích yếu nội dung]
-----

[Tình hình, lý do ban hành Chỉ thị.]

[Mục đích, yêu cầu], [cơ quan ban hành] yêu cầu [cấp dưới] thực hiện tốt các nội dung sau:

1. [Nội dung thứ nhất].

2. [Nội dung thứ hai].

3. [Bộ phận giúp việc] theo dõi, đôn đốc, kiểm tra việc thực hiện Chỉ thị, định kỳ báo cáo [cơ quan ban hành].

[Câu phổ biến]
`,
  "chien-luoc": `CHIẾN LƯỢC
[trích yếu nội dung]
-----

[Sự ra đời, quá trình xây dựng Chiến lược.]

I- SỰ CẦN THIẾT VÀ CĂN CỨ XÂY DỰNG

1. [Sự cần thiết].

2. [Căn cứ chính trị, pháp lý và thực tiễn].

II- THỰC TRẠNG

1. [Kết quả đạt được].

2. [Hạn chế, khuyết điểm và nguyên nhân].

III- MỤC TIÊU VÀ ĐỊNH HƯỚNG

1. [Mục tiêu].

2. [Nội dung, nhiệm vụ, giải pháp].

IV- TỔ CHỨC THỰC HIỆN

1. [Phân công trách nhiệm, lộ trình, thời hạn].

2. [Kinh phí và điều kiện bảo đảm].
`,
  "chuong-trinh": `CHƯƠNG TRÌNH
[trích yếu nội dung]
-----

Thực hiện [tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu], [cơ quan ban hành] xây dựng Chương trình như sau:

I- MỤC TIÊU, YÊU CẦU

1. [Mục tiêu].

2. [Yêu cầu].

II- NỘI DUNG CHƯƠNG TRÌNH

1. [Nội dung, công việc thứ nhất; thời gian; cơ quan thực hiện].

2. [Nội dung, công việc thứ hai; thời gian; cơ quan thực hiện].

III- TỔ CHỨC THỰC HIỆN

1. [Tên cơ quan, đơn vị] [nhiệm vụ được giao], hoàn thành trước ngày [ngày/tháng/năm].

2. [Bộ phận giúp việc] theo dõi, đôn đốc việc thực hiện Chương trình, định kỳ báo cáo [cơ quan ban hành].
`,
  "de-an": `ĐỀ ÁN
[trích yếu nội dung]
-----

[Sự ra đời, quá trình xây dựng Đề án.]

I- SỰ CẦN THIẾT VÀ CĂN CỨ XÂY DỰNG

1. [Sự cần thiết].

2. [Căn cứ chính trị, pháp lý và thực tiễn].

II- THỰC TRẠNG

1. [Kết quả đạt được].

2. [Hạn chế, khuyết điểm và nguyên nhân].

III- MỤC TIÊU VÀ NỘI DUNG

1. [Mục tiêu].

2. [Nội dung, nhiệm vụ, giải pháp].

IV- TỔ CHỨC THỰC HIỆN

1. [Phân công trách nhiệm, lộ trình, thời hạn].

2. [Kinh phí và điều kiện bảo đảm].
`,
  "du-an": `DỰ ÁN
[trích yếu nội dung]
-----

[Sự ra đời, quá trình xây dựng Dự án.]

I- SỰ CẦN THIẾT VÀ CĂN CỨ XÂY DỰNG

1. [Sự cần thiết].

2. [Căn cứ chính trị, pháp lý và thực tiễn].

II- THỰC TRẠNG

1. [Kết quả đạt được].

2. [Hạn chế, khuyết điểm và nguyên nhân].

III- MỤC TIÊU VÀ NỘI DUNG

1. [Mục tiêu].

2. [Nội dung, nhiệm vụ, giải pháp].

IV- TỔ CHỨC THỰC HIỆN

1. [Phân công trách nhiệm, lộ trình, thời hạn].

2. [Kinh phí và điều kiện bảo đảm].
`,
  "giay-chung-nhan": `GIẤY CHỨNG NHẬN

[Cơ quan ban hành] chứng nhận đồng chí: [họ và tên]

Ngày sinh: [ngày/tháng/năm]

Chức vụ, đơn vị công tác: [chức vụ, đơn vị công tác]

[Nội dung chứng nhận].
`,
  "giay-di-duong": `GIẤY ĐI ĐƯỜNG

[Cơ quan ban hành] cấp cho đồng chí: [họ và tên]

Chức vụ: [chức vụ, đơn vị công tác]

Được cử đi công tác tại: [nơi đến]

Về việc: [nội dung công tác]

Từ ngày [ngày/tháng/năm] đến ngày [ngày/tháng/năm].
`,
  "giay-gioi-thieu": `GIẤY GIỚI THIỆU

[Cơ quan ban hành] trân trọng giới thiệu đồng chí: [họ và tên]

Chức vụ: [chức vụ, đơn vị công tác]

Được cử đến: [tên cơ quan, tổ chức nơi đến]

Về việc: [nội dung công việc]

Đề nghị quý cơ quan tạo điều kiện để đồng chí có tên ở trên hoàn thành nhiệm vụ.

Giấy này có giá trị đến hết ngày [ngày/tháng/năm].
`,
  "giay-moi": `GIẤY MỜI
[trích yếu nội dung]
-----

[Cơ quan ban hành] trân trọng kính mời: [họ và tên, chức vụ, cơ quan của người được mời]

Đến dự: [tên cuộc họp, hội nghị]

Chủ trì: [họ và tên, chức vụ người chủ trì]

Thời gian: [giờ] giờ [phút], ngày [ngày/tháng/năm]

Địa điểm: [địa điểm họp]

[Đề nghị người được mời đến dự đúng thành phần, thời gian.]
`,
  "giay-nghi-phep": `GIẤY NGHỈ PHÉP

Xét đơn đề nghị nghỉ phép ngày [ngày/tháng/năm] của đồng chí [họ và tên], [cơ quan ban hành] cấp cho:

Đồng chí: [họ và tên]

Chức vụ: [chức vụ, đơn vị công tác]

Được nghỉ phép từ ngày [ngày/tháng/năm] đến hết ngày [ngày/tháng/năm] tại [nơi nghỉ phép].
`,
  "huong-dan": `HƯỚNG DẪN
về [trích yếu nội dung]
-----

Thực hiện [tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu văn bản được hướng dẫn], [cơ quan ban hành] hướng dẫn như sau:

I- MỤC ĐÍCH, YÊU CẦU

1. [Mục đích].

2. [Yêu cầu].

II- NỘI DUNG HƯỚNG DẪN

1. [Nội dung thứ nhất].

2. [Nội dung thứ hai].

III- TỔ CHỨC THỰC HIỆN

1. [Cấp dưới] triển khai thực hiện Hướng dẫn này, báo cáo kết quả trước ngày [ngày/tháng/năm].

2. Trong quá trình thực hiện, nếu có vướng mắc, phản ánh với [cơ quan ban hành] để xem xét, giải quyết.
`,
  "ke-hoach": `KẾ HOẠCH
[trích yếu nội dung]
-----

Thực hiện [tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu], [cơ quan ban hành] xây dựng Kế hoạch như sau:

I- MỤC ĐÍCH, YÊU CẦU

1. [Mục đích].

2. [Yêu cầu].

II- NỘI DUNG

1. [Nội dung thứ nhất, thời gian thực hiện].

2. [Nội dung thứ hai, thời gian thực hiện].

III- TỔ CHỨC THỰC HIỆN

1. [Tên cơ quan, đơn vị chủ trì] chủ trì, phối hợp với [tên cơ quan phối hợp] [nhiệm vụ được giao], hoàn thành trước ngày [ngày/tháng/năm].

2. [Bộ phận giúp việc] theo dõi, đôn đốc, tổng hợp kết quả thực hiện Kế hoạch, báo cáo [cơ quan ban hành].
`,
  "ket-luan": `KẾT LUẬN
CỦA [TÁC GIẢ]
về [trích yếu nội dung]
-----

Tại cuộc họp ngày [ngày/tháng/năm], sau khi nghe [tên cơ quan trình, báo cáo] báo cáo về [nội dung báo cáo] và ý kiến thảo luận, [cơ quan ban hành] kết luận như sau:

1. Về tình hình

[Đánh giá kết quả; hạn chế, khuyết điểm và nguyên nhân.]

2. Về nhiệm vụ, giải pháp

2.1. [Nhiệm vụ, giải pháp thứ nhất].

2.2. [Nhiệm vụ, giải pháp thứ hai].

3. Tổ chức thực hiện

3.1. [Tên cơ quan, đơn vị chủ trì] chủ trì, phối hợp với [tên cơ quan phối hợp] [nhiệm vụ được giao], báo cáo trước ngày [ngày/tháng/năm].

3.2. [Bộ phận giúp việc] theo dõi, đôn đốc, kiểm tra việc thực hiện Kết luận, định kỳ báo cáo [cơ quan ban hành].
`,
  khung: `[TÊN CƠ QUAN CẤP TRÊN]
[TÊN CƠ QUAN BAN HÀNH]
*
[Số và ký hiệu]
ĐẢNG CỘNG SẢN VIỆT NAM
[Địa danh, ngày tháng năm]

[nội dung]

Nơi nhận:
- [Nơi nhận];
- Lưu [nơi lưu].

[QUYỀN HẠN]
[CHỨC VỤ]



[Họ và tên]
`,
  "loai-khac": `[TÊN LOẠI]
về [trích yếu nội dung]
-----

[Căn cứ, lý do ban hành.]

[Mục đích, yêu cầu], [cơ quan ban hành] yêu cầu [cấp dưới] thực hiện tốt các nội dung sau:

1. [Nội dung thứ nhất].

2. [Nội dung thứ hai].

3. [Bộ phận giúp việc] theo dõi, đôn đốc, kiểm tra việc thực hiện, định kỳ báo cáo [cơ quan ban hành].

[Câu phổ biến]
`,
  "loi-keu-goi": `LỜI KÊU GỌI
[trích yếu nội dung]
-----

[Lời xưng hô với cán bộ, đảng viên và Nhân dân,]

[Bối cảnh, lý do kêu gọi.]

[Cơ quan ban hành] kêu gọi [đối tượng kêu gọi] [nội dung kêu gọi].
`,
  "nghi-quyet": `NGHỊ QUYẾT
CỦA [TÁC GIẢ]
về [trích yếu nội dung]
-----

I- TÌNH HÌNH VÀ NGUYÊN NHÂN

[Kết quả đạt được; hạn chế, khuyết điểm và nguyên nhân.]

II- QUAN ĐIỂM, MỤC TIÊU

1. Quan điểm

[Quan điểm chỉ đạo.]

2. Mục tiêu

[Mục tiêu chung và các chỉ tiêu cụ thể.]

III- NHIỆM VỤ, GIẢI PHÁP

1. [Nhiệm vụ, giải pháp thứ nhất].

2. [Nhiệm vụ, giải pháp thứ hai].

IV- TỔ CHỨC THỰC HIỆN

1. [Tên cơ quan, đơn vị] [nhiệm vụ được giao], hoàn thành trước ngày [ngày/tháng/năm].

2. [Bộ phận giúp việc] theo dõi, đôn đốc, kiểm tra việc thực hiện Nghị quyết, định kỳ báo cáo [cơ quan ban hành].

[Câu phổ biến]
`,
  "phieu-chuyen": `PHIẾU CHUYỂN

[Cơ quan ban hành] nhận được [tên văn bản, đơn thư, ngày nhận] của [tên cơ quan, cá nhân gửi].

Nội dung: [tóm tắt nội dung]

Xin chuyển đến [tên cơ quan, tổ chức có thẩm quyền] xem xét, giải quyết theo quy định và thông báo kết quả về [cơ quan ban hành] trước ngày [ngày/tháng/năm].
`,
  "phieu-gui": `PHIẾU GỬI

[Cơ quan ban hành] gửi đến [tên cơ quan, tổ chức nhận] các văn bản, tài liệu sau:

1. [Tên loại, số, ký hiệu, ngày, trích yếu văn bản; số bản].

2. [Tên loại, số, ký hiệu, ngày, trích yếu văn bản; số bản].

Đề nghị ký nhận và gửi lại phiếu này trước ngày [ngày/tháng/năm].
`,
  "phuong-an": `PHƯƠNG ÁN
[trích yếu nội dung]
-----

[Căn cứ, lý do xây dựng Phương án.]

I- MỤC ĐÍCH, YÊU CẦU

1. [Mục đích].

2. [Yêu cầu].

II- NỘI DUNG PHƯƠNG ÁN

1. [Tình huống, phương án thứ nhất].

2. [Tình huống, phương án thứ hai].

III- TỔ CHỨC THỰC HIỆN

1. [Lực lượng, phương tiện, phân công trách nhiệm].

2. [Bộ phận giúp việc] theo dõi, đôn đốc việc thực hiện Phương án, báo cáo [cơ quan ban hành].
`,
  "quy-hoach": `QUY HOẠCH
[trích yếu nội dung]
-----

[Sự ra đời, quá trình xây dựng Quy hoạch.]

I- SỰ CẦN THIẾT VÀ CĂN CỨ XÂY DỰNG

1. [Sự cần thiết].

2. [Căn cứ chính trị, pháp lý và thực tiễn].

II- THỰC TRẠNG

1. [Kết quả đạt được].

2. [Hạn chế, khuyết điểm và nguyên nhân].

III- MỤC TIÊU VÀ NỘI DUNG

1. [Mục tiêu].

2. [Nội dung, nhiệm vụ, giải pháp].

IV- TỔ CHỨC THỰC HIỆN

1. [Phân công trách nhiệm, lộ trình, thời hạn].

2. [Kinh phí và điều kiện bảo đảm].
`,
  "thong-bao.ket-luan": `# Thông báo kết luận cuộc họp
THÔNG BÁO
kết luận của [chức danh người chủ trì] tại cuộc họp về [trích yếu nội dung]
-----

Ngày [ngày/tháng/năm], đồng chí [họ và tên, chức vụ người chủ trì] chủ trì cuộc họp về [trích yếu nội dung]. Dự họp có [thành phần dự họp].

Sau khi nghe [tên cơ quan báo cáo] báo cáo và ý kiến của các thành viên dự họp, đồng chí chủ trì kết luận như sau:

1. [Đánh giá chung].

2. [Tên cơ quan, đơn vị chủ trì] chủ trì, phối hợp với [tên cơ quan phối hợp] [nhiệm vụ được giao], hoàn thành trước ngày [ngày/tháng/năm].

3. [Bộ phận giúp việc] theo dõi, đôn đốc việc thực hiện, tổng hợp báo cáo [cơ quan ban hành].

[Cơ quan ban hành] thông báo để các cơ quan, đơn vị liên quan biết, thực hiện.
`,
  "thong-bao": `THÔNG BÁO
về [trích yếu nội dung]
-----

[Căn cứ, lý do thông báo.]

[Cơ quan ban hành] thông báo như sau:

1. [Nội dung thứ nhất].

2. [Nội dung thứ hai].

[Yêu cầu, đề nghị đối với nơi nhận.]
`,
  "thong-cao": `THÔNG CÁO
về [trích yếu nội dung]
-----

Ngày [ngày/tháng/năm], tại [địa điểm], [sự kiện, hội nghị].

[Nội dung chính của sự kiện, hội nghị.]

[Kết quả, quyết định được thông qua.]
`,
  "thong-tri": `THÔNG TRI
về [trích yếu nội dung]
-----

[Căn cứ, lý do ban hành Thông tri.]

[Cơ quan ban hành] yêu cầu [cấp dưới] thực hiện các nội dung sau:

1. [Nội dung thứ nhất].

2. [Nội dung thứ hai].

3. [Bộ phận giúp việc] theo dõi, đôn đốc việc thực hiện Thông tri, báo cáo kết quả với [cơ quan ban hành] trước ngày [ngày/tháng/năm].

[Câu phổ biến]
`,
  "thu-cong": `THƯ CÔNG

[Lời xưng hô với người nhận,]

[Nội dung thư: chúc mừng, thăm hỏi, chia buồn, cảm ơn.]

[Lời chào, lời chúc cuối thư.]
`,
  "tuyen-bo": `TUYÊN BỐ
về [trích yếu nội dung]
-----

[Sự kiện, bối cảnh.]

[Cơ quan ban hành] tuyên bố:

1. [Nội dung thứ nhất].

2. [Nội dung thứ hai].
`,
};
