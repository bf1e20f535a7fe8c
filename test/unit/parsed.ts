import { componentsJson } from "../../server/src/features/components.ts";
import { readDocument } from "../../server/src/incremental/document.ts";

/** The kind and the components of a draft. */
export function parse(text: string) {
  const { draft } = readDocument(text);
  return { kind: draft.kind, ...componentsJson(draft, true) };
}

export type Sections = ReturnType<typeof parse>["sections"];

/** “1.[a) b)] 2.”: the markers as a tree. */
export function tree(sections: Sections): string {
  return sections
    .map(({ marker, children }) => (children.length === 0 ? marker : `${marker}[${tree(children as Sections)}]`))
    .join(" ");
}

export const HEADER = `ĐẢNG BỘ TỈNH SƠN HÀ
ĐẢNG UỶ XÃ AN PHÚ
*
Số 04-CT/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM
An Phú, ngày 03 tháng 6 năm 2026

CHỈ THỊ
CỦA BAN THƯỜNG VỤ ĐẢNG UỶ
về giữ gìn vệ sinh môi trường
-----
`;
export const FOOTER = `Nơi nhận:
- Ban Thường vụ Tỉnh uỷ (để báo cáo);
- Lưu Văn phòng Đảng uỷ.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Nguyễn Văn An`;
export const withBody = (body: string) => `${HEADER}\n${body}\n\n${FOOTER}`;
