import { describe, expect, it } from "vitest";
import type { Settings } from "../../server/src/configuration/configuration.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";

const service = createService({ today: () => ({ year: 2026, month: 12, day: 1 }) });
const DATED = "ĐẢNG CỘNG SẢN VIỆT NAM\nAn Phú, ngày 12 tháng 6 năm 2026\n\n";
const OF_CONGRESS = "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ AN PHÚ\nLẦN THỨ XV\n*\nSố 01-NQ/ĐH\n";
const OF_COMMITTEE = "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố 07-BC/ĐU\n";
const TEXT =
  "\n-----\n\nĐảng bộ xã đã hoàn thành các chỉ tiêu của nhiệm kỳ.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Đảng uỷ.\n\n";
const COMMITTEE = "T/M ĐẢNG UỶ\nBÍ THƯ\n\n\n\nNguyễn Văn An\n";

/** The rules that tell of the head of a document. */
const HEAD = ["trich-yeu/chu-thuong", "nhat-quan/chu-the", "ten-loai/thieu", "trich-yeu/thieu"];

describe.each(["hd05-2026", "hd36-2018"])("a title of a congress in %s", (style) => {
  const settings: Settings = { ...DEFAULT_SETTINGS, style: { style, reason: "cau-hinh" } };
  const told = (text: string) =>
    service
      .check(service.open(text), settings)
      .diagnostics.map(({ rule }) => rule)
      .filter((rule) => HEAD.includes(rule));

  it.each([
    ["NGHỊ QUYẾT\nĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ AN PHÚ LẦN THỨ XV,\nNHIỆM KỲ 2025 - 2030", OF_CONGRESS],
    ["NGHỊ QUYẾT\nĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ AN PHÚ\nLẦN THỨ XV", OF_CONGRESS],
    ["BÁO CÁO\nCHÍNH TRỊ CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ KHOÁ XIV\nTRÌNH ĐẠI HỘI ĐẢNG BỘ XÃ LẦN THỨ XV", OF_COMMITTEE],
    ["BÁO CÁO CHÍNH TRỊ\nCỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ KHOÁ XIV\nTRÌNH ĐẠI HỘI ĐẢNG BỘ XÃ LẦN THỨ XV", OF_COMMITTEE],
    ["BÁO CÁO\nCHÍNH TRỊ\ncủa Ban Chấp hành Đảng bộ xã khoá XIV trình Đại hội Đảng bộ xã lần thứ XV", OF_COMMITTEE],
    ["BÁO CÁO\nKIỂM ĐIỂM CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ\nTRÌNH ĐẠI HỘI ĐẢNG BỘ XÃ LẦN THỨ XV", OF_COMMITTEE],
  ])("is no abstract in capitals, nor another body: %s", (title, head) => {
    expect(told(`${head}${DATED}${title}${TEXT}${COMMITTEE}`)).toEqual([]);
  });

  it.each([
    ["BÁO CÁO\nKẾT QUẢ CÔNG TÁC THÁNG 6", "trich-yeu/chu-thuong"],
    ["KẾ HOẠCH\nTỔ CHỨC ĐẠI HỘI CÁC CHI BỘ", "trich-yeu/chu-thuong"],
    ["BÁO CÁO CHÍNH TRỊ\nCỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH KHOÁ XIV\ntrình Đại hội", "nhat-quan/chu-the"],
  ])("is not every title: %s", (title, rule) => {
    expect(told(`${OF_COMMITTEE}${DATED}${title}${TEXT}${COMMITTEE}`)).toContain(rule);
  });
});
