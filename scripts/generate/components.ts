/** What the first half of a rule's id speaks of, in the order of a document. */
export const COMPONENTS: Readonly<Record<string, string>> = {
  "tieu-de": "Tiêu đề “Đảng Cộng sản Việt Nam”",
  "co-quan": "Cơ quan ban hành",
  "so-ky-hieu": "Số và ký hiệu",
  "dia-danh-ngay": "Địa danh và ngày, tháng, năm",
  "ten-loai": "Tên loại văn bản",
  "trich-yeu": "Trích yếu",
  "dau-muc-do": "Dấu chỉ mức độ mật, khẩn",
  "kinh-gui": "Kính gửi, Kính trình",
  "can-cu": "Căn cứ ban hành",
  "noi-dung": "Nội dung",
  "de-muc": "Đề mục",
  "doan-van": "Đoạn văn",
  "pho-bien": "Câu phổ biến đến chi bộ",
  "vien-dan": "Viện dẫn",
  "viet-tat": "Chữ viết tắt",
  "to-chuc": "Tổ chức",
  "tham-quyen": "Thẩm quyền ban hành",
  "chu-ky": "Chữ ký",
  "noi-nhan": "Nơi nhận",
  "ban-sao": "Bản sao",
  "phu-luc": "Phụ lục",
  "thu-tu": "Thứ tự các thành phần",
  "nhat-quan": "Sự nhất quán",
  chu: "Chữ và ký tự",
  "trinh-bay": "Trình bày trong tệp Word",
  "bo-qua": "Chú thích bỏ qua",
  "cau-hinh": "Tệp cấu hình",
  tep: "Tệp",
  "kiem-tra": "Việc kiểm tra",
};

/** Items with ids by their component, in the order of a document. Throws for a component without a name. */
export function byComponent<T extends { readonly id: string }>(
  items: readonly T[],
): readonly (readonly [name: string, items: readonly T[]])[] {
  const unnamed = items.find(({ id }) => !Object.hasOwn(COMPONENTS, id.slice(0, id.indexOf("/"))));
  if (unnamed !== undefined) throw new Error(`components.ts has no name for the component of ${unnamed.id}`);
  return Object.entries(COMPONENTS)
    .map(([component, name]) => [name, items.filter(({ id }) => id.startsWith(`${component}/`))] as const)
    .filter(([, group]) => group.length > 0);
}
