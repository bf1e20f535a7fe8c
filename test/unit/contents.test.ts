import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });

const HEAD = (symbol: string) =>
  `ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố 24-${symbol}/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Phú, ngày 12 tháng 10 năm 2026\n\n`;
const FOOT =
  "\n\nNơi nhận:\n- Ban Thường vụ Tỉnh uỷ;\n- Lưu Văn phòng Đảng uỷ.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n\n\nNguyễn Văn An\n";
/** Forty syllables and more that tell nothing in particular. */
const FILLER =
  "Tuyến đường từ chợ trung tâm đến bến đò dài 3,2 km, mặt đường hẹp, nhiều đoạn sụt lún sau mùa mưa; xe tải chở nông sản phải đi vòng qua xã bên, vừa tốn nhiên liệu vừa mất thời gian, người dân hai bên đường đã nhiều lần phản ánh.";

const draft = (symbol: string, title: string, body: string) => `${HEAD(symbol)}${title}\n-----\n\n${body}${FOOT}`;

function told(text: string): string[] {
  return service
    .check(service.open(text), DEFAULT_SETTINGS)
    .diagnostics.filter(({ rule }) => rule === "noi-dung/thieu-phan")
    .map(({ message, severity }) => `${severity} ${message.vi}`);
}

describe("what the text of a type lacks", () => {
  it.each([
    ["TTr", "TỜ TRÌNH\nvề việc nâng cấp đường liên thôn", FILLER, "Tờ trình chưa ghi điều đề nghị cấp trên"],
    ["KL", "KẾT LUẬN\nvề nâng cấp đường liên thôn", FILLER, "Kết luận chưa ghi nội dung kết luận"],
    ["TB", "THÔNG BÁO\nkết luận cuộc họp về đường liên thôn", FILLER, "Thông báo chưa ghi người chủ trì"],
    ["BC", "BÁO CÁO\nsơ kết công tác 6 tháng đầu năm 2026", FILLER, "Báo cáo chưa ghi phương hướng"],
    ["BC", "BÁO CÁO\ntổng kết phong trào thi đua năm 2026", FILLER, "Báo cáo chưa ghi phương hướng"],
    ["QC", "QUY CHẾ\nlàm việc của Thường trực Đảng uỷ", FILLER, "Quy chế chưa ghi các điều hoặc mục"],
    ["QĐ", "QUY ĐỊNH\nvề sử dụng đường liên thôn", FILLER, "Quy định chưa ghi các điều hoặc mục"],
    [
      "QĐ",
      "QUYẾT ĐỊNH\nvề việc ban hành Quy chế làm việc",
      `Điều 1. Ban hành Quy chế làm việc của Thường trực.\n\nĐiều 2. ${FILLER}`,
      "Quyết định chưa ghi văn bản “ban hành kèm theo Quyết định này”",
    ],
  ])("%s: %s", (symbol, title, body, message) => {
    const found = told(draft(symbol, title, body));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
    expect(found[0]).toMatch(/^info /);
  });

  it.each([
    ["TTr", "TỜ TRÌNH\nvề việc nâng cấp đường liên thôn", "Đảng uỷ kính trình Ban Thường vụ Tỉnh uỷ cho ý kiến."],
    ["TTr", "TỜ TRÌNH\nvề việc nâng cấp đường liên thôn", "Đảng uỷ xin chủ trương đầu tư trong năm 2027."],
    ["KL", "KẾT LUẬN\nvề nâng cấp đường liên thôn", "Ban Thường vụ cơ bản đồng ý chủ trương sửa đường."],
    ["TB", "THÔNG BÁO\nkết luận cuộc họp về đường liên thôn", "Đồng chí Bí thư giao Uỷ ban nhân dân xã lập dự toán."],
    ["TB", "THÔNG BÁO\nlịch tiếp dân tháng 10", "Đảng uỷ tiếp dân vào sáng thứ năm."],
    ["BC", "BÁO CÁO\nsơ kết công tác 6 tháng đầu năm 2026", "Thời gian tới, Đảng uỷ sẽ sửa chữa đoạn sụt lún."],
    ["BC", "BÁO CÁO\nvề vụ việc tại thôn Đông", "Cơ quan công an đang xác minh."],
    ["QC", "QUY CHẾ\nlàm việc của Thường trực Đảng uỷ", "Điều 1. Nguyên tắc\n\nTập trung dân chủ."],
    ["QĐ", "QUY ĐỊNH\nvề sử dụng đường liên thôn", "I- XE ĐƯỢC LƯU THÔNG\n\nXe dưới 5 tấn."],
    ["QĐ", "QUY ĐỊNH\nvề sử dụng đường liên thôn", "1. Xe dưới 5 tấn được lưu thông."],
    [
      "QĐ",
      "QUYẾT ĐỊNH\nvề việc ban hành Quy chế làm việc",
      "Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.",
    ],
    ["QĐ", "QUYẾT ĐỊNH\nvề việc thành lập tổ công tác", "Điều 1. Thành lập Tổ công tác sửa đường."],
  ])("nothing is wanted of a right one: %s %s, “%s”", (symbol, title, own) => {
    expect(told(draft(symbol, title, `${FILLER}\n\n${own}`))).toEqual([]);
  });

  it("nothing is wanted of an outline, or of a text with blanks left", () => {
    expect(told(draft("TTr", "TỜ TRÌNH\nvề việc nâng cấp đường", "Đường dài 3,2 km."))).toEqual([]);
    expect(told(draft("TTr", "TỜ TRÌNH\nvề việc nâng cấp đường", `${FILLER}\n\n[Nội dung].`))).toEqual([]);
  });
});

describe("the checklist", () => {
  const items = (text: string) =>
    service
      .checklist(service.open(text), DEFAULT_SETTINGS)
      .items.filter(({ key }) => key.startsWith("body"))
      .map(({ name, state, findings }) => [name.vi, state, findings.length]);

  it("shows what the type asks of the text, told and missing", () => {
    const invitation = (body: string) => `${HEAD("GM")}GIẤY MỜI\n\n${body}${FOOT}`;
    expect(items(invitation("Kính mời đồng chí dự họp.\n\nThời gian: 8 giờ, ngày 20/10/2026."))).toEqual([
      ["Nội dung", "right", 0],
      ["người được mời", "right", 0],
      ["thời gian", "right", 0],
      ["địa điểm", "missing", 1],
    ]);
    const notice = draft(
      "TB",
      "THÔNG BÁO\nkết luận cuộc họp về đường liên thôn",
      `${FILLER}\n\nĐồng chí Bí thư chủ trì.`,
    );
    expect(items(notice)).toEqual([
      ["Nội dung", "right", 0],
      ["người chủ trì, kết luận", "right", 0],
      ["nội dung kết luận", "missing", 1],
    ]);
  });

  it("has no such lines for a type that asks for nothing", () => {
    expect(items(draft("KH", "KẾ HOẠCH\nsửa đường", FILLER))).toEqual([["Nội dung", "right", 0]]);
  });
});
