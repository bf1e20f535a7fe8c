import { describe, expect, it } from "vitest";
import { readDocument } from "../../server/src/incremental/document.ts";
import type { Section } from "../../server/src/syntax/draft.ts";
import { sectionText } from "../../server/src/syntax/sections.ts";
import { HEADER, parse, tree, withBody } from "./parsed.ts";

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
    for (const mark of [
      "(Chữ ký, dấu)",
      "(Chữ ký của người có thẩm quyền)",
      "(Chữ ký của người có thẩm quyền, dấu của cơ quan, tổ chức ban hành văn bản)",
      "(Chữ ký của người có thẩm quyền,\ndấu/chữ ký số của cơ quan, tổ chức (nếu có))",
    ]) {
      expect(signature(`CHỦ TOẠ\n${mark}\n\nVi Thị Lan`)).toMatchObject({
        position: { text: "CHỦ TOẠ" },
        signedMark: { text: mark.replace("\n", " ") },
        name: { text: "Vi Thị Lan" },
      });
    }
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
