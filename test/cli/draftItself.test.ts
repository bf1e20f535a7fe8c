import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nestedTables } from "../word/layouts.ts";
import { FAULTLESS } from "./drafts.ts";
import type { Outcome } from "./program.ts";
import { chithi, folderWith, shell } from "./program.ts";

const NAME = "Chỉ thị về phòng cháy.chithi";
const REFUSED = "đây chính là bản thảo, không ghi đè";

/** Runs something whose output would be the draft: it must stay as it is, nothing beside it, and the reason be told. */
function expectRefusal(cwd: string, output: string, run: () => Outcome): void {
  const before = readdirSync(cwd);
  const { code, stdout, stderr } = run();
  expect(stderr).toMatch(/^chithi: .*\n$/);
  expect(stderr).toContain(`${output}: ${REFUSED}`);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(readFileSync(join(cwd, NAME), "utf8")).toBe(FAULTLESS);
  expect(readdirSync(cwd)).toEqual(before);
}

describe("an output that is one of the drafts", () => {
  it.each([
    ["check"],
    ["check", "--format", "report"],
    ["parse"],
    ["outline"],
    ["export"],
    ["export", "--force", "--to", "html"],
  ])("is refused by %s %s %s %s", (...command) => {
    const cwd = folderWith({ [NAME]: FAULTLESS });
    expectRefusal(cwd, NAME, () => chithi([...command, "-o", NAME, NAME], { cwd }));
  });

  it("is refused by import, also with --force, and so is the Word file that check reads", () => {
    const word = nestedTables();
    const cwd = folderWith({ "a.docx": word });
    for (const command of [["import", "--force"], ["check"]]) {
      const { code, stderr } = chithi([...command, "-o", "./a.docx", "a.docx"], { cwd });
      expect({ code, stderr }).toEqual({ code: 2, stderr: `chithi: ./a.docx: ${REFUSED}\n` });
      expect(readFileSync(join(cwd, "a.docx")).equals(Buffer.from(word))).toBe(true);
    }
  });

  it("is known by another spelling of its path", () => {
    const cwd = folderWith({ [NAME]: FAULTLESS, "x/b.chithi": FAULTLESS });
    for (const output of [`./${NAME}`, `x/../${NAME}`, join(cwd, NAME), NAME.normalize("NFD")]) {
      expectRefusal(cwd, output, () => chithi(["check", "-o", output, NAME], { cwd }));
      expectRefusal(cwd, NAME, () => chithi(["check", "-o", NAME, output], { cwd }));
    }
  });

  it.skipIf(process.platform === "win32")("is known behind links", () => {
    const cwd = folderWith({ [NAME]: FAULTLESS });
    symlinkSync(NAME, join(cwd, "lien-ket"));
    linkSync(join(cwd, NAME), join(cwd, "ten-khac"));
    symlinkSync(".", join(cwd, "thu-muc"));
    for (const output of ["lien-ket", "ten-khac", `thu-muc/${NAME}`]) {
      expectRefusal(cwd, output, () => chithi(["parse", "-o", output, NAME], { cwd }));
      expectRefusal(cwd, NAME, () => chithi(["parse", "-o", NAME, output], { cwd }));
    }
  });

  it("is known among the drafts of folders, patterns and lists", () => {
    const cwd = folderWith({ [NAME]: FAULTLESS, "b.chithi": FAULTLESS });
    mkdirSync(join(cwd, "x"));
    writeFileSync(join(cwd, "ds.txt"), `b.chithi\n${NAME.normalize("NFD")}\n`);
    for (const paths of [["."], [], ["b.chithi", "*.chithi"], ["--files-from", "ds.txt"]]) {
      expectRefusal(cwd, `x/../${NAME}`, () => chithi(["check", "-o", `x/../${NAME}`, ...paths], { cwd }));
    }
  });

  it("is known when it comes from standard input", () => {
    const cwd = folderWith({ [NAME]: FAULTLESS });
    const named = ["check", "--stdin-filename", NAME, "-o", NAME, "-"];
    expectRefusal(cwd, NAME, () => chithi(named, { cwd, input: FAULTLESS }));
    if (process.platform === "win32") return;
    expectRefusal(cwd, NAME, () => shell(`chithi check -o '${NAME}' - < '${NAME}'`, cwd));
  });

  it("is not any other file: a report is made anew", () => {
    const cwd = folderWith({ [NAME]: FAULTLESS, "phieu.md": "cũ", "b.chithi": FAULTLESS });
    for (const output of ["phieu.md", "moi.md", "b.chithi"]) {
      const { code, stderr } = chithi(["check", "--format", "report", "-o", output, NAME], { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(readFileSync(join(cwd, output), "utf8")).toContain("Phiếu góp ý");
    }
    expect(readFileSync(join(cwd, NAME), "utf8")).toBe(FAULTLESS);
  });

  it("is left alone by an export of another draft", () => {
    const cwd = folderWith({ "a.chithi": FAULTLESS, "a.html": FAULTLESS });
    const { code, stderr } = chithi(["export", "--force", "--to", "html", "a.chithi", "a.html"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toBe(`a.html: ${REFUSED}\n`.repeat(2));
    expect(readFileSync(join(cwd, "a.html"), "utf8")).toBe(FAULTLESS);
  });
});
