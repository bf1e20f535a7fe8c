import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { partsOf } from "../../server/src/cli/glob.ts";
import { FAULTLESS } from "./drafts.ts";
import { chithi, folderWith } from "./program.ts";

/** The paths of the output, in order. */
function paths(args: readonly string[], cwd: string, input: string | Uint8Array = ""): string[] {
  const { stdout } = chithi(["check", "--format", "jsonl", ...args], { cwd, input });
  return stdout.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line).path]));
}

const TREE = {
  "a.chithi": FAULTLESS,
  "b.chithi.md": FAULTLESS,
  "c.CHITHI.txt": FAULTLESS,
  "d.txt": FAULTLESS,
  "e.md": FAULTLESS,
  "sub/f.chithi": FAULTLESS,
  "sub/deep/g.chithi": FAULTLESS,
  "sub/h.txt": FAULTLESS,
  ".git/i.chithi": FAULTLESS,
  "node_modules/j.chithi": FAULTLESS,
  "sub/.#f.chithi": FAULTLESS,
};

describe("folders", () => {
  it("give their drafts, by name, but none of hidden folders and node_modules", () => {
    const drafts = ["a.chithi", "b.chithi.md", "c.CHITHI.txt", "sub/deep/g.chithi", "sub/f.chithi"];
    expect(paths(["."], folderWith(TREE))).toEqual(drafts);
    expect(paths([], folderWith(TREE))).toEqual(drafts);
    expect(paths(["sub/"], folderWith(TREE))).toEqual(["sub/deep/g.chithi", "sub/f.chithi"]);
  });

  it("without drafts are told of, and an error when nothing else is named", () => {
    const cwd = folderWith({ "x/d.txt": FAULTLESS, "a.chithi": FAULTLESS });
    const alone = chithi(["check", "x"], { cwd });
    expect(alone.stderr).toContain("x: thư mục không có bản thảo nào");
    expect(alone.code).toBe(2);
    const beside = chithi(["check", "x", "a.chithi"], { cwd });
    expect(beside.stderr).toContain("x: thư mục không có bản thảo nào");
    expect(beside.code).toBe(0);
  });

  it("with links in circles come to an end, and each file counts once", () => {
    const cwd = folderWith({ "a/b/x.chithi": FAULTLESS });
    symlinkSync(cwd, join(cwd, "a", "b", "vong"));
    symlinkSync(join(cwd, "a"), join(cwd, "lien-ket"));
    symlinkSync(join(cwd, "a/b/x.chithi"), join(cwd, "y.chithi"));
    expect(paths(["."], cwd)).toEqual(["a/b/x.chithi"]);
  });
});

describe("files", () => {
  it("may have any extension when named, keep the order, and count once", () => {
    const cwd = folderWith(TREE);
    expect(paths(["sub/h.txt", "d.txt", "./d.txt", join(cwd, "d.txt"), "a.chithi", "."], cwd)).toEqual([
      "sub/h.txt",
      "d.txt",
      "a.chithi",
      "b.chithi.md",
      "c.CHITHI.txt",
      "sub/deep/g.chithi",
      "sub/f.chithi",
    ]);
  });

  it("whose names look like patterns or options are files", () => {
    const cwd = folderWith({ "Chỉ thị [dự thảo].chithi": FAULTLESS, "-x.chithi": FAULTLESS });
    expect(paths(["Chỉ thị [dự thảo].chithi"], cwd)).toEqual(["Chỉ thị [dự thảo].chithi"]);
    expect(paths(["--", "-x.chithi"], cwd)).toEqual(["-x.chithi"]);
  });
});

describe("patterns", () => {
  it.each([
    ["*.chithi", ["a.chithi"]],
    ["**/*.chithi", ["a.chithi", "sub/f.chithi", "sub/deep/g.chithi"]],
    ["sub/**", ["sub/f.chithi", "sub/h.txt", "sub/deep/g.chithi"]],
    ["?.txt", ["d.txt"]],
    ["[de].*", ["d.txt", "e.md"]],
    ["[!ab]*.md", ["e.md"]],
    ["s*/?.chithi", ["sub/f.chithi"]],
    ["./sub/*.txt", ["sub/h.txt"]],
    ["*/deep/g.chithi", ["sub/deep/g.chithi"]],
    [".git/*", [".git/i.chithi"]],
  ])("%s", (pattern, expected) => {
    expect(paths([pattern], folderWith(TREE)).toSorted()).toEqual(expected.toSorted());
  });

  it("may be absolute", () => {
    const cwd = folderWith(TREE);
    expect(paths([join(cwd, "*.md")], cwd)).toEqual([join(cwd, "b.chithi.md"), join(cwd, "e.md")]);
  });

  it("match names in NFC and NFD alike", () => {
    const cwd = folderWith({ ["Chỉ thị.chithi".normalize("NFD")]: FAULTLESS });
    expect(paths(["Chỉ*"], cwd)).toEqual(["Chỉ thị.chithi".normalize("NFD")]);
  });

  it.each([
    ["*.chithi", "", ["*.chithi"]],
    ["du-thao\\**\\*.chithi", "", ["du-thao", "**", "*.chithi"]],
    ["c:\\Van ban\\*.chithi", "c:\\", ["Van ban", "*.chithi"]],
    ["C:/a//b/**/**/?.md", "C:/", ["a", "b", "**", "?.md"]],
    ["\\\\may-chu\\chung\\2026\\*.chithi", "\\\\may-chu\\chung\\", ["2026", "*.chithi"]],
    ["//may-chu/chung/*.chithi", "//may-chu/chung/", ["*.chithi"]],
    ["\\a\\*.md", "\\", ["a", "*.md"]],
  ])("on Windows: %s begins at “%s”", (pattern, start, parts) => {
    expect(partsOf(pattern, true)).toEqual({ start, parts });
  });

  it("elsewhere a backslash and a colon are letters", () => {
    expect(partsOf("c:\\a/*.md", false)).toEqual({ start: "", parts: ["c:\\a", "*.md"] });
    expect(partsOf("//a/**/**/b", false)).toEqual({ start: "//", parts: ["a", "**", "b"] });
  });

  it("that match nothing are an error, the others are still checked", () => {
    const { code, stdout, stderr } = chithi(["check", "*.xyz", "a.chithi"], { cwd: folderWith(TREE) });
    expect(stderr).toBe("*.xyz: không có tệp nào khớp mẫu này\n");
    expect(stdout).toContain("1 tệp:");
    expect(code).toBe(2);
  });

  it("with many stars take no time", () => {
    const cwd = folderWith({ [`${"a".repeat(120)}.chithi`]: FAULTLESS });
    expect(chithi(["check", `${"*a".repeat(40)}b`], { cwd }).code).toBe(2);
  });
});

describe("--files-from", () => {
  it("reads paths from standard input or a file, in which nothing is a pattern", () => {
    const cwd = folderWith({ ...TREE, "ds.txt": "sub/h.txt\r\n\r\nsub\n", "[x]*.txt": FAULTLESS });
    expect(paths(["--files-from", "-"], cwd, "d.txt\n[x]*.txt\n\na.chithi")).toEqual(["d.txt", "[x]*.txt", "a.chithi"]);
    expect(paths(["--files-from", "ds.txt", "e.md"], cwd)).toEqual([
      "e.md",
      "sub/h.txt",
      "sub/deep/g.chithi",
      "sub/f.chithi",
    ]);
  });

  it.each([
    ["UTF-8 with a byte order mark", (text: string) => Buffer.from(`\ufeff${text}`)],
    ["UTF-16, as a Windows shell writes it", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ])("reads a list in %s", (_, encode) => {
    const list = encode("Thư mục/Chỉ thị.chithi\r\nd.txt\r\n");
    const cwd = folderWith({ "Thư mục/Chỉ thị.chithi": FAULTLESS, "d.txt": FAULTLESS, "ds.txt": list });
    expect(paths(["--files-from", "ds.txt"], cwd)).toEqual(["Thư mục/Chỉ thị.chithi", "d.txt"]);
    expect(paths(["--files-from", "-"], cwd, list)).toEqual(["Thư mục/Chỉ thị.chithi", "d.txt"]);
  });

  it("says so when the list is no text", () => {
    const { code, stderr } = chithi(["check", "--files-from", "-"], {
      cwd: folderWith({}),
      input: Buffer.from([0, 1]),
    });
    expect(stderr).toMatch(/^chithi: Danh sách tệp -: tệp nhị phân/);
    expect(code).toBe(2);
  });

  it.each([
    ["NFC", "NFD"],
    ["NFD", "NFC"],
  ] as const)("finds names written in %s that the disk has in %s, as arguments and in folders too", (written, kept) => {
    const name = (form: string) => "Thư mục/Chỉ thị số 5.chithi".normalize(form);
    const cwd = folderWith({ [name(kept)]: FAULTLESS });
    expect(paths(["--files-from", "-"], cwd, name(written))).toEqual([name(written)]);
    expect(paths([name(written)], cwd)).toEqual([name(written)]);
    expect(paths(["Thư mục".normalize(written)], cwd)).toEqual([name(kept)]);
  });

  it("with an empty list finds nothing", () => {
    const { code, stderr } = chithi(["check", "--files-from", "-"], { cwd: folderWith({}), input: "\n" });
    expect(stderr).toBe("chithi: Không có bản thảo nào để làm việc\n");
    expect(code).toBe(2);
  });
});
