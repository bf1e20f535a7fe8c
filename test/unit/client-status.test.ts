import { describe, expect, test } from "vitest";
import { countsText } from "../../client/src/views/findings.ts";
import { statusLines, statusText } from "../../client/src/views/statusText.ts";
import type { Status } from "../../server/src/lsp/messages.ts";

const STATUS: Status = {
  uri: "file:///a.chithi",
  version: 1,
  kind: "chi-thi",
  kindName: "Chỉ thị",
  style: "hd05-2026",
  styleName: "Hướng dẫn 05-HD/VPTW",
  styleShortName: "HD 05",
  styleReason: "ngay-ban-hanh",
  counts: { error: 1, warning: 2, info: 0, hint: 3 },
};
const NONE = { error: 0, warning: 0, info: 0, hint: 0 };

describe("the status item", () => {
  test("tells kind, style and what has to be seen to; notes and hints apart", () => {
    expect(statusText(STATUS, "vi")).toBe("Chỉ thị · HD 05 · 1 lỗi, 2 cảnh báo; thêm 3 gợi ý");
    expect(statusText({ ...STATUS, kindName: "directive" }, "en")).toBe(
      "Directive · HD 05 · 1 error, 2 warnings; besides 3 hints",
    );
  });

  test("says that there is nothing, rather than 0", () => {
    expect(statusText({ ...STATUS, counts: NONE }, "vi")).toBe("Chỉ thị · HD 05 · không có gì cần sửa");
  });

  test("names no style where there is none", () => {
    const old: Status = { ...STATUS, style: null, styleName: "", styleShortName: "", styleReason: "ngoai-pham-vi" };
    expect(statusText(old, "vi")).toBe("Chỉ thị · 1 lỗi, 2 cảnh báo; thêm 3 gợi ý");
    expect(statusLines(old, "vi")).toEqual([
      "Chỉ thị",
      "Văn bản ngoài phạm vi các hướng dẫn: chỉ xét chữ viết và đoạn văn",
      "1 lỗi, 2 cảnh báo; thêm 3 gợi ý",
    ]);
  });

  test("says that a document too large is not checked", () => {
    const large: Status = {
      ...STATUS,
      style: null,
      styleName: "",
      styleShortName: "",
      styleReason: null,
      counts: { ...NONE, info: 1 },
    };
    expect(statusText(large, "vi")).toBe("Chỉ thị · không kiểm tra");
    expect(statusLines(large, "en")[1]).toBe("The file is too large to be checked");
  });

  test("tells kind and style in full, and why", () => {
    expect(statusLines(STATUS, "vi")).toEqual([
      "Chỉ thị – Hướng dẫn 05-HD/VPTW",
      "Theo ngày ban hành ghi trên văn bản",
      "1 lỗi, 2 cảnh báo; thêm 3 gợi ý",
    ]);
    expect(statusLines({ ...STATUS, counts: NONE }, "vi")[2]).toBe("không có gì cần sửa");
  });
});

test("counts are in the user's language, one and many", () => {
  expect(countsText({ error: 1, warning: 2, info: 1, hint: 0 }, "en")).toBe("1 error, 2 warnings; besides 1 note");
  expect(countsText({ error: 0, warning: 0, info: 4, hint: 0 }, "vi")).toBe("thêm 4 lưu ý");
  expect(countsText(NONE, "vi")).toBe("");
});
