import { contentsOf } from "../../reading/contents.ts";
import { endOfBody } from "../authoring/insertion.ts";
import { defineRule } from "../define.ts";

const MINUTES = "SỞ NỘI VỤ\nSố: 03/BB-SNV\nBIÊN BẢN\nHọp giao ban tháng 6\n\n";
const INVITATION = "TỈNH UỶ SƠN HÀ\n*\nSố 07-GM/TU\nGIẤY MỜI\n\n";
const STATE = "SỞ NỘI VỤ\nSố: 07/GM-SNV\nGIẤY MỜI\nDự họp\n\n";

const PARTY_MINUTES = "ĐẢNG BỘ XÃ AN PHÚ\nCHI BỘ THÔN ĐÔNG\n*\nSố 10-BB/CB\nBIÊN BẢN\nhọp thường kỳ\n-----\n\n";
const SUBMISSION = "HUYỆN UỶ THANH BÌNH\n*\nSố 31-TTr/HU\nTỜ TRÌNH\nvề việc sửa chữa trụ sở\n-----\n\n";
/** Bodies of forty syllables and more: what is shorter is an outline, of which less is asked. */
const DISCUSSED =
  "đánh giá kết quả tháng 6, những việc làm được và chưa làm được của từng bộ phận; nêu khó khăn trong việc giải quyết hồ sơ tồn đọng, thiếu phương tiện đi lại, chậm phối hợp giữa các bộ phận và việc theo dõi công văn đến";
const NEED =
  "Trụ sở cơ quan Huyện uỷ xây dựng từ năm 1998, mái và tường của dãy nhà hai tầng đã thấm dột nhiều nơi, hệ thống điện xuống cấp; năm 2025, cơ quan đã hai lần chống dột bằng kinh phí thường xuyên nhưng chỉ giữ được trong một mùa mưa.";
const DONE =
  "Các cấp uỷ đã tổ chức 120 hội nghị học tập nghị quyết với 8.500 lượt người; kết nạp 214 đảng viên, đạt 53% chỉ tiêu năm; thu ngân sách đạt 512 tỷ đồng; trồng 300 ha rừng; số hộ nghèo giảm 0,8% so với cùng kỳ năm trước.";
const ORDER =
  "Thường trực họp giao ban vào sáng thứ hai hằng tuần, nghe Văn phòng báo cáo tình hình tuần trước và lịch tuần sau; các đồng chí vắng mặt gửi ý kiến bằng văn bản; Văn phòng ghi biên bản và thông báo ý kiến của Thường trực đến nơi có liên quan.";

export default defineRule({
  id: "noi-dung/thieu-phan",
  title: "Văn bản phải có những điều mà tên loại của nó đòi hỏi",
  titleEn: "A document tells what its type asks for",
  why: "Người nhận giấy mời cần biết mời ai, lúc nào, ở đâu; tờ trình phải nói đề nghị điều gì; thông báo kết luận phải nói ai kết luận, kết luận gì; biên bản họp phải có thời gian, thành phần; báo cáo sơ kết, tổng kết có kết quả và phương hướng; quy chế, quy định chia thành điều hoặc mục; quyết định ban hành văn bản khác nói rõ văn bản ấy ban hành kèm theo.",
  kinds: ({ contents }) => contents.length > 0,
  tellsContents: true,
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd05-2026",
      bad: `${INVITATION}Thường trực Tỉnh uỷ trân trọng kính mời đồng chí dự buổi làm việc.\n`,
      good: `${INVITATION}Thường trực Tỉnh uỷ trân trọng kính mời đồng chí dự buổi làm việc.\n\nThời gian: 8 giờ, ngày 12/10/2026\n\nĐịa điểm: Phòng họp số 2\n`,
    },
    {
      style: "hd05-2026",
      bad: `${INVITATION}Kính mời: Đồng chí Bí thư Đảng uỷ xã An Phú\n\nĐịa điểm: Hội trường Tỉnh uỷ\n`,
      good: `${INVITATION}Kính mời: Đồng chí Bí thư Đảng uỷ xã An Phú\n\nVào lúc 14 giờ, tại Hội trường Tỉnh uỷ\n`,
    },
    {
      style: "hd36-2018",
      bad: `${INVITATION}Thời gian: 14 giờ, ngày 12/10/2021\n\nĐịa điểm: Hội trường Tỉnh uỷ\n`,
      good: `${INVITATION}Kính mời: Đồng chí Bí thư Huyện uỷ\n\nThời gian: 14 giờ, ngày 12/10/2021\n\nĐịa điểm: Hội trường Tỉnh uỷ\n`,
    },
    {
      style: "hd36-2018",
      bad: `${INVITATION}Kính mời đồng chí dự hội nghị sơ kết vào 8 giờ ngày 12/10/2021.\n`,
      good: `${INVITATION}Kính mời đồng chí dự hội nghị sơ kết vào 8 giờ ngày 12/10/2021, tại Hội trường Tỉnh uỷ.\n`,
    },
    {
      style: "nd30-2020",
      bad: `${STATE}Sở Nội vụ trân trọng kính mời: Lãnh đạo các sở\n\nThời gian: 8 giờ, ngày 12/10/2026./.\n`,
      good: `${STATE}Sở Nội vụ trân trọng kính mời: Lãnh đạo các sở\n\nThời gian: 8 giờ, ngày 12/10/2026\n\nĐịa điểm: Phòng họp số 2./.\n`,
    },
    {
      style: "nd30-2020",
      bad: `${STATE}Thời gian: 8 giờ, ngày 12/10/2026\n\nĐịa điểm: Phòng họp số 2./.\n`,
      good: `${STATE}Kính mời: Lãnh đạo các sở\n\nThời gian: 8 giờ, ngày 12/10/2026\n\nĐịa điểm: Phòng họp số 2./.\n`,
    },
    {
      style: "nd30-2020",
      bad: `${MINUTES}Thời gian bắt đầu: 8 giờ, ngày 30/6/2026\n\nNội dung: ${DISCUSSED}./.\n`,
      good: `${MINUTES}Thời gian bắt đầu: 8 giờ, ngày 30/6/2026\n\nThành phần tham dự: Lãnh đạo các phòng\n\nNội dung: ${DISCUSSED}./.\n`,
    },
    {
      style: "hd05-2026",
      bad: `${PARTY_MINUTES}${DISCUSSED}.\n`,
      good: `${PARTY_MINUTES}Thời gian: 8 giờ, ngày 30/6/2026\n\nThành phần: 28/30 đảng viên\n\n${DISCUSSED}.\n`,
    },
    {
      style: "hd05-2026",
      bad: `${SUBMISSION}${NEED}\n`,
      good: `${SUBMISSION}${NEED}\n\nKính đề nghị Ban Thường vụ Tỉnh uỷ xem xét, cho chủ trương.\n`,
    },
    {
      style: "hd36-2018",
      bad: `TỈNH UỶ SƠN HÀ\n*\nSố 31-BC/TU\nBÁO CÁO\nsơ kết công tác 6 tháng đầu năm 2021\n-----\n\n${DONE}\n`,
      good: `TỈNH UỶ SƠN HÀ\n*\nSố 31-BC/TU\nBÁO CÁO\nsơ kết công tác 6 tháng đầu năm 2021\n-----\n\n${DONE}\n\nPhương hướng 6 tháng cuối năm: giữ vững kết quả đã đạt được.\n`,
    },
    {
      style: "hd05-2026",
      bad: `TỈNH UỶ SƠN HÀ\n*\nSố 12-QC/TU\nQUY CHẾ\nlàm việc của Thường trực\n-----\n\n${ORDER}\n`,
      good: `TỈNH UỶ SƠN HÀ\n*\nSố 12-QC/TU\nQUY CHẾ\nlàm việc của Thường trực\n-----\n\nĐiều 1. Chế độ làm việc\n\n${ORDER}\n`,
    },
  ],
  check({ draft }, report) {
    const missing = contentsOf(draft)
      .filter(({ told }) => !told)
      .map(({ content }) => content);
    if (missing.length === 0) return;
    const { name, nameEn } = draft.type;
    report({
      range: endOfBody(draft),
      ...(missing.every(({ usual }) => usual === true) && { severity: "info" }),
      message: {
        vi: `${name} chưa ghi ${missing.map((one) => one.name.vi).join(", ")}`,
        en: `The ${nameEn} does not tell ${missing.map((one) => one.name.en).join(", ")}`,
      },
    });
  },
});
