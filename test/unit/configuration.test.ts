import { describe, expect, it } from "vitest";
import { settingsOf } from "../../server/src/configuration/configuration.ts";
import { readConfigurationFile } from "../../server/src/features/configurationFile.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { applyEdits, readSource, textIn, textOf } from "../../server/src/text/source.ts";

const read = (text: string) => readConfigurationFile(text).configuration;

/** What is wrong in a text: the words in range, and the message. */
function problems(text: string): [string, string][] {
  return readConfigurationFile(text).diagnostics.map(({ range, message }) => [
    textIn(readSource(text), range),
    message.vi,
  ]);
}

/** A text after each suggested fix. */
function fixed(text: string): string {
  const edits = readConfigurationFile(text).diagnostics.flatMap(({ edit }) => edit?.edits ?? []);
  return textOf(applyEdits(readSource(text), edits));
}

describe("a .chithi.json", () => {
  it("may have comments, trailing commas and a byte order mark, in any lines", () => {
    const text = '\ufeff// của Văn phòng\r\n{\r\n  /* cũ */ "style": "hd36-2018", // ghi chú\r\n}\r\n';
    expect(readConfigurationFile(text)).toEqual({ configuration: { style: "hd36-2018" }, diagnostics: [] });
  });

  it("gives the office's data by the keys that the office writes", () => {
    const text = `{
      "$schema": "./chithi.schema.json",
      "coQuanBanHanh": "TỈNH UỶ SƠN HÀ",
      "coQuanCapTren": "ĐẢNG BỘ TỈNH SƠN HÀ",
      "kyHieuCoQuan": "TU",
      "diaDanh": "Sơn Hà",
      "nguoiKy": [{ "quyenHan": "T/M BAN THƯỜNG VỤ", "chucVu": "BÍ THƯ", "hoTen": "Nguyễn Văn An" }, { "hoTen": "Trần Thị Bình" }],
      "noiNhan": ["Các chi bộ"],
      "vietTat": { "MTTQ": "Mặt trận Tổ quốc" },
      "cauPhoBien": "Chỉ thị này phổ biến đến các chi bộ.",
      "tuRieng": ["Krông"],
      "nhiemKy": { "tu": "2025-10-03" }
    }`;
    expect(readConfigurationFile(text)).toEqual({
      configuration: {
        office: {
          issuingBody: "TỈNH UỶ SƠN HÀ",
          superiorBody: "ĐẢNG BỘ TỈNH SƠN HÀ",
          bodyCode: "TU",
          place: "Sơn Hà",
          signers: [
            { authority: "T/M BAN THƯỜNG VỤ", position: "BÍ THƯ", name: "Nguyễn Văn An" },
            { name: "Trần Thị Bình" },
          ],
          recipients: ["Các chi bộ"],
          abbreviations: { MTTQ: "Mặt trận Tổ quốc" },
          dissemination: "Chỉ thị này phổ biến đến các chi bộ.",
          words: ["Krông"],
          termStart: "2025-10-03",
        },
      },
      diagnostics: [],
    });
  });

  it("takes every rule's options with their defaults", () => {
    const rules = Object.fromEntries(
      RULES.map(({ id, options = {} }) => [
        id,
        { options: Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default])) },
      ]),
    );
    expect(problems(JSON.stringify({ rules }))).toEqual([]);
    expect(Object.values(rules).filter(({ options }) => Object.keys(options).length > 0)).not.toEqual([]);
  });
});

describe("what is wrong in it", () => {
  it.each([
    ['{ "stile": "auto" }', '"stile"', "Không có khoá “stile”; có phải là “style”?"],
    ['{ "rules": { "so-ky-hieu/them-so": "off" } }', '"so-ky-hieu/them-so"', "“so-ky-hieu/them-so-0”?"],
    ['{ "rules": { "khong/co-gi-het": "off" } }', '"khong/co-gi-het"', "Không có quy tắc nào tên là “khong/co-gi-het”"],
    ['{ "rules": { "chu/am-tiet": "eror" } }', '"eror"', "có phải là “error”?"],
    ['{ "rules": { "chu/am-tiet": { "level": "off" } } }', '"level"', "“chu/am-tiet” không có khoá “level”"],
    ['{ "rules": { "noi-dung/cau-dai": { "options": { "sotu": 9 } } } }', '"sotu"', "có phải là “soTu”?"],
    ['{ "rules": { "noi-dung/cau-dai": { "options": { "soTu": 9 } } } }', "9", "không được nhỏ hơn 20"],
    ['{ "rules": ["chu/am-tiet"] }', '["chu/am-tiet"]', "“rules” phải là một nhóm"],
    ['{ "style": "hd05" }', '"hd05"', "có phải là “hd05-2026”?"],
    ['{ "scope": "Body" }', '"Body"', "có phải là “body”?"],
    ['{ "diaDanh": 5 }', "5", "“diaDanh” phải là một chuỗi"],
    ['{ "noiNhan": ["a", 5] }', "5", "“noiNhan” phải là một chuỗi"],
    ['{ "nguoiKy": [{ "hoten": "A" }] }', '"hoten"', "có phải là “hoTen”?"],
    ['{ "nguoiKy": [{ "chucVu": "A" }] }', '{ "chucVu": "A" }', "còn thiếu khoá “hoTen”"],
    ['{ "nhiemKy": { "tu": "2025-02-30" } }', '"2025-02-30"', "phải là một ngày có thật"],
    ['{ "nhiemKy": "2025-10-03" }', '"2025-10-03"', "phải là một nhóm"],
    ['{ "ngoaiLe": [{ "rules": {} }] }', '{ "rules": {} }', "phải có khoá “tep”"],
    ['{ "ngoaiLe": [{ "tep": "a", "diaDanh": "B" }] }', '"diaDanh"', "“ngoaiLe” không có khoá “diaDanh”"],
    ['{ "ngoaiLe": [{ "tep": 1 }] }', "1", "“tep” phải là một chuỗi"],
    ['{ "ngoaiLe": [1] }', "1", "phải là một nhóm"],
    ["[]", "[]", "phải là một nhóm"],
  ])("%s", (text, where, message) => {
    expect(problems(text)).toEqual([[where, expect.stringContaining(message)]]);
  });

  it("says where, in the middle of other lines", () => {
    const [problem] = readConfigurationFile('{\r\n  "style": "auto",\r\n  "kieu": 1\r\n}').diagnostics;
    expect(problem).toMatchObject({
      rule: "cau-hinh/khong-hop-le",
      severity: "warning",
      range: { start: { line: 2, character: 2 }, end: { line: 2, character: 8 } },
    });
  });

  it("comes with a fix where it was nearly right", () => {
    const text = '{ "rule": { "chu/am-tiet": "off" }, "style": "hd36", "diaDanh": 5 }';
    expect(fixed(text)).toBe('{ "rules": { "chu/am-tiet": "off" }, "style": "hd36-2018", "diaDanh": 5 }');
  });

  it("does not take the rest along", () => {
    const text = `{
      "style": "hd99",
      "scope": "body",
      "rules": { "a/b": "off", "chu/am-tiet": { "severity": "x", "options": { "y": 1 } }, "chu/unicode": "off" },
      "diaDanh": 1,
      "kyHieuCoQuan": "TU",
      "ngoaiLe": [{}, { "tep": "a/", "style": "hd36-2018", "rules": { "z/z": "on", "chu/unicode": "on" } }]
    }`;
    const { configuration, diagnostics } = readConfigurationFile(text);
    expect(configuration).toMatchObject({
      scope: "body",
      rules: { "chu/unicode": { severity: "off" } },
      office: { bodyCode: "TU" },
      exceptions: [{ files: "a/", style: "hd36-2018", rules: { "chu/unicode": { severity: "on" } } }],
    });
    expect(configuration.style).toBeUndefined();
    expect(configuration.office).toEqual({ bodyCode: "TU" });
    expect(diagnostics).toHaveLength(7);
  });

  it.each([
    ['{ "style": "hd36-2018", "rules": { "chu/am-tiet": "off"', "hd36-2018"],
    ['{ "style": "hd36-2018" "scope": "body" }', "hd36-2018"],
    ["{ style: 1 }", undefined],
    ["{", undefined],
    ['"', undefined],
    ["[".repeat(100_000), undefined],
    ["}".repeat(3), undefined],
  ])("is one syntax error in %.60s", (text, style) => {
    const { configuration, diagnostics } = readConfigurationFile(text);
    expect(diagnostics.filter(({ message }) => message.vi.startsWith("Sai cú pháp JSON"))).toHaveLength(1);
    expect(configuration.style).toBe(style);
  });

  it("is nothing in an empty file", () => {
    expect(readConfigurationFile(" \n")).toEqual({ configuration: {}, diagnostics: [] });
  });

  it("is a key that only looks like one of every object's", () => {
    expect(problems('{ "constructor": 1, "rules": { "toString": "off" } }')).toHaveLength(2);
  });
});

describe("configurations of a folder and those above it", () => {
  const near = read(`{
    "style": "auto",
    "rules": { "noi-dung/cau-dai": { "options": { "soTu": 40 } }, "chu/unicode": "on" },
    "diaDanh": "An Phú",
    "vietTat": { "HTX": "hợp tác xã" }
  }`);
  const far = read(`{
    "style": "hd36-2018",
    "scope": "body",
    "rules": { "noi-dung/cau-dai": "warning", "chu/unicode": "off", "chu/am-tiet": "off" },
    "diaDanh": "Sơn Hà",
    "kyHieuCoQuan": "TU",
    "vietTat": { "HTX": "hợp tác", "MTTQ": "Mặt trận Tổ quốc" }
  }`);
  const at = (...configurations: ReturnType<typeof read>[]) =>
    configurations.map((configuration) => ({ configuration, path: "a.chithi" }));

  it("are merged key by key, the nearest wins", () => {
    expect(settingsOf(at(near, far))).toEqual({
      style: null,
      scope: "body",
      rules: {
        "noi-dung/cau-dai": { severity: "warning", options: { soTu: 40 } },
        "chu/unicode": { severity: "on" },
        "chu/am-tiet": { severity: "off" },
      },
      office: {
        place: "An Phú",
        bodyCode: "TU",
        abbreviations: { HTX: "hợp tác xã", MTTQ: "Mặt trận Tổ quốc" },
      },
    });
  });

  it("name the style before the editor's settings do, also as auto", () => {
    const setting = { style: "hd05-2026", reason: "cai-dat" } as const;
    expect(settingsOf(at(far), setting).style).toEqual({ style: "hd36-2018", reason: "cau-hinh" });
    expect(settingsOf(at(near, far), setting).style).toBeNull();
    expect(settingsOf(at({ scope: "body" }), setting).style).toEqual(setting);
    expect(settingsOf([], setting).style).toEqual(setting);
    expect(settingsOf([])).toEqual({ style: null, scope: "full", rules: {}, office: {} });
  });
});

describe("exceptions", () => {
  const configuration = read(`{
    "rules": { "chu/unicode": "error" },
    "ngoaiLe": [
      { "tep": "luu-tru/", "style": "hd36-2018", "rules": { "chu/unicode": "off", "chu/am-tiet": "off" } },
      { "tep": "luu-tru/2026/**", "style": "auto", "rules": { "chu/unicode": "hint" } }
    ]
  }`);
  const settingsAt = (path: string) => settingsOf([{ configuration, path }]);

  it("are for the files that they name", () => {
    expect(settingsAt("a.chithi")).toMatchObject({ style: null, rules: { "chu/unicode": { severity: "error" } } });
    expect(settingsAt("luu-tru/2019/a.chithi")).toMatchObject({
      style: { style: "hd36-2018", reason: "cau-hinh" },
      rules: { "chu/unicode": { severity: "off" }, "chu/am-tiet": { severity: "off" } },
    });
  });

  it("win over those before them", () => {
    expect(settingsAt("luu-tru/2026/a.chithi")).toMatchObject({
      style: null,
      rules: { "chu/unicode": { severity: "hint" }, "chu/am-tiet": { severity: "off" } },
    });
  });

  it("of a folder further up give way to what a nearer one says of all", () => {
    const near = read('{ "rules": { "chu/unicode": "warning" } }');
    const settings = settingsOf([
      { configuration: near, path: "a.chithi" },
      { configuration, path: "luu-tru/a.chithi" },
    ]);
    expect(settings.rules).toEqual({ "chu/unicode": { severity: "warning" }, "chu/am-tiet": { severity: "off" } });
  });
});
