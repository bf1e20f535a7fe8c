import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { paragraph, wordFile } from "../word/wordXml.ts";
import { ONE_ERROR } from "./drafts.ts";
import { chithi, folderWith } from "./program.ts";

/** Made once: an archive tells the second of its making. */
const FAULTY = wordFile({
  body: ONE_ERROR.split("\n")
    .map((line) => paragraph(line))
    .join(""),
});
const OLD_WORD = Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "latin1");
const ENCRYPTED = Buffer.concat([OLD_WORD, Buffer.from("EncryptedPackage", "utf16le")]);
const part = (path: string, name: string) =>
  strFromU8(unzipSync(new Uint8Array(readFileSync(path)))[name] as Uint8Array);
const document = (path: string) => part(path, "word/document.xml");

describe("chithi review", () => {
  it("writes a copy with comments and tracked changes, and says how many", () => {
    const cwd = folderWith({ "a.docx": FAULTY });
    const before = readFileSync(join(cwd, "a.docx"));
    const { code, stdout } = chithi(["review", "a.docx", "-o", "b.docx", "--today", "2026-06-01"], { cwd });
    expect(stdout).toMatch(/^a\.docx → b\.docx: \d+ góp ý, 1 chỗ sửa\n$/);
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, "a.docx"))).toEqual(before);
    expect(document(join(cwd, "b.docx"))).toMatch(
      /<w:ins w:id="\d+" w:author="Chỉ thị" w:date="2026-06-01T00:00:00Z">/,
    );
    expect(part(join(cwd, "b.docx"), "word/comments.xml")).toContain("[so-ky-hieu/them-so-0 ✓]");
  });

  it("remarks on words against usual wording and on doubled ones, as check tells of them, and changes neither", () => {
    const lines = [
      "Chủ động ứng phó trong mọi hình huống thiên tai.",
      "Xử lý nghiêm việc cắp giấy đi đường sai quy định.",
      "Văn phòng là đầu mối mối giúp Ban Thường vụ theo dõi.",
      "Các cơ quan triển khai thực hiện nhiệm vụ được giao.",
    ];
    const body = lines.map((line) => paragraph(line)).join("");
    const cwd = folderWith({ "a.docx": wordFile({ body }) });
    const rules = /chu\/nham-tu|doan-van\/lap-tu/g;
    const told = chithi(["check", "--format", "text", "a.docx"], { cwd }).stdout.match(rules)?.sort();
    expect(told?.length).toBeGreaterThan(1);
    chithi(["review", "a.docx", "-o", "b.docx"], { cwd });
    expect(part(join(cwd, "b.docx"), "word/comments.xml").match(rules)?.sort()).toEqual(told);
    expect(document(join(cwd, "b.docx"))).not.toMatch(/<w:(?:ins|del) /);
    // The copy that comes back with them is not remarked on again.
    expect(chithi(["review", "b.docx", "-o", "c.docx"], { cwd }).stdout).toMatch(/: 0 góp ý, 0 chỗ sửa, /);
  });

  it("says the same of the same file twice, and nothing is there twice; --layout and --summary add to it", () => {
    const cwd = folderWith({ "a.docx": FAULTY });
    chithi(["review", "a.docx", "--layout", "--summary"], { cwd });
    expect(document(join(cwd, "a.gop-y.docx"))).toContain("<w:rPrChange ");
    expect(part(join(cwd, "a.gop-y.docx"), "word/comments.xml")).toMatch(/Phiếu góp ý thể thức văn bản/);
    const { stdout } = chithi(["review", "a.gop-y.docx", "-o", "c.docx", "--layout", "--summary"], { cwd });
    expect(stdout).toMatch(/: 0 góp ý, 0 chỗ sửa, góp ý lần trước: 0 đã nhận, 0 từ chối, \d+ còn lại\n$/);
    expect(readFileSync(join(cwd, "c.docx"))).toEqual(readFileSync(join(cwd, "a.gop-y.docx")));
  });

  it("never writes over a file unless told to, and never over the file that it reviews", () => {
    const cwd = folderWith({ "a.docx": FAULTY, "b.docx": "của tôi" });
    expect(chithi(["review", "a.docx", "-o", "b.docx"], { cwd })).toMatchObject({
      code: 2,
      stderr: "a.docx: b.docx: đã có tệp này, không ghi đè (thêm --force để ghi đè)\n",
    });
    expect(readFileSync(join(cwd, "b.docx"), "utf8")).toBe("của tôi");
    expect(chithi(["review", "a.docx", "-o", "a.docx", "--force"], { cwd }).code).toBe(2);
    expect(chithi(["review", "a.docx", "-o", "b.docx", "--force"], { cwd }).code).toBe(0);
  });

  it.each([
    ["an old Word file", "a.doc", OLD_WORD, /tệp Word đời cũ \(\.doc\).*\.docx/],
    ["one with a password", "a.docx", ENCRYPTED, /mật khẩu/],
    ["a PDF", "a.pdf", Buffer.from("%PDF-1.7"), /đây là tệp PDF/],
    ["a draft", "a.chithi", Buffer.from(ONE_ERROR), /review ghi góp ý vào tệp Word; với bản thảo/],
    ["half a file", "a.docx", Buffer.from(FAULTY).subarray(0, 900), /tệp Word bị hỏng/],
  ])("refuses %s with one line, and writes nothing", (_, name, content, said) => {
    const cwd = folderWith({ [name]: content });
    const { code, stderr } = chithi(["review", name, "-o", "ra.docx"], { cwd });
    expect(stderr).toMatch(said);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(code).toBe(2);
    expect(readdirSync(cwd)).toEqual([name]);
  });

  it("keeps the ending that Word goes by: a file with macros, a template", () => {
    const cwd = folderWith({ "a.docm": FAULTY, "mau.DOTX": FAULTY });
    expect(chithi(["review", "a.docm", "mau.DOTX"], { cwd }).code).toBe(0);
    const { code, stderr } = chithi(["review", "a.docm", "-o", "ra.docx"], { cwd });
    expect(stderr).toMatch(/^a\.docm: bản sao phải có đuôi \.docm như tệp gốc/);
    expect(code).toBe(2);
    expect(readdirSync(cwd).sort()).toEqual(["a.docm", "a.gop-y.docm", "mau.DOTX", "mau.gop-y.DOTX"]);
  });

  it("takes folders, leaves copies and Word's own files out, and goes on with the others where one is refused", () => {
    const cwd = folderWith({
      "a.docx": FAULTY,
      "b/c.docx": FAULTY,
      "b/hong.docx": Buffer.from(FAULTY).subarray(0, 900),
      "~$a.docx": "Word",
      "d.chithi": ONE_ERROR,
    });
    const { code, stdout, stderr } = chithi(["review", ".", "--out-dir", "ra"], { cwd });
    expect(readdirSync(join(cwd, "ra")).sort()).toEqual(["a.gop-y.docx", "c.gop-y.docx"]);
    expect(stdout).toMatch(/2 tệp: đã ghi \d+ góp ý\n$/);
    expect(stderr).toMatch(/^b\/hong\.docx: tệp Word bị hỏng/);
    expect(code).toBe(2);
    // What was written is not reviewed again.
    expect(chithi(["review", "ra"], { cwd }).stderr).toMatch(/thư mục không có tệp Word nào/);
  });
});

describe("chithi fix of Word files", () => {
  it("fixes the file itself, and tells what it changed", () => {
    const cwd = folderWith({ "a.docx": FAULTY });
    const shown = chithi(["fix", "--dry-run", "a.docx"], { cwd });
    expect(shown.code).toBe(1);
    expect(shown.stdout).toMatch(/^a\.docx: sẽ sửa 1 chỗ; .*\n {2}3 - Số 5-CT\/TU\n {4}\+ Số 05-CT\/TU\n/);
    const before = unzipSync(FAULTY);
    const { code, stdout } = chithi(["fix", "a.docx"], { cwd });
    expect(stdout).toMatch(/^a\.docx: đã sửa 1 chỗ; /);
    expect(code).toBe(0);
    const after = unzipSync(new Uint8Array(readFileSync(join(cwd, "a.docx"))));
    for (const name of Object.keys(before)) {
      if (name !== "word/document.xml") expect(after[name]).toEqual(before[name]);
    }
    expect(document(join(cwd, "a.docx"))).toBe(
      strFromU8(before["word/document.xml"] as Uint8Array).replace("Số 5-CT/TU", "Số 05-CT/TU"),
    );
    expect(chithi(["fix", "a.docx"], { cwd }).stdout).toBe("1 tệp: không có gì để sửa\n");
  });

  it("leaves tracked changes, and sets the page, where it is asked to", () => {
    const cwd = folderWith({ "a.docx": FAULTY });
    chithi(["fix", "--track", "--layout", "a.docx"], { cwd });
    const text = document(join(cwd, "a.docx"));
    expect(text).toMatch(/<w:ins /);
    expect(text).toMatch(/<w:rPrChange /);
    expect(text).not.toContain("commentRangeStart");
    const plain = folderWith({ "a.docx": FAULTY });
    chithi(["fix", "--layout", "a.docx"], { cwd: plain });
    expect(document(join(plain, "a.docx"))).not.toMatch(/Change|<w:ins /);
    const left = chithi(["check", "--format", "json", "a.docx"], { cwd: plain }).stdout;
    expect(left).not.toMatch(/trinh-bay\/(?:co-chu|phong-chu|gian-dong|cach-doan|can-le|thut-dau-dong|kieu-chu)/);
  });

  it("in folders where --word says so, drafts and Word files together", () => {
    const cwd = folderWith({ "a.docx": FAULTY, "b.chithi": ONE_ERROR });
    expect(chithi(["fix", "--dry-run", "."], { cwd }).stdout).not.toContain("a.docx");
    const { stdout } = chithi(["fix", "--word", "."], { cwd });
    expect(stdout).toMatch(/a\.docx: đã sửa 1 chỗ[\s\S]*b\.chithi: đã sửa 1 chỗ[\s\S]*2 tệp: đã sửa 2 chỗ trong 2 tệp/);
    const report = JSON.parse(chithi(["check", "--word", "--format", "json", "."], { cwd }).stdout);
    expect(report.files.map(({ path }: { path: string }) => path)).toEqual(["a.docx", "b.chithi"]);
  });

  it("reads standard input and writes standard output", () => {
    const { stderr, code } = chithi(["fix", "-"], { input: FAULTY });
    expect(stderr).toMatch(/đã sửa 1 chỗ/);
    expect(code).toBe(0);
  });

  it("leaves a file alone that is read-only, locked or open in Word", () => {
    const cwd = folderWith({
      "a.docx": FAULTY,
      "van-ban.docx": FAULTY,
      "~$n-ban.docx": "",
      "c.docx": FAULTY,
      ".~lock.c.docx#": "",
    });
    chmodSync(join(cwd, "a.docx"), 0o444);
    for (const [name, said] of [
      ["a.docx", /tệp chỉ cho đọc/],
      ["van-ban.docx", /đang mở trong Word/],
      ["c.docx", /đang mở trong Word/],
    ] as const) {
      const { code, stderr } = chithi(["fix", name], { cwd });
      expect(stderr).toMatch(said);
      expect(code).toBe(2);
      expect(readFileSync(join(cwd, name))).toEqual(Buffer.from(FAULTY));
    }
  });
});

describe("a run that does not end", () => {
  const env = (step: string) => ({
    NODE_OPTIONS: `--import=${new URL("dieWhen.mjs", import.meta.url).href}`,
    DIE_WHEN: step,
  });
  it.each(["write", "sync", "rename"])("killed when it comes to %s leaves the old file whole", (step) => {
    const cwd = folderWith({ "a.docx": FAULTY });
    expect(chithi(["fix", "a.docx"], { cwd, env: env(step) }).code).toBeNull();
    expect(readFileSync(join(cwd, "a.docx"))).toEqual(Buffer.from(FAULTY));
  });
  it.each(["write", "sync"])("killed when it comes to %s of a copy leaves none", (step) => {
    const cwd = folderWith({ "a.docx": FAULTY });
    expect(chithi(["review", "a.docx"], { cwd, env: env(step) }).code).toBeNull();
    expect(existsSync(join(cwd, "a.gop-y.docx"))).toBe(false);
    expect(chithi(["review", "a.docx"], { cwd }).code).toBe(0);
  });
  it("a full disk leaves the old file whole, and says so", () => {
    const cwd = folderWith({ "a.docx": FAULTY });
    const full = { NODE_OPTIONS: `--import=${new URL("fullDisk.mjs", import.meta.url).href}` };
    for (const args of [
      ["fix", "a.docx"],
      ["review", "a.docx"],
    ]) {
      expect(chithi(args, { cwd, env: full })).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/^a\.docx: (?:a\.gop-y\.docx: )?ổ đĩa đã đầy\n$/),
      });
    }
    expect(readFileSync(join(cwd, "a.docx"))).toEqual(Buffer.from(FAULTY));
    expect(readdirSync(cwd)).toEqual(["a.docx"]);
  });
  it("a copy where nothing can be written says so", () => {
    const cwd = folderWith({ "a.docx": FAULTY });
    writeFileSync(join(cwd, "tep"), "");
    expect(chithi(["review", "a.docx", "-o", "tep/b.docx"], { cwd })).toMatchObject({
      code: 2,
      stderr: "a.docx: tep/b.docx: không tìm thấy\n",
    });
    mkdirSync(join(cwd, "b.docx"));
    const { code } = chithi(["review", "a.docx", "-o", "b.docx", "--force"], { cwd });
    expect(code).toBe(2);
    expect(statSync(join(cwd, "b.docx")).isDirectory()).toBe(true);
  });
});
