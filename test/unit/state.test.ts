import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const EXAMPLES = new URL("../../examples/", import.meta.url);

function check(text: string) {
  const result = service.check(service.open(text), DEFAULT_SETTINGS);
  expect(result.style).toBe("nd30-2020");
  return result.diagnostics.map(({ rule }) => rule);
}

function example(name: string): string {
  return readFileSync(new URL(`mau-${name}-nd30.chithi`, EXAMPLES), "utf8");
}

/** Replaces words that must be there. */
function changed(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

describe("what is right in documents of the State", () => {
  it.each([
    ["quyet-dinh", "CỘNG HÒA", "CỘNG HOÀ"],
    ["quyet-dinh", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "CHỦ TỊCH"],
    ["quyet-dinh", "Lưu: VT, NC.", "Lưu: VT, NC (3b).pvc."],
    ["quyet-dinh", "Theo đề nghị", "Xét đề nghị"],
    ["quyet-dinh", "ngày 05 tháng 3 năm 2020 của", "ngày 05/3/2020 của"],
    ["quyet-dinh", "Số: 152/QĐ-UBND", "Số:      /QĐ-UBND"],
    ["quyet-dinh", "ngày 06 tháng 7 năm 2026\n\nQ", "ngày     tháng     năm 2026\n\nQ"],
    [
      "cong-van",
      "Thực hiện Kế hoạch số",
      "Xét đề nghị của Sở Nội vụ tại Văn bản số 12/SNV-VP ngày 03/6/2026, thực hiện Kế hoạch số",
    ],
    ["cong-van", "36/TTLTLS-NV", "36/TTLTLS-NV&TL"],
    ["cong-van", "- Ủy ban nhân dân các xã, phường.", "- UBND các xã, phường."],
    ["thong-bao", "- Chủ tịch UBND xã (để b/c);", "- Chủ tịch UBND xã; (để b/c)"],
    ["thong-bao", "- Các thôn, tổ dân phố;", "- VP: CVP, các PCVP,\nCác phòng: KT, VHXH, TH,\nNC, HC-QT;"],
    // Abstracts that end as a place and date do.
    ["thong-bao", "Về thời gian tiếp nhận hồ sơ trong dịp nghỉ lễ Quốc khánh", "Kết quả tháng 01 năm 2026"],
    ["thong-bao", "Về thời gian tiếp nhận hồ sơ trong dịp nghỉ lễ Quốc khánh", "Lịch tiếp công dân tháng 8 năm 2026"],
    [
      "ke-hoach",
      "Tổ chức Tuần lễ sách và văn hóa đọc năm 2026",
      "Kiểm tra, giám sát việc tiếp công dân, tháng 10 năm 2026",
    ],
    ["thong-bao", "GIÁM ĐỐC", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"],
    ["ke-hoach", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "CHỦ TỊCH"],
    ["ke-hoach", "II. NỘI DUNG", "II. NỘI DUNG VÀ KINH PHÍ"],
    ["to-trinh", "Kính gửi: Ủy ban nhân dân tỉnh Sơn Hà", "Kính gửi: Ủy ban nhân dân tỉnh Sơn Hà."],
    ["to-trinh", "TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG", "TL. GIÁM ĐỐC\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG"],
    ["to-trinh", "TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG", "TUQ. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG"],
    ["to-trinh", "TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG", "Q. GIÁM ĐỐC"],
  ])("%s: “%s” as “%s”", (name, from, to) => {
    expect(check(changed(example(name), from, to))).toEqual([]);
  });

  it.each([
    ["a power of attorney", "THÔNG BÁO", "GIẤY ỦY QUYỀN", "TB-", "GUQ-"],
    ["a memorandum", "THÔNG BÁO", "BẢN GHI NHỚ", "TB-", "BGN-"],
    ["an agreement", "THÔNG BÁO", "BẢN THỎA THUẬN", "TB-", "BTT-"],
    ["a school", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "TRƯỜNG TIỂU HỌC AN PHÚ", "TTPVHCC", "THAP"],
    ["a hospital", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "BỆNH VIỆN ĐA KHOA", "TTPVHCC", "BVĐK"],
    ["a chi cục", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "CHI CỤC KIỂM LÂM", "TTPVHCC", "CCKL"],
    [
      "a report to a superior",
      "THÔNG BÁO\nVề",
      "BÁO CÁO\nVề",
      "\n\nThực hiện lịch",
      "\n\nKính gửi: Sở Nội vụ\n\nThực hiện lịch",
    ],
  ])("%s", (name, from, to, symbol, itsOwn) => {
    const text = changed(changed(example("thong-bao"), from, to), symbol, itsOwn);
    const report = name.includes("report");
    const whole = report ? changed(changed(text, "07/TB", "07/BC"), "- Chủ tịch", "- Như trên;\n- Chủ tịch") : text;
    expect(check(whole)).toEqual([]);
  });

  it("minutes have their place and time in the text", () => {
    const text = changed(changed(example("thong-bao"), "THÔNG BÁO", "BIÊN BẢN"), "07/TB", "07/BB");
    const minutes = changed(text, "An Phú, ngày 03 tháng 8 năm 2026\n\n", "");
    expect(check(minutes)).not.toContain("dia-danh-ngay/thieu");
  });

  it.each([
    ["TRƯỜNG TIỂU HỌC AN PHÚ", "THAP", "ThS. "],
    ["BỆNH VIỆN ĐA KHOA", "BVĐK", "BSCKII. "],
    ["CÔNG AN XÃ", "CAX", "Thiếu tá "],
  ])(
    "%s: its minister sets whether a degree or a rank stands before the name, and no honour does",
    (body, code, title) => {
      const own = changed(changed(example("thong-bao"), "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", body), "TTPVHCC", code);
      const signer = own.trimEnd().split("\n").at(-1) ?? "";
      expect(check(changed(own, signer, `${title}${signer}`))).not.toContain("chu-ky/danh-xung");
      expect(check(changed(own, signer, `TTƯT. ${title}${signer}`))).toContain("chu-ky/danh-xung");
    },
  );

  it.each(["QHĐP (2)Q.Cường", "CN. pvc", "NN (2b).", "CCVC(Thuận).", "VHXH(2b)Q.Cường", "KTTH.Hà", "TH (05)Lan"])(
    "“Lưu: VT, %s” ends with the drafter's mark",
    (mark) => {
      expect(check(changed(example("ke-hoach"), "VHXH (2b).", mark))).toEqual([]);
    },
  );

  it.each(["VHXH (2b)", "KGVX", "KTHT, TNMT"])("“Lưu: VT, %s” lacks its full stop, for information", (archive) => {
    const text = changed(example("ke-hoach"), "VHXH (2b).", archive);
    const { diagnostics } = service.check(service.open(text), DEFAULT_SETTINGS);
    expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([["noi-nhan/dau-ngan-cach", "info"]]);
  });
});

describe("papers of a person below the State's title", () => {
  const HEAD = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n\n";
  const END = "An Phú, ngày 10 tháng 10 năm 2026\n\nNGƯỜI VIẾT ĐƠN\n\nNguyễn Văn Bình\n";

  it.each([
    "ĐƠN XIN NGHỈ PHÉP\n\nKính gửi: Hiệu trưởng Trường Tiểu học An Phú",
    "ĐƠN ĐỀ NGHỊ\nVề việc cấp lại thẻ bảo hiểm y tế\n\nKính gửi: Bảo hiểm xã hội tỉnh",
    "BẢN KIỂM ĐIỂM\n\nKính gửi: Chi bộ thôn Đông",
  ])("are no documents of a body: “%s”", (text) => {
    const { style, diagnostics } = service.check(
      service.open(`${HEAD}${text}\n\nTôi là Nguyễn Văn Bình.\n\n${END}`),
      DEFAULT_SETTINGS,
    );
    expect({ style, rules: diagnostics.map(({ rule }) => rule) }).toEqual({
      style: null,
      rules: ["tep/ngoai-pham-vi"],
    });
  });
});

describe("what is wrong in documents of the State", () => {
  it.each([
    ["quyet-dinh", "Độc lập - Tự do - Hạnh phúc\n", "", "quoc-hieu/tieu-ngu-thieu"],
    ["quyet-dinh", "Số: 152/QĐ-UBND", "Số 152-QĐ/UBND", "so-ky-hieu/dinh-dang"],
    ["quyet-dinh", "Quyết định này./.", "Quyết định này.", "noi-dung/dau-ket-thuc"],
    ["quyet-dinh", "Điều 3. Q", "Điều 5. Q", "de-muc/so-thu-tu"],
    ["quyet-dinh", "Điều 2. T", "Điều 2: T", "de-muc/dang-danh-so"],
    ["quyet-dinh", "KT. CHỦ", "K/T CHỦ", "chu-ky/quyen-han"],
    ["quyet-dinh", "Trần Thị Bình", "TS. Trần Thị Bình", "chu-ky/danh-xung"],
    ["ke-hoach", "I. MỤC ĐÍCH", "I- MỤC ĐÍCH", "de-muc/dang-danh-so"],
    ["ke-hoach", "III. TỔ CHỨC", "IV. TỔ CHỨC", "de-muc/so-thu-tu"],
    ["ke-hoach", "Phường Bạch Đằng, ngày", "Quận Bạch Đằng, ngày", "dia-danh-ngay/dia-danh-cu"],
    ["ke-hoach", "- Lưu: VT, VHXH (2b).\n", "", "noi-nhan/luu"],
    ["cong-van", "V/v nộp", "Về việc nộp", "trich-yeu/cong-van-ve-viec"],
    ["cong-van", "của tỉnh;\n", "của tỉnh,\n", "kinh-gui/dau-cau"],
    ["thong-bao", "Thực hiện lịch", "Kính gửi: Các thôn.\n\nThực hiện lịch", "kinh-gui/thua"],
    ["thong-bao", "xã (để b/c);", "xã (để b/c),", "noi-nhan/dau-ngan-cach"],
    ["ke-hoach", "TM. ỦY BAN NHÂN DÂN\n", "TM. CHỦ TỊCH\n", "chu-ky/quyen-han-phu-hop"],
    ["quyet-dinh", "KT. CHỦ TỊCH", "KT. ỦY BAN NHÂN DÂN", "chu-ky/quyen-han-phu-hop"],
    ["quyet-dinh", "KT. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "can-cu/tham-quyen-ban-hanh"],
    ["cong-van", "\nPHÓ GIÁM ĐỐC", "\nGIÁM ĐỐC", "chu-ky/quyen-han-phu-hop"],
    ["to-trinh", "Kính gửi:", "Kính trình:", "kinh-gui/tu-dung"],
    ["to-trinh", "64/TTr-SXD", "64/BC-SXD", "so-ky-hieu/ky-hieu-loai"],
  ])("%s: “%s” as “%s” is told by %s", (name, from, to, rule) => {
    expect(check(changed(example(name), from, to))).toContain(rule);
  });
});

describe("documents of the State of other kinds", () => {
  const HEAD = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n";

  it("a telegram that the head of a people's committee issues", () => {
    const text = `CHỦ TỊCH ỦY BAN NHÂN DÂN\nTỈNH SƠN HÀ\n\n${HEAD}Số: 07/CĐ-UBND\n\nSơn Hà, ngày 02 tháng 10 năm 2026\n\nCÔNG ĐIỆN\nVề việc ứng phó mưa lớn\n\nHỎA TỐC\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN HÀ điện:\n\n- Giám đốc các sở: Xây dựng, Y tế;\n- Chủ tịch Ủy ban nhân dân các xã, phường.\n\nChủ tịch Ủy ban nhân dân tỉnh yêu cầu các địa phương tổ chức trực ban./.\n\nNơi nhận:\n- Như trên;\n- Thủ tướng Chính phủ (để b/c);\n- Lưu: VT, KT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nHoàng Văn Dũng\n`;
    const { draft } = service.open(text);
    expect([draft.kind, draft.issuingBody?.text]).toEqual(["cong-dien", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN HÀ"]);
    expect(check(text)).toEqual([]);
  });

  it("a decision with the regulation that it issues behind it", () => {
    const decision = example("quyet-dinh").trimEnd();
    const text = `${decision}\n\nỦY BAN NHÂN DÂN\nTỈNH SƠN HÀ\n\n${HEAD}QUY CHẾ\nLàm việc của Tổ công tác\n(Kèm theo Quyết định số 152/QĐ-UBND ngày 06 tháng 7 năm 2026 của Ủy ban nhân dân tỉnh Sơn Hà)\n\nChương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi điều chỉnh\n\nQuy chế này quy định lề lối làm việc của Tổ công tác.\n\nChương II\nĐIỀU KHOẢN THI HÀNH\n\nĐiều 2. Thi hành\n\nCác thành viên thực hiện Quy chế này./.\n`;
    const { draft } = service.open(text);
    expect(draft.appendices.map(({ title }) => title?.text)).toEqual(["QUY CHẾ Làm việc của Tổ công tác"]);
    expect(draft.signature?.name?.text).toBe("Trần Thị Bình");
    expect(check(text)).toEqual([]);
  });
});
