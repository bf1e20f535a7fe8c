import { isCongressCode } from "../../vocabulary/partyCodes.ts";
import { fileName } from "../authoring/fileName.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "so-ky-hieu/trung-so",
  title: "Một số chỉ dùng cho một văn bản cùng tên loại trong nhiệm kỳ; của Nhà nước, trong năm",
  titleEn: "A number is used once for a type in a term",
  why: "Số văn bản ghi liên tục cho mỗi tên loại trong một nhiệm kỳ; hai văn bản cùng số thì không viện dẫn, tra tìm được.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "workspace",
  // In the folder of the examples lies another document, “Số 05-CT/TU”.
  examples: [
    { style: "hd36-2018", bad: "Số 05-CT/TU", good: "Số 06-CT/TU" },
    { style: "hd36-2018", bad: "Số 05-CT/TU\nCHỈ THỊ", good: "Số 05-NQ/TU\nNGHỊ QUYẾT" },
    { style: "hd05-2026", bad: "Số 05-CT/TU", good: "Số 07-CT/TU" },
    { style: "hd05-2026", bad: "Số 05-CT/TU\nCHỈ THỊ", good: "Số      -CT/TU\nCHỈ THỊ" },
  ],
  check({ draft, workspace }, report) {
    const { number } = draft;
    if (number === null || number.value === null || workspace === null) return;
    const others = workspace.sameNumber(draft);
    if (others.length === 0) return;
    const names = others.slice(0, 3).map(({ uri }) => `“${fileName(uri)}”`);
    const more =
      others.length > names.length ? { vi: ` và ${others.length - names.length} tệp khác`, en: ` and others` } : null;
    const congress = isCongressCode(number.bodyCode ?? "");
    const once = congress
      ? { vi: "văn bản của đại hội đánh số chung cho mọi tên loại", en: "a congress numbers all its types together" }
      : {
          vi: "mỗi số chỉ dùng một lần cho một tên loại trong nhiệm kỳ",
          en: "a number is used once for a type in a term",
        };
    report({
      range: number.range,
      ...(congress && { case: "congress" }),
      message: {
        vi: `“${number.text}” trùng số với ${names.join(", ")}${more?.vi ?? ""}: ${once.vi}`,
        en: `“${number.text}” is also the number of ${names.join(", ")}${more?.en ?? ""}: ${once.en}`,
      },
    });
  },
});
