import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";

/** A program that runs, and the means to keep what has been compiled of it so far for its next start. */
export interface RunningProgram {
  /** True where what an earlier run kept has been taken. */
  readonly taken: boolean;
  /** Writes a file into the folder, which is made where it is missing. Rejects when that cannot be done. */
  keep(): Promise<void>;
}

/**
 * What was kept: the compiled code, the source, and the compiled code once more. V8 looks only at the length of a source,
 * and not at all for bits that a disk lost, and both would end the process. Bytes are compared in a tenth of the time that
 * a digest needs with the modules behind it.
 */
function readKept(path: string, source: Uint8Array): Buffer | undefined {
  try {
    const kept = readFileSync(path);
    const size = (kept.length - source.length) / 2;
    const compiled = kept.subarray(0, size);
    const same = kept.subarray(size, size + source.length).equals(source) && kept.subarray(-size).equals(compiled);
    return same ? compiled : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Runs a program, a bundle in CommonJS, with V8's code cache of an earlier run from `folder`: parsing half a million
 * characters and compiling what a start needs takes longer than the start itself. There is one cache file for each
 * program. It is invalid for another source, another V8 or other options of it, and is then written again. `loaded` is called when the
 * code is there, before any of it runs.
 */
export function runCompiled(file: string, folder: string, loaded: () => void = () => {}): RunningProgram {
  const source = readFileSync(file);
  const path = join(folder, `${basename(file)}.v8`);
  const cachedData = readKept(path, source);
  const text = source.toString("utf8").replace(/^#!/, "//");
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${text}\n})`;
  const script = new Script(wrapped, { filename: file, ...(cachedData && { cachedData }) });
  const module = { exports: {} };
  loaded();
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  return {
    taken: cachedData !== undefined && script.cachedDataRejected === false,
    async keep() {
      const compiled = script.createCachedData();
      const { mkdir, rename, writeFile } = await import("node:fs/promises");
      await mkdir(folder, { recursive: true });
      // Never half a file, also when two servers write at a time.
      const part = `${path}.${process.pid}`;
      await writeFile(part, Buffer.concat([compiled, source, compiled]), { mode: 0o600 });
      await rename(part, path);
    },
  };
}
