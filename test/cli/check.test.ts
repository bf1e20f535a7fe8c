import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FAULTLESS, NOT_FIXABLE, ONE_ERROR, ONE_WARNING } from "./drafts.ts";
import { chithi, folderWith, shell } from "./program.ts";

describe("the exit code", () => {
  const files = { "tot.chithi": FAULTLESS, "loi.chithi": ONE_ERROR, "canh-bao.chithi": ONE_WARNING };
  it.each([
    [["tot.chithi"], 0],
    [["canh-bao.chithi"], 0],
    [["canh-bao.chithi", "--max-warnings", "1"], 0],
    [["canh-bao.chithi", "--max-warnings", "0"], 1],
    [["loi.chithi"], 1],
    [["tot.chithi", "loi.chithi"], 1],
    [["loi.chithi", "khong-co.chithi"], 2],
  ])("%j is %i", (args, code) => {
    expect(chithi(["check", ...args], { cwd: folderWith(files) }).code).toBe(code);
  });
});

describe("text", () => {
  it("shows each finding with its line and carets, and what it comes to", () => {
    const { stdout, stderr } = chithi(["check", "a.chithi"], { cwd: folderWith({ "a.chithi": ONE_ERROR }) });
    const [head, line, carets, blank, summary] = stdout.split("\n");
    expect(head).toMatch(/^a\.chithi:3:4: lỗi: .*“05” \(HD 05, Phần II, I\.3\.2\.2\) \[so-ky-hieu\/them-so-0\]$/);
    expect([line, carets, blank]).toEqual(["  3 | Số 5-CT/TU", "    |    ^", ""]);
    expect(summary).toBe("1 tệp: 1 lỗi; 1 chỗ sửa được bằng chithi fix");
    expect(stderr).toBe("");
  });

  it("says so when there is nothing to say", () => {
    const { stdout } = chithi(["check", "."], { cwd: folderWith({ "a.chithi": FAULTLESS, "b.chithi": FAULTLESS }) });
    expect(stdout).toBe("2 tệp: không có lỗi nào\n");
  });

  it("tells of what belongs to a finding", () => {
    const { stdout } = chithi(["check", "a.chithi"], {
      cwd: folderWith({ "a.chithi": FAULTLESS.replace("ĐẢNG CỘNG SẢN VIỆT NAM\n", "") }),
    });
    expect(stdout).toMatch(/\[tieu-de\/thieu\]\n.*\n.*\^.*\n {4}= a\.chithi:\d+:\d+: \S/);
  });

  it("speaks English when asked", () => {
    const { stdout } = chithi(["check", "--locale", "en", "a.chithi"], { cwd: folderWith({ "a.chithi": ONE_ERROR }) });
    expect(stdout).toMatch(/^a\.chithi:3:4: error: /);
    expect(stdout).toContain("1 file: 1 error; 1 fixable by chithi fix");
  });
});

describe("colours", () => {
  const colour = /\x1b\[/;
  const run = (env: Record<string, string>) =>
    chithi(["check", "a.chithi"], { cwd: folderWith({ "a.chithi": ONE_ERROR }), env }).stdout;

  it("are not for pipes", () => expect(run({})).not.toMatch(colour));
  it("come when FORCE_COLOR asks", () => expect(run({ FORCE_COLOR: "1" })).toMatch(colour));
  it("stay away with FORCE_COLOR=0", () => expect(run({ FORCE_COLOR: "0" })).not.toMatch(colour));
  it("stay away with NO_COLOR", () => expect(run({ FORCE_COLOR: "1", NO_COLOR: "1" })).not.toMatch(colour));
  it("come with an empty NO_COLOR", () => expect(run({ FORCE_COLOR: "1", NO_COLOR: "" })).toMatch(colour));

  it.skipIf(process.platform !== "linux")("are for a terminal, unless NO_COLOR is set", () => {
    const cwd = folderWith({ "a.chithi": ONE_ERROR });
    const inTerminal = (set: string) =>
      shell(`TERM=xterm ${set} script -qec '"$NODE" "$PROGRAM" check a.chithi' /dev/null < /dev/null`, cwd).stdout;
    expect(inTerminal("")).toMatch(colour);
    expect(inTerminal("NO_COLOR=1")).toContain("lỗi");
    expect(inTerminal("NO_COLOR=1")).not.toMatch(colour);
  });
});

describe("json", () => {
  it("is as the design has it, to the last key", () => {
    const cwd = folderWith({ "a.chithi": ONE_ERROR, "b.chithi": FAULTLESS });
    const { code, stdout, stderr } = chithi(["check", "--format", "json", "b.chithi", "c.chithi", "a.chithi"], { cwd });
    const output = JSON.parse(stdout);
    expect(output.version).toBe(2);
    expect(Object.keys(output)).toEqual(["version", "files", "summary"]);
    const [b, c, a] = output.files;
    expect(b).toEqual({
      path: "b.chithi",
      kind: "chi-thi",
      style: "hd05-2026",
      styleReason: "ngay-ban-hanh",
      diagnostics: [],
    });
    expect(c).toEqual({ path: "c.chithi", error: { code: "khong-doc-duoc", message: "không tìm thấy" } });
    expect(a.diagnostics).toEqual([
      {
        rule: "so-ky-hieu/them-so-0",
        severity: "error",
        message: "Số văn bản nhỏ hơn 10 phải ghi thêm số 0 phía trước: “05”",
        clause: "Phần II, I.3.2.2",
        guideline: "hd05-2026",
        range: { start: { line: 2, character: 3 }, end: { line: 2, character: 4 } },
        fix: "safe",
      },
    ]);
    expect(output.summary).toEqual({ files: 3, error: 1, warning: 0, info: 0, hint: 0 });
    expect(stderr).toBe("c.chithi: không tìm thấy\n");
    expect(code).toBe(2);
  });

  it("has null for the clause of what is office practice", () => {
    const cwd = folderWith({ "a.chithi": NOT_FIXABLE });
    const [file] = JSON.parse(chithi(["check", "--format", "json", "a.chithi"], { cwd }).stdout).files;
    expect(file.diagnostics).toMatchObject([{ rule: "dia-danh-ngay/khong-co-that", clause: null, fix: "none" }]);
  });

  it("takes the style and says why", () => {
    const cwd = folderWith({ "a.chithi": FAULTLESS });
    const run = (...args: string[]) => JSON.parse(chithi(["check", "--format", "json", ...args, "."], { cwd }).stdout);
    expect(run("--style", "hd36-2018").files[0]).toMatchObject({ style: "hd36-2018", styleReason: "tham-so" });
    expect(run("--style", "auto").files[0]).toMatchObject({ style: "hd05-2026", styleReason: "ngay-ban-hanh" });
  });

  it("judges an undated draft by the day of --today", () => {
    const undated = FAULTLESS.replace("ngày 03 tháng 8 năm 2026", "ngày      tháng      năm");
    const cwd = folderWith({ "a.chithi": undated });
    const run = (day: string) =>
      JSON.parse(chithi(["check", "--format", "json", "--today", day, "."], { cwd }).stdout).files[0];
    expect(run("2026-05-26")).toMatchObject({ style: "hd36-2018", styleReason: "khong-ngay" });
    expect(run("2026-05-27")).toMatchObject({ style: "hd05-2026", styleReason: "khong-ngay" });
  });

  it("is one object a line as jsonl", () => {
    const cwd = folderWith({ "a.chithi": ONE_ERROR, "b.chithi": FAULTLESS });
    const { stdout } = chithi(["check", "--format", "jsonl", "b.chithi", "khong-co", "a.chithi"], { cwd });
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ path }) => path)).toEqual(["b.chithi", "khong-co", "a.chithi"]);
    expect(lines[1].error.code).toBe("khong-doc-duoc");
    expect(lines[2].diagnostics).toHaveLength(1);
  });
});

describe("formats of other programs", () => {
  it("sarif has the rules, and places counted from 1", () => {
    const cwd = folderWith({ "thư mục/a.chithi": ONE_ERROR });
    const log = JSON.parse(chithi(["check", "--format", "sarif", "."], { cwd }).stdout);
    const [run] = log.runs;
    expect(log.version).toBe("2.1.0");
    expect(run.invocations[0].executionSuccessful).toBe(true);
    const [result] = run.results;
    expect(result).toMatchObject({ ruleId: "so-ky-hieu/them-so-0", level: "error" });
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "th%C6%B0%20m%E1%BB%A5c/a.chithi" },
      region: { startLine: 3, startColumn: 4, endLine: 3, endColumn: 5 },
    });
  });

  it("github has a command a finding", () => {
    const cwd = folderWith({ "a,b.chithi": ONE_ERROR });
    const { stdout } = chithi(["check", "--format", "github", "."], { cwd });
    expect(stdout).toMatch(
      /^::error file=a%2Cb\.chithi,line=3,endLine=3,col=4,endColumn=5,title=so-ky-hieu\/them-so-0::Số .*\n$/,
    );
  });
});

describe("input and output", () => {
  it("reads standard input, under the name that is given", () => {
    const cwd = folderWith({});
    expect(chithi(["check", "-"], { cwd, input: ONE_ERROR }).stdout).toMatch(/^-:3:4: lỗi/);
    const named = chithi(["check", "-", "--stdin-filename", "moi.chithi"], { cwd, input: ONE_ERROR });
    expect(named.stdout).toMatch(/^moi\.chithi:3:4: lỗi/);
    expect(named.code).toBe(1);
  });

  it("writes to the file of -o, without colours", () => {
    const cwd = folderWith({ "a.chithi": ONE_ERROR });
    const { code, stdout } = chithi(["check", "-o", "ket-qua.txt", "a.chithi"], { cwd, env: { FORCE_COLOR: "1" } });
    expect(stdout).toBe("");
    expect(code).toBe(1);
    expect(readFileSync(join(cwd, "ket-qua.txt"), "utf8")).toMatch(/^a\.chithi:3:4: lỗi/);
  });

  it("says so when that file cannot be written", () => {
    const cwd = folderWith({ "a.chithi": ONE_ERROR });
    const { code, stderr } = chithi(["check", "-o", "khong-co/ket-qua.txt", "a.chithi"], { cwd });
    expect(stderr).toBe("chithi: Không ghi được khong-co/ket-qua.txt: không tìm thấy\n");
    expect(code).toBe(2);
    expect(existsSync(join(cwd, "khong-co"))).toBe(false);
  });

  it("is quiet when nobody reads to the end", () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`${n}.chithi`, ONE_ERROR]));
    const { code, stdout, stderr } = shell("set -o pipefail; chithi check . | head -n 1", folderWith(many));
    expect(code).toBe(141);
    expect(stdout).toMatch(/^0\.chithi:3:4/);
    expect(stderr).toBe("");
  });

  it("loses nothing on the way to a pipe", () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`${n}.chithi`, ONE_ERROR]));
    const { stdout } = shell("chithi check --format json . | (sleep 1; cat)", folderWith(many));
    expect(JSON.parse(stdout).files).toHaveLength(400);
  });
});
