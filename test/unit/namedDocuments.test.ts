import { describe, expect, it } from "vitest";
import { withoutSymbol } from "../../server/src/reading/namedDocuments.ts";

const namedIn = (text: string) => withoutSymbol(text).map(({ from, to }) => text.slice(from, to));

describe("documents that a text names without their symbol", () => {
  it.each([
    ["Theo Nghị quyết 57 của Bộ Chính trị và Kết luận 12 của Thường trực Huyện ủy", ["Nghị quyết 57", "Kết luận 12"]],
    ["Triển khai Nghị quyết 29 của Trung ương về đổi mới giáo dục", ["Nghị quyết 29"]],
    ["Theo Biên bản số 4, ngày 02/3/2026 của tổ kiểm tra", ["Biên bản số 4"]],
    ["- Căn cứ Hướng dẫn của Ban Tuyên giáo và Dân vận Tỉnh uỷ;", ["Hướng dẫn của Ban Tuyên giáo"]],
    ["Căn cứ Quyết định của Bộ trưởng Bộ Nội vụ về tuyển dụng", ["Quyết định của Bộ trưởng"]],
    ["Căn cứ Chỉ thị của Thủ tướng Chính phủ về phòng cháy", ["Chỉ thị của Thủ tướng Chính phủ"]],
  ])("tells “%s”", (text, names) => {
    expect(namedIn(text)).toEqual(names);
  });

  it.each([
    "Chương trình 135 của Chính phủ",
    "Dự án 5 của Tỉnh uỷ",
    "Căn cứ Quy định của Đảng về kỷ luật",
    "Căn cứ Nghị quyết của Đại hội Đảng bộ xã",
    "Căn cứ Kết luận của Thường trực Đảng uỷ tại cuộc họp ngày 02/3/2026",
    "Căn cứ Quyết định của Uỷ ban nhân dân xã số 12/QĐ-UBND",
  ])("passes over “%s”", (text) => {
    expect(namedIn(text)).toEqual([]);
  });
});
