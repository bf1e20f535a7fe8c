import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import type { Settings } from "../../server/src/configuration/configuration.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { RULES } from "../../server/src/rules/index.ts";
import type { Position, TextEdit } from "../../server/src/text/position.ts";
import { linesOf, readSource, textOfLines } from "../../server/src/text/source.ts";

function readFolder(folder: URL, pattern: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => readFileSync(new URL(name, folder), "utf8"));
}

/** Real texts to cut up: the examples, the fixtures, and corpus and trial inputs where they lie beside the project. */
export const TEXTS = [
  ...readFolder(new URL("../../examples/", import.meta.url), /\.chithi$/),
  ...readFolder(new URL("../fixtures/", import.meta.url), /\.chithi$/),
  ...readFolder(new URL("../../../shared/corpus/seeds/", import.meta.url), /\.txt$/),
  ...readFolder(new URL("../../../shared/corpus/real/", import.meta.url), /\.txt$/),
  ...readFolder(new URL("../../../shared/house-style/official/", import.meta.url), /\.txt$/),
  ...readFolder(new URL("../../../shared/cases/incoming/", import.meta.url), /\.chithi$/),
];

/** Lines that are, or nearly are, components of a draft. */
const LINES = [
  "ĐẢNG BỘ TỈNH SƠN HÀ",
  "ĐẢNG UỶ XÃ AN PHÚ",
  "ĐẢNG BỘ TỈNH SƠN HÀ          ĐẢNG CỘNG SẢN VIỆT NAM",
  "| Số 5-CT/ĐU | An Phú, ngày 3 tháng 06 năm 2026 |",
  "HUYỆN UỶ THANH BÌNH",
  "VĂN PHÒNG",
  "*",
  "\\*",
  "Số 05-CT/TU",
  "Số: 5/CT-TU",
  "Số      -CT/ĐU",
  "Số 71-BS/VPHU",
  "KHẨN",
  "MẬT",
  "Dự thảo lần 2",
  "Lưu hành nội bộ",
  "ĐẢNG CỘNG SẢN VIỆT NAM",
  "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Sơn Hà, ngày 3 tháng 02 năm 2020",
  "An Phú, ngày      tháng 6 năm 2026",
  "An Phú, ngày 31 tháng 4 năm 2026",
  "CHỈ THỊ",
  "CÔNG VĂN",
  "CHỈ THỊ**CỦA BAN THƯỜNG VỤ TỈNH UỶ****Về việc giữ gìn vệ sinh**",
  "**CỦA BAN THƯỜNG VỤ TỈNH UỶ**  ",
  "về giữ gìn vệ sinh môi trường",
  "V/v giữ gìn vệ sinh.",
  "-----",
  "---------",
  "Kính gửi: - Các chi bộ,",
  "Kính trình:",
  "Căn cứ Điều lệ Đảng Cộng sản Việt Nam;",
  "Ban Thường vụ Đảng uỷ yêu cầu:",
  "Phần I",
  "Chương II. TỔ CHỨC",
  "Mục 3",
  "I- TÌNH HÌNH",
  "Điều 1. Phạm vi",
  "1. Các chi bộ quán triệt nội dung Chỉ thị.",
  "**2.** Văn phòng Đảng uỷ theo dõi, đôn đốc",
  "4- Các đồng chí Đảng uỷ viên kiểm tra theo khoản 2 và các khoản từ 2 đến 4.",
  "1.1. Thu gom rác hằng ngày.",
  "a) Rà soát các các điểm tập kết ;",
  "đ) Hoàn thành trước ngày 30/6/2026 (thứ Hai).",
  "(i) Theo Nghị quyết số 09-NQ/TU ngày 20/01/2026 của Tỉnh uỷ.",
  "- Theo Nghị quyết số 09-NQ/TU của Tỉnh ủy, “đảm bảo kinh tế-xã hội 2025–2030",
  "+ Uỷ ban nhân dân (UBND) xã”",
  "Ví dụ:",
  "Chỉ thị này phổ biến đến chi bộ.",
  "Kết luận này được phổ biến tới các chi bộ./.",
  "Nơi nhận:",
  "Nơi nhận: T/M BAN THƯỜNG VỤ",
  "- Ban Thường vụ Tỉnh uỷ (để báo cáo),",
  "- Các chi bộ “để thực hiện”;",
  "- Lưu Văn phòng Đảng uỷ.\tNguyễn Văn An",
  "- Lưu: VT",
  "T/M BAN THƯỜNG VỤ",
  "TM. BAN THƯỜNG VỤ\tK/T CHÁNH VĂN PHÒNG",
  "PHÓ BÍ THƯ TỈNH UỶ",
  "(Đã ký)",
  "ThS. Nguyễn Văn An",
  "TRẦN THỊ BÌNH",
  "SAO LỤC",
  "BẢN SAO VĂN BẢN",
  "PHỤ LỤC 1",
  "Danh mục việc phải làm",
  "18-09-2025 09:12:45 +07:00",
  "<!-- chithi-bo-qua de-muc/* sai/ten: lý do -->",
  "<!-- chithi-bo-qua-tep noi-nhan/thieu -->",
  "<!--",
  "-->",
  "Thời gian qua, công tác bảo đảm trật tự, an toàn giao thông trên địa bàn",
  "xã có nhiều chuyển biến; sổ giao nhận thẻ đảng viên thực hiện (theo mẫu",
  "7-TĐV); việc kết nạp đảng viên thực hiện theo nội dung nêu tại điểm",
  "3.7 Hướng dẫn số 06-HD/TW và các văn bản khác của Ban Tổ chức Trung",
  "ương; các chi bộ rà soát, lập danh sách đảng viên và gửi về Văn phòng",
  "BÁO CÁO TỔNG KẾT",
  "CHƯƠNG TRÌNH HÀNH ĐỘNG năm 2026",
  "THÔNG BÁO",
  "KẾT LUẬN CỦA BAN THƯỜNG VỤ ĐẢNG UỶ",
  "ĐOÀN KẾT, ĐỔI MỚI, GIÀU MẠNH",
  "(Báo cáo của Ban Chấp hành Đảng bộ trình Đại hội)",
  "BAN THƯỜNG VỤ ĐẢNG UỶ XÃ AN PHÚ",
  "QUYẾT ĐỊNH:",
  "ĐOÀN TNCS HỒ CHÍ MINH",
  "(V/v giữ gìn vệ sinh)",
  "Thời gian: 8 giờ 00, ngày 03 tháng 6 năm 2026.",
  "An Phú, ngày …… tháng …… năm 20……",
  "A. TÌNH HÌNH",
  "1.2.1- Thu gom rác.",
  "…………………………",
  "| TT | Họ và tên | Chức vụ |",
  "| --- | :---: | ---: |",
  "| 1. | Nguyễn Văn An<br>(nữ) | Bí thư |",
  "| Nơi nhận:<br>- Các chi bộ;<br>- Lưu Văn phòng. | T/M BAN THƯỜNG VỤ<br>BÍ THƯ<br>Nguyễn Văn An |",
  "<table><tr><td>ĐẢNG UỶ XÃ AN PHÚ<br>*<br>Số 05-CT/ĐU</td><td>ĐẢNG CỘNG SẢN VIỆT NAM</td></tr></table>",
  "<tr><td>1</td><td>Chi bộ thôn Đông</td></tr>",
  "</table>",
  "--- Trang 2 ---",
  "![img-0.jpeg](img-0.jpeg)",
  "Đạt $90\\%$ trở&nbsp;lên &amp; hơn.",
  "",
];

/** Pieces that break what a careless reader of text takes for granted. */
const ODD = [
  ...'\r \n \r\n \0 \t * ** # < > | \\ [ ] { } ^{ “ ” " . , ; : - – — … / ) 1. a) I- <!-- --> ---'.split(" "),
  " ",
  "   ",
  "\u00a0",
  "\u200b",
  "\u0301",
  "\u2028",
  "\ufeff",
  "\ud83d\ude00",
  "\ud83d",
  "\ude00",
  "İ",
  "uỷ".normalize("NFD"),
  "ủy",
  "<sup>",
  "</sup>",
  "<br>",
  "</td><td>",
  "&nbsp;",
  "$\\%$",
];

const eol = fc.constantFrom("\n", "\n", "\n", "\r\n", "\r");
const oddText = fc.array(fc.constantFrom(...ODD), { maxLength: 12 }).map((parts) => parts.join(""));

/** A stretch of a real text, up to some eighty lines. */
const realText = fc
  .tuple(fc.constantFrom(...TEXTS), fc.nat(), fc.integer({ min: 1, max: 80 }))
  .map(([text, at, count]) => {
    const lines = linesOf(readSource(text));
    const first = lines.length <= count ? 0 : at % lines.length;
    return textOfLines(lines.slice(first, first + count));
  });

/** Component lines in any order, with any line endings. */
const madeText = fc
  .array(
    fc.tuple(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...LINES) }, { weight: 1, arbitrary: oddText }), eol),
    {
      maxLength: 50,
    },
  )
  .map((lines) => lines.map(([text, end]) => text + end).join(""));

const inForm = (text: string, form: number) => (form === 0 ? text.normalize("NFD") : text);
const withEol = (text: string, form: number) =>
  form > 1 ? text : text.replaceAll(/\r?\n/g, form === 0 ? "\r" : "\r\n");

/** Any text that a checker may be given. */
export const anyText: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: realText },
      { weight: 5, arbitrary: madeText },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
      { weight: 1, arbitrary: oddText },
    ),
    fc.nat(9),
    fc.nat(9),
  )
  .map(([text, form, end]) => withEol(inForm(text, form), end));

/** An edit of a text that is not known yet: places as parts of its length, or beside one of its marks. */
export interface LooseEdit {
  readonly at: number;
  readonly length: number;
  readonly snap: string | null;
  /** Right behind the mark, not before it. */
  readonly behind: boolean;
  readonly newText: string;
}

const inserted = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ODD, "") },
  { weight: 2, arbitrary: oddText },
  { weight: 2, arbitrary: fc.constantFrom(...LINES).map((line) => `${line}\n`) },
  { weight: 1, arbitrary: madeText },
  { weight: 1, arbitrary: realText },
);

const looseEdit: fc.Arbitrary<LooseEdit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 400 })),
  snap: fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 5, arbitrary: fc.constantFrom("\n", "\n", "\r", "<!--", "-->", "**", "“", ".", "-") },
  ),
  behind: fc.boolean(),
  newText: inserted,
});

export const looseEdits: fc.Arbitrary<LooseEdit[]> = fc.array(looseEdit, { minLength: 1, maxLength: 6 });

/** A sitting: many edits, some of them taken back. */
export const sitting: fc.Arbitrary<(LooseEdit | "undo")[]> = fc.array(
  fc.oneof({ weight: 6, arbitrary: looseEdit }, { weight: 1, arbitrary: fc.constant("undo" as const) }),
  { minLength: 1, maxLength: 30, size: "max" },
);

const KEYS = [...'nNaệ1.;:,“”"- *(/)', ""];

/** Keystrokes anywhere, that rarely make another draft of a text. */
export const keystrokes: fc.Arbitrary<LooseEdit[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 2 }),
    snap: fc.oneof(
      { weight: 3, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom("\n", ".", "“") },
    ),
    behind: fc.boolean(),
    newText: fc.constantFrom(...KEYS),
  }),
  { minLength: 1, maxLength: 30, size: "max" },
);

/** A place as parts of the text's length, with one far outside now and then: clients are not always right. */
export const loosePlace = fc.oneof(
  { weight: 9, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(1.5) },
);

/** Where such a place is in this text. */
export function fitPlace(text: string, place: number): Position {
  const lines = linesOf(readSource(text));
  if (place > 1) return { line: lines.length + 3, character: 7 };
  return positionAt(lines, Math.floor(place * text.length));
}

const OFFICE: Settings["office"] = {
  issuingBody: "ĐẢNG UỶ XÃ AN PHÚ",
  superiorBody: "ĐẢNG BỘ TỈNH SƠN HÀ",
  bodyCode: "ĐU",
  place: "An Phú",
  signers: [{ authority: "T/M BAN THƯỜNG VỤ", position: "BÍ THƯ", name: "Nguyễn Văn An" }, { name: "a(b" }],
  recipients: ["Các chi bộ", "Thường trực Tỉnh uỷ (để báo cáo)", "[x", ""],
  abbreviations: { UBND: "Uỷ ban nhân dân", "KT-XH": "kinh tế - xã hội", "(": ")" },
  dissemination: "Chỉ thị này được phổ biến đến chi bộ.",
  words: ["An", "Zalo", "*", "a+b"],
  phrases: ["Yêu cầu [cơ quan] báo cáo trước ngày [ngày].", "$1 \\ }"],
  termStart: "2025-08-15",
  endedBodies: [{ name: "Ban Tuyên giáo", from: { year: 2025, month: 3, day: 1 }, now: "a $1 (", source: "“" }],
  endedPlaces: [{ name: "xã An Phú", from: { year: 2025, month: 3, day: 1 }, now: null, source: "QĐ" }],
  replacedDocuments: [
    { key: "5-ct/tu", type: null, dates: [], until: { year: 2025, month: 3, day: 1 }, successor: null },
  ],
};

/** Settings as configuration files and clients make them. */
export const SETTINGS: readonly Settings[] = [
  DEFAULT_SETTINGS,
  { ...DEFAULT_SETTINGS, office: OFFICE },
  { ...DEFAULT_SETTINGS, style: { style: "hd36-2018", reason: "tham-so" }, scope: "body" },
  {
    style: { style: "hd05-2026", reason: "cai-dat" },
    scope: "full",
    rules: Object.fromEntries(
      RULES.filter(({ offByDefault }) => offByDefault).map(({ id }) => [id, { severity: "on" }]),
    ),
    office: OFFICE,
  },
];

export const anySettings: fc.Arbitrary<Settings> = fc.constantFrom(...SETTINGS);

/** Where the code unit `offset` of a text stands. */
function positionAt(lines: readonly { readonly text: string; readonly eol: string }[], offset: number) {
  let rest = offset;
  for (let line = 0; line < lines.length; line++) {
    const { text, eol: end } = lines[line] as { text: string; eol: string };
    if (rest <= text.length || line === lines.length - 1) return { line, character: Math.min(rest, text.length) };
    rest -= text.length + end.length;
    if (rest < 0) return { line, character: text.length };
  }
  return { line: 0, character: 0 };
}

/** The edit of this text that a loose one means. */
export function fitEdit(text: string, { at, length, snap, behind, newText }: LooseEdit): TextEdit {
  const lines = linesOf(readSource(text));
  let from = Math.floor(at * text.length);
  if (snap !== null) {
    const near = text.indexOf(snap, from);
    if (near >= 0) from = behind ? near + snap.length : near;
  }
  return { range: { start: positionAt(lines, from), end: positionAt(lines, from + length) }, newText };
}
