import type { Fault, Mutation } from "./fault.ts";
import { mutate, remove, replace } from "./fault.ts";
import type { Model } from "./model.ts";
import { find, findAll, lineSpan, spanOf } from "./model.ts";

type More = Omit<Fault, "rule" | "name" | "changes">;

/** A fault in words: where some of these stand, others are written. */
type Row = readonly [rule: string, from: string, to: string, more?: More];

function* rows(model: Model, table: readonly Row[]): Iterable<Mutation> {
  for (const [rule, from, to, more = {}] of table) {
    const span = find(model, from);
    if (span !== null) yield mutate(model, rule, `“${from}” as “${to}”`, [replace(span, to)], more);
  }
}

/** The last article is the one that carries out, and that the recipients name. */
const ON_ONE_LINE = { mended: "the name stays on one line" };
const NOT_CERTAIN = "what is right has to be chosen";

/** Title and motto. */
export function* title(model: Model): Iterable<Mutation> {
  const { stateTitle, motto, placeDate, number } = model.draft;
  if (stateTitle === null || motto === null || placeDate === null || number === null) return;
  for (const wrong of [
    "CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM",
    "CỘNG HÒA XHCN VIỆT NAM",
    "Cộng hòa xã hội chủ nghĩa Việt Nam",
  ]) {
    yield mutate(model, "quoc-hieu/sai-chu", wrong, [replace(spanOf(model, stateTitle), wrong)]);
  }
  yield mutate(model, "quoc-hieu/thieu", "no title", [remove(model, stateTitle)], {
    place: spanOf(model, placeDate),
  });
  yield mutate(model, "quoc-hieu/tieu-ngu-thieu", "no motto", [remove(model, motto)], {
    place: spanOf(model, stateTitle),
  });
  for (const wrong of ["Độc Lập - Tự Do - Hạnh Phúc", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC", "Độc lập-Tự do-Hạnh phúc"]) {
    yield mutate(model, "quoc-hieu/tieu-ngu-sai-chu", wrong, [replace(spanOf(model, motto), wrong)]);
  }
  yield mutate(
    model,
    "quoc-hieu/tieu-de-dang",
    "the Party's title",
    [replace(spanOf(model, motto), `${motto.text}\nĐẢNG CỘNG SẢN VIỆT NAM`)],
    { place: lineBehind(model, motto.range.end.line) },
  );
}

/** The place of a line that a change puts below another. */
function lineBehind(model: Model, line: number) {
  return lineSpan(model, line);
}

/** Bodies, number, date, type and abstract. */
export function* header(model: Model): Iterable<Mutation> {
  yield* rows(model, [
    ["co-quan/viet-hoa", "SỞ XÂY DỰNG", "Sở Xây dựng"],
    ["co-quan/viet-hoa", "TRUNG TÂM LƯU TRỮ LỊCH SỬ", "Trung tâm Lưu trữ lịch sử"],
    ["co-quan/viet-tat", "ỦY BAN NHÂN DÂN\nTỈNH SƠN HÀ", "UBND TỈNH SƠN HÀ", ON_ONE_LINE],
    ["co-quan/viet-tat", "ỦY BAN NHÂN DÂN\nPHƯỜNG BẠCH ĐẰNG", "UBND PHƯỜNG BẠCH ĐẰNG", ON_ONE_LINE],
    ["co-quan/dau-sao-thua", "PHƯỜNG BẠCH ĐẰNG\n", "PHƯỜNG BẠCH ĐẰNG\n*\n"],
    ["co-quan/chu-quan-dia-danh", "UBND TỈNH SƠN HÀ\nSỞ", "UBND\nSỞ"],
    ["so-ky-hieu/dinh-dang", "Số: 152/QĐ", "Số 152/QĐ"],
    ["so-ky-hieu/dinh-dang", "Số: 112/KH-UBND", "Số: 112-KH/UBND"],
    ["so-ky-hieu/dinh-dang", "Số: 64/TTr-SXD", "Số: 64 / TTr - SXD"],
    ["so-ky-hieu/them-so-0", "Số: 07/TB", "Số: 7/TB"],
    ["so-ky-hieu/ky-hieu-loai", "152/QĐ-UBND", "152/QC-UBND"],
    ["so-ky-hieu/ky-hieu-loai", "64/TTr-SXD", "64/TTR-SXD"],
    ["so-ky-hieu/ky-hieu-co-quan", "112/KH-UBND", "112/KH-HĐND"],
    ["so-ky-hieu/nam-thua", "112/KH", "112/2026/KH"],
    ["so-ky-hieu/cong-van-don-vi", "36/TTLTLS-NV", "36/TTLTLS"],
    ["dia-danh-ngay/dinh-dang", "Sơn Hà, ngày 06", "Sơn Hà ngày 06"],
    ["dia-danh-ngay/dinh-dang", "Phường Bạch Đằng, ngày 20 tháng 4 năm 2026", "Phường Bạch Đằng, 20/4/2026"],
    ["dia-danh-ngay/them-so-0", "ngày 03 tháng 8 năm 2026\n\nT", "ngày 3 tháng 8 năm 2026\n\nT"],
    ["dia-danh-ngay/them-so-0", "tháng 02 năm 2026\n\nT", "tháng 2 năm 2026\n\nT"],
    ["dia-danh-ngay/thua-so-0", "ngày 06 tháng 7 năm 2026\n\nQ", "ngày 06 tháng 07 năm 2026\n\nQ"],
    ["ten-loai/viet-hoa", "\nTỜ TRÌNH\n", "\nTờ trình\n"],
    ["trich-yeu/chu-hoa", "\nVề việc phê duyệt", "\nvề việc phê duyệt"],
    ["trich-yeu/chu-hoa", "\nVề thời gian", "\nvề thời gian"],
    ["trich-yeu/v-v-thua", "\nVề việc thành lập", "\nV/v thành lập"],
    ["trich-yeu/cong-van-ve-viec", "V/v nộp", "Về việc nộp"],
    ["trich-yeu/dau-cham-cuoi", "nghỉ lễ Quốc khánh\n", "nghỉ lễ Quốc khánh.\n"],
  ]);
}

/** The frame of decisions, and what closes the body. */
export function* body(model: Model): Iterable<Mutation> {
  yield* rows(model, [
    ["can-cu/dau-cau", "địa phương ngày 16/6/2025;", "địa phương ngày 16/6/2025,"],
    ["can-cu/dau-cau", "01 tháng 7 năm 2026.\n", "01 tháng 7 năm 2026;\n"],
    ["can-cu/gach-dau-dong", "\nCăn cứ Luật", "\n- Căn cứ Luật"],
    ["can-cu/luat-thua-so", "địa phương ngày", "địa phương số 72/2025/QH15 ngày"],
    [
      "can-cu/day-du",
      "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;",
      "Căn cứ Nghị định số 30/2020/NĐ-CP;",
      { offers: { fix: "none", why: NOT_CERTAIN } },
    ],
    ["quyet-dinh/cau-lenh", "\nQUYẾT ĐỊNH:\n", "\nQUYẾT ĐỊNH\n"],
    ["quyet-dinh/cau-lenh", "\nQUYẾT ĐỊNH:\n", "\nQuyết định:\n"],
    ["quyet-dinh/ten-goi", "thi hành Quyết định này", "thi hành Nghị quyết này"],
    ["quyet-dinh/ten-goi", "Quyết định này có hiệu lực", "Nghị quyết này có hiệu lực"],
    ["de-muc/so-thu-tu", "Điều 4. C", "Điều 6. C"],
    ["de-muc/dang-danh-so", "Điều 3. Q", "Điều 3: Q"],
    ["de-muc/dang-danh-so", "\nII. NỘI DUNG", "\nII- NỘI DUNG"],
    ["noi-dung/dau-ket-thuc", "quy định./.", "quy định."],
    ["noi-dung/dau-ket-thuc", "quyết định./.", "quyết định /."],
    ["noi-dung/dau-ket-thuc", "thực hiện./.", "thực hiện"],
    ["noi-dung/dau-ket-thuc-thua", "theo giờ làm việc thường ngày.", "theo giờ làm việc thường ngày./."],
    ["noi-dung/dau-ket-thuc-thua", "có hiệu lực kể từ ngày ký.", "có hiệu lực kể từ ngày ký./."],
    ["vien-dan/dinh-dang", "số 88/KH-SNV", "số 88/KH- SNV"],
    ["vien-dan/dinh-dang", "số 88/KH-SNV", "88/KH-SNV"],
    ["vien-dan/dinh-dang", "NĐ-CP ngày 05", "NĐ-CP, ngày 05"],
  ]);
  const { enactment, issuingAuthority, bases, docType } = model.draft;
  const [base] = bases;
  if (enactment === null || issuingAuthority === null || base === undefined || docType === null) return;
  yield mutate(model, "can-cu/tham-quyen-ban-hanh", "nobody decides", [remove(model, issuingAuthority)], {
    place: spanOf(model, base.full),
    mended: "the line comes back without the blank one below it",
  });
  yield mutate(
    model,
    "can-cu/thieu",
    "no bases",
    bases.map(({ full }) => remove(model, full)),
    { place: spanOf(model, docType) },
  );
  const other = spanOf(model, issuingAuthority);
  yield mutate(model, "nhat-quan/chu-the", "another body decides", [
    replace(other, issuingAuthority.text.replace(/(?:CHỦ TỊCH )?ỦY BAN/u, "HỘI ĐỒNG")),
  ]);
}

/** Addressees, recipients, signatures. */
export function* lists(model: Model): Iterable<Mutation> {
  yield* rows(model, [
    ["kinh-gui/dau-cau", "của tỉnh;\n", "của tỉnh,\n"],
    ["kinh-gui/dau-cau", "\n- Các sở, ban, ngành của tỉnh;", "\nCác sở, ban, ngành của tỉnh;"],
    ["kinh-gui/dau-cau", "Kính gửi: Ủy", "Kính gửi Ủy"],
    ["kinh-gui/mot-noi", "Kính gửi: Ủy", "Kính gửi:\nỦy", { place: undefined }],
    [
      "kinh-gui/cap-duoi",
      "Kính gửi: Ủy ban nhân dân tỉnh Sơn Hà",
      "Kính gửi: Các phòng, đơn vị thuộc Sở",
      { offers: { fix: "none", why: NOT_CERTAIN } },
    ],
    ["kinh-gui/tu-dung", "Kính gửi: Ủy", "Kính trình: Ủy"],
    ["noi-nhan/dau-hai-cham", "\nNơi nhận:\n", "\nNơi nhận\n"],
    ["noi-nhan/viet-hoa", "\nNơi nhận:\n", "\nNƠI NHẬN:\n"],
    ["noi-nhan/dau-ngan-cach", "HĐND tỉnh;", "HĐND tỉnh,"],
    ["noi-nhan/dau-ngan-cach", "trường học;", "trường học"],
    ["noi-nhan/nhu-tren", "\n- Như trên;", "\n- Như kính gửi;"],
    ["noi-nhan/nhu-dieu", "Như Điều 4;", "Như Điều 7;"],
    ["noi-nhan/luu", "Lưu: VT, KCHT.", "Lưu VT, KCHT."],
    [
      "noi-nhan/luu",
      "- Trang thông tin điện tử xã\n(để đưa tin);\n- Lưu: VT.",
      "- Trang thông tin điện tử xã\n(để đưa tin);",
      { unmended: NOT_CERTAIN },
    ],
    ["noi-nhan/trung-lap", "- Sở Tài chính;", "- Sở Tài chính;\n- Sở Tài chính;", { unmended: NOT_CERTAIN }],
    ["chu-ky/quyen-han", "\nKT. CHỦ TỊCH", "\nK/T CHỦ TỊCH"],
    ["chu-ky/quyen-han", "\nTM. ỦY BAN", "\nT/M ỦY BAN"],
    ["chu-ky/quyen-han", "\nTL. GIÁM ĐỐC", "\nTL GIÁM ĐỐC"],
    ["chu-ky/quyen-han-phu-hop", "\nTM. ỦY BAN NHÂN DÂN\n", "\nTM. CHỦ TỊCH\n"],
    ["chu-ky/quyen-han-phu-hop", "\nPHÓ GIÁM ĐỐC\n", "\nGIÁM ĐỐC\n"],
    ["chu-ky/chuc-vu-khong-quy-dinh", "\nPHÓ GIÁM ĐỐC\n", "\nPHÓ GIÁM ĐỐC THƯỜNG TRỰC\n"],
    ["chu-ky/danh-xung", "\nVũ Thị Hạnh", "\nThS. Vũ Thị Hạnh"],
    ["chu-ky/danh-xung", "\nTrần Thị Bình", "\nTS. Trần Thị Bình"],
    ["chu-ky/viet-hoa", "\nCHÁNH VĂN PHÒNG\n", "\nChánh Văn phòng\n"],
  ]);
}

const WHOLE = "47/2020/NĐ-CP ngày 09/4/2020 của Chính phủ về quản lý, kết nối và chia sẻ dữ liệu";

const SENTENCES: readonly Row[] = [
  ["viet-hoa/co-quan", "", " Đề nghị ủy ban nhân dân các xã phối hợp."],
  ["viet-hoa/dac-biet", "", " Lớp học mở tại thủ đô Hà Nội."],
  ["viet-hoa/don-vi-ten-so", "", " Đoàn đến phường 12."],
  ["viet-hoa/don-vi-hanh-chinh", "", " Đoàn đến Tỉnh Sơn Hà."],
  ["viet-hoa/chuc-vu", "", " Đồng chí chủ tịch Nguyễn Văn An chủ trì."],
  ["viet-hoa/danh-hieu", "", " Đề nghị tặng huân chương Lao động."],
  ["viet-hoa/ngay-le", "", " Treo cờ dịp ngày quốc khánh."],
  ["viet-hoa/su-kien", "", " Kỷ niệm cách mạng tháng Tám."],
  ["viet-hoa/tet", "", " Tổ chức tết Trung Thu cho thiếu nhi."],
  ["viet-hoa/nam-am-lich", "", " Chuẩn bị đón xuân bính Ngọ."],
  ["viet-hoa/thu-thang", "", " Họp giao ban sáng thứ hai."],
  ["viet-hoa/dang-bac", "", " Thực hiện chủ trương của đảng và Nhà nước."],
  ["viet-hoa/ten-loai-van-ban", "", ` Làm theo nghị định số ${WHOLE}.`],
  ["vien-dan/lan-dau", "", " Làm theo Nghị định số 47/2020/NĐ-CP."],
  ["vien-dan/dinh-dang", "", ` Làm theo Nghị định ${WHOLE}.`],
  ["vien-dan/dinh-dang", "", ` Làm theo Nghị định số ${WHOLE.replace(" ngày", ", ngày")}.`],
  ["vien-dan/them-so-0", "", ` Làm theo Thông tư số ${WHOLE.replace("47/2020/NĐ-CP", "5/2025/TT-BNV")}.`],
  ["viet-hoa/dau-cau", "", " trung tâm sẽ báo sau."],
  ["vien-dan/dieu-khoan", "", " Làm theo Khoản 2 điều 5 của Quy chế."],
];

/** Capitals by Phụ lục II: a sentence more behind one of the body. */
export function* capitals(model: Model): Iterable<Mutation> {
  const { body: span } = model.draft;
  if (span === null) return;
  const within = { from: lineSpan(model, span.first).from, to: lineSpan(model, span.last).to };
  const [stop] = findAll(model, /(?<=\p{Ll}{3})\.(?=\n)/gu, within);
  if (stop === undefined) return;
  for (const [rule, , sentence] of SENTENCES) {
    yield mutate(model, rule, sentence, [replace({ from: stop.to, to: stop.to }, sentence)], {
      mended: "the sentence stays, in its right case",
    });
  }
}
