import fc from "fast-check";

// Drafts made of the parts that a draft may have, each of them well formed; which parts, and how many, is left to chance.

const words = fc
  .array(
    fc.constantFrom(
      "các chi bộ",
      "đảng viên",
      "giữ gìn vệ sinh",
      "thực hiện nghiêm",
      "trong toàn xã",
      "**quan trọng**",
      "*tạm thời*",
      "5 m<sup>2</sup>",
      "“bốn tại chỗ”",
      "trước ngày 30/6/2026",
      "tỷ lệ 100%",
      "a & b < c",
      "Nghị quyết số 09-NQ/TU",
    ),
    { minLength: 2, maxLength: 14 },
  )
  .map((parts) => parts.join(" "));
const sentence = words.map((text) => `Lãnh đạo ${text}.`);
const opening = words.map((text) => `Thời gian qua, ${text}.`);

type Lines = fc.Arbitrary<string[]>;
const lines = (...text: string[]): Lines => fc.constant(text);
const maybe = (of: Lines): Lines => fc.oneof(of, fc.constant<string[]>([]));
const join = (...of: Lines[]): Lines => fc.tuple(...of).map((parts) => parts.flat());

const body = fc.constantFrom(
  ["TỈNH UỶ SƠN HÀ", "TU"],
  ["ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ", "ĐU"],
  ["TỈNH UỶ SƠN HÀ\nBAN TỔ CHỨC", "BTCTU"],
);
const day = fc.constantFrom("03 tháng 02", "15 tháng 6", "     tháng 10", "28 tháng 12");
const number = fc.constantFrom("Số 05", "Số 128", "Số     ");
const marks = maybe(fc.subarray(["KHẨN", "Dự thảo lần 2"]));

const type = fc.constantFrom(
  ["CHỈ THỊ", "CT", "về tăng cường lãnh đạo công tác phòng, chống thiên tai"],
  ["KẾ HOẠCH", "KH", "kiểm tra, giám sát năm 2026"],
  ["QUYẾT ĐỊNH", "QĐ", "thành lập Ban Chỉ đạo chuyển đổi số"],
);

function header([names, code]: readonly string[], symbol: string, below: Lines): Lines {
  return fc
    .tuple(number, day, marks, below)
    .map(([no, date, extra, abstract]) => [
      ...(names ?? "").split("\n"),
      "*",
      `${no}-${symbol}/${code}`,
      ...abstract,
      ...extra,
      "",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      `Sơn Hà, ngày ${date} năm 2026`,
      "",
    ]);
}

const titled: Lines = fc
  .tuple(body, type)
  .chain(([own, [name, symbol, abstract]]) =>
    join(
      header(own, symbol ?? "", lines()),
      lines(name ?? ""),
      maybe(lines("CỦA BAN THƯỜNG VỤ TỈNH UỶ")),
      lines(abstract ?? "", "-----", ""),
    ),
  );
const letter: Lines = body.chain((own) =>
  join(
    header(own, "CV", lines("về việc chuẩn bị hội nghị sơ kết sáu tháng đầu năm")),
    fc.constantFrom(
      ["Kính gửi: Ban Thường vụ Tỉnh uỷ", ""],
      ["Kính gửi:", "- Các đảng uỷ trực thuộc Tỉnh uỷ;", "- Ban Tổ chức Tỉnh uỷ.", ""],
    ),
  ),
);

const bases = maybe(
  lines("- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;", "- Căn cứ Quy chế làm việc của Tỉnh uỷ khoá XX.", ""),
);

const LETTERS = "abcdđeghik";
const points = maybe(
  fc
    .array(sentence, { minLength: 2, maxLength: 7 })
    .map((all) => all.flatMap((text, n) => [`${LETTERS[n]}) ${text}`, ""])),
);
const bullets = maybe(
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.flatMap((text) => [`- ${text}`, ""])),
);
const decimals = (parent: number): Lines =>
  maybe(
    fc
      .array(sentence, { minLength: 2, maxLength: 4 })
      .map((all) => all.flatMap((text, n) => [`${parent}.${n + 1}. ${text}`, ""])),
  );
const clauses: Lines = fc
  .integer({ min: 2, max: 5 })
  .chain((count) =>
    join(
      ...Array.from({ length: count }, (_, n) =>
        fc
          .tuple(sentence, fc.oneof(points, bullets, decimals(n + 1)))
          .map(([text, inner]) => [`${n + 1}. ${text}`, "", ...inner]),
      ),
    ),
  );
const ROMAN = ["I", "II", "III", "IV"];
const parts: Lines = fc
  .integer({ min: 2, max: 4 })
  .chain((count) =>
    join(
      ...Array.from({ length: count }, (_, n) =>
        clauses.map((inner) => [`${ROMAN[n]}- NỘI DUNG THỨ ${n + 1}`, "", ...inner]),
      ),
    ),
  );
const articles: Lines = fc
  .integer({ min: 2, max: 4 })
  .chain((count) =>
    join(
      lines("Chương I", "QUY ĐỊNH CHUNG", ""),
      ...Array.from({ length: count }, (_, n) => clauses.map((inner) => [`Điều ${n + 1}. Nguyên tắc`, "", ...inner])),
    ),
  );

const content: Lines = join(
  opening.map((text) => [text, ""]),
  fc.oneof(clauses, parts, articles),
  maybe(lines("Chỉ thị này phổ biến đến chi bộ.", "")),
);
const recipients = lines(
  "Nơi nhận:",
  "- Ban Thường vụ Tỉnh uỷ (để báo cáo);",
  "- Các chi bộ, đảng bộ trực thuộc Đảng uỷ;",
  "- Lưu Văn phòng Tỉnh uỷ.",
  "",
);
const signature = join(
  fc.constantFrom(["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"], ["CHÁNH VĂN PHÒNG"], ["T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG"]),
  fc.constantFrom([""], ["(Đã ký)"]),
  fc.constantFrom(["Nguyễn Văn An", ""], ["Trần Thị Bình", ""]),
);

const copy = maybe(
  fc.constantFrom(
    [
      "-----",
      "",
      "HUYỆN UỶ THANH BÌNH",
      "VĂN PHÒNG",
      "*",
      "Số 09-BS/VPHU",
      "",
      "SAO LỤC",
      "Thanh Bình, ngày 12 tháng 02 năm 2020",
      "",
      "Nơi nhận:",
      "- Các ban, cơ quan của Huyện uỷ (để thực hiện),",
      "- Lưu Văn phòng Huyện uỷ.",
      "",
      "CHÁNH VĂN PHÒNG",
      "",
      "Nguyễn Văn An",
      "",
    ],
    [
      "-----",
      "",
      "BẢN SAO VĂN BẢN",
      "An Phú, ngày 15 tháng 9 năm 2026",
      "",
      "T/L BAN THƯỜNG VỤ",
      "CHÁNH VĂN PHÒNG",
      "",
      "Trần Thị Bình",
      "",
    ],
  ),
);
const appendices = fc
  .integer({ min: 0, max: 2 })
  .chain((count) =>
    join(
      ...Array.from({ length: count }, (_, n) =>
        clauses.map((inner) => [
          `PHỤ LỤC ${n + 1}`,
          "Danh mục việc phải làm",
          "(kèm theo Chỉ thị số 05-CT/TU, ngày 15/6/2026 của Ban Thường vụ Tỉnh uỷ)",
          "",
          ...inner,
        ]),
      ),
    ),
  );

/** A whole draft; its document ends with a copy's block or with appendices. */
export const anyDraft: fc.Arbitrary<string> = join(
  fc.oneof(titled, letter),
  bases,
  content,
  recipients,
  signature,
  fc.oneof(copy, appendices),
).map((all) => all.join("\n"));
