import type { Rule } from "../../server/src/rules/define.ts";
import { tablesByComponent } from "./rulesTable.ts";
import { STYLE_LIST } from "./words.ts";

/** The page that lists the rules. */
export function indexPage(rules: readonly Rule[]): string {
  const styles = STYLE_LIST.map(({ shortName, name }) => `${shortName} là ${name}`).join("; ");
  return `# Các quy tắc kiểm tra

Mỗi quy tắc có một trang riêng: vì sao có quy tắc, căn cứ ở mục nào của hướng dẫn, ví dụ sai và đúng, cách bỏ qua. Có tất cả ${rules.length} quy tắc. Điều nào của hướng dẫn do quy tắc nào giữ: [Đối chiếu](doi-chieu.md).

- **Cột căn cứ:** ${styles}. “lệ” là nền nếp soạn thảo, hướng dẫn không quy định; dấu “–” là quy tắc không áp dụng.
- **Mức độ:** lỗi, cảnh báo, lưu ý, gợi ý; “tắt sẵn” là chỉ kiểm tra khi cơ quan bật trong \`.chithi.json\`.
- **Sửa:** “tự sửa được” là lệnh sửa tất cả sẽ sửa luôn; “có gợi ý” là chương trình đưa ra cách sửa, người soạn chọn từng chỗ; “–” là người soạn tự xem và sửa.

${tablesByComponent(rules, "")}
`;
}
