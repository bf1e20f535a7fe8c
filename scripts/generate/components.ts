import { componentName } from "../../server/src/vocabulary/components.ts";

/** What the first half of a rule's id speaks of, in the order of a document. */
export const COMPONENTS: Readonly<Record<string, string>> = {
  "quoc-hieu": `${componentName("stateTitle").vi}, ${componentName("motto").vi}`,
  "tieu-de": componentName("partyTitle").vi,
  "co-quan": componentName("issuingBody").vi,
  "so-ky-hieu": componentName("number").vi,
  "dia-danh-ngay": componentName("placeDate").vi,
  "ten-loai": componentName("docType").vi,
  "trich-yeu": componentName("abstract").vi,
  "dau-muc-do": "Dấu chỉ mức độ mật, khẩn",
  "kinh-gui": componentName("addressees").vi,
  "can-cu": componentName("bases").vi,
  "quyet-dinh": "Câu lệnh, cách tự gọi của quyết định, nghị quyết",
  "noi-dung": componentName("body").vi,
  "de-muc": componentName("sections").vi,
  "doan-van": "Đoạn văn",
  "pho-bien": componentName("dissemination").vi,
  "vien-dan": "Viện dẫn",
  "viet-tat": "Chữ viết tắt",
  "to-chuc": "Tổ chức",
  "tham-quyen": "Thẩm quyền ban hành",
  "chu-ky": componentName("signature").vi,
  "noi-nhan": componentName("recipients").vi,
  "ban-sao": componentName("copies").vi,
  "phu-luc": componentName("appendices").vi,
  "thu-tu": "Thứ tự các thành phần",
  "nhat-quan": "Sự nhất quán",
  "viet-hoa": "Viết hoa",
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
