import { blanksLeft } from "../../reading/blanks.ts";
import type { Draft } from "../../syntax/draft.ts";
import { defineRule } from "../define.ts";

/** A draft that is still being written: its number or day is blank. */
function isUnfinished({ number, placeDate }: Draft): boolean {
  return (number !== null && number.value === null) || (placeDate !== null && placeDate.day === null);
}

/** A draft with more places to fill in than this is a form. */
const MOST_TOLD = 12;

const HEAD = "Số 12-KH/ĐU\nSơn Hà, ngày 12 tháng 6 năm 2026\nKẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\n";

export default defineRule({
  id: "noi-dung/cho-trong",
  title: "Không còn chỗ trống chưa điền",
  titleEn: "No blanks left to fill in",
  why: "Dấu “…”, “[…]” hay lời gợi ý của mẫu còn sót lại cho thấy văn bản chưa soạn xong; ký ban hành rồi mới thấy thì phải đính chính.",
  speaksOf: "document",
  tellsBlanks: true,
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${HEAD}Giao đồng chí … phụ trách chung; thời hạn: …`,
      good: `${HEAD}Giao đồng chí Bí thư phụ trách đường làng, nhà văn hoá... và báo cáo.`,
    },
    {
      style: "hd36-2018",
      bad: `${HEAD}Giao [tên chi bộ] thực hiện xong trước ngày xx/xx/2026.`,
      good: `${HEAD.replace("Số 12", "Số     ").replace("ngày 12", "ngày …")}Chi bộ quét dọn, trồng cây, …`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}Giao Chi bộ thôn ____ thực hiện.`,
      good: `${HEAD}Giao Chi bộ thôn 1 thực hiện (xem chú thích [1]).`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}Thực hiện Công văn số …-CV/TU; hoàn thành trước ngày      tháng 7 năm 2026, báo cáo trước ngày …/8/2026.`,
      good: `${HEAD}Thực hiện Công văn số 52-CV/TU; hoàn thành trước ngày 15 tháng 7 năm 2026, báo cáo trước ngày 05/8/2026.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}Các đồng chí {{danh sách}} thực hiện; kinh phí ..... đồng.`,
      good: `${HEAD}Các đồng chí đảng uỷ viên thực hiện; kinh phí theo quy định…`,
    },
    {
      style: "nd30-2020",
      bad: "THÔNG BÁO\nLịch tiếp dân\n\nGửi «Ten_don_vi», địa chỉ «DiaChi» để biết./.",
      good: "THÔNG BÁO\nLịch tiếp dân\n\nGửi Trạm Y tế xã, theo khẩu hiệu «Vì nhân dân» và «Tận tụy» để biết./.",
    },
    {
      style: "nd30-2020",
      bad: "KẾ HOẠCH\nTổ chức ngày hội\n\nGiao phòng chuẩn bị bàn, ghế, loa; kinh phí là ... đồng./.",
      good: "KẾ HOẠCH\nTổ chức ngày hội\n\nGiao phòng chuẩn bị bàn, ghế, loa, phông ... để phục vụ ngày hội./.",
    },
    {
      style: "nd30-2020",
      bad: "THÔNG BÁO\nLịch tiếp dân\n\nTiếp dân, nhận đơn, trả lời đơn do ... phụ trách./.",
      good: "THÔNG BÁO\nLịch tiếp dân\n\nMang theo giấy tờ tuỳ thân, đơn, giấy mời … và đến đúng giờ./.",
    },
  ],
  check({ draft, scope }, report) {
    const unfinished = isUnfinished(draft) || (scope === "body" && draft.number === null);
    const left = blanksLeft(draft);
    // Of a form that nobody has filled in one finding says all.
    const form = left.length > MOST_TOLD ? { cause: "form" } : {};
    for (const { text, range } of left) {
      report({
        ...form,
        range,
        message: { vi: `Còn chỗ trống chưa điền: “${text}”`, en: `A blank left to fill in: “${text}”` },
        ...(unfinished ? { severity: "hint" as const } : {}),
      });
    }
  },
});
