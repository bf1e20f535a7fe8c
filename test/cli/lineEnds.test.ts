import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FAULTLESS, ONE_ERROR } from "./drafts.ts";
import { chithi, folderWith } from "./program.ts";

describe.each([
  ["CRLF", "\r\n"],
  ["CR", "\r"],
])("a draft with %s", (_, eol) => {
  const ended = (text: string) => text.replaceAll("\n", eol);

  it.each(["check --format json", "check --format sarif", "check", "parse", "outline", "fix --dry-run"])(
    "is read as one with LF: %s",
    (command) => {
      const of = (text: string) => {
        const cwd = folderWith({ "a.chithi": text });
        return chithi([...command.split(" "), "a.chithi"], { cwd });
      };
      expect(of(ended(ONE_ERROR))).toEqual(of(ONE_ERROR));
    },
  );

  it("makes the same page, and comes back from its Word file as one with LF does", () => {
    const cwd = folderWith({ "lf.chithi": FAULTLESS, "khac.chithi": ended(FAULTLESS) });
    const exported = (...args: string[]) => expect(chithi(["export", ...args], { cwd }).code, args.join(" ")).toBe(0);
    exported("--to", "html", "lf.chithi", "khac.chithi");
    expect(readFileSync(join(cwd, "khac.html"), "utf8")).toBe(readFileSync(join(cwd, "lf.html"), "utf8"));
    exported("lf.chithi", "khac.chithi");
    const back = (name: string) => chithi(["import", name], { cwd });
    expect(back("khac.docx").stdout).toBe(back("lf.docx").stdout);
    expect(back("khac.docx").stdout).not.toContain("\r");
    expect(chithi(["import", "khac.docx", "-o", "ve.chithi"], { cwd }).code).toBe(0);
    expect(chithi(["check", "ve.chithi"], { cwd }).stdout).toBe("1 tệp: không có lỗi nào\n");
  });
});
