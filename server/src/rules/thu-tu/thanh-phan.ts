import { partsInBody } from "../../reading/partsInBody.ts";
import type { Component, Draft, Section } from "../../syntax/draft.ts";
import { theComponent } from "../../vocabulary/components.ts";
import type { Report, Text } from "../define.ts";
import { defineRule } from "../define.ts";

function afterHeader(draft: Draft, report: Report): void {
  if (draft.docType === null) return;
  const { number, docType } = draft;
  if (number !== null && number.range.start.line > docType.range.end.line) {
    report({
      range: number.range,
      severity: "info",
      message: {
        vi: "Phần đầu văn bản (cơ quan ban hành, số, tiêu đề, địa danh và ngày tháng) đang ở cuối tệp, nên đưa lên trên tên loại",
        en: "The head (body, number, title, place and date) stands at the end of the file; it belongs above the type",
      },
      related: [{ range: docType.range, message: theComponent("docType") }],
    });
  }
  for (const { part, at } of partsInBody(draft)) {
    const name = theComponent(part);
    report({
      range: at.range,
      message: {
        vi: `${name.vi} phải ở phần đầu văn bản, phía trên tên loại`,
        en: `${name.en} stands in the header, above the type`,
      },
      related: [{ range: draft.docType.range, message: theComponent("docType") }],
    });
  }
}

/** The first numbered section that begins below a line. */
function sectionBelow(sections: readonly Section[], line: number): Section | undefined {
  return sections.find(({ marker, markerRange }) => marker.family !== "bullet" && markerRange.start.line > line);
}

/** The footer's parts that stand above numbered sections of the body. */
function beforeBody(draft: Draft, report: Report): void {
  const { recipients, signature, sections } = draft;
  for (const [part, name] of [
    [recipients?.heading ?? null, theComponent("recipients")],
    [signature?.authority ?? signature?.position ?? null, theComponent("signature")],
  ] as const satisfies readonly (readonly [Component | null, Text])[]) {
    if (part === null) continue;
    const below = sectionBelow(sections, part.range.start.line);
    if (below === undefined) continue;
    report({
      range: part.range,
      message: { vi: `${name.vi} phải ở dưới nội dung`, en: `${name.en} stands below the text` },
      related: [{ range: below.markerRange, message: { vi: "Nội dung còn ở dưới", en: "The text goes on here" } }],
    });
  }
}

function afterFooter(draft: Draft, report: Report): void {
  const { dissemination, recipients, signature } = draft;
  if (dissemination === null) return;
  const { line } = dissemination.range.start;
  const above = [signature?.range, recipients?.heading.range].find(
    (range) => range !== undefined && range.start.line < line,
  );
  if (above === undefined || sectionBelow(draft.sections, above.start.line) !== undefined) return;
  report({
    range: dissemination.range,
    message: {
      vi: "Câu phổ biến phải ở cuối nội dung, phía trên nơi nhận và chữ ký",
      en: "The dissemination sentence ends the text, above recipients and signature",
    },
    related: [{ range: above, message: { vi: "Phần cuối văn bản", en: "The footer" } }],
  });
}

export default defineRule({
  id: "thu-tu/thanh-phan",
  title: "Các thành phần phải đúng vị trí",
  titleEn: "The components stand in their order",
  why: "Phần đầu, nội dung, nơi nhận và chữ ký có vị trí cố định; đặt lẫn nhau làm người đọc và máy hiểu sai văn bản.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.\n\nBan Thường vụ yêu cầu:\n1. Giữ gìn vệ sinh.\n2. Trồng cây.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An",
      good: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\n\nBan Thường vụ yêu cầu:\n1. Giữ gìn vệ sinh.\n2. Trồng cây.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An",
    },
    {
      style: "hd36-2018",
      bad: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\n\nBan Thường vụ yêu cầu:\n1. Giữ gìn vệ sinh.\n2. Trồng cây.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n\nChỉ thị này phổ biến đến chi bộ.",
      good: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\n\nBan Thường vụ yêu cầu:\n1. Giữ gìn vệ sinh.\n2. Trồng cây.\n\nChỉ thị này phổ biến đến chi bộ.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An",
    },
    {
      style: "hd05-2026",
      bad: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nThời gian qua, tình hình vệ sinh còn nhiều hạn chế.\n\nSố 05-CT/TU\nSơn Hà, ngày 03 tháng 6 năm 2026\n\nBan Thường vụ yêu cầu:\n1. Giữ gìn vệ sinh.",
      good: "Số 05-CT/TU\nSơn Hà, ngày 03 tháng 6 năm 2026\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----\n\nBan Thường vụ yêu cầu:\n1. Giữ gìn vệ sinh.",
    },
    {
      style: "hd05-2026",
      bad: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\n\nBan Thường vụ yêu cầu:\n1. Giữ gìn vệ sinh.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Tỉnh uỷ.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n\nChỉ thị này phổ biến đến chi bộ.",
      good: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\n\nBan Thường vụ yêu cầu:\n1. Giữ gìn vệ sinh.\n\nChỉ thị này phổ biến đến chi bộ.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Tỉnh uỷ.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An",
    },
  ],
  check({ draft }, report) {
    afterHeader(draft, report);
    beforeBody(draft, report);
    afterFooter(draft, report);
  },
});
