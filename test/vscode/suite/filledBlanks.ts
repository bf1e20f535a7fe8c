// What a clerk writes into the blanks of new drafts, by the hints of the templates.

/** A working day of next autumn, far from every holiday: “14/10/2027”. */
function workingDay(): string {
  const day = new Date(new Date().getFullYear() + 1, 9, 14);
  while (day.getDay() === 0 || day.getDay() === 6) day.setDate(day.getDate() + 1);
  return `${day.getDate()}/${day.getMonth() + 1}/${day.getFullYear()}`;
}

const BASE = "Nghị quyết số 12-NQ/TU, ngày 20/10/2025 của Tỉnh uỷ Sơn Hà về phát triển du lịch cộng đồng";

const FILLED: readonly (readonly [hint: string, words: string])[] = [
  ["tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu", BASE],
  ["ngày/tháng/năm", workingDay()],
  ["Kết quả đạt được", "Xã có 25 hộ đón khách lưu trú; đường vào bản chưa được trải nhựa, do vốn phân bổ chậm."],
  ["Quan điểm chỉ đạo.", "Phát triển du lịch gắn với giữ gìn bản sắc văn hoá."],
  ["Mục tiêu chung", "Đến năm 2030, toàn xã có 60 hộ làm du lịch, đón 40.000 lượt khách mỗi năm."],
  ["Nhiệm vụ, giải pháp thứ nhất", "Cải tạo nhà ở, công trình vệ sinh của các hộ đón khách"],
  ["Nhiệm vụ, giải pháp thứ hai", "Mở lớp học thuyết minh, nấu ăn cho 80 người"],
  ["tên cơ quan đề nghị", "Văn phòng Đảng uỷ"],
  ["Nội dung quyết định", "Thành lập Tổ công tác phát triển du lịch cộng đồng gồm 7 đồng chí"],
  ["Nhiệm vụ, quyền hạn", "Tổ công tác giúp Đảng uỷ theo dõi việc phát triển du lịch của xã"],
  ["Tên cơ quan, đơn vị, cá nhân thi hành", "Văn phòng Đảng uỷ, các chi bộ trực thuộc và Tổ công tác"],
  ["Tên cơ quan, đơn vị chủ trì", "Uỷ ban nhân dân xã"],
  ["Tên cơ quan, đơn vị", "Uỷ ban nhân dân xã"],
  ["tên cơ quan phối hợp", "Uỷ ban Mặt trận Tổ quốc Việt Nam xã"],
  ["nhiệm vụ được giao", "rà soát các hộ có nhu cầu vay vốn"],
  ["tên cơ quan trình, báo cáo", "Uỷ ban nhân dân xã"],
  ["tên cơ quan báo cáo", "Uỷ ban nhân dân xã"],
  ["nội dung báo cáo", "kết quả đón khách 6 tháng"],
  ["Đánh giá", "Uỷ ban nhân dân xã đã triển khai kịp thời, một số hộ còn thiếu vốn"],
  ["chức danh người chủ trì", "đồng chí Bí thư Đảng uỷ"],
  ["họ và tên, chức vụ người chủ trì", "Nguyễn Văn An, Bí thư Đảng uỷ"],
  ["họ và tên, chức vụ người ghi", "Lê Văn Cường, Chánh Văn phòng Đảng uỷ"],
  ["họ và tên, chức vụ, cơ quan", "Đồng chí Trần Thị Bình, Phó Bí thư Đảng uỷ"],
  ["thành phần dự họp", "các đồng chí Uỷ viên Ban Thường vụ"],
  ["Căn cứ, yêu cầu báo cáo.", "Đảng uỷ tổ chức khảo sát việc đón khách ở ba bản."],
  ["Kết quả thứ", "Đón 12.400 lượt khách, tăng 18% so với cùng kỳ"],
  ["Hạn chế, khuyết điểm", "Số ngày khách lưu lại còn ít"],
  ["Nguyên nhân", "Các điểm tham quan chưa được nối thành tuyến"],
  ["Nhiệm vụ thứ", "Mở tuyến đi bộ qua ba bản"],
  ["Kiến nghị", "Đề nghị Tỉnh uỷ quan tâm bố trí vốn trải nhựa đường vào bản."],
  ["Mục đích", "Nâng cao thu nhập của các hộ làm du lịch"],
  ["Yêu cầu,", "Đảng uỷ đề nghị các chi bộ thông báo đến từng hộ."],
  ["Yêu cầu", "Việc làm thiết thực, phân công rõ người, rõ thời gian"],
  ["Nội dung thứ", "Tổ chức hội thi ẩm thực trong quý I"],
  ["Lý do, căn cứ", "Xã có ba bản đủ điều kiện làm du lịch cộng đồng nhưng thiếu vốn đầu tư ban đầu."],
  ["Nội dung trình thứ", "Chủ trương đầu tư tuyến đường vào bản dài 3,2 km"],
  ["Phương án", "Hồ sơ dự án gửi kèm theo Tờ trình"],
  ["tên cuộc họp", "Hội nghị bàn về phát triển du lịch cộng đồng"],
  ["giờ", "8"],
  ["phút", "30"],
  ["địa điểm họp", "Hội trường Đảng uỷ xã"],
  ["Đề nghị người được mời", "Đề nghị đồng chí đến dự đúng thành phần, thời gian."],
  ["số có mặt", "có mặt 15/15 đồng chí"],
  ["Đồng chí chủ trì nêu", "Đồng chí Nguyễn Văn An nêu lý do, nội dung cuộc họp"],
  ["Ý kiến phát biểu", "Các đồng chí dự họp thảo luận, thống nhất mở tuyến đi bộ"],
  ["Kết luận của chủ trì", "Đồng chí chủ trì kết luận; 15/15 đồng chí nhất trí"],
  ["Họ và tên người ghi", "Lê Văn Cường"],
  ["Họ và tên người chủ trì", "Nguyễn Văn An"],
  ["Phạm vi điều chỉnh", "Quy chế này quy định việc đón khách lưu trú tại các bản"],
  ["Đối tượng áp dụng", "Quy chế áp dụng đối với các chi bộ và Tổ công tác"],
  ["Nguyên tắc thứ", "Công khai, lấy ý kiến của các hộ trước khi quyết định"],
  ["Tên điều", "Trách nhiệm của các chi bộ"],
  ["Nội dung khoản", "Chi bộ nghe báo cáo về việc đón khách mỗi quý một lần"],
];

/** A draft with every blank filled in; `rest` writes for the hints that stand in none of the ten types, and else throws. */
export function filled(text: string, rest: (hint: string) => string = nothing): string {
  return text.replace(
    /\[([^\]]*)\]/g,
    (_, hint: string) => FILLED.find(([start]) => hint.startsWith(start))?.[1] ?? rest(hint),
  );
}

function nothing(hint: string): never {
  throw new Error(`nothing is written for [${hint}]`);
}
