import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NODE } from "../lsp/client.ts";
import { copyCheckout, linkPackages, root, run, temporaryFolder } from "./checkout.ts";

const folder = temporaryFolder();
const checkout = join(folder, "checkout");
const STYLES = join(checkout, "server/src/styles");
const ID = "hd99-2031";
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function replaceIn(file: string, ...pairs: readonly (readonly [from: string, to: string])[]): void {
  let text = readFileSync(file, "utf8");
  for (const [from, to] of pairs) {
    if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
    text = text.replaceAll(from, to);
  }
  writeFileSync(file, text);
}

/** All that is written by hand: a folder for the guideline, after the newest one, and a row for the type. */
function addGuidelineAndType(): void {
  cpSync(join(STYLES, "hd05-2026"), join(STYLES, ID), { recursive: true });
  replaceIn(
    join(STYLES, ID, "index.ts"),
    ["hd05-2026", ID],
    ["Hướng dẫn 05-HD/VPTW", "Hướng dẫn 99-HD/VPTW"],
    ['"HD 05"', '"HD 99"'],
    ["year: 2026, month: 5, day: 27", "year: 2031, month: 3, day: 1"],
    ["từ ngày 27/5/2026", "từ ngày 01/3/2031"],
  );
  replaceIn(join(checkout, "server/src/kinds/table.ts"), [
    '  kind({ slug: "nghi-quyet"',
    '  kind({ slug: "khuyen-cao", name: "Khuyến cáo", nameEn: "advice", codes: ["KCa"] }),\n  kind({ slug: "nghi-quyet"',
  ]);
}

const readJson = (path: string) => JSON.parse(readFileSync(join(checkout, path), "utf8"));
const chithi = (...args: string[]) => run(NODE, [join(checkout, "dist/cli.js"), ...args], folder);

describe("a guideline's folder and a type's row, added to a copy of the project, with no other edit", () => {
  beforeAll(() => {
    copyCheckout(checkout);
    linkPackages(checkout);
    addGuidelineAndType();
    for (const script of ["scripts/generate.mjs", "esbuild.mjs"]) {
      const { status, stderr } = run(NODE, [script], checkout);
      if (status !== 0) throw new Error(`${script}: ${stderr}`);
    }
  }, 400_000);

  it("are in the list, the schema, the manifest, the help and the rules' pages", () => {
    expect(readFileSync(join(STYLES, "index.ts"), "utf8")).toContain(`./${ID}/index.ts`);
    expect(readJson("schemas/chithi.schema.json").properties.style.enum).toContain(ID);
    const [checking] = readJson("package.json").contributes.configuration;
    expect(checking.properties["chithi.style"].enum).toContain(ID);
    expect(readJson("package.nls.json")[`configuration.style.${ID}`]).toBe(
      "Luôn theo Hướng dẫn 99-HD/VPTW: văn bản của Đảng từ ngày 01/3/2031.",
    );
    expect(chithi("check", "--help").stdout).toContain(ID);
    expect(readFileSync(join(checkout, "docs/quy-tac/so-ky-hieu/dinh-dang.md"), "utf8")).toContain("99-HD/VPTW");
  });

  it("judge a draft on the command line, by name and by date", () => {
    const advice = readFileSync(join(root, "examples/mau-chi-thi-hd05-tinh-uy.chithi"), "utf8")
      .replace("\nCHỈ THỊ\n", "\nKHUYẾN CÁO\n")
      .replace("11-CT/TU", "11-KCa/TU");
    writeFileSync(join(folder, "a.chithi"), advice);
    writeFileSync(join(folder, "b.chithi"), advice.replace("tháng 8 năm 2026", "tháng 8 năm 2031"));
    const parsed = (...args: string[]) =>
      JSON.parse(chithi("parse", "--format", "json", ...args).stdout).files.map(
        ({ kind, style, styleReason }: Readonly<Record<string, string>>) => `${kind} ${style} ${styleReason}`,
      );
    expect(parsed("a.chithi", "b.chithi")).toEqual([
      "khuyen-cao hd05-2026 ngay-ban-hanh",
      `khuyen-cao ${ID} ngay-ban-hanh`,
    ]);
    expect(parsed("--style", ID, "a.chithi")).toEqual([`khuyen-cao ${ID} tham-so`]);
    const { files } = JSON.parse(chithi("check", "--style", ID, "--format", "json", "a.chithi").stdout);
    const rules = files[0].diagnostics.map(({ rule }: { rule: string }) => rule);
    expect(rules).not.toContain("so-ky-hieu/ky-hieu-loai");
    expect(rules).not.toContain("ten-loai/thieu");
  });

  it("leave the checkout itself as it was", () => {
    expect(readdirSync(join(root, "server/src/styles"))).not.toContain(ID);
  });
});
