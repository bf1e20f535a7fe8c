import { KINDS } from "../../kinds/kinds.ts";
import type { Style, World } from "../../styles/style.ts";
import { component } from "../../syntax/component.ts";
import type { Component, Draft } from "../../syntax/draft.ts";
import { fold, isCapitals } from "../../text/fold.ts";
import { toInsert } from "../authoring/fixTitles.ts";
import { placeInHeader } from "../authoring/headerPlace.ts";
import type { Text } from "../define.ts";
import { defineRule } from "../define.ts";

/** A report that bears the theme of a congress instead of its type says so in brackets. HD 36: II.1.5.1; HD 05: I.5.1.2. */
const THEME_NOTE = /^\(\s*báo cáo/;

function bearsTheme(draft: Draft): boolean {
  const first = draft.header?.first ?? draft.body?.first ?? 0;
  for (let n = first; n < Math.min(first + 24, draft.mainEnd); n++) {
    const line = draft.lines[n];
    // “Chương I”, and below it “QUY ĐỊNH CHUNG”: the body has begun.
    if (line?.items.some(({ marker }) => marker !== null && marker.family !== "bullet")) return false;
    if (THEME_NOTE.test(fold(line?.whole.text ?? ""))) return true;
  }
  return false;
}

/** What stands in capitals where the type should. */
function otherTitle({ abstract }: Draft): Component | null {
  if (abstract === null) return null;
  const last = abstract.pieces.findIndex(({ segment }) => !isCapitals(segment.text));
  const capitals = last < 0 ? abstract.pieces : abstract.pieces.slice(0, last);
  return capitals.length === 0 ? null : component(capitals);
}

/** The type that the text itself speaks of: by its symbol, or “Chỉ thị này …”. */
function spokenType(draft: Draft, { kindCodes }: Style): string | null {
  const code = draft.number?.typeCode ?? "";
  const ofGuideline = KINDS.all.find(({ slug }) => kindCodes[slug]?.includes(code))?.name;
  const byCode = ofGuideline ?? (draft.type.name || undefined);
  if (byCode !== undefined) return byCode;
  const sentence = fold(draft.dissemination?.text ?? "");
  return KINDS.all.find(({ name }) => sentence.startsWith(`${fold(name)} này`))?.name ?? null;
}

function missing(example: string): Text {
  return {
    vi: `Thiếu tên loại văn bản: phải có một dòng riêng ghi tên loại bằng chữ in hoa, như “${example}”`,
    en: `The document type is missing: it stands on a line of its own in capitals, such as “${example}”`,
  };
}

/** What the types of a guideline's world are called. */
const TYPES: Readonly<Record<World, Text>> = {
  party: { vi: "văn bản của Đảng", en: "Party document" },
  state: { vi: "văn bản hành chính", en: "administrative document" },
  none: { vi: "văn bản", en: "document" },
};

function unknown(title: string, example: string, types: Text): Text {
  return {
    vi: `“${title}” không phải tên loại ${types.vi}: ghi tên loại bằng chữ in hoa ở dòng trên, như “${example}”, còn lại là trích yếu`,
    en: `“${title}” is no type of ${types.en}: the type stands above it in capitals, such as “${example}”, and the rest is the abstract`,
  };
}

export default defineRule({
  id: "ten-loai/thieu",
  title: "Văn bản phải ghi tên loại, trừ công văn",
  titleEn: "The document type is missing",
  why: "Tên loại cho biết tính chất, hiệu lực của văn bản; chỉ riêng công văn là không ghi.",
  speaksOf: "document",
  inTemplate: "off",
  kinds: ({ form }) => form !== "letter",
  absenceOf: "docType",
  appliesTo: "party",
  severity: "error",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "HUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nThanh Bình, ngày 03 tháng 02 năm 2020\nvề giữ gìn vệ sinh\n-----\nTrước tình hình đó, Ban Thường vụ yêu cầu:",
      good: "HUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nThanh Bình, ngày 03 tháng 02 năm 2020\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nTrước tình hình đó, Ban Thường vụ yêu cầu:",
    },
    {
      style: "hd36-2018",
      bad: "Trước tình hình đó, Ban Thường vụ yêu cầu:\n1. Giữ gìn vệ sinh.\n\nChỉ thị này phổ biến đến chi bộ.",
      good: "Kính gửi: Các chi bộ trực thuộc.\n\nBan Thường vụ yêu cầu:\n1. Giữ gìn vệ sinh.",
    },
    {
      style: "hd05-2026",
      bad: "TỈNH UỶ SƠN HÀ\n*\nSố 05-KL/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Hà, ngày 03 tháng 6 năm 2026\nSau khi xem xét báo cáo, Ban Thường vụ kết luận:",
      good: "TỈNH UỶ SƠN HÀ\n*\nSố 05-KL/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Hà, ngày 03 tháng 6 năm 2026\nKẾT LUẬN\nvề giữ gìn vệ sinh\n-----\nSau khi xem xét báo cáo, Ban Thường vụ kết luận:",
    },
    {
      style: "hd05-2026",
      bad: "1. Giữ gìn vệ sinh.\n2. Trồng cây.",
      good: "**CHỈ THỊ**\nvề giữ gìn vệ sinh\n-----\n1. Giữ gìn vệ sinh.\n2. Trồng cây.",
    },
    {
      style: "nd30-2020",
      bad: "UBND TỈNH SƠN HÀ\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 05/QyĐ-SNV\nVề lưu trữ hồ sơ\nSở Nội vụ quy định như sau:",
      good: "UBND TỈNH SƠN HÀ\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 05/QyĐ-SNV\nQUY ĐỊNH\nVề lưu trữ hồ sơ\nSở Nội vụ quy định như sau:",
    },
    {
      style: "nd30-2020",
      bad: "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 07/KH-UBND\nTrồng cây\nỦy ban nhân dân xã xây dựng kế hoạch như sau:",
      good: "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 07/KH-UBND\nKẾ HOẠCH\nTrồng cây\nỦy ban nhân dân xã xây dựng kế hoạch như sau:",
    },
  ],
  check({ draft, style }, report) {
    if (draft.docType !== null) return;
    if (bearsTheme(draft)) return;
    const place =
      draft.abstract === null
        ? placeInHeader(draft, ["placeDate", "partyTitle", "number", "star", "issuingBody"], ["separator"])
        : placeInHeader(draft, [], ["abstract"]);
    const example = (spokenType(draft, style) ?? KINDS.all[0]?.name ?? "").toUpperCase();
    const other = otherTitle(draft);
    report({
      range: other?.range ?? place.range,
      message: other === null ? missing(example) : unknown(other.text, example, TYPES[style.world]),
      related: place.related,
      fix: {
        title: toInsert(example),
        safe: false,
        edits: [place.insert(example)],
      },
    });
  },
});
