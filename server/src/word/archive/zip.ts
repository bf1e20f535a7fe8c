import { Inflate } from "fflate";
import { Failure } from "../../text/failure.ts";
import { damaged, refusal, suspicious } from "../refusal.ts";
import { crc32 } from "./crc32.ts";
import { LIMITS } from "./limits.ts";

/** An archive's own account of one of its files. */
export interface Entry {
  /** As it is written. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Of the local header. */
  readonly offset: number;
  /** Where its record in the directory begins and ends. */
  readonly record: readonly [start: number, end: number];
}

/** The files in an archive by their names in lower case: names in Word files do not differ in case alone. */
export interface Archive {
  /** In the order of the directory, with the place of that and of what ends the archive. */
  readonly entries: readonly Entry[];
  readonly directory: number;
  readonly end: number;

  readonly names: ReadonlySet<string>;
  /** The content of a file; null where there is none. Throws a Failure when it is damaged or larger than allowed. */
  read(name: string): Uint8Array | null;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY = 0x02014b50;
const DIRECTORY_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const ENCRYPTED = 0x0001;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes unpacked at a time: at most a thousand times as many come out before the limits are looked at. */
const STEP = 8 * 1024;

function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged();
}

/** Names that lead out of the archive: no office program writes them. */
function isUnsafe(name: string): boolean {
  return /^\/|^[a-z]:|\0/i.test(name) || name.split("/").includes("..");
}

const WIDE = 0xffffffff;
/** The id of the extra field in which sizes of 64 bits stand: some programs write it for every file. */
const WIDE_FIELD = 1;

/** The sizes and the place of a file by its record, in 32 bits or, where those are all ones, in 64. */
function sizesOf(
  view: DataView,
  at: number,
  extra: number,
  next: number,
): Pick<Entry, "packed" | "unpacked" | "offset"> {
  let wide = next;
  let wideEnd = next;
  for (let field = extra; field + 4 <= next && wide === next; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== WIDE_FIELD) continue;
    wide = field + 4;
    wideEnd = Math.min(next, wide + view.getUint16(field + 2, true));
  }
  const take = (place: number): number => {
    const value = view.getUint32(at + place, true);
    if (value !== WIDE) return value;
    if (wide + 8 > wideEnd) throw damaged();
    wide += 8;
    return Number(view.getBigUint64(wide - 8, true));
  };
  const unpacked = take(24);
  const packed = take(20);
  return { unpacked, packed, offset: take(42) };
}

function readDirectory(bytes: Uint8Array): { entries: Map<string, Entry>; directory: number; end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const directory = view.getUint32(end + 16, true);
  let at = directory;
  if (count === 0xffff || at === 0xffffffff || size === 0xffffffff) throw tooMany();
  if (count > LIMITS.entries) throw tooMany();
  // How many there are is the directory's own business to say, and its size must bear it out.
  if (at + size > end || count * DIRECTORY_LENGTH > size) throw damaged();
  const entries = new Map<string, Entry>();
  const decoder = new TextDecoder();
  let declared = 0;
  for (let n = 0; n < count; n++) {
    if (at + DIRECTORY_LENGTH > end || view.getUint32(at, true) !== DIRECTORY) throw damaged();
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) {
      throw refusal("tệp nén có mật khẩu; hãy bỏ mật khẩu rồi lưu lại", "the archive has a password; remove it");
    }
    const nameLength = view.getUint16(at + 28, true);
    const next = at + DIRECTORY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw damaged();
    // Some programs part folders as Windows does, which Word takes as well.
    const written = decoder.decode(bytes.subarray(at + DIRECTORY_LENGTH, at + DIRECTORY_LENGTH + nameLength));
    const name = written.replaceAll("\\", "/");
    if (isUnsafe(name)) {
      throw suspicious(
        "tên tệp bên trong dẫn ra ngoài; nếu tin nơi gửi, hãy mở bằng Word rồi lưu lại dưới dạng .docx",
        "the name of a file inside leads out of the archive; if you trust the sender, open it in Word and save it again",
      );
    }
    const entry: Entry = {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizesOf(view, at, at + DIRECTORY_LENGTH + nameLength, next),
      record: [at, next],
    };
    declared += entry.unpacked;
    if (declared > LIMITS.declaredBytes) throw tooLarge();
    const key = name.toLowerCase();
    // Two files of one name: programs would disagree on which of them is the document.
    if (entries.has(key)) throw suspicious("hai tệp bên trong trùng tên", "two files inside have the same name");
    entries.set(key, entry);
    at = next;
  }
  return { entries, directory, end };
}

function tooMany(): Failure {
  return suspicious("có quá nhiều tệp bên trong", "there are too many files inside");
}

function tooLarge(): Failure {
  return suspicious("giải nén ra quá lớn", "it unpacks to far too much");
}

function checkSize(unpacked: number, packed: number): void {
  const inflated = unpacked > LIMITS.ratioFrom && unpacked > packed * LIMITS.ratio;
  if (unpacked > LIMITS.partBytes || inflated) throw tooLarge();
}

/** Where the packed bytes of an entry are. */
function packedBytes(bytes: Uint8Array, { offset, packed }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL) throw damaged();
  const from = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packed > bytes.length) throw damaged();
  return bytes.subarray(from, from + packed);
}

/** Unpacks step by step, and stops as soon as more comes out than was declared. */
function inflate(packed: Uint8Array, declared: number): Uint8Array {
  const out = new Uint8Array(declared);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > declared) throw damaged();
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    let from = 0;
    do {
      const to = Math.min(from + STEP, packed.length);
      stream.push(packed.subarray(from, to), to === packed.length);
      from = to;
    } while (from < packed.length);
  } catch (error) {
    throw error instanceof Failure ? error : damaged();
  }
  if (length !== declared) throw damaged();
  return out;
}

/** Opens an archive from the bytes of its file. Throws a Failure for one that is damaged, hostile or has a password. */
export function openArchive(bytes: Uint8Array): Archive {
  if (bytes.length > LIMITS.fileBytes) throw refusal("tệp lớn hơn 64 MB", "the file is larger than 64 MB");
  const { entries, directory, end } = readDirectory(bytes);
  let total = 0;
  const known = new Map<Entry, Uint8Array>();
  return {
    entries: [...entries.values()],
    directory,
    end,
    names: new Set(entries.keys()),
    read(name) {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) return null;
      const ready = known.get(entry);
      if (ready !== undefined) return ready;
      checkSize(entry.unpacked, entry.packed);
      total += entry.unpacked;
      if (total > LIMITS.readBytes) throw tooLarge();
      const packed = packedBytes(bytes, entry);
      if (entry.method !== STORED && entry.method !== DEFLATED) throw damaged();
      if (entry.method === STORED && entry.packed !== entry.unpacked) throw damaged();
      const content = entry.method === STORED ? packed : inflate(packed, entry.unpacked);
      if (crc32(content) !== entry.crc) throw damaged();
      known.set(entry, content);
      return content;
    },
  };
}
