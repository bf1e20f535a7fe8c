import { randomBytes } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { access, constants, link, lstat, open, realpath, rename, stat, unlink, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { Failure } from "../service.ts";
import { systemReason } from "./failure.ts";

const READ_ONLY = { vi: "tệp chỉ cho đọc, không ghi được", en: "the file is read-only" };
const CHANGED = {
  vi: "tệp vừa bị chương trình khác thay đổi, không ghi đè",
  en: "another program has just changed the file, nothing was written",
};

/** Whose a file is and who may use it. */
interface Owner {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

function nameBeside(path: string): string {
  return join(dirname(path), `.chithi-${process.pid}-${randomBytes(4).toString("hex")}.tmp`);
}

async function fill(file: FileHandle, content: Uint8Array, like: Owner | null): Promise<void> {
  await file.writeFile(content);
  if (like !== null) {
    await file.chmod(like.mode & 0o7777);
    // Only root may give files away; the file stays readable for us in any case.
    await file.chown(like.uid, like.gid).catch(() => {});
  }
  await file.sync();
}

/** Writes a temporary file beside another one, under a free name. Removes it where that fails. */
async function writeBeside(path: string, content: Uint8Array, like: Owner | null): Promise<string> {
  const temporary = nameBeside(path);
  const file = await open(temporary, "wx", like === null ? 0o666 : 0o600);
  try {
    await fill(file, content, like).finally(() => file.close());
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw error;
  }
  return temporary;
}

async function replace(path: string, expected: Buffer, content: Buffer): Promise<number> {
  // A symbolic link stays one: the file behind it is replaced.
  const target = await realpath(path);
  const present = await stat(target);
  // A rename needs no right to write the file itself, so that it is asked for here; root may write everything.
  if ((present.mode & 0o222) === 0) throw new Failure(READ_ONLY);
  await access(target, constants.W_OK);
  const temporary = await writeBeside(target, content, present);
  const old = await open(target, "r");
  try {
    if (!(await old.readFile()).equals(expected)) throw new Failure(CHANGED);
    // Others may have put another file there meanwhile, as many programs save.
    if ((await stat(target)).ino !== present.ino) throw new Failure(CHANGED);
    await rename(temporary, target);
    const later = await readAgain(old);
    if (later.equals(expected)) return present.nlink;
    // Another program wrote into the file after it was compared: its content is kept, under its old name.
    await rename(await writeBeside(target, later, present), target);
    throw new Failure(CHANGED);
  } finally {
    await old.close();
    await unlink(temporary).catch(() => {});
  }
}

/** The content of an open file from its beginning. */
async function readAgain(file: FileHandle): Promise<Buffer> {
  const { size } = await file.stat();
  const content = Buffer.alloc(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await file.read(content, length, size - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return content.subarray(0, length);
}

/**
 * Puts other content in the place of a file's, so that at any moment the file is whole, old or new. Gives how many names
 * the file had: the others keep the old content. Throws a Failure, and leaves the file alone, when it cannot be written
 * or holds no longer what is `expected`.
 */
export async function replaceFile(path: string, expected: Buffer, content: Buffer): Promise<number> {
  try {
    return await replace(path, expected, content);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(systemReason(error));
  }
}

/** True for a place that is no file on a disk: a device, a pipe, standard output by its name. */
async function isStream(path: string): Promise<boolean> {
  if (/^\/(?:dev|proc)\//.test(resolve(path))) return true;
  return stat(path).then(
    (found) => !found.isFile() && !found.isDirectory(),
    () => false,
  );
}

/** What a disk says that does not know two names for one file. */
const NO_LINKS: ReadonlySet<unknown> = new Set(["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EMLINK", "EINVAL"]);

/** Gives a whole file its name; the error's code is EEXIST where there is one of that name. */
async function nameAnew(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && NO_LINKS.has(error.code))) throw error;
    // Nothing is at the name for as long as the whole file needs to be put there.
    await (await open(path, "wx")).close();
    await rename(temporary, path);
  }
}

/** A process that is killed in the middle leaves no half file under the name. */
async function writeAnew(path: string, content: Uint8Array): Promise<void> {
  if ((await lstat(path).catch(() => null)) !== null) throw Object.assign(new Error("EEXIST"), { code: "EEXIST" });
  const temporary = await writeBeside(path, content, null);
  try {
    await nameAnew(temporary, path);
  } finally {
    await unlink(temporary).catch(() => {});
  }
}

/**
 * Writes what a command makes. Without `overwrite` nothing that is there is touched: the error's code is then EEXIST.
 * With it the old file stays whole until the new one is; a symbolic link is replaced, and what it leads to is left
 * alone. Throws the system's error; nothing half written is left.
 */
export async function writeOutput(path: string, content: Uint8Array, overwrite: boolean): Promise<void> {
  if (await isStream(path)) return writeFile(path, content);
  if (!overwrite) return writeAnew(path, content);
  const present = await lstat(path).catch(() => null);
  if (present === null) return writeAnew(path, content);
  if (present.isDirectory()) throw Object.assign(new Error("EISDIR"), { code: "EISDIR" });
  if (present.isFile()) await access(path, constants.W_OK);
  const temporary = await writeBeside(path, content, present.isFile() ? present : null);
  await rename(temporary, path).catch(async (error) => {
    await unlink(temporary).catch(() => {});
    throw error;
  });
}
