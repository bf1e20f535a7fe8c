import { describe, expect, it } from "vitest";
import { draftOf, FOOT, findingsOf, fixedOf, read, thereAndBack } from "./incoming.ts";

const BODY = "-----\nBan Thường vụ Đảng uỷ yêu cầu:\n1. Nội dung một.\n2. Nội dung hai.";
const decision = (bases: string) =>
  draftOf(
    `QUYẾT ĐỊNH\nvề việc kiện toàn chi uỷ\n-----\n${bases}\nBAN THƯỜNG VỤ ĐẢNG UỶ QUYẾT ĐỊNH:\nĐiều 1. Kiện toàn chi uỷ.\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.`,
    {
      number: "45-QĐ/ĐU",
    },
  );

describe("bases", () => {
  it.each([
    [
      "Căn cứ Điều lệ Đảng;\nCăn cứ Quy chế làm việc của Ban Thường vụ Đảng uỷ khoá\nIII,",
      ["Điều lệ Đảng", "Quy chế làm việc của Ban Thường vụ Đảng uỷ khoá III"],
    ],
    [
      "Căn cứ Quy định số 24-QĐ/TW, ngày 30/7/2021 của Ban Chấp hành\nTrung ương về thi hành Điều lệ Đảng;\nCăn cứ Điều lệ Đảng,",
      ["Quy định số 24-QĐ/TW, ngày 30/7/2021 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng", "Điều lệ Đảng"],
    ],
    [
      "Căn cứ Quy định số 24-QĐ/TW,\nngày 30/7/2021 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng,",
      ["Quy định số 24-QĐ/TW, ngày 30/7/2021 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng"],
    ],
  ])("wrapped over lines: %j", (bases, names) => {
    const text = decision(bases);
    expect(read(text).bases.map((base) => base.text)).toEqual(names.map((name) => `Căn cứ ${name}`));
    expect(findingsOf(text).filter((one) => one.includes("can-cu"))).toEqual([]);
    expect(fixedOf(text)).toContain(bases);
  });

  it.each([
    "Căn cứ tình hình thực tế của địa phương và nhiệm vụ được\ngiao, Ban Thường vụ Đảng uỷ yêu cầu các cấp uỷ:",
    "Căn cứ Quy chế làm việc của Đảng uỷ, Văn phòng đã thẩm định dự\nthảo. Kết quả như sau:",
    "Căn cứ Quyết định số 12-QĐ/ĐU, ngày 05/8/2025 của Đảng uỷ về kiểm tra, Đoàn kiểm tra đã làm việc tại 3 chi bộ.",
  ])("a sentence that begins like one, wrapped too, is none: %j", (sentence) => {
    const text = draftOf(`BÁO CÁO\nkết quả năm 2025\n-----\n${sentence}\n1. Một.\n2. Hai.`);
    expect(read(text).bases).toEqual([]);
    expect(fixedOf(text)).toContain(sentence);
    expect(findingsOf(text).filter((one) => one.includes("can-cu"))).toEqual([]);
  });
});

describe("addressees", () => {
  const of = (list: string) =>
    draftOf(`TỜ TRÌNH\nvề việc phê duyệt đề án\n-----\n${list}\nBan Thường vụ Đảng uỷ kính trình.`, {
      number: "26-TTr/ĐU",
      date: "15 tháng 10 năm 2026",
    });
  it.each([
    [
      "Kính trình:\n- Ban Thường vụ Tỉnh uỷ;\n- Ban Tổ chức Tỉnh uỷ.\n- Căn cứ Điều lệ Đảng;\n- Xét đề nghị của Ban Xây dựng Đảng.",
      2,
    ],
    [
      "Kính trình:\n- Ban Thường vụ Tỉnh uỷ;\n- Văn phòng Tỉnh uỷ.\n- Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ xã;\n- Theo đề nghị của Văn phòng Đảng uỷ.",
      2,
    ],
    ["Kính trình: Ban Thường vụ Tỉnh uỷ.\n- Căn cứ Điều lệ Đảng.", 1],
  ])("end where the bases begin: %j", (list, bases) => {
    const draft = read(of(list));
    expect(draft.addressees?.entries.some((entry) => /Căn cứ|Xét|Theo/.test(entry.text))).toBe(false);
    expect(draft.bases).toHaveLength(bases);
    expect(fixedOf(of(list))).toContain(list);
  });
});

describe("place and date", () => {
  it.each([
    "Thời gian: Vào hồi 19 giờ 30 phút, ngày 03 tháng 10 năm 2025.",
    "Thời gian: 8 giờ 00, ngày 03 tháng 10 năm 2025",
    "Hôm nay, ngày 03 tháng 10 năm 2025",
    "Bắt đầu từ 14 giờ 00, ngày 03 tháng 10 năm 2025.",
  ])("a date of the text is not the head's: %s", (line) => {
    const text = draftOf(`BIÊN BẢN\nhọp chi bộ\n-----\n${line}\nĐịa điểm: Nhà văn hoá.`, { number: "10-BB/ĐU" });
    expect(read(text).placeDate?.text).toBe("An Lâm, ngày 03 tháng 12 năm 2025");
    expect(findingsOf(text).filter((one) => one.includes("dia-danh"))).toEqual([]);
    expect(fixedOf(text)).toContain(line);
  });

  it.each([
    ["An Lâm, ngày …… tháng …… năm 20……", null],
    ["An Lâm, Ngày ... tháng ... năm 20..", null],
    ["An Lâm, ngày      tháng      năm {{nam}}", null],
    ["{{dia_danh}}, ngày {{ngay}} tháng {{thang}} năm {{nam}}", null],
    ["An Lâm, ngày __ tháng __ năm 20__", null],
    ["An Lâm, ngày      tháng      năm 2026", 2026],
  ])("may be left blank: %s", (line, year) => {
    const foot = FOOT.replace("thuộc,", "thuộc;");
    const text = draftOf(`KẾ HOẠCH\nnăm 2026\n${BODY}`, { number: "12-KH/ĐU", foot }).replace(
      /^An Lâm, ngày.*$/m,
      line,
    );
    const { placeDate } = read(text);
    expect([placeDate?.text, placeDate?.day, placeDate?.month, placeDate?.year]).toEqual([line, null, null, year]);
    expect(findingsOf(text).filter((one) => /^(?:error|warning)/.test(one))).toEqual([]);
    expect(fixedOf(text)).toBe(text);
  });

  it("beside the star, and blank, the head is read, and nothing put in", () => {
    const text = `ĐẢNG BỘ XÃ AN LÂM               ĐẢNG CỘNG SẢN VIỆT NAM
CHI BỘ THÔN ĐÔNG
        *                       An Lâm, ngày …… tháng …… năm 20……
   Số 05-NQ/CB

NGHỊ QUYẾT
về nhiệm vụ tháng 10
-----
1. Thu đảng phí.
2. Sinh hoạt định kỳ.

Nơi nhận:                       T/M CHI BỘ
- Đảng uỷ xã;                     BÍ THƯ
- Lưu chi bộ.                   Trần Văn Lâm
`;
    expect(findingsOf(text)).toEqual([]);
    expect(fixedOf(text)).toBe(text);
    expect(read(text).placeDate?.year).toBeNull();
  });
});

describe("recipients and signature", () => {
  it.each(["(Ký, ghi rõ họ tên)", "(Ký và ghi rõ họ tên)", "(ký, họ tên, đóng dấu)", "(Ký tên, ghi rõ họ và tên)"])(
    "“%s” hides no name",
    (mark) => {
      const text = draftOf(`BÁO CÁO\nkết quả năm 2025\n${BODY}`, {
        foot: `Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Đảng uỷ.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n${mark}\n\nTrần Văn Lâm`,
      });
      expect(read(text).signature?.name?.text).toBe("Trần Văn Lâm");
      expect(findingsOf(text)).toEqual([]);
    },
  );

  it.each([
    "Nơi nhận:\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n- Thường trực Tỉnh uỷ (để báo cáo),\n- Các chi bộ trực thuộc,\n- Lưu Văn phòng Đảng uỷ.\n\nTrần Văn Lâm",
    "Nơi nhận:\nK/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n- Thường trực Tỉnh uỷ (để báo cáo),\n- Các chi bộ trực thuộc,\n- Lưu Văn phòng Đảng uỷ.\nTrần Văn Lâm",
    "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Lâm\n\nNơi nhận:\n- Thường trực Tỉnh uỷ (để báo cáo),\n- Các chi bộ trực thuộc,\n- Lưu Văn phòng Đảng uỷ.",
  ])("columns that were read one after the other: %j", (foot) => {
    const draft = read(draftOf(`THÔNG BÁO\nvề lịch tiếp đảng viên\n${BODY}`, { number: "12-TB/ĐU", foot }));
    expect(draft.recipients?.entries.map((entry) => entry.text)).toEqual([
      "Thường trực Tỉnh uỷ",
      "Các chi bộ trực thuộc",
      "Lưu Văn phòng Đảng uỷ",
    ]);
    expect(draft.signature?.name?.text).toBe("Trần Văn Lâm");
    expect(draft.body?.last).toBe(draft.lines.findIndex((line) => line.whole.text === "2. Nội dung hai."));
  });
});

describe("a recipient of persons", () => {
  it.each([
    ["- Các đ/c UVTV,\nUVBCH Đảng bộ xã,", "Các đ/c UVTV, UVBCH Đảng bộ xã"],
    ["- Các đồng chí UVTV, UV BCH,\nTrưởng các ban Đảng uỷ,", "Các đồng chí UVTV, UV BCH, Trưởng các ban Đảng uỷ"],
    ["- UVTV,\nĐẢNG UỶ VIÊN,", "UVTV, ĐẢNG UỶ VIÊN"],
  ])("goes on after a comma: %j", (lines, name) => {
    const foot = FOOT.replace("- Các chi bộ trực thuộc,", `${lines}\n- Các chi bộ trực thuộc,`);
    const text = draftOf(`BÁO CÁO\nkết quả năm 2025\n-----\n1. Một.\n2. Hai.`, { foot });
    expect(read(text).recipients?.entries.map((entry) => entry.text)).toEqual([
      name,
      "Các chi bộ trực thuộc",
      "Lưu Văn phòng Đảng uỷ",
    ]);
    expect(fixedOf(text)).toBe(text);
  });
});

describe("sections", () => {
  const markers = (body: string) => {
    const draft = read(draftOf(`BÁO CÁO\nkết quả năm 2025\n-----\n${body}`));
    const tree = (sections: typeof draft.sections): string =>
      sections.map((one) => `${one.marker.text}${one.children.length > 0 ? `[${tree(one.children)}]` : ""}`).join(" ");
    return tree(draft.sections);
  };
  it.each([
    ["1- Một.\n1.1- Hai.\n1.2- Ba.\n1.2.1- Bốn.\n1.2.2- Năm.\n2- Sáu.", "1-[1.1- 1.2-[1.2.1- 1.2.2-]] 2-"],
    ["A. TÌNH HÌNH\nI. MỘT\n1. Hai.\n2. Ba.\nII. BỐN\nB. NHIỆM VỤ\nI. NĂM\nII. SÁU", "A.[I.[1. 2.] II.] B.[I. II.]"],
    ["A - Đặc điểm\n1. Hai.\n2. Ba.\nB - Kết quả\n1. Bốn.\n2. Năm.", "A-[1. 2.] B-[1. 2.]"],
    ["C. Mác và Ph. Ăngghen đã viết.\nH. Bình Chánh báo cáo.", ""],
  ])("%j", (body, tree) => {
    expect(markers(body)).toBe(tree);
    const text = draftOf(`BÁO CÁO\nkết quả năm 2025\n-----\n${body}`);
    expect(findingsOf(text).filter((one) => one.includes("de-muc/so-thu-tu"))).toEqual([]);
  });

  it.each([
    [
      "1. Cấp uỷ cơ sở bảo quản sổ phát thẻ đảng viên, sổ giao nhận thẻ đảng viên (theo mẫu\n7-TĐV); định kỳ hằng năm kiểm tra.\n2. Chi bộ báo cáo.",
      "1. 2.",
    ],
    [
      "1. Việc kết nạp đảng viên ở nơi chưa có chi bộ thực hiện theo nội dung nêu tại điểm\n3.7 Hướng dẫn số 06-HD/TW.\n2. Chi bộ báo cáo.",
      "1. 2.",
    ],
    [
      "1. Các chi bộ hoàn thành việc rà soát hồ sơ đảng viên trong thời hạn ít nhất là từ\n15. Mỗi tháng báo cáo một lần.\n2. Chi bộ báo cáo.",
      "1. 2.",
    ],
    [
      "1. Các chi bộ thực hiện nghiêm việc đánh giá, xếp loại đảng viên theo quy định tại khoản\n2. Trường hợp khác do cấp uỷ quyết định.\n2. Chi bộ báo cáo.",
      "1. 2.",
    ],
  ])("a wrapped line that begins with a figure is none: %j", (body, tree) => {
    expect(markers(body)).toBe(tree);
    const text = draftOf(`BÁO CÁO\nkết quả năm 2025\n-----\n${body}`);
    expect(findingsOf(text).filter((one) => one.includes("de-muc"))).toEqual([]);
    expect(fixedOf(text)).toContain(body);
  });

  it("a long heading keeps the sections below it", () => {
    expect(
      markers(
        "I. CÔNG TÁC XÂY DỰNG ĐẢNG VÀ HỆ THỐNG CHÍNH TRỊ TRONG SÁU THÁNG ĐẦU NĂM\n1. Một.\n2. Hai.\nII. NHIỆM VỤ\n1. Ba.\n2. Bốn.",
      ),
    ).toBe("I.[1. 2.] II.[1. 2.]");
  });
});

describe("the dissemination sentence", () => {
  it.each([
    "3- Chỉ thị này phổ biến đến chi bộ.",
    "3/ Chỉ thị này phổ biến đến chi bộ.",
    "c) Chỉ thị này phổ biến đến chi bộ.",
  ])("with a number is not missing: %s", (line) => {
    const text = draftOf(
      `CHỈ THỊ\nvề chuyển đổi số\n-----\nBan Thường vụ Đảng uỷ yêu cầu:\n1- Một.\n2- Hai.\n${line}`,
      { number: "18-CT/ĐU" },
    );
    expect(read(text).dissemination?.text).toBe("Chỉ thị này phổ biến đến chi bộ.");
    expect(findingsOf(text).filter((one) => one.includes("pho-bien/thieu"))).toEqual([]);
  });
});

describe("a number of three levels that stands alone", () => {
  it.each(["1.2.1- Thu gom rác.", "3.1.2. Trồng cây.\n3.1.3. Thu gom rác."])(
    "is exported, also with numbers of Word: %s",
    async (line) => {
      const text = draftOf(`BÁO CÁO\nkết quả năm 2025\n-----\n${line}`);
      expect(await thereAndBack(text, "automatic")).toContain(line.split("\n")[0]);
    },
  );
});
