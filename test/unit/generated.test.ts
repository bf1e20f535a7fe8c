import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { clausesOf } from "../../server/src/engine/clause.ts";
import { readConfigurationFile } from "../../server/src/features/configurationFile.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { OFFERED } from "../../server/src/styles/guidelines.ts";

const ROOT = new URL("../../", import.meta.url);
const text = (path: string) => readFileSync(new URL(path, ROOT), "utf8");
const PAGES = "docs/quy-tac/";
const onDisk = readdirSync(new URL(PAGES, ROOT), { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.includes("."));

describe("the pages of the rules", () => {
  it("are one for each rule, the index and the table of demands, and nothing else", () => {
    expect(onDisk.sort()).toEqual(["README.md", "doi-chieu.md", ...RULES.map(({ id }) => `${id}.md`)].sort());
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))("%s names clauses, examples and comments", (id, rule) => {
    const page = text(`${PAGES}${id}.md`);
    const clauses = Object.values(clausesOf(rule)).filter((clause) => clause !== null);
    for (const clause of clauses) expect(page).toContain(clause);
    if (rule.scope === "engine") return;
    for (const { name } of OFFERED) expect(page).toContain(`- ${name}: `);
    expect(page.match(/^Sai:$/gm) ?? []).toHaveLength(rule.examples.length);
    // A Word file has no place for comments; where it is checked is said instead.
    expect(page).toContain(rule.scope === "word" ? "chithi check TỆP.docx" : `<!-- chithi-bo-qua-tep ${id}: lý do -->`);
  });

  it("have no markup but their own outside of fences and code", () => {
    const loose = onDisk.flatMap((path) =>
      text(`${PAGES}${path}`)
        .replace(/^(`{3,})[a-z]*\n[\s\S]*?\n\1$/gm, "")
        .replace(/`[^`\n]*`|\*\*[^*\n]+\*\*/g, "")
        .split("\n")
        .filter((line) => /(?<!\\)[<*]/.test(line))
        .map((line) => `${path}: ${line}`),
    );
    expect(loose).toEqual([]);
  });

  it("link to pages that are there", () => {
    const links = onDisk.flatMap((path) =>
      [...text(`${PAGES}${path}`).matchAll(/(?<!\\)\]\(([^)]+)\)/g)].map(([, target]) =>
        fileURLToPath(new URL(target as string, new URL(`${PAGES}${path}`, ROOT))),
      ),
    );
    expect(links.length).toBeGreaterThan(RULES.length);
    expect(links.filter((target) => !existsSync(target))).toEqual([]);
  });
});

describe("the schema of .chithi.json", () => {
  const path = "schemas/chithi.schema.json";
  // Words that editors know, and JSON Schema does not, are passed over.
  const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(JSON.parse(text(path)));

  it("is contributed to VS Code for that file", () => {
    const { contributes } = JSON.parse(text("package.json"));
    expect(contributes.jsonValidation).toEqual([{ fileMatch: ".chithi.json", url: `./${path}` }]);
  });

  const optioned = RULES.filter(({ options }) => options !== undefined);
  it("knows every rule and every option, and describes them in both ways", () => {
    const { properties } = JSON.parse(text(path)).definitions.quyTac;
    expect(Object.keys(properties).sort()).toEqual(RULES.map(({ id }) => id).sort());
    expect(optioned).not.toEqual([]);
    for (const { id, options = {} } of optioned) {
      const described = properties[id].anyOf[1].properties.options.properties;
      for (const [name, option] of Object.entries(options)) {
        expect(described[name]).toMatchObject({ description: option.description.vi, default: option.default });
      }
    }
    for (const { id, title, why } of RULES) {
      expect(properties[id].description).toBe(title);
      expect(properties[id].markdownDescription.replaceAll("\\", "")).toContain(why);
    }
  });

  const good = [
    {},
    { $schema: "x", style: "auto", scope: "body" },
    { rules: { "chu/am-tiet": "off", "noi-dung/cau-dai": { severity: "error", options: { soTu: 60 } } } },
    { coQuanBanHanh: "TỈNH UỶ SƠN HÀ", nguoiKy: [{ hoTen: "Nguyễn Văn An" }], vietTat: { A: "b" }, noiNhan: ["x"] },
    { nhiemKy: { tu: "2025-10-03" }, tuRieng: [], cauPhoBien: "Chỉ thị này phổ biến đến chi bộ." },
    { ngoaiLe: [{ tep: "cu/", rules: { "chu/am-tiet": "hint" }, style: "hd36-2018" }] },
  ];
  const bad = [
    [],
    { office: {} },
    { style: "hd99" },
    { scope: "all" },
    { rules: { "khong/co": "off" } },
    { rules: { "chu/am-tiet": "loud" } },
    { rules: { "chu/am-tiet": { options: { x: 1 } } } },
    { rules: { "noi-dung/cau-dai": { options: { soTu: "60" } } } },
    { rules: { "noi-dung/cau-dai": { options: { soTu: 1 } } } },
    { rules: { "noi-dung/cau-dai": { level: "off" } } },
    { nguoiKy: [{ chucVu: "BÍ THƯ" }] },
    { noiNhan: "Các chi bộ" },
    { vietTat: { A: 1 } },
    { nhiemKy: { tu: 2025 } },
    { ngoaiLe: [{ rules: {} }] },
    { ngoaiLe: [{ tep: "a", diaDanh: "B" }] },
  ];
  it.each(good.map((one) => [JSON.stringify(one), one]))("takes %s, and so does the reader", (source, value) => {
    expect(validate(value) ? [] : validate.errors).toEqual([]);
    expect(readConfigurationFile(source as string).diagnostics).toEqual([]);
  });
  it.each(bad.map((one) => [JSON.stringify(one), one]))("refuses %s, and so does the reader", (source, value) => {
    expect(validate(value)).toBe(false);
    expect(readConfigurationFile(source as string).diagnostics).not.toEqual([]);
  });
});
