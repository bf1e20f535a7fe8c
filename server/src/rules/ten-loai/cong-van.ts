import { fold } from "../../text/fold.ts";
import { removalOf } from "../authoring/lineRemoval.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "ten-loai/cong-van",
  title: "Công văn không ghi tên loại",
  titleEn: "A letter bears no type",
  why: "Văn bản ban hành đều ghi tên loại, trừ công văn: trích yếu của công văn ở dưới số và ký hiệu.",
  appliesTo: "party",
  severity: "error",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Số 12-CV/HU\nThanh Bình, ngày 03 tháng 02 năm 2020\n\nCÔNG VĂN\nvề chuẩn bị hội nghị\n\nKính gửi: Các chi bộ.",
      good: "Số 12-CV/HU\nThanh Bình, ngày 03 tháng 02 năm 2020\n\nvề chuẩn bị hội nghị\n\nKính gửi: Các chi bộ.",
    },
    {
      style: "hd36-2018",
      bad: "Số 12-CV/HU\n**CÔNG VĂN**\nKính gửi: Các chi bộ.",
      good: "Số 12-CV/HU\nKính gửi: Các chi bộ.",
    },
    {
      style: "hd05-2026",
      bad: "Số 12-CV/TU\nCông văn\nvề việc chuẩn bị hội nghị\nKính gửi: Các chi bộ.",
      good: "Số 12-CV/TU\nvề việc chuẩn bị hội nghị\nKính gửi: Các chi bộ.",
    },
    {
      style: "hd05-2026",
      bad: "Số 12-CV/TU\nCÔNG VĂN:\nvề việc chuẩn bị hội nghị\nKính gửi: Các chi bộ.",
      good: "Số 12-CV/TU\nvề việc chuẩn bị hội nghị\nKính gửi: Các chi bộ.",
    },
  ],
  check({ draft }, report) {
    const { docType } = draft;
    if (docType === null || !/^công văn\s*:?$/.test(fold(docType.text))) return;
    report({
      range: docType.range,
      message: { vi: "Công văn không ghi tên loại: bỏ dòng này", en: "A letter bears no type: remove this line" },
      fix: {
        title: { vi: "Bỏ dòng này", en: "Remove this line" },
        safe: true,
        edits: removalOf(draft, docType).map((range) => ({ range, newText: "" })),
      },
    });
  },
});
