import { defineRule } from "../define.ts";
import { endOfBody, insertAfter } from "../insertion.ts";

export default defineRule({
  id: "noi-nhan/thieu",
  title: "Văn bản phải có nơi nhận",
  titleEn: "The recipients are missing",
  why: "Nơi nhận cho biết ai thực hiện, ai được báo cáo và văn bản lưu ở đâu; thiếu nó thì văn thư không biết gửi cho ai.",
  clause: { "hd36-2018": "II.1.9", "hd05-2026": "Phần II, I.9" },
  appliesTo: "party",
  severity: "error",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nTrước tình hình đó, Ban Thường vụ yêu cầu:\n1. Giữ gìn vệ sinh.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An",
      good: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nTrước tình hình đó, Ban Thường vụ yêu cầu:\n1. Giữ gìn vệ sinh.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An",
    },
    {
      style: "hd05-2026",
      bad: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nTrước tình hình đó, Ban Thường vụ yêu cầu:\n1. Giữ gìn vệ sinh.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An",
      good: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nTrước tình hình đó, Ban Thường vụ yêu cầu:\n1. Giữ gìn vệ sinh.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An",
    },
  ],
  check({ draft, style, scope }, report) {
    if (draft.recipients !== null || draft.kind === "ban-sao" || scope === "body") return;
    const separator = style.listSeparator;
    const list = `Nơi nhận:\n- [cơ quan nhận để báo cáo] (để báo cáo)${separator}\n- [cơ quan nhận để thực hiện]${separator}\n- Lưu [nơi lưu].`;
    report({
      range: endOfBody(draft),
      message: {
        vi: "Thiếu nơi nhận: sau nội dung phải có “Nơi nhận:” và danh sách, dòng cuối là nơi lưu",
        en: "The recipients are missing: behind the body stands “Nơi nhận:” with its list, the archive last",
      },
      related:
        draft.signature === null
          ? []
          : [{ range: draft.signature.range, message: { vi: "Khối chữ ký", en: "The signature" } }],
      fix: {
        title: { vi: "Chèn phần nơi nhận", en: "Insert the recipients" },
        safe: false,
        edits: [insertAfter(draft, draft.body?.last ?? draft.header?.last ?? null, list)],
      },
    });
  },
});
