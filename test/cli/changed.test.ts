import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { FAULTY } from "../lsp/drafts.ts";
import { FAULTLESS } from "./drafts.ts";
import { chithi, folderWith, shell } from "./program.ts";

const GIT = "git -c user.name=a -c user.email=a@example.org";

/** A repository with these files committed. */
function committed(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  const { code, stderr } = shell(`${GIT} init -q . && ${GIT} add -A && ${GIT} commit -qm a`, folder);
  expect(code, stderr).toBe(0);
  return folder;
}

/** The drafts that were checked. */
function checked(args: readonly string[], cwd: string): string[] {
  const { code, stdout, stderr } = chithi(["check", "--format", "json", ...args], { cwd });
  expect(code, stderr).toBeLessThan(2);
  return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
}

it("checks what is new, edited or added to the index, and nothing else", () => {
  const folder = committed({
    "cu.chithi": FAULTY,
    "sua.chithi": FAULTLESS,
    "xoa.chithi": FAULTLESS,
    ".gitignore": "an*\n",
  });
  expect(checked(["--changed"], folder)).toEqual([]);
  writeFileSync(join(folder, "sua.chithi"), FAULTY);
  writeFileSync(join(folder, "an.chithi"), FAULTY);
  writeFileSync(join(folder, "ghi chú mới.txt"), FAULTY);
  rmSync(join(folder, "xoa.chithi"));
  mkdirSync(join(folder, "thư mục"));
  writeFileSync(join(folder, "thư mục", "mới “nhất”.chithi"), FAULTY);
  writeFileSync(join(folder, "vào.chithi"), FAULTY);
  expect(shell(`${GIT} add vào.chithi`, folder).code).toBe(0);
  const all = ["sua.chithi", "thư mục/mới “nhất”.chithi", "vào.chithi"];
  expect(checked(["--changed"], folder)).toEqual(all);
  expect(checked(["--changed", "sua.chithi", "cu.chithi"], folder)).toEqual(["sua.chithi"]);
  expect(checked(["--changed"], join(folder, "thư mục"))).toEqual(["mới “nhất”.chithi"]);
  expect(checked(["--changed", "ghi chú mới.txt"], folder)).toEqual(["ghi chú mới.txt"]);
});

it("works before the first commit", () => {
  const folder = folderWith({ "a.chithi": FAULTY });
  expect(shell(`${GIT} init -q .`, folder).code).toBe(0);
  expect(checked(["--changed"], folder)).toEqual(["a.chithi"]);
});

it("says that nothing has changed, and is content", () => {
  const { code, stderr } = chithi(["check", "--changed"], { cwd: committed({ "a.chithi": FAULTY }) });
  expect([code, stderr]).toEqual([0, "Không có bản thảo nào thay đổi\n"]);
});

it("with a commit, also checks what the commits since the branching touched", () => {
  const folder = committed({ "cu.chithi": FAULTY, "sua.chithi": FAULTY });
  expect(shell(`${GIT} branch goc`, folder).code).toBe(0);
  writeFileSync(join(folder, "sua.chithi"), FAULTLESS);
  expect(shell(`${GIT} commit -qam b`, folder).code).toBe(0);
  writeFileSync(join(folder, "moi.chithi"), FAULTLESS);
  expect(checked(["--changed-since", "goc"], folder)).toEqual(["moi.chithi", "sua.chithi"]);
});

it("fixes only what has changed", () => {
  const folder = committed({ "cu.chithi": FAULTY });
  writeFileSync(join(folder, "moi.chithi"), FAULTY);
  expect(chithi(["fix", "--changed"], { cwd: folder }).stdout).toMatch(/1 tệp: đã sửa \d+ chỗ/);
});

it.each([
  [["--changed", "-"], "không phải là tệp"],
  [["--changed=a"], "không nhận giá trị"],
  [["--changed"], "git không cho biết"],
  [["--changed-since", "--upload-pack=x"], "cần một giá trị"],
  [["--changed-since=--output=bi-ghi"], "git không cho biết"],
])("%j ends with 2 outside a repository, or where it makes no sense", (args, words) => {
  const folder = folderWith({ "a.chithi": FAULTLESS });
  const { code, stderr } = chithi(["check", ...args], { cwd: folder, env: { GIT_CEILING_DIRECTORIES: folder } });
  expect(stderr).toContain(words);
  expect(code).toBe(2);
});

it("says which commit git does not know, and not what git advises", () => {
  const folder = committed({ "a.chithi": FAULTLESS });
  const { code, stderr } = chithi(["check", "--changed-since", "HEAD~9"], { cwd: folder });
  expect(stderr).toContain("HEAD~9");
  expect(code).toBe(2);
});

it("starts no program that a repository names", () => {
  const folder = committed({ "a.chithi": FAULTY });
  const hook = join(folder, "theo-doi.sh");
  writeFileSync(hook, `#!/bin/sh\ntouch "${join(folder, "bi-chay")}"\n`, { mode: 0o755 });
  expect(shell(`${GIT} config core.fsmonitor ${hook}`, folder).code).toBe(0);
  checked(["--changed"], folder);
  expect(shell("ls", folder).stdout).not.toContain("bi-chay");
});
