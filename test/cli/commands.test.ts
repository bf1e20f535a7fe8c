import { describe, expect, it } from "vitest";
import { RULES } from "../../server/src/rules/index.ts";
import { FAULTLESS } from "./drafts.ts";
import { chithi, folderWith } from "./program.ts";

describe("parse", () => {
  const cwd = () => folderWith({ "a.chithi": FAULTLESS });

  it("prints the components as JSON", () => {
    const { code, stdout, stderr } = chithi(["parse", "--format", "json", "a.chithi", "khong-co"], { cwd: cwd() });
    const output = JSON.parse(stdout);
    expect(Object.keys(output)).toEqual(["version", "files"]);
    const [parsed, missing] = output.files;
    expect(Object.keys(parsed)).toEqual(["path", "kind", "style", "styleReason", "components"]);
    expect(parsed).toMatchObject({
      path: "a.chithi",
      kind: "chi-thi",
      style: "hd05-2026",
      styleReason: "ngay-ban-hanh",
      components: {
        number: {
          text: "Số 05-CT/TU",
          value: 5,
          typeCode: "CT",
          bodyCode: "TU",
          range: { start: { line: 2, character: 0 }, end: { line: 2, character: 11 } },
        },
        placeDate: { place: "Sơn Hà", day: 3, month: 8, year: 2026 },
        superiorBody: null,
        addressees: [],
        signature: { authority: { text: "T/M BAN THƯỜNG VỤ" }, name: { text: "Nguyễn Văn An" }, signedMark: null },
      },
    });
    expect(missing).toEqual({ path: "khong-co", error: { code: "khong-doc-duoc", message: "không tìm thấy" } });
    expect(stderr).toBe("khong-co: không tìm thấy\n");
    expect(code).toBe(2);
  });

  it("prints a file a line as jsonl", () => {
    const { stdout } = chithi(["parse", "--format", "jsonl", "a.chithi", "-"], { cwd: cwd(), input: "" });
    const [a, empty] = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect([a.kind, empty.kind]).toEqual(["chi-thi", "khong-ro"]);
  });

  it("takes the style of the command line", () => {
    const { stdout } = chithi(["parse", "--style", "hd36-2018", "a.chithi"], { cwd: cwd() });
    expect(JSON.parse(stdout).files[0]).toMatchObject({ style: "hd36-2018", styleReason: "tham-so" });
  });
});

describe("outline", () => {
  it("is a tree with lines", () => {
    const { code, stdout } = chithi(["outline", "a.chithi"], { cwd: folderWith({ "a.chithi": FAULTLESS }) });
    const lines = stdout.split("\n");
    expect(lines[0]).toBe("a.chithi");
    expect(lines).toContain("├─ Phần đầu văn bản: Chỉ thị (dòng 1)");
    expect(lines).toContain("│  ├─ Số và ký hiệu: Số 05-CT/TU (dòng 3)");
    expect(lines).toContain("├─ 2. Kiểm tra thường xuyên các cơ sở có nguy cơ cao. (dòng 17)");
    expect(lines).toContain("│  └─ Lưu Văn phòng Tỉnh uỷ (dòng 24)");
    expect(lines.at(-2)).toMatch(/^└─ Chữ ký: .*Nguyễn Văn An \(dòng 26\)$/);
    expect(code).toBe(0);
  });

  it("is JSON when asked", () => {
    const { stdout } = chithi(["outline", "--format", "json", "-"], { input: FAULTLESS });
    const [{ path, outline }] = JSON.parse(stdout).files;
    expect(path).toBe("-");
    expect(outline[0]).toMatchObject({ kind: "header", name: "Phần đầu văn bản" });
    expect(outline[0].children.length).toBeGreaterThan(5);
  });
});

describe("rules", () => {
  it("as JSON are an array with id, title, severity, fix and clause", () => {
    const rules = JSON.parse(chithi(["rules", "--format", "json"]).stdout);
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id));
    const one = rules.find(({ id }: { id: string }) => id === "so-ky-hieu/them-so-0");
    expect(one).toEqual({
      id: "so-ky-hieu/them-so-0",
      title: "Số văn bản nhỏ hơn 10 có số 0 phía trước, từ 10 trở lên thì không",
      severity: "error",
      fix: "safe",
      clause: { "hd36-2018": "II.1.3.2", "hd05-2026": "Phần II, I.3.2.2", "nd30-2020": "Phụ lục I, II.3c" },
    });
  });

  it("as text and as Markdown name every rule", () => {
    const text = chithi(["rules"]).stdout.split("\n");
    const table = chithi(["rules", "--format", "md"]).stdout.trimEnd().split("\n");
    for (const { id } of RULES) expect(text).toContain(id);
    expect(table).toHaveLength(RULES.length + 2);
    expect(table[0]).toBe("| Quy tắc | Nội dung | Mức độ | Sửa | HD 36 | HD 05 | NĐ 30 |");
    for (const row of table) expect(row.replaceAll("\\|", "").split("|")).toHaveLength(9);
  });
});
