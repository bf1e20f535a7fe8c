import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { htmlOf } from "../../server/src/page/html.ts";
import { createService } from "../../server/src/service.ts";
import { applyEdits, textOf } from "../../server/src/text/source.ts";
import { sharedCase } from "../word/shared.ts";

/** What no fix changes: what is no prose, names, what a comment keeps. */

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const DRAFT = `ĐẢNG BỘ TỈNH SƠN HÀ
ĐẢNG UỶ XÃ AN PHÚ
*
Số 03-CT/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM
An Phú, ngày 15 tháng 6 năm 2026

CHỈ THỊ
CỦA BAN THƯỜNG VỤ ĐẢNG UỶ
về tăng cường lãnh đạo công tác phòng, chống thiên tai
-----

@

2. Văn phòng theo dõi.

Chỉ thị này phổ biến đến chi bộ.

Nơi nhận:
- Ban Thường vụ Tỉnh uỷ (để báo cáo);
- Các chi bộ, đảng bộ trực thuộc Đảng uỷ;
- Lưu Văn phòng Đảng uỷ.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Nguyễn Văn An
`;

function fixed(text: string) {
  const document = service.open(text);
  const { edits } = service.fixAll(document, DEFAULT_SETTINGS);
  return textOf(applyEdits(document.source, edits));
}

function formatted(text: string) {
  const document = service.open(text);
  return textOf(applyEdits(document.source, service.format(document, DEFAULT_SETTINGS)));
}

function found(text: string): string[] {
  return service.check(service.open(text), DEFAULT_SETTINGS).diagnostics.map(({ rule }) => rule);
}

const inBody = (paragraph: string) => DRAFT.replace("@", paragraph);

describe("the drafts of the trial stay as they are, and nothing is said of what is right", () => {
  it.for<[string, readonly string[]]>([
    ["F01-duoi-tep", []],
    ["F02-ty-le", []],
    ["F03-inch", []],
    ["F04-ten-nguoi", []],
    ["F05-bo-qua", []],
    ["F07b-pua", ["chu/ky-tu-la", "chu/ky-tu-la"]],
    ["F19-sao-le", ["noi-dung/dau-vet"]],
    ["F23-ten-mot-tieng", []],
    ["F25-duong-dan", []],
  ])("%s", ([name, rules], { skip }) => {
    const text = sharedCase(`incoming/${name}.chithi`, skip).toString("utf8");
    expect(found(text)).toEqual(rules);
    expect(fixed(text)).toBe(text);
    expect(formatted(text)).toBe(text);
  });
});

describe("what is no prose", () => {
  it.each([
    "1. Dùng bản v1.0 .NET, nộp tệp .zip hoặc (.pdf), trang .com.vn.",
    "1. Gửi về a.b@sonha.gov.vn hoặc https://sonha.gov.vn/a,b;c theo mẫu.",
    "1. Mở D:\\Văn thư\\Công  văn đi\\2026, rồi lưu.",
    "1. Chép từ ..\\Chung\\Đảng  uỷ\\a.docx và /mnt/du-lieu/kinh tế-xã hội/b.",
    "1. Bản đồ tỷ lệ 1 : 25000, pha 2 : 3, họp lúc 7 : 30.",
    "1. Đánh dấu (x) hoặc ( v ) vào ô ( ) là đồng ý.",
    '1. Màn hình 32" và khung 60" x 90" ở nhà văn hoá “An Phú”; góc 30\'15".',
    "1. Viết “uỷ” hay “ủy” đều được.",
  ])("%s", (paragraph) => {
    const text = inBody(paragraph);
    expect(fixed(text)).toBe(text);
    expect(formatted(text)).toBe(text);
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["1. Các chi bộ quét dọn .Văn phòng theo dõi.", "1. Các chi bộ quét dọn.Văn phòng theo dõi."],
    ["1. Nêu rõ : các việc sau.", "1. Nêu rõ: các việc sau."],
    ["1. Các chi bộ ( thôn 1 ) quét dọn.", "1. Các chi bộ (thôn 1) quét dọn."],
    ['1. Thi đua "Năm 2025" theo “Xanh”.', "1. Thi đua “Năm 2025” theo “Xanh”."],
  ])("while the mistakes beside it are put right: %s", (paragraph, wanted) => {
    expect(fixed(inBody(paragraph))).toBe(inBody(wanted));
  });
});

describe("names of persons and peoples", () => {
  it.each([
    "1. Giao anh Hòa và chị Thúy làm thuỷ lợi, hoà giải.",
    "1. Các đồng chí Thủy, Hòa, Thúy phụ trách khuyến nông, khoẻ mạnh, hoà nhã.",
    "1. Đ/c Hòa giúp bà Khỏe làm thuỷ lợi, hoà giải.",
    "1. Chi bộ Đăk Pling, xã Krông Nô và ông Arâl Ngưm thực hiện.",
    "1. Bà Zơrâm Thị Klôi, ông Kpă Mlúk và chị H’Hăng thực hiện.",
  ])("%s", (paragraph) => {
    const text = inBody(paragraph);
    expect(fixed(text)).toBe(text);
    expect(found(text)).toEqual([]);
  });

  it.each(["K'Brểu", "K’Thế", "Đinh Hrếch", "H'Wen Niê"])("%s signs", (name) => {
    expect(found(inBody("1. Một việc.").replace("Nguyễn Văn An", name))).toEqual([]);
  });

  it("a given name alone is none, and a slip in title case is one", () => {
    expect(found(inBody("1. Một việc.").replace("Nguyễn Văn An", "Tuấn"))).toContain("chu-ky/thieu-ho-ten");
    expect(found(inBody("1. Ban Thừơng vụ thực hiện."))).toContain("chu/am-tiet");
    expect(fixed(inBody("1. Đồng chí Uỷ viên và các ủy ban, ủy viên, cấp ủy."))).toContain(
      "Đồng chí Uỷ viên và các uỷ",
    );
  });
});

describe("what a comment keeps", () => {
  it.each([
    [
      "chu/dat-dau-thanh",
      "1. Văn phòng uỷ quyền cho thủy nông.\n\n<!-- chithi-bo-qua chu/*: tên cũ -->\nHội thủy nông.",
    ],
    [
      "de-muc/dang-danh-so",
      "<!-- chithi-bo-qua de-muc/dang-danh-so: theo bản gốc -->\n1/ Nội dung thứ nhất.\n\n2. Nội dung thứ hai.",
    ],
    ["doan-van/khoang-trang", "<!-- chithi-bo-qua doan-van/khoang-trang: chừa chỗ -->\n1. Các chi bộ  quét dọn."],
  ])("%s: neither the words nor the comment with its reason", (_, paragraphs) => {
    const text = inBody(paragraphs).replace("\n2. Văn phòng theo dõi.\n", "");
    const kept = fixed(text).split("\n");
    for (const line of paragraphs.split("\n").slice(-2)) expect(kept).toContain(line);
    expect(kept.join("\n")).toMatch(/<!-- chithi-bo-qua .*: .* -->/);
  });

  it.each([
    ["1. Các chi bộ. <!-- chithi-bo-qua chu/unicode: cũ -->", "1. Các chi bộ."],
    ["1. Các <!-- chithi-bo-qua chu/unicode --> chi bộ.", "1. Các chi bộ."],
    ["<!-- chithi-bo-qua chu/unicode --> 1. Các chi bộ.", "1. Các chi bộ."],
  ])("an idle comment goes with its blanks: %s", (paragraph, wanted) => {
    expect(fixed(inBody(paragraph))).toBe(inBody(wanted));
  });
});

describe("stars that are no markup are printed as they are", () => {
  const printed = (paragraph: string) => htmlOf(service.pages(service.open(inBody(paragraph)), DEFAULT_SETTINGS));
  it.each([
    ["a lone pair behind a word", "1. Sản lượng** (tấn) năm nay tăng.", "Sản lượng** (tấn) năm nay tăng."],
    ["two marks of notes", "1. Sản lượng** (tấn), năng suất** đều tăng.", "Sản lượng** (tấn), năng suất** đều tăng."],
    ["a lone pair before a word", "1. Giá **tăng nhẹ trong quý.", "Giá **tăng nhẹ trong quý."],
  ])("%s", (_, paragraph, wanted) => {
    expect(printed(paragraph)).toContain(wanted);
  });

  it("pairs around words are bold", () => {
    expect(printed("1. Giữ **vệ sinh** và **an toàn**.")).toMatch(/vệ sinh<\/[^>]+> và/);
    expect(printed("1. Giữ **vệ sinh** và **an toàn**.")).not.toContain("**");
  });
});

describe("low lines", () => {
  const printed = (paragraph: string) => htmlOf(service.pages(service.open(inBody(paragraph)), DEFAULT_SETTINGS));
  it.each(["Hẹn ngày ___ tháng ___ tới.", "Gửi tệp bao_cao_05.docx trước.", "Điểm _ dấu _ gạch.", "Họ tên: ______"])(
    "that are blanks or stand in names are printed as they are: “%s”",
    (text) => {
      expect(printed(`1. ${text}`)).toContain(text);
    },
  );

  it("around words are italics of a converter", () => {
    expect(printed("1. Giữ _vệ sinh_, (_an toàn_) và _“trật tự”_.")).toContain("Giữ vệ sinh, (an toàn) và “trật tự”.");
  });
});
