import { bodyName } from "../../reading/committee.ts";
import { seatOf } from "../../reading/placeLevel.ts";
import { titleCase } from "../../reading/titleCase.ts";
import { rangeIn } from "../../syntax/component.ts";
import { withoutMarks } from "../../text/fold.ts";
import { LEVEL } from "../../vocabulary/places.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

/** A name of a place as it is compared: without its level, marks and signs. */
function bare(name: string): string {
  return withoutMarks(bodyName(name).replace(LEVEL, ""))
    .replace(/[\s.-]+/g, " ")
    .trim();
}

const TAIL = "\n\nNGHỊ QUYẾT\nvề giữ gìn vệ sinh\n-----\nHuyện uỷ quyết nghị.";

export default defineRule({
  id: "dia-danh-ngay/theo-cap",
  title: "Địa danh theo cấp của cơ quan ban hành",
  titleEn: "The place is that of the issuer's level",
  why: "Cấp tỉnh ghi tên tỉnh, cấp huyện ghi tên huyện, cấp xã ghi tên xã: Huyện uỷ Lâm Hà ghi “Lâm Hà”, không ghi “Lâm Đồng”.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `ĐẢNG BỘ TỈNH SƠN HÀ\nHUYỆN UỶ THANH BÌNH\n*\nSố 05-NQ/HU\nSơn Hà, ngày 20 tháng 9 năm 2022${TAIL}`,
      good: `ĐẢNG BỘ TỈNH SƠN HÀ\nHUYỆN UỶ THANH BÌNH\n*\nSố 05-NQ/HU\nThanh Bình, ngày 20 tháng 9 năm 2022${TAIL}`,
    },
    {
      style: "hd36-2018",
      bad: `TỈNH UỶ SƠN HÀ\nBAN DÂN VẬN\n*\nSố 05-NQ/BDVTU\nThanh Bình, ngày 20 tháng 9 năm 2022${TAIL}`,
      good: `TỈNH UỶ SƠN HÀ\nBAN DÂN VẬN\n*\nSố 05-NQ/BDVTU\nSơn Hà, ngày 20 tháng 9 năm 2022${TAIL}`,
    },
    {
      style: "hd36-2018",
      bad: `ĐẢNG BỘ HUYỆN THANH BÌNH\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố 05-NQ/ĐU\nThanh Bình, ngày 20 tháng 9 năm 2022${TAIL}`,
      good: `ĐẢNG BỘ HUYỆN THANH BÌNH\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố 05-NQ/ĐU\nAn Phú, ngày 20 tháng 9 năm 2022${TAIL}`,
    },
  ],
  check({ draft }, report) {
    const { placeDate } = draft;
    const seat = seatOf(draft);
    if (placeDate === null || placeDate.place === null || seat === null || /\[|…/.test(seat.name)) return;
    // Two places in one line are reported by dia-danh-ngay/dinh-dang.
    if (placeDate.place.includes(",")) return;
    if (bare(placeDate.place) === bare(seat.name)) return;
    const from = placeDate.text.indexOf(placeDate.place);
    const range = rangeIn(placeDate, from, from + placeDate.place.length);
    const right = titleCase(seat.name);
    report({
      range,
      message: {
        vi: `Cơ quan cấp ${seat.unit} ghi địa danh là tên ${seat.unit}: “${right}”, không phải “${placeDate.place}”`,
        en: `A body of this level writes the name of its own place: “${right}”, not “${placeDate.place}”`,
      },
      fix: { title: toWrite(right), safe: false, edits: [{ range, newText: right }] },
    });
  },
});
