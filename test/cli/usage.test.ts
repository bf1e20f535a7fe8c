import { describe, expect, it } from "vitest";
import { FAULTLESS } from "./drafts.ts";
import { chithi, folderWith } from "./program.ts";

describe("help", () => {
  it.each([
    [["--help"], "Cách dùng: chithi LỆNH"],
    [["help"], "Cách dùng: chithi LỆNH"],
    [["--locale", "en", "-h"], "Usage: chithi COMMAND"],
    [["check", "--help"], "--max-warnings N"],
    [["help", "fix"], "--dry-run"],
    [["parse", "--help", "--locale=en"], "Usage: chithi parse"],
    [["outline", "-h"], "Cách dùng: chithi outline"],
    [["rules", "-h"], "text (mặc định), md, json"],
  ])("%j", (args, words) => {
    const { code, stdout, stderr } = chithi(args);
    expect(stdout).toContain(words);
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });

  it("names every option that a command takes", () => {
    const { stdout } = chithi(["check", "--help"]);
    for (const option of [
      "--format",
      "--style",
      "--config",
      "--max-warnings",
      "-o",
      "--stdin-filename",
      "--files-from",
      "--changed",
      "--changed-since",
    ]) {
      expect(stdout).toContain(option);
    }
  });

  it("prints the version", () => {
    const { code, stdout } = chithi(["--version"]);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(code).toBe(0);
  });
});

describe("wrong usage ends with 2 and says what is wrong", () => {
  it.each([
    [[], "Cần một lệnh"],
    [["chek"], "có phải là check?"],
    [["check", "--formt", "json"], "có phải là --format?"],
    [["check", "--format", "xml"], "text, json, jsonl, sarif, github, report (không phải “xml”)"],
    [["check", "--format"], "--format cần một giá trị"],
    [["check", "--format", "--style"], "--format cần một giá trị"],
    [["check", "--style", "hd99"], "--style phải là một trong: auto, hd36-2018, hd05-2026"],
    [["check", "--max-warnings", "-1"], "--max-warnings cần một giá trị"],
    [["check", "--max-warnings=ba"], "không phải “ba”"],
    [["check", "--today", "2026-02-30"], "ngày có thật"],
    [["check", "--dry-run"], "Lệnh check không có tuỳ chọn --dry-run"],
    [["check", "--locale", "fr"], "--locale phải là một trong: vi, en"],
    [["fix", "--dry-run=1", "a"], "--dry-run không nhận giá trị"],
    [["fix"], "Cần ít nhất một tệp"],
    [["parse"], "Cần ít nhất một tệp"],
    [["parse", "--format", "text", "a"], "json, jsonl"],
    [["rules", "a.chithi"], "rules không nhận đường dẫn"],
    [["check", "-", "--files-from", "-"], "vừa là bản thảo"],
    [["check", "--stdin-filename", "a.chithi", "b.chithi"], "chỉ dùng khi đọc từ đầu vào chuẩn"],
    [["check", "--config", "khong-co.json"], "Tệp cấu hình khong-co.json: không tìm thấy"],
    [["check", "--files-from", "khong-co.txt"], "Danh sách tệp khong-co.txt: không tìm thấy"],
  ])("%j", (args, words) => {
    const { code, stdout, stderr } = chithi(args, { cwd: folderWith({ "a.chithi": FAULTLESS }) });
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  it("in English where that is asked for", () => {
    expect(chithi(["chek", "--locale", "en"]).stderr).toContain("There is no command “chek”; did you mean check?");
  });
});
