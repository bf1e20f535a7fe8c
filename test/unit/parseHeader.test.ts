import { describe, expect, it } from "vitest";
import { HEADER, parse, tree, withBody } from "./parsed.ts";

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
