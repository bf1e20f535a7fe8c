import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";

const service = createService({ today: () => ({ year: 2026, month: 12, day: 20 }) });

function chosen(abstract: string, body: string, date = "ngày … tháng … năm …", number = "Số 12-KH/TU") {
  const text = `TỈNH UỶ SƠN HÀ\n*\n${number}\n\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Hà, ${date}\n\nKẾ HOẠCH\n${abstract}\n-----\n\n${body}\n`;
  const { style, styleReason } = service.check(service.open(text), DEFAULT_SETTINGS);
  return [style, styleReason];
}

describe("a draft without month and year", () => {
  it.each([
    ["kiểm tra, giám sát năm 2021", "Ban Thường vụ Tỉnh uỷ ban hành kế hoạch như sau."],
    ["tổ chức Tết Tân Sửu năm 2021", "Thực hiện Chỉ thị số 48-CT/TW, ngày 20/11/2020 của Ban Bí thư."],
    ["luân chuyển cán bộ giai đoạn 2019 - 2022", "Các huyện uỷ báo cáo trước ngày 15/12/2022."],
    ["bồi dưỡng đảng viên mới quý II/2024", "Mở hai lớp."],
  ])("is judged by the guideline of the year that its abstract names: %s", (abstract, body) => {
    expect(chosen(abstract, body)).toEqual(["hd36-2018", "nam-ban-hanh"]);
  });

  it.each([
    ["tổng kết 5 năm thực hiện Nghị quyết năm 2021", "Báo cáo gửi về trước ngày 30/01/2027."],
    ["kiểm tra, giám sát năm 2025", "Ban Thường vụ Tỉnh uỷ ban hành kế hoạch như sau."],
    ["kiểm tra, giám sát năm 2027", "Ban Thường vụ Tỉnh uỷ ban hành kế hoạch như sau."],
    ["kiểm tra, giám sát", "Thực hiện Chỉ thị số 48-CT/TW, ngày 20/11/2020 của Ban Bí thư."],
  ])("is judged by today's where the year does not tell: %s", (abstract, body) => {
    expect(chosen(abstract, body)).toEqual(["hd05-2026", "khong-ngay"]);
  });

  it.each([
    ["kiểm tra, giám sát", "1. Các huyện uỷ báo cáo trước ngày 30/4/2021.\n2. Hai."],
    ["kiểm tra, giám sát", "Thực hiện Chỉ thị số 48-CT/TW, ngày 20/11/2020, hoàn thành trong quý II/2021."],
    ["luân chuyển cán bộ", "Chậm nhất ngày 15/12/2023 gửi danh sách; bắt đầu trong tháng 02/2023."],
  ])("is judged by the guideline of the year by which its text wants something done: %s, %s", (abstract, body) => {
    expect(chosen(abstract, body)).toEqual(["hd36-2018", "nam-ban-hanh"]);
  });

  it.each([
    ["kiểm tra, giám sát", "Các huyện uỷ báo cáo trước ngày 30/4/2021; Tỉnh uỷ tổng kết năm 2026."],
    ["kiểm tra, giám sát", "Các đảng uỷ báo cáo trước ngày 30/4/2027."],
    ["kiểm tra, giám sát", "Nhân dân biết việc này trước ngày 30/4/2017, trong năm 2018 thì rõ."],
  ])("is judged by today's where others are named too, or the guideline changed in it: %s, %s", (abstract, body) => {
    expect(chosen(abstract, body)).toEqual(["hd05-2026", "khong-ngay"]);
  });

  it.each(["Số 12-KH/TU/2021", "Số 12-KH/TU-2024", "Số 12/2019-KH/TU"])(
    "is judged by the year in its number: %s",
    (number) => {
      expect(chosen("kiểm tra, giám sát", "Mở hai lớp.", "ngày … tháng … năm …", number)).toEqual([
        "hd36-2018",
        "nam-ban-hanh",
      ]);
    },
  );

  it("is judged by its own year where its date has one", () => {
    expect(chosen("kiểm tra, giám sát năm 2021", "Mở hai lớp.", "ngày    tháng    năm 2024")).toEqual([
      "hd36-2018",
      "nam-ban-hanh",
    ]);
  });
});
