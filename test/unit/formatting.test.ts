import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import type { Range } from "../../server/src/text/position.ts";
import { applyEdits, textOf } from "../../server/src/text/source.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const EXAMPLES = new URL("../../examples/", import.meta.url);
const CORPUS = new URL("../../../shared/corpus/", import.meta.url);

function format(text: string, range: Range | null = null): string {
  const document = service.open(text);
  return textOf(applyEdits(document.source, service.format(document, DEFAULT_SETTINGS, range)));
}

/** What a text says: its letters and digits, whichever codes they are written with. */
function words(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll("Ð", "Đ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}

const draft = (separator: string, date: string) =>
  `TỈNH UỶ SƠN HÀ\n*\nSố 05-KH/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Hà, ngày ${date}\n\nKẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\n\nPhong trào “Xanh, sạch, đẹp”, mô hình “Đường hoa” được duy trì.\n\nNơi nhận:\n- Các đảng uỷ xã${separator}\n- Lưu Văn phòng Tỉnh uỷ.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n`;

const UNTIDY = draft(",", "03 tháng 6 năm 2026")
  .replace("-----", "---")
  .replace("“Xanh, sạch, đẹp”", '"Xanh ,sạch,  đẹp"')
  .replace("- Các", "-Các");

describe("formatting", () => {
  it("sets blanks, quotation marks, dashes, the five hyphens and lists, by the style of the date", () => {
    expect(format(UNTIDY)).toBe(draft(";", "03 tháng 6 năm 2026"));
    expect(format(UNTIDY.replace("6 năm 2026", "6 năm 2025"))).toBe(draft(",", "03 tháng 6 năm 2025"));
  });

  it("does so in one range of lines only", () => {
    const line = UNTIDY.split("\n").findIndex((one) => one.includes("Phong trào"));
    const range = { start: { line, character: 0 }, end: { line, character: 10 } };
    expect(format(UNTIDY, range)).toBe(UNTIDY.replace('"Xanh ,sạch,  đẹp"', "“Xanh, sạch, đẹp”"));
  });

  it("leaves words alone, even those that fix-all would put right", () => {
    const text = draft(";", "3 tháng 06 năm 2026").replace("T/M", "TM.").replace("Nguyễn", "TS. Nguyễn");
    expect(format(text)).toBe(text);
    expect(service.fixAll(service.open(text), DEFAULT_SETTINGS).applied).toBeGreaterThan(2);
  });

  it("puts the header's lines in the order of its columns, whatever order they came in", () => {
    const tidy = draft(";", "03 tháng 6 năm 2026");
    const [body, star, number, blank, title, date, ...rest] = tidy.split("\n");
    for (const mixed of [
      [body, title, star, date, blank, number],
      [date, body, blank, title, star, number],
      [title, body, blank, date, star, number],
      [date, title, blank, number, star, body],
      [number, body, blank, star, date, title],
      [star, number, blank, body, date, title],
      [star, title, blank, body, number, date],
    ]) {
      const formatted = format([...mixed, ...rest].join("\n")).split("\n");
      expect(formatted.filter((line) => line !== "")).toEqual(tidy.split("\n").filter((line) => line !== ""));
      expect(formatted.indexOf("")).toBe(mixed.indexOf(blank));
    }
  });

  it("leaves a header with either column first, with both on a line, or with something in between", () => {
    const tidy = draft(";", "03 tháng 6 năm 2026");
    const [body, star, number, blank, title, date, ...rest] = tidy.split("\n");
    for (const header of [
      [title, date, blank, body, star, number],
      [`${body}\t${title}`, star, `${number}\t${date}`],
      [body, title, "Tài liệu lưu hành nội bộ", star, date, number],
    ]) {
      const text = [...header, ...rest].join("\n");
      expect(format(text)).toBe(text);
    }
  });

  it("puts a blank behind the markers of sections", () => {
    const body = (lines: readonly string[]) =>
      draft(";", "03 tháng 6 năm 2026").replace(/Phong trào.*/, lines.join("\n\n"));
    const tight = [
      "I-Nội dung",
      "1.Quét dọn:",
      "a)đường làng;",
      "b)Nhà văn hoá.",
      "**2.**Trồng cây.",
      "2.1.Cây xanh.",
      "II-Tổ chức",
    ];
    const spaced = [
      "I- Nội dung",
      "1. Quét dọn:",
      "a) đường làng;",
      "b) Nhà văn hoá.",
      "**2.** Trồng cây.",
      "2.1. Cây xanh.",
      "II- Tổ chức",
    ];
    expect(format(body(tight))).toBe(body(spaced));
    expect(format(body(spaced))).toBe(body(spaced));
    const range = { start: { line: 12, character: 0 }, end: { line: 13, character: 0 } };
    expect(format(body(tight), range)).toBe(body([tight[0] ?? "", spaced[1] ?? "", ...tight.slice(2)]));
  });

  it.each([
    "1.000 đồng mỗi hộ, 1.2 triệu đồng mỗi chi bộ.",
    "20.11 là ngày Nhà giáo Việt Nam.",
    "03.6.2026 là hạn cuối cùng.",
    "V.Lênin viết về công tác vận động quần chúng.",
    "v.v. và các việc khác.",
    "đ.c Bí thư chi bộ phụ trách.",
    "2.0.x là bản mới.",
    "-CT/TU là ký hiệu.",
    "+84 là mã nước.",
    "| 1.Một | 2.Hai |",
    "1.Một | 2.Hai",
  ])("leaves what may be no marker, and tables: %s", (line) => {
    const text = draft(";", "03 tháng 6 năm 2026").replace(/Phong trào.*/, `1. Nội dung.\n\n${line}\n\n2. Tổ chức.`);
    expect(format(text)).toBe(text);
  });

  it("leaves what is suppressed", () => {
    const text = draft(";", "03 tháng 6 năm 2026").replace(
      "Phong trào “Xanh, sạch, đẹp”",
      '<!-- chithi-bo-qua chu/dau-ngoac-kep: giữ nguyên văn -->\nPhong trào "Xanh, sạch, đẹp"',
    );
    expect(format(text)).toBe(text);
  });
});

describe("keeps every word, and a second time changes nothing", () => {
  const folders = [EXAMPLES, new URL("seeds/", CORPUS), new URL("real/", CORPUS)].filter((one) => existsSync(one));
  const urls = folders.flatMap((folder) =>
    readdirSync(folder).flatMap((name) => (/\.(?:chithi|txt)$/.test(name) ? [new URL(name, folder)] : [])),
  );
  it.each(urls.map((url) => [url.pathname.split("/").at(-1), url] as const))("%s", (_, url) => {
    const before = readFileSync(url, "utf8");
    const after = format(before);
    // Header lines may change places; below the type nothing does.
    const { docType, addressees } = service.open(before).draft;
    const below = (docType ?? addressees?.heading)?.text ?? "";
    const [head = "", ...rest] = words(after).split(words(below));
    const [headBefore = "", ...restBefore] = words(before).split(words(below));
    expect(rest).toEqual(restBefore);
    expect([...head].toSorted()).toEqual([...headBefore].toSorted());
    expect(format(after)).toBe(after);
  });
});
