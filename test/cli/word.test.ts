import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DRAFT } from "../word/canonical.ts";
import { nestedTables, reviewed } from "../word/layouts.ts";
import { sharedCase } from "../word/shared.ts";
import { paragraph, wordFile } from "../word/wordXml.ts";
import { ONE_ERROR } from "./drafts.ts";
import { chithi, folderWith } from "./program.ts";

const OLD_WORD = Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "latin1");
const lines = (text: string) => text.split("\n").filter((line) => line !== "");

describe("chithi import", () => {
  it("prints the draft, and what needs a look beside it", () => {
    const cwd = folderWith({ "a.docx": reviewed() });
    const { code, stdout, stderr } = chithi(["import", "a.docx"], { cwd });
    expect(lines(stdout)).toEqual(lines(DRAFT));
    expect(stderr).toMatch(/^a\.docx: Tệp có 3 chỗ sửa đang được theo dõi.*\na\.docx: 1 nhận xét/);
    expect(code).toBe(0);
  });

  it("writes a file, and never over one unless told to", () => {
    const cwd = folderWith({ "a.docx": nestedTables(), "cu.chithi": "của tôi" });
    expect(chithi(["import", "a.docx", "-o", "moi.chithi"], { cwd }).code).toBe(0);
    expect(lines(readFileSync(join(cwd, "moi.chithi"), "utf8"))).toEqual(lines(DRAFT));
    const refused = chithi(["import", "a.docx", "-o", "cu.chithi"], { cwd });
    expect(refused).toMatchObject({
      code: 2,
      stderr: "chithi: cu.chithi đã có, không ghi đè; thêm --force nếu muốn ghi đè\n",
    });
    expect(readFileSync(join(cwd, "cu.chithi"), "utf8")).toBe("của tôi");
    expect(chithi(["import", "a.docx", "-o", "cu.chithi", "--force"], { cwd }).code).toBe(0);
    expect(lines(readFileSync(join(cwd, "cu.chithi"), "utf8"))).toEqual(lines(DRAFT));
  });

  it("reads standard input", () => {
    const { code, stdout } = chithi(["import", "-"], { input: wordFile({ body: paragraph("Chào") }) });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "Chào\n" });
  });

  it.each([
    ["an old Word file", OLD_WORD, /^chithi: a\.docx: đây là tệp Word đời cũ \(\.doc\).*Lưu dưới dạng/],
    ["a PDF", Buffer.from("%PDF-1.7"), /^chithi: a\.docx: đây là tệp PDF/],
    ["half a file", Buffer.from(nestedTables()).subarray(0, 1000), /^chithi: a\.docx: tệp Word bị hỏng/],
  ])("refuses %s with one line, and writes nothing", (_, content, said) => {
    const cwd = folderWith({ "a.docx": content });
    const { code, stdout, stderr } = chithi(["import", "a.docx", "-o", "ra.chithi"], { cwd });
    expect(stderr).toMatch(said);
    expect(lines(stderr)).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(existsSync(join(cwd, "ra.chithi"))).toBe(false);
  });

  it("takes one file, and says so", () => {
    expect(chithi(["import"]).stderr).toMatch(/^chithi: import cần đúng một tệp Word: chithi import TỆP\.docx/);
    expect(chithi(["import", "a.docx", "b.docx"]).code).toBe(2);
    expect(chithi(["import", "khong-co.docx"]).stderr).toBe("chithi: khong-co.docx: không tìm thấy\n");
  });
});

describe("chithi check of Word files", () => {
  const faulty = () =>
    wordFile({
      body: ONE_ERROR.split("\n")
        .map((line) => paragraph(line))
        .join(""),
    });

  it("speaks of paragraphs, with the words that are wrong", () => {
    const cwd = folderWith({ "a.docx": faulty() });
    const { code, stdout } = chithi(["check", "a.docx"], { cwd });
    expect(stdout).toContain("a.docx, đoạn 3: lỗi: ");
    expect(stdout).toContain("[so-ky-hieu/them-so-0]\n  3 | Số 5-CT/TU\n    |    ^\n");
    expect(stdout).not.toContain("chithi fix");
    expect(code).toBe(1);
  });

  /** The faulty letterhead in the page head, one fault in the text, one in the page foot. */
  const inMargins = (first: string, fault: string) => {
    const lines = ONE_ERROR.split("\n");
    const at = lines.indexOf("CHỈ THỊ");
    const all = (some: readonly string[]) => some.map((line) => paragraph(line)).join("");
    const text = lines.slice(at).join("\n").replace("Kiểm tra thường xuyên", fault).split("\n");
    return wordFile({
      headers: { rId5: all(lines.slice(0, at)) },
      body: `${all(text)}<w:sectPr><w:headerReference w:type="${first}" r:id="rId5"/><w:titlePg/></w:sectPr>`,
    });
  };

  it("the page head counts its paragraphs by itself, and those of the text stay as Word counts them", () => {
    const cwd = folderWith({ "a.docx": inMargins("first", "Kiểm  tra thường xuyên") });
    const { stdout } = chithi(["check", "a.docx"], { cwd });
    expect(stdout).toContain("a.docx, đầu trang, đoạn 3: lỗi: ");
    expect(stdout).toMatch(/a\.docx, đoạn 10: .*khoảng trắng.*\n {2}10 \| 2\. Kiểm {2}tra thường xuyên/);
    const [file] = JSON.parse(chithi(["check", "--format", "json", "a.docx"], { cwd }).stdout).files;
    const of = (rule: string) => file.diagnostics.find((one: { rule: string }) => one.rule === rule);
    expect(of("so-ky-hieu/them-so-0")).toMatchObject({ part: "header", range: { start: { line: 2, character: 3 } } });
    expect(of("doan-van/khoang-trang")).toMatchObject({ range: { start: { line: 9, character: 7 } } });
    expect(of("doan-van/khoang-trang")).not.toHaveProperty("part");
    const { runs } = JSON.parse(chithi(["check", "--format", "sarif", "a.docx"], { cwd }).stdout);
    const result = (rule: string) => runs[0].results.find((one: { ruleId: string }) => one.ruleId === rule);
    expect(result("doan-van/khoang-trang").locations[0].physicalLocation.region).toMatchObject({
      startLine: 10,
      startColumn: 8,
    });
    expect(result("so-ky-hieu/them-so-0").locations[0].logicalLocations).toEqual([{ name: "header", kind: "part" }]);
    expect(chithi(["check", "--format", "github", "a.docx"], { cwd }).stdout).toMatch(/line=10,.*khoang-trang/);
  });

  it.for<[string, number, number]>([["word/F16-dau-trang.docx", 3, 11]])(
    "%s: its finding is in paragraph %i of the text",
    ([name, line, character], { skip }) => {
      const cwd = folderWith({ "a.docx": sharedCase(name, skip) });
      const { stdout } = chithi(["check", "a.docx"], { cwd });
      expect(stdout).toContain("4 | 1. Nội dung  thừa khoảng trắng.\n");
      const [file] = JSON.parse(chithi(["check", "--format", "json", "a.docx"], { cwd }).stdout).files;
      const found = file.diagnostics.find(({ rule }: { rule: string }) => rule === "doan-van/khoang-trang");
      expect(found.range.start).toEqual({ line, character });
    },
  );

  it("counts paragraphs from 0 in JSON, in tables too, and offers no fix of a file that it cannot write", () => {
    const cwd = folderWith({ "a.docx": faulty() });
    const { stdout } = chithi(["check", "--format", "json", "a.docx"], { cwd });
    const [file] = JSON.parse(stdout).files;
    const found = file.diagnostics.filter(({ rule }: { rule: string }) => rule === "so-ky-hieu/them-so-0");
    expect(found).toMatchObject([
      { fix: "none", range: { start: { line: 2, character: 3 }, end: { line: 2, character: 4 } } },
    ]);
  });

  it("goes on with the others where one cannot be read", () => {
    const cwd = folderWith({
      "a.docx": Buffer.from(nestedTables()).subarray(0, 1000),
      "b.chithi": ONE_ERROR,
      "c.docx": OLD_WORD,
      "d.docx": faulty(),
    });
    const { code, stdout, stderr } = chithi(["check", "--format", "json", "a.docx", "b.chithi", "c.docx", "d.docx"], {
      cwd,
    });
    const { files } = JSON.parse(stdout);
    expect(files.map(({ error }: { error?: { code: string } }) => error?.code)).toEqual([
      "khong-doc-duoc",
      undefined,
      "khong-doc-duoc",
      undefined,
    ]);
    expect(stderr).toMatch(/^a\.docx: tệp Word bị hỏng.*\nc\.docx: đây là tệp Word đời cũ/);
    expect(code).toBe(2);
  });

  it("only those that are named, one by one or by a pattern: not what lies in a folder", () => {
    const cwd = folderWith({ "a.docx": faulty(), "b.chithi": ONE_ERROR });
    const paths = (...args: string[]) =>
      JSON.parse(chithi(["check", "--format", "json", ...args], { cwd }).stdout).files.map(
        ({ path }: { path: string }) => path,
      );
    expect(paths(".")).toEqual(["b.chithi"]);
    expect(paths("*.docx")).toEqual(["a.docx"]);
  });

  it("leaves them to import where a draft is wanted", () => {
    const cwd = folderWith({ "a.docx": faulty() });
    const { code, stderr } = chithi(["outline", "a.docx"], { cwd });
    expect(stderr).toMatch(/^a\.docx: đây là tệp Word \(\.docx\).*chithi import/);
    expect(code).toBe(2);
  });
});
