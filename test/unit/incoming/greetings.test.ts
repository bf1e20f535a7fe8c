import { describe, expect, it } from "vitest";
import { draftOf, findingsOf, fixedOf, messagesOf, read, thereAndBack } from "./incoming.ts";

const REPORT = draftOf("BÁO CÁO\nkết quả trồng cây năm 2025\n-----\n\nCác chi bộ đã trồng 1.250 cây.");
const LETTER = `TỈNH UỶ BÌNH SƠN
VĂN PHÒNG
*
Số 219-CV/VPTU
Rà soát tài liệu lưu trữ

ĐẢNG CỘNG SẢN VIỆT NAM
Bình Sơn, ngày 14 tháng 9 năm 2025

Kính gửi:
- Ban Nội chính Tỉnh uỷ,
- Ban Dân vận Tỉnh uỷ,

Văn phòng Tỉnh uỷ đề nghị rà soát tài liệu lưu trữ.

Nơi nhận:
- Như trên,
- Lưu Văn phòng Tỉnh uỷ.

CHÁNH VĂN PHÒNG

Lê Minh Tuấn
`;

/** Mails that brought a document. */
const GREETINGS = [
  "Kính gửi các đồng chí,\n\nVăn phòng xin gửi dự thảo để các đồng chí góp ý.\n\n",
  "Chào anh Tuấn,\nKính gửi anh bản thảo, nhờ anh xem giúp.\n\n",
  "Kính gửi: Anh Tuấn\nEm gửi anh bản sửa lần 2.\n\n",
  "Từ: Trần Thu Hà <ha@vptu.binhson.vn>\nĐến: Lê Minh Tuấn\nNgày: 14/9/2025 08:12\n\nKính gửi chị,\n\n",
];

describe("a greeting above the head", () => {
  it.each(GREETINGS)("is no list of addressees of a letter: %j", (greeting) => {
    const draft = read(greeting + LETTER);
    expect(draft.addressees?.entries.map(({ text }) => text)).toEqual(["Ban Nội chính Tỉnh uỷ", "Ban Dân vận Tỉnh uỷ"]);
    expect(draft.number?.text).toBe("Số 219-CV/VPTU");
    expect(findingsOf(greeting + LETTER)).toEqual(findingsOf(LETTER));
    expect(fixedOf(greeting + LETTER)).toBe(greeting + LETTER);
  });

  it.each([0, 1, 3].map((n) => GREETINGS[n] as string))("is none of a text without addressees: %j", (greeting) => {
    expect(read(greeting + REPORT).addressees).toBeNull();
    expect(findingsOf(greeting + REPORT)).toEqual(findingsOf(REPORT));
  });

  it("leaves a letter that begins with its addressees as it is", () => {
    const draft = read("Kính gửi: Đảng uỷ xã An Lâm\n\nĐề nghị báo cáo.\n\nCHÁNH VĂN PHÒNG\n\nLê Minh Tuấn\n");
    expect(draft.addressees?.entries.map(({ text }) => text)).toEqual(["Đảng uỷ xã An Lâm"]);
  });
});

const planOf = (body: string) =>
  draftOf(`KẾ HOẠCH\ntrồng cây phân tán\n-----\n\nBan Thường vụ Đảng uỷ ban hành kế hoạch:\n\n${body}`, {
    number: "34-KH/ĐU",
  });
const sectionsOf = (body: string) => read(planOf(body)).sections.map(({ marker }) => marker.text);

describe("a line that begins with a figure of the sentence above", () => {
  it.each([
    "1. Mỗi chi bộ vận động trồng ít nhất 200 cây, phấn đấu đạt và vượt chỉ tiêu\n15. Các chi bộ báo cáo hằng tuần.\n\n2. Văn phòng theo dõi.",
    "1. Hội Nông dân xã phối hợp với Trạm Khuyến nông mở lớp tập huấn cho tổ hợp tác\n12. Mỗi lớp có 30 học viên.\n2. Hội Phụ nữ tham gia.\n3. Đoàn xã tham gia.",
    "1. Thu gom rác.\n\n2. Trường trung học cơ sở phụ trách khuôn viên của trường và khu dân cư\n25. Mỗi lớp một đoạn.",
  ])("is no section: %j", (body) => {
    expect(sectionsOf(body)).toEqual(body.split("\n").flatMap((line) => /^[123]\./.exec(line) ?? []));
    expect(findingsOf(planOf(body)).filter((rule) => rule.includes("so-thu-tu"))).toEqual([]);
    expect(fixedOf(planOf(body))).toContain(body.split("\n").find((line) => /^\d\d\./.test(line)));
  });

  it.each([
    // Wrong numbers, below a heading that has no mark: told as before.
    "1. Tăng cường công tác lãnh đạo, chỉ đạo của các cấp uỷ đảng\n3. Đẩy mạnh tuyên truyền.\n4. Kiểm tra.",
    "1. Thu gom rác.\n15. Trồng cây.\n2. Báo cáo kết quả.",
    "1. Tăng cường công tác lãnh đạo, chỉ đạo của các cấp uỷ đảng\n2. Đẩy mạnh tuyên truyền.\n4. Kiểm tra.",
  ])("is one where the numbers or the line above say so: %j", (body) => {
    expect(sectionsOf(body)).toHaveLength(3);
    expect(findingsOf(planOf(body)).some((rule) => rule.includes("so-thu-tu"))).toBe(true);
  });
});

describe("columns that are typed with several tabs", () => {
  it.each(["\t\t", "\t\t\t", " \t \t"])("are no superfluous blanks: %j", (gap) => {
    const text = `TỈNH UỶ BÌNH SƠN${gap}ĐẢNG CỘNG SẢN VIỆT NAM
VĂN PHÒNG${gap}Bình Sơn, ngày 14 tháng 9 năm 2025
*
Số 219-BC/VPTU

BÁO CÁO
công tác lưu trữ quý III
-----

Văn phòng báo cáo như sau.

Nơi nhận:${gap}CHÁNH VĂN PHÒNG
- Tỉnh uỷ (để báo cáo),
- Lưu Văn phòng Tỉnh uỷ.${gap}Lê Minh Tuấn
`;
    expect(findingsOf(text)).toEqual([]);
    expect(fixedOf(text)).toBe(text);
    expect(read(text).partyTitle?.text).toBe("ĐẢNG CỘNG SẢN VIỆT NAM");
  });
});

describe("what comes with a paste", () => {
  it("is told once: blanks that do not break, bullets, a page number between dashes", () => {
    const blanks = planOf("1. Trồng\u00a0cây.\n\n2. Thu\u00a0gom\u00a0rác.\n\n3. Báo\u00a0cáo.");
    expect(messagesOf(blanks, "chu/ky-tu-la")[0]).toContain("(cả 3 chỗ)");
    const bullets = planOf("1. Việc chung:\n• Trồng cây.\n• Thu gom rác.\n▪ Báo cáo.\n\n2. Tổ chức thực hiện.");
    expect(messagesOf(bullets, "noi-dung/dau-vet")[0]).toContain("(cả 3 chỗ)");
    const page = planOf("1. Trồng cây dọc đường thôn.\n      - 2 -\n2. Thu gom rác ở chợ.");
    expect(findingsOf(page).filter((rule) => rule.includes("dau-vet"))).toHaveLength(1);
  });

  it("an address in angle brackets is no blank to fill in", () => {
    const text = planOf("1. Gửi về Văn phòng <vanphong@anlam.vn>, xem <https://anlam.vn/ke-hoach>.\n\n2. Báo cáo.");
    expect(findingsOf(text).filter((rule) => rule.includes("cho-trong"))).toEqual([]);
    const blank = planOf("1. Gửi về <tên cơ quan> trước <ngày/tháng/năm>.\n\n2. Báo cáo.");
    expect(findingsOf(blank).filter((rule) => rule.includes("cho-trong"))).not.toEqual([]);
  });

  it("a title with a slip of OCR is told by its own rule alone", () => {
    const text = REPORT.replace("CỘNG SẢN VIỆT", "CỘNG SÀN VIỆT");
    expect(findingsOf(text).filter((rule) => !rule.startsWith("I"))).toHaveLength(1);
    expect(fixedOf(text)).toBe(REPORT);
  });

  it("comes back from Word with all words", async () => {
    for (const text of [GREETINGS[1] + LETTER, planOf("1. Trồng cây.\n\n2. Báo cáo.")]) {
      const words = (of: string) => of.match(/[\p{L}\p{M}\d]+/gu)?.sort();
      expect(words(await thereAndBack(text))).toEqual(words(text));
    }
  });
});
