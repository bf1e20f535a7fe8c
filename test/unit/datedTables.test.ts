import { describe, expect, it } from "vitest";
import { settingsOf } from "../../server/src/configuration/configuration.ts";
import { readConfigurationFile } from "../../server/src/features/configurationFile.ts";
import { createService } from "../../server/src/service.ts";
import { textIn } from "../../server/src/text/source.ts";
import { createDraftIndex } from "../../server/src/workspace/draftIndex.ts";
import { draftLookup } from "../../server/src/workspace/lookup.ts";
import { withCursor } from "./cursor.ts";

const service = createService({ today: () => ({ year: 2027, month: 3, day: 1 }) });

const TABLES = {
  toChucKhongCon: [
    {
      ten: "Trung tâm Dịch vụ việc làm Sơn Hà",
      tu: "2026-09-01",
      nayLa: "Trung tâm Cung ứng nhân lực Sơn Hà",
      nguon: "Quyết định số 88-QĐ/TU",
    },
    { ten: "Hội Khuyến nông", tu: "2026-09-01", nguon: "Kết luận số 12-KL/TU" },
  ],
  diaDanhKhongCon: [
    { ten: "xã Tân Hoà", tu: "2026-10-01", nayLa: "xã Đông Hoà", nguon: "Nghị quyết số 45/2026/NQ-HĐND" },
    { ten: "Cầu Sắt", tu: "2026-10-01", nguon: "Nghị quyết số 45/2026/NQ-HĐND" },
  ],
  vanBanHetHieuLuc: [
    {
      vanBan: "Quy định số 12-QĐ/TU, ngày 05/3/2021",
      tu: "2026-11-10",
      thayBang: "Quy định số 07-QĐ/TU, ngày 10/11/2026 của Ban Thường vụ Tỉnh uỷ về phân cấp quản lý cán bộ",
      nguon: "Điều 20 Quy định số 07-QĐ/TU",
    },
    { vanBan: "Công văn số 340-CV/TU", tu: "2026-11-10", nguon: "Công văn số 15-CV/TU" },
  ],
};

function settingsWith(...files: object[]) {
  const read = files.map((file) => readConfigurationFile(JSON.stringify(file)));
  expect(read.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  return settingsOf(read.map(({ configuration }) => ({ configuration, path: "a.chithi" })));
}

const OURS = ["to-chuc/khong-con", "dia-danh-ngay/dia-danh-cu", "vien-dan/het-hieu-luc"];

/** What is told of a draft of this day by the three rules: words, message, and what each fix makes of them. */
function told(text: string, settings = settingsWith(TABLES)) {
  const document = service.open(text);
  return service
    .check(document, settings)
    .diagnostics.filter(({ rule }) => OURS.includes(rule))
    .map(({ range, message, edit }) => [textIn(document.source, range), message.vi, edit?.edits[0]?.newText ?? null]);
}

const on = (day: string, body: string) => `Sơn Hà, ngày ${day}\n\n1. ${body}`;
const LATE = "15 tháng 12 năm 2026";

describe("the tables that an office adds", () => {
  it("name a body that ended, with day, source and what to write", () => {
    expect(told(on(LATE, "Trung tâm dịch vụ việc làm Sơn Hà mở lớp tập huấn; hội khuyến nông phối hợp."))).toEqual([
      [
        "Trung tâm dịch vụ việc làm Sơn Hà",
        "“Trung tâm dịch vụ việc làm Sơn Hà” không còn từ 01/9/2026 (Quyết định số 88-QĐ/TU); nay là Trung tâm Cung ứng nhân lực Sơn Hà",
        "Trung tâm Cung ứng nhân lực Sơn Hà",
      ],
      ["hội khuyến nông", "“hội khuyến nông” không còn từ 01/9/2026 (Kết luận số 12-KL/TU)", null],
    ]);
  });

  it.each([
    ["before the day", "31 tháng 8 năm 2026", "Hội Khuyến nông phối hợp thực hiện."],
    ["of the past", LATE, "Hội Khuyến nông trước đây đã làm việc này."],
    [
      "in the words of another document",
      LATE,
      "Thực hiện Kế hoạch số 05-KH/TU, ngày 03/4/2026 về kiện toàn Hội Khuyến nông.",
    ],
    ["in a quotation", LATE, "Giải thưởng mang tên “Hội Khuyến nông” được trao hằng năm."],
  ])("say nothing of one named %s", (_, day, body) => {
    expect(told(on(day, body))).toEqual([]);
  });

  it("name a place that ended in the text, where it is named with its level, and beside the day", () => {
    expect(told(on(LATE, "Xã Tân Hoà và khu Cầu Sắt báo cáo tiến độ."))).toEqual([
      ["Xã Tân Hoà", expect.stringContaining("01/10/2026 (Nghị quyết số 45/2026/NQ-HĐND)"), "Xã Đông Hoà"],
    ]);
    const placed = (issuer: string, place: string) => `${issuer}\n*\n${place}, ngày ${LATE}\n\n1. Nội dung.`;
    expect(told(placed("ĐẢNG UỶ PHƯỜNG CẦU SẮT", "Cầu Sắt"))).toEqual([
      ["Cầu Sắt", "Địa danh “Cầu Sắt” không còn từ ngày 01/10/2026 (Nghị quyết số 45/2026/NQ-HĐND)", null],
    ]);
    expect(told(placed("ĐẢNG UỶ PHƯỜNG TÂN HOÀ", "Tân Hoà"))).toEqual([]);
    expect(told(placed("ĐẢNG UỶ XÃ TÂN HOÀ", "Tân Hoà")).map(([words, , fixed]) => [words, fixed])).toEqual([
      ["XÃ TÂN HOÀ", "XÃ ĐÔNG HOÀ"],
      ["Tân Hoà", "Đông Hoà"],
    ]);
  });

  it("name a document that is no longer in force; one with a day only where that day is told", () => {
    const first =
      "Thực hiện Quy định số 12-QĐ/TU, ngày 05/3/2021 của Ban Thường vụ Tỉnh uỷ về phân cấp quản lý cán bộ, ";
    expect(told(on(LATE, `${first}các cấp uỷ rà soát.`))).toEqual([
      [
        expect.stringMatching(/^Quy định số 12-QĐ\/TU, ngày 05\/3\/2021/),
        "“Quy định số 12-QĐ/TU” đã được thay bằng Quy định số 07-QĐ/TU (Điều 20 Quy định số 07-QĐ/TU)",
        TABLES.vanBanHetHieuLuc[0]?.thayBang,
      ],
    ]);
    expect(told(on(LATE, "Thực hiện Quy định số 12-QĐ/TU, ngày 09/9/2026 của Ban Thường vụ Tỉnh uỷ."))).toEqual([]);
    expect(told(on(LATE, "Thực hiện Quy định số 12-QĐ/TU."))).toEqual([]);
    expect(told(on(LATE, "Thực hiện Công văn số 340-CV/TU, ngày 02/02/2026 của Tỉnh uỷ."))).toEqual([
      [expect.any(String), "“Công văn số 340-CV/TU” đã bị bãi bỏ (Công văn số 15-CV/TU)", null],
    ]);
  });

  it("are told under the pointer, too", () => {
    const { text, position } = withCursor(on(LATE, "Thực hiện Công văn số 34|0-CV/TU của Tỉnh uỷ."));
    const shown = service.hover(service.open(text), position, settingsWith(TABLES), draftLookup(createDraftIndex()));
    expect(shown?.contents.vi).toContain("⚠ Đã bị bãi bỏ (Công văn số 15-CV/TU)");
  });

  it("go before what is known of a part of the name", () => {
    const own = { toChucKhongCon: [{ ten: "Ban Dân vận Đảng uỷ", tu: "2026-09-01", nguon: "Quyết định số 1-QĐ/ĐU" }] };
    expect(told(on(LATE, "Ban Dân vận Đảng uỷ tham mưu."), settingsWith(own))).toEqual([
      ["Ban Dân vận Đảng uỷ", expect.stringContaining("Quyết định số 1-QĐ/ĐU"), null],
    ]);
  });

  it("add up over the files of a folder and those above it", () => {
    const near = { toChucKhongCon: [{ ten: "Tổ Tiết kiệm", tu: "2026-09-01", nguon: "Thông báo số 3-TB/ĐU" }] };
    const both = told(on(LATE, "Tổ Tiết kiệm và Hội Khuyến nông báo cáo."), settingsWith(near, TABLES));
    expect(both.map(([words]) => words)).toEqual(["Tổ Tiết kiệm", "Hội Khuyến nông"]);
  });

  it.each([
    [{ toChucKhongCon: [{ ten: "A", tu: "2026-09-01" }] }, "còn thiếu khoá “nguon”"],
    [{ diaDanhKhongCon: [{ ten: "A", tu: "01/9/2026", nguon: "B" }] }, "phải là một ngày có thật"],
    [
      { vanBanHetHieuLuc: [{ vanBan: "quy chế cũ", tu: "2026-09-01", nguon: "B" }] },
      "ghi một văn bản như khi viện dẫn",
    ],
    [{ vanBanHetHieuLuc: [{ vanban: "12-QĐ/TU", tu: "2026-09-01", nguon: "B" }] }, "có phải là “vanBan”?"],
  ])("that lack day, source or symbol are told: %j", (file, message) => {
    const { diagnostics, configuration } = readConfigurationFile(JSON.stringify(file));
    expect(diagnostics.map((one) => one.message.vi)).toEqual([expect.stringContaining(message)]);
    expect(configuration.office).toBeUndefined();
  });
});
