import { isAddressed } from "../../kinds/traits.ts";
import { archivePlace } from "../../reading/archivePlace.ts";
import { theComponent } from "../../vocabulary/components.ts";
import { endOfBody, insertAfter } from "../authoring/insertion.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "noi-nhan/thieu",
  title: "Văn bản phải có nơi nhận",
  titleEn: "The recipients are missing",
  why: "Nơi nhận cho biết ai thực hiện, ai được báo cáo và văn bản lưu ở đâu; thiếu nó thì văn thư không biết gửi cho ai.",
  speaksOf: "document",
  inTemplate: "off",
  absenceOf: "recipients",
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
      style: "hd36-2018",
      bad: "HUYỆN UỶ THANH BÌNH\n*\nSố 12-CV/HU\nKính gửi: Các chi bộ.\nYêu cầu các chi bộ báo cáo kết quả thực hiện.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Thị Bình",
      good: "HUYỆN UỶ THANH BÌNH\n*\nSố 12-CV/HU\nKính gửi: Các chi bộ.\nYêu cầu các chi bộ báo cáo kết quả thực hiện.\n\nNơi nhận:\n- Như trên,\n- Lưu Văn phòng Huyện uỷ.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Thị Bình",
    },
    {
      style: "hd05-2026",
      bad: "TỈNH UỶ SƠN HÀ\n*\nSố 06-CT/TU\nCHỈ THỊ\nvề chuyển đổi số\n-----\nBan Thường vụ Tỉnh uỷ yêu cầu:\n1. Học kỹ năng số.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nTrần Thị Bình\n\nBẢN SAO VĂN BẢN\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nNguyễn Văn An",
      good: "TỈNH UỶ SƠN HÀ\n*\nSố 06-CT/TU\nCHỈ THỊ\nvề chuyển đổi số\n-----\nBan Thường vụ Tỉnh uỷ yêu cầu:\n1. Học kỹ năng số.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Tỉnh uỷ.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nTrần Thị Bình",
    },
    {
      style: "hd05-2026",
      bad: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nTrước tình hình đó, Ban Thường vụ yêu cầu:\n1. Giữ gìn vệ sinh.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An",
      good: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nTrước tình hình đó, Ban Thường vụ yêu cầu:\n1. Giữ gìn vệ sinh.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An",
    },
    {
      style: "nd30-2020",
      bad: "Ủy ban nhân dân xã yêu cầu các thôn tổng vệ sinh./.\n\nCHỦ TỊCH\n\nNguyễn Văn An",
      good: "Ủy ban nhân dân xã yêu cầu các thôn tổng vệ sinh./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn An",
    },
    {
      style: "nd30-2020",
      bad: "Sở Nội vụ thông báo để các đơn vị biết./.\n\nGIÁM ĐỐC\n\nTrần Thị Bình",
      good: "Sở Nội vụ thông báo để các đơn vị biết./.\n\nNơi nhận:\n- Các đơn vị;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\nTrần Thị Bình",
    },
  ],
  check({ draft, style }, report) {
    if (draft.recipients !== null) return;
    const separator = style.forms.listSeparator;
    const asAbove = draft.addressees !== null && isAddressed(draft.type);
    const executors = asAbove ? "Như trên" : "[cơ quan nhận để thực hiện]";
    const superior = "[cơ quan nhận để báo cáo] (để báo cáo)";
    const order = asAbove ? [executors, superior] : [superior, executors];
    const list = `Nơi nhận:\n${order.map((one) => `- ${one}${separator}\n`).join("")}- Lưu ${archivePlace(draft)}.`;
    report({
      range: endOfBody(draft),
      message: {
        vi: "Thiếu nơi nhận: sau nội dung phải có “Nơi nhận:” và danh sách, dòng cuối là nơi lưu",
        en: "The recipients are missing: behind the body stands “Nơi nhận:” with its list, the archive last",
      },
      related: draft.signature === null ? [] : [{ range: draft.signature.range, message: theComponent("signature") }],
      fix: {
        title: { vi: "Chèn phần nơi nhận", en: "Insert the recipients" },
        safe: false,
        edits: [insertAfter(draft, draft.body?.last ?? draft.header?.last ?? null, list)],
      },
    });
  },
});
