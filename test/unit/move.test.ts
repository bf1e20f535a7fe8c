import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Settings } from "../../server/src/configuration/configuration.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { moveDraft } from "../../server/src/features/moveToStyle.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { createService } from "../../server/src/service.ts";
import { applyEdits, readSource, textOf } from "../../server/src/text/source.ts";

const TODAY = { year: 2026, month: 11, day: 22 };
const service = createService({ today: () => TODAY });
const EXAMPLES = new URL("../../examples/", import.meta.url);
const example = (name: string) => readFileSync(new URL(name, EXAMPLES), "utf8");
const MODELS = readdirSync(EXAMPLES).filter((name) => /^mau-.*\.chithi$/.test(name));
/** The State's documents have a guideline of their own, to which nothing is moved. */
const STATE = MODELS.filter((name) => rulesAndStyle(example(name)).style === "nd30-2020");
const PARTY = MODELS.filter((name) => !STATE.includes(name));

function move(text: string, settings: Settings = DEFAULT_SETTINGS) {
  const document = service.open(text);
  const moved = moveDraft(document, settings, service.check, TODAY, service.guidelines, RULES);
  const { edits, text: after } = service.act("moveToNewest", document, settings, {});
  expect(after).toBe(textOf(moved.document.source));
  const { refusal, choice, remaining } = moved;
  return { edits, text: after, refusal, choice, remaining, rules: remaining.diagnostics.map(({ rule }) => rule) };
}

function rulesAndStyle(text: string) {
  const { diagnostics, style } = service.check(service.open(text), DEFAULT_SETTINGS);
  return { rules: diagnostics.map(({ rule }) => rule), style };
}

function rulesOf(text: string): string[] {
  return rulesAndStyle(text).rules;
}

/** The lines of `after` that `before` does not have. */
function newLines(before: string, after: string): string[] {
  const old = new Set(before.split("\n"));
  return after.split("\n").filter((line) => !old.has(line));
}

const END = "\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n";
const header = (body: string, symbol: string, date: string) =>
  `${body}\n*\n${symbol}\n\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Hà, ngày ${date}\n\n`;

const LETTER = `TỈNH UỶ SƠN HÀ
*
Số 31-CV/TU
Chuẩn bị hội nghị sơ kết

ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hà, ngày 05 tháng 01 năm 2024

Kính gửi:
- Đảng uỷ Công an tỉnh,
- Đảng uỷ Quân sự tỉnh.

Ban Thường vụ Tỉnh uỷ đề nghị các cấp uỷ chuẩn bị báo cáo sơ kết.

Nơi nhận:
- Như trên,
- Lưu Văn phòng Tỉnh uỷ.${END}`;

const SUBMISSION = `${header("TỈNH UỶ SƠN HÀ\nBAN TỔ CHỨC", "Số 12-TTr/BTCTU", "16 tháng 8 năm 2023")}TỜ TRÌNH
về việc mở lớp bồi dưỡng nghiệp vụ
-----

Kính gửi: Ban Thường vụ Tỉnh uỷ.

Ban Tổ chức Tỉnh uỷ kính trình Ban Thường vụ Tỉnh uỷ việc mở lớp bồi dưỡng nghiệp vụ trong năm.

Nơi nhận:
- Như trên,
- Lưu Ban Tổ chức Tỉnh uỷ.

TRƯỞNG BAN

Trần Thị Bình
`;

const REGULATION = `${header("TỈNH UỶ SƠN HÀ", "Số 03-QĐi/TU", "18 tháng 6 năm 2022")}QUY ĐỊNH
về tiếp nhận văn bản đến
-----

Căn cứ Điều lệ Đảng Cộng sản Việt Nam;
Căn cứ Quy chế số 01-QC/TU, ngày 12/8/2020 của Ban Chấp hành Đảng bộ tỉnh về chế độ làm việc,

Ban Thường vụ Tỉnh uỷ quy định việc tiếp nhận văn bản đến như sau:

Điều 1. Nguyên tắc

1. Văn bản đến phải được đăng ký tại văn thư theo Phụ lục.

2. Văn bản khẩn được trình ngay.

Điều 2. Điều khoản thi hành

Quy định này có hiệu lực kể từ ngày ký.

Nơi nhận:
- Các cơ quan của Tỉnh uỷ,
- Lưu Văn phòng Tỉnh uỷ.${END}
Phụ lục
MẪU SỔ ĐĂNG KÝ
(Kèm theo Quy định số 03-QĐi/TU, ngày 18/6/2022 của Ban Thường vụ Tỉnh uỷ)

Số thứ tự, ngày đến, số đến.
`;

describe("a draft that is clean under HD 36 and names no stale body", () => {
  it.each([
    ["công văn", LETTER],
    ["tờ trình", SUBMISSION],
    ["quy định", REGULATION],
  ])("%s is clean under auto once it is moved, and a second move changes nothing", (_, text) => {
    expect(rulesOf(text)).toEqual([]);
    expect(service.check(service.open(text), DEFAULT_SETTINGS).style).toBe("hd36-2018");
    const moved = move(text);
    expect(moved.rules).toEqual([]);
    expect(rulesOf(moved.text)).toEqual([]);
    expect(service.check(service.open(moved.text), DEFAULT_SETTINGS).style).toBe("hd05-2026");
    expect(move(moved.text).edits).toEqual([]);
  });

  it("changes only what the guidelines differ in, number and date: công văn", () => {
    expect(newLines(LETTER, move(LETTER).text)).toEqual([
      "Số      -CV/TU",
      "về việc chuẩn bị hội nghị sơ kết",
      "Sơn Hà, ngày      tháng      năm 2026",
      "- Đảng uỷ Công an tỉnh;",
      "- Như trên;",
    ]);
  });

  it("tờ trình", () => {
    expect(newLines(SUBMISSION, move(SUBMISSION).text)).toEqual([
      "Số      -TTr/BTCTU",
      "Sơn Hà, ngày      tháng      năm 2026",
      "Kính trình: Ban Thường vụ Tỉnh uỷ.",
      "- Như trên;",
    ]);
  });

  it("quy định: its code, its bases, and the appendix that names it", () => {
    expect(newLines(REGULATION, move(REGULATION).text)).toEqual([
      "Số      -QĐ/TU",
      "Sơn Hà, ngày      tháng      năm 2026",
      "- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;",
      "- Căn cứ Quy chế số 01-QC/TU, ngày 12/8/2020 của Ban Chấp hành Đảng bộ tỉnh về chế độ làm việc.",
      "- Các cơ quan của Tỉnh uỷ;",
      "(Kèm theo Quy định số      -QĐ/TU, ngày    /   /2026 của Ban Thường vụ Tỉnh uỷ)",
    ]);
  });

  it("gives an appendix that lacks it the line that names the document", () => {
    const bare = REGULATION.replace(/\(Kèm theo.*\)\n/, "");
    expect(rulesOf(bare)).toEqual([]);
    const { text, rules } = move(bare);
    expect(rules).toEqual([]);
    expect(text).toContain(
      "MẪU SỔ ĐĂNG KÝ\n(Kèm theo Quy định số      -QĐ/TU, ngày    /   /2026 của Tỉnh uỷ Sơn Hà)\n",
    );
    expect(move(text).edits).toEqual([]);
  });

  it("keeps its line endings", () => {
    expect(move(LETTER.replaceAll("\n", "\r\n")).text).toBe(move(LETTER).text.replaceAll("\n", "\r\n"));
  });
});

describe("the models in examples/", () => {
  it.each(PARTY)("%s: the edits give the text, a second move changes nothing, no rule of form is left", (name) => {
    const before = example(name);
    const moved = move(before);
    expect(textOf(applyEdits(readSource(before), moved.edits))).toBe(moved.text);
    expect(move(moved.text).edits).toEqual([]);
    // What is left needs a person: bodies that ended, deadlines that have passed by the day of the move.
    const ofMatter = ["to-chuc/khong-con", "noi-dung/thoi-han"];
    expect(moved.rules.filter((rule) => !ofMatter.includes(rule))).toEqual([]);
  });

  it.each(MODELS.filter((name) => name.includes("hd05")))("%s is right already and stays as it is", (name) => {
    expect(move(example(name)).edits).toEqual([]);
  });
});

describe("what certified the old text", () => {
  it("goes: the copy's block, and “(Đã ký)”", () => {
    const { text, remaining } = move(example("mau-chi-thi-hd36-sao-luc.chithi"));
    expect(text).not.toMatch(/SAO LỤC|09-BS|Đã ký|Nguyễn Văn An/);
    expect(text.endsWith("**T/M BAN THƯỜNG VỤ**\nPHÓ BÍ THƯ THƯỜNG TRỰC\n**Trần Thị Bình**\n")).toBe(true);
    expect(remaining.diagnostics.some(({ rule }) => rule.startsWith("ban-sao/"))).toBe(false);
  });

  it("goes: lines of a digital signature, but no page number in the text", () => {
    const text = LETTER.replace("\n\nNơi nhận", "\n\n2\n\nNơi nhận");
    expect(move(`${text}\nKý bởi: Tỉnh uỷ Sơn Hà\nThời gian ký: 05/01/2024 15:30:00\n`).text).toBe(move(text).text);
    expect(move(text).text).toContain("\n\n2\n\n");
  });

  it("stays in a document of HD 05's own time", () => {
    const text = example("mau-quyet-dinh-hd05-ban-sao.chithi");
    expect(move(text).text).toBe(text);
  });
});

describe("what needs a person stays as a finding", () => {
  it("bodies that ended", () => {
    const { rules, text } = move(example("mau-chi-thi-hd36-huyen-uy.chithi"));
    expect(rules).toContain("to-chuc/khong-con");
    expect(text).toContain("HUYỆN UỶ THANH BÌNH");
  });

  it("a code that was wrong before: type or code, only the drafter knows", () => {
    const { rules, text } = move(
      LETTER.replace("Số 31-CV/TU\n", "Số 31-TB/TU\n").replace("Kính gửi", "THÔNG TRI\nvề hội nghị\n-----\n\nKính gửi"),
    );
    expect(rules).toContain("so-ky-hieu/ky-hieu-loai");
    expect(text).toContain("Số      -TB/TU");
  });

  it("a date that is not one", () => {
    const { text } = move(LETTER.replace("ngày 05 tháng 01 năm 2024", "ngày [ngày] tháng [tháng] năm 2024"));
    expect(text).toContain("ngày [ngày] tháng [tháng] năm 2026");
  });

  it("suppressed findings are left as they are", () => {
    const text = LETTER.replace(
      "- Như trên,",
      "<!-- chithi-bo-qua noi-nhan/dau-ngan-cach: theo mẫu cũ -->\n- Như trên,",
    );
    const moved = move(text);
    expect(moved.text).toContain("- Như trên,");
    expect(moved.rules).toEqual([]);
  });
});

describe("number and date", () => {
  const first = (text: string) =>
    move(text)
      .text.split("\n")
      .filter((line) => /^\W*(?:Số|Sơn Hà, ngày)/.test(line))
      .slice(0, 2);

  it.each([
    ["Số: 5a/CV-TU", "Sơn Hà, ngày 5/1/2024"],
    ["**Số 31-CV/TU**", "*Sơn Hà, ngày 05 tháng 01 năm 2024*"],
    ["Số      -CV/TU", "Sơn Hà, ngày      tháng 01 năm 2024"],
  ])("of “%s”, “%s” are blanked whatever their form", (number, date) => {
    const text = LETTER.replace("Số 31-CV/TU", number).replace("Sơn Hà, ngày 05 tháng 01 năm 2024", date);
    const shown = first(text).map((line) => line.replaceAll("*", ""));
    expect(shown).toEqual(["Số      -CV/TU", "Sơn Hà, ngày      tháng      năm 2026"]);
  });

  it("stay in a draft of HD 05's time, whose form is put right all the same", () => {
    const { text } = move(LETTER.replace("05 tháng 01 năm 2024", "05 tháng 6 năm 2026"));
    expect(text).toContain("Số 31-CV/TU");
    expect(text).toContain("ngày 05 tháng 6 năm 2026");
    expect(text).toContain("- Như trên;");
  });

  it("stand in the line that an appendix of that time lacks", () => {
    const bare = REGULATION.replace(/\(Kèm theo.*\)\n/, "").replace("18 tháng 6 năm 2022", "18 tháng 6 năm 2026");
    expect(move(bare).text).toContain("\n(Kèm theo Quy định số 03-QĐ/TU, ngày 18/6/2026 của Tỉnh uỷ Sơn Hà)\n");
  });
});

describe("the style afterwards", () => {
  it("is the one that the settings demand, and the move says so", () => {
    const settings: Settings = { ...DEFAULT_SETTINGS, style: { style: "hd36-2018", reason: "cau-hinh" } };
    const moved = move(LETTER, settings);
    expect([moved.choice.style.id, moved.choice.reason]).toEqual(["hd36-2018", "cau-hinh"]);
    expect(moved.text).toBe(move(LETTER).text);
    expect(moved.rules).toEqual([]);
  });
});

describe("what cannot be moved", () => {
  const TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n";
  const decision = (number: string, year: number) =>
    `ỦY BAN NHÂN DÂN\nTỈNH SƠN HÀ\n${TITLE}Số: ${number}\nSơn Hà, ngày 05 tháng 10 năm ${year}\nQUYẾT ĐỊNH\nVề việc lập tổ\n\nĐiều 1. Lập tổ.\n\nĐiều 2. Thi hành./.\n\nCHỦ TỊCH\n\nLê Văn An\n`;
  const refused = (text: string) => {
    const { refusal, edits, text: after } = move(text);
    expect(edits).toEqual([]);
    expect(after).toBe(text);
    const settings = DEFAULT_SETTINGS;
    expect(service.wouldEdit("moveToNewest", service.open(text), settings, {})).toBe(false);
    return refusal?.vi;
  };

  it("a copy's block alone", () => {
    const copy = example("mau-chi-thi-hd36-sao-luc.chithi").split("-----\n").at(-1) as string;
    expect(refused(copy)).toContain("chứng thực bản sao");
  });

  it.each([
    ...STATE.map((name) => [name, example(name)]),
    ["a beginning", "UBND TỈNH SƠN HÀ\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 5/QĐ-UBND"],
    ["one older than its guideline", decision("05/QĐ-UBND", 2019)],
    ["a normative legal document", decision("05/2026/QĐ-UBND", 2026)],
    [
      "a person's application",
      `${TITLE}\nĐƠN XIN NGHỈ PHÉP\n\nKính gửi: Ban Giám đốc\n\nTôi là Lê Văn An, xin nghỉ.\n`,
    ],
  ])("what has the State's form: %s", (_, text) => {
    expect(refused(text ?? "")).toBe(
      "Văn bản này theo thể thức của Nhà nước, không theo hướng dẫn về văn bản của Đảng nên không chuyển; bản thảo được giữ nguyên",
    );
  });

  it("the Youth Union's", () => {
    const plan =
      "ĐOÀN TNCS HỒ CHÍ MINH\nBCH XÃ AN PHÚ\n***\nSố 05-KH/ĐTN\nAn Phú, ngày 05 tháng 10 năm 2026\nKẾ HOẠCH\nTổ chức hè\n\nNội dung.\n";
    expect(refused(plan)).toContain("Đoàn Thanh niên");
  });
});
