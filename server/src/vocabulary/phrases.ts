/**
 * Standard clauses and phrases of directives and letters, from the opening to the last section.
 * Source: practice (published directives of committees of each level); no official list. HD 36: II.1.6 and HD 05: Phần II,
 * I.6 say only what a body must hold.
 *
 * `{loại}` is the document's type, `{cơ quan}` who speaks (“Ban Thường vụ Đảng uỷ”), `{cấp uỷ}` the committee,
 * `{cấp dưới}` whom it addresses, `{đơn vị}` the level's name (“xã”), `{tuyên giáo}` its propaganda organ. What stands
 * in square brackets is to be filled in.
 */

export type PhraseGroup = "opening" | "request" | "assignment" | "deadline";

/** How a committee stands: the levels to which clauses and recipients are fitted. */
export type Level = "centre" | "province" | "district" | "commune" | "base" | "branch" | "organ";

export interface Phrase {
  readonly group: PhraseGroup;
  readonly text: string;
  /** Left out: fit for all. */
  readonly levels?: readonly Level[];
}

const WITH_OFFICE: readonly Level[] = ["centre", "province", "district", "commune", "base"];
const WITH_GOVERNMENT: readonly Level[] = ["province", "district", "commune"];

/** Who sees to it that a document is carried out: mostly its last section. */
const FOLLOW_UP = "Văn phòng {cấp uỷ} theo dõi, đôn đốc, kiểm tra việc thực hiện {loại}, định kỳ báo cáo {cơ quan}.";

export const PHRASES: readonly Phrase[] = [
  {
    group: "opening",
    text: "Thời gian qua, {cấp dưới} đã [kết quả đã đạt được]. Tuy nhiên, [hạn chế, khuyết điểm và nguyên nhân].",
  },
  {
    group: "opening",
    text: "Những năm qua, công tác [tên công tác] được {cấp dưới} quan tâm lãnh đạo, chỉ đạo, đạt được nhiều kết quả quan trọng.",
  },
  {
    group: "opening",
    text: "Thực hiện [tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu], {cơ quan} yêu cầu {cấp dưới} tập trung lãnh đạo, chỉ đạo thực hiện tốt các nhiệm vụ sau:",
  },
  {
    group: "opening",
    text: "Để [mục đích], {cơ quan} yêu cầu {cấp dưới} thực hiện tốt một số nội dung sau:",
  },
  { group: "request", text: "yêu cầu {cấp dưới} thực hiện tốt các nội dung sau:" },
  { group: "request", text: "yêu cầu {cấp dưới} tập trung lãnh đạo, chỉ đạo thực hiện tốt các nhiệm vụ sau:" },
  { group: "request", text: "chịu trách nhiệm trước {cơ quan} về kết quả thực hiện" },
  {
    group: "assignment",
    text: "Các cấp uỷ, tổ chức đảng quán triệt sâu sắc, lãnh đạo thực hiện nghiêm túc {loại} này; xác định rõ trách nhiệm của người đứng đầu.",
  },
  {
    group: "assignment",
    text: "Đảng uỷ Uỷ ban nhân dân {đơn vị} lãnh đạo Uỷ ban nhân dân {đơn vị} [nội dung], hoàn thành trước ngày [ngày/tháng/năm].",
    levels: ["province", "commune"],
  },
  {
    group: "assignment",
    text: "{tuyên giáo} hướng dẫn việc quán triệt, tuyên truyền {loại}; định hướng thông tin, nắm tình hình tư tưởng trong cán bộ, đảng viên và Nhân dân.",
    levels: WITH_GOVERNMENT,
  },
  {
    group: "assignment",
    text: "Uỷ ban Mặt trận Tổ quốc Việt Nam {đơn vị} và các tổ chức chính trị - xã hội tuyên truyền, vận động đoàn viên, hội viên và Nhân dân [nội dung].",
    levels: WITH_GOVERNMENT,
  },
  {
    group: "assignment",
    text: "Uỷ ban Kiểm tra {cấp uỷ} kiểm tra, giám sát việc thực hiện {loại}; xử lý nghiêm tổ chức đảng, đảng viên vi phạm.",
    levels: WITH_OFFICE,
  },
  {
    group: "assignment",
    text: FOLLOW_UP,
    levels: WITH_OFFICE,
  },
  {
    group: "assignment",
    text: "Chi uỷ phân công đảng viên phụ trách từng việc; bí thư chi bộ theo dõi, đôn đốc, báo cáo kết quả tại kỳ sinh hoạt chi bộ hằng tháng.",
    levels: ["branch"],
  },
  { group: "deadline", text: "hoàn thành trước ngày [ngày/tháng/năm]" },
  {
    group: "deadline",
    text: "báo cáo kết quả về {cơ quan} (qua Văn phòng {cấp uỷ}) trước ngày [ngày/tháng/năm]",
    levels: WITH_OFFICE,
  },
  { group: "deadline", text: "định kỳ hằng quý báo cáo {cơ quan}" },
  {
    group: "deadline",
    text: "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, kịp thời báo cáo {cơ quan} (qua Văn phòng {cấp uỷ}) để xem xét, giải quyết.",
    levels: WITH_OFFICE,
  },
];
