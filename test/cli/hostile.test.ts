import { execFileSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sharedCase } from "../word/shared.ts";
import { FAULTLESS, ONE_ERROR } from "./drafts.ts";
import { chithi, folderWith } from "./program.ts";

/** What somebody leaves in a folder, or calls a file, so that the program hangs, writes elsewhere or says what it should not. */

const windows = process.platform === "win32";
const shown = (args: readonly string[], cwd: string) => {
  const { stdout, stderr } = chithi(args, { cwd });
  return stdout + stderr;
};
/** What a terminal or a runner of workflows would obey. */
const OBEYED = /^\s*::|[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/m;

describe("words of others on standard error and output", () => {
  const NAMES = ["::error::a.chithi", "a\u001b[31m.chithi", "a\n::warning::b.chithi", "a\u009b2J.chithi"];
  it.skipIf(windows).each(NAMES)("the name %j", (name) => {
    const cwd = folderWith({ [name]: ONE_ERROR, "b.docx": "không" });
    for (const format of ["text", "json", "jsonl", "sarif"]) {
      expect(shown(["check", "--format", format, "."], cwd), format).not.toMatch(OBEYED);
    }
    for (const args of [
      ["fix", "--dry-run", "."],
      ["check", `${name}x`],
      ["parse", "."],
      ["outline", "."],
    ]) {
      expect(shown(args, cwd), args.join(" ")).not.toMatch(OBEYED);
    }
    expect(shown(["export", "--to", "html", "."], cwd)).not.toMatch(OBEYED);
  });

  it.for<[string, string | null]>([
    ["hostile/stderr-injection.chithi.json", null],
    ["a key", '{"\\u001b]0;x\\u0007\\n::error::k": 1}'],
    ["a value", '{"style": "a\\n::add-mask::b\\u009b"}'],
  ])("a configuration: %s", ([name, content], { skip }) => {
    const cwd = folderWith({ "a.chithi": ONE_ERROR, ".chithi.json": content ?? sharedCase(name, skip) });
    for (const format of ["text", "json", "sarif"]) {
      const { stdout, stderr } = chithi(["check", "--format", format, "a.chithi"], { cwd });
      expect(stdout + stderr).not.toMatch(OBEYED);
      expect(stderr).toMatch(/cau-hinh\/khong-hop-le/);
    }
  });
});

describe.skipIf(windows)("what is no file", () => {
  const kinds: readonly (readonly [string, (path: string) => void | Promise<void>])[] = [
    ["a pipe", (path) => void execFileSync("mkfifo", [path])],
    ["a link to a device without end", (path) => symlinkSync("/dev/zero", path)],
    ["a link to itself", (path) => symlinkSync(path, path)],
    [
      "a socket",
      (path) =>
        new Promise((resolve) => {
          const server = createServer().listen(path, () => resolve());
          server.unref();
        }),
    ],
  ];
  it.each(kinds)("%s is told of, and the draft beside it is checked", async (_, make) => {
    const cwd = folderWith({ "b.chithi": ONE_ERROR });
    await make(join(cwd, "a.chithi"));
    const { code, stdout, stderr } = chithi(["check", "a.chithi", "b.chithi"], { cwd });
    expect(stderr).toMatch(/^a\.chithi: /);
    expect(stdout).toContain("b.chithi:3:");
    expect(code).toBe(2);
  });

  it.each(kinds)("%s as configuration is told of, and the drafts are checked", async (_, make) => {
    const cwd = folderWith({ "b.chithi": ONE_ERROR });
    await make(join(cwd, ".chithi.json"));
    const { code, stdout, stderr } = chithi(["check", "."], { cwd });
    expect(stderr).toMatch(/\.chithi\.json: cảnh báo: .*khong-hop-le/);
    expect(stdout).toContain("b.chithi:3:");
    expect(code).toBe(1);
  });

  it("a configuration of 2 MB is not read; one of 40,000 unknown keys is, quickly", () => {
    const cwd = folderWith({ "b.chithi": ONE_ERROR, ".chithi.json": `{"a": "${"x".repeat(2 << 20)}"}` });
    expect(chithi(["check", "b.chithi"], { cwd }).stderr).toContain("lớn hơn 1 MB");
    const keys = Array.from({ length: 40_000 }, (_, n) => `"khoa-${n}": 1`).join(",");
    writeFileSync(join(cwd, ".chithi.json"), `{"rules": {${keys}}}`);
    const from = performance.now();
    expect(chithi(["check", "b.chithi"], { cwd }).code).toBe(1);
    expect(performance.now() - from).toBeLessThan(10_000);
  });
});

describe.skipIf(windows)("links that lead out of a folder", () => {
  /** A folder with a link to another one and to a file in it; the draft there can be fixed. */
  function linked() {
    const cwd = folderWith({ "trong/a.chithi": FAULTLESS, "ngoai/b.chithi": ONE_ERROR });
    symlinkSync(join(cwd, "ngoai"), join(cwd, "trong", "thu-muc"));
    symlinkSync(join(cwd, "ngoai", "b.chithi"), join(cwd, "trong", "c.chithi"));
    return cwd;
  }

  it.each([[["."]], [["*.chithi"]], [["**"]], [["*/*.chithi"]]])("fix %j changes nothing outside", (paths) => {
    const cwd = linked();
    const { stderr } = chithi(["fix", ...paths], { cwd: join(cwd, "trong") });
    expect(readFileSync(join(cwd, "ngoai", "b.chithi"), "utf8")).toBe(ONE_ERROR);
    if (paths[0] === ".") expect(stderr).toMatch(/c\.chithi: liên kết dẫn ra ngoài.*\nthu-muc: liên kết/);
  });

  it("export of a folder writes nothing outside", () => {
    const cwd = linked();
    chithi(["export", "--to", "html", "."], { cwd: join(cwd, "trong") });
    expect(readdirSync(join(cwd, "ngoai"))).toEqual(["b.chithi"]);
  });

  it("a link that is named is followed", () => {
    const cwd = linked();
    expect(chithi(["fix", "trong/c.chithi"], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, "ngoai", "b.chithi"), "utf8")).toBe(FAULTLESS);
    expect(lstatSync(join(cwd, "trong", "c.chithi")).isSymbolicLink()).toBe(true);
  });
});

describe("what is written", () => {
  it.skipIf(windows)("replaces a link, and leaves alone what it leads to", () => {
    const cwd = folderWith({ "a.chithi": FAULTLESS, quy: "của người khác" });
    symlinkSync("quy", join(cwd, "ra.html"));
    symlinkSync("quy", join(cwd, "bao-cao.json"));
    expect(chithi(["export", "a.chithi", "-o", "ra.html"], { cwd }).code).toBe(2);
    expect(chithi(["export", "a.chithi", "-o", "ra.html", "--force"], { cwd }).code).toBe(0);
    expect(chithi(["check", "a.chithi", "--format", "json", "-o", "bao-cao.json"], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, "quy"), "utf8")).toBe("của người khác");
    expect(readFileSync(join(cwd, "bao-cao.json"), "utf8")).toContain('"version"');
  });

  it.skipIf(windows || !existsSync("/dev/full"))("to a device goes there", () => {
    const cwd = folderWith({ "a.chithi": FAULTLESS });
    const { code, stderr } = chithi(["check", "a.chithi", "-o", "/dev/full"], { cwd });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("ổ đĩa đã đầy") });
  });

  it("keeps the old file, and nothing half written, where there is no room", () => {
    const cwd = folderWith({ "a.chithi": FAULTLESS, "ra.html": "bản cũ" });
    const { code } = chithi(["export", "a.chithi", "-o", "ra.html", "--force"], {
      cwd,
      env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(FULL_DISK)}` },
    });
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, "ra.html"), "utf8")).toBe("bản cũ");
    expect(
      chithi(["export", "a.chithi", "-o", "moi.html"], {
        cwd,
        env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(FULL_DISK)}` },
      }).code,
    ).toBe(2);
    expect(readdirSync(cwd).toSorted()).toEqual(["a.chithi", "ra.html"]);
  });

  it.each([
    ["into the file", 'fs.writeFileSync("a.chithi", "của đồng nghiệp")'],
    ["another file in its place", 'fs.writeFileSync("b.tmp", "của đồng nghiệp"); fs.renameSync("b.tmp", "a.chithi")'],
  ])("fix loses nothing that another program writes %s meanwhile", (_, theirs) => {
    const cwd = folderWith({ "a.chithi": ONE_ERROR });
    const before = theirs.includes("b.tmp") ? "stat" : "rename";
    const script = `import fs from "node:fs"; import { createRequire, syncBuiltinESMExports } from "node:module";
      const p = createRequire("/")("node:fs/promises"); const own = p.${before}; let times = 0;
      p.${before} = async (...args) => { if (String(args[0]).endsWith("a.chithi") || "${before}" === "rename") { if (++times === (${before === "stat" ? 2 : 1})) { ${theirs}; } } return own(...args); };
      syncBuiltinESMExports();`;
    chithi(["fix", "a.chithi"], {
      cwd,
      env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` },
    });
    expect(readFileSync(join(cwd, "a.chithi"), "utf8")).toBe("của đồng nghiệp");
    expect(readdirSync(cwd)).toEqual(["a.chithi"]);
  });

  it.skipIf(windows)("of a file with several names, fix tells that the others keep the old content", () => {
    const cwd = folderWith({ "a.chithi": ONE_ERROR });
    execFileSync("ln", ["a.chithi", "b.txt"], { cwd });
    expect(chithi(["fix", "a.chithi"], { cwd }).stderr).toMatch(/^a\.chithi: .*1 tên khác/);
  });
});

const FULL_DISK = `import { createRequire, syncBuiltinESMExports } from "node:module";
  const p = createRequire("/")("node:fs/promises"); const open = p.open;
  p.open = async (path, flags, ...more) => { const file = await open(path, flags, ...more);
    if (String(flags).includes("w")) file.writeFile = async () => { throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" }); };
    return file; };
  syncBuiltinESMExports();`;

describe("much of one thing", () => {
  const seconds = (work: () => void) => {
    const from = performance.now();
    work();
    return (performance.now() - from) / 1000;
  };

  it.for<[string, string | null]>([
    ["hostile/mot-tu-30kB.chithi", null],
    ["one word of capitals with a mark", `${FAULTLESS}\n${"Ầ".repeat(200_000)}`],
    ["one word of the keys of an input method", FAULTLESS.replace("Tuyên truyền", "dd".repeat(50_000))],
  ])("one endless word: %s", ([name, content], { skip }) => {
    const cwd = folderWith({ "a.chithi": content ?? sharedCase(name, skip), "b.chithi": ONE_ERROR });
    for (const args of [
      ["check", "."],
      ["fix", "--dry-run", "."],
      ["outline", "."],
    ]) {
      let said = "";
      expect(seconds(() => (said = shown(args, cwd)))).toBeLessThan(8);
      expect(said).toContain("b.chithi");
    }
  });

  it("a pattern of many stars is looked for once in each folder", () => {
    const cwd = folderWith({ "x.chithi": FAULTLESS });
    let folder = cwd;
    for (let n = 0; n < 18; n++) {
      folder = join(folder, "a");
      mkdirSync(folder);
    }
    expect(seconds(() => chithi(["check", `${"**/a/".repeat(12)}*.chithi`], { cwd }))).toBeLessThan(8);
  });

  it("20,000 places are put right in one run, and what is left is counted", { timeout: 120_000 }, () => {
    const body = Array.from({ length: 20_000 }, (_, n) => `Chi bộ thôn ${n} quét dọn  đường làng.`).join("\n\n");
    const cwd = folderWith({ "a.chithi": FAULTLESS.replace("Kiểm tra thường xuyên", `Một.\n\n${body}\n\nKiểm tra`) });
    const { stdout } = chithi(["fix", "a.chithi"], { cwd });
    expect(stdout).toMatch(/^a\.chithi: đã sửa 20000 chỗ; /);
    expect(readFileSync(join(cwd, "a.chithi"), "utf8")).not.toContain("  ");
  });

  it("40,000 comments that switch a rule off, and 40,000 that name none", { timeout: 60_000 }, () => {
    for (const id of ["doan-van/khoang-trang", "khong/co-that"]) {
      const lines = Array.from({ length: 40_000 }, (_, n) => `Câu  ${n}. <!-- chithi-bo-qua ${id} -->`).join("\n\n");
      const cwd = folderWith({ "a.chithi": FAULTLESS.replace("Kiểm tra thường xuyên", lines) });
      expect(
        seconds(() => chithi(["check", "a.chithi"], { cwd })),
        id,
      ).toBeLessThan(15);
    }
  });

  it("a file above the limit is not without faults", () => {
    const cwd = folderWith({ "a.chithi": FAULTLESS, "b.chithi": ONE_ERROR });
    truncateSync(join(cwd, "a.chithi"), 17 << 20);
    const { code, stdout } = chithi(["check", "a.chithi", "b.chithi"], { cwd });
    expect(stdout).toMatch(/1 tệp không đọc được/);
    expect(stdout).toContain("b.chithi:3:");
    expect(code).toBe(2);
    expect(statSync(join(cwd, "a.chithi")).size).toBe(17 << 20);
  });
});

it("a file that ends its thread takes none of the files beside it along", { timeout: 60_000 }, () => {
  const script = `import fs from "node:fs"; import { isMainThread } from "node:worker_threads"; import { syncBuiltinESMExports } from "node:module";
    if (!isMainThread) { const open = fs.openSync; fs.openSync = (path, ...more) => { if (String(path).endsWith("chet.chithi")) process.exit(3); return open(path, ...more); }; syncBuiltinESMExports(); }`;
  const files = Object.fromEntries(Array.from({ length: 230 }, (_, n) => [`${n}.chithi`, ONE_ERROR]));
  const cwd = folderWith({ ...files, "chet.chithi": FAULTLESS });
  const { code, stdout, stderr } = chithi(["check", "--format", "jsonl", "."], {
    cwd,
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` },
  });
  const read = stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  expect(read.filter(({ diagnostics }) => diagnostics?.length > 0)).toHaveLength(230);
  expect(stderr).toMatch(/^chet\.chithi: lỗi bất ngờ/m);
  expect(stderr.split("\n").filter((line) => /lỗi bất ngờ/.test(line))).toHaveLength(1);
  expect(code).toBe(2);
});
