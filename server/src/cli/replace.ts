import { randomBytes } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { access, constants, open, readFile, realpath, rename, stat, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Failure, systemReason } from "./failure.ts";

const READ_ONLY = { vi: "tệp chỉ cho đọc, không ghi được", en: "the file is read-only" };
const CHANGED = {
  vi: "tệp vừa bị chương trình khác thay đổi, không ghi đè",
  en: "another program has just changed the file, nothing was written",
};

async function writeBeside(file: FileHandle, content: Buffer, like: { mode: number; uid: number; gid: number }) {
  await file.writeFile(content);
  await file.chmod(like.mode & 0o7777);
  // Only root may give files away; the file stays readable for us in any case.
  await file.chown(like.uid, like.gid).catch(() => {});
  await file.sync();
}

async function replace(path: string, expected: Buffer, content: Buffer): Promise<void> {
  // A symbolic link stays one: the file behind it is replaced.
  const target = await realpath(path);
  const present = await stat(target);
  // A rename needs no right to write the file itself, so that it is asked for here; root may write everything.
  if ((present.mode & 0o222) === 0) throw new Failure(READ_ONLY);
  await access(target, constants.W_OK);
  const temporary = join(dirname(target), `.chithi-${process.pid}-${randomBytes(4).toString("hex")}.tmp`);
  const file = await open(temporary, "wx", 0o600);
  try {
    await writeBeside(file, content, present).finally(() => file.close());
    if (!(await readFile(target)).equals(expected)) throw new Failure(CHANGED);
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw error;
  }
}

/**
 * Puts other content in the place of a file's, so that at any moment the file is whole, old or new. Throws a Failure,
 * and leaves the file alone, when it cannot be written or holds no longer what is `expected`.
 */
export async function replaceFile(path: string, expected: Buffer, content: Buffer): Promise<void> {
  try {
    await replace(path, expected, content);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(systemReason(error));
  }
}
