import { describe, expect, it } from "vitest";
import { draftOf, findingsOf, fixedOf, messagesOf, printedOf, read, thereAndBack } from "./incoming.ts";

const BODY = "-----\nBan Thường vụ Đảng uỷ thông báo như sau:\n1. Nội dung một.\n2. Nội dung hai.";

/** Number, the lines of the title, and the type and abstract that they are. */
const PHRASES: readonly (readonly [number: string, title: string, type: string, abstract: string])[] = [
  [
    "54-BC/ĐU",
    "BÁO CÁO KIỂM ĐIỂM\ncủa tập thể Ban Thường vụ Đảng uỷ năm 2025",
    "BÁO CÁO",
    "KIỂM ĐIỂM của tập thể Ban Thường vụ Đảng uỷ năm 2025",
  ],
  ["54-BC/ĐU", "BÁO CÁO TỔNG KẾT\ncông tác năm 2025", "BÁO CÁO", "TỔNG KẾT công tác năm 2025"],
  ["54-CTr/ĐU", "CHƯƠNG TRÌNH CÔNG TÁC\nnăm 2026", "CHƯƠNG TRÌNH", "CÔNG TÁC năm 2026"],
  ["07-CTr/ĐU", "CHƯƠNG TRÌNH HÀNH ĐỘNG", "CHƯƠNG TRÌNH", "HÀNH ĐỘNG"],
  ["07-KH/ĐU", "KẾ HOẠCH HÀNH ĐỘNG\nphòng, chống lãng phí", "KẾ HOẠCH", "HÀNH ĐỘNG phòng, chống lãng phí"],
  ["07-NQ/ĐU", "NGHỊ QUYẾT CHUYÊN ĐỀ\nvề chuyển đổi số", "NGHỊ QUYẾT", "CHUYÊN ĐỀ về chuyển đổi số"],
  [
    "07-NQ/ĐU",
    "NGHỊ QUYẾT HỘI NGHỊ LẦN THỨ NĂM\nBAN CHẤP HÀNH ĐẢNG BỘ XÃ KHOÁ I\nvề phát triển kinh tế",
    "NGHỊ QUYẾT",
    "HỘI NGHỊ LẦN THỨ NĂM BAN CHẤP HÀNH ĐẢNG BỘ XÃ KHOÁ I về phát triển kinh tế",
  ],
  ["03-QC/ĐU", "QUY CHẾ LÀM VIỆC\ncủa Ban Chấp hành Đảng bộ xã", "QUY CHẾ", "LÀM VIỆC của Ban Chấp hành Đảng bộ xã"],
  ["12-TB/ĐU", "THÔNG BÁO KẾT LUẬN\ncủa đồng chí Bí thư", "THÔNG BÁO", "KẾT LUẬN của đồng chí Bí thư"],
  [
    "12-TB/ĐU",
    "THÔNG BÁO\nKẾT LUẬN CỦA BAN THƯỜNG VỤ ĐẢNG UỶ\nvề kết quả thực hiện nhiệm vụ năm 2025",
    "THÔNG BÁO",
    "KẾT LUẬN CỦA BAN THƯỜNG VỤ ĐẢNG UỶ về kết quả thực hiện nhiệm vụ năm 2025",
  ],
  ["03-TTr/ĐU", "TỜ TRÌNH XIN KINH PHÍ\nsửa nhà văn hoá", "TỜ TRÌNH", "XIN KINH PHÍ sửa nhà văn hoá"],
  ["54-BC/ĐU", "BÁO CÁO TỔNG KẾT\nCÔNG VĂN", "BÁO CÁO", "TỔNG KẾT CÔNG VĂN"],
  [
    "54-BC/ĐU",
    "BÁO CÁO SƠ KẾT\n05 NĂM THỰC HIỆN\nCHƯƠNG TRÌNH\nhành động về giảm nghèo",
    "BÁO CÁO",
    "SƠ KẾT 05 NĂM THỰC HIỆN CHƯƠNG TRÌNH hành động về giảm nghèo",
  ],
  [
    "07-KH/ĐU",
    "KẾ HOẠCH\nTRIỂN KHAI THỰC HIỆN\nNGHỊ QUYẾT\nvề chuyển đổi số",
    "KẾ HOẠCH",
    "TRIỂN KHAI THỰC HIỆN NGHỊ QUYẾT về chuyển đổi số",
  ],
  ["02-ĐA/ĐU", "ĐỀ ÁN SẮP XẾP CÁC CHI BỘ\ngiai đoạn 2026 - 2030", "ĐỀ ÁN", "SẮP XẾP CÁC CHI BỘ giai đoạn 2026 - 2030"],
];

describe("a type with further words in capitals", () => {
  it.each(PHRASES)("Số %s: %j is %s", (number, title, type, abstract) => {
    const text = draftOf(`${title}\n${BODY}`, { number });
    const draft = read(text);
    expect(draft.docType?.text).toBe(type);
    expect(draft.abstract?.text).toBe(abstract);
    expect(findingsOf(text).filter((one) => /ten-loai|trich-yeu|ky-hieu|nhat-quan/.test(one))).toEqual([]);
  });

  it.each(PHRASES)(
    "Số %s: %j is printed in the middle, line for line, and comes back from Word",
    async (number, title) => {
      const text = draftOf(`${title}\n${BODY}`, { number });
      const printed = printedOf(text);
      expect(printed.filter((line) => line.startsWith("docType: "))).toEqual([`docType: ${title.split("\n")[0]}`]);
      expect(printed.some((line) => line.startsWith("letterAbstract"))).toBe(false);
      const back = read(await thereAndBack(text));
      const draft = read(text);
      expect([back.docType?.text, back.author?.text, back.abstract?.text]).toEqual([
        draft.docType?.text,
        draft.author?.text,
        draft.abstract?.text,
      ]);
    },
  );

  it("keeps the author that stands on a line below", () => {
    const draft = read(
      draftOf(`BÁO CÁO SƠ KẾT\nCỦA BAN THƯỜNG VỤ ĐẢNG UỶ\nvề công tác dân vận\n${BODY}`, { number: "54-BC/ĐU" }),
    );
    expect(draft.author?.text).toBe("CỦA BAN THƯỜNG VỤ ĐẢNG UỶ");
    expect(draft.abstract?.text).toBe("SƠ KẾT về công tác dân vận");
  });

  it("is told of where small letters or the author follow on its line", () => {
    const text = draftOf(`BÁO CÁO TỔNG KẾT năm 2025\n${BODY}`);
    expect(findingsOf(text)).toEqual(["warning ten-loai/mot-dong-rieng"]);
    expect(fixedOf(text)).toContain("\nBÁO CÁO TỔNG KẾT\nnăm 2025\n-----");
    const author = draftOf(`CHỈ THỊ CỦA BAN THƯỜNG VỤ ĐẢNG UỶ\nvề công tác dân vận\n${BODY}`, { number: "54-CT/ĐU" });
    expect(findingsOf(author)).toContain("warning ten-loai/mot-dong-rieng");
  });

  it("of two types one below the other, the number's code decides", () => {
    const notice = `THÔNG BÁO\nKẾT LUẬN\nvề công tác dân vận\n${BODY}`;
    expect(read(draftOf(notice, { number: "12-TB/ĐU" })).docType?.text).toBe("THÔNG BÁO");
    expect(read(draftOf(notice, { number: "12-KL/ĐU" })).docType?.text).toBe("KẾT LUẬN");
    expect(read(draftOf(notice, { number: "…-…/ĐU" })).docType?.text).toBe("THÔNG BÁO");
  });

  it.each(["CHƯƠNG TRÌNH OCOP của xã đạt kết quả tốt.", "BÁO CÁO KIỂM TOÁN được công khai."])(
    "in the body is text: %s",
    (line) => {
      const draft = read(draftOf(`BÁO CÁO\nkết quả năm 2025\n${BODY}\n${line}`));
      expect(draft.abstract?.text).toBe("kết quả năm 2025");
      expect(draft.lines[draft.body?.last ?? 0]?.whole.text).toBe(line);
    },
  );
});

const THEME = `ĐOÀN KẾT, ĐỔI MỚI, XÂY DỰNG XÃ AN LÂM
GIÀU MẠNH, VĂN MINH
(Báo cáo của Ban Chấp hành Đảng bộ xã khoá II
trình Đại hội đại biểu Đảng bộ xã lần thứ III)`;

describe("the theme of a congress's report", () => {
  it.each([
    [THEME, 2],
    ["CHƯƠNG TRÌNH MỚI, KHÁT VỌNG MỚI\n(Báo cáo của Đảng uỷ trình Đại hội lần thứ II)", 1],
    ["QUYẾT TÂM XÂY DỰNG ĐẢNG BỘ\nTRONG SẠCH, VỮNG MẠNH\n(báo cáo của Chi bộ trình Đại hội)", 2],
  ])("stands where type and abstract would: %j", async (title, capitals) => {
    const text = draftOf(`${title}\n-----\nĐại hội diễn ra trong bối cảnh mới.\n1. Một.\n2. Hai.`);
    const lines = title.split("\n");
    expect(findingsOf(text)).toEqual([]);
    expect(read(text).kind).toBe("bao-cao");
    const printed = printedOf(text).filter((line) => /^(?:docType|abstract|separator|letterAbstract):/.test(line));
    expect(printed).toEqual([
      `docType: ${lines.slice(0, capitals).join(" ")}`,
      // An abstract keeps its own lines on the page.
      `abstract: ${lines.slice(capitals).join("\n")}`,
      "separator: -----",
    ]);
    const back = read(await thereAndBack(text));
    expect([back.docType, back.abstract?.text]).toEqual([null, lines.join(" ")]);
    expect(findingsOf(await thereAndBack(text))).toEqual([]);
  });
});

describe("what is in capitals in the middle of the head and is no known type", () => {
  it.each([
    ["ĐỀ CƯƠNG\ntuyên truyền kỷ niệm ngày thành lập Đảng", "ĐỀ CƯƠNG"],
    ["PHIẾU XIN Ý KIẾN\nvề nhân sự", "PHIẾU XIN Ý KIẾN"],
    ["BẢN CAM KẾT", "BẢN CAM KẾT"],
  ])("is said so, and printed there: %j", (title, other) => {
    const text = draftOf(`${title}\n${BODY}`, { number: "05-ĐC/ĐU" });
    expect(messagesOf(text, "ten-loai/thieu")).toEqual([expect.stringContaining(`“${other}” không phải tên loại`)]);
    expect(printedOf(text)).toContain(`docType: ${other}`);
  });

  it.each(["Đại hội diễn ra trong bối cảnh mới.", "Năm 2025, Đảng bộ xã có 300 đảng viên."])(
    "a sentence below the number is no abstract: %s",
    (sentence) => {
      for (const rule of ["-----\n", ""]) {
        const text = draftOf(`${rule}${sentence}\n1. Nội dung một.\n2. Nội dung hai.`);
        expect(read(text).abstract).toBeNull();
        expect(findingsOf(text)).toEqual(["error ten-loai/thieu"]);
        expect(fixedOf(text)).toContain(sentence);
      }
    },
  );
});

const ARTICLES = `Điều 1. Phân công các đồng chí phụ trách chi bộ.
Điều 2. Các đồng chí có tên tại Điều 1 thi hành Quyết định này.`;

describe("the formula of a decision", () => {
  it.each([
    ["-----\nBAN THƯỜNG VỤ ĐẢNG UỶ XÃ AN LÂM\n", "QUYẾT ĐỊNH:", []],
    ["BAN THƯỜNG VỤ ĐẢNG UỶ XÃ AN LÂM\n", "QUYẾT ĐỊNH:", ["warning trich-yeu/gach-ngan-cach"]],
    ["-----\nBAN CHẤP HÀNH ĐẢNG BỘ\nXÃ AN LÂM\n", "QUYẾT ĐỊNH", []],
    ["-----\n", "BAN THƯỜNG VỤ ĐẢNG UỶ QUYẾT ĐỊNH:", []],
  ])("stands between bases and articles, the authority perhaps above: %j %s", async (above, formula, found) => {
    const text = draftOf(
      `QUYẾT ĐỊNH\nvề việc phân công phụ trách\n${above}Căn cứ Điều lệ Đảng;\nCăn cứ Quy chế làm việc,\n${formula}\n${ARTICLES}`,
      { number: "45-QĐ/ĐU" },
    );
    const draft = read(text);
    expect(draft.docType?.text).toBe("QUYẾT ĐỊNH");
    expect(draft.abstract?.text).toBe("về việc phân công phụ trách");
    expect(draft.bases.map((base) => base.text)).toEqual(["Căn cứ Điều lệ Đảng", "Căn cứ Quy chế làm việc"]);
    expect(draft.preamble?.text).toBe(formula);
    expect(findingsOf(text)).toEqual(found);
    const authority = above.split("\n").filter((line) => line !== "-----" && line !== "");
    const printed = printedOf(text).filter((line) => /^(?:decision|base):/.test(line));
    expect(printed).toEqual([
      ...authority.map((line) => `decision: ${line}`),
      "base: Căn cứ Điều lệ Đảng;",
      "base: Căn cứ Quy chế làm việc,",
      `decision: ${formula}`,
    ]);
    const again = await thereAndBack(text);
    expect(read(again).bases.map((base) => base.text)).toEqual(draft.bases.map((base) => base.text));
    expect(read(again).docType?.text).toBe("QUYẾT ĐỊNH");
  });

  it.each([
    ["CỦA BAN THƯỜNG VỤ ĐẢNG UỶ TẠI CUỘC HỌP NGÀY 05/10/2025", "CỦA BAN THƯỜNG VỤ ĐẢNG UỶ"],
    ["CỦA BAN THƯỜNG VỤ ĐẢNG UỶ XÃ AN LÂM VỀ TĂNG CƯỜNG KỶ LUẬT", "CỦA BAN THƯỜNG VỤ ĐẢNG UỶ XÃ AN LÂM"],
    ["CỦA BAN THƯỜNG VỤ THỰC HIỆN CÔNG TÁC DÂN VẬN", "CỦA BAN THƯỜNG VỤ"],
  ])("an abstract on the author's line is told of once: %s", (line, author) => {
    const text = draftOf(`KẾT LUẬN\n${line}\n${BODY}`, { number: "45-KL/ĐU" });
    expect(read(text).author?.text).toBe(author);
    expect(findingsOf(text)).toEqual(["warning trich-yeu/chu-thuong"]);
    expect(messagesOf(text, "trich-yeu/chu-thuong")[0]).toContain("tách khỏi tác giả");
  });
});
