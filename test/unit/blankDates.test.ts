import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { textIn } from "../../server/src/text/source.ts";

const service = createService({ today: () => ({ year: 2026, month: 6, day: 20 }) });
const HEADER = "Số 12-CT/TU\nSơn Hà, ngày 05 tháng 6 năm 2026";

/** What `noi-dung/cho-trong` finds in a directive with this paragraph: severity and words. */
function found(paragraph: string, header = HEADER): string[] {
  const document = service.open(
    `TỈNH UỶ SƠN HÀ\n*\nĐẢNG CỘNG SẢN VIỆT NAM\n${header}\n\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----\n\n${paragraph}\n\n2. Chi bộ thực hiện.\n`,
  );
  const style = { style: "hd05-2026", reason: "tham-so" } as const;
  return service
    .check(document, { ...DEFAULT_SETTINGS, style })
    .diagnostics.filter(({ rule }) => rule === "noi-dung/cho-trong")
    .map(({ severity, range }) => `${severity}: ${textIn(document.source, range)}`);
}

const NBSP = "\u00a0";

describe("a date or number in the body, of which a part is left blank", () => {
  it.each([
    ["1. Hoàn thành trước «ngày … tháng … năm 2026»."],
    ["1. Hoàn thành trước «ngày .... tháng ....»"],
    ["1. Hoàn thành trước «ngày....tháng....năm 2026»."],
    ["1. Hoàn thành trước «ngày ...../.../2026», báo cáo trước «ngày …/7/2026»."],
    ["1. Hoàn thành trước «ngày …/…»; báo cáo."],
    ["1. Hoàn thành trước «ngày ___/___/2026»."],
    ["1. Hoàn thành trước «ngày      tháng 7»."],
    ["1. Hoàn thành trước «ngày      tháng 7 năm 2026»."],
    ["1. Hoàn thành trước «ngày      tháng      năm 2026»."],
    ["1. Hoàn thành trước «ngày      tháng      năm»      ."],
    [`1. Hoàn thành trước «ngày${NBSP}${NBSP}${NBSP}tháng 7»; báo cáo.`],
    ["1. Hoàn thành trước «ngày    /7/2026»; báo cáo trước «ngày /8/2026», «ngày   /9»."],
    ["1. Hoàn thành trước «ngày 15/   /2026», «ngày 15/…/2026»."],
    ["1. Hoàn thành trước «ngày 15 tháng … năm 2026», «ngày 16 tháng      năm 2026»."],
    ["1. Hoàn thành trong «tháng      năm 2026»; báo cáo trong «tháng …/2026», tháng «…» năm 2026."],
    ["1. Hoàn thành Kế hoạch «số …-KH/TU», Công văn «số      -CV/VPTU» và Quyết định «số      /QĐ-UBND»."],
    ["1. Thực hiện Chương trình «số -CTr/TU», «ngày    tháng 6 năm 2026» của Tỉnh uỷ."],
    ["Thực hiện Kế hoạch «số …-KH/TU», «ngày … tháng 6 năm 2026», Ban Thường vụ yêu cầu:"],
    ["1. Hoàn thành trước ngày «[ngày/tháng/năm]», số «[số]»-KH/TU."],
    ["1. Hoàn thành trước ngày «….»"],
    ["1. Kế hoạch số «…»; họp tháng «…»"],
    ["1. Chi bộ họp.\n\nHoàn thành trước «ngày … tháng … năm 2026»"],
    ["Các chi bộ hoàn thành, «ngày … tháng … năm 2026» báo cáo."],
    ["- Kế hoạch «số …-KH/TU»"],
  ])("is found: %s", (marked) => {
    const wanted = [...marked.matchAll(/«([^»]*)»/g)].map(([, text]) => text);
    const text = marked.replaceAll(/[«»]/g, "");
    expect(found(text)).toEqual(wanted.map((one) => `warning: ${one}`));
    // In a draft without number or day it is what is still to do.
    expect(found(text, "Số      -CT/TU\nSơn Hà, ngày      tháng 6 năm 2026")).toEqual(
      wanted.map((one) => `hint: ${one}`),
    );
  });

  it.each([
    ["1. Ghi rõ ngày tháng năm sinh, số điện thoại; ghi ngày  tháng năm của văn bản, ngày/tháng/năm."],
    ["1. Lấy mẫu 2-3 ngày/lần, 500 nghìn đồng/ngày/người, 8 giờ/ngày /1 ca; họp 1 tháng/2 lần."],
    ["1. Trực theo tuần, ngày... Tháng 7 sơ kết; từ 15/7/2026 đến 30/7/2026."],
    ["1. Họp hằng tháng  năm 2026, các ngày 15 tháng 7 năm 2026 và ngày 02/9/2026, tháng 10/2026."],
    ["1. Thực hiện Kế hoạch số  52-KH/TU, ngày  15  tháng  7  năm  2026 và Quyết định số 15/2026/QĐ-UBND."],
    ["1. Một số - không nhiều - chi bộ; chỉ số/năm."],
    ["1. Ghi mẫu:\n\n“Số      -KH/TU\n\nSơn Hà, ngày      tháng      năm 2026”"],
    ["1. Mẫu như sau:\n\nSố      -KH/TU\n\nSơn Hà, ngày …. tháng …. năm 2026\n\nXã An Phú, ngày     tháng     năm"],
  ])("is not found in %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["Số      -CT/TU\nSơn Hà, ngày      tháng      năm 2026"],
    ["Số …-CT/TU\nSơn Hà, ngày … tháng … năm 2026"],
    ["Số [số]-CT/TU\nSơn Hà, ngày [ngày] tháng [tháng] năm 2026"],
  ])("is usual in the header: %j", (header) => {
    expect(found("1. Chi bộ quét dọn.", header)).toEqual([]);
  });

  it("is told before an export", () => {
    const document = service.open(`${HEADER}\n\nCHỈ THỊ\nvề vệ sinh\n-----\n\n1. Xong trước ngày      tháng 7.\n`);
    expect(service.placeholders(document).map(({ text }) => text)).toEqual(["ngày      tháng 7"]);
  });
});
