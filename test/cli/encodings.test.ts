import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FAULTLESS, ONE_ERROR } from "./drafts.ts";
import { chithi, folderWith, shell } from "./program.ts";

/** What `check --format json` says of one file. */
function checked(content: string | Uint8Array) {
  const { code, stdout, stderr } = chithi(["check", "--format", "json", "a.chithi"], {
    cwd: folderWith({ "a.chithi": content }),
  });
  const { files, summary } = JSON.parse(stdout);
  return { code, file: files[0], summary, stderr };
}

function isRunnableBy(uid: number): boolean {
  try {
    return chithi(["--version"], { uid, cwd: "/" }).code === 0;
  } catch {
    return false;
  }
}

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

describe("a text is read whatever its encoding", () => {
  const range = { start: { line: 2, character: 3 }, end: { line: 2, character: 4 } };
  it.each([
    ["UTF-8 with a byte order mark", `\ufeff${ONE_ERROR}`],
    ["UTF-16, little endian", utf16(ONE_ERROR)],
    ["UTF-16, big endian", utf16(ONE_ERROR).swap16()],
    ["CRLF", ONE_ERROR.replaceAll("\n", "\r\n")],
    ["CR", ONE_ERROR.replaceAll("\n", "\r")],
    ["NFD", ONE_ERROR.normalize("NFD")],
  ])("%s", (name, content) => {
    const { code, file } = checked(content);
    const found = file.diagnostics.find((one: { rule: string }) => one.rule === "so-ky-hieu/them-so-0");
    // Decomposed letters are longer, and the ranges are those of the file.
    const longer = name === "NFD" ? "ố".normalize("NFD").length - 1 : 0;
    expect(found?.range).toEqual({
      start: { line: 2, character: range.start.character + longer },
      end: { line: 2, character: range.end.character + longer },
    });
    expect(code).toBe(1);
  });
});

describe("what is no text is an error of the file", () => {
  it.each([
    ["a file with zero bytes", Buffer.from([83, 0, 1, 2, 255, 10, 0]), /^tệp nhị phân/],
    [
      "bytes that are not UTF-8",
      Buffer.concat([Buffer.from("TỈNH UỶ\nS"), Buffer.from([0xd6]), Buffer.from(" 05\n")]),
      /^không phải mã UTF-8 \(từ dòng 2\)/,
    ],
    ["UTF-16 without a byte order mark", Buffer.from(ONE_ERROR, "utf16le"), /^tệp nhị phân|^không phải mã UTF-8/],
    ["half a UTF-16 letter", Buffer.concat([utf16("abc"), Buffer.from([65])]), /^mã UTF-16 của tệp bị hỏng/],
    ["a damaged Word file", Buffer.from("PK\x03\x04\x14\0\x06\0", "latin1"), /^tệp Word bị hỏng/],
    ["an old Word file", Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "latin1"), /\(\.doc\).*Lưu dưới dạng \.docx/],
    ["a PDF file", Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1"), /^đây là tệp PDF/],
  ])("%s", (_, content, message) => {
    const { code, file, summary, stderr } = checked(content);
    expect(file).toEqual({
      path: "a.chithi",
      error: { code: "khong-doc-duoc", message: expect.stringMatching(message) },
    });
    expect(stderr).toBe(`a.chithi: ${file.error.message}\n`);
    expect(summary).toEqual({ files: 1, error: 0, warning: 0, info: 0, hint: 0 });
    expect(code).toBe(2);
  });
});

describe("unusual texts", () => {
  it.each([
    ["", "empty"],
    ["\n\n", "only line endings"],
    ["\ufeff", "only a byte order mark"],
  ])("%j has findings and no error", (content) => {
    const { file, code } = checked(content);
    expect(file.error).toBeUndefined();
    expect(file.kind).toBe("khong-ro");
    expect(file.diagnostics.length).toBeGreaterThan(0);
    expect(code).toBe(1);
  });

  it("shows the findings of an empty file without a stack", () => {
    const { stdout, stderr } = chithi(["check", "-"], { input: "" });
    expect(stdout).toMatch(/^-:1:1: lỗi: /);
    expect(stderr).toBe("");
  });
});

describe("a file of 20 MB", () => {
  const large = Buffer.alloc(20 * 1024 * 1024, `${FAULTLESS}\n`);

  it("is not checked, and says so", () => {
    const { code, file, summary } = checked(large);
    const [finding, ...more] = file.diagnostics;
    expect(finding).toMatchObject({ rule: "tep/qua-lon", severity: "info", clause: null, fix: "none" });
    expect(finding.message).toContain("16 MB");
    expect(more).toEqual([]);
    expect(summary).toMatchObject({ files: 1, error: 0, info: 1 });
    expect(code).toBe(2);
  });

  it("also from standard input", () => {
    const { stdout, code } = shell("cat a.chithi | chithi check -", folderWith({ "a.chithi": large }));
    expect(stdout).toContain("[tep/qua-lon]");
    expect(stdout).toMatch(/1 tệp: 1 tệp không đọc được\n$/);
    expect(code).toBe(2);
  });

  it("is not parsed and not fixed", () => {
    const cwd = folderWith({ "a.chithi": large });
    const parsed = chithi(["parse", "a.chithi"], { cwd });
    expect(JSON.parse(parsed.stdout).files[0].error.code).toBe("qua-lon");
    expect(parsed.code).toBe(2);
    expect(chithi(["fix", "a.chithi"], { cwd })).toMatchObject({ code: 2, stderr: "a.chithi: tệp lớn hơn 16 MB\n" });
  });
});

describe("files that cannot be opened do not keep others from being checked", () => {
  it("a link to itself, a missing file, a way through a file", () => {
    const cwd = folderWith({ "a.chithi": ONE_ERROR });
    symlinkSync("vong.chithi", join(cwd, "vong.chithi"));
    const { code, stdout, stderr } = chithi(["check", "vong.chithi", "khong-co", "a.chithi/b", "a.chithi"], { cwd });
    expect(stderr.split("\n")).toEqual([
      "vong.chithi: liên kết tượng trưng lặp vòng",
      "khong-co: không tìm thấy",
      "a.chithi/b: không tìm thấy",
      "",
    ]);
    expect(stdout).toContain("a.chithi:3:4: lỗi");
    expect(stdout).toContain("4 tệp: 1 lỗi; 1 chỗ sửa được bằng chithi fix; 3 tệp không đọc được");
    expect(code).toBe(2);
  });

  it("a folder that lacks its rights, and a file that does", ({ skip }) => {
    skip(process.platform === "win32", "no such rights");
    // Root may read everything, so that another user must try.
    const uid = process.getuid?.() === 0 ? 65534 : undefined;
    skip(uid !== undefined && !isRunnableBy(uid), "the project's folder is for root alone");
    const cwd = folderWith({ "a.chithi": ONE_ERROR, "khoa/b.chithi": FAULTLESS, "c.chithi": FAULTLESS });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, "a.chithi"), 0);
    chmodSync(join(cwd, "khoa"), 0);
    const { code, stdout, stderr } = chithi(["check", "."], { cwd, uid });
    chmodSync(join(cwd, "khoa"), 0o700);
    expect(stderr).toBe("a.chithi: không có quyền truy cập\nkhoa: không có quyền truy cập\n");
    expect(stdout).toBe("3 tệp: không có lỗi nào; 2 tệp không đọc được\n");
    expect(code).toBe(2);
  });
});
