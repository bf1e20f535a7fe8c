import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { FAULTLESS } from "./drafts.ts";
import { chithi, folderWith } from "./program.ts";

const UNFINISHED = FAULTLESS.replace("Nguyễn Văn An", "[họ tên]");
const beginning = (path: string) => readFileSync(path).subarray(0, 2).toString();

describe("export", () => {
  it("writes a Word file beside each draft, and says which", () => {
    const cwd = folderWith({ "a.chithi": FAULTLESS, "b/c.chithi.md": FAULTLESS, "van-ban.txt": FAULTLESS });
    const { code, stdout, stderr } = chithi(["export", "a.chithi", "b", "van-ban.txt"], { cwd });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "a.docx\nb/c.docx\nvan-ban.docx\n", stderr: "" });
    for (const name of ["a.docx", "b/c.docx", "van-ban.docx"]) expect(beginning(join(cwd, name))).toBe("PK");
  });

  it("puts them where -o and --out-dir say, from standard input too", () => {
    const cwd = folderWith({ "a.chithi": FAULTLESS });
    expect(chithi(["export", "a.chithi", "-o", "x.docx"], { cwd }).stdout).toBe("x.docx\n");
    expect(chithi(["export", "--out-dir", "moi/nua", "a.chithi"], { cwd }).stdout).toBe("moi/nua/a.docx\n");
    expect(chithi(["export", "-", "-o", "y.docx"], { cwd, input: FAULTLESS }).code).toBe(0);
    expect(readFileSync(join(cwd, "y.docx")).equals(readFileSync(join(cwd, "moi/nua/a.docx")))).toBe(true);
  });

  it("refuses a draft with blanks left, lists them, and goes on with the others", () => {
    const cwd = folderWith({ "a.chithi": UNFINISHED, "b.chithi": FAULTLESS });
    const { code, stdout, stderr } = chithi(["export", "a.chithi", "b.chithi"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toBe("b.docx\n");
    expect(stderr).toMatch(/^a\.chithi: còn 1 chỗ trống chưa điền, không xuất .*\n {2}dòng \d+: \[họ tên\]\n$/);
    expect(existsSync(join(cwd, "a.docx"))).toBe(false);
    expect(chithi(["export", "--allow-placeholders", "a.chithi"], { cwd })).toMatchObject({
      code: 0,
      stdout: "a.docx\n",
    });
  });

  it("refuses a draft without a word, whatever is allowed, and goes on with the others", () => {
    const cwd = folderWith({
      "a.chithi": FAULTLESS,
      "rong.chithi": "",
      "trang.chithi": "\uFEFF \r\n\t\n",
      "ghi-chu.chithi": "<!-- viết sau -->\n",
    });
    const names = ["rong", "trang", "ghi-chu"];
    for (const to of ["docx", "html"]) {
      const drafts = [...names, "a"].map((name) => `${name}.chithi`);
      const { code, stdout, stderr } = chithi(["export", "--to", to, "--allow-placeholders", ...drafts], { cwd });
      expect({ code, stdout }).toEqual({ code: 1, stdout: `a.${to}\n` });
      expect(stderr).toBe(names.map((name) => `${name}.chithi: bản thảo chưa có chữ nào để in, không xuất\n`).join(""));
      for (const name of names) expect(existsSync(join(cwd, `${name}.${to}`))).toBe(false);
    }
  });

  it("overwrites no file without --force, and never a draft", () => {
    const cwd = folderWith({ "a.chithi": FAULTLESS, "a.docx": "của tôi" });
    const refused = chithi(["export", "a.chithi"], { cwd });
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain("a.docx: đã có tệp này, không ghi đè");
    expect(readFileSync(join(cwd, "a.docx"), "utf8")).toBe("của tôi");
    expect(chithi(["export", "--force", "a.chithi"], { cwd }).code).toBe(0);
    expect(beginning(join(cwd, "a.docx"))).toBe("PK");
    expect(chithi(["export", "--force", "-o", "a.chithi", "a.chithi"], { cwd }).stderr).toContain("chính là bản thảo");
    expect(readFileSync(join(cwd, "a.chithi"), "utf8")).toBe(FAULTLESS);
  });

  it("does not write two drafts into one file", () => {
    const cwd = folderWith({ "a/x.chithi": FAULTLESS, "b/x.chithi": FAULTLESS });
    const { code, stderr } = chithi(["export", "--force", "--out-dir", "ra", "a", "b"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("hai bản thảo cùng xuất ra tệp này");
    expect(readdirSync(join(cwd, "ra"))).toEqual(["x.docx"]);
  });

  it("numbers by Word itself where that is asked for", () => {
    const cwd = folderWith({ "a.chithi": FAULTLESS });
    chithi(["export", "a.chithi", "-o", "go-tay.docx"], { cwd });
    chithi(["export", "a.chithi", "--numbering", "tu-dong", "-o", "tu-dong.docx"], { cwd });
    expect(readFileSync(join(cwd, "go-tay.docx")).equals(readFileSync(join(cwd, "tu-dong.docx")))).toBe(false);
  });

  it("writes HTML, by --to or by the name of the output", () => {
    const cwd = folderWith({ "a.chithi": FAULTLESS });
    expect(chithi(["export", "--to", "html", "a.chithi"], { cwd }).stdout).toBe("a.html\n");
    expect(chithi(["export", "-o", "b.HTML", "a.chithi"], { cwd }).code).toBe(0);
    const html = readFileSync(join(cwd, "a.html"), "utf8");
    expect(html).toMatch(/^<!DOCTYPE html>/);
    expect(html).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
    expect(readFileSync(join(cwd, "b.HTML"), "utf8")).toBe(html);
  });

  it("writes Word files in which check finds nothing, numbered by hand or by Word", () => {
    const examples = fileURLToPath(new URL("../../examples/", import.meta.url));
    const models = readdirSync(examples).filter((name) => name.startsWith("mau-"));
    const cwd = folderWith({});
    for (const numbering of ["go-tay", "tu-dong"]) {
      const paths = models.map((name) => join(examples, name));
      expect(chithi(["export", "--numbering", numbering, "--out-dir", numbering, ...paths], { cwd }).code).toBe(0);
      const checked = chithi(["check", "--today", "2026-11-22", `${numbering}/*.docx`], { cwd });
      expect(checked).toMatchObject({ code: 0, stderr: "" });
      expect(checked.stdout).toContain(`${models.length} tệp: không có lỗi nào`);
    }
  });

  it("says that PDF needs LibreOffice where there is none", () => {
    const cwd = folderWith({ "a.chithi": FAULTLESS });
    const { code, stderr } = chithi(["export", "--to", "pdf", "a.chithi"], { cwd, env: { PATH: cwd } });
    expect(code).toBe(2);
    expect(stderr).toContain("cần có LibreOffice trên máy này");
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it.each([
    [["export"], "Cần ít nhất một tệp"],
    [["export", "--to", "odt", "a.chithi"], "--to phải là một trong"],
    [["export", "--numbering", "la-ma", "a.chithi"], "--numbering phải là một trong: go-tay, tu-dong"],
    [["export", "-"], "cần -o TỆP"],
    [["export", "-o", "x.docx", "a.chithi", "b.chithi"], "-o chỉ dùng khi xuất một bản thảo (ở đây có 2)"],
    [["export", "--format", "json", "a.chithi"], "Lệnh export không có tuỳ chọn --format"],
    [["check", "--force", "a.chithi"], "Lệnh check không có tuỳ chọn --force"],
  ])("%j is wrong usage", (args, words) => {
    const cwd = folderWith({ "a.chithi": FAULTLESS, "b.chithi": FAULTLESS });
    const { code, stdout, stderr } = chithi(args, { cwd, input: FAULTLESS });
    expect(stderr).toContain(words);
    expect(stdout).toBe("");
    expect(code).toBe(2);
    expect(readdirSync(cwd).sort()).toEqual(["a.chithi", "b.chithi"]);
  });

  it("reports a file that cannot be read or written, and exports the others", () => {
    const cwd = folderWith({ "a.chithi": FAULTLESS, tep: "" });
    const { code, stdout, stderr } = chithi(["export", "khong-co.chithi", "a.chithi"], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "a.docx\n" });
    expect(stderr).toBe("khong-co.chithi: không tìm thấy\n");
    expect(chithi(["export", "a.chithi", "--out-dir", "tep"], { cwd }).code).toBe(2);
  });
});
