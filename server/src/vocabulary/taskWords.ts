/**
 * Words by which a section gives a task to a body, folded: what follows the body's name (“Ban Tuyên giáo chủ trì …”) or
 * comes before it (“Giao …”). Source: directives as they are written; no official list.
 */
export const TASK_VERBS: readonly string[] = [
  "chủ trì",
  "chủ động",
  "phối hợp",
  "tham mưu",
  "chỉ đạo",
  "lãnh đạo",
  "tổ chức",
  "tăng cường",
  "tiếp tục",
  "có trách nhiệm",
  "chịu trách nhiệm",
  "xây dựng",
  "hướng dẫn",
  "theo dõi",
  "đôn đốc",
  "tuyên truyền",
  "triển khai",
  "thực hiện",
  "ban hành",
  "căn cứ",
  "rà soát",
  "bố trí",
  "bảo đảm",
  "kiểm tra",
  "giám sát",
  "đẩy mạnh",
  "định kỳ",
  "định hướng",
];

export const GIVING_VERBS: readonly string[] = ["giao", "yêu cầu", "đề nghị"];
