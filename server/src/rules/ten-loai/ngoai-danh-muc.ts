import { knowsType } from "../../styles/knownTypes.ts";
import { defineRule } from "../define.ts";

const HEAD = "SỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n";
const titled = (type: string, code: string) => `${HEAD}Số: 05/${code}-SNV\n\n${type}\nVề công tác lưu trữ`;

export default defineRule({
  id: "ten-loai/ngoai-danh-muc",
  title: "Tên loại phải là một loại văn bản hành chính",
  titleEn: "The type is one of administrative documents",
  why: "Nghị định 30 liệt kê 29 loại văn bản hành chính; “Thông tri”, “Kết luận” là loại văn bản của Đảng.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    { style: "nd30-2020", bad: titled("THÔNG TRI", "TT"), good: titled("HƯỚNG DẪN", "HD") },
    { style: "nd30-2020", bad: titled("KẾT LUẬN", "KL"), good: titled("THÔNG BÁO", "TB") },
  ],
  check({ draft, style }, report) {
    const { docType, type } = draft;
    if (docType === null || type.name === "" || knowsType(style, type)) return;
    report({
      range: docType.range,
      message: {
        vi: `“${docType.text}” không phải loại văn bản hành chính (Điều 7 có 29 loại)`,
        en: `“${docType.text}” is no type of administrative documents`,
      },
    });
  },
});
