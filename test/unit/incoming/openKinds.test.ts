import { describe, expect, it } from "vitest";
import { draftOf, FOOT, findingsOf, fixedOf, messagesOf, printedOf, read, thereAndBack } from "./incoming.ts";

const report = (body: string) => draftOf(`BÁO CÁO\nkết quả năm 2025\n-----\n${body}`);
const guideline = (body: string) =>
  draftOf(`HƯỚNG DẪN\nvề thi hành Quy định số 12-QĐ/ĐU\n-----\n${body}`, { number: "06-HD/ĐU" });

describe("a guideline that speaks of another document", () => {
  it.each([
    "Điều 5. Về đối tượng.\nGồm đảng viên.\nĐiều 6. Về thủ tục.\nGồm hai bước.\nĐiều 9. Về thẩm quyền.\nThuộc chi bộ.",
    "I. VỀ ĐỐI TƯỢNG\nĐiều 3. Về người được khen.\nGồm đảng viên.\nII. VỀ THỦ TỤC\nĐiều 12. Về hồ sơ.\nGồm hai bản.",
    "Điều 2. Về tiêu chuẩn.\nHai điểm.\nĐiều 3. Về hồ sơ.\nBa điểm.",
  ])("comments on its articles: %j", (body) => {
    expect(findingsOf(guideline(body)).filter((one) => one.includes("so-thu-tu"))).toEqual([]);
  });

  it.each([
    ["QUY ĐỊNH", "06-QĐ/ĐU", "Điều 5. Một.\nĐiều 6. Hai."],
    ["HƯỚNG DẪN", "06-HD/ĐU", "Điều 5. Một.\nĐiều 4. Hai."],
    ["HƯỚNG DẪN", "06-HD/ĐU", "Điều 1. Một.\nĐiều 3. Hai."],
  ])("%s Số %s with %j does not", (type, number, body) => {
    const text = draftOf(`${type}\nvề công tác đảng viên\n-----\n${body}`, { number });
    expect(findingsOf(text)).toContain("error de-muc/so-thu-tu");
  });

  it.each([
    "1. Mục “Sinh ngày ... tháng ... năm ...:” ghi đủ.\n2. Hai.",
    "1. Ghi “Quê quán: ................” theo địa danh hiện nay.\n2. Hai.",
    "1. Cột “Ngày … tháng … năm …” do chi bộ ghi.\n2. Hai.",
    '1. Dòng "Họ và tên: ………… (viết chữ in hoa)" ghi như căn cước.\n2. Hai.',
  ])("quotes the fields of a form: %j", (body) => {
    expect(findingsOf(guideline(body)).filter((one) => one.includes("cho-trong"))).toEqual([]);
  });

  it.each(["1. Giao đồng chí … phụ trách.\n2. Hai.", "1. Thành lập “Tổ công tác …” ở các thôn.\n2. Hai."])(
    "but a place that is left to fill in is one: %j",
    (body) => {
      expect(findingsOf(guideline(body))).toContain("warning noi-dung/cho-trong");
    },
  );

  it("a form that nobody filled in is told of once, whatever stands in its places", () => {
    const body = Array.from({ length: 20 }, (_, n) => `${n + 1}. Việc thứ ${n + 1}: ${".".repeat(n + 4)}`).join("\n");
    const [first] = messagesOf(report(body), "noi-dung/cho-trong");
    expect(first).toMatch(/\(cả 20 chỗ\)$/);
    const torn = Array.from({ length: 20 }, (_, n) => `${n + 1}. Việc (thứ ${n + 1} của chi bộ.`).join("\n");
    expect(messagesOf(report(torn), "doan-van/ngoac-khong-khop")[0]).toMatch(/\(cả 20 chỗ\)$/);
  });
});

describe("names of the peoples of the Highlands", () => {
  it.each(["K'Mắk", "K’Brếp", "Bríu Liếc", "H'Bia Niê", "Rơ Châm Phiên"])("%s signs", (name) => {
    const text = draftOf("BÁO CÁO\nkết quả năm 2025\n-----\n1. Một.\n2. Hai.", {
      foot: FOOT.replace("Trần Văn Lâm", name),
    });
    expect(read(text).signature?.name?.text).toBe(name);
    expect(findingsOf(text)).toEqual([]);
  });
  it.each(["Chư Prông", "Ia Drăng", "Đăk Glei", "Ea H'leo"])("xã %s is no slip", (name) => {
    const text = report(`1. Chi bộ xã ${name} thực hiện.\n2. Hai.`);
    expect(findingsOf(text)).toEqual([]);
    expect(fixedOf(text)).toBe(text);
  });
});

describe("what a message says", () => {
  it.each([
    ["ĐẢNG BỘ THỊ XÃ BÌNH SƠN", /đảng bộ tỉnh, thành phố/],
    ["ĐẢNG BỘ HUYỆN BÌNH SƠN", /đảng bộ tỉnh, thành phố/],
    ["ĐẢNG BỘ QUẬN BÌNH SƠN", /đảng bộ tỉnh, thành phố/],
  ])("of a superior that is no more names one that is: %s", (body, right) => {
    const text = report("1. Một.\n2. Hai.")
      .replace("ĐẢNG BỘ TỈNH BÌNH SƠN", body)
      .replace("03 tháng 12", "03 tháng 10");
    expect(messagesOf(text, "to-chuc/khong-con")[0]).toMatch(right);
  });

  it.each([
    ["1. Một.\n2. Hai.\n7- Ba.\n4. Bốn.", "de-muc/dang-danh-so", /ghi “7\.”, không ghi “7-”/],
    ["1- Một.\n2- Hai.\n3. Ba.\n4- Bốn.", "de-muc/dang-danh-so", /ghi “1\.”, không ghi “1-”/],
  ])("of a number in another form shows both: %j", (body, rule, said) => {
    expect(messagesOf(report(body), rule)[0]).toMatch(said);
  });
});

describe("what was not seen", () => {
  it.each([
    ["1. Phương châm '3 công khai' và “4 tại chỗ”.", "1. Phương châm “3 công khai” và “4 tại chỗ”."],
    [`1. Phương châm '3 công khai' và "4 tại chỗ".`, `1. Phương châm "3 công khai" và "4 tại chỗ".`],
    ["1. Phong trào ‘Toàn dân đoàn kết’.", "1. Phong trào “Toàn dân đoàn kết”."],
  ])("single marks: %s", (wrong, right) => {
    expect(findingsOf(report(`${wrong}\n2. Hai.`))).toContain("info chu/dau-ngoac-kep");
    expect(fixedOf(report(`${wrong}\n2. Hai.`))).toBe(report(`${right}\n2. Hai.`));
  });
  it.each(["1. Ông K'Brếp ở thôn Y'Nui, 30' và 45'.", "1. Lời “dân ta có câu ‘nước chảy đá mòn’ rất đúng”."])(
    "these are none: %s",
    (line) => {
      expect(findingsOf(report(`${line}\n2. Hai.`)).filter((one) => one.includes("ngoac-kep"))).toEqual([]);
    },
  );

  it.each([
    ["I. MỤC TIÊU:\n1. Một.\n2. Hai.\nII. GIẢI PHÁP:\n1. Ba.\n2. Bốn.", 2],
    ["I. MỤC TIÊU\n1. Một.\n2. Hai.\nII. TỔ CHỨC THỰC HIỆN:\n1. Ba.\n2. Bốn.", 1],
    ["**I. ƯU ĐIỂM:**\n1. Một.\n2. Hai.\n**II. HẠN CHẾ**\n1. Ba.\n2. Bốn.", 1],
  ])("a colon behind a heading in capitals: %j", (body, places) => {
    expect(findingsOf(report(body)).filter((one) => one === "info de-muc/dau-cuoi")).toHaveLength(places);
    expect(fixedOf(report(body))).toBe(report(body.replaceAll(/([A-Z]):/g, "$1").replaceAll("TIÊU:", "TIÊU")));
  });

  it.each([
    "I. MỘT\n1. Đồng chí Bí thư trực tiếp theo dõi, chỉ đạo các chi bộ\n2. Báo cáo trước 30/12/2025.\nII. HAI\n1. Ba.\n2. Các chi bộ giữ gìn vệ sinh trong thôn.\n3. Các chi bộ thu gom rác thải trong thôn.",
    "1. Các chi bộ giữ gìn vệ sinh trong thôn.\n2. Các chi bộ thu gom rác thải trong thôn.\n3. Các chi bộ trồng cây xanh ven đường trong thôn\n4. Các chi bộ báo cáo Đảng uỷ.",
  ])("a section without its final mark: %j", (body) => {
    const text = report(body);
    expect(findingsOf(text)).toContain("info de-muc/dau-cuoi");
    expect(fixedOf(text)).not.toBe(text);
    expect(fixedOf(fixedOf(text))).toBe(fixedOf(text));
  });
  it.each([
    "I. MỘT\n1. Kết quả lãnh đạo thực hiện nhiệm vụ chính trị năm 2025\nĐạt.\n2. Hạn chế, khuyết điểm và nguyên nhân chủ yếu\nCòn.",
    "1. Về công tác tư tưởng và công tác tuyên giáo năm qua\n- Đã làm.\n2. Về công tác tổ chức, cán bộ.\n3. Về công tác kiểm tra, giám sát.",
  ])("headings need none: %j", (body) => {
    expect(findingsOf(report(body)).filter((one) => one.includes("dau-cuoi"))).toEqual([]);
  });

  it.each([
    ["Các đồng chí UV BTV họp.", ["UV BTV"]],
    ["Các đồng chí UV BCH, UVBTV họp.", ["UV BCH", "UVBTV"]],
    ["Các TP trực thuộc họp.", ["TP"]],
    ["TP. Bình Sơn, TP Hội An, TX Sơn Tây họp.", []],
  ])("abbreviations: %s", (line, told) => {
    const said = messagesOf(report(`1. ${line}\n2. Hai.`), "viet-tat/chua-giai-thich");
    expect(said.map((one) => /“([^”]+)”/.exec(one)?.[1])).toEqual(told);
  });

  it.each([
    ["Căn cứ Điều lệ Đảng; Căn cứ Quy chế làm việc,", "Căn cứ Điều lệ Đảng;\nCăn cứ Quy chế làm việc,"],
    ["Căn cứ Điều lệ Đảng; căn cứ Quy chế làm việc,", "Căn cứ Điều lệ Đảng;\nCăn cứ Quy chế làm việc,"],
    ["Căn cứ Điều lệ Đảng; Xét đề nghị của Ban,", "Căn cứ Điều lệ Đảng;\nXét đề nghị của Ban,"],
  ])("two bases on one line: %s", (line, right) => {
    const of = (bases: string) =>
      draftOf(
        `QUYẾT ĐỊNH\nvề kiện toàn chi uỷ\n-----\n${bases}\nBAN THƯỜNG VỤ ĐẢNG UỶ QUYẾT ĐỊNH:\nĐiều 1. Một.\nĐiều 2. Hai.`,
        { number: "45-QĐ/ĐU" },
      );
    expect(findingsOf(of(line))).toContain("warning can-cu/dau-cau");
    expect(fixedOf(of(line))).toBe(of(right));
  });
});

describe("the numbers of pages", () => {
  const pages = (mark: (page: number) => string) =>
    report(
      `1. Ưu điểm của các chi bộ.\nĐã làm tốt.\n${mark(2)}\n2. Hạn chế.\nHọp chưa đều.\n${mark(3)}\n3. Phương hướng.\n${mark(4)}\n4. Kiến nghị.`,
    );
  it.each([
    ["alone", (page: number) => `${page}`],
    ["between dashes", (page: number) => `- ${page} -`],
    ["between blank lines", (page: number) => `\n${page}\n`],
  ])("%s are told of once, and never fixed into something worse", async (_, mark) => {
    const text = pages(mark);
    expect(messagesOf(text, "noi-dung/dau-vet")).toEqual([expect.stringMatching(/^Số trang .* \(3 chỗ\)$/)]);
    expect(fixedOf(text)).toBe(text);
    expect(read(text).sections.map(({ marker }) => marker.text)).toEqual(["1.", "2.", "3.", "4."]);
    expect(printedOf(await thereAndBack(text))).toEqual(printedOf(text));
  });
  it.each([
    "Danh sách gồm\n1\nNguyễn Văn An\nBí thư\n2\nTrần Thị Bình\nPhó Bí thư\n3\nLê Văn Minh\nUỷ viên",
    "1. Số đảng viên mới là\n12\n2. Số chi bộ là\n9\n3. Ba.",
  ])("the figures of rows are none: %j", (body) => {
    expect(messagesOf(report(body), "noi-dung/dau-vet")).toEqual([]);
  });
});

describe("without a type's line", () => {
  it.each([
    "Thực hiện Kế hoạch số 12-KH/TU, ngày 05/5/2025 của Ban Thường vụ Tỉnh uỷ về kiểm tra, Đảng uỷ báo cáo như sau:\n1. Một.\n2. Hai.",
    "Năm 2025, Đảng bộ xã đạt nhiều kết quả.\nBan Thường vụ Đảng uỷ báo cáo:\n1. Một.\n2. Hai.",
    "qua một năm thực hiện, Đảng bộ xã đạt nhiều kết quả.\n1. Một.\n2. Hai.",
  ])("the first paragraph is text, and stays as it is: %j", (body) => {
    for (const rule of ["", "-----\n"]) {
      const text = draftOf(rule + body);
      expect(read(text).abstract).toBeNull();
      expect(findingsOf(text).filter((one) => /^(?:error|warning)/.test(one))).toEqual(["error ten-loai/thieu"]);
      expect(fixedOf(text)).toBe(text);
    }
  });
});

describe("two signatures", () => {
  it.each([
    "NGƯỜI GHI BIÊN BẢN\n\nNguyễn Văn An\n\nCHỦ TRÌ HỘI NGHỊ\n\nTrần Thị Bình",
    "NGƯỜI GHI BIÊN BẢN              CHỦ TRÌ HỘI NGHỊ\n\nNguyễn Văn An              Trần Thị Bình",
    "| NGƯỜI GHI BIÊN BẢN | CHỦ TRÌ HỘI NGHỊ |\n|---|---|\n| Nguyễn Văn An | Trần Thị Bình |",
  ])("come back from Word in their places: %j", async (foot) => {
    const text = draftOf("BIÊN BẢN\nhọp chi bộ\n-----\n1. Một.\n2. Hai.", { number: "10-BB/ĐU", foot });
    // Who presided stands on the right of the page, whichever of the two the text names first.
    const names = (draft: ReturnType<typeof read>) =>
      [draft.signature, ...draft.otherSignatures].map((one) => [one?.position?.text, one?.name?.text]).sort();
    expect(names(read(await thereAndBack(text)))).toEqual(names(read(text)));
    expect(printedOf(await thereAndBack(text))).toEqual(printedOf(text));
  });
});

describe("a table of many rows, some with an empty first cell", () => {
  it.each(["- Từ “Phần”, “Chương” và số thứ tự", "Phần I", "Chương II", "Mục 1"])(
    "stays one table where a row begins with %s",
    async (cell) => {
      const table = `| TT | Thành phần | Cỡ chữ |\n| --- | --- | --- |\n| 6. | Nội dung | 14 |\n|  | ${cell} | 14-15 |\n|  | Tên phần, chương | 14 |`;
      const text = report(`Kết quả như sau:\n\n${table}\n\nTrên đây là kết quả.`);
      expect(read(text).sections).toEqual([]);
      const back = await thereAndBack(text);
      expect(back).toContain(`\n\n${table}\n\n`);
      expect(printedOf(back)).toEqual(printedOf(text));
    },
  );
});
