import type { Phrase } from "./phrases.ts";

/**
 * Standard clauses of documents of the State, from the bases to the last article. `{loại}` is the document's type; what
 * stands in square brackets is to be filled in. Sources: NĐ 30/2020/NĐ-CP, Phụ lục I, II.6a, and Phụ lục III, mẫu 1.1–1.6,
 * for bases and articles; practice for the rest.
 */
export const STATE_PHRASES: readonly Pick<Phrase, "group" | "text">[] = [
  { group: "opening", text: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;" },
  {
    group: "opening",
    text: "Căn cứ [tên loại, số, ký hiệu] ngày [ngày, tháng, năm] của [cơ quan ban hành] [trích yếu];",
  },
  { group: "opening", text: "Theo đề nghị của [chức vụ, cơ quan trình] tại Tờ trình số [số, ký hiệu] ngày [ngày]." },
  {
    group: "opening",
    text: "Thực hiện [tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu], [cơ quan] [nội dung] như sau:",
  },
  { group: "request", text: "đề nghị các cơ quan, đơn vị thực hiện một số nội dung sau:" },
  { group: "request", text: "yêu cầu các cơ quan, đơn vị, địa phương tập trung thực hiện các nhiệm vụ sau:" },
  { group: "assignment", text: "{loại} này có hiệu lực kể từ ngày ký." },
  {
    group: "assignment",
    text: "{loại} này có hiệu lực kể từ ngày ký và thay thế [tên loại, số, ký hiệu, ngày, cơ quan].",
  },
  {
    group: "assignment",
    text: "[Chánh Văn phòng], Thủ trưởng các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành {loại} này./.",
  },
  {
    group: "assignment",
    text: "[Cơ quan] chủ trì, phối hợp với [cơ quan phối hợp] [nội dung], hoàn thành trước ngày [ngày].",
  },
  { group: "deadline", text: "Báo cáo kết quả thực hiện về [cơ quan] trước ngày [ngày] để tổng hợp." },
  {
    group: "deadline",
    text: "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị phản ánh về [cơ quan] để được hướng dẫn, giải quyết./.",
  },
  { group: "deadline", text: "Kính đề nghị [cơ quan] xem xét, quyết định./." },
];
