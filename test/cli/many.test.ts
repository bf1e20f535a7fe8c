import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { describe, expect, it } from "vitest";
import { FAULTLESS, ONE_ERROR, ONE_WARNING } from "./drafts.ts";
import { chithi, folderWith, shell } from "./program.ts";

const TEXTS = [FAULTLESS, ONE_ERROR, ONE_WARNING];
/** Enough for threads; one of them is no text. */
const MANY = Object.fromEntries(
  Array.from({ length: 240 }, (_, n) => [
    `${n % 4}/${String(n).padStart(4, "0")}.chithi`,
    n === 205 ? Buffer.from([0, 1, 2]) : (TEXTS[n % 3] as string),
  ]),
);
const names = Object.keys(MANY).sort();

describe("hundreds of files", { timeout: 120_000 }, () => {
  it.each(["text", "json", "jsonl", "sarif", "github"])(
    "as %s come out as they do one by one, in the same order",
    (format) => {
      const folder = folderWith({ ...MANY, ".chithi.json": '{ "rules": { "khong/co": "off" } }' });
      const args = ["check", "--format", format, "."];
      const parallel = chithi(args, { cwd: folder });
      // Few enough at a time that each run has one thread; the sum of what they say of the files is the same.
      const lines = new Set<string>();
      for (let from = 0; from < names.length; from += 90) {
        const { stdout } = chithi(["check", "--format", format, ...names.slice(from, from + 90)], { cwd: folder });
        for (const line of stdout.split("\n")) lines.add(line.replace(/,$/, ""));
      }
      expect(parallel.code).toBe(2);
      // What is wrong with a configuration file and with a draft is said once, whatever the number of threads.
      expect(parallel.stderr.match(/khong\/co/g)).toHaveLength(1);
      expect(parallel.stderr.match(/0205\.chithi: /g)).toHaveLength(1);
      const own = /tệp|"(?:summary|version|invocations|text|level|tool)"/;
      const strange = parallel.stdout
        .split("\n")
        .filter((line) => !lines.has(line.replace(/,$/, "")) && !own.test(line));
      expect(strange).toEqual([]);
      const paths = [...parallel.stdout.matchAll(/\d\/\d{4}\.chithi/g)].map(([path]) => path);
      expect(paths.filter((path, n) => n > 0 && path < (paths[n - 1] as string) && path !== "1/0205.chithi")).toEqual(
        [],
      );
      if (format === "json") expect(JSON.parse(parallel.stdout).files).toHaveLength(240);
      if (format === "jsonl") expect(parallel.stdout.trimEnd().split("\n")).toHaveLength(240);
      if (format === "sarif") {
        const [run] = JSON.parse(parallel.stdout).runs;
        expect(run.results).toHaveLength(159);
        expect(run.invocations[0].executionSuccessful).toBe(false);
      }
    },
  );
  it("need not be read to the end", () => {
    const { stdout, stderr } = shell("chithi check . | head -n 1", folderWith(MANY));
    expect(stdout).not.toBe("");
    expect(stderr).not.toContain("    at ");
  });
});

const parallel = spawnSync("parallel", ["--version"], { encoding: "utf8" }).stdout?.startsWith("GNU parallel") === true;

it("one path in, one line of JSON out, under GNU parallel as docs/kho-luu-tru.md has it", { timeout: 120_000 }, ({
  skip,
}) => {
  skip(!parallel && !process.env.CI, "GNU parallel is not installed");
  expect(parallel, "apt-get install parallel").toBe(true);
  const cwd = folderWith({ ...MANY, "danh-sach.txt": `${names.join("\n")}\n` });
  const { stdout, stderr } = shell(
    `export -f chithi; parallel --will-cite --pipe -N 100 --jobs ${Math.min(2, availableParallelism())} --keep-order 'chithi check --format jsonl --files-from - || [ $? -le 2 ]' < danh-sach.txt`,
    cwd,
  );
  const lines = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ path }) => path)).toEqual(names);
  expect(lines.filter(({ error }) => error !== undefined)).toHaveLength(1);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

it.skipIf(process.platform !== "linux")(
  "progress is for terminals alone, and leaves nothing behind",
  { timeout: 60_000 },
  () => {
    const cwd = folderWith(MANY);
    expect(chithi(["check", "."], { cwd }).stderr).not.toContain("đang kiểm tra");
    const { stdout } = shell(
      `TERM=xterm script -qec '"$NODE" "$PROGRAM" check . -o ket-qua.txt' /dev/null < /dev/null`,
      cwd,
    );
    expect(stdout).toMatch(/\rđang kiểm tra \d+\/240 /);
    expect(stdout.trimEnd().endsWith("\r\x1b[K")).toBe(true);
  },
);
