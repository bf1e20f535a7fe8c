import { describe, expect, it } from "vitest";
import { draftOf, findingsOf, fixedOf, messagesOf, printedOf, read, thereAndBack } from "./incoming.ts";

const directive = (body: string) =>
  draftOf(
    `CHỈ THỊ\nvề chuyển đổi số\n-----\nBan Thường vụ Đảng uỷ yêu cầu:\n${body}\nChỉ thị này phổ biến đến chi bộ.`,
    {
      number: "18-CT/ĐU",
    },
  );

describe("what OCR and converters leave", () => {
  it.each([
    ["--- Trang 2 ---", "1. Một.\n--- Trang 2 ---\n2. Hai."],
    ["Page 3 of 12", "1. Một.\nPage 3 of 12\n2. Hai."],
    ["[Trang 4/9]", "1. Một.\n[Trang 4/9]\n2. Hai.\n[Trang 5/9]\n3. Ba."],
    ["![img-0.jpeg](img-0.jpeg)", "1. Một.\n![img-0.jpeg](img-0.jpeg)\n2. Hai.\n![](anh/con-dau.png)\n3. Ba."],
  ])("a line between the pages is told of once, left alone by fixes, and not printed: %s", (mark, body) => {
    const text = directive(body);
    expect(findingsOf(text)).toEqual(["warning noi-dung/dau-vet"]);
    expect(fixedOf(text)).toBe(text);
    expect(printedOf(text).some((line) => line.includes(mark))).toBe(false);
    expect(printedOf(text)).toContain("clause: 2. Hai.");
  });

  it.each([
    ["2. Theo dõi&nbsp;kết quả &amp; báo cáo.", "2. Theo dõi kết quả & báo cáo."],
    ["2. Đạt $90\\%$ trở lên, $\\geq 5$ người.", "2. Đạt 90% trở lên, ≥ 5 người."],
    ["2. Số hộ &lt; 5, tên &quot;Đồng Tâm&quot;.", '2. Số hộ < 5, tên "Đồng Tâm".'],
  ])("%s is read and printed as %s", async (line, right) => {
    const text = directive(`1. Một.\n${line}\n3. Ba.`);
    const found = findingsOf(text).filter((one) => one.includes("dau-vet"));
    expect(found).toEqual(["warning noi-dung/dau-vet"]);
    expect(findingsOf(text).some((one) => one.includes("khoang-trang"))).toBe(false);
    expect(printedOf(text)).toContain(`clause: ${right}`);
    expect(await thereAndBack(text)).toContain(right.replace("<", "<"));
  });

  it.each([
    "2. Giá 5$ và 6$ một chiếc.",
    "2. Công ty A&B; nghiên cứu R&D; phát triển.",
    "2. Trang 2 của Báo cáo nêu rõ.",
  ])("money, names and sentences are none: %s", async (line) => {
    const text = directive(`1. Một.\n${line}\n3. Ba.`);
    expect(findingsOf(text).filter((one) => one.includes("dau-vet"))).toEqual([]);
    expect(printedOf(text)).toContain(`clause: ${line}`);
    expect(await thereAndBack(text)).toContain(line);
  });

  it("what looks like an entity in a Word file stays as it is", async () => {
    const text = directive("1. Ghi \\&amp; và \\$90\\\\%\\$.\n2. Hai.");
    expect(printedOf(text)).toContain("clause: 1. Ghi &amp; và $90\\%$.");
    expect(printedOf(await thereAndBack(text))).toContain("clause: 1. Ghi &amp; và $90\\%$.");
  });

  it.each([
    "1. Một.\nĐảng uỷ xã An Lâm - Trang 1\n2. Hai.\nĐảng uỷ xã An Lâm - Trang 2\n3. Ba.\nĐảng uỷ xã An Lâm - Trang 3\n4. Bốn.",
    "1. Các chi bộ lãnh đạo đảng viên, quần chúng giữ gìn vệ sinh.\nVăn bản nội bộ\n--- Trang 1 ---\n2. Hai.\nVăn bản nội bộ\n--- Trang 2 ---\n3. Ba.",
  ])("running heads and feet are told of once: %j", (body) => {
    const text = directive(body);
    expect(messagesOf(text, "noi-dung/dau-vet").filter((one) => /Đầu trang hoặc chân trang/.test(one))).toEqual([
      expect.stringMatching(/\((?:2|3) chỗ\)$/),
    ]);
    expect(fixedOf(text)).toBe(text);
  });

  it("lines of the text that come again are none", () => {
    const text = directive("I. MỘT\nƯu điểm\n1. Một.\n2. Hai.\nII. HAI\nƯu điểm\n1. Ba.\n2. Bốn.");
    expect(findingsOf(text).filter((one) => one.includes("dau-vet"))).toEqual([]);
  });
});

describe("the head at the end of the text", () => {
  const head = `ĐẢNG BỘ XÃ AN LÂM
CHI BỘ THÔN ĐÔNG
*
Số 05-KH/CB
ĐẢNG CỘNG SẢN VIỆT NAM
An Lâm, ngày 05 tháng 10 năm 2026`;
  const foot = "Nơi nhận:\n- Đảng uỷ xã;\n- Lưu chi bộ.\nT/M CHI BỘ\nBÍ THƯ\n\nTrần Văn Lâm";
  const title = "KẾ HOẠCH\ngiám sát chuyên đề năm 2026\n-----\n1. Mục đích, yêu cầu.\n2. Nội dung giám sát.";
  it.each([
    ["above the recipients", `${title}\n\n${head}\n${foot}\n`],
    ["behind the signature", `${title}\n\n${foot}\n\n${head}\n`],
    [
      "the title first",
      `${title}\n\n${foot}\n\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Lâm, ngày 05 tháng 10 năm 2026\n\nĐẢNG BỘ XÃ AN LÂM\nCHI BỘ THÔN ĐÔNG\n*\nSố 05-KH/CB\n`,
    ],
  ])("is read and printed as the head: %s", async (_, text) => {
    const draft = read(text);
    expect([draft.superiorBody?.text, draft.issuingBody?.text, draft.number?.text, draft.placeDate?.place]).toEqual([
      "ĐẢNG BỘ XÃ AN LÂM",
      "CHI BỘ THÔN ĐÔNG",
      "Số 05-KH/CB",
      "An Lâm",
    ]);
    expect(draft.appendices).toEqual([]);
    expect(draft.signature?.name?.text).toBe("Trần Văn Lâm");
    expect(findingsOf(text)).toEqual(["info thu-tu/thanh-phan"]);
    expect(fixedOf(text)).toBe(text);
    expect(printedOf(text)[0]).toBe("superiorBody: ĐẢNG BỘ XÃ AN LÂM");
    expect(findingsOf(await thereAndBack(text))).toEqual([]);
  });
});

describe("documents of the Đoàn", () => {
  it.each([
    ["ĐOÀN TRƯỜNG AN LÂM\nBCH CHI ĐOÀN 12A\n***\nSố: 03-NQ/CĐ", "ĐOÀN TNCS HỒ CHÍ MINH\n"],
    ["HUYỆN ĐOÀN AN LÂM\n***\nSố: 12-KH/ĐTN", "ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH\n"],
    ["BAN CHẤP HÀNH ĐOÀN XÃ AN LÂM\n***\nSố: 12-KH/ĐTN", ""],
  ])("are told to be out of scope: %j", (body, title) => {
    const text = `${body}\n\n${title}Bình Sơn, ngày 05 tháng 10 năm 2026\n\nNGHỊ QUYẾT\nĐề nghị xét đoàn viên ưu tú\n----------\n1. Đề nghị xét đoàn viên ưu tú./.\n\nTM. BAN CHẤP HÀNH\nBÍ THƯ\n\nTrần Văn Lâm\n`;
    expect(findingsOf(text)).toEqual(["info tep/ngoai-pham-vi"]);
    expect(messagesOf(text, "tep/ngoai-pham-vi")[0]).toContain("của Đoàn Thanh niên");
    expect(fixedOf(text)).toBe(text);
  });

  it("the Party's teams of inspection are the Party's", () => {
    expect(
      findingsOf(
        draftOf("BÁO CÁO\nkết quả\n-----\n1. Một.\n2. Hai.").replace("ĐẢNG UỶ XÃ AN LÂM", "ĐOÀN KIỂM TRA SỐ 5"),
      ).some((one) => one.includes("ngoai-pham-vi")),
    ).toBe(false);
  });
});

describe("words and blanks that are right", () => {
  it.each([
    "1. Học tập chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh.",
    "1. Cách mạng Liênxô, chính quyền Xôviết, quan điểm mácxít.",
    "1. Gửi tài liệu kèm theo theo danh mục quy định.",
    "1. Đảng viên trở về về địa phương sinh hoạt.",
    "1. Mục “Sinh ngày ... tháng ... năm ...:” ghi đầy đủ ngày, tháng, năm sinh.",
    "1. Ghi đúng họ và tên (họ và tên khai sinh) như giấy khai sinh.",
  ])("%s", (line) => {
    const text = directive(`${line}\n2. Hai.`);
    expect(findingsOf(text)).toEqual([]);
    expect(fixedOf(text)).toBe(text);
  });

  it("lines of dots are one place to fill in, and need no full stop", () => {
    const dots = "…".repeat(30);
    const text = draftOf(
      `BÁO CÁO\nkết quả năm …\n-----\n1. Ưu điểm\n${dots}\n${dots}\n${dots}\n2. Hạn chế\n${dots}\n${dots}`,
    );
    expect(findingsOf(text).filter((one) => one.includes("cho-trong"))).toHaveLength(2);
    expect(findingsOf(text).filter((one) => one.includes("dau-ket-thuc"))).toEqual([]);
    expect(fixedOf(text)).toBe(text);
  });

  it("“CỦA ĐẢNG UỶ QUÂN SỰ TỈNH” below the province's organisation is the body of the head", () => {
    const text = directive("1. Một.\n2. Hai.")
      .replace("ĐẢNG UỶ XÃ AN LÂM\n", "ĐẢNG UỶ QUÂN SỰ\n")
      .replace("18-CT/ĐU", "18-CT/ĐUQS")
      .replace("CHỈ THỊ\n", "CHỈ THỊ\nCỦA ĐẢNG UỶ QUÂN SỰ TỈNH\n");
    expect(findingsOf(text).filter((one) => one.includes("nhat-quan"))).toEqual([]);
  });

  it("“(V/v …)” below the number of a titled document is told of, and printed there", () => {
    const text = directive("1. Một.\n2. Hai.").replace("18-CT/ĐU\n", "18-CT/ĐU\n(V/v sẵn sàng chiến đấu)\n");
    expect(findingsOf(text)).toEqual(["warning trich-yeu/duoi-so"]);
    expect(printedOf(text)).toContain("letterAbstract: (V/v sẵn sàng chiến đấu)");
  });
});
