import { ownSigners, signsByTwoOffices } from "../../reading/signing.ts";
import { readAuthority } from "../../syntax/patterns.ts";
import { toRemove } from "../authoring/fixTitles.ts";
import { removalOf } from "../authoring/lineRemoval.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "chu-ky/kiem-nhiem",
  title: "Người ký ghi chức vụ kiêm nhiệm thì không đề T/M, K/T",
  titleEn: "Who signs by two offices writes neither T/M nor K/T",
  why: "Ban chỉ đạo, tiểu ban, hội đồng không có con dấu riêng thì ghi chức vụ gắn với con dấu, “kiêm” rồi chức vụ ở ban chỉ đạo; phó trưởng ban không đề ký thay, phó chủ tịch hội đồng không đề ký thay mặt.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "error",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Ban Chỉ đạo thông báo.\n\nK/T TRƯỞNG BAN\nPHÓ BÍ THƯ\nkiêm\nPHÓ TRƯỞNG BAN CHỈ ĐẠO\n\nTrần Thị Bình",
      good: "Ban Chỉ đạo thông báo.\n\nPHÓ BÍ THƯ\nkiêm\nPHÓ TRƯỞNG BAN CHỈ ĐẠO\n\nTrần Thị Bình",
    },
    {
      style: "hd36-2018",
      bad: "Tiểu ban thông báo.\n\nK/T TRƯỞNG TIỂU BAN\nCHÁNH VĂN PHÒNG\nkiêm\nPHÓ TRƯỞNG TIỂU BAN\n\nTrần Thị Bình",
      good: "Tiểu ban thông báo.\n\nCHÁNH VĂN PHÒNG\nkiêm\nPHÓ TRƯỞNG TIỂU BAN\n\nTrần Thị Bình",
    },
    {
      style: "hd05-2026",
      bad: "Hội đồng thông báo.\n\nT/M HỘI ĐỒNG\nTRƯỞNG BAN NỘI CHÍNH\nkiêm\nPHÓ CHỦ TỊCH HỘI ĐỒNG\n\nNguyễn Văn An",
      good: "Hội đồng thông báo.\n\nTRƯỞNG BAN NỘI CHÍNH\nkiêm\nPHÓ CHỦ TỊCH HỘI ĐỒNG\n\nNguyễn Văn An",
    },
    {
      style: "hd05-2026",
      bad: "Ban Chỉ đạo thông báo.\n\nK/T TRƯỞNG BAN CHỈ ĐẠO\nUỶ VIÊN BAN THƯỜNG VỤ\nkiêm\nPHÓ TRƯỞNG BAN CHỈ ĐẠO\n\nNguyễn Văn An",
      good: "Ban Chỉ đạo thông báo.\n\nUỶ VIÊN BAN THƯỜNG VỤ\nkiêm\nPHÓ TRƯỞNG BAN CHỈ ĐẠO\n\nNguyễn Văn An",
    },
  ],
  check({ draft }, report) {
    for (const { authority, position } of ownSigners(draft)) {
      const parts = authority === null ? null : readAuthority(authority.text);
      if (authority === null || parts === null || parts.mark === "T/L" || !signsByTwoOffices(position)) continue;
      report({
        range: authority.range,
        message: {
          vi: `Đã ghi chức vụ kiêm nhiệm thì không đề “${parts.mark}”: bỏ “${authority.text}”`,
          en: `Above two offices joined by “kiêm” no “${parts.mark}” stands: leave out “${authority.text}”`,
        },
        fix: {
          title: toRemove(authority.text),
          safe: false,
          edits: removalOf(draft, authority).map((range) => ({ range, newText: "" })),
        },
      });
    }
  },
});
