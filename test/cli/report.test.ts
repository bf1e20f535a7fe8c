import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { paragraph, run, wordFile } from "../word/wordXml.ts";
import { FAULTLESS, ONE_ERROR } from "./drafts.ts";
import { chithi, folderWith } from "./program.ts";

const report = (args: readonly string[], cwd: string) => chithi(["check", "--format", "report", ...args], { cwd });

describe("check --format report", () => {
  it("prints the review sheets of all files, one after the other, with the exit code of the check", () => {
    const cwd = folderWith({ "sai/loi.chithi": ONE_ERROR, "tot.chithi": FAULTLESS });
    const { code, stdout, stderr } = report(["sai/loi.chithi", "tot.chithi"], cwd);
    expect([code, stderr]).toEqual([1, ""]);
    const [first = "", second = "", ...more] = stdout.split("\n---\n\n");
    expect(more).toEqual([]);
    expect(first).toContain("- Tệp: loi.chithi\n");
    expect(first).toContain("1. **phần đầu trang, số và ký hiệu**");
    expect(second).toContain("- Tệp: tot.chithi\n");
    expect(second).toContain("Không có góp ý");
    expect(report(["tot.chithi"], cwd).code).toBe(0);
  });

  it("writes Markdown to a file, and a page where the file is to be HTML", () => {
    const cwd = folderWith({ "loi.chithi": ONE_ERROR, "tot.chithi": FAULTLESS });
    for (const name of ["phieu.html", "PHIEU.HTM"]) {
      const { code, stdout } = report(["-o", name, "loi.chithi", "tot.chithi"], cwd);
      expect([code, stdout]).toEqual([1, ""]);
      const page = readFileSync(join(cwd, name), "utf8");
      expect(page).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/);
      expect(page.match(/<html|<section /g)).toEqual(["<html", "<section ", "<section "]);
    }
    report(["-o", "phieu.md", "loi.chithi"], cwd);
    expect(readFileSync(join(cwd, "phieu.md"), "utf8")).toMatch(/^# Phiếu góp ý thể thức văn bản\n/);
  });

  it("says of which file there is no sheet, and why", () => {
    const cwd = folderWith({ "tot.chithi": FAULTLESS, "lon.chithi": "a".repeat(17 * 1024 * 1024) });
    const { code, stdout, stderr } = report(["khong-co.chithi", "lon.chithi", "tot.chithi"], cwd);
    expect(code).toBe(2);
    expect(stderr).toContain("khong-co.chithi: không tìm thấy");
    expect(stdout.match(/^# .*/gm)).toEqual([
      "# Không lập được phiếu",
      "# Không lập được phiếu",
      "# Phiếu góp ý thể thức văn bản",
    ]);
    expect(stdout).toContain("**khong-co.chithi**: không tìm thấy");
    expect(stdout).toMatch(/\*\*lon\.chithi\*\*: .*16 MB/);
  });

  it("reads a Word file, whose fixes no command can make", () => {
    const cwd = folderWith({ "loi.chithi": ONE_ERROR });
    chithi(["export", "loi.chithi", "-o", "loi.docx"], { cwd });
    const { code, stdout } = report(["loi.docx"], cwd);
    expect(code).toBe(1);
    expect(stdout).toContain("1. **phần đầu trang, số và ký hiệu**");
    expect(stdout).toMatch(/Đề nghị: “5-CT\/TU” → “05-CT\/TU” \*\(gợi ý\)\*/);
    expect(stdout).not.toContain("tự sửa được");
  });

  it("tells of a Word file what only that knows, each finding of the check once", () => {
    const body = FAULTLESS.split("\n").map((line) =>
      paragraph(run(line, '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>')),
    );
    const cwd = folderWith({ "a.docx": wordFile({ body: body.join("") }) });
    const [file] = JSON.parse(chithi(["check", "--format", "json", "a.docx"], { cwd }).stdout).files;
    const { stdout } = report(["a.docx"], cwd);
    expect(stdout).toContain("Arial");
    expect(stdout.match(/^\d+\. \*\*/gm)).toHaveLength(file.diagnostics.length);
  });

  it("is English when asked", () => {
    const { stdout } = report(["--locale", "en", "loi.chithi"], folderWith({ "loi.chithi": ONE_ERROR }));
    expect(stdout).toContain("# Review of a document's form");
  });
});
