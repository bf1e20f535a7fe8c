import { defineRule } from "../define.ts";

const HEADER36 = "HUYỆN UỶ THANH BÌNH\n*\nSố 05-BC/HU\n";
const HEADER05 = "TỈNH UỶ SƠN HÀ\n*\nSố 05-BC/TU\n";
const REST = "BÁO CÁO\nvề công tác cán bộ\n-----\nBan Thường vụ báo cáo như sau.";

export default defineRule({
  id: "dau-muc-do/mat-noi-bo",
  title: "Nhắc: soạn văn bản mật trên máy dành riêng",
  titleEn: "A reminder: secret documents are drafted on a machine for secret work",
  why: "Văn bản có bí mật nhà nước phải soạn, lưu trên máy tính dành riêng, không nối mạng; máy soạn thảo thường ngày không phải là máy đó.",
  appliesTo: "party",
  severity: "info",
  offByDefault: true,
  fix: "none",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: `${HEADER36}MẬT\n${REST}`, good: `${HEADER36}${REST}` },
    { style: "hd36-2018", bad: `${HEADER36}TỐI MẬT\n${REST}`, good: `${HEADER36}KHẨN\n${REST}` },
    { style: "hd05-2026", bad: `${HEADER05}MẬT\n${REST}`, good: `${HEADER05}${REST}` },
    { style: "hd05-2026", bad: `${HEADER05}TUYỆT MẬT\n${REST}`, good: `${HEADER05}HOẢ TỐC\n${REST}` },
  ],
  check({ draft }, report) {
    const { secrecy } = draft.marks;
    if (secrecy === null) return;
    report({
      range: secrecy.range,
      message: {
        vi: "Văn bản mật phải soạn thảo, lưu giữ trên máy tính dành riêng cho việc mật, không nối mạng",
        en: "A secret document is drafted and kept on a machine for secret work, without a network",
      },
    });
  },
});
