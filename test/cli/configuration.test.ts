import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FAULTLESS, ONE_ERROR } from "./drafts.ts";
import { chithi, folderWith } from "./program.ts";

/** Checks with these configuration files and gives style, severities by rule, and what was said of the files. */
function checked(files: Readonly<Record<string, string>>, path: string, ...args: string[]) {
  const cwd = folderWith({ [path]: ONE_ERROR, ...files });
  const { code, stdout, stderr } = chithi(["check", "--format", "json", ...args, path], { cwd });
  const [file] = JSON.parse(stdout).files;
  const found = file.diagnostics as { rule: string; severity: string }[];
  return {
    code,
    stderr: stderr.replaceAll(`${cwd}/`, ""),
    style: [file.style, file.styleReason],
    found: found.map(({ rule, severity }) => `${rule} ${severity}`),
  };
}

const json = (value: unknown) => JSON.stringify(value);

describe(".chithi.json", () => {
  it("turns rules off, and to another severity", () => {
    const off = checked({ ".chithi.json": json({ rules: { "so-ky-hieu/them-so-0": "off" } }) }, "a.chithi");
    expect(off).toEqual({ code: 0, stderr: "", style: ["hd05-2026", "ngay-ban-hanh"], found: [] });
    const hint = checked(
      { ".chithi.json": json({ rules: { "so-ky-hieu/them-so-0": { severity: "hint" } } }) },
      "a.chithi",
    );
    expect(hint.found).toEqual(["so-ky-hieu/them-so-0 hint"]);
    expect(hint.code).toBe(0);
  });

  it("chooses the style, but --style wins", () => {
    const file = { ".chithi.json": '// của Văn phòng\n{ "style": "hd36-2018", }' };
    expect(checked(file, "a.chithi")).toMatchObject({ style: ["hd36-2018", "cau-hinh"], stderr: "" });
    expect(checked(file, "a.chithi", "--style", "hd05-2026").style).toEqual(["hd05-2026", "tham-so"]);
    expect(checked(file, "a.chithi", "--style", "auto").style).toEqual(["hd05-2026", "ngay-ban-hanh"]);
  });

  it("may say that header and footer are printed elsewhere", () => {
    const body = FAULTLESS.slice(FAULTLESS.indexOf("CHỈ THỊ"), FAULTLESS.indexOf("Nơi nhận"));
    const cwd = folderWith({ "a.chithi": body, ".chithi.json": json({ scope: "body" }) });
    expect(chithi(["check", "--style", "hd05-2026", "a.chithi"], { cwd }).stdout).toBe("1 tệp: không có lỗi nào\n");
    const full = chithi(["check", "--style", "hd05-2026", "-"], { cwd: folderWith({}), input: body });
    expect(full.stdout).toContain("[chu-ky/thieu]");
  });

  it("is merged key by key with those above, the nearest wins", () => {
    const files = {
      ".chithi.json": json({ style: "hd36-2018", rules: { "so-ky-hieu/them-so-0": "warning" } }),
      "x/.chithi.json": json({ rules: { "so-ky-hieu/them-so-0": "info" } }),
      "x/y/.chithi.json": json({ style: "auto" }),
    };
    expect(checked(files, "a.chithi")).toMatchObject({ style: ["hd36-2018", "cau-hinh"] });
    expect(checked(files, "a.chithi").found).toContain("so-ky-hieu/them-so-0 warning");
    expect(checked(files, "x/a.chithi")).toMatchObject({ style: ["hd36-2018", "cau-hinh"] });
    expect(checked(files, "x/a.chithi").found).toContain("so-ky-hieu/them-so-0 info");
    expect(checked(files, "x/y/a.chithi")).toMatchObject({
      style: ["hd05-2026", "ngay-ban-hanh"],
      found: ["so-ky-hieu/them-so-0 info"],
    });
  });

  it("may make exceptions for the files of a pattern", () => {
    const files = { ".chithi.json": json({ ngoaiLe: [{ tep: "nhap/", rules: { "so-ky-hieu/them-so-0": "off" } }] }) };
    expect(checked(files, "nhap/a.chithi").found).toEqual([]);
    expect(checked(files, "a.chithi").found).toEqual(["so-ky-hieu/them-so-0 error"]);
  });

  it("adds to the bodies, places and documents that are known to have ended", () => {
    const text = FAULTLESS.replace("các cơ sở có nguy cơ cao", "cùng Hội Khuyến nông");
    expect(text).not.toBe(FAULTLESS);
    const row = { ten: "Hội Khuyến nông", tu: "2026-06-01", nguon: "Kết luận số 12-KL/TU" };
    const cwd = folderWith({ "a.chithi": text, ".chithi.json": json({ toChucKhongCon: [row] }) });
    expect(chithi(["check", "a.chithi"], { cwd }).stdout).toContain(
      "“Hội Khuyến nông” không còn từ 01/6/2026 (Kết luận số 12-KL/TU)",
    );
  });

  it("gives way to --config", () => {
    const files = {
      ".chithi.json": json({ style: "hd36-2018" }),
      "khac.json": json({ rules: { "so-ky-hieu/them-so-0": "hint" } }),
    };
    expect(checked(files, "a.chithi", "--config", "khac.json")).toMatchObject({
      style: ["hd05-2026", "ngay-ban-hanh"],
      found: ["so-ky-hieu/them-so-0 hint"],
    });
  });

  it("is also found for standard input, by the name that is given", () => {
    const cwd = folderWith({ "x/.chithi.json": json({ rules: { "so-ky-hieu/them-so-0": "off" } }) });
    expect(chithi(["check", "-"], { cwd, input: ONE_ERROR }).code).toBe(1);
    expect(chithi(["check", "-", "--stdin-filename", "x/a.chithi"], { cwd, input: ONE_ERROR }).code).toBe(0);
  });
});

describe("what is wrong in it is said, and the rest holds", () => {
  const rest = { "so-ky-hieu/them-so-0": "hint" };
  it.each([
    ["an unknown key", { kieu: 1, rules: rest }, "Không có khoá “kieu”"],
    ["an unknown rule", { rules: { "so-ky-hieu/them-so": "off", ...rest } }, "có phải là “so-ky-hieu/them-so-0”?"],
    ["an unknown severity", { rules: { "chu-ky/thieu": "loi", ...rest } }, '“chu-ky/thieu” phải là một trong "off"'],
    ["an unknown style", { style: "hd99", rules: rest }, "“style” phải là một trong"],
    ["an unknown scope", { scope: "all", rules: rest }, '“scope” phải là một trong "full", "body"'],
    [
      "an unknown option",
      { rules: { "chu-ky/thieu": { options: { x: 1 } }, ...rest } },
      "Quy tắc chu-ky/thieu không có tuỳ chọn nào",
    ],
    ["a word beside severity", { rules: { "chu-ky/thieu": { muc: 1 }, ...rest } }, "không có khoá “muc”"],
    ["a list for a word", { diaDanh: ["A"], rules: rest }, "“diaDanh” phải là một chuỗi"],
    ["a signer without a name", { nguoiKy: [{ chucVu: "A" }], rules: rest }, "còn thiếu khoá “hoTen”"],
    ["a word for a list", { noiNhan: "A", rules: rest }, "“noiNhan” phải là một danh sách"],
  ])("%s", (_, configuration, message) => {
    const { stderr, found } = checked({ ".chithi.json": JSON.stringify(configuration) }, "a.chithi");
    expect(stderr).toMatch(/^\.chithi\.json:1:\d+: cảnh báo: .* \[cau-hinh\/khong-hop-le\]\n$/);
    expect(stderr).toContain(message);
    expect(found).toEqual(["so-ky-hieu/them-so-0 hint"]);
  });

  it("says where", () => {
    const text = '{\n  "style": "auto",\n  "rules": {\n    "khong-co/quy-tac": "off"\n  }\n}';
    expect(checked({ ".chithi.json": text }, "a.chithi").stderr).toMatch(
      /^\.chithi\.json:4:5: cảnh báo: Không có quy tắc/,
    );
  });

  it("reads a broken file as far as it goes", () => {
    const text = '{ "rules": { "so-ky-hieu/them-so-0": "hint" }, "style": ';
    const { stderr, found } = checked({ ".chithi.json": text }, "a.chithi");
    expect(stderr).toContain("Sai cú pháp JSON");
    expect(found).toEqual(["so-ky-hieu/them-so-0 hint"]);
  });

  it.each([
    ["a list", "[]", "phải là một nhóm { … }"],
    ["brackets without end", "[".repeat(100_000), "Sai cú pháp JSON"],
    ["bytes", "\xff\0", "tệp nhị phân"],
  ])("%s instead of a configuration", (_, text, message) => {
    const { stderr, found } = checked({ ".chithi.json": text }, "a.chithi");
    expect(stderr).toContain(message);
    expect(found).toEqual(["so-ky-hieu/them-so-0 error"]);
  });

  it("takes an empty file for no configuration", () => {
    expect(checked({ ".chithi.json": "\n" }, "a.chithi").stderr).toBe("");
  });

  it("once, however many drafts lie beside it", () => {
    const cwd = folderWith({
      "a.chithi": FAULTLESS,
      "b.chithi": FAULTLESS,
      "x/c.chithi": FAULTLESS,
      ".chithi.json": "[]",
    });
    expect(chithi(["check", "."], { cwd }).stderr.match(/cau-hinh/g)).toHaveLength(1);
  });

  it("names the file in full when it lies above", () => {
    const cwd = folderWith({ "x/a.chithi": FAULTLESS, ".chithi.json": "[]" });
    const { stderr } = chithi(["check", "a.chithi"], { cwd: join(cwd, "x") });
    expect(stderr).toContain(`${join(cwd, ".chithi.json")}:1:1: cảnh báo`);
  });
});
