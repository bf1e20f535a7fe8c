import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FAULTLESS, NOT_FIXABLE, ONE_ERROR, ONE_WARNING } from "./drafts.ts";
import { chithi, folderWith } from "./program.ts";

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");
const utf8 = (text: string) => Buffer.from(text);

describe("fix changes what is wrong and not a byte more", () => {
  it.each<[string, (text: string) => Buffer]>([
    ["UTF-8", utf8],
    ["UTF-8 with a byte order mark", (text) => utf8(`\ufeff${text}`)],
    ["UTF-16, little endian", utf16],
    ["UTF-16, big endian", (text) => utf16(text).swap16()],
    ["CRLF", (text) => utf8(text.replaceAll("\n", "\r\n"))],
    ["CR", (text) => utf8(text.replaceAll("\n", "\r"))],
    ["mixed line endings", (text) => utf8(text.replace("\n", "\r\n"))],
    ["no line ending at the end", (text) => utf8(text.trimEnd())],
    ["several at the end", (text) => utf8(`${text}\n\n`)],
  ])("%s", (_, encode) => {
    const cwd = folderWith({ "a.chithi": encode(ONE_ERROR) });
    const { code, stdout } = chithi(["fix", "a.chithi"], { cwd });
    expect(readFileSync(join(cwd, "a.chithi"))).toEqual(encode(FAULTLESS));
    expect(stdout).toContain("a.chithi: đã sửa 1 chỗ; không còn lỗi nào\n");
    expect(code).toBe(0);
  });

  it("inserts lines with the line endings of the file", () => {
    const broken = FAULTLESS.replace("*\n", "").replaceAll("\n", "\r\n");
    const cwd = folderWith({ "a.chithi": broken });
    chithi(["fix", "a.chithi"], { cwd });
    expect(readFileSync(join(cwd, "a.chithi"), "utf8")).toBe(FAULTLESS.replaceAll("\n", "\r\n"));
  });

  it("a second time changes nothing", () => {
    const cwd = folderWith({ "a.chithi": ONE_WARNING.replace("Số 05", "Số: 5") });
    chithi(["fix", "."], { cwd });
    const once = readFileSync(join(cwd, "a.chithi"), "utf8");
    const { code, stdout } = chithi(["fix", "."], { cwd });
    expect(once).toBe(FAULTLESS);
    expect(readFileSync(join(cwd, "a.chithi"), "utf8")).toBe(once);
    expect(stdout).toBe("1 tệp: không có gì để sửa\n");
    expect(code).toBe(0);
  });

  it("does not call a file that it could not read one without faults", () => {
    const broken = Buffer.from([0xe1, 0xbb, 0x20]);
    const cwd = folderWith({ "a.chithi": FAULTLESS, "b.chithi": broken });
    const { code, stdout } = chithi(["fix", "."], { cwd });
    expect(stdout).toBe("2 tệp: không có gì để sửa; 1 tệp không đọc hoặc ghi được\n");
    expect(chithi(["fix", "b.chithi"], { cwd }).stdout).toBe("1 tệp: 1 tệp không đọc hoặc ghi được\n");
    expect(readFileSync(join(cwd, "b.chithi"))).toEqual(broken);
    expect(code).toBe(2);
  });

  it("leaves alone what has nothing to fix, and what is suppressed", () => {
    const suppressed = ONE_ERROR.replace("Số 5", "<!-- chithi-bo-qua so-ky-hieu/them-so-0: mẫu cũ -->\nSố 5");
    const files = { "a.chithi": FAULTLESS, "b.chithi": NOT_FIXABLE, "c.chithi": suppressed };
    const cwd = folderWith(files);
    const before = statSync(join(cwd, "a.chithi"));
    chithi(["fix", "."], { cwd });
    for (const [name, text] of Object.entries(files)) expect(readFileSync(join(cwd, name), "utf8")).toBe(text);
    expect(statSync(join(cwd, "a.chithi")).ino).toBe(before.ino);
  });

  it("keeps the mode, links, and no other file beside it", () => {
    const cwd = folderWith({ "that/a.chithi": ONE_ERROR });
    chmodSync(join(cwd, "that/a.chithi"), 0o640);
    symlinkSync("that/a.chithi", join(cwd, "lien-ket.chithi"));
    chithi(["fix", "lien-ket.chithi"], { cwd });
    expect(lstatSync(join(cwd, "lien-ket.chithi")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, "that/a.chithi"), "utf8")).toBe(FAULTLESS);
    expect(statSync(join(cwd, "that/a.chithi")).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(cwd, "that"))).toEqual(["a.chithi"]);
  });
});

describe("what cannot be written", () => {
  it("is told of, and the others are still done", () => {
    const cwd = folderWith({ "a.chithi": ONE_ERROR, "b.chithi": ONE_ERROR });
    chmodSync(join(cwd, "a.chithi"), 0o444);
    const { code, stderr } = chithi(["fix", "a.chithi", "khong-co.chithi", "b.chithi"], { cwd });
    expect(stderr).toBe("a.chithi: tệp chỉ cho đọc, không ghi được\nkhong-co.chithi: không tìm thấy\n");
    expect(readFileSync(join(cwd, "a.chithi"), "utf8")).toBe(ONE_ERROR);
    expect(readFileSync(join(cwd, "b.chithi"), "utf8")).toBe(FAULTLESS);
    expect(readdirSync(cwd)).toEqual(["a.chithi", "b.chithi"]);
    expect(code).toBe(2);
  });

  it("is no concern of --dry-run", () => {
    const cwd = folderWith({ "a.chithi": ONE_ERROR });
    chmodSync(join(cwd, "a.chithi"), 0o444);
    expect(chithi(["fix", "--dry-run", "a.chithi"], { cwd }).code).toBe(1);
  });
});

describe("--dry-run", () => {
  it("shows what would change, writes nothing, and ends with 1", () => {
    const cwd = folderWith({ "a.chithi": ONE_ERROR, "b.chithi": FAULTLESS });
    const { code, stdout } = chithi(["fix", "--dry-run", "."], { cwd });
    expect(stdout.split("\n")).toEqual([
      "a.chithi: sẽ sửa 1 chỗ; không còn lỗi nào",
      "  3 - Số 5-CT/TU",
      "    + Số 05-CT/TU",
      "2 tệp: sẽ sửa 1 chỗ trong 1 tệp",
      "",
    ]);
    expect(readFileSync(join(cwd, "a.chithi"), "utf8")).toBe(ONE_ERROR);
    expect(code).toBe(1);
  });

  it("shows lines that come in between", () => {
    const cwd = folderWith({ "a.chithi": FAULTLESS.replace("*\n", "") });
    const { stdout } = chithi(["fix", "--dry-run", "."], { cwd });
    expect(stdout).toContain("không còn lỗi nào\n  2 + *\n1 tệp");
  });

  it("ends with 0 when nothing would", () => {
    const { code, stdout } = chithi(["fix", "--dry-run", "."], { cwd: folderWith({ "a.chithi": NOT_FIXABLE }) });
    expect(stdout).toBe("1 tệp: không có gì để sửa\n");
    expect(code).toBe(0);
  });
});

describe("standard input", () => {
  it("goes fixed to standard output, and the report elsewhere", () => {
    const { code, stdout, stderr } = chithi(["fix", "-"], { input: `\ufeff${ONE_ERROR}` });
    expect(stdout).toBe(`\ufeff${FAULTLESS}`);
    expect(stderr).toContain("+ Số 05-CT/TU");
    expect(code).toBe(0);
  });

  it("comes out as it went in when there is nothing to fix", () => {
    expect(chithi(["fix", "-"], { input: FAULTLESS }).stdout).toBe(FAULTLESS);
  });
});
