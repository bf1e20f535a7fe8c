import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "../../server/src/word/archive/crc32.ts";

/** How an archive is written. */
export interface RawZip {
  /** Sizes stand behind the content of each file, as programs write them that do not know them before. */
  readonly descriptors?: boolean;
  /** Sizes stand in 64 bits, as some programs write them for every file. */
  readonly wide?: boolean;
  /** The name of a file that is there twice. */
  readonly twice?: string;
}

function little(value: number, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, n) => Math.floor(value / 256 ** n) % 256);
}

const WIDE = little(0xffffffff, 4);

/** An archive of files, in one of the ways that libraries do not write. */
export function rawZip(files: Readonly<Record<string, Uint8Array>>, how: RawZip = {}): Uint8Array {
  const { descriptors = false, wide = false, twice } = how;
  const out: number[] = [];
  const directory: number[] = [];
  const names = [...Object.keys(files), ...(twice === undefined ? [] : [twice])];
  for (const name of names) {
    const content = files[name] as Uint8Array;
    const packed = deflateSync(content);
    const letters = [...strToU8(name)];
    const offset = out.length;
    const crc = little(crc32(content), 4);
    const sizes = wide ? [...WIDE, ...WIDE] : [...little(packed.length, 4), ...little(content.length, 4)];
    const extra = wide
      ? [...little(1, 2), ...little(16, 2), ...little(content.length, 8), ...little(packed.length, 8)]
      : [];
    const version = little(wide ? 45 : 20, 2);
    const common = [...version, ...little(descriptors ? 8 : 0, 2), ...little(8, 2), 0, 0, 0x21, 0x5a];
    const own = descriptors ? Array<number>(12).fill(0) : [...crc, ...sizes];
    const lengths = [...little(letters.length, 2), ...little(extra.length, 2)];
    out.push(0x50, 0x4b, 3, 4, ...common, ...own, ...lengths, ...letters, ...extra);
    for (const byte of packed) out.push(byte);
    if (descriptors) out.push(0x50, 0x4b, 7, 8, ...crc, ...little(packed.length, 4), ...little(content.length, 4));
    directory.push(0x50, 0x4b, 1, 2, ...version, ...common, ...crc, ...sizes, ...lengths);
    directory.push(...Array<number>(10).fill(0), ...little(offset, 4), ...letters, ...extra);
  }
  const count = little(names.length, 2);
  const end = [...little(directory.length, 4), ...little(out.length, 4), 0, 0];
  return Uint8Array.from([...out, ...directory, 0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...count, ...count, ...end]);
}
