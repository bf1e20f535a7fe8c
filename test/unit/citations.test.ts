import { describe, expect, it } from "vitest";
import { readDocument } from "../../server/src/incremental/document.ts";
import type { Citation } from "../../server/src/reading/citations.ts";
import { citationKey, readCitations } from "../../server/src/reading/citations.ts";
import { citedDocuments } from "../../server/src/reading/citedDocuments.ts";

function only(text: string): Citation {
  const found = readCitations(text);
  expect(found.map(({ symbol }) => symbol.text)).toHaveLength(1);
  return found[0] as Citation;
}

/** What was read, as plain words. */
function parts(citation: Citation) {
  const { typeName, symbol, date, body, abstract } = citation;
  return [typeName, symbol, date, body, abstract].map((part) => part?.text ?? null);
}

describe("readCitations", () => {
  it("reads type, symbol, date, body and abstract", () => {
    const text =
      "Thực hiện Quy định số 22-QĐ/TU, ngày 09/01/2026 của Ban Thường vụ Tỉnh uỷ về lưu trữ hồ sơ, Văn phòng Tỉnh uỷ hướng dẫn như sau:";
    const citation = only(text);
    expect(parts(citation)).toEqual([
      "Quy định",
      "22-QĐ/TU",
      "ngày 09/01/2026",
      "Ban Thường vụ Tỉnh uỷ",
      "về lưu trữ hồ sơ",
    ]);
    expect(text.slice(citation.from, citation.to)).toBe(
      "Quy định số 22-QĐ/TU, ngày 09/01/2026 của Ban Thường vụ Tỉnh uỷ về lưu trữ hồ sơ",
    );
    expect(citation).toMatchObject({ saysNumber: true, form: "party", value: 22, typeCode: "QĐ", bodyCode: "TU" });
  });

  it.each([
    ["Nghị quyết số 128/NQ-CP", "state", "128-nq/cp"],
    ["Nghị định số 30/2020/NĐ-CP", "state", "30/2020-nđ/cp"],
    ["Luật số 45/2019/QH14", "state", "45/2019-/qh14"],
    ["Chỉ thị số 58/CT-TW", "state", "58-ct/tw"],
    ["Chỉ thị số 36/1998/CT-TW", "state", "36-ct/tw"],
    ["Chỉ thị số 54-CT/T.Ư", "party", "54-ct/tw"],
    ["Chỉ thị số 09/-CT-TW", "odd", "9-ct/tw"],
    ["Chỉ thị số 11 - CT/TW", "odd", "11-ct/tw"],
    ["Công văn số 3294-CV/VPTW/nb", "party", "3294-cv/vptw/nb"],
    ["Quy chế số 05-QC/BTCTU-BNCTU", "party", "5-qc/btctu-bnctu"],
  ])("reads the symbol of “%s”", (text, form, key) => {
    const citation = only(`Thực hiện ${text}.`);
    expect(citation.form).toBe(form);
    expect(citationKey(citation)).toBe(key);
  });

  it.each([
    ["Chỉ thị số 05-CT/TU, ngày 12 tháng 3 năm 2026 của Tỉnh uỷ", 12, 3, 2026],
    ["Chỉ thị số 05-CT/TU ngày 12-3-2026", 12, 3, 2026],
    ["Chỉ thị số 05-CT/TU (ngày 12/3/2026) của Tỉnh uỷ", 12, 3, 2026],
    ["Chỉ thị số 05-CT/TU của Ban Thường vụ Tỉnh uỷ, ngày 12/3/2026", 12, 3, 2026],
    ["Ngày 12/3/2026, Ban Thường vụ Tỉnh uỷ ban hành Chỉ thị số 05-CT/TU", 12, 3, 2026],
  ])("reads the date of “%s”", (text, day, month, year) => {
    expect(only(text).date).toMatchObject({ day, month, year });
  });

  it("takes a blank date for one, and “trước ngày” for none", () => {
    expect(only("Quyết định số 12-QĐ/TU, ngày    tháng 6 năm 2026 của Tỉnh uỷ")).toMatchObject({
      date: null,
      saysDate: true,
      body: { text: "Tỉnh uỷ" },
    });
    expect(only("Thực hiện Công văn số 12-CV/TU trước ngày 20/8/2026")).toMatchObject({ saysDate: false });
  });

  it("knows whether a comma stands before “ngày”", () => {
    expect(only("Công văn số 132-CV/TU ngày 09/12/2020").dateGap?.text).toBe(" ");
    expect(only("Công văn số 132-CV/TU, ngày 09/12/2020").dateGap?.text).toBe(", ");
    expect(only("Công văn số 132-CV/TU của Tỉnh uỷ ngày 09/12/2020").dateGap).toBeNull();
  });

  it.each([
    ["Thủ tướng Chính phủ tại Công điện số 12/CĐ-TTg", "Thủ tướng Chính phủ"],
    ["Ban Bí thư đã ban hành Chỉ thị số 50-CT/TW", "Ban Bí thư"],
    ["Theo Quyết định của Bộ Chính trị số 99-QĐ/TW", "Bộ Chính trị"],
    [
      "Quy chế số 01-QC/ĐU của Ban Chấp hành Đảng bộ xã khoá I (nhiệm kỳ 2025 - 2030) và",
      "Ban Chấp hành Đảng bộ xã khoá I (nhiệm kỳ 2025 - 2030)",
    ],
    ["Nghị quyết số 01-NQ/TU ngày 14/7/2025 của Tỉnh uỷvềtăng trưởng", "Tỉnh uỷ"],
    ["Chỉ thị số 12-CT/TU của Tỉnh uỷ và tập trung lãnh đạo", "Tỉnh uỷ"],
  ])("finds who issued it: “%s”", (text, body) => {
    expect(only(text).body?.text).toBe(body);
  });

  it.each([
    [
      "Kế hoạch số 15-KH/TU của Tỉnh uỷ “Xây dựng nông thôn mới; giảm nghèo” và",
      "“Xây dựng nông thôn mới; giảm nghèo”",
    ],
    ["Kế hoạch số 15-KH/TU (về chuyển đổi số) và", "về chuyển đổi số"],
    ["Thông tư số 01/2021/TT-BNV của Bộ Nội vụ hướng dẫn lưu trữ.", "hướng dẫn lưu trữ"],
    ["Quyết định số 12-QĐ/TU về học tập “Đẩy mạnh tự phê bình”; gửi", "về học tập “Đẩy mạnh tự phê bình”"],
    ["Chỉ thị số 12-CT/TU của Tỉnh uỷ và tập trung lãnh đạo về rừng", null],
  ])("finds the abstract: “%s”", (text, abstract) => {
    expect(only(text).abstract?.text ?? null).toBe(abstract);
  });

  it.each([
    ["về chuyển đổi số và Chỉ thị số 10-CT/TU", "về chuyển đổi số"],
    ["về chuyển đổi số, Chỉ thị số 10-CT/TU", "về chuyển đổi số"],
    ["về dân số và số 10-CT/TU", "về dân số"],
    ["về an toàn giao thông, số 10-CT/TU", "về an toàn giao thông"],
  ])("parts the abstract from what leads on to the next: “%s”", (text, abstract) => {
    const [first] = readCitations(`Chỉ thị số 09-CT/TU của Tỉnh uỷ ${text}.`);
    expect(first?.abstract?.text).toBe(abstract);
  });

  it("reads lists that share the name of the type and the body", () => {
    const found = readCitations("các Nghị quyết số 57-NQ/TW, 59-NQ/TW và 68-NQ/TW của Bộ Chính trị");
    expect(found.map(parts).map(([type, symbol, , body]) => [type, symbol, body])).toEqual([
      ["Nghị quyết", "57-NQ/TW", "Bộ Chính trị"],
      ["Nghị quyết", "59-NQ/TW", "Bộ Chính trị"],
      ["Nghị quyết", "68-NQ/TW", "Bộ Chính trị"],
    ]);
    expect(found.map(({ listed }) => listed)).toEqual([false, true, true]);
  });

  it("ends an abstract where the next citation begins, and knows the one that stands in it", () => {
    const [outer, inner, next] = readCitations(
      "Kế hoạch số 15-KH/TU của Tỉnh uỷ về thực hiện Nghị quyết số 57-NQ/TW và Công văn số 20-CV/TU",
    );
    expect(outer?.abstract?.text).toBe("về thực hiện");
    expect([inner?.nested, next?.nested]).toEqual([true, false]);
    const [, apart] = readCitations("Công văn số 53-CV/TU về học viện và Công văn số 32-CV/TU về trường");
    expect(apart?.nested).toBe(false);
  });

  it("knows what stands in quotation marks", () => {
    const found = readCitations('Ghi “theo Chỉ thị số 05-CT/TU” hoặc "Chỉ thị số 06-CT/TU", theo Chỉ thị số 07-CT/TU');
    expect(found.map(({ quoted }) => quoted)).toEqual([true, true, false]);
  });

  it.each([
    "từ 2021-2025",
    "tỉ lệ 5/10",
    "24/7 Zalo",
    "1- Ban Tổ chức",
    "Covid-19",
    "ngày 05/9/2026",
    "12/A-B",
    "Tổ 3/KDC-5",
  ])("finds none in “%s”", (text) => expect(readCitations(text)).toEqual([]));

  it("stays quick on a long paragraph full of citations", () => {
    const text = "Chỉ thị số 05-CT/TU, ngày 12/3/2026 của Tỉnh uỷ về rừng, ".repeat(5000);
    const start = performance.now();
    expect(readCitations(text)).toHaveLength(5000);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("citedDocuments", () => {
  const symbols = (text: string) =>
    citedDocuments(readDocument(text).draft).map((mentions) => mentions.map(({ citation }) => citation.symbol.text));

  it("joins the mentions of one document, however its symbol is written", () => {
    expect(symbols("Theo Chỉ thị số 58-CT/TW, ngày 01/6/2026.\n\nTheo Chỉ thị số 58/CT-TW.")).toEqual([
      ["58-CT/TW", "58/CT-TW"],
    ]);
  });

  it("parts documents of two terms, and a quyết định from a quy định", () => {
    expect(symbols("Nghị quyết số 18-NQ/TW, ngày 25/10/2017; Nghị quyết số 18-NQ/TW, ngày 16/6/2022.")).toHaveLength(2);
    expect(symbols("Quyết định số 12-QĐ/TW và Quy định số 12-QĐ/TW.")).toHaveLength(2);
  });

  it("reads a symbol that the width of the page has broken", () => {
    const lines = Array.from(
      { length: 8 },
      (_, n) => `Dòng ${n} đủ dài để chương trình biết tệp này ngắt dòng theo khổ giấy và`,
    );
    const text = `${lines.join("\n")}\nvà tiếp tục thực hiện những nội dung nêu tại Nghị định số 105/NĐ-\nCP; tiếp tục quán triệt sâu sắc nội dung của Nghị quyết số 79-\nNQ/TW.`;
    expect(symbols(text)).toEqual([["105/NĐ-CP"], ["79-NQ/TW"]]);
  });

  it("leaves out quotations and the document's own number", () => {
    expect(symbols("Số 05-CT/ĐU\n\nAn Phú, ngày 05 tháng 6 năm 2026\n\nGhi “Chỉ thị số 07-CT/TU”.")).toEqual([]);
  });
});
