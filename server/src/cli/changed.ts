import { execFile } from "node:child_process";
import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { Failure } from "../service.ts";
import type { InputFile } from "./files.ts";

/** What git prints; throws a Failure that says why it prints nothing. */
function git(args: readonly string[]): Promise<string> {
  // A repository may name a program to be started by git; a check starts none but git itself.
  const safe = ["--no-optional-locks", "-c", "core.fsmonitor=false", ...args];
  return new Promise((resolve, reject) => {
    execFile("git", safe, { encoding: "utf8", maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (error === null) return resolve(stdout);
      if (error.code === "ENOENT") {
        return reject(
          new Failure({ vi: "--changed cần có git trên máy này", en: "--changed needs git on this machine" }),
        );
      }
      // Advice may follow the reason.
      const lines = stderr.trim().split("\n");
      const said = lines.find((line) => line.startsWith("fatal: ")) ?? lines.at(-1) ?? "";
      reject(new Failure({ vi: `git không cho biết tệp nào đã thay đổi: ${said}`, en: `git: ${said}` }));
    });
  });
}

/** The fields of a list that ends each with a zero byte. */
const fields = (list: string) => list.split("\0").slice(0, -1);

/**
 * The files that git says changed, each by its real path: new ones, those that were edited since the last commit, added
 * to the index or not, and, with `since`, those that the commits behind the branching point of `since` touched.
 */
async function changedFiles(since: string | null): Promise<ReadonlySet<string>> {
  const top = (await git(["rev-parse", "--show-toplevel"])).replace(/\r?\n$/, "");
  const status = await git(["status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames"]);
  const names = fields(status).map((entry) => entry.slice(3));
  if (since !== null) {
    const options = ["--name-only", "-z", "--no-renames", "--no-ext-diff", "--diff-filter=d"];
    names.push(...fields(await git(["diff", ...options, "--end-of-options", `${since}...HEAD`])));
  }
  // What was deleted has no real path.
  const paths = names.map((name) => realpath(resolve(top, name)).catch(() => null));
  return new Set((await Promise.all(paths)).filter((path) => path !== null));
}

/** Those of the files that git says changed; see `changedFiles`. Throws a Failure outside a repository. */
export async function onlyChanged(files: readonly InputFile[], since: string | null): Promise<readonly InputFile[]> {
  const changed = await changedFiles(since);
  const real = await Promise.all(files.map(({ source }) => realpath(source).catch(() => null)));
  return files.filter((_, at) => changed.has(real[at] ?? ""));
}
