import { describe, expect, it } from "vitest";
import { componentsJson } from "../../server/src/features/components.ts";
import { readDocument } from "../../server/src/incremental/document.ts";
import type { Section } from "../../server/src/syntax/draft.ts";
import { readMarker } from "../../server/src/syntax/markers.ts";
import {
  isPersonName,
  readAuthority,
  readNumber,
  readPlaceDate,
  readPosition,
} from "../../server/src/syntax/patterns.ts";
import { sectionText } from "../../server/src/syntax/sections.ts";

/** The kind and the components of a draft. */
function parse(text: string) {
  const { draft } = readDocument(text);
  return { kind: draft.kind, ...componentsJson(draft, true) };
}

type Sections = ReturnType<typeof parse>["sections"];

/** “1.[a) b)] 2.”: the markers as a tree. */
function tree(sections: Sections): string {
  return sections
    .map(({ marker, children }) => (children.length === 0 ? marker : `${marker}[${tree(children as Sections)}]`))
    .join(" ");
}

const HEADER = `ĐẢNG BỘ TỈNH SƠN HÀ
ĐẢNG UỶ XÃ AN PHÚ
*
Số 04-CT/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM
An Phú, ngày 03 tháng 6 năm 2026

CHỈ THỊ
CỦA BAN THƯỜNG VỤ ĐẢNG UỶ
về giữ gìn vệ sinh môi trường
-----
`;
const FOOTER = `Nơi nhận:
- Ban Thường vụ Tỉnh uỷ (để báo cáo);
- Lưu Văn phòng Đảng uỷ.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Nguyễn Văn An`;
const withBody = (body: string) => `${HEADER}\n${body}\n\n${FOOTER}`;

describe("number and symbol", () => {
  it.each([
    ["Số 05-CT/TU", 5, null, "CT", "TU"],
    ["Số 399-QĐ/TW", 399, null, "QĐ", "TW"],
    ["Số 05-QC/BTCTU-BNCTU", 5, null, "QC", "BTCTU-BNCTU"],
    ["Số: 5/CT-TU", 5, null, "CT", "TU"],
    ["Số 05 - CT / TU", 5, null, "CT", "TU"],
    ["Số 05–CT/TU", 5, null, "CT", "TU"],
    ["Số 264a-CV/HU", 264, "a", "CV", "HU"],
    ["Số 156*-CV/TU", 156, null, "CV", "TU"],
    ["Số 12/2026/CT-TU", 12, null, "CT", "TU"],
    ["SỐ 05-CT/TU", 5, null, "CT", "TU"],
    ["Số      -CT/TU", null, null, "CT", "TU"],
    ["Số …-CT/TU", null, null, "CT", "TU"],
    ["Số [số]-CT/[cơ quan]", null, null, "CT", null],
  ])("%s", (text, value, suffix, typeCode, bodyCode) => {
    expect(readNumber(text)).toMatchObject({ value, suffix, typeCode, bodyCode });
  });

  it.each(["Số lượng 05", "Số 05-CT/TU của Tỉnh uỷ", "Chỉ thị số 05-CT/TU", "Số hộ nghèo giảm 5%"])(
    "not %s",
    (text) => {
      expect(readNumber(text)).toBeNull();
    },
  );
});

describe("place and date", () => {
  it.each([
    ["Sơn Hà, ngày 03 tháng 02 năm 2026", "Sơn Hà", 3, 2, 2026],
    ["Thành phố Huế, ngày 27 tháng 5 năm 2026", "Thành phố Huế", 27, 5, 2026],
    ["Sơn Hà ngày 3 tháng 2 năm 2026", "Sơn Hà", 3, 2, 2026],
    ["Sơn Hà, Ngày 3 Tháng 2 Năm 2026.", "Sơn Hà", 3, 2, 2026],
    ["Sơn Hà, ngày 3/2/2026", "Sơn Hà", 3, 2, 2026],
    ["Sơn Hà, ngày      tháng 6 năm 2026", "Sơn Hà", null, 6, 2026],
    ["Sơn Hà, ngày … tháng … năm 2026", "Sơn Hà", null, null, 2026],
    ["Sơn Hà, ngày 31 tháng 4 năm 2026", "Sơn Hà", 31, 4, 2026],
    ["[Địa danh], ngày [ngày] tháng [tháng] năm 2026", null, null, null, 2026],
    ["ngày 03 tháng 02 năm 2026", null, 3, 2, 2026],
  ])("%s", (text, place, day, month, year) => {
    expect(readPlaceDate(text)).toMatchObject({ place, day, month, year });
  });

  it.each([
    "Báo cáo gửi về Văn phòng Đảng uỷ trước ngày 30 tháng 6 năm 2026 để tổng hợp",
    "trong tháng 6 năm 2026",
    "hoàn thành, xong trước ngày 30 tháng 6 năm 2026",
    "Năm 2026",
  ])("not %s", (text) => {
    expect(readPlaceDate(text)).toBeNull();
  });
});

describe("markers", () => {
  it.each([
    ["Phần I", "phan", 1],
    ["Phần thứ hai", "phan", 2],
    ["CHƯƠNG IV", "chuong", 4],
    ["Mục 3. Tổ chức", "muc", 3],
    ["Điều 12. Phạm vi", "dieu", 12],
    ["I- TÌNH HÌNH", "roman", 1],
    ["IX. TỔ CHỨC", "roman", 9],
    ["1. Quét dọn", "number", 1],
    ["1- Quét dọn", "number", 1],
    ["1/ Quét dọn", "number", 1],
    ["1) Quét dọn", "number", 1],
    ["1.Quét dọn", "number", 1],
    ["1.1. Quét dọn", "decimal", 1],
    ["2.3.4 Quét dọn", "decimal", 4],
    ["a) Quét dọn", "letter", 1],
    ["đ) Quét dọn", "letter", 5],
    ["e. Quét dọn", "letter", 6],
    ["(i) Quét dọn", "parenthesis", 1],
    ["(2) Quét dọn", "parenthesis", 2],
    ["- Quét dọn", "bullet", null],
    ["– Quét dọn", "bullet", null],
    ["-Quét dọn", "bullet", null],
    ["+ Quét dọn", "plus", null],
  ])("%s", (text, family, ordinal) => {
    expect(readMarker(text)).toMatchObject({ family, ordinal });
  });

  it.each([
    "2-3 ngày tới",
    "1.334 ca mắc mới",
    "20/8/2025 là hạn cuối",
    "01-NQ/TU còn hiệu lực",
    "5K của Bộ Y tế",
    "đ.c Bí thư chi bộ",
    "v.v. và các việc khác",
    "IIII. Sai số La Mã",
    "Phần lớn các chi bộ",
    "Mục tiêu chung",
    "Điều lệ Đảng",
    "Điều 5 Quy định này nêu rõ",
    "(theo Phụ lục 1)",
    "-----",
    "100% chi bộ",
    "3,2 km đường",
  ])("not %s", (text) => {
    expect(readMarker(text)).toBeNull();
  });
});

describe("authority, position, name", () => {
  it.each([
    ["T/M BAN THƯỜNG VỤ", "T/M", "BAN THƯỜNG VỤ"],
    ["TM. BAN THƯỜNG VỤ", "T/M", "BAN THƯỜNG VỤ"],
    ["T.M BAN THƯỜNG VỤ", "T/M", "BAN THƯỜNG VỤ"],
    ["K/T TRƯỞNG BAN", "K/T", "TRƯỞNG BAN"],
    ["KT. CHÁNH VĂN PHÒNG", "K/T", "CHÁNH VĂN PHÒNG"],
    ["T/L BAN THƯỜNG VỤ", "T/L", "BAN THƯỜNG VỤ"],
  ])("%s", (text, mark, body) => {
    expect(readAuthority(text)).toMatchObject({ mark, body });
  });

  it.each(["TM Đức Phát", "KT-XH", "Thay mặt cấp uỷ, đồng chí Bí thư phát biểu."])("%s is no authority", (text) => {
    expect(readAuthority(text)).toBeNull();
  });

  it("parts a position from the body behind it", () => {
    expect(readPosition("PHÓ BÍ THƯ THƯỜNG TRỰC")).toEqual({ known: "phó bí thư thường trực", rest: "" });
    expect(readPosition("BÍ THƯ TỈNH UỶ")).toEqual({ known: "bí thư", rest: "TỈNH UỶ" });
    expect(readPosition("Q. TRƯỞNG BAN")).toEqual({ known: "trưởng ban", rest: "" });
    expect(readPosition("Bí thư cấp uỷ trực tiếp tiếp dân")).toBeNull();
  });

  it.each([
    ["Nguyễn Văn An", true],
    ["ThS. Trần Thị Bình", true],
    ["Đại tá Nguyễn Văn An", true],
    ["H’Linh Niê", true],
    ["[Họ và tên]", true],
    ["Nguyễn", false],
    ["Văn phòng Đảng uỷ", false],
    ["Các chi bộ trực thuộc", false],
  ])("%s: %s", (text, expected) => {
    expect(isPersonName(text)).toBe(expected);
  });
});

function permutations<T>(of: readonly T[]): T[][] {
  return of.length < 2
    ? [[...of]]
    : of.flatMap((first, n) => permutations(of.toSpliced(n, 1)).map((rest) => [first, ...rest]));
}

describe("the header", () => {
  it("is read in the order of the columns, and in any other", () => {
    const lines = HEADER.split("\n").filter((line) => line !== "");
    const [left, right] = [lines.slice(0, 4), lines.slice(4, 6)];
    const title = lines.slice(6);
    const one = parse([...left, ...right, ...title].join("\n"));
    const other = parse([...right, ...left, ...title].join("\n"));
    const texts = (of: ReturnType<typeof parse>) =>
      [
        of.superiorBody,
        of.issuingBody,
        of.star,
        of.number,
        of.partyTitle,
        of.placeDate,
        of.docType,
        of.author,
        of.abstract,
        of.separator,
      ].map((part) => part?.text);
    expect(texts(one)).toEqual(lines);
    expect(texts(other)).toEqual(lines);
  });

  it("is read with its lines in every order that has the superior above the body", () => {
    const lines = HEADER.split("\n").filter((line) => line !== "");
    const orders = permutations(lines.slice(0, 6)).filter(
      (of) => of.indexOf(lines[0] ?? "") < of.indexOf(lines[1] ?? ""),
    );
    expect(orders).toHaveLength(360);
    for (const order of orders) {
      const found = parse([...order, ...lines.slice(6)].join("\n"));
      const { superiorBody, issuingBody, star, number, partyTitle, placeDate, abstract } = found;
      const texts = [superiorBody, issuingBody, star, number, partyTitle, placeDate, abstract].map(
        (part) => part?.text,
      );
      expect(texts, order.join(" / ")).toEqual([...lines.slice(0, 6), lines[8]]);
    }
  });

  it("takes no line below the number for a body's where the body stands above", () => {
    const found = parse("TỈNH UỶ SƠN HÀ\n*\nSố 05-CV/TU\nBAN THƯỜNG VỤ HỌP THÁNG 6\n\nKính gửi: Các đảng uỷ");
    expect(found.issuingBody?.text).toBe("TỈNH UỶ SƠN HÀ");
    expect(found.abstract?.text).toBe("BAN THƯỜNG VỤ HỌP THÁNG 6");
  });

  it.each(["\t", "          ", " | "])("is read in two columns parted by %j", (gap) => {
    const found = parse(
      [
        `ĐẢNG BỘ TỈNH SƠN HÀ${gap}ĐẢNG CỘNG SẢN VIỆT NAM`,
        "ĐẢNG UỶ XÃ AN PHÚ",
        `*${gap}An Phú, ngày      tháng 6 năm 2026`,
        "Số      -CT/ĐU",
        "CHỈ THỊ",
        "về giữ gìn vệ sinh",
      ].join("\n"),
    );
    expect(found).toMatchObject({
      superiorBody: { text: "ĐẢNG BỘ TỈNH SƠN HÀ" },
      issuingBody: { text: "ĐẢNG UỶ XÃ AN PHÚ" },
      partyTitle: { text: "ĐẢNG CỘNG SẢN VIỆT NAM" },
      star: { text: "*" },
      placeDate: { place: "An Phú", day: null, month: 6, year: 2026 },
      number: { value: null, typeCode: "CT", bodyCode: "ĐU" },
    });
    expect(found.partyTitle?.range.start.character).toBe(`ĐẢNG BỘ TỈNH SƠN HÀ${gap}`.length);
  });

  it("parts three components that markup glues to one line, each with its own place", () => {
    const line = "CHỈ THỊ**CỦA BAN THƯỜNG VỤ TỈNH UỶ****Về việc giữ gìn vệ sinh**";
    const { docType, author, abstract } = parse(`Số 05-CT/TU\n${line}`);
    expect([docType?.text, author?.text, abstract?.text]).toEqual([
      "CHỈ THỊ",
      "CỦA BAN THƯỜNG VỤ TỈNH UỶ",
      "Về việc giữ gìn vệ sinh",
    ]);
    const part = (of: typeof docType) => line.slice(of?.range.start.character, of?.range.end.character);
    expect([part(docType), part(author), part(abstract)]).toEqual([docType?.text, author?.text, abstract?.text]);
  });

  it("parts them without markup, too", () => {
    expect(parse("Số 05-CT/TU\nCHỈ THỊ CỦA BAN THƯỜNG VỤ TỈNH UỶ về giữ gìn vệ sinh")).toMatchObject({
      docType: { text: "CHỈ THỊ" },
      author: { text: "CỦA BAN THƯỜNG VỤ TỈNH UỶ" },
      abstract: { text: "về giữ gìn vệ sinh" },
    });
  });

  it("takes the last of a line that stands twice", () => {
    const { docType } = parse("CHỈ THỊ\n\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 05-CT/TU\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----");
    expect(docType?.range.start.line).toBe(4);
  });

  it("has an abstract over several lines, one with a full stop, and one of a công văn below the number", () => {
    expect(parse("Số 05-CT/TU\nCHỈ THỊ\nvề giữ gìn vệ sinh\nmôi trường\n-----").abstract?.text).toBe(
      "về giữ gìn vệ sinh môi trường",
    );
    const long = "Về việc tăng cường công tác giữ gìn vệ sinh môi trường trên địa bàn xã.";
    expect(parse(`Số 05-CT/TU\nCHỈ THỊ\n${long}\n-----\nCác chi bộ thực hiện.`).abstract?.text).toBe(long);
    expect(parse("Số 05-CV/TU\nvề việc giữ gìn vệ sinh\n\nKính gửi: Các chi bộ")).toMatchObject({
      kind: "cong-van",
      abstract: { text: "về việc giữ gìn vệ sinh" },
    });
  });

  it("does not take a sentence of the body for an abstract", () => {
    const text =
      "Số 05-CT/TU\nCHỈ THỊ\n\nThời gian qua, các chi bộ đã thực hiện tốt công tác vệ sinh. Tuy nhiên, kết quả chưa đều.";
    expect(parse(text)).toMatchObject({ abstract: null, docType: { text: "CHỈ THỊ" } });
  });

  it("knows the marks", () => {
    const text = (marks: string) => HEADER.replace("\n\nĐẢNG CỘNG", `\n${marks}\n\nĐẢNG CỘNG`);
    expect(parse(text("KHẨN")).marks.urgency?.text).toBe("KHẨN");
    expect(parse(text("HOẢ TỐC")).marks.urgency?.text).toBe("HOẢ TỐC");
    expect(parse(text("MẬT")).marks.secrecy?.text).toBe("MẬT");
    expect(parse(text("TỐI MẬT")).marks.secrecy?.text).toBe("TỐI MẬT");
    expect(parse(text("Dự thảo lần 2")).marks.draft?.text).toBe("Dự thảo lần 2");
    expect(parse(text("(Dự thảo)")).marks.draft?.text).toBe("(Dự thảo)");
    expect(parse(text("LƯU HÀNH NỘI BỘ")).marks.circulation?.text).toBe("LƯU HÀNH NỘI BỘ");
  });

  it("reads the mark under the signature", () => {
    const text = `${withBody("1. Quét dọn đường làng.")}\n\nKhông phổ biến trên phương tiện thông tin đại chúng`;
    expect(parse(text).marks.circulation?.text).toBe("Không phổ biến trên phương tiện thông tin đại chúng");
  });

  it("tells the kind by type, else by symbol, else by “Kính gửi”", () => {
    expect(parse("Số 05-NQ/TU\nCHỈ THỊ\nvề việc").kind).toBe("chi-thi");
    expect(parse("Số 05-KL/TU\nvề việc").kind).toBe("ket-luan");
    expect(parse("ĐẢNG CỘNG SẢN VIỆT NAM\n\nKính gửi: Các chi bộ").kind).toBe("cong-van");
    expect(parse("Các chi bộ thực hiện.").kind).toBe("khong-ro");
  });

  it("has bases, with and without a dash", () => {
    const bases = "- Căn cứ Điều lệ Đảng;\nCăn cứ Quy chế số 01-QC/TU, ngày 05/3/2026\ncủa Tỉnh uỷ về chế độ làm việc.";
    const found = parse(`Số 05-QĐ/TU\nQUYẾT ĐỊNH\nvề nhân sự\n-----\n${bases}\n\nĐiều 1. Giao nhiệm vụ.`);
    expect(found.bases.map(({ text }) => text)).toEqual([
      "Căn cứ Điều lệ Đảng",
      "Căn cứ Quy chế số 01-QC/TU, ngày 05/3/2026 của Tỉnh uỷ về chế độ làm việc",
    ]);
    expect(tree(found.sections)).toBe("Điều 1.");
  });

  it.each([
    ["Kính gửi: Huyện uỷ Thanh Bình", ["Huyện uỷ Thanh Bình"]],
    ["Kính gửi: - Huyện uỷ Thanh Bình,\n- Thành uỷ Sơn Hà.", ["Huyện uỷ Thanh Bình", "Thành uỷ Sơn Hà"]],
    ["Kính gửi:\n- Huyện uỷ\nThanh Bình;\n- Thành uỷ Sơn Hà.", ["Huyện uỷ Thanh Bình", "Thành uỷ Sơn Hà"]],
    ["Kính trình:\nBan Thường vụ Tỉnh uỷ", ["Ban Thường vụ Tỉnh uỷ"]],
  ])("%j lists its addressees", (lines, expected) => {
    const found = parse(`Số 05-CV/TU\n\n${lines}\n\nVăn phòng Tỉnh uỷ đề nghị các cơ quan chuẩn bị hội nghị.`);
    expect(found.addressees.map(({ text }) => text)).toEqual(expected);
    expect(found.preamble?.text).toBe("Văn phòng Tỉnh uỷ đề nghị các cơ quan chuẩn bị hội nghị.");
  });
});

describe("sections", () => {
  it("nest by the width of their kind", () => {
    const body = "I- MỘT\n1. a\na) b\n- c\n+ d\n- e\nb) f\n2. g\n2.1. h\n2.1.1. i\n2.2. k\nII- HAI\n1. l";
    expect(tree(parse(withBody(body)).sections)).toBe("I-[1.[a)[-[+] -] b)] 2.[2.1.[2.1.1.] 2.2.]] II-[1.]");
  });

  it("take the name below a bare heading for their text", () => {
    const { sections } = parse(withBody("Chương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n\n1. Áp dụng cho các chi bộ."));
    expect(sections[0]).toMatchObject({ marker: "Chương I", text: "QUY ĐỊNH CHUNG", level: 1 });
    expect(tree(sections)).toBe("Chương I[Điều 1.[1.]]");
  });

  it("end before the dissemination sentence, and hold the paragraphs below them", () => {
    const { sections, dissemination } = parse(
      withBody("1. Một.\n\nThêm.\n\n2. Hai.\n\nChỉ thị này phổ biến đến chi bộ."),
    );
    expect(sections.map(({ range }) => [range.start.line, range.end.line])).toEqual([
      [13, 15],
      [17, 17],
    ]);
    expect(dissemination?.range.start.line).toBe(19);
  });

  it("do not begin inside examples and quotations", () => {
    expect(tree(parse(withBody("1. Một.\n\nVí dụ:\nNơi nhận:\nT/M CHI BỘ\n\n2. Hai.")).sections)).toBe("1. 2.");
    expect(tree(parse(withBody("1. Một: “Quy định\n\n5. Năm”.\n\n2. Hai.")).sections)).toBe("1. 2.");
    expect(tree(parse(withBody("1. Một.\n“7. Bảy.\n8. Tám”.\n2. Hai.")).sections)).toBe("1. 2.");
  });

  it("go on behind a quotation that is never closed", () => {
    expect(tree(parse(withBody("1. Một “hai.\n\n2. Ba “bốn”.\n\n3. Năm.")).sections)).toBe("1. 2. 3.");
  });

  it("cut their text to 120 code units, never inside a pair", () => {
    const text = `${"a".repeat(119)}😀b`;
    expect(parse(withBody(`1. ${text}`)).sections[0]?.text).toBe("a".repeat(119));
  });
});

describe("a hard-wrapped text", () => {
  const wrapped = `1. Các chi bộ quán triệt nội dung Chỉ thị đến toàn thể đảng viên, phân công
đảng viên phụ trách từng nhóm hộ, từng tuyến đường, báo cáo kết quả với cấp
uỷ cấp trên trước ngày cuối cùng của mỗi tháng trong năm, đồng thời gửi cho
Văn phòng Đảng uỷ.
2. Văn phòng Đảng uỷ theo dõi, đôn đốc các chi bộ, hằng tháng tổng hợp kết
quả, đề xuất biểu dương những chi bộ làm tốt và nhắc nhở những chi bộ làm
2-3 tháng liền không báo cáo, đồng thời báo cáo Ban Thường vụ Đảng uỷ xem
xét, cho ý kiến.`;

  it("is known as such, and its lines are joined to paragraphs", () => {
    const { draft } = readDocument(withBody(wrapped));
    expect(draft.hardWrapped).toBe(true);
    expect(draft.sections.map(({ markerRange, lastLine }) => [markerRange.start.line, lastLine])).toEqual([
      [13, 16],
      [17, 20],
    ]);
    const joined = wrapped.split("\n").slice(0, 4).join(" ").slice(3);
    expect(sectionText(draft, draft.sections[0] as Section)).toBe(joined.slice(0, 120));
  });

  it("is not what an ordinary draft is", () => {
    expect(readDocument(withBody("1. Một.\n\n2. Hai.")).draft.hardWrapped).toBe(false);
  });
});

describe("the dissemination sentence", () => {
  it.each([
    ["Chỉ thị này phổ biến đến chi bộ.", "Chỉ thị này phổ biến đến chi bộ."],
    ["Chỉ thị này được phổ biến tới các chi bộ./.", "Chỉ thị này được phổ biến tới các chi bộ./."],
    ["2. Các chi bộ thực hiện. Chỉ thị này phổ biến đến chi bộ.", "Chỉ thị này phổ biến đến chi bộ."],
    ["**Chỉ thị này** phổ biến đến chi bộ", "Chỉ thị này phổ biến đến chi bộ"],
    ["Kết luận này phổ biến đến chi bộ.", "Kết luận này phổ biến đến chi bộ."],
  ])("%s", (line, sentence) => {
    expect(parse(withBody(`1. Một.\n\n${line}`)).dissemination?.text).toBe(sentence);
  });

  it.each([
    "“Chỉ thị này phổ biến đến chi bộ.”",
    "Các cấp uỷ phổ biến Chỉ thị này đến chi bộ và từng đảng viên.",
    "Văn phòng Đảng uỷ hướng dẫn các chi bộ phổ biến pháp luật.",
  ])("not %s", (line) => {
    expect(parse(withBody(`1. Một.\n\n${line}`)).dissemination).toBeNull();
  });
});

describe("recipients", () => {
  const recipients = (lines: string) =>
    parse(`${HEADER}\n1. Một.\n\nNơi nhận:\n${lines}\n\nT/M BAN THƯỜNG VỤ\n\nNguyễn Văn An`).recipients;

  it.each([
    ["- Thường trực Tỉnh uỷ (để báo cáo),", "Thường trực Tỉnh uỷ", "để báo cáo"],
    ["- Thường trực Tỉnh uỷ “đề báo cáo”;", "Thường trực Tỉnh uỷ", "đề báo cáo"],
    ["- Thường trực Tỉnh uỷ (b/c);", "Thường trực Tỉnh uỷ", "b/c"],
    ["- Các ban (cả Văn phòng);", "Các ban (cả Văn phòng)", null],
    ["- Các ban, cơ quan./.", "Các ban, cơ quan", null],
    ["Các chi bộ trực thuộc,", "Các chi bộ trực thuộc", null],
  ])("%s", (line, text, purpose) => {
    expect(recipients(`${line}\n- Lưu Văn phòng Đảng uỷ.`)[0]).toMatchObject({ text, purpose, isArchive: false });
  });

  it("go on in a line without a dash until they end, or where it begins in lower case", () => {
    const found = recipients(
      "- Uỷ ban Mặt trận Tổ quốc\nViệt Nam xã,\nvà các đoàn thể,\nCác chi bộ,\n- Lưu Văn phòng Đảng uỷ.",
    );
    expect(found.map(({ text }) => text)).toEqual([
      "Uỷ ban Mặt trận Tổ quốc Việt Nam xã, và các đoàn thể",
      "Các chi bộ",
      "Lưu Văn phòng Đảng uỷ",
    ]);
    expect(found.at(-1)?.isArchive).toBe(true);
  });

  it("may stand below the signature", () => {
    const found = parse(
      `${HEADER}\n1. Một.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.`,
    );
    expect(found.recipients.map(({ text }) => text)).toEqual(["Các chi bộ", "Lưu Văn phòng Đảng uỷ"]);
    expect(found.signature?.name?.text).toBe("Nguyễn Văn An");
  });

  it.each(["\t", "            ", " | "])("stand beside the signature, parted by %j", (gap) => {
    const found = parse(
      `${HEADER}\n1. Một.\n\nNơi nhận:${gap}T/M BAN THƯỜNG VỤ\n- Các chi bộ;${gap}BÍ THƯ\n- Uỷ ban nhân dân xã;\n- Lưu Văn phòng Đảng uỷ.${gap}Nguyễn Văn An`,
    );
    expect(found.recipients.map(({ text }) => text)).toEqual([
      "Các chi bộ",
      "Uỷ ban nhân dân xã",
      "Lưu Văn phòng Đảng uỷ",
    ]);
    expect(found.signature).toMatchObject({
      authority: { text: "T/M BAN THƯỜNG VỤ" },
      position: { text: "BÍ THƯ" },
      name: { text: "Nguyễn Văn An" },
    });
  });

  it("are followed by the drafter's code and the contact", () => {
    const found = parse(
      `${withBody("1. Một.").replace("Lưu Văn phòng Đảng uỷ.", "Lưu Văn phòng Đảng uỷ.\nNVA-15")}\n\nĐịa chỉ: thôn Đồng Tâm, xã An Phú`,
    );
    expect(found.drafterCode?.text).toBe("NVA-15");
    expect(found.contact?.text).toBe("Địa chỉ: thôn Đồng Tâm, xã An Phú");
  });
});

describe("signatures", () => {
  const signature = (lines: string) => parse(`${HEADER}\n1. Một.\n\n${lines}`).signature;

  it("have the parts that are there", () => {
    expect(signature("T/M BAN THƯỜNG VỤ\nBÍ THƯ\n(Đã ký)\nNguyễn Văn An")).toMatchObject({
      authority: { text: "T/M BAN THƯỜNG VỤ" },
      position: { text: "BÍ THƯ" },
      signedMark: { text: "(Đã ký)" },
      name: { text: "Nguyễn Văn An" },
    });
    expect(signature("CHÁNH VĂN PHÒNG\n\nĐã ký: ThS. Trần Thị Bình")).toMatchObject({
      authority: null,
      position: { text: "CHÁNH VĂN PHÒNG" },
      signedMark: { text: "Đã ký" },
      name: { text: "ThS. Trần Thị Bình" },
    });
    expect(signature("**T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ**")).toMatchObject({
      authority: { text: "T/M BAN THƯỜNG VỤ" },
      position: { text: "PHÓ BÍ THƯ" },
      name: null,
    });
    expect(signature("K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN THƯỜNG TRỰC\n\nTRẦN THỊ BÌNH")?.name?.text).toBe("TRẦN THỊ BÌNH");
  });

  it("are one where a deputy signs both on behalf and for the head", () => {
    for (const stacked of [
      "T/M BAN THƯỜNG VỤ\nK/T BÍ THƯ\nPHÓ BÍ THƯ",
      "**TM. BAN THƯỜNG VỤ**\nKT. BÍ THƯ\nPHÓ BÍ THƯ",
      "T/M BAN THƯỜNG VỤ\n\nK/T BÍ THƯ\n\nPHÓ BÍ THƯ",
      "T/M BAN THƯỜNG VỤ\nĐẢNG UỶ XÃ AN PHÚ\nK/T BÍ THƯ\nPHÓ BÍ THƯ",
    ]) {
      const found = parse(`${HEADER}\n1. Một.\n\n${stacked}\n\nNguyễn Văn An`);
      expect(found.otherSignatures).toEqual([]);
      expect(found.signature?.authority?.text).toMatch(/^(?:T\/M|TM\.) BAN THƯỜNG VỤ/);
      expect(found.signature).toMatchObject({ position: { text: "PHÓ BÍ THƯ" }, name: { text: "Nguyễn Văn An" } });
    }
  });

  it("join two positions by “kiêm”", () => {
    expect(signature("TRƯỞNG BAN CHỈ ĐẠO\nkiêm\nBÍ THƯ\n\nNguyễn Văn An")?.position?.text).toBe(
      "TRƯỞNG BAN CHỈ ĐẠO kiêm BÍ THƯ",
    );
  });

  it("of minutes are two, the one on the right the lead's", () => {
    const found = parse(
      `${HEADER}\n1. Một.\n\nNGƯỜI GHI BIÊN BẢN            CHỦ TRÌ HỘI NGHỊ\n\nTrần Thị Bình                 Nguyễn Văn An`,
    );
    expect(found.signature).toMatchObject({ position: { text: "CHỦ TRÌ HỘI NGHỊ" }, name: { text: "Nguyễn Văn An" } });
    expect(found.otherSignatures).toMatchObject([
      { position: { text: "NGƯỜI GHI BIÊN BẢN" }, name: { text: "Trần Thị Bình" } },
    ]);
  });

  it("of two bodies stand below each other, too", () => {
    const found = parse(
      `${HEADER}\n1. Một.\n\nT/M ĐẢNG UỶ\nBÍ THƯ\n\nNguyễn Văn An\n\nT/M UỶ BAN KIỂM TRA\nCHỦ NHIỆM\n\nTrần Thị Bình`,
    );
    expect(found.signature?.name?.text).toBe("Nguyễn Văn An");
    expect(found.otherSignatures.map(({ name }) => name?.text)).toEqual(["Trần Thị Bình"]);
  });

  it("are not taken from the body", () => {
    const found = parse(
      withBody("1. Bí thư cấp uỷ ký thay mặt Ban Thường vụ.\n\nT/M, K/T ghi đúng quy định.\n\n2. Hai."),
    );
    expect(tree(found.sections)).toBe("1. 2.");
    expect(found.signature?.name?.text).toBe("Nguyễn Văn An");
  });
});

describe("behind the signature", () => {
  it("stand appendices, with label and title, each up to the next", () => {
    const { appendices, sections, signature } = parse(
      `${withBody("1. Theo Phụ lục 1.")}\n\nPHỤ LỤC 1\nDanh mục công việc\n(kèm theo Chỉ thị số 04-CT/ĐU)\n\n1. Quét dọn.\n\nPhụ lục 2\nPhân công\n\n1. Các chi bộ.`,
    );
    expect(appendices.map(({ label, title }) => [label?.text, title?.text])).toEqual([
      ["PHỤ LỤC 1", "Danh mục công việc"],
      ["Phụ lục 2", "Phân công"],
    ]);
    expect(appendices[0]?.range.end.line).toBeLessThan(appendices[1]?.range.start.line ?? 0);
    expect(tree(sections)).toBe("1.");
    expect(signature?.name?.text).toBe("Nguyễn Văn An");
  });

  it.each([
    ["ĐẢNG UỶ XÃ AN PHÚ\n*\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nphân công công việc", "KẾ HOẠCH phân công công việc"],
    ["ĐỀ CƯƠNG\nbáo cáo kết quả\n(kèm theo Chỉ thị số 04-CT/ĐU)", "ĐỀ CƯƠNG báo cáo kết quả"],
  ])("stands a further document, as an appendix without a label: %j", (head, title) => {
    const { appendices, docType, sections } = parse(`${withBody("1. Một.")}\n\n${head}\n\n1. Quét dọn.`);
    expect(docType?.text).toBe("CHỈ THỊ");
    expect(tree(sections)).toBe("1.");
    expect(appendices).toMatchObject([{ label: null, title: { text: title } }]);
  });

  it("stands the block of a certified copy of HD 36", () => {
    const block =
      "HUYỆN UỶ THANH BÌNH\nVĂN PHÒNG\n*\nSố 71-BS/VPHU\n\nSAO LỤC\nThanh Bình, ngày 05 tháng 6 năm 2021\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.\n\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình";
    const expected = {
      type: "sao-luc",
      issuingBody: { text: "HUYỆN UỶ THANH BÌNH VĂN PHÒNG" },
      number: { value: 71, typeCode: "BS", bodyCode: "VPHU" },
      placeDate: { place: "Thanh Bình", day: 5, month: 6, year: 2021 },
      recipients: [{ text: "Các chi bộ" }, { text: "Lưu Văn phòng Huyện uỷ" }],
      authority: null,
      position: { text: "CHÁNH VĂN PHÒNG" },
      name: { text: "Trần Thị Bình" },
    };
    const behind = parse(`${withBody("1. Một.")}\n\n${block}`);
    expect(behind.copies).toMatchObject([expected]);
    expect(behind.recipients.map(({ text }) => text)).toEqual(["Ban Thường vụ Tỉnh uỷ", "Lưu Văn phòng Đảng uỷ"]);
    expect(behind.signature?.name?.text).toBe("Nguyễn Văn An");
    const alone = parse(block);
    expect(alone).toMatchObject({ kind: "ban-sao", copies: [expected], signature: null, issuingBody: null });
  });

  it("stands the stamp of HD 05", () => {
    const found = parse(
      `${withBody("1. Một.")}\n\nBẢN SAO VĂN BẢN\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình`,
    );
    expect(found.copies).toMatchObject([
      {
        type: "ban-sao",
        authority: { text: "T/L BAN THƯỜNG VỤ" },
        position: { text: "CHÁNH VĂN PHÒNG" },
        name: { text: "Trần Thị Bình" },
        number: null,
      },
    ]);
  });

  it.each([
    ["SAO Y BẢN CHÍNH", "sao-y"],
    ["SAO LỤC", "sao-luc"],
    ["TRÍCH SAO", "trich-sao"],
  ])("%s is %s", (line, type) => {
    const text = `${withBody("1. Một.")}\n\n${line}\nSơn Hà, ngày 05 tháng 6 năm 2021\n\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình`;
    expect(parse(text).copies.map((copy) => copy.type)).toEqual([type]);
  });

  it("are the lines of a digital stamp, which say nothing", () => {
    const found = parse(`${withBody("1. Một.")}\nĐẢNG UỶ XÃ AN PHÚ\n18-09-2025 09:12:45 +07:00`);
    expect(found.signature?.name?.text).toBe("Nguyễn Văn An");
    expect([found.copies, found.appendices]).toEqual([[], []]);
  });
});

describe("comments", () => {
  it("are never part of the document", () => {
    const found = parse(withBody("1. Một.\n\n<!-- 2. Hai.\n\nNơi nhận:\n-->\n\n2. Ba. <!-- hỏi lại -->"));
    expect(tree(found.sections)).toBe("1. 2.");
    expect(found.sections[1]?.text).toBe("Ba.");
    expect(found.recipients).toHaveLength(2);
  });
});
